"""The drawings of the editor, and a tool button that shows one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap

from handbook_app.ui.controls import IconButton
from handbook_app.ui.icons import Icons
from handbook_app.ui.plain_label import plain_tool_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from handbook_app.ui.theme import Look

_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
    'stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">'
    "{}</svg>"
)
_DRAWINGS = {
    "undo": '<path d="M8.5 5 4.5 9l4 4"/><path d="M5 9h9a5 5 0 0 1 0 10h-4"/>',
    "redo": '<path d="m15.5 5 4 4-4 4"/><path d="M19 9h-9a5 5 0 0 0 0 10h4"/>',
    "heading_mark": '<path d="M6 5v14M18 5v14M6 12h12" stroke-width="2.2"/>',
    "bold": '<path d="M7.5 5h5.3a3.4 3.4 0 0 1 0 6.8H7.5Zm0 6.8h6a3.6 3.6 0 0 1 0 7.2h-6Z" '
    'stroke-width="2.4"/>',
    "italic": '<path d="M10.5 5H17M7 19h6.5M14 5l-4 14"/>',
    "list": '<path d="M9.5 6.5H20M9.5 12H20M9.5 17.5H20" /><circle cx="5" cy="6.5" r="1" '
    'fill="currentColor"/><circle cx="5" cy="12" r="1" fill="currentColor"/>'
    '<circle cx="5" cy="17.5" r="1" fill="currentColor"/>',
    "numbers": '<path d="M10.5 6.5H20M10.5 12H20M10.5 17.5H20M4.5 5.5 6 4.8V9M4.3 15.2a1.4 1.4 0 '
    '0 1 2.6.8c0 1-2.6 2.2-2.6 3h2.8"/>',
    "table": '<rect x="4" y="5" width="16" height="14" rx="1.5"/><path d="M4 10h16M4 14.5h16'
    'M11 5v14"/>',
    "picture": '<rect x="4" y="5" width="16" height="14" rx="1.5"/><circle cx="9" cy="10" '
    'r="1.6"/><path d="m5 17.5 5-4.5 3.2 2.6L16 13l4 3.8"/>',
    "save": '<path d="M5 4.5h11.5L19.5 8v10a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V5Z"/>'
    '<path d="M8 4.5v4.5h7V4.5M8 19.5v-6h8v6"/>',
    "chain": '<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 '
    '3A4 4 0 0 0 11 18.7l1-1"/>',
    "add": '<path d="M12 5.5v13M5.5 12h13"/>',
    "calendar": '<rect x="4" y="5.5" width="16" height="14" rx="1.5"/><path d="M4 10h16M8.5 3.5v4'
    'M15.5 3.5v4"/>',
    "open_group": '<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>',
    "closed_group": '<path d="m9.5 6.5 5.5 5.5-5.5 5.5"/>',
    "error": '<path d="M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3Z" fill="currentColor"/>',
    "warning_mark": '<path d="M12 4.5 21 19.5H3Z"/><path d="M12 10v4"/>',
    "hint": '<circle cx="12" cy="12" r="7.5"/>',
    "form": '<rect x="4" y="4.5" width="16" height="5.5" rx="1.5"/><rect x="4" y="14" width="16" '
    'height="5.5" rx="1.5"/>',
    "eye": '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/>'
    '<circle cx="12" cy="12" r="2.8"/>',
    "line_numbers": '<path d="M10.5 6.5H20M10.5 12H20M10.5 17.5H20M5 5v14"/>',
}


class Drawings(Icons):
    """Those of the editor, drawn like the program's own."""

    def __init__(self) -> None:
        super().__init__(Path())

    def _read_drawing(self, name: str) -> bytes:
        return _FRAME.format(_DRAWINGS[name]).encode()


_DRAWN = Drawings()


def drawing(look: Look, name: str, colour: str = "muted", size: int = 18) -> QIcon:
    """A drawing of the editor, or of the program, in a colour of the theme."""
    if name in _DRAWINGS:
        return _DRAWN.icon(name, look.colour(colour), look.px(size))
    return look.icon(name, colour, size)


def show_drawing(
    button: QAbstractButton, look: Look, name: str, colour: str = "muted", size: int = 18
) -> None:
    """Put a drawing on a button, as large as the scale makes it."""
    button.setIcon(drawing(look, name, colour, size))
    button.setIconSize(QSize(look.px(size), look.px(size)))


def drawn(look: Look, name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The same as pixels, for what paints by itself."""
    icons = _DRAWN if name in _DRAWINGS else look.icons
    return icons.pixmap(name, look.colour(colour), look.px(size), ratio)


class ToolButton(IconButton):
    """A quiet button with a drawing of the editor; ``keys`` are told with what it does."""

    def __init__(
        self,
        look: Look,
        name: str,
        words: str,
        keys: str = "",
        *,
        shows_words: bool = False,
        colour: str = "muted",
        size: int = 18,
    ) -> None:
        super().__init__(look, name, words, shows_words=shows_words, colour=colour, size=size)
        if keys:
            self.setToolTip(plain_tool_tip(f"{words} ({keys})"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wear(self) -> None:
        size = self._look.px(self._size)
        self.setIcon(drawing(self._look, self._name, self._colour, self._size))
        self.setIconSize(QSize(size, size))
