"""A world of their own for all tests, and failure for what a test leaves behind.

The environment is set while this file is read, before anything of the program is imported: home
and settings folders, time zone, language, git identity and Qt's platform are those of nobody.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
_WORLD = Path(tempfile.mkdtemp(prefix="handbook-tests-"))


def _enter_own_world() -> None:
    for name in list(os.environ):
        if name == "HANDBOOK_TEST_VENV":
            continue
        if name.startswith(("GIT_", "XDG_", "HANDBOOK_", "LC_", "QT_", "DISPLAY", "WAYLAND_")):
            del os.environ[name]
    (_WORLD / "run").mkdir(mode=0o700)
    os.environ |= {
        "HOME": str(_WORLD),
        "USERPROFILE": str(_WORLD),
        "LOCALAPPDATA": str(_WORLD / "local"),
        "APPDATA": str(_WORLD / "roaming"),
        "XDG_CACHE_HOME": str(_WORLD / "cache"),
        "XDG_CONFIG_HOME": str(_WORLD / "config"),
        "XDG_DATA_HOME": str(_WORLD / "data"),
        "XDG_RUNTIME_DIR": str(_WORLD / "run"),
        "HANDBOOK_CACHE_DIR": str(_WORLD / "handbook-cache"),
        "HANDBOOK_CONFIG_DIR": str(_WORLD / "handbook-config"),
        "HANDBOOK_DATA_DIR": str(_WORLD / "handbook-data"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": str(_WORLD / "gitconfig"),
        "LANG": "C.UTF-8",
        "LANGUAGE": "en",
        "TZ": "UTC",
        "QT_QPA_PLATFORM": "offscreen",
    }
    (_WORLD / "gitconfig").write_text("[user]\n\tname = Tess Tester\n\temail = tess@example.org\n")
    if hasattr(time, "tzset"):
        time.tzset()


_enter_own_world()
from tests.versioned import RETURNS, Writer  # noqa: E402 - the program comes after its world

settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.register_profile("fresh", deadline=None, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))


def pytest_unconfigure() -> None:
    shutil.rmtree(_WORLD, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(ROOT / "tests" / "ui"):
            item.add_marker(pytest.mark.ui)


@pytest.fixture(autouse=True)
def _no_thread_stays_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=2)
        assert not thread.is_alive(), f"the test left the thread {thread.name} behind"


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Empty cache, config and data folders for one test; returns the folder that holds them."""
    for kind in ("cache", "config", "data"):
        monkeypatch.setenv(f"HANDBOOK_{kind.upper()}_DIR", str(tmp_path / "own" / kind))
    return tmp_path / "own"


@pytest.fixture
def write_handbook(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """Write a handbook from {path: text or bytes}; returns its folder."""

    def write(files: Mapping[str, str | bytes], name: str = "a handbook") -> Path:
        root = tmp_path / name
        root.mkdir(exist_ok=True)
        for path, content in files.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        return root

    return write


@pytest.fixture(scope="session")
def shipped_starter() -> Path:
    """The starter handbook as it is shipped; not to be written to."""
    return ROOT / "content" / "starter"


@pytest.fixture
def starter(shipped_starter: Path, tmp_path: Path) -> Path:
    """A copy of the starter handbook for one test."""
    return Path(shutil.copytree(shipped_starter, tmp_path / "starter"))


@pytest.fixture
def writer(tmp_path: Path, own_folders: Path) -> Iterator[Callable[..., Writer]]:
    """Begin a handbook with versions from {path: text}; closed after the test."""
    opened: list[Writer] = []

    def begin(files: Mapping[str, str] | None = None) -> Writer:
        home = tmp_path / f"writer-{len(opened)}"
        home.mkdir()
        texts = {"policies/returns.md": RETURNS} if files is None else files
        opened.append(Writer(home / "a handbook", home, texts))
        return opened[-1]

    yield begin
    for one in opened:
        one.handbook.close()
