"""Mends what a remark is about: at once when there is one way, else by a small menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QToolTip

from handbook_app.services.authoring.mending import find_mends
from handbook_app.ui.editing.spans import qt_length
from handbook_app.ui.plain_label import plain_action_text, plain_tool_tip
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from handbook_app.model.problem import Problem
    from handbook_app.services.authoring.mending import Mend
    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.editing.text.remarks import Remarks
    from handbook_app.ui.editing.text.source_edit import SourceEdit


class Mender(QObject):
    """One step to undo for each. ``form_asked`` wants a field shown that only a person can fill."""

    form_asked = Signal(object)

    def __init__(self, draft: Draft, edit: SourceEdit, remarks: Remarks, parent: QObject) -> None:
        super().__init__(parent)
        self._draft, self._edit, self._remarks = draft, edit, remarks
        self.menu: QMenu | None = None

    def mend_line(self, line: int) -> None:
        """Mend what is amiss in a line counted from 0; else say that only a person can."""
        problems = self._remarks.in_line(line)
        if not problems:
            self._say(self.tr("There is nothing to mend in this line."))
            return
        self._offer([mend for one in problems for mend in find_mends(one, self._draft.text)],
                    problems)  # fmt: skip

    def mend(self, problem: Problem) -> None:
        """Mend one problem."""
        self._edit.show_line(max(0, problem.line - 1))
        self._offer(list(find_mends(problem, self._draft.text)), (problem,))

    def _offer(self, found: list[Mend], problems: tuple[Problem, ...]) -> None:
        # What silences a whole line is offered once, and after what mends.
        mends = [mend for mend in found if mend.cursor is None]
        mends += dict.fromkeys(mend for mend in found if mend.cursor is not None)
        in_form = next((one for one in problems if one.field), None)
        if len(mends) == 1 and mends[0].cursor is None:
            self._do(mends[0])
        elif mends:
            self._show_menu(mends)
        elif in_form is not None:
            self.form_asked.emit(in_form)
        else:
            self._say(self.tr("Nobody but you can tell how to mend this."))

    def _do(self, mend: Mend) -> None:
        self._draft.end_step()
        self._draft.replace_text(mend.text)
        self._draft.parse_soon()
        if mend.cursor is not None:
            cursor = self._edit.textCursor()
            cursor.setPosition(qt_length(mend.text[: mend.cursor]))
            self._edit.setTextCursor(cursor)
        self._edit.setFocus()

    def _show_menu(self, mends: list[Mend]) -> None:
        menu = QMenu(self._edit)
        for mend in mends:
            words = in_words(mend.sentence)
            action = menu.addAction(plain_action_text(words))
            action.setToolTip(plain_tool_tip(words))
            action.triggered.connect(lambda _=False, mend=mend: self._do(mend))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft()))

    def _say(self, words: str) -> None:
        at = self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft())
        QToolTip.showText(at, plain_tool_tip(words), self._edit)
