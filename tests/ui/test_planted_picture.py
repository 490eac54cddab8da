"""A picture planted in every text of a handbook and of its versions is loaded by no view.

The views are found, not listed: every button of the rail, every entry of every menu and every
dialog that opens is visited, so that a new one is tried the day it is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QErrorMessage,
    QInputDialog,
    QLabel,
    QListView,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QToolTip,
)
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.model.errors import CannotDo
from handbook_app.ui.editing.editor_bar import FACES
from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.reading.pages import rule_words
from handbook_app.ui.reading.parts import split_document
from handbook_app.ui.reading.printing import pdf_printer
from tests.planted import DOCUMENT, LINKED, SECTION, Plant, write_planted
from tests.ui.rich_text import places_for_html

_LONG = 20_000
# These end the window; everything else in the menus is tried.
_ENDS = {"Ctrl+W", "Ctrl+Q", "F11"}


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    return Plant(tmp_path / "outside")


@pytest.fixture
def was_loaded(plant: Plant, opened_in) -> Callable[[], bool]:
    return opened_in(plant.folder)


class Visitor(QObject):
    """Looks at every dialog and menu the moment it is shown, and closes what is modal."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.found: list[str] = []
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, seen: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(seen, QDialog):
            QTimer.singleShot(0, seen, lambda: self._visit(seen))
        if event.type() == QEvent.Type.Show and isinstance(seen, QMenu):
            QTimer.singleShot(0, seen, lambda: (self.look(), seen.close()))
        return False

    def look(self, *, grabs: bool = True) -> None:
        """Look at everything there is now."""
        for window in self._application.topLevelWidgets():
            if grabs and window.isVisible():
                window.grab()
        self.found += places_for_html()

    def close(self) -> None:
        self._application.removeEventFilter(self)

    def _visit(self, dialog: QDialog) -> None:
        self.look()
        self.seen.append(type(dialog).__name__)
        dialog.reject()


@pytest.fixture
def visitor(qapp: QApplication) -> Iterator[Visitor]:
    visitor = Visitor(qapp)
    yield visitor
    visitor.close()


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, own_folders: Path, plant: Plant, was_loaded, tmp_path: Path
) -> Iterator[MainWindow]:
    qapp.setStyle("Fusion")
    root = tmp_path / f"<img src={plant.picture}>"  # a folder in folders, and markup as a whole
    write_planted(plant, root)
    program = Program(qapp)
    window = program.open_window()
    window.session.open(root)
    settle(qtbot, window)
    yield window
    for one in list(program.windows):
        one.close()
    program.end()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is being read or written any more."""
    session = window.session

    def is_idle() -> bool:
        asked = session.readers._latest.values()
        return (
            session.is_current
            and not session.lane._open
            and all(one.is_cancelled() for one in asked)
        )

    qtbot.waitUntil(is_idle, timeout=_LONG)


def entries(window: MainWindow) -> dict[str, QAction]:
    """Everything that can be chosen in the menus now."""
    found: dict[str, QAction] = {}
    waiting = [action.menu() for action in window.menuBar().actions()]
    while waiting:
        for action in waiting.pop().actions():
            keys = {key.toString() for key in action.shortcuts()}
            if action.menu() is not None:
                waiting.append(action.menu())
            elif action.isEnabled() and not action.isSeparator() and not keys & _ENDS:
                found[action.text()] = action
    return found


def write(qtbot: QtBot, window: MainWindow, path: str) -> EditorView:
    window.navigator.show_area("write")
    window.areas.writing.open(path, SECTION)
    qtbot.waitUntil(lambda: window.areas.writing.path == path, timeout=_LONG)
    settle(qtbot, window)
    editor = window.areas.writing.editor
    assert editor is not None
    return editor


def test_looking_up_and_browsing(window, visitor, was_loaded, qtbot: QtBot, plant) -> None:
    window.look_up.field.setText("planted")
    results = window.look_up.results.view
    qtbot.waitUntil(lambda: results.model().rowCount() >= 4, timeout=_LONG)
    for row in range(results.model().rowCount()):
        results.setCurrentIndex(results.model().index(row, 0))
        settle(qtbot, window)
        visitor.look()
    window.commands.toggle_favourite()
    window.look_up.field.clear()
    visitor.look()
    for entry in window.session.services.catalogue():
        window.navigator.open_document(entry.path, SECTION)
        qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None, timeout=_LONG)
        settle(qtbot, window)
        visitor.look()
    assert visitor.found == []
    assert not was_loaded()


def test_every_area_menu_and_dialog(window, visitor, was_loaded, qtbot: QtBot, plant) -> None:
    root = window.session.root
    buttons = window.rail.findChildren(QToolButton)
    assert len(buttons) >= 4
    names = entries(window).keys()
    assert len(names) >= 20
    for button in buttons:
        button.click()
        settle(qtbot, window)
        visitor.look()
    for name in names:
        if window.session.root != root:  # the entry before opened another handbook
            window.session.open(root)
            settle(qtbot, window)
        window.navigator.open_document(DOCUMENT, SECTION)
        settle(qtbot, window)
        if action := entries(window).get(name):
            action.trigger()
            settle(qtbot, window)
        visitor.look()
    assert {"SettingsDialog", "KeysDialog", "QMessageBox", "NewDocumentDialog"} <= set(visitor.seen)
    assert visitor.found == []
    assert not was_loaded()


def test_every_list_and_button(window, visitor, was_loaded, qtbot: QtBot, plant) -> None:
    """In each area: the first rows of every list, and every button, whatever it does."""
    areas = window.rail.findChildren(QToolButton)
    write(qtbot, window, DOCUMENT)
    pressed = 0
    for area in areas:
        window.navigator.open_document(DOCUMENT, SECTION)
        settle(qtbot, window)
        done: set[str] = set()
        area.click()
        settle(qtbot, window)
        while (step := next(steps(window, done), None)) is not None:
            name, do = step
            done.add(name)
            do()
            settle(qtbot, window)
            visitor.look(grabs=False)
            area.click()  # in case it led elsewhere
            settle(qtbot, window)
        visitor.look()
        pressed += len(done)
    assert pressed >= 60
    assert visitor.found == []
    assert not was_loaded()


def steps(window: MainWindow, done: set[str]) -> Iterator[tuple[str, Callable[[], object]]]:
    """What can be chosen or pressed now and was not yet, by a name of its own."""
    here = window.centralWidget()
    for number, view in enumerate(here.findChildren(QAbstractItemView)):
        for row in range(min(3, view.model().rowCount()) if view.isVisible() else 0):
            index = view.model().index(row, 0)
            name = f"{type(view).__name__} {number} {row}"
            if name not in done:
                yield name, partial(view.setCurrentIndex, index)
    for button in here.findChildren(QAbstractButton):
        name = f"{type(button).__name__} {button.text()[:40]} {button.accessibleName()[:40]}"
        is_of_rail = window.rail.isAncestorOf(button)
        if button.isVisible() and button.isEnabled() and not is_of_rail and name not in done:
            yield name, button.click


def test_every_message(window, visitor, was_loaded, qtbot: QtBot, plant) -> None:
    window.messages.tell(CannotDo(plant.markup, plant.markup))
    visitor.look()
    window.messages.say_dead_link(plant.markup)
    visitor.look()
    window.messages.confirm_address(f"https://e.org/{plant.markup}")
    window.messages.say_that(plant.markup, plant.markup)
    window.status.say(plant.markup)
    window.status.show_opening(plant.markup)
    window.status.end_opening()
    window.menus.show_recent([Path(plant.markup)])
    window.menus.recent_menu.popup(QPoint(0, 0))
    qtbot.waitUntil(lambda: not window.menus.recent_menu.isVisible())
    job = window.session.lane.run(plant.markup, lambda progress: progress.step(1, 2, plant.markup))
    window.status._show_work(True)
    qtbot.waitSignal(job.ended)
    settle(qtbot, window)
    visitor.look()
    assert visitor.seen.count("QMessageBox") == 2
    assert visitor.found == []
    assert not was_loaded()


@pytest.mark.parametrize("path", [DOCUMENT, LINKED, "broken.md"])
def test_writing(window, visitor, was_loaded, qtbot: QtBot, plant, path: str) -> None:
    editor = write(qtbot, window, path)
    for face in FACES:
        editor._choose_face(face)
        visitor.look()
    for section in [one.id for one in editor.draft.latest.sections]:
        editor.show_section(section)
        settle(qtbot, window)
        visitor.look()
    editor._choose_face("text")
    editor.text.remark_list.header.setChecked(True)
    edit = editor.text.edit
    edit.setFocus()
    for typed in ("\n[[", "]]\n[x]("):
        edit.insertPlainText(typed)
        visitor.look()
    editor.text.completion.popup.hide()
    assert editor.text.remarks.problems
    QToolTip.hideText()
    assert visitor.found == []
    assert not was_loaded()


def test_saving_colliding_and_recovering(window, visitor, was_loaded, qtbot, plant) -> None:
    editor = write(qtbot, window, DOCUMENT)
    file = window.session.root / DOCUMENT
    theirs = file.read_text().replace("spirit: ", "spirit: theirs ").replace("more again", "theirs")
    mine = editor.draft.text.replace("spirit: ", "spirit: mine ").replace("more again", "mine")
    file.write_text(theirs)
    editor.draft.replace_text(mine)
    editor.draft.parse()
    visitor.close()  # the dialog that asks what was done shall stay
    editor.save()
    qtbot.waitUntil(lambda: editor.saving.dialog is not None, timeout=_LONG)
    visitor.look()
    editor.saving.dialog.accept()
    qtbot.waitUntil(lambda: editor.saving.collision is not None, timeout=_LONG)
    visitor.look()
    editor.saving.collision.back.click()
    editor.keeper.keep_now()
    settle(qtbot, window)
    window.session.open(window.session.root)
    qtbot.waitUntil(lambda: not window.areas.writing.start.kept.isHidden(), timeout=_LONG)
    visitor.look()
    window.areas.writing._kept.show()
    visitor.look()
    assert any(type(one).__name__ == "RecoveryDialog" for one in window.findChildren(QDialog))
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    assert visitor.found == []
    assert not was_loaded()


def test_documents_of_planted_names(window, visitor, was_loaded, qtbot, plant) -> None:
    odd = f"<img src={plant.picture}>.md"
    window.commands.show_write()
    window.areas.writing.begin_document()
    qtbot.waitUntil(lambda: "NewDocumentDialog" in visitor.seen, timeout=_LONG)
    window.navigator.open_document(odd, SECTION)
    settle(qtbot, window)
    entries(window)["Move or re&name it…"].trigger()
    qtbot.waitUntil(lambda: "RenameDialog" in visitor.seen, timeout=_LONG)
    editor = write(qtbot, window, odd)
    visitor.look()
    editor.draft.replace_text(editor.draft.text + "\nmore\n")
    editor.keeper.keep_now()
    entries(window)["Re&tire it…"].trigger()
    settle(qtbot, window)
    visitor.look()
    assert visitor.found == []
    assert not was_loaded()


def test_as_pdf(window, was_loaded, qtbot: QtBot, plant, tmp_path: Path) -> None:
    window.navigator.open_document(DOCUMENT, SECTION)
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None, timeout=_LONG)
    settle(qtbot, window)
    target = tmp_path / "planted.pdf"
    browsing = window.areas.browsing
    document = browsing.reader.document
    with qtbot.waitSignal(browsing._printer.finished, timeout=_LONG):
        browsing._printer.start(
            document, split_document(document), pdf_printer(str(target)), rule_words()
        )
    assert target.read_bytes().startswith(b"%PDF")
    assert not was_loaded()


def test_the_inventory_and_the_reports(
    window, visitor, was_loaded, qtbot: QtBot, plant, tmp_path: Path
) -> None:
    """Every cell, list and dialog of the inventory, and health as a file of each kind."""
    window.commands.show_care()
    window.areas.with_caring(lambda caring: caring.show_page("inventory"))
    qtbot.waitUntil(lambda: window.areas.made("care") is not None, timeout=_LONG)
    caring = window.areas.caring
    qtbot.waitUntil(
        lambda: caring.stocktaking.page is not None and caring.stocktaking.page.stock is not None,
        timeout=_LONG,
    )
    page = caring.stocktaking.page
    for face, listed in page.lists.items():
        page.show_face(face)
        assert listed.thing is not None
        visitor.look()
        page.add.click()
        page.rename.click()
    page.informal.click()
    qtbot.waitUntil(lambda: "InformalDialog" in visitor.seen, timeout=_LONG)
    assert "NameDialog" in visitor.seen
    caring.show_page("health")
    qtbot.waitUntil(lambda: bool(caring.view.shown.health), timeout=_LONG)
    for ending in (".pdf", ".html", ".csv"):
        target = tmp_path / f"health{ending}"
        caring.reporting.save(caring.view.shown.health, target)
        qtbot.waitUntil(lambda name=target.name: name in window.notice.text, timeout=_LONG)
        assert f"<img src={plant.picture}" not in target.read_bytes().decode("latin-1")
    visitor.look()
    assert visitor.found == []
    assert not was_loaded()


def _tip_in_a_list(text: str) -> QListView:
    view = QListView()
    model = QStandardItemModel(view)
    model.appendRow(item := QStandardItem("x"))
    item.setToolTip(text)
    view.setModel(model)
    return view


def _tipped(text: str) -> QPushButton:
    button = QPushButton("x")
    button.setToolTip(text)
    return button


def _box(text: str) -> QMessageBox:
    box = QMessageBox()
    box.setText("x")
    box.setInformativeText(text)
    return box


def _asked(text: str) -> QInputDialog:
    dialog = QInputDialog()
    dialog.setLabelText(text)
    return dialog


def _told(text: str) -> QErrorMessage:
    dialog = QErrorMessage()
    dialog.showMessage(text)
    return dialog


_NAIVE = {
    "label": QLabel,
    "message": lambda text: QMessageBox(QMessageBox.Icon.NoIcon, "x", text),
    "more of a message": _box,
    "progress": lambda text: QProgressDialog(text, "x", 0, 1),
    "question": _asked,
    "error": _told,
    "text": QTextEdit,
    "page": lambda text: _page(text),
    "tool tip": _tipped,
    "tool tip in a list": _tip_in_a_list,
}


def _page(text: str) -> QTextBrowser:
    page = QTextBrowser()
    page.setText(text)
    return page


@pytest.mark.takes_html
@pytest.mark.parametrize("name", _NAIVE)
def test_a_naive_view_would_be_noticed(name, plant, was_loaded, qtbot: QtBot) -> None:
    """The control: Qt's own widgets are found by walking, and load the picture."""
    assert places_for_html() == []
    view = _NAIVE[name](plant.markup)
    view.show()
    view.grab()
    assert places_for_html()
    if "tool tip" in name:
        QToolTip.showText(QPoint(5, 5), plant.markup, view)
        for tip in QApplication.topLevelWidgets():
            tip.grab()
    assert was_loaded()
    QToolTip.hideText()
    view.close()
    shiboken6.delete(view)
