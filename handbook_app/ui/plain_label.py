"""Labels and tool tips that never take a handbook's text for HTML."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LONGEST = 5_000
_NARROWEST = 60


class PlainLabel(QLabel):
    """Shows text exactly as it is; ``role`` names its look in the style sheet."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        wraps: bool = True,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show ``text``; of one that is longer than any label should be, the beginning."""
        super().setText(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")

    def minimumSizeHint(self) -> QSize:
        """One long word must not make its surroundings wider than the window."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _NARROWEST), hint.height()) if self.wordWrap() else hint


def plain_tool_tip(text: str) -> str:
    """``text`` as a tool tip that shows it letter by letter."""
    for letter, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(letter, written)
    return f"<span>{text}</span>" if text else ""


def plain_action_text(text: str) -> str:
    """``text`` as the words of a menu entry or a button: an ampersand stays one."""
    return text.replace("&", "&&")
