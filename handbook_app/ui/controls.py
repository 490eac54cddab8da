"""The small parts that every area of the window is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from handbook_app.ui.plain_label import PlainLabel, plain_action_text, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.ui.theme import Look


class IconLabel(QLabel):
    """A drawing that follows the theme; screen readers pass over it."""

    def __init__(self, look: Look, name: str, colour: str = "muted", size: int = 18) -> None:
        super().__init__()
        self._look, self._name, self._colour, self._size = look, name, colour, size
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.wear()

    def wear(self) -> None:
        size = self._look.px(self._size)
        colour = self._look.colour(self._colour)
        ratio = self.devicePixelRatioF()
        self.setPixmap(self._look.icons.pixmap(self._name, colour, size, ratio))


class IconButton(QToolButton):
    """A quiet button with a drawing, and words when there are any."""

    def __init__(
        self,
        look: Look,
        name: str,
        words: str,
        *,
        shows_words: bool = False,
        colour: str = "muted",
        size: int = 18,
    ) -> None:
        super().__init__()
        self._look, self._name, self._colour, self._size = look, name, colour, size
        self.setProperty("role", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if shows_words:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.say(words)
        self.wear()

    def say(self, words: str) -> None:
        """What it does, for the eye, the tool tip and the screen reader."""
        self.setText(plain_action_text(words))
        self.setAccessibleName(words)
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            self.setToolTip(plain_tool_tip(words))

    def show_icon(self, name: str, colour: str) -> None:
        """Another drawing."""
        self._name, self._colour = name, colour
        self.wear()

    def wear(self) -> None:
        size = self._look.px(self._size)
        self.setIcon(self._look.icon(self._name, self._colour, self._size))
        self.setIconSize(QSize(size, size))


class Panel(QFrame):
    """A rounded area of its own ground; ``role`` names its look in the style sheet."""

    def __init__(self, role: str = "card", spacing: int = 8, margin: int = 16) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.rows = QVBoxLayout(self)
        self.rows.setSpacing(spacing)
        self.rows.setContentsMargins(margin, margin, margin, margin)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below each other."""
        for widget in widgets:
            self.rows.addWidget(widget)


class FlowLayout(QLayout):
    """Puts widgets beside each other and goes on in the next line when the width is used up."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, area: QRect) -> None:  # noqa: N802
        super().setGeometry(area)
        self._arrange(area, moves=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, area: QRect, moves: bool) -> int:
        x, y, tallest = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > area.x() and x + size.width() > area.right() + 1:
                x, y, tallest = area.x(), y + tallest + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        return y + tallest - area.y()


class FaceButton(QToolButton):
    """One of several faces of a thing to choose from; the present one is pressed."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("role", "face")
        self.setText(plain_action_text(words))
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


def row(*parts: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    """Widgets beside each other; a number is a stretch."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(0, 0, 0, 0)
    fill(layout, *parts)
    return layout


def column(*parts: QWidget | int, spacing: int = 8) -> QVBoxLayout:
    """Widgets below each other; a number is a stretch."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(0, 0, 0, 0)
    fill(layout, *parts)
    return layout


def fill(layout: QBoxLayout, *parts: QWidget | int) -> None:
    """Add widgets and stretches to a layout."""
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and away."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)


def typed_in(edit: QPlainTextEdit) -> str:
    """What it says to the letter; Qt's own plain text has spaces for those that do not break."""
    return edit.document().toRawText().replace("\u2029", "\n")


def link_button(words: str, pressed: Callable[[], object]) -> QToolButton:
    """A button that looks like a link."""
    button = QToolButton()
    button.setProperty("role", "link")
    button.setText(plain_action_text(words))
    button.setAccessibleName(words)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda: pressed())
    return button


def heading(text: str) -> PlainLabel:
    """A heading inside a card."""
    return PlainLabel(text, "heading")
