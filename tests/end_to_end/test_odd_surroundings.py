"""The command answers where its surroundings are not as they should be."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from handbook_app import paths

_HANDBOOK = [sys.executable, "-m", "handbook_app", "--handbook"]


def _run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_HANDBOOK, str(root), *words], capture_output=True, text=True, timeout=60
    )


def test_an_index_that_another_program_holds_still_answers(
    own_folders: Path, write_handbook: Callable[[Mapping[str, str]], Path]
) -> None:
    root = write_handbook({"a.md": "# Refund\n\nPaid.\n"})
    assert _run(root, "search", "refund").returncode == 0
    lock = sqlite3.connect(paths.cache_folder_of(root) / "writer.lock", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    answer = _run(root, "search", "refund")
    lock.close()
    assert answer.returncode == 0
    assert "a.md" in answer.stdout
    assert "Another program" in answer.stderr


def test_a_garbled_shard_with_its_old_time_is_built_again(
    own_folders: Path, write_handbook: Callable[[Mapping[str, str]], Path]
) -> None:
    root = write_handbook({"a.md": "# Refund\n\nPaid.\n"})
    assert _run(root, "search", "refund").returncode == 0
    for file in paths.cache_folder_of(root).rglob("*.toc"):
        state = file.stat()
        file.write_bytes(bytes(state.st_size))
        os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))
    answer = _run(root, "search", "refund")
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="closes a descriptor by the shell")
def test_closed_output_is_no_fault(
    own_folders: Path, write_handbook: Callable[[Mapping[str, str]], Path]
) -> None:
    root = write_handbook({"a.md": "# Refund\n\nPaid.\n"})
    words = f'"{sys.executable}" -m handbook_app --handbook "{root}" search refund >&-'
    done = subprocess.run(["sh", "-c", words], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_path_with_a_number_sign_or_the_id_of_another_is_shown(
    own_folders: Path, write_handbook: Callable[[Mapping[str, str]], Path]
) -> None:
    root = write_handbook({"a.md": "---\nid: b.md\n---\n# A\n", "b.md": "# B\n", "b#x.md": "# X\n"})
    assert '"title": "B"' in _run(root, "show", "b.md", "--json").stdout
    assert '"title": "X"' in _run(root, "show", "b#x.md", "--json").stdout
