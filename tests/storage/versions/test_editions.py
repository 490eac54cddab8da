"""Editions: versions with a name that stays."""

from __future__ import annotations

import pytest

from handbook_app.model.errors import BadRequest, CannotDo
from handbook_app.storage.versions import Author
from handbook_app.storage.versions.editions import slug_of
from tests.storage.versions.conftest import ANA, World


def test_publishing(world: World) -> None:
    first = world.commit({"a.md": "1"})
    second = world.commit({"a.md": "2"})
    repository = world.open()
    made = repository.publish_edition("2026 Spring", "Spring rules", "All\n\nnew.", ANA, first)
    assert (made.name, made.title, made.notes) == ("2026-spring", "Spring rules", "All\n\nnew.")
    assert (made.version, made.who) == (first, "Ana Ferreira")
    repository.publish_edition("2026.2", "Next", "", ANA, "")
    assert [one.name for one in repository.editions()] == ["2026.2", "2026-spring"]
    assert repository.resolve("2026 spring") == first
    assert repository.resolve("2026.2") == second
    assert world.git("tag") == "edition/2026-spring\nedition/2026.2"
    assert world.is_clean()


def test_an_edition_is_not_changed(world: World) -> None:
    world.commit({"a.md": "1"})
    repository = world.open()
    repository.publish_edition("One", "t", "", ANA, "")
    world.commit({"a.md": "2"})
    with pytest.raises(BadRequest, match="already"):
        repository.publish_edition("one", "t", "", ANA, "")
    assert len(repository.editions()) == 1


@pytest.mark.parametrize("name", ["", " ", "///", "..", "-", "@", "\0", "~^:"])
def test_names_that_are_none(world: World, name: str) -> None:
    world.commit({"a.md": "1"})
    with pytest.raises(BadRequest, match="needs a name"):
        world.open().publish_edition(name, "t", "", ANA, "")


NAMES = ["-x", "a.lock", "a..b", "a/b", "a@{1}", "Édition été", "版 2", "x" * 500, "a.lock.lock",
         "2026", "--force", "a\\b", "[a]*?", ".a.", "a b\nc", "_x_", "a-.-b", "x.-"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_odd_names_are_made_fit(world: World, name: str) -> None:
    first = world.commit({"a.md": "1"})
    repository = world.open()
    edition = repository.publish_edition(name, "t", "n", Author("", ""), "")
    assert repository.resolve(edition.name) == first
    assert slug_of(edition.name) == edition.name
    assert [one.name for one in repository.editions()] == [edition.name]


def test_texts_stay_texts(world: World) -> None:
    world.commit({"a.md": "1"})
    repository = world.open()
    with pytest.raises(BadRequest, match="title"):
        repository.publish_edition("x", " \n", "n", ANA, "")
    edition = repository.publish_edition("x", "# A\ntitle", "# kept\n\ntype tree\n", ANA, "")
    assert (edition.title, edition.notes) == ("# A title", "# kept\n\ntype tree")


def test_labels_that_are_no_editions_are_left_out(world: World) -> None:
    first = world.commit({"a.md": "1"})
    world.git("tag", "v1")
    world.git("tag", "-a", "-m", "other", "v2")
    world.git("tag", "edition/light")
    world.git("tag", "-a", "-m", "a tree", "edition/tree", f"{first}^{{tree}}")
    blob = world.git("hash-object", "-w", "--stdin", stdin=b"x")
    world.git("tag", "edition/blob", blob)
    world.git("tag", "-a", "-m", "gone", "edition/gone")
    gone = world.git("rev-parse", "refs/tags/edition/gone")
    (world.root / ".git" / "objects" / gone[:2] / gone[2:]).unlink()
    repository = world.open()
    assert repository.editions() == ()
    repository.publish_edition("real", "Real", "", ANA, "")
    assert [one.name for one in world.open().editions()] == ["real"]


def test_an_edition_of_no_version(world: World) -> None:
    with pytest.raises(CannotDo, match="no versions yet"):
        world.open().publish_edition("x", "t", "", ANA, "")
    assert world.open().editions() == ()
