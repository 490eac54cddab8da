"""How many results are asked for says nothing about which come first."""

from __future__ import annotations

from pathlib import Path

import pytest

from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp

pytestmark = pytest.mark.search


@pytest.mark.parametrize(
    "query", ["zebra", "zebra crossing", '"zebra crossing"', "zeb", "kind:policy"]
)
def test_the_first_five_of_few_are_those_of_many(tmp_path: Path, query: str) -> None:
    root = tmp_path / "handbook"
    root.mkdir()
    for number in range(150):
        body = "zebra " * (1 + number % 7) + "crossing " * (number % 5) + "filler " * (number % 11)
        head = f"---\nkind: policy\n---\n# {'Zebra' if number % 13 == 0 else 'Rule'} {number}\n"
        (root / f"{number:03}.md").write_text(f"{head}\n{body}\n\n## Zebra {number}\n\nx\n")
    handbook = Handbook(root, tmp_path / "cache")
    handbook.refresh()
    look_up = LookUp(handbook)
    few, some, many = (look_up.search(query, limit).hits for limit in (5, 60, 200))
    assert len(few) == 5
    assert few == some[:5] == many[:5]
    assert some == many[: len(some)]
    handbook.close()
