"""Another theme or size: each widget is dressed once, those in view first, in short turns."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from handbook_app import paths
from handbook_app.ui.controls import IconButton
from handbook_app.ui.theme import Look

_DEPTH = 6


class Noting(QWidget):
    """Writes down each time that it is dressed."""

    def __init__(self, book: list[str], name: str) -> None:
        super().__init__()
        self._book, self.name = book, name
        self.setLayout(QVBoxLayout())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._book.append(self.name)

    def wear(self) -> None:
        self._book.append(f"{self.name} wears")


@pytest.fixture
def look(qapp: QApplication, qtbot: QtBot) -> Iterator[Look]:
    look = Look(paths.resources_folder())
    look.wear("light", 100)
    yield look
    qtbot.waitUntil(lambda: is_done(look))
    look.wear("light", 100)
    qtbot.waitUntil(lambda: is_done(look))


def is_done(look: Look) -> bool:
    return not look._dressing._timer.isActive()


@pytest.fixture
def book() -> list[str]:
    return []


@pytest.fixture
def pages(look: Look, qtbot: QtBot, book: list[str]) -> QStackedWidget:
    """Two pages of widgets within each other, both seen before; the second is in view."""
    stack = QStackedWidget()
    for page in ("hidden", "seen"):
        outer = Noting(book, f"{page} 0")
        stack.addWidget(outer)
        for depth in range(1, _DEPTH):
            inner = Noting(book, f"{page} {depth}")
            outer.layout().addWidget(inner)
            outer = inner
    qtbot.addWidget(stack)
    with qtbot.waitExposed(stack):
        stack.show()
    stack.setCurrentIndex(1)
    qtbot.waitUntil(lambda: is_done(look))
    book.clear()
    return stack


def test_each_is_dressed_once_and_those_in_view_first(
    look: Look, pages: QStackedWidget, book: list[str], qtbot: QtBot
) -> None:
    look.wear("dark", 125)
    qtbot.waitUntil(lambda: is_done(look))
    names = [one for one in book if not one.endswith("wears")]
    seen = [f"seen {depth}" for depth in range(_DEPTH)]
    assert names == [*seen, *(one.replace("seen", "hidden") for one in seen)]
    assert [one for one in book if one.endswith("wears")] == [f"{one} wears" for one in names]


def test_what_is_not_in_view_wears_the_theme_when_it_comes_into_view(
    look: Look, pages: QStackedWidget, qtbot: QtBot
) -> None:
    label, button = QLabel("words"), IconButton(look, "search", "Search")
    hidden = pages.widget(0)
    for widget in (label, button):
        hidden.layout().addWidget(widget)
    pages.setCurrentIndex(0)
    pages.setCurrentIndex(1)
    before = button.icon().pixmap(16).toImage()
    look.wear("dark", 100)
    qtbot.waitUntil(lambda: is_done(look))
    assert label.palette().color(QPalette.ColorRole.WindowText) == look.colour("ink")
    assert button.icon().pixmap(16).toImage() != before


def test_nothing_is_painted_while_half_of_it_wears_the_old(
    look: Look, pages: QStackedWidget, qtbot: QtBot
) -> None:
    look.wear("dark", 100)
    assert not pages.updatesEnabled()
    qtbot.waitUntil(lambda: is_done(look))
    assert pages.updatesEnabled()


def test_what_goes_meanwhile_is_passed_over(
    look: Look, pages: QStackedWidget, book: list[str], qtbot: QtBot
) -> None:
    class Replacing(QWidget):
        def wear(self) -> None:
            for gone in (*self.findChildren(QWidget), pages.widget(0).layout().itemAt(0).widget()):
                delete(gone)

    replacing = Replacing(pages)
    QLabel("goes", replacing)
    replacing.show()
    look.wear("dark", 100)
    qtbot.waitUntil(lambda: is_done(look))
    assert "hidden 0" in book
    assert "hidden 1" not in book


def test_the_same_again_dresses_nothing(
    look: Look, pages: QStackedWidget, book: list[str], qtbot: QtBot
) -> None:
    look.wear("light", 100)
    assert is_done(look)
    assert not book
