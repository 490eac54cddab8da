"""Collects every visible string into resources/translations and compiles what was translated.

    python packaging/translations.py collect    after strings changed; then translate .ts and .po
    python packaging/translations.py compile    writes the .qm and .mo files the program loads
    python packaging/translations.py sentences  both, for the sentences alone

English has a file of its own: it holds the plural forms. What the window says by itself stands in
handbook_*.ts (Qt); sentences that are made below it in sentences_*.po (gettext): see sentences.py.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import sentences

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("en", "es", "pl", "ru", "de")


def collect() -> None:
    """Bring each .ts file up to date with the code."""
    sources = sorted(
        str(file.relative_to(ROOT))
        for folder in ("ui", "tasks")
        for file in (ROOT / "handbook_app" / folder).rglob("*.py")
    )
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        target = f"resources/translations/handbook_{language}.ts"
        _run(
            "lupdate",
            *sources,
            *plural,
            "-source-language",
            "en",
            "-target-language",
            language,
            "-locations",
            "none",
            "-no-obsolete",
            "-ts",
            target,
        )
    sentences.collect_all(ROOT)


def compile_all() -> None:
    """Write a .qm file beside each .ts file."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        _run("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))
    sentences.compile_all(ROOT)


def bring_sentences() -> None:
    """Collect and compile what is made below the window; the .ts files stay as they are."""
    sentences.collect_all(ROOT)
    sentences.compile_all(ROOT)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    commands = {"collect": collect, "compile": compile_all, "sentences": bring_sentences}
    commands[sys.argv[1]]()
