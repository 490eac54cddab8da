"""The areas of the program, at the left edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from handbook_app.ui.plain_label import plain_tool_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from handbook_app.ui.theme import Look


_WIDTH = 84
_EDGE, _BETWEEN = 12, 6
_WITHOUT_WORDS = 42  # height of a button that is a drawing alone


class NavigationRail(QFrame):
    """One button an area, the present one pressed; settings at the bottom."""

    area_chosen = Signal(str)
    settings_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("navigationRail")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, tuple[QToolButton, str]] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, _EDGE, 8, _EDGE)
        rows.setSpacing(_BETWEEN)
        for area, drawing, words, keys in (
            ("look_up", "search", self.tr("Look up"), "Ctrl+K"),
            ("browse", "browse", self.tr("Browse"), "Ctrl+B"),
            ("write", "write", self.tr("Write"), "Ctrl+Shift+W"),
            ("history", "history", self.tr("History"), "Ctrl+Shift+H"),
            ("care", "care", self.tr("Care"), "Ctrl+Shift+K"),
        ):
            button = self._make(area, drawing, words, f"{words} ({keys})")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, to=area: self.area_chosen.emit(to))
            self._group.addButton(button)
            rows.addWidget(button)
        rows.addStretch(1)
        settings_tip = self.tr("Settings") + " (Ctrl+,)"
        settings = self._make("settings", "settings", self.tr("Settings"), settings_tip)
        settings.clicked.connect(lambda: self.settings_asked.emit())
        rows.addWidget(settings)
        self.wear()

    @property
    def first_button(self) -> QToolButton:
        """Where the focus enters."""
        return self._buttons["look_up"][0]

    def minimumSizeHint(self) -> QSize:
        """Low enough for large type on a small screen: the words may go, the drawings stay."""
        least = len(self._buttons) * self._look.px(_WITHOUT_WORDS) + _BETWEEN * len(self._buttons)
        size = super().minimumSizeHint()
        return QSize(size.width(), min(size.height(), least + 2 * _EDGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def show_area(self, area: str) -> None:
        """Press the button of this area; pages that have none leave all of them up."""
        button, _ = self._buttons.get(area, (None, ""))
        self._group.setExclusive(button is not None)
        for one, _ in self._buttons.values():
            one.setChecked(one is button)
        self.wear()

    def _make(self, area: str, drawing: str, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(plain_tool_tip(tip))
        button.setAccessibleName(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._buttons[area] = (button, drawing)
        return button

    def wear(self) -> None:
        size = self._look.px(22)
        for button, drawing in self._buttons.values():
            colour = "accent" if button.isChecked() else "muted"
            button.setIcon(self._look.icon(drawing, colour, 22))
            button.setIconSize(QSize(size, size))
        self._fit()
        self._fit_words()

    def _fit_words(self) -> None:
        """Leave the words out where there is no room for them; they are in the tool tips, too."""
        style = Qt.ToolButtonStyle
        line = self.fontMetrics().height()
        each = line + self._look.px(_WITHOUT_WORDS) + _BETWEEN
        has_room = len(self._buttons) * each + 2 * _EDGE <= self.height()
        wanted = style.ToolButtonTextUnderIcon if has_room else style.ToolButtonIconOnly
        for button, _ in self._buttons.values():
            if button.toolButtonStyle() != wanted:
                button.setToolButtonStyle(wanted)

    def _fit(self) -> None:
        """All are as wide as the widest needs: a word may be long in another language."""
        buttons = [button for button, _ in self._buttons.values()]
        width = max(self._look.px(_WIDTH), *(one.sizeHint().width() for one in buttons))
        for button in buttons:
            button.setFixedWidth(width)
