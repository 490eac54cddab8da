"""The look of what only the editor has, in the colours and sizes of the theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.ui.theme import SIZES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from handbook_app.ui.theme import Look

_COLOURS = (
    *("background", "surface", "raised", "line", "line_strong", "ink", "muted"),
    *("accent", "accent_soft", "on_accent", "say", "avoid", "notice", "notice_ground"),
)
_SPACES = (1, 2, 3, 4, 6, 8, 10, 12, 16, 18, 20, 24, 28, 32)

_SHEET = Template(
    """
QPlainTextEdit { background: $surface; color: $ink; border: 1px solid $line_strong;
    border-radius: $px8; padding: $px2 $px4; selection-background-color: $accent;
    selection-color: $on_accent; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: $px1 $px3; }
QPlainTextEdit[role="source"] { border: 1px solid $surface; border-radius: 0; padding: 0; }
QPlainTextEdit[role="source"]:focus { border: 1px solid $accent; padding: 0; }
QPlainTextEdit[role="shown"] { background: $raised; }
QLineEdit[isWrong="true"] { border: 2px dashed $avoid; }
QSpinBox { background: $surface; border: 1px solid $line_strong; border-radius: $px8;
    padding: $px6 $px8; min-height: $px20; }
QSpinBox:focus { border: 2px solid $accent; padding: 5px 7px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0;
    border-radius: 0; }
QSpinBox QLineEdit { padding: 0 $px6; }

QFrame[role="editor_bar"] { background: $background; border-bottom: 1px solid $line; }
QFrame[role="text_tools"] { background: $raised; border-bottom: 1px solid $line; }
QFrame[role="problems"] { background: $raised; border-top: 1px solid $line; }
QFrame[role="calendar"] { background: $surface; border: 1px solid $line_strong; }
QLabel[role="editor_title"] { font-size: $size_heading; font-weight: 600; }
QLabel[role="unsaved"] { color: $notice; font-weight: 600; font-size: $size_meta; }
QLabel[role="saved"] { color: $muted; font-size: $size_meta; }
QLabel[role="field_name"] { color: $ink; font-weight: 600; font-size: $size_meta; }
QLabel[role="field_hint"] { color: $muted; font-size: $size_meta; }
QLabel[role="field_wrong"] { color: $avoid; font-size: $size_meta; }
QLabel[role="column_name"] { color: $muted; font-size: $size_small; font-weight: 600; }

QToolButton[role="group"] { background: transparent; border: 1px solid transparent;
    border-radius: $px8; padding: $px4 $px6; font-size: $size_body; font-weight: 600; }
QToolButton[role="group"]:hover { background: $raised; }
QToolButton[role="group"]:focus { border: 1px solid $accent; }
QToolButton[role="quiet"]:checked { background: $accent_soft; color: $accent; }
QToolButton[role="chip"]:checked { background: $accent_soft; border-color: $accent;
    color: $accent; }
QToolButton[role="chip"]::menu-indicator { image: none; width: 0; }
QToolButton[role="heading_menu"] { background: transparent; border: 1px solid transparent;
    border-radius: $px8; padding: $px4 $px6; color: $muted; }
QToolButton[role="heading_menu"]:hover { background: $raised; color: $ink; }
QToolButton[role="heading_menu"]:focus { border: 1px solid $accent; }
QToolButton[role="heading_menu"]::menu-indicator { image: none; width: 0; }

QListView[role="sections"], QListView[role="problem_list"] { background: $background;
    border: 1px solid $background; padding: $px4; }
QListView[role="problem_list"] { background: $raised; border-color: $raised; }
QListView[role="sections"]:focus, QListView[role="problem_list"]:focus {
    border: 1px solid $accent; }
QListView[role="sections"]::item, QListView[role="problem_list"]::item, QListView::item {
    padding: $px4 $px6; border-radius: $px6; color: $ink; }
QListView::item:hover { background: $raised; }
QListView::item:selected { background: $accent_soft; color: $ink; }
QListView[role="suggestions"] { background: $surface; border: 1px solid $line_strong;
    padding: $px4; }
QListView[role="recovered"], QListView[role="plain"] { background: $surface;
    border: 1px solid $line_strong; border-radius: $px8; padding: $px4; }
QListView[role="recovered"]:focus, QListView[role="plain"]:focus { border: 2px solid $accent; }

#formPage, #piecesPage { background: $background; }
QFrame[role="option"] { background: $surface; border: 1px solid $line; border-radius: $px8; }
QFrame[role="piece"] { background: $surface; border: 1px solid $line_strong;
    border-radius: $px10; }
QFrame[role="collision"] { background: $surface; border: 2px solid $notice;
    border-radius: $px10; }
QFrame[role="settled"] { background: $surface; border: 2px solid $say; border-radius: $px10; }
QFrame[role="recovery"] { background: $notice_ground; border: 1px solid $notice;
    border-radius: $px10; }

QRadioButton { spacing: $px8; padding: $px4; border: 1px solid transparent;
    border-radius: $px6; }
QRadioButton:focus { border: 1px solid $accent; }
QRadioButton::indicator { width: $px12; height: $px12; border-radius: $px8;
    border: 2px solid $line_strong; background: $surface; }
QRadioButton::indicator:checked { border: 2px solid $accent; background: qradialgradient(
    cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.55 $accent,
    stop: 0.6 $surface, stop: 1 $surface); }
QCalendarWidget QWidget { background: $surface; color: $ink; alternate-background-color: $raised; }
QCalendarWidget QToolButton { background: transparent; color: $ink; border-radius: $px6;
    padding: $px4 $px8; border: 1px solid transparent; }
QCalendarWidget QToolButton:hover { background: $accent_soft; }
QCalendarWidget QToolButton:focus { border: 1px solid $accent; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
    selection-color: $on_accent; outline: none; }
QCalendarWidget QAbstractItemView:disabled { color: $muted; }
"""
)


class _Dress(QObject):
    """Lives as long as its widget, so that the look forgets both together."""

    def __init__(self, widget: QWidget, look: Look) -> None:
        super().__init__(widget)
        self._widget, self._look = widget, look
        look.changed.connect(self.wear)
        self.wear()

    def wear(self) -> None:
        look = self._look
        words = {name: look.colour_text(name) for name in _COLOURS}
        words |= {f"px{size}": f"{max(1, look.px(size))}px" for size in _SPACES}
        words |= {f"size_{name}": f"{look.px(size)}px" for name, size in SIZES.items()}
        self._widget.setStyleSheet(_SHEET.substitute(words))


def dress(widget: QWidget, look: Look) -> None:
    """Give a widget of the editor its look, now and whenever the theme or scale changes."""
    _Dress(widget, look)
