"""How the inventory is said to people."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from handbook_app.services.inventory.coverage import Cell, State
from handbook_app.services.inventory.listing_names import Listed
from handbook_app.ui import wording

_STATES = {
    State.MISSING: QT_TRANSLATE_NOOP("Inventory", "Missing"),
    State.NONE_NEEDED: QT_TRANSLATE_NOOP("Inventory", "Needs none"),
    State.INFORMAL: QT_TRANSLATE_NOOP("Inventory", "Informal"),
    State.OPEN: QT_TRANSLATE_NOOP("Inventory", "Nothing yet"),
}
_MEANINGS = {
    State.MISSING: QT_TRANSLATE_NOOP("Inventory", "Somebody said that this has to be written."),
    State.COVERED: QT_TRANSLATE_NOOP("Inventory", "What applies here is written down."),
    State.NONE_NEEDED: QT_TRANSLATE_NOOP("Inventory", "Somebody decided that none is needed."),
    State.INFORMAL: QT_TRANSLATE_NOOP("Inventory", "Known, but not written down."),
    State.OPEN: QT_TRANSLATE_NOOP(
        "Inventory", "Nothing is written, and nobody has said that nothing is needed."
    ),
}
_LISTS = {
    Listed.TOUCHPOINTS: QT_TRANSLATE_NOOP("Inventory", "Touchpoints"),
    Listed.VALUES: QT_TRANSLATE_NOOP("Inventory", "Values"),
    Listed.OWNERS: QT_TRANSLATE_NOOP("Inventory", "Owners"),
}


def state_words(cell: Cell) -> str:
    """What stands in a cell besides a number; empty when the number says it."""
    return _translate(_STATES[cell.state]) if cell.state in _STATES else ""


def meaning_of(cell: Cell) -> str:
    """What the state of a cell means."""
    return _translate(_MEANINGS[cell.state])


def list_words(listed: Listed) -> str:
    """What a list is called."""
    return _translate(_LISTS[listed])


def kind_words(kind: str) -> str:
    """A kind as the head of a column."""
    return wording.word_for(kind) if kind else _translate(
        QT_TRANSLATE_NOOP("Inventory", "No kind")
    )  # fmt: skip


def no_touchpoint() -> str:
    """The row of what names no touchpoint."""
    return QCoreApplication.translate("Inventory", "No touchpoint yet")


class Inventory(QObject):
    """Counts in the name of the page: the collector knows the plural forms of ``tr`` alone."""

    def counted(self, cell: Cell) -> str:
        """Rules and documents of a cell, as words."""
        parts = [
            self.tr("%n rule(s)", "", len(cell.rules)),
            self.tr("%n document(s)", "", len(cell.documents)),
        ]
        if cell.unwritten:
            parts.append(self.tr("%n not written down", "", len(cell.unwritten)))
        return ", ".join(parts)


def counted(cell: Cell) -> str:
    """Rules and documents of a cell, as words."""
    return Inventory().counted(cell)


def _translate(text: object) -> str:
    return QCoreApplication.translate("Inventory", str(text))
