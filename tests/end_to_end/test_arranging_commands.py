"""Arranging by the command line: what the window does, scripts do too."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

FACTS = "---\nid: returns\nrules:\n  window: {flexibility: gray}\n---\n"
RETURNS = FACTS + "# Returns\n\n## Window\n\n30 days.\n"
CARE = "---\nid: care\n---\n# Care\n\n[w](returns.md#window)\n\n## Wash\n\nWarm.\n"


@pytest.fixture
def root(write_handbook) -> Path:
    root = Path(write_handbook({"returns.md": RETURNS, "care.md": CARE}))
    for words in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "Start"]):
        who = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org"]
        subprocess.run(["git", "-C", str(root), *who, *words], check=True)
    return root


def test_sections_and_documents_are_arranged(run, root: Path) -> None:
    def do(*words: str) -> None:
        done = run("--handbook", root, *words, "--json")
        assert done.json["version"]

    do("move", "returns#window", "care")
    assert "[w](#window)" in (root / "care.md").read_text()
    do("split", "care#window", "--title", "Window", "--path", "rules/window.md")
    assert "[w](rules/window.md#window)" in (root / "care.md").read_text()
    do("rename", "window", "window.md")
    assert "[w](window.md#window)" in (root / "care.md").read_text()
    do("join", "care", "window")
    assert not (root / "window.md").exists()
    do("join", "care#wash")
    assert "## Wash" not in (root / "care.md").read_text()
    do("retire", "returns", "--replaced-by", "care")
    assert "replaced-by: care" in (root / "returns.md").read_text()
    assert run("--handbook", root, "check", "--json").code in (0, 1)


def test_what_cannot_be_is_said(run, root: Path) -> None:
    for words in (
        ("move", "returns", "care"),
        ("move", "returns#nowhere", "care"),
        ("rename", "returns", "care.md"),
        ("join", "returns", "returns"),
        ("programs", "--allow", "0" * 64),
    ):
        assert run("--handbook", root, *words).code == 2


def test_programs_are_shown_allowed_and_forbidden(run, root: Path) -> None:
    hook = root / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    shown = run("--handbook", root, "programs", "--json").json
    assert shown["standing"] == "off"
    assert "exit 1" in shown["programs"][0]["text"]
    run("--handbook", root, "programs", "--allow", shown["mark"])
    set_ = ("set", "returns", "status", "draft", "--summary", "x")
    assert run("--handbook", root, *set_).code == 2
    run("--handbook", root, "programs", "--forbid")
    assert run("--handbook", root, *set_).code == 0
