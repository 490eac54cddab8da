"""An index that is known answers from a disk that is full, or that may only be read."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from handbook_app.model.errors import Unavailable
from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp

_IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def _may_mount() -> bool:
    tried = ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    with suppress(OSError):
        return _IS_ROOT and subprocess.run(tried, capture_output=True, check=False).returncode == 0
    return False


pytestmark = [
    pytest.mark.search,
    pytest.mark.skipif(
        sys.platform == "win32" or (_IS_ROOT and not _may_mount()),
        reason="nothing can be forbidden to this user",
    ),
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "handbook"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.md").write_text(f"# Rule {number}\n\nWombats number {number}.\n")
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own for the cache, where that can be had."""
    place = tmp_path / "disk"
    place.mkdir()
    with ExitStack() as stack:
        if _IS_ROOT:
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", place], check=True)
            stack.callback(subprocess.run, ["umount", "--lazy", place], check=True)
        yield place


@contextmanager
def _only_read(disk: Path) -> Iterator[None]:
    if _IS_ROOT:
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        yield
        return
    everything = [disk, *disk.rglob("*")]
    modes = [(one, one.stat().st_mode) for one in everything]
    for one, mode in reversed(modes):
        one.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for one, mode in modes:
            one.chmod(mode)


def _known(root: Path, cache: Path) -> None:
    handbook = Handbook(root, cache)
    handbook.refresh()
    handbook.search_words()
    handbook.close()


def _found(root: Path, cache: Path) -> int:
    """How many documents answer, of somebody who starts the program now."""
    handbook = Handbook(root, cache)
    try:
        with suppress(Unavailable):
            handbook.refresh()
        return len(LookUp(handbook).search("wombat").hits)
    finally:
        handbook.close()


@pytest.mark.parametrize("is_changed", [False, True])
def test_on_a_disk_that_is_only_read(root: Path, disk: Path, is_changed: bool) -> None:
    _known(root, disk / "cache")
    if is_changed:
        (root / "0.md").write_text("# Other\n\nWombats and kangaroos.\n")
        (root / "handbook.yaml").write_text("synonyms: [[wombats, marsupials]]\n")
    with _only_read(disk):
        assert [_found(root, disk / "cache") for _ in range(2)] == [12, 12]


@pytest.mark.skipif(not _IS_ROOT, reason="needs the right to mount a small disk")
@pytest.mark.parametrize("is_changed", [False, True])
def test_on_a_full_disk(root: Path, disk: Path, is_changed: bool) -> None:
    _known(root, disk / "cache")
    if is_changed:
        (root / "0.md").write_text("# Other\n\nWombats and kangaroos.\n")
        (root / "handbook.yaml").write_text("synonyms: [[wombats, marsupials]]\n")
    with suppress(OSError), (disk / "filling").open("wb", buffering=0) as filling:
        while filling.write(b"0" * 1024):
            pass
    assert [_found(root, disk / "cache") for _ in range(2)] == [12, 12]
    (disk / "filling").unlink()
    _known(root, disk / "cache")
    assert _found(root, disk / "cache") == 12
