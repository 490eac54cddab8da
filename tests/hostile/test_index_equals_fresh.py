"""Whatever was edited, an index answers like one that was built from nothing just now."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp

pytestmark = pytest.mark.search

_WORDS = [
    a + b
    for a in ("refu", "credi", "swimmi", "insura", "warra")
    for b in ["nd", "t", "ng", "ce", "nty"]
]
_WORDS += ["Rückgabe", "Frist", "Rückgabefrist", "zebra", "late", "fee", "pool", "trip"]
_QUERIES = [
    *_WORDS, "refund late", '"zebra late"', "zebra -late", "kind:policy", "kind:policy fee",
    "refnd", "cretit", "Rückgabe Frist", "po", "lang:de frist", "zebra OR pool",
]  # fmt: skip


def _text(chance: random.Random) -> str:
    language, kind = chance.choice((("de", "policy"), ("en", "policy"), ("en", "standard")))
    sections = [
        f"## {' '.join(chance.choices(_WORDS, k=2))}\n\n{' '.join(chance.choices(_WORDS, k=25))}\n"
        for _ in range(chance.randint(1, 3))
    ]
    slip = "refnd\n" if chance.random() < 0.1 else ""
    return f"---\nkind: {kind}\nlanguage: {language}\n---\n# T\n\n{slip}" + "\n".join(sections)


def _edit(root: Path, number: int, chance: random.Random) -> list[str]:
    """Change something; the paths that it was done to."""
    file = chance.choice(sorted(root.glob("*.md")))
    what = chance.random()
    if what < 0.5:
        file.write_text(_text(chance), "utf-8")
    elif what < 0.65:
        file.unlink()
    elif what < 0.8:
        file.rename(root / f"moved-{number}.md")
    else:
        (root / f"new-{number}.md").write_text(_text(chance), "utf-8")
    return [file.name, f"moved-{number}.md", f"new-{number}.md"]


def _answers(handbook: Handbook) -> list[object]:
    look_up = LookUp(handbook)
    found = [look_up.search(query) for query in _QUERIES]
    return [(one.also_searched, one.not_found, one.hits) for one in found]


@pytest.mark.parametrize("seed", [1, 2])
def test_after_many_edits_answers_are_those_of_a_fresh_index(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    root = tmp_path / "handbook"
    root.mkdir()
    for number in range(80):
        (root / f"document-{number}.md").write_text(_text(chance), "utf-8")
    followed, fresh = Handbook(root, tmp_path / "followed"), Handbook(root, tmp_path / "fresh")
    for number in range(60):
        touched = _edit(root, number, chance)
        if number % 4 == 3:
            followed.refresh()
        elif number % 4 == 1:
            followed.refresh(only=touched)
    followed.refresh()
    fresh.refresh()
    assert _answers(followed) == _answers(fresh)
    followed.close()
    fresh.close()


def test_deleted_documents_do_not_crowd_out_those_that_are_there(tmp_path: Path) -> None:
    root = tmp_path / "handbook"
    root.mkdir()
    for number in range(50):
        (root / f"a{number}.md").write_text("# Zebra\n\nThe zebra runs.\n", "utf-8")
    for number in range(90):
        (root / f"b{number}.md").write_text(f"# Other {number}\n\nOne zebra in it.\n", "utf-8")
    handbook = Handbook(root, tmp_path / "cache")
    handbook.refresh()
    for number in range(50):
        (root / f"a{number}.md").unlink()
    handbook.refresh()
    assert len(LookUp(handbook).search("zebra").hits) == 20
    handbook.close()


def test_a_word_that_nobody_writes_any_more_is_a_typo_again(tmp_path: Path) -> None:
    root = tmp_path / "handbook"
    root.mkdir()
    (root / "a.md").write_text("# Refund\n\nThe refund is paid.\n", "utf-8")
    (root / "b.md").write_text("# Other\n\nA refnd.\n", "utf-8")
    handbook = Handbook(root, tmp_path / "cache")
    handbook.refresh()
    (root / "b.md").write_text("# Other\n\nNothing.\n", "utf-8")
    handbook.refresh()
    found = LookUp(handbook).search("refnd")
    assert [hit.document for hit in found.hits] == ["a.md"]
    assert found.also_searched == ("refund",)
    handbook.close()
