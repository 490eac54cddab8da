"""Opens handbooks written for one test."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from handbook_app.services.handbook import Handbook


@pytest.fixture
def open_handbook(
    write_handbook: Callable[[Mapping[str, str | bytes]], Path], tmp_path: Path
) -> Iterator[Callable[[Mapping[str, str | bytes] | Path], Handbook]]:
    """A handbook of these files, or in this folder, indexed; closed after the test."""
    opened: list[Handbook] = []

    def start(files: Mapping[str, str | bytes] | Path) -> Handbook:
        root = files if isinstance(files, Path) else write_handbook(files)
        cache = tmp_path / f"cache-{len(opened)}"
        cache.mkdir(mode=0o700)
        opened.append(Handbook(root, cache))
        opened[-1].refresh()
        return opened[-1]

    yield start
    for handbook in opened:
        handbook.close()
