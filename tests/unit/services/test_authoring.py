"""Setting facts, new and renamed documents, and the editor's desk."""

from __future__ import annotations

import pytest

from handbook_app.model.errors import BadRequest, CannotDo
from handbook_app.services.authoring.desk import Desk, TypedText
from handbook_app.services.authoring.documents import (
    new_document,
    rename_document,
    retire_document,
)
from handbook_app.services.authoring.line_ends import with_ends_of, with_plain_ends
from handbook_app.services.authoring.saving import save_texts
from handbook_app.services.authoring.setting import set_fact
from tests.versioned import RETURNS as TEXT

RETURNS = "policies/returns.md"
PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 40


@pytest.mark.parametrize(
    ("section", "field", "value", "old", "new"),
    [
        ("", "status", "draft", "status: in-force", "status: draft"),
        ("return-window", "flexibility", "black", "flexibility: gray", "flexibility: black"),
        ("return-window", "options.1.limit", "30 days", "limit: 14 days", "limit: 30 days"),
        ("return-window", "limits", "", "    limits: Never for opened articles.\n", ""),
        ("return-window", "values", "[fairness, care]", "articles.\n    options",
         "articles.\n    values: [fairness, care]\n    options"),
    ],
)  # fmt: skip
def test_setting_one_fact_changes_its_line_alone(
    section: str, field: str, value: str, old: str, new: str, writer
) -> None:
    edit = set_fact(writer().handbook, RETURNS, section, field, value)
    changed, expected = set((edit.text or "").splitlines()), TEXT.replace(old, new)
    assert changed == set(expected.splitlines())


@pytest.mark.parametrize(
    ("section", "field", "value"),
    [
        ("", "nonsense", "x"),
        ("", "status", "sleeping"),
        ("", "", "x"),
        ("return-window", "flexibility", "blue"),
        ("return-window", "origin.date", "2021-29-11"),
        ("return-window", "options.1.colour", "x"),
        ("nowhere", "flexibility", "black"),
        ("return-window", "values", "[unclosed"),
    ],
)
def test_a_fact_that_does_not_fit_is_refused_in_a_sentence(
    section: str, field: str, value: str, writer
) -> None:
    with pytest.raises(CannotDo) as refusal:
        set_fact(writer().handbook, RETURNS, section, field, value)
    assert len(str(refusal.value)) > 20


def test_a_new_document_lies_where_its_kind_does_and_has_its_parts(writer) -> None:
    one = writer()
    edit = new_document(one.handbook, "policy", "Gift  cards")
    assert edit.path == "policies/gift-cards.md"
    save_texts(one.handbook, [edit])
    document = one.handbook.document(edit.path)
    assert (document.id, document.title, document.facts.kind) == (
        "gift-cards", "Gift cards", "policy",
    )  # fmt: skip
    assert not document.problems
    with pytest.raises(BadRequest):
        new_document(one.handbook, "policy", "Gift cards")
    with pytest.raises(BadRequest):
        new_document(one.handbook, "policy", "!!!")


def test_renaming_mends_every_link_in_the_same_version(writer) -> None:
    one = writer(
        {
            RETURNS: TEXT + "\nSee [care](../care.md#wash).\n",
            "care.md": "# Care\n\n[Returns](policies/returns.md#hygiene) and [this](#wash)\n",
            "deep/x.md": "# X\n\n[r]\n\n[r]: ../policies/returns.md 'Returns'\n",
        }
    )
    edits = rename_document(one.handbook, RETURNS, "rules/goods/returns.md")
    saved = save_texts(one.handbook, edits, "Move it")
    assert "(rules/goods/returns.md#hygiene) and [this](#wash)" in one.text("care.md")
    assert "[r]: ../rules/goods/returns.md 'Returns'" in one.text("deep/x.md")
    assert "(../../care.md#wash)" in one.text("rules/goods/returns.md")
    assert not one.handbook.folder.has(RETURNS)
    changed = one.handbook.versions().changes_between(
        one.handbook.versions().version(saved.version).parents[0], saved.version
    )
    assert len(changed) == 3


def test_retiring_keeps_the_document_and_says_what_replaces_it(writer) -> None:
    text = retire_document(writer().handbook, RETURNS, "goods").text or ""
    assert "status: retired\n" in text
    assert "replaced-by: goods\n" in text


def test_a_desk_saves_and_says_what_collides(writer) -> None:
    one = writer()
    desk = Desk(one.handbook)
    mine, theirs = desk.open_text(RETURNS), Desk(one.handbook).open_text(RETURNS)
    assert desk.propose(RETURNS, TEXT.replace("14 days", "20 days")).is_substance
    desk.keep_draft(RETURNS, "typed", mine.hash)
    saved = desk.save([TypedText(RETURNS, TEXT.replace("14 days", "20 days"), mine.hash)], "",
                      substance=None)  # fmt: skip
    assert not isinstance(saved, tuple)
    assert desk.drafts() == ()
    late = TypedText(RETURNS, TEXT.replace("14 days", "30 days"), theirs.hash)
    collisions = desk.save([late], "", substance=None)
    assert isinstance(collisions, tuple)
    (piece,) = collisions[0].joined.collisions
    assert (piece.mine.strip(), piece.theirs.strip()) != ("", "")
    assert "20 days" in one.text(RETURNS)


def test_what_two_people_changed_in_different_places_is_joined(writer) -> None:
    one = writer()
    desk = Desk(one.handbook)
    opened = desk.open_text(RETURNS)
    one.replace(RETURNS, "30 days", "31 days")
    typed = TypedText(RETURNS, TEXT.replace("Opened articles", "All articles"), opened.hash)
    (collision,) = desk.save([typed], "", substance=None)  # type: ignore[misc]
    text = collision.joined.text
    assert text is not None
    assert "31 days" in text
    assert "All articles" in text
    again = TypedText(RETURNS, text, collision.theirs.hash)
    assert not isinstance(desk.save([again], "", substance=None), tuple)


def test_a_draft_from_before_a_crash_still_finds_its_base(writer) -> None:
    one = writer()
    opened = one.opened(RETURNS)
    one.replace(RETURNS, "30 days", "31 days")
    typed = TypedText(RETURNS, TEXT.replace("Opened articles", "All articles"), opened.hash)
    (collision,) = Desk(one.handbook).save([typed], "", substance=None)  # type: ignore[misc]
    assert collision.joined.text is not None


def test_line_ends_stay_as_they_are() -> None:
    mixed = "one\r\ntwo\nthree\r\nfour"
    assert with_ends_of(with_plain_ends(mixed), mixed, "\r\n") == mixed
    edited = with_plain_ends(mixed).replace("two", "2")
    assert with_ends_of(edited, mixed, "\r\n") == "one\r\n2\r\nthree\r\nfour"
    assert with_ends_of("a\nb\nc\n", "a\r\nb\r\n", "\r\n") == "a\r\nb\r\nc\r\n"


def test_a_picture_is_added_once(writer) -> None:
    desk = Desk(writer().handbook)
    assert desk.add_picture(PNG, "My photo.PNG") == "assets/My-photo.png"
    assert desk.add_picture(PNG, "My photo.PNG") == "assets/My-photo.png"
    assert desk.add_picture(PNG + b"y", "My photo.PNG") == "assets/My-photo-2.png"
    for content in (b"<svg onload=x>", b"MZ"):
        with pytest.raises(BadRequest):
            desk.add_picture(content, "x.png")


def test_saving_never_notices_a_broken_index(writer) -> None:
    one = writer()
    for file in (one.handbook.index._cache).rglob("*"):
        if file.is_file():
            file.write_bytes(b"garbled")
    save_texts(one.handbook, [set_fact(one.handbook, RETURNS, "", "status", "draft")])
    assert "status: draft" in one.text(RETURNS)


def test_a_document_that_went_after_a_save_still_collides_with_what_it_was(writer) -> None:
    one = writer()
    desk = Desk(one.handbook)
    opened = desk.open_text(RETURNS)
    desk.save([TypedText(RETURNS, TEXT.replace("30 days", "31 days"), opened.hash)], "",
              substance=None)  # fmt: skip
    saved = desk.hash_of(RETURNS)
    for again in (desk, Desk(one.handbook)):
        (one.handbook.root / RETURNS).unlink(missing_ok=True)
        typed = TypedText(RETURNS, TEXT.replace("30 days", "32 days"), saved)
        (collision,) = again.save([typed], "", substance=None)  # type: ignore[misc]
        assert collision.theirs is None
        assert collision.joined.text is None
        assert "31 days" in collision.joined.collisions[0].base
