"""The window around the areas: keys, menus, memory, messages, and what it never loads."""

from __future__ import annotations

import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from handbook_app import paths
from handbook_app.app import Program
from handbook_app.markup.documents import parse_document
from handbook_app.model.errors import CannotDo, OurFault
from handbook_app.services.links import Link, LinkKind
from handbook_app.ui.look_up.rehearsal import Rehearsal
from handbook_app.ui.look_up.rule_card_view import RuleCardView
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.theme import read_colours
from tests.ui.stand_in import StandIn
from tests.ui.test_look_up import read, type_words, words_on

CONTROL = Qt.KeyboardModifier.ControlModifier
PICTURE = '<img src="{address}"><b>bold</b>'


def test_everything_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    """From typing to a copied promise and back, without a mouse."""
    read(qtbot, window, "window")
    visited = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        visited.append(focused.accessibleName())
        if focused.accessibleName().startswith("Say: "):
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert visited[-1].startswith("Say: I will ring you")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "I will ring you by five this afternoon."
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.look_up.field.hasFocus()


def test_f6_goes_round(window: MainWindow, qtbot: QtBot) -> None:
    type_words(qtbot, window, "return")
    seen = []
    for _ in range(4):
        window.commands.go_to_next_area()
        seen.append(QApplication.focusWidget())
    area = window.look_up
    assert seen == [area.results.view, area.card, window.rail.first_button, area.field]


def test_what_takes_the_focus_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), f"{widget} has no name"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_can_be_read_on_its_ground(theme: str) -> None:
    colours = read_colours(paths.resources_folder() / "themes", theme)
    pairs = [
        ("ink", "background"),
        ("ink", "surface"),
        ("ink", "raised"),
        ("ink", "accent_soft"),
        ("muted", "background"),
        ("muted", "surface"),
        ("muted", "raised"),
        ("muted", "accent_soft"),
        ("accent", "surface"),
        ("accent", "background"),
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("mark_ink", "mark"),
        ("black_ink", "black_ground"),
        ("black_muted", "black_ground"),
        ("gray_ink", "gray_ground"),
        ("say", "say_ground"),
        ("ink", "say_ground"),
        ("avoid", "avoid_ground"),
        ("ink", "avoid_ground"),
        ("notice", "notice_ground"),
        ("notice", "surface"),
        ("notice", "accent_soft"),
        ("past_ink", "past_ground"),
        ("ink", "past_soft"),
    ]
    for text, ground in pairs:
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


def contrast(one: str, other: str) -> float:
    lights = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_are_read_as_the_toml_parser_reads_them(theme: str) -> None:
    folder = paths.resources_folder() / "themes"
    with (folder / f"{theme}.toml").open("rb") as source:
        assert read_colours(folder, theme) == tomllib.load(source)["colours"]


def test_the_theme_changes(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    program.preferences.choose(theme="dark")
    assert program.look.is_dark
    ground = program.look.colour("background")
    qtbot.waitUntil(lambda: window.palette().window().color() == ground)


def test_zoom_has_its_ends(window: MainWindow, program: Program) -> None:
    for _ in range(20):
        window.commands.zoom(1)
    assert program.look.scale == 200
    window.commands.zoom(-1)
    assert program.look.scale == 175
    window.commands.zoom(0)
    assert program.look.scale == 100


def test_a_folder_is_dropped_on_the_window(window: MainWindow, qtbot: QtBot, tmp_path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDropEvent(
        QPointF(QPoint(9, 9)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    with qtbot.waitSignal(window.session.opened):
        window.dropEvent(event)
    qtbot.waitUntil(lambda: window.session.is_current)


def test_the_window_is_as_it_was_left(program: Program, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(760, 560)
    window.close()
    again = program.open_window()
    assert (again.width(), again.height()) == (760, 560)


def test_an_error_is_one_plain_sentence(window: MainWindow) -> None:
    window.messages.tell(CannotDo("The file is gone.", "Look it up again."))
    assert window.notice.text == "The file is gone. Look it up again."
    window.messages.tell(OurFault("secret detail"))
    assert "secret detail" not in window.notice.text


def test_a_web_address_is_shown_before_the_browser_opens(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    opened: list[str] = []

    def look_at(box: QMessageBox) -> int:
        assert box.textFormat() == Qt.TextFormat.PlainText
        shown.append(box.informativeText())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look_at)
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    window.navigator.go_to(Link(LinkKind.WEB, address="https://example.org/a?b=<b>c</b>"))
    assert shown == ["https://example.org/a?b=<b>c</b>"]
    assert opened == []


def test_find_in_page_works_in_the_browse_area(window: MainWindow, qtbot: QtBot) -> None:
    window.navigator.open_document("policies/returns.md", "")
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None)
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert window.areas.browsing.reader.text.find_bar.field.hasFocus()


def test_ctrl_plus_makes_everything_larger_in_both_areas(window, program, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert program.look.scale == 110
    window.commands.show_browse()
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert program.look.scale == 125


def test_a_dead_link_is_said_in_one_way(window: MainWindow, qtbot: QtBot) -> None:
    dead = Link(LinkKind.NOWHERE, address="gone.md")
    window.navigator.go_to(dead)
    said = window.notice.text
    assert "gone.md" in said
    window.messages.clear()
    window.areas.browsing.reader.link_followed.emit(dead)
    assert window.notice.isVisible()
    assert window.notice.text == said


def test_ctrl_d_marks_what_is_read_where_it_is_read(window: MainWindow, qtbot: QtBot) -> None:
    """The card of another rule is still open in the area that is not shown."""
    read(qtbot, window, "window")
    window.navigator.open_document("standards/old.md", "say-hello")
    qtbot.waitUntil(lambda: window.areas.browsing.reader.place == ("standards/old.md", "say-hello"))
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    marked = window.preferences.favourites(window.session.root)
    assert [(one.document, one.heading) for one in marked] == [("standards/old.md", "Say hello")]
    assert window.status.currentMessage() == "Added to favourites"
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert window.preferences.favourites(window.session.root) == []


def test_ctrl_d_with_nothing_open_marks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.show_browse()
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert window.preferences.favourites(window.session.root) == []


def test_quit_closes_every_window(program: Program, window: MainWindow, qtbot: QtBot) -> None:
    program.open_window()
    qtbot.keyClick(window, Qt.Key.Key_Q, CONTROL)
    assert program.windows == []


def test_ctrl_w_closes_this_window(program: Program, window: MainWindow, qtbot: QtBot) -> None:
    other = program.open_window()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert program.windows == [other]


def test_cards_are_rehearsed_behind_the_scenes(window: MainWindow, qtbot: QtBot) -> None:
    """Nothing of it is seen, takes the focus or stays."""
    window.prepare()
    qtbot.waitUntil(lambda: window.look_up.findChild(Rehearsal) is not None)
    (rehearsal,) = window.look_up.findChildren(Rehearsal)
    shown = set(QApplication.topLevelWidgets())
    with qtbot.waitSignal(rehearsal.destroyed):
        assert window.look_up.field.hasFocus()
    assert {one for one in QApplication.topLevelWidgets() if one.isVisible()} <= shown
    assert window.look_up.field.hasFocus()
    qtbot.waitUntil(lambda: len(window.look_up.findChildren(RuleCardView)) == 1)
    read(qtbot, window, "window")
    assert window.look_up.card.card.section.heading == "Return window"


def test_status_line_counts(window: MainWindow) -> None:
    shown = words_on(window.status)
    for words in ("A handbook", "2 documents", "3 rules"):
        assert words in shown


@pytest.fixture
def hostile(stand_in: StandIn, tmp_path: Path) -> Path:
    """The handbook of ``stand_in`` with a picture planted in every field; answers the picture."""
    picture = tmp_path / "planted.png"
    picture.write_bytes(b"never read")
    planted = PICTURE.format(address=picture.as_uri())
    text = (Path(__file__).parent / "planted.md").read_text().replace("PLANTED", planted)
    stand_in.name = planted
    stand_in.documents = {"planted.md": parse_document("planted.md", text)}
    return picture


def test_a_planted_picture_is_loaded_nowhere(
    hostile: Path, window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    was_opened = request.getfixturevalue("opened_in")(hostile.parent)
    read(qtbot, window, "planted")
    planted = PICTURE.format(address=hostile.as_uri())
    shown = words_on(window.look_up.card)
    assert shown.count(planted) >= 12
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for widget in window.findChildren(QWidget):
        assert "<img" not in widget.toolTip()
    window.commands.toggle_favourite()
    window.look_up.field.clear()
    window.messages.tell(CannotDo(planted))
    window.navigator.open_document("planted.md", "")
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None)
    for area in (window.look_up, window):
        area.grab()
    assert not was_opened()


def test_what_was_opened_is_offered_again(window: MainWindow, qtbot: QtBot) -> None:
    offered = window.menus.recent_menu
    qtbot.waitUntil(lambda: [one.text() for one in offered.actions()] == [str(window.session.root)])


def test_without_a_handbook_the_window_says_how_to_come_by_one(
    program: Program, stand_in: StandIn, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise CannotDo("There is no such folder.", "Choose another.")

    monkeypatch.setattr(program, "_opener", refuse)
    window = program.open_window()
    with qtbot.waitSignal(window.session.failed):
        window.session.open(Path("/nowhere"))
    assert window.notice.text == "There is no such folder. Choose another."
    assert "No handbook is open" in words_on(window.look_up.start)
    assert not words_on(window.status).startswith("Opening")


def test_an_open_card_follows_the_theme_and_the_size(window, program, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    program.preferences.choose(theme="dark", scale=150)
    assert "Gray · bends within limits" in words_on(window.look_up.card)
    assert window.look_up.card.card.section.heading == "Return window"


def test_the_guide_opens_in_a_window_of_its_own(
    window, program: Program, stand_in: StandIn, qtbot: QtBot
) -> None:
    first_page = "start-here.md"
    stand_in.documents[first_page] = parse_document(first_page, "# Start here\n")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert len(program.windows) == 2
    guide = program.windows[1].session
    qtbot.waitUntil(lambda: guide.is_current)
    assert guide.root == paths.content_folder() / "guide"
    browsing = program.windows[1].areas.browsing
    qtbot.waitUntil(lambda: browsing.reader.place[0] == first_page)
    assert browsing.view.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert len(program.windows) == 2


def test_find_in_page_from_a_card_searches_its_document(window: MainWindow, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None)
    qtbot.waitUntil(lambda: window.areas.browsing.reader.text.find_bar.isVisible())


def test_back_and_forward_have_their_keys(window: MainWindow, qtbot: QtBot) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    read(qtbot, window, "window")
    window.navigator.open_document("standards/old.md", "")
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None)
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert window.look_up.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert window.areas.browsing.view.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
def test_a_field_leaves_the_keys_of_the_window_to_it(window, qtbot, key) -> None:
    """As on X11, where a field takes Ctrl+E for End and Ctrl+K for deleting to the end."""

    class Greedy(QLineEdit):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            return super().event(event)

    field = Greedy(window.look_up)
    field.show()
    field.setFocus()
    for asked, is_taken in ((key, False), (Qt.Key.Key_A, True)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, asked, CONTROL)
        event.ignore()
        QApplication.sendEvent(field, event)
        assert event.isAccepted() is is_taken


def test_words_in_the_status_line_stand_alone_while_type_grows(window, qtbot) -> None:
    window.commands.zoom(1)
    window.commands.zoom(1)
    about = next(one for one in window.status.findChildren(QLabel) if "documents" in one.text())
    with qtbot.waitSignal(window.status.messageChanged, timeout=10_000):
        qtbot.waitUntil(lambda: window.status.currentMessage().startswith("Size: "))
        assert not about.isVisible()
    assert about.isVisible()
    window.commands.zoom(0)


def test_an_index_that_is_lost_while_the_window_is_open_is_made_anew(
    open_window, qtbot, own_folders: Path
) -> None:
    view = open_window.look_up
    for damage in (_delete_all, _garble_all):
        damage(own_folders / "cache")
        type_words(qtbot, open_window, "hygiene opened")
        qtbot.waitUntil(lambda: view.results.view.model().rowCount() > 0, timeout=15_000)
        view.field.clear()


def _delete_all(folder: Path) -> None:
    for file in [file for file in folder.rglob("*") if file.is_file()]:
        file.unlink()


def _garble_all(folder: Path) -> None:
    for file in folder.rglob("catalogue.sqlite"):
        with file.open("r+b") as opened:
            opened.write(b"\xff" * file.stat().st_size)


def test_the_keys_go_with_the_area_that_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    """Else Qt gives them to the edge of the window when the former area is hidden."""
    for show in (window.commands.show_browse, window.commands.show_look_up):
        show()
        shown = window.areas.stack.currentWidget
        qtbot.waitUntil(lambda: shown().isAncestorOf(QApplication.focusWidget()))  # noqa: B023


def test_who_walks_along_the_areas_is_not_drawn_into_them(window: MainWindow, qtbot: QtBot) -> None:
    window.rail.first_button.setFocus()
    qtbot.keyClick(window.rail.first_button, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.navigator.area == "browse")
    browsing = window.areas.browsing
    qtbot.waitUntil(browsing.view.isVisible)
    assert window.rail.isAncestorOf(QApplication.focusWidget())


def test_no_letter_stands_for_two_things_in_a_menu(window: MainWindow) -> None:
    for top in window.menuBar().actions():
        letters = [one.text().partition("&")[2][:1].lower() for one in top.menu().actions()]
        letters = [one for one in letters if one]
        assert len(letters) == len(set(letters)), top.text()


def _of_another_version(file: Path) -> None:
    with closing(sqlite3.connect(file)) as opened, opened:
        changed = opened.execute("UPDATE meta SET value = '0' WHERE name = 'format'")
        assert changed.rowcount == 1


def _garbled(file: Path) -> None:
    file.write_bytes(b"\xff" * file.stat().st_size)


@pytest.mark.parametrize("damage", [_of_another_version, _garbled])
def test_an_old_or_damaged_index_is_made_anew_at_the_start_without_a_word(
    qapp, qtbot: QtBot, written, own_folders: Path, damage
) -> None:
    """The first start after an update of the program finds an index of the version before."""
    program = Program(qapp)
    try:
        for attempt in range(2):
            window = program.open_window()
            told: list[str] = []
            window.messages.told.connect(told.append)
            window.session.open(written.handbook.root)
            qtbot.waitUntil(lambda: window.session.is_current, timeout=15_000)  # noqa: B023
            qtbot.waitUntil(
                lambda: bool(window.session.overview and window.session.overview.documents),  # noqa: B023
                timeout=15_000,
            )
            assert told == [], attempt
            window.close()
            for file in own_folders.rglob("catalogue.sqlite"):
                damage(file)
    finally:
        program.end()


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.rail.findChildren(QToolButton)[1].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.areas.browsing.view.isVisible())


def test_ctrl_b_leads_to_the_filter_of_the_tree(window: MainWindow, qtbot: QtBot) -> None:
    window.navigator.open_document("policies/returns.md", "")
    qtbot.waitUntil(lambda: window.areas.browsing.reader.page.hasFocus())
    qtbot.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert window.areas.browsing.view.documents.field.hasFocus()


def test_the_first_window_fits_on_the_screen(program: Program, window: MainWindow) -> None:
    first = program.open_window()
    room = first.screen().availableSize()
    assert first.width() <= room.width()
    assert first.height() < room.height() - 24  # the title stands above it


def test_the_largest_type_makes_no_window_wider_than_a_small_screen(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    window.resize(1260, 740)
    read(qtbot, window, "window")
    program.preferences.choose(scale=200)
    read(qtbot, window, " is:gray")
    window.commands.find_in_page()
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None)
    qtbot.waitUntil(lambda: window.areas.browsing.reader.page.isVisible())
    assert window.minimumSizeHint().width() <= 1260
    assert window.minimumSizeHint().height() <= 740
    assert (window.width(), window.height()) == (1260, 740)


@pytest.mark.parametrize("part", ["card", "text", "results", "tree", "outline", "page"])
def test_the_focus_is_seen(window: MainWindow, qtbot: QtBot, part: str) -> None:
    read(qtbot, window, "window")
    look_up = window.look_up
    if part in ("tree", "outline", "page"):
        window.navigator.open_document("policies/returns.md", "hygiene")
        reader, tree = window.areas.browsing.reader, window.areas.browsing.view.documents
        qtbot.waitUntil(lambda: tree.tree.currentIndex().isValid())
        qtbot.waitUntil(lambda: reader.outline.currentIndex().isValid())
        widget = {"tree": tree.tree, "outline": reader.outline, "page": reader.page}[part]
    else:
        widget = {
            "card": look_up.card,
            "text": look_up.card.text,
            "results": look_up.results.view,
        }[part]
    window.rail.first_button.setFocus()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.grab().toImage() != without
