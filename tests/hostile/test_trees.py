"""Whatever lies in a folder, its documents are listed and read, and nothing outside it is."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import pytest

from handbook_app.markup.documents import parse_document
from handbook_app.model.errors import CannotDo, NotFound
from handbook_app.storage.files import HandbookFolder
from tests.hostile.trees import CANARY, TREES

SECONDS = 2.0

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="these names and files are those of Linux"
)


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "secret.md").write_text(CANARY)
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "handbook"
    (folder / ".git").mkdir(parents=True)
    (folder / ".git" / "config").write_text(CANARY)
    (folder / "plain.md").write_text("# Plain")
    return folder


def _read_all(folder: HandbookFolder, paths: list[str]) -> str:
    texts = []
    for path in paths:
        try:
            texts.append(parse_document(path, folder.read_text(path).text).text)
        except CannotDo as refusal:
            sentences = [refusal.what, refusal.remedy]
            texts.append("" if all(one.endswith(".") for one in sentences) else CANARY)
    return "\n".join(texts)


def _entries(root: Path) -> list[str]:
    """Every path that the tree offers, two levels deep, links followed on purpose."""
    found = []
    for entry in root.iterdir():
        found.append(entry.name)
        if entry.is_dir() and not entry.name.startswith("folder"):
            found += [f"{entry.name}/{below.name}" for below in sorted(entry.iterdir())[:20]]
    return [os.fsencode(one).decode(errors="replace") for one in found]


@pytest.mark.parametrize("name", TREES)
def test_a_tree(name: str, root: Path, outside: Path) -> None:
    expected = TREES[name](root, outside)
    begun = time.monotonic()
    folder = HandbookFolder(root)
    listed = [stamp.path for stamp in folder.list()]
    assert listed == sorted({"plain.md", *expected})
    json.dumps(listed).encode()
    "".join(listed).encode()  # valid text, whatever the names
    assert CANARY not in _read_all(folder, listed)
    # Nor when the path of a link is asked for by name.
    assert CANARY not in _read_all(folder, [one for one in _entries(root) if one[0] != "."])
    for target in ("link.md", "link/secret.md", "../outside/secret.md", "up/outside/secret.md"):
        with pytest.raises(NotFound):
            folder.resolve_link("plain.md", target)
    assert time.monotonic() - begun < SECONDS


def test_there_are_enough() -> None:
    assert len(TREES) >= 30


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("document linked to outside", "link.md"),
        ("folder linked to outside", "link/secret.md"),
        ("folder linked above", "up/outside/secret.md"),
        ("document linked to a hidden one", "hidden.md"),
    ],
)
def test_the_set_would_notice_a_reader_that_follows_links(
    name: str, path: str, root: Path, outside: Path
) -> None:
    TREES[name](root, outside)
    assert (root / path).read_text() == CANARY
    with pytest.raises(CannotDo):
        HandbookFolder(root).read_text(path)


def test_odd_names_are_read_by_how_they_are_shown(root: Path, outside: Path) -> None:
    shown = TREES["name that is no UTF-8"](root, outside)
    shown += TREES["folder whose name is no UTF-8"](root, outside)
    folder = HandbookFolder(root)
    assert [folder.read_text(path).text for path in shown] == ["# odd"] * 3


def test_a_link_within_leads_to_the_document_itself(root: Path, outside: Path) -> None:
    TREES["document linked within"](root, outside)
    assert HandbookFolder(root).resolve_link("plain.md", "again.md") == ("plain.md", "")
