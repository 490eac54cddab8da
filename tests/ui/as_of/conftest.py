"""The whole program on a handbook whose versions carry the days of years ago."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.main_window.window import MainWindow
from tests.versioned import RETURNS

LONG = 15_000
PATH = "policies/returns.md"
LATE = "\n## Late returns {#late}\n\nAsk the team lead.\n"


@pytest.fixture
def save_on() -> Callable[[Path, str, str], str]:
    """Make a version of all that lies in a folder, with a date; answers its id."""

    def save(root: Path, when: str, summary: str) -> str:
        there = {**os.environ, "GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
        for words in (["add", "-A"], ["commit", "-q", "-m", summary]):
            subprocess.run(["git", *words], cwd=root, env=there, check=True)
        words = ["git", "rev-parse", "HEAD"]
        return subprocess.run(words, cwd=root, check=True, capture_output=True).stdout.decode()[:-1]

    return save


@pytest.fixture
def root(tmp_path: Path, own_folders: Path, save_on) -> Path:
    """14 days in 2024, 30 days since June 2025, and a rule on late returns since May 2026."""
    root = tmp_path / "a handbook"
    (root / "policies").mkdir(parents=True)
    subprocess.run(["git", "init", "-q", root], check=True)
    for when, summary, text in (
        ("2024-02-27T14:10:00+0000", "Start", RETURNS.replace("30 days", "14 days")),
        ("2025-06-02T22:30:00+0000", "A month to bring it back", RETURNS),
        ("2026-05-02T10:00:00+0000", "Say it of late returns", RETURNS + LATE),
    ):
        (root / PATH).write_text(text)
        save_on(root, when, summary)
    return root


@pytest.fixture
def window(qapp, qtbot: QtBot, root: Path) -> Iterator[MainWindow]:
    program = Program(qapp)
    window = program.open_window()
    window.resize(1280, 800)
    window.session.open(root)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    yield window
    window.close()
    program.end()
