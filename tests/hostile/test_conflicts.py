"""What two people did to one document at once: nothing that was typed is lost, nothing of theirs
is overwritten unseen, and when it is decided it can be saved."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from handbook_app.model.errors import CannotDo
from handbook_app.services.authoring.desk import Desk, TypedText
from handbook_app.services.authoring.line_ends import with_plain_ends
from handbook_app.services.comparing.joining import Joined
from handbook_app.storage.saving import Saved
from tests.hostile.conflict_pairs import DOCUMENT, PAIRS, Pair, as_link

MARKS = ("MINE", "THEIRS")


def typed_of(pair: Pair, desk: Desk) -> TypedText:
    opened = desk.open_text(DOCUMENT)
    return TypedText(DOCUMENT, pair.mine(with_plain_ends(opened.text)), opened.hash)


def bytes_below(root: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(root)): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and ".git" not in file.parts
    }


def everything_shown(joined: Joined) -> str:
    return "\n".join(f"{one.mine}\n{one.theirs}\n{one.base}\n{one.text}" for one in joined.pieces)


def test_there_are_enough() -> None:
    assert len(PAIRS) >= 30
    assert len({pair.name for pair in PAIRS}) == len(PAIRS)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
@pytest.mark.parametrize("has_versions", [True, False], ids=["versions", "files"])
def test_nothing_typed_is_lost(pair: Pair, has_versions: bool, writer) -> None:
    if pair.theirs is as_link and sys.platform == "win32":
        pytest.skip("links need a privilege there")
    one = writer({DOCUMENT: pair.base})
    root = one.handbook.root
    if not has_versions:
        subprocess.run(["mv", str(root / ".git"), str(root.parent / "git")], check=True)
    desk = Desk(one.handbook)
    typed = typed_of(pair, desk)
    desk.keep_draft(DOCUMENT, typed.text, typed.hash)
    pair.theirs(root)
    before = bytes_below(root)
    try:
        answer = desk.save([typed], "Mine", substance=None)
    except CannotDo:  # not a file any more: a sentence, and the draft stays
        assert bytes_below(root) == before
        assert desk.drafts()[0].text == typed.text
        return
    if isinstance(answer, Saved):  # what they did is in another file, or it is the same text
        check_saved(pair, typed, root, before)
        return
    assert bytes_below(root) == before
    assert desk.drafts()[0].text == typed.text
    (collision,) = answer
    if collision.theirs is None:  # to bring all of it back, or none, is for a person to say
        assert [one.mine for one in collision.joined.collisions] == [typed.text]
    assert pair.joins == (collision.joined.text is not None) or not pair.joins
    decide_and_save(pair, desk, collision)


def check_saved(pair: Pair, typed: TypedText, root: Path, before: dict[str, bytes]) -> None:
    after = bytes_below(root)
    text = after[DOCUMENT].decode()
    for mark in MARKS:
        assert mark not in typed.text or mark in text
        held = b"".join(before.values())
        assert mark.encode() not in held or mark.encode() in b"".join(after.values())


def decide_and_save(pair: Pair, desk: Desk, collision) -> None:
    """Keep both where they collide: every mark of either side is then in the document."""
    joined = collision.joined
    shown = everything_shown(joined)
    theirs = collision.theirs.text if collision.theirs else ""
    typed_marks = [mark for mark in MARKS if mark in shown]
    assert "MINE" in typed_marks
    assert "THEIRS" not in theirs or "THEIRS" in typed_marks
    both = [f"{one.mine}\n{one.theirs}" for one in joined.collisions]
    text = joined.text if joined.text is not None else joined.with_choices(both)
    assert "MINE" in text
    if "THEIRS" in theirs:
        assert "THEIRS" in text
    hash_ = collision.theirs.hash if collision.theirs else ""
    answer = desk.save([TypedText(DOCUMENT, with_plain_ends(text), hash_)], "Both", substance=None)
    assert isinstance(answer, Saved)
    assert "MINE" in desk.text_on_disk(DOCUMENT)
    assert desk.drafts() == ()


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.joins], ids=lambda pair: pair.name)
def test_what_does_not_collide_is_joined(pair: Pair, writer) -> None:
    one = writer({DOCUMENT: pair.base})
    desk = Desk(one.handbook)
    typed = typed_of(pair, desk)
    pair.theirs(one.handbook.root)
    answer = desk.save([typed], "Mine", substance=None)
    if not isinstance(answer, Saved):
        ((collision),) = answer
        assert collision.joined.text is not None
        assert "MINE" in collision.joined.text
        assert "THEIRS" in collision.joined.text or pair.name == "the same change"


@pytest.mark.parametrize("is_mine_first", [True, False])
def test_two_names_for_one_document_end_as_two_documents_or_a_sentence(
    is_mine_first: bool, writer
) -> None:
    from handbook_app.services.authoring.documents import rename_document
    from handbook_app.services.authoring.saving import save_texts

    one = writer({DOCUMENT: PAIRS[0].base, "b.md": "[r](policies/returns.md)\n"})
    mine = rename_document(one.handbook, DOCUMENT, "mine.md")
    theirs = rename_document(one.handbook, DOCUMENT, "theirs.md")
    first, second = (mine, theirs) if is_mine_first else (theirs, mine)
    save_texts(one.handbook, first, "First")
    with pytest.raises(CannotDo):
        save_texts(one.handbook, second, "Second")
    names = [name for name in ("mine.md", "theirs.md") if one.handbook.folder.has(name)]
    assert len(names) == 1
    assert f"[r]({names[0]})" in one.text("b.md")


def test_a_rule_moved_elsewhere_while_it_is_edited(writer) -> None:
    from handbook_app.services.authoring.arranging import move_section
    from handbook_app.services.authoring.saving import save_texts

    one = writer({DOCUMENT: PAIRS[0].base, "care.md": "# Care\n"})
    desk = Desk(one.handbook)
    opened = desk.open_text(DOCUMENT)
    text = opened.text.replace("Opened articles stay", "MINE stay")
    save_texts(one.handbook, move_section(one.handbook, DOCUMENT, "hygiene", "care.md"), "Move")
    answer = desk.save([TypedText(DOCUMENT, text, opened.hash)], "Mine", substance=None)
    assert not isinstance(answer, Saved)
    assert "MINE" in everything_shown(answer[0].joined)
    assert answer[0].joined.text is None
    assert "Opened articles stay" in one.text("care.md")
