"""The text as it is written, with tools above and remarks below."""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from handbook_app.ui.editing.text import writing
from handbook_app.ui.editing.text.completion import LinkCompletion
from handbook_app.ui.editing.text.mender import Mender
from handbook_app.ui.editing.text.remark_list import RemarkList
from handbook_app.ui.editing.text.remarks import Remarks
from handbook_app.ui.editing.text.source_edit import SourceEdit
from handbook_app.ui.editing.text.speller import Speller
from handbook_app.ui.editing.text.tool_bar import TextTools

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent, QTextCursor

    from handbook_app.model.problem import Problem
    from handbook_app.services.authoring.choices import Choices
    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.theme import Look


class TextFace(QWidget):
    """Edits the text of a draft.

    ``picture_given`` carries bytes and a name; answer it with ``put_picture``. ``rule_asked``
    wants a section for a new rule. ``line_reached`` tells the line of the cursor, from 0.
    """

    picture_given = Signal(bytes, str)
    rule_asked = Signal()
    line_reached = Signal(int)

    def __init__(self, look: Look, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self._is_to_show = False
        self.remarks = Remarks(look, self)
        self.tools = TextTools(look)
        self.edit = SourceEdit(look, draft, self.remarks)
        self.completion = LinkCompletion(look, self.edit, draft)
        self.remark_list = RemarkList(look, self.remarks)
        self.mender = Mender(draft, self.edit, self.remarks, self)
        self.speller = Speller(self.edit, self.remarks, self)
        self._tools = self._make_tools()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.tools)
        rows.addWidget(self.edit, 1)
        rows.addWidget(self.remark_list)
        self.setFocusProxy(self.edit)
        self._connect()

    def offer(self, choices: Choices) -> None:
        """Take what can be linked to."""
        self.completion.choices = choices

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark and list what there is to mend."""
        self.remarks.show(problems)

    def show_line(self, line: int) -> None:
        """Put the cursor into a line, counted from 0, at the top of the view."""
        if self.isVisible():
            self.edit.show_line_at_top(line)
        else:
            # Where a line stands is known only when the text has its width.
            self.edit.show_line(line)
            self._is_to_show = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_to_show:
            self._is_to_show = False
            QTimer.singleShot(0, self, self._show_cursor_at_top)

    def _show_cursor_at_top(self) -> None:
        """The cursor went along with what was written above it since; a number would not."""
        self.edit.show_line_at_top(self.edit.textCursor().blockNumber())

    def put_picture(self, path: str) -> None:
        """Write a picture of the handbook at the cursor."""
        folder = posixpath.dirname(self._draft.path) or "."
        address = quote(posixpath.relpath(path, folder), safe="/.-_~")
        self._with_cursor(
            lambda cursor: writing.add_picture(cursor, address, self.tr("What it shows"))
        )

    def use_tool(self, tool: str) -> None:
        """Do what a button or key stands for."""
        name, _, number = tool.partition(" ")
        if name == "heading":
            self._with_cursor(lambda cursor: writing.set_heading(cursor, int(number)))
        else:
            self._tools[name]()

    def _make_tools(self) -> dict[str, Callable[[], None]]:
        write = self._with_cursor
        columns = self.tr("First column"), self.tr("Second column")
        return {
            "bold": lambda: write(lambda cursor: writing.wrap(cursor, "**")),
            "italic": lambda: write(lambda cursor: writing.wrap(cursor, "*")),
            "list": lambda: write(lambda cursor: writing.set_list(cursor, is_numbered=False)),
            "numbers": lambda: write(lambda cursor: writing.set_list(cursor, is_numbered=True)),
            "indent": lambda: write(lambda cursor: writing.indent(cursor, 1)),
            "outdent": lambda: write(lambda cursor: writing.indent(cursor, -1)),
            "table": lambda: write(lambda cursor: writing.add_table(cursor, *columns)),
            "link": self._add_link,
            "complete": self.completion.look,
            "picture": self._choose_picture,
            "rule": self.rule_asked.emit,
            "mend": self._mend,
            "next_remark": lambda: self._go_to_remark(1),
            "previous_remark": lambda: self._go_to_remark(-1),
        }

    def _add_link(self) -> None:
        self._with_cursor(writing.add_link)
        self.completion.look()

    def add_section(self, heading: str) -> None:
        """Write a new section at the cursor, its heading chosen."""
        self._with_cursor(lambda cursor: writing.add_section(cursor, heading))

    def _with_cursor(self, write: Callable[[QTextCursor], None]) -> None:
        self._draft.end_step()
        cursor = self.edit.textCursor()
        cursor.beginEditBlock()
        write(cursor)
        cursor.endEditBlock()
        self.edit.setFocus()
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()

    def _go_to_remark(self, steps: int) -> None:
        line = self.remarks.line_after(self.edit.textCursor().blockNumber(), steps)
        if line is not None:
            self._go_to(line)

    def _mend(self) -> None:
        if not self.speller.offer():
            self.mender.mend_line(self.edit.textCursor().blockNumber())

    def _go_to(self, line: int) -> None:
        self.edit.show_line(line)
        self.edit.setFocus()

    def _choose_picture(self) -> None:
        title, kinds = self.tr("Choose a picture"), "(*.png *.jpg *.jpeg *.gif *.webp *.svg)"
        kinds = self.tr("Pictures") + " " + kinds
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.edit.give_file(Path(chosen))

    def _connect(self) -> None:
        edit = self.edit
        self.tools.pressed.connect(self.use_tool)
        self.tools.numbers_toggled.connect(
            lambda are_shown: edit.margin.show_numbers(are_shown=are_shown)
        )
        edit.tool_pressed.connect(self.use_tool)
        edit.picture_given.connect(self.picture_given)
        edit.line_reached.connect(self.line_reached)
        edit.undo_pressed.connect(self._draft.undo)
        edit.redo_pressed.connect(self._draft.redo)
        edit.margin.line_pressed.connect(self._go_to)
        self.remark_list.line_chosen.connect(self._go_to)
        self.remark_list.mend_asked.connect(self.mender.mend)
