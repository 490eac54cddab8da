"""The whole window on the handbook of another day: real versions, real index, real widgets."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.look_up.result_model import HIT
from handbook_app.ui.main_window.printing import print_card
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading import printing
from handbook_app.ui.reading.printing import pdf_printer
from tests.ui.as_of.conftest import LONG, PATH

THEN = date(2025, 3, 3)
SAID = "As it was on March 3, 2025"


def test_a_day_may_be_written(window, qtbot) -> None:
    travel(qtbot, window, THEN.isoformat())
    assert window.past_banner.text == f"{SAID} — not today's rules"


def travel(qtbot: QtBot, window: MainWindow, to: date | str = THEN) -> None:
    window.commands.show_as_of(to)
    qtbot.waitUntil(lambda: window.session.past is not None, timeout=LONG)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)


def look_up(window: MainWindow, words: str) -> None:
    window.commands.show_look_up()
    window.look_up.look_for("")
    window.look_up.look_for(words)


def finds(qtbot: QtBot, window: MainWindow, words: str, said: str) -> None:
    """Some hit says this."""

    def says() -> bool:
        results = window.look_up.results
        hits = (results._model.index(row).data(HIT) for row in range(results.count))
        return results.shown_query == words and any(said in hit.snippet for hit in hits)

    look_up(window, words)
    qtbot.waitUntil(says, timeout=LONG)


def finds_nothing(qtbot: QtBot, window: MainWindow, words: str) -> None:
    look_up(window, words)
    results = window.look_up.results
    qtbot.waitUntil(lambda: results.shown_query == words and not results.count, timeout=LONG)


def read_card(qtbot: QtBot, window: MainWindow, section: str) -> None:
    window.navigator.show_area("look_up")
    window.looking_up.open(PATH, section)

    def is_read() -> bool:
        card = window.look_up.card.card
        return card is not None and card.section.id == section

    qtbot.waitUntil(is_read, timeout=LONG)
    qtbot.waitUntil(lambda: window.look_up.card.is_complete, timeout=LONG)


def words_on(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def test_a_search_finds_the_wording_of_that_day(window, qtbot) -> None:
    finds(qtbot, window, "goods purchase", "30 days")
    travel(qtbot, window)
    finds(qtbot, window, "goods purchase", "14 days")
    finds_nothing(qtbot, window, "lead")
    window.commands.back_to_today()
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    finds(qtbot, window, "goods purchase", "30 days")
    finds(qtbot, window, "lead", "team lead")


def test_the_index_of_the_past_is_another(window, qtbot, own_folders: Path) -> None:
    finds(qtbot, window, "goods", "30 days")
    indexes = own_folders / "cache" / "handbooks"
    before = {folder.name for folder in indexes.iterdir()}
    travel(qtbot, window)
    finds(qtbot, window, "goods", "14 days")
    assert len({folder.name for folder in indexes.iterdir()} - before) == 1


def test_every_area_says_that_it_is_not_today(window, qtbot) -> None:
    travel(qtbot, window)
    for show in (
        window.commands.show_look_up,
        window.commands.show_browse,
        window.commands.show_write,
    ):
        show()
        assert window.past_banner.isVisible()
        assert window.past_banner.text == f"{SAID} — not today's rules"
    assert SAID in window.windowTitle()
    assert window._frame.contentsRect().left() > 0
    window.commands.back_to_today()
    assert not window.past_banner.isVisible()
    qtbot.waitUntil(lambda: "As it was" not in window.windowTitle(), timeout=LONG)


class Recorded(QPainter):
    """Paints, and remembers the words."""

    words: list[str] = []  # noqa: RUF012 - emptied by the test that reads it

    def drawText(self, *what) -> None:  # noqa: N802
        super().drawText(*what)
        self.words.append(what[-1])


@pytest.fixture
def on_paper(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words painted around what is printed from now on."""
    monkeypatch.setattr(printing, "QPainter", Recorded)
    Recorded.words.clear()
    return Recorded.words


def test_the_card_the_document_and_the_paper_carry_the_day(
    window, qtbot, tmp_path: Path, on_paper
) -> None:
    travel(qtbot, window)
    read_card(qtbot, window, "return-window")
    assert SAID in words_on(window.look_up.card)
    read = window.look_up.card.read
    assert read is not None
    assert "14 days" in read.page.html
    printer = pdf_printer(str(tmp_path / "card.pdf"))
    with qtbot.waitSignal(print_card(read, printer, window).finished, timeout=LONG):
        pass
    assert f"{SAID} — not today's rules" in on_paper
    assert SAID in printer.docName()
    on_paper.clear()
    window.navigator.open_document(PATH, "")
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None, timeout=LONG)
    with qtbot.waitSignal(window.areas.browsing._printer.finished, timeout=LONG):
        window.areas.browsing._print_to(pdf_printer(str(tmp_path / "document.pdf")))
    pages = sum(words.startswith("Page ") for words in on_paper)
    assert sum(SAID in words for words in on_paper) == pages > 0


def test_today_is_printed_without_a_band(window, qtbot, tmp_path: Path, on_paper) -> None:
    read_card(qtbot, window, "return-window")
    read = window.look_up.card.read
    assert read is not None
    printer = pdf_printer(str(tmp_path / "card.pdf"))
    with qtbot.waitSignal(print_card(read, printer, window).finished, timeout=LONG):
        pass
    assert on_paper
    assert "As it was" not in " ".join(
        [*on_paper, printer.docName(), words_on(window.look_up.card)]
    )


@pytest.mark.parametrize(
    "name", ["write", "begin_document", "rename_document", "retire_document", "undo_last_save"]
)
def test_nothing_is_written_in_the_past(window, qtbot, root: Path, name: str) -> None:
    before = (root / PATH).read_bytes()
    travel(qtbot, window)
    read_card(qtbot, window, "return-window")
    getattr(window.commands, name)()
    qtbot.waitUntil(lambda: "only read" in window.notice.text, timeout=LONG)
    assert "Back to today" in words_on(window) or window.past_banner.isVisible()
    assert (root / PATH).read_bytes() == before


def test_what_was_being_written_waits_for_today(window, qtbot) -> None:
    window.navigator.open_document(PATH, "")
    qtbot.waitUntil(lambda: window.place_read is not None, timeout=LONG)
    window.commands.write()
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=LONG)
    editor = window.areas.writing.editor
    editor.draft.replace_text(editor.draft.text + "\nHalf a thought\n")
    travel(qtbot, window)
    finds(qtbot, window, "goods", "14 days")
    window.commands.show_write()
    assert window.areas.writing.editor is None
    window.commands.back_to_today()
    window.commands.show_write()
    assert window.areas.writing.editor is editor
    assert not window.notice.isVisible()
    assert editor.draft.text.endswith("Half a thought\n")


def test_a_rule_is_read_again_on_that_day_or_said_to_be_younger(window, qtbot) -> None:
    read_card(qtbot, window, "return-window")
    travel(qtbot, window)

    def is_of_then() -> bool:
        read = window.look_up.card.read
        return read is not None and "14 days" in read.page.html

    qtbot.waitUntil(is_of_then, timeout=LONG)
    window.commands.back_to_today()
    qtbot.waitUntil(lambda: bool(window.look_up.card.read), timeout=LONG)
    read_card(qtbot, window, "late")
    travel(qtbot, window)
    qtbot.waitUntil(lambda: "since May 2, 2026" in window.notice.text, timeout=LONG)


def test_a_rule_that_moved_is_found_under_its_old_name(window, qtbot, root, save_on) -> None:
    text = (root / PATH).read_text().replace("return-window", "window-of-return")
    (root / PATH).unlink()
    (root / "policies" / "bringing-back.md").write_text(text)
    save_on(root, "2026-06-02T10:00:00+0000", "Call it by what customers do")
    window.session.refresh()
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    window.looking_up.open("policies/bringing-back.md", "window-of-return")
    qtbot.waitUntil(lambda: window.place_read is not None, timeout=LONG)
    travel(qtbot, window)

    def is_read() -> bool:
        place = window.place_read
        return place is not None and (place.document, place.section) == (PATH, "return-window")

    qtbot.waitUntil(is_read, timeout=LONG)


def test_what_is_read_in_the_past_is_not_remembered(window, qtbot, root) -> None:
    travel(qtbot, window)
    read_card(qtbot, window, "hygiene")
    assert [one.section for one in window.preferences.recent(root)] == []


def test_escape_in_the_band_leads_back(window, qtbot) -> None:
    travel(qtbot, window)
    window.past_banner.setFocus()
    qtbot.keyClick(window.past_banner.back, Qt.Key.Key_Escape)
    assert window.session.past is None


def test_going_again_to_the_same_day_writes_nothing(window, qtbot, own_folders: Path) -> None:
    travel(qtbot, window)
    written = next((own_folders / "cache" / "past").rglob("returns.md"))
    stamp = written.stat().st_mtime_ns
    window.commands.back_to_today()
    travel(qtbot, window)
    assert written.stat().st_mtime_ns == stamp


def test_an_edition_or_version_is_named_in_the_band(window, qtbot) -> None:
    first = window.session.services.archive().timeline("", "", 2, 1, lambda: False)[0].version
    travel(qtbot, window, first.id[:12])
    assert "version of February 27, 2024" in window.past_banner.text
    window.commands.show_as_of(window.session.services.archive().tip(), edition="2026-05")
    qtbot.waitUntil(lambda: "Edition 2026-05" in window.past_banner.text, timeout=LONG)
    assert "nothing was saved since" in window.past_banner.text


def test_the_history_leads_to_the_handbook_of_a_version(window, qtbot) -> None:
    window.navigator.show_history(PATH, "return-window")
    qtbot.waitUntil(lambda: window.areas.made("history") is not None, timeout=LONG)
    telling = window.areas.looking_back.telling
    qtbot.waitUntil(lambda: telling.moment is not None, timeout=LONG)
    assert "as_of" in window.areas.looking_back.view.panel.head.buttons
    window.areas.looking_back.act("as_of")
    qtbot.waitUntil(lambda: window.session.past is not None, timeout=LONG)
    assert "version of June 2, 2025" in window.past_banner.text


def test_a_day_before_the_first_version_is_refused_with_its_day(window, qtbot) -> None:
    window.commands.show_as_of(date(2020, 1, 1))
    qtbot.waitUntil(lambda: "2024-02-27" in window.notice.text, timeout=LONG)
    assert window.session.past is None


def test_a_folder_without_versions_says_so(
    qapp, qtbot, write_handbook: Callable[..., Path], own_folders
) -> None:
    program = Program(qapp)
    window = program.open_window()
    window.session.open(write_handbook({"a.md": "# A\n"}))
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    for ask in (window.commands.ask_as_of, lambda: window.commands.show_as_of(THEN)):
        window.messages.clear()
        ask()
        qtbot.waitUntil(lambda: "No versions are kept" in window.notice.text, timeout=LONG)
    window.close()
    program.end()


def test_texts_that_are_missing_here_are_counted(window, qtbot, root: Path, save_on) -> None:
    other = root / "policies" / "other.md"
    other.write_text("# Other\n\nSomething else.\n")
    save_on(root, "2024-05-02T10:00:00+0000", "Another")
    blob = git_id(root, "HEAD:policies/other.md")
    other.write_text("# Other\n\nYet something else.\n")
    version = save_on(root, "2026-06-02T10:00:00+0000", "Rewrite it")
    (root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    travel(qtbot, window, git_id(root, f"{version}~1"))
    assert "1 document" in words_on(window.past_banner)


def git_id(root: Path, name: str) -> str:
    import subprocess

    words = ["git", "rev-parse", name]
    return subprocess.run(words, cwd=root, check=True, capture_output=True).stdout.decode()[:-1]


def test_a_day_ends_at_midnight_where_the_person_is(
    window, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version of 22:30 UTC on 2 June is of 3 June in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    archive = window.session.services.archive()
    on_second, on_third = (archive.version(f"2025-06-0{day}").summary for day in (2, 3))
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    assert (on_second, on_third) == ("Start", "A month to bring it back")
    assert archive.version("2025-06-02").summary == "A month to bring it back"


def test_the_dialog_says_which_version_answers(window, qtbot) -> None:
    window.commands.ask_as_of()
    qtbot.waitUntil(lambda: window.areas.visiting.dialog is not None, timeout=LONG)
    dialog = window.areas.visiting.dialog
    qtbot.waitUntil(dialog.do.isEnabled, timeout=LONG)
    assert "what holds today" in words_on(dialog)
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, "2020-01-01")
    qtbot.waitUntil(lambda: "first version is from 2024-02-27" in words_on(dialog), timeout=LONG)
    assert not dialog.do.isEnabled()
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, "2090-01-01")
    assert "not come yet" in words_on(dialog)
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, THEN.isoformat())
    qtbot.waitUntil(dialog.do.isEnabled, timeout=LONG)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.past is not None, timeout=LONG)
    assert SAID in window.past_banner.text


def test_cancelled_while_it_is_written_out_today_stays(window, qtbot, monkeypatch) -> None:
    jobs = []
    window.session.lane.job_added.connect(jobs.append)
    window.commands.show_as_of(THEN)
    jobs[0].cancel()
    with qtbot.waitSignal(jobs[0].ended, timeout=LONG):
        pass
    assert window.session.past is None
    travel(qtbot, window)
    finds(qtbot, window, "goods", "14 days")


def test_another_handbook_is_opened_from_the_past(window, qtbot, write_handbook) -> None:
    travel(qtbot, window)
    window.session.open(write_handbook({"a.md": "# A\n"}, "another"))
    qtbot.waitUntil(lambda: window.session.past is None, timeout=LONG)
    assert not window.past_banner.isVisible()
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
