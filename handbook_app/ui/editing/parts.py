"""What an editor is put together from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from handbook_app.ui.editing.draft import Draft
from handbook_app.ui.editing.form.form_face import FormFace
from handbook_app.ui.editing.preview import Preview
from handbook_app.ui.editing.text.text_face import TextFace

if TYPE_CHECKING:
    from handbook_app.ui.editing.tasks import EditingTasks, OpenedText
    from handbook_app.ui.theme import Look


class EditorParts:
    """Each is made when it is first asked for, so that they can be made in turns."""

    def __init__(self, look: Look, tasks: EditingTasks, opened: OpenedText) -> None:
        self._look, self._tasks = look, tasks
        self.draft = Draft(opened, tasks.run)

    @cached_property
    def form(self) -> FormFace:
        """The facts as fields."""
        return FormFace(self._look)

    @cached_property
    def text(self) -> TextFace:
        """The text as it is written."""
        return TextFace(self._look, self.draft)

    @cached_property
    def preview(self) -> Preview:
        """How it will look."""
        return Preview(self._look, self._tasks, self.draft.number)
