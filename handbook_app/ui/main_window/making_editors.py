"""Makes the editor of a document, a part a turn: at once it would be felt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.parts import EditorParts
from handbook_app.ui.turns import in_turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget

    from handbook_app.ui.editing.tasks import EditingTasks, OpenedText
    from handbook_app.ui.theme import Look

    Then = Callable[[EditorView], None]


class MakingEditors(QObject):
    """Those that are being made, by path, to be put into a stack.

    ``take_in`` is given each one that is ready.
    """

    def __init__(self, look: Look, stack: QStackedWidget, take_in: Then, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._stack, self._take_in = look, stack, take_in
        self._wanted: dict[str, list[Then]] = {}

    def make(self, opened: OpenedText, tasks: EditingTasks, then: Then) -> None:
        """Make an editor; ``then`` is called a turn after it was taken in."""
        path = opened.path
        if path in self._wanted:
            self._wanted[path].append(then)
            return
        wanted = self._wanted[path] = [then]
        parts = EditorParts(self._look, tasks, opened)

        def put_together() -> None:
            if self._wanted.get(path) is not wanted:
                return  # nobody waits for it any more
            del self._wanted[path]
            editor = EditorView(self._look, tasks, opened, self._stack, parts)
            self._stack.addWidget(editor)
            self._take_in(editor)
            in_turns(editor, lambda: _tell(wanted, editor))

        in_turns(self, lambda: parts.text, lambda: parts.form, lambda: parts.preview, put_together)

    def forget(self) -> None:
        """Another handbook: what is being made is not wanted any more."""
        self._wanted.clear()


def _tell(waiting: list[Then], editor: EditorView) -> None:
    for then in waiting:
        then(editor)
