"""Opening an editor never takes the window's thread for long: its parts come in turns.

Time differs from machine to machine; how many widgets get their look in one turn does not.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.tasks import OpenedText
from handbook_app.ui.main_window.making_editors import MakingEditors
from handbook_app.ui.theme import Look
from handbook_app.ui.turns import in_turns
from tests.ui.editing.conftest import HASH, PATH, TEXT
from tests.ui.editing.stand_in import StandIn

MOST_POLISHED = 130  # about 25 ms
MOST_DRESSED = 600  # 425; with a style sheet of the editor's own it was 1,600
MOST_OF_IT = 350  # widgets in an editor that shows a rule


class Turns(QObject):
    """Counts, in each turn of the event loop, the widgets that get their look."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._turn = 0
        self.polished: Counter[int] = Counter()
        self.dressed: Counter[int] = Counter()
        application.installEventFilter(self)
        timer = QTimer(self, interval=0)
        timer.timeout.connect(self._begin)
        timer.start()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            self.polished[self._turn] += 1
        elif event.type() == QEvent.Type.StyleChange:
            self.dressed[self._turn] += 1
        return False

    def _begin(self) -> None:
        self._turn += 1


def open_in_turns(look: Look, stack: QStackedWidget, section: str) -> list[EditorView]:
    opened: list[EditorView] = []

    def show(editor: EditorView) -> None:
        stack.setCurrentWidget(editor)
        editor.show_section(section)
        opened.append(editor)

    making = MakingEditors(look, stack, lambda _: None, stack)
    making.make(OpenedText(PATH, TEXT, HASH), StandIn().tasks(), show)
    return opened


def test_no_turn_dresses_much(qapp: QApplication, look: Look, qtbot: QtBot) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.resize(1280, 800)
    stack.show()
    turns = Turns(qapp)
    try:
        opened = open_in_turns(look, stack, "return-window")
        qtbot.waitUntil(lambda: bool(opened) and sum(turns.polished.values()) >= MOST_OF_IT)
    finally:
        turns.deleteLater()
    assert max(turns.polished.values()) <= MOST_POLISHED
    assert max(turns.dressed.values()) <= MOST_DRESSED
    opened[0].close_editing()


def test_steps_come_in_turns_and_end_with_their_owner(qapp: QApplication, qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject(qapp)
    between: list[int] = []

    def first() -> None:
        done.append("first")
        QTimer.singleShot(0, lambda: between.append(len(done)))

    def last() -> None:
        done.append("last")
        owner.deleteLater()

    in_turns(owner, first, last, lambda: done.append("too late"))
    qtbot.waitUntil(lambda: done[-1:] == ["last"] and not isValid(owner))
    after: list[str] = []
    in_turns(qapp, lambda: None, lambda: after.append("a turn later"))
    qtbot.waitUntil(lambda: bool(after))
    assert between == [1]
    assert done == ["first", "last"]
