"""What the tests of reading need: a look, and a watch on files that must not be opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from handbook_app.ui.theme import Look

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def look(qapp) -> Look:
    look = Look(RESOURCES)
    look.wear("light", 100)
    return look
