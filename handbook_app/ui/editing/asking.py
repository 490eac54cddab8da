"""What the faces need from the handbook around the document: choices, remarks, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.model.document import Document
    from handbook_app.model.problem import Problem
    from handbook_app.services.authoring.choices import Choices
    from handbook_app.services.authoring.spelling import Misspelt
    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.editing.form.form_face import FormFace
    from handbook_app.ui.editing.tasks import EditingTasks
    from handbook_app.ui.editing.text.text_face import TextFace


class Asking(QObject):
    """Asks in the background and hands on the answers, as long as the draft is open."""

    def __init__(
        self,
        tasks: EditingTasks,
        draft: Draft,
        form: FormFace,
        text: TextFace,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(draft)
        self._tasks, self._draft = tasks, draft
        self._form, self._text, self._failed = form, text, failed
        draft.parsed.connect(self._check)
        text.picture_given.connect(self._add_picture)
        text.speller.suggestions_wanted.connect(self._suggest)
        text.speller.word_known.connect(self._add_word)

    def ask_choices(self) -> None:
        """Find out what can be chosen and linked to; until then the form waits."""
        self._tasks.run(self._channel("choices"), self._tasks.choices, self._offer, self._failed)

    def _offer(self, choices: Choices) -> None:
        if not self._draft.is_closed:
            self._form.offer(choices)
            self._text.offer(choices)

    def _check(self, document: Document) -> None:
        check, path, text = self._tasks.check, document.path, document.text
        self._tasks.run(
            self._channel("check"), lambda: check(path, text), self._show_problems, _leave_it
        )

        spelling = self._tasks.spelling
        if spelling is not None:
            language = document.language
            self._tasks.run(
                self._channel("spelling"),
                lambda: spelling.find_misspelt(text, language),
                self._show_misspelt,
                _leave_it,
            )

    def _show_misspelt(self, misspelt: tuple[Misspelt, ...]) -> None:
        if not self._draft.is_closed:
            self._text.remarks.show_misspelt(misspelt)

    def _suggest(self, word: str) -> None:
        spelling, document = self._tasks.spelling, self._draft.latest
        if spelling is None or document is None:
            return
        language = document.language
        self._tasks.run(
            self._channel("suggestions"),
            lambda: spelling.suggest(word, language),
            self._text.speller.show_suggestions,
            self._failed,
        )

    def _add_word(self, word: str) -> None:
        spelling = self._tasks.spelling
        if spelling is not None:
            self._tasks.write(
                self._channel("word"),
                lambda: spelling.add_own_word(word),
                lambda _: self._draft.parse(),
                self._failed,
            )

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        if not self._draft.is_closed:
            self._text.show_problems(problems)

    def _add_picture(self, content: bytes, name: str) -> None:
        add = self._tasks.add_picture
        self._tasks.write(
            self._channel("picture"), lambda: add(content, name), self._put_picture, self._failed
        )

    def _put_picture(self, path: str) -> None:
        if not self._draft.is_closed:
            self._text.put_picture(path)

    def _channel(self, name: str) -> str:
        return f"editing {self._draft.number}: {name}"


def _leave_it(_error: Exception) -> None:
    """Remarks that cannot be had now come with the next change; nobody has to hear of it."""
