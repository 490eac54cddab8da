"""The keys of the text and the tools they stand for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NUMBERS = (
    Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4,
)  # fmt: skip
_TOOLS = {
    (Qt.Key.Key_B, _CTRL): "bold",
    (Qt.Key.Key_I, _CTRL): "italic",
    (Qt.Key.Key_K, _CTRL | _SHIFT): "link",
    (Qt.Key.Key_U, _CTRL | _SHIFT): "list",
    (Qt.Key.Key_O, _CTRL | _SHIFT): "numbers",
    (Qt.Key.Key_Space, _CTRL): "complete",
    (Qt.Key.Key_BracketRight, _CTRL): "indent",
    (Qt.Key.Key_BracketLeft, _CTRL): "outdent",
    (Qt.Key.Key_Period, _CTRL): "mend",
    (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier): "mend",
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier): "next_remark",
    (Qt.Key.Key_F8, _SHIFT): "previous_remark",
    (Qt.Key.Key_Z, _CTRL | _SHIFT): "redo",
}
# As people read them; for tool tips and lists of keys.
KEYS = {
    "bold": "Ctrl+B",
    "italic": "Ctrl+I",
    "link": "Ctrl+Shift+K",
    "list": "Ctrl+Shift+U",
    "numbers": "Ctrl+Shift+O",
    "complete": "Ctrl+Space",
    "indent": "Ctrl+]",
    "outdent": "Ctrl+[",
    "mend": "Ctrl+.",
    "next_remark": "F8",
    "previous_remark": "Shift+F8",
}


def native_keys(tool: str) -> str:
    """The keys of a tool as this system writes them; empty for a tool without."""
    return QKeySequence(KEYS.get(tool, "")).toString(QKeySequence.SequenceFormat.NativeText)


def tool_of(event: QKeyEvent) -> str:
    """The tool that a key stands for, or an empty text."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    if event.matches(QKeySequence.StandardKey.Redo):
        return "redo"
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == _CTRL | Qt.KeyboardModifier.AltModifier and key in _NUMBERS:
        return f"heading {_NUMBERS.index(key)}"
    return _TOOLS.get((key, held), "")
