"""Versions compared in the window: with the one before, with each other, with today."""

from __future__ import annotations

from PySide6.QtCore import Qt

from handbook_app.markup.documents import parse_document
from handbook_app.services.comparing import compare_texts
from handbook_app.services.comparing.words import changed_spans
from handbook_app.services.history.differences import difference_of
from handbook_app.ui.history.folding import Fold, FoldedRows
from handbook_app.ui.history.paired_parts import pair_parts
from handbook_app.ui.history.row_pieces import Mark, inline_pieces
from tests.ui.history.conftest import LONG, RETURNS, wait_for

STRICTER = 1  # the row of "Be stricter" in the history of the rule


def choose(qtbot, history, row: int) -> None:
    shown = history.panel.comparison.difference
    history.versions.setCurrentIndex(history.versions.moments.index(row))
    qtbot.waitUntil(lambda: history.panel.comparison.difference not in (None, shown), timeout=LONG)


def rule(window, history, qtbot) -> None:
    window.navigator.show_history(RETURNS, "return-window")
    wait_for(qtbot, history, 4)


def test_a_change_shows_words_out_and_in_within_one_line(window, history, qtbot) -> None:
    rule(window, history, qtbot)
    choose(qtbot, history, STRICTER)
    comparison = history.panel.comparison
    assert comparison.count.text() == "Change 1 of 1"
    rows = comparison.rows
    row = rows.rows[rows.current]
    marked = [(one.text, one.mark) for one in inline_pieces(row) if one.mark is not Mark.SAME]
    assert marked == [("30", Mark.OUT), ("20", Mark.IN)]
    assert rows.accessibleDescription().startswith("Changed: Goods come back within 30 days")


def test_side_by_side_and_as_readers_see_it(window, history, qtbot) -> None:
    rule(window, history, qtbot)
    choose(qtbot, history, STRICTER)
    comparison = history.panel.comparison
    comparison.ways["beside"].click()
    assert comparison.rows.isVisible()
    comparison.ways["rendered"].click()
    rendered = comparison.rendered
    qtbot.waitUntil(lambda: rendered.count == 1, timeout=LONG)
    assert "within 30 days" in rendered.before.toPlainText()
    assert "within 20 days" in rendered.after.toPlainText()
    marked = [one.cursor.selectedText() for one in rendered.after.extraSelections()]
    assert "20" in marked
    assert "Hygiene" not in rendered.after.toPlainText(), "only the rule is compared"


def test_any_two_versions_by_keys_alone(window, history, qtbot) -> None:
    rule(window, history, qtbot)
    history.versions.setFocus()
    window.areas.looking_back.comparing.pin()
    qtbot.keyClick(history.versions, Qt.Key.Key_Down)
    qtbot.keyClick(history.versions, Qt.Key.Key_Down)
    qtbot.waitUntil(
        lambda: history.panel.told.lines == ["gray → black", "wording: 30 → 20 days"],
        timeout=LONG,
    )
    assert "compared with" in history.panel.head.title.text()
    qtbot.keyClick(history.versions, Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: history.panel.told.lines == ["limit of option 1: 14 → 30 days"], timeout=LONG
    )


def test_a_version_with_today_and_with_what_is_not_saved(window, history, written, qtbot) -> None:
    window.navigator.show_history(RETURNS, "")
    wait_for(qtbot, history, 4)
    choose(qtbot, history, 3)
    window.areas.looking_back.comparing.compare_with_today()
    qtbot.waitUntil(lambda: "gray → black" in history.panel.told.lines, timeout=LONG)
    window.areas.writing.open(RETURNS)
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=LONG)
    draft = window.areas.writing.editor.draft
    draft.replace_text(draft.text.replace("Opened articles", "Opened packs"))
    history.panel.action_chosen.emit("leave")
    qtbot.waitUntil(lambda: bool(window.areas.looking_back.telling.place[0]), timeout=LONG)
    texts = [one.text() for one in window.areas.looking_back.comparing.menu().actions()]
    assert any("not saved" in text.replace("&", "") for text in texts)
    window.areas.looking_back.comparing.compare_with_unsaved()
    qtbot.waitUntil(lambda: any("packs" in line for line in history.panel.told.lines), timeout=LONG)


def test_entry_for_editions_and_reading_marks(window, history, written, qtbot) -> None:
    versions = [one.version.id for one in written.handbook.versions().versions(RETURNS)]
    window.navigator.show_comparison(RETURNS, "return-window", versions[-1], "")
    qtbot.waitUntil(
        lambda: (
            history.panel.told.lines
            == ["gray → black", "limit of option 1: 14 → 30 days", "wording: 30 → 20 days"]
        ),
        timeout=LONG,
    )
    assert history.panel.head.title.text().endswith("compared with Today")


def test_f8_leads_through_the_changes_and_return_unfolds(window, history, written, qtbot) -> None:
    lines = [f"Line {number} of many.\n\n" for number in range(60)]
    written.save("long.md", "# Long\n\n" + "".join(lines), "Long")
    lines[5], lines[40] = "Another one.\n\n", "And another.\n\n"
    written.save("long.md", "# Long\n\n" + "".join(lines), "Two changes")
    window.navigator.show_history("long.md", "")
    wait_for(qtbot, history, 2)
    comparison = history.panel.comparison
    assert comparison.count.text() == "Change 1 of 2"
    comparison.rows.setFocus()
    qtbot.keyClick(comparison.rows, Qt.Key.Key_F8)
    assert comparison.count.text() == "Change 2 of 2"
    qtbot.keyClick(comparison.rows, Qt.Key.Key_P)
    assert comparison.count.text() == "Change 1 of 2"
    qtbot.keyClick(comparison.rows, Qt.Key.Key_Home)
    count = len(comparison.rows.rows)
    assert isinstance(comparison.rows.rows[0], Fold)
    qtbot.keyClick(comparison.rows, Qt.Key.Key_Return)
    assert len(comparison.rows.rows) > count
    qtbot.keyClick(comparison.rows, Qt.Key.Key_End)
    bar = comparison.rows.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_folds_count_what_they_hide() -> None:
    before = "".join(f"line {number}\n" for number in range(30))
    rows = FoldedRows(compare_texts(before, before.replace("line 15\n", "line fifteen\n")))
    assert [one.count for one in map(rows.__getitem__, range(len(rows))) if isinstance(one, Fold)]
    at = rows.changes[0]
    rows.unfold(0)
    assert rows.changes[0] > at
    assert rows[rows.changes[0]].after == "line fifteen"


def test_inline_pieces_are_both_lines() -> None:
    before, after = "The shop takes it back in 14 days.", "Each shop takes it back within 30 days."
    row = next(iter(compare_texts(before, after).rows))
    assert changed_spans(before, after) == (row.before_spans, row.after_spans)
    pieces = inline_pieces(row)
    assert "".join(one.text for one in pieces if one.mark is not Mark.IN) == before
    assert "".join(one.text for one in pieces if one.mark is not Mark.OUT) == after


def test_a_long_document_is_cut_at_the_same_places_on_both_sides() -> None:
    sections = [f"## Part {number}\n\n" + "Some words. " * 100 + "\n\n" for number in range(60)]
    before = parse_document("a.md", "# Long\n\n" + "".join(sections))
    sections[50] = sections[50].replace("Some words.", "Other words.", 1)
    after = parse_document("a.md", "# Long\n\n" + "".join(sections))
    pairs = pair_parts(difference_of("a.md", "1", "2", before, after), largest=10_000)
    assert len(pairs) == 1
    (pair,) = pairs
    assert "Part 50" in pair.before.markdown
    assert "Part 50" in pair.after.markdown
    assert pair.before.heading_ids == pair.after.heading_ids
    assert len(pair.after.markdown) < 20_000
