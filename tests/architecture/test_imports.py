"""The import contracts of pyproject.toml hold, and each of them notices when it is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# The contract, a module that breaks it, and what that module says.
BREACHES = [
    ("Imports point down", "model/breach.py", "import handbook_app.services"),
    ("Imports point down", "storage/breach.py", "def late():\n    import handbook_app.services"),
    ("Imports point down", "unplaced.py", ""),
    ("The command line works without windows", "cli.py", "import handbook_app.ui"),
    ("Qt only in ui, tasks and app", "cli.py", "from PySide6.QtCore import QObject"),
    ("Qt only in ui, tasks and app", "services/breach.py", "import PySide6.QtCore"),
    ("The search engine only in storage.index", "services/breach.py", "import whoosh.index"),
    (
        "git only in storage.versions",
        "storage/breach.py",
        "from handbook_app.storage.versions.runner import Git",
    ),
    ("Markdown, YAML and sanitising only in markup", "services/breach.py", "import yaml"),
    ("Markdown, YAML and sanitising only in markup", "ui/breach.py", "import markdown"),
    ("Markdown, YAML and sanitising only in markup", "storage/breach.py", "import nh3"),
]


def check_contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_contracts_hold() -> None:
    answer = check_contracts(ROOT)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(("contract", "module", "text"), BREACHES)
def test_a_breach_is_noticed(contract: str, module: str, text: str, tmp_path: Path) -> None:
    skip = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(ROOT / "handbook_app", tmp_path / "handbook_app", ignore=skip)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file = tmp_path / "handbook_app" / module
    earlier = file.read_text("utf-8") if file.exists() else ""
    file.write_text(f"{earlier}\n{text}\n", "utf-8")

    answer = check_contracts(tmp_path)

    assert answer.returncode == 1, answer.stdout + answer.stderr
    verdicts = [line for line in answer.stdout.splitlines() if line.startswith(contract)]
    assert verdicts, answer.stdout
    assert verdicts[0].endswith("BROKEN"), answer.stdout
