"""The care area: one page for each side of looking after a handbook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QWidget

from handbook_app.ui.controls import FaceButton, FlowLayout, column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from handbook_app.ui.theme import Look


class CarePage(NamedTuple):
    """A page of the area: its name in the program, its words, and what makes its widget, which
    knows the ``row`` that is chosen."""

    name: str
    words: str
    make: Callable[[], QWidget]


class CareView(QFrame):
    """Shows one page; each is made when it is first wanted. ``page_shown`` carries its name."""

    page_shown = Signal(str)

    def __init__(self, look: Look, pages: Iterable[CarePage]) -> None:
        super().__init__()
        self._pages = {page.name: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._buttons: dict[str, FaceButton] = {}
        self._stack = QStackedWidget()
        group, flow = QButtonGroup(self), FlowLayout(spacing=look.px(6))
        for page in self._pages.values():
            button = FaceButton(page.words)
            button.clicked.connect(partial(self.show_page, page.name))
            group.addButton(button)
            flow.addWidget(button)
            self._buttons[page.name] = button
        top = column()
        top.addLayout(flow)
        top.setContentsMargins(look.px(24), look.px(14), look.px(24), look.px(12))
        whole = column(spacing=0)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)
        self.page = next(iter(self._pages))

    def show_page(self, name: str) -> None:
        """Show a page."""
        if name not in self._made:
            self._made[name] = self._pages[name].make()
            self._stack.addWidget(self._made[name])
        self.page = name
        self._buttons[name].setChecked(True)
        self._stack.setCurrentWidget(self._made[name])
        self.setFocusProxy(self._made[name])
        self.page_shown.emit(name)

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here: the choice of pages, and the parts of the one that is shown."""
        shown = self._stack.currentWidget()
        stops = getattr(shown, "focus_stops", None)
        return [self._buttons[self.page], *(stops() if stops else [shown] if shown else [])]
