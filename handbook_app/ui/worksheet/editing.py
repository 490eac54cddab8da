"""Changes cells of the table where they are, for one rule or for all that are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.ui.worksheet.cell_editors import PickEditor, WordsEditor, place_over, tristate
from handbook_app.ui.worksheet.columns import HOLDS, CellField, Way, choices_of, field_of, texts_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from handbook_app.markup.yaml_text import Path, Tree
    from handbook_app.services.worksheet.rows import Place, SheetRow
    from handbook_app.ui.theme import Look
    from handbook_app.ui.worksheet.sheet import Sheet, Values
    from handbook_app.ui.worksheet.table import SheetTable

_FREE = ("owner", "touchpoints", "values")  # of which the handbook need not have a list
_LOOKED_AT = 1_000  # of many rules, to say what they have in common


class CellEditing(QObject):
    """Opens the right editor over the cell with the cursor, and means what it says.

    ``questions_asked`` carries the question in which something larger is answered; ``told`` why a
    cell cannot be changed.
    """

    questions_asked = Signal(str)
    told = Signal(str)

    def __init__(self, look: Look, sheet: Sheet, table: SheetTable) -> None:
        super().__init__(table)
        self._look, self._sheet, self._table = look, sheet, table
        self.editor: QWidget | None = None
        table.edit_asked.connect(self.begin)
        table.clear_asked.connect(self.clear)
        table.bends_asked.connect(self.bend)
        table.rule_asked.connect(self.make_rules)

    def bend(self, flexibility: str) -> None:
        """Mark black, gray or undecided."""
        self._set(self._table.targets, {("flexibility",): flexibility or None})

    def make_rules(self) -> None:
        """Make sections rules, about which nothing is said yet."""
        self._set(self._table.targets, {})

    def begin(self) -> None:
        """Change the cell with the cursor."""
        row, name = self._table.row, self._table.column
        if row is None:
            return
        if name in ("heading", "gaps"):
            self.questions_asked.emit("")
            return
        targets = self._table.targets
        looked_at = (row.place, *targets[:_LOOKED_AT])
        self._sheet.known.want(
            (path for path, _ in looked_at),
            lambda: self._open(row, name, targets),
            "worksheet cell",
        )

    def clear(self) -> None:
        """Take out what the cell with the cursor says."""
        field = self._field()
        if field is None or not field.path:
            return
        holds = self._sheet.holds_values("")
        self._set(self._table.targets, holds if field.path == HOLDS else {field.path: None})

    def _field(self) -> CellField | None:
        row, name = self._table.row, self._table.column
        return field_of(name, self._sheet.standing(row).flexibility) if row and name else None

    def _open(self, row: SheetRow, name: str, targets: list[Place]) -> None:
        refusal = self._sheet.known.refusal(row.entry.path)
        if refusal is not None:
            self._sheet.failed.emit(refusal)
            return
        flexibility = self._sheet.standing(row).flexibility
        field = field_of(name, flexibility)
        if field.way in (Way.TEXT, Way.LINES):
            self._open_words(row, name, field, targets)
        elif field.way in (Way.ONE, Way.MANY):
            self._open_list(row, name, field, targets)
        elif field.way is Way.OPTIONS:
            self.questions_asked.emit("options")
        elif name in ("bounds", "way"):
            self.told.emit(self.tr("Black or gray first: press B or G."))
        elif name:
            self.told.emit(self.tr("This is changed in the document: Ctrl+E opens it."))

    def _open_words(self, row: SheetRow, name: str, field: CellField, targets: list[Place]) -> None:
        before = "\n".join(texts_in(self._sheet.facts(row.place), field.path))
        index = self._table.currentIndex()
        editor = WordsEditor(before, self._table.cell_name(index), self._table.viewport())
        is_lines = field.way is Way.LINES

        def take(words: str) -> None:
            if words != before:
                lines: list[Tree] = [one.strip() for one in words.split("\n") if one.strip()]
                value: Tree | None = lines if is_lines else words
                self._change(targets, name, row, lambda _: {field.path: value or None})

        editor.taken.connect(take)
        self._show(editor, 320, 100)

    def _open_list(self, row: SheetRow, name: str, field: CellField, targets: list[Place]) -> None:
        is_many = field.way is Way.MANY
        editor = PickEditor(
            self._look,
            self._table.cell_name(self._table.currentIndex()),
            choices_of(name, self._sheet.choices),
            self._chosen(row, name, field, targets),
            self._table.viewport(),
            is_many=is_many,
            is_free=name in _FREE,
        )

        def take_one(key: str) -> None:
            values = {field.path: key or None}
            holds = self._sheet.holds_values(key) if field.path == HOLDS else None
            self._change(targets, name, row, lambda _: holds or values)

        def take_many(on: Iterable[str], off: Iterable[str]) -> None:
            def make(other: SheetRow) -> Values:
                present = self._present(other.place, name, field.path)
                now = [one for one in present if one not in set(off)]
                value: list[Tree] = [*now, *(one for one in on if one not in now)]
                return {field.path: value or None}

            self._change(targets, name, row, make)

        editor.one_taken.connect(take_one)
        editor.many_taken.connect(take_many)
        self._show(editor, 300, 260)

    def _chosen(
        self, row: SheetRow, name: str, field: CellField, targets: list[Place]
    ) -> dict[str, bool | None]:
        """Which words are there: in all, or in some (None). Of very many a part is looked at."""
        if field.way is Way.ONE:
            return dict.fromkeys(self._present(row.place, name, field.path), True)
        fitting = self._fitting(name, row)
        looked_at = (self._sheet.row_at(place) for place in targets[:_LOOKED_AT])
        places = [one.place for one in looked_at if one is not None and fitting(one)]
        found = tristate(self._present(place, name, field.path) for place in places)
        return found if len(targets) <= _LOOKED_AT else dict.fromkeys(found)

    def _change(
        self, targets: list[Place], name: str, row: SheetRow, make: Callable[[SheetRow], Values]
    ) -> None:
        """Change a column of all rules in which it is about the same field as in this row."""
        fitting = self._fitting(name, row)
        self._sheet.change(targets, lambda other, _: make(other) if fitting(other) else None)

    def _fitting(self, name: str, row: SheetRow) -> Callable[[SheetRow], bool]:
        if name not in ("bounds", "way"):
            return lambda _: True
        flexibility = self._sheet.standing(row).flexibility
        return lambda other: self._sheet.standing(other).flexibility == flexibility

    def _present(self, place: Place, name: str, path: Path) -> tuple[str, ...]:
        """What a rule says there, or what its document says for it."""
        own = texts_in(self._sheet.facts(place), path)
        row = self._sheet.row_at(place)
        if own or row is None:
            return own
        if name == "touchpoints":
            return row.entry.touchpoints
        return (row.entry.owner,) if name == "owner" and row.entry.owner else ()

    def _set(self, targets: list[Place], values: Values) -> None:
        if targets:
            self._sheet.set_values(targets, values)

    def _show(self, editor: QWidget, width: int, height: int) -> None:
        px, table = self._look.px, self._table
        cell = table.visualRect(table.currentIndex())
        place_over(editor, cell, table.viewport().rect(), px(width), px(height))
        editor.left.connect(lambda: self._close(editor))  # type: ignore[attr-defined]
        self.editor = editor
        editor.show()
        editor.setFocus()

    def _close(self, editor: QWidget) -> None:
        if self.editor is editor:
            self.editor = None
            focus = editor.window().focusWidget()
            had_focus = focus is editor or editor.isAncestorOf(focus)
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self._table.setFocus()
