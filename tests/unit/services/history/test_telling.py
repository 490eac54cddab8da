"""Timelines read by pages, what versions changed, and who wrote which paragraph."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handbook_app.model.errors import Cancelled, NotFound
from handbook_app.services.history.archive import Archive
from handbook_app.services.history.differences import Placed
from handbook_app.services.history.pages import Sought
from handbook_app.services.history.paragraphs import paragraphs_of
from tests.versioned import BEN, RETURNS

PATH = "policies/returns.md"


def never() -> bool:
    return False


@pytest.fixture
def one(writer):
    return writer()


@pytest.fixture
def archive(one):
    return Archive(one.handbook)


def read_all(archive, sought=Sought(), path="", section=""):  # noqa: B008 - it cannot change
    pages = archive.open_timeline(path, section)
    found, start, is_end = [], 0, False
    while not is_end:
        page = pages.read(sought, start, 3, never)
        found += page.moments
        start, is_end = page.next, page.is_end
    return found


def test_pages_are_the_whole_timeline_in_order(one, archive) -> None:
    for number in range(10):
        one.save("a.md", f"# A\n\nNumber {number}.\n", f"Save {number}")
    found = [moment.version.summary for moment in read_all(archive)]
    assert found == [*(f"Save {number}" for number in range(9, -1, -1)), "Start the handbook"]
    pages = archive.open_timeline("", "")
    first = pages.read(Sought(), 0, 3, never)
    assert (len(first.moments), first.next, first.is_end) == (3, 3, False)
    again = pages.read(Sought(), 0, 3, never)
    assert again.moments == first.moments
    pages.close()


def test_words_person_and_substance_narrow_it(one, archive) -> None:
    one.replace(PATH, "limit: 14 days", "limit: 30 days")
    one.save("a.md", "# A\n", "Add a page", BEN)
    assert [one.version.summary for one in read_all(archive, Sought("PAGE add"))] == ["Add a page"]
    assert [one.version.who for one in read_all(archive, Sought(who="Ben Okafor"))] == [
        "Ben Okafor"
    ]
    substance = read_all(archive, Sought(is_substance=True))
    assert substance
    assert all(one.version.substance is not False for one in substance)
    assert read_all(archive, Sought("limit"), PATH, "return-window")[0].changes


def test_a_page_that_is_not_wanted_any_more_ends(archive) -> None:
    pages = archive.open_timeline("", "")
    with pytest.raises(Cancelled):
        pages.read(Sought(), 0, 3, lambda: True)
    assert pages.read(Sought(), 0, 3, never).moments
    pages.close()
    with pytest.raises(Cancelled):
        pages.read(Sought(), 0, 3, never)


def test_marks_say_where_flexibility_limits_or_options_changed(one, archive) -> None:
    one.replace(PATH, "limit: 14 days", "limit: 30 days")
    one.replace(PATH, "Store credit", "A voucher")
    one.replace(PATH, "flexibility: gray", "flexibility: black")
    one.replace(PATH, "Never for opened", "Never for used")
    marks = [sorted(archive.tell(moment, 5).marks) for moment in read_all(archive)[:-1]]
    assert marks == [["limit"], ["flexibility"], ["option"], ["limit"]]


def test_a_rule_that_moved_is_compared_with_where_it_was(one, archive) -> None:
    head, rest = RETURNS.split("## Hygiene {#hygiene}")
    one.save("hygiene.md", "# Clean goods\n", "Begin")
    one.save_all(
        {PATH: head, "hygiene.md": f"# Clean goods\n\n## Hygiene {{#hygiene}}{rest}Always.\n"},
        "Move",
    )
    moment = next(one for one in read_all(archive, path="hygiene.md", section="hygiene"))
    assert moment.moved_from == PATH
    difference = archive.compare_in(moment, "hygiene.md", "hygiene")
    assert (difference.texts.removed, difference.texts.added) == (0, 1)


def test_a_renamed_section_is_found_on_both_sides(one, archive) -> None:
    text = (
        one.text(PATH).replace("{#return-window}", "{#window}").replace("return-window:", "window:")
    )
    one.save(PATH, text.replace("within 30 days", "within 20 days"), "Rename")
    moment = read_all(archive, path=PATH, section="window")[0]
    difference = archive.compare_in(moment, PATH, "window")
    assert difference.sections == ("return-window", "window")
    assert difference.texts.changed == 2


def test_two_moments_are_compared_where_they_stood(one, archive) -> None:
    first = one.handbook.versions().tip()
    one.save_all({PATH: None, "back.md": RETURNS.replace("30 days", "20 days")}, "Move the file")
    difference = archive.compare_placed(
        Placed(first, PATH, "return-window"), Placed("", "back.md", "return-window")
    )
    assert difference.texts.changed == 1
    gone = archive.compare_placed(Placed(first, PATH), Placed("", PATH))
    assert gone.after is None


def test_a_rule_comes_back_from_where_it_stood(one, archive) -> None:
    first = one.handbook.versions().tip()
    one.save_all({PATH: None, "back.md": RETURNS.replace("30 days", "20 days")}, "Move the file")
    was = (PATH, "return-window")
    foreseen = archive.foresee("back.md", "return-window", first, was)
    assert foreseen.texts.changed == 1
    archive.restore("back.md", "return-window", first, was)
    assert one.text("back.md") == RETURNS


def test_undo_only_what_was_expected(one, archive) -> None:
    version = one.replace(PATH, "30 days", "20 days")
    with pytest.raises(Exception, match="something else was saved"):
        archive.undo_last_save("0" * 40)
    archive.undo_last_save(version)
    assert one.text(PATH) == RETURNS


def test_each_paragraph_names_who_touched_it_last(one, archive) -> None:
    version = one.replace(PATH, "within 30 days", "within 20 days", "Stricter")
    wrote = {found.text.splitlines()[0].strip(): found for found in archive.who_wrote(PATH, "")}
    assert wrote["Goods come back within 20 days of purchase."].version.id == version
    assert wrote["return-window:"].version.summary == "Start the handbook"
    assert wrote["return-window:"].line == 6
    with pytest.raises(NotFound):
        archive.who_wrote("none.md", "")


def test_paragraphs_hold_every_line_with_words() -> None:
    lines = [line for _, some in paragraphs_of(RETURNS) for line in some]
    assert lines == [line for line in RETURNS.splitlines() if line.strip() not in ("", "---")]
    assert list(paragraphs_of("a\nb\n\n\nc")) == [(1, ["a", "b"]), (5, ["c"])]


def test_what_nobody_said_may_be_substance(one, archive) -> None:
    """Versions of other programs say nothing of themselves; of a rule it is known what changed."""
    one.replace(PATH, "limit: 14 days", "limit: 30 days")
    told = read_all(archive, path=PATH, section="return-window")[0]
    assert told.changes
    sought = Sought(is_substance=True)
    for said, changes, is_meant in (
        (None, (), True),
        (None, told.changes, True),
        (None, tuple(replace(one, is_substance=False) for one in told.changes), False),
        (False, told.changes, False),
        (True, (), True),
    ):
        version = replace(told.version, substance=said)
        assert sought.fits(replace(told, version=version, changes=changes)) is is_meant
