"""The starter handbook, indexed once for all tests that look things up in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp


@pytest.fixture(scope="session")
def starter_handbook(
    shipped_starter: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Handbook]:
    handbook = Handbook(shipped_starter, tmp_path_factory.mktemp("cache") / "starter")
    handbook.refresh()
    yield handbook
    handbook.close()


@pytest.fixture(scope="session")
def look_up(starter_handbook: Handbook) -> LookUp:
    return LookUp(starter_handbook)
