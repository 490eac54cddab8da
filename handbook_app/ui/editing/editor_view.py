"""The editor of one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from handbook_app.model.errors import CannotDo
from handbook_app.ui.editing.asking import Asking
from handbook_app.ui.editing.editor_bar import FACES, EditorBar
from handbook_app.ui.editing.faces import Faces
from handbook_app.ui.editing.form.edits import make_rule, rename_rule
from handbook_app.ui.editing.keeping import DraftKeeper
from handbook_app.ui.editing.new_rules import NewRules
from handbook_app.ui.editing.parts import EditorParts
from handbook_app.ui.editing.places import Places, section_at
from handbook_app.ui.editing.recovery import when
from handbook_app.ui.editing.saving import Saving
from handbook_app.ui.messages import Messages, NoticeBar

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from handbook_app.model.document import Document
    from handbook_app.model.problem import Problem
    from handbook_app.ui.editing.form.edits import TextEdit
    from handbook_app.ui.editing.recovery import KeptText
    from handbook_app.ui.editing.tasks import EditingTasks, OpenedText
    from handbook_app.ui.theme import Look


class EditorView(QWidget):
    """Edits one document as form and as text, and shows how it will look.

    ``saved`` carries the path and the new hash; ``leave_asked`` says that the person wants to read
    again, ``history_asked`` to see earlier versions. Call ``close_editing`` before it goes: what
    is not saved is kept as a draft.
    """

    saved = Signal(str, str)
    leave_asked = Signal()
    history_asked = Signal()
    unsaved_changed = Signal(bool)

    def __init__(
        self,
        look: Look,
        tasks: EditingTasks,
        opened: OpenedText,
        parent: QWidget | None = None,
        parts: EditorParts | None = None,
    ) -> None:
        super().__init__(parent)
        parts = parts or EditorParts(look, tasks, opened)
        self._makes_rule = False
        self._told_hash = ""  # of what somebody else wrote and this person heard of
        self._fresh, self._fresh_place = "", QTextCursor()  # a rule whose heading is being typed
        self.draft = parts.draft
        self.draft.setParent(self)
        self.notice = NoticeBar(look)
        self.messages = Messages(self.notice, self)
        self.keeper = DraftKeeper(self.draft, tasks, self.messages.tell)
        self.bar = EditorBar(look)
        self.form, self.text, self.preview = parts.form, parts.text, parts.preview
        self.areas = QStackedWidget(self)
        self.faces = Faces(look, self.form, self.text, self.preview, self.areas)
        self.asking = Asking(tasks, self.draft, self.form, self.text, self.messages.tell)
        self.places = Places(self.draft, self.faces, self.form, self.text, self.preview)
        self.saving = Saving(look, tasks, self.draft, self.messages, self)
        self.new_rules = NewRules(look, self.draft, self)
        self._lay_out()
        self._connect()
        self._connect_faces()
        self._add_keys()
        self.bar.show_state(is_unsaved=False)
        self.bar.show_steps(can_undo=False, can_redo=False)
        self.bar.show_faces(self.faces.shown)
        self.asking.ask_choices()
        self.draft.parse()

    # What the program around it asks

    def save(self) -> None:
        """Ask what to call the change, and save it."""
        self.form.flush()
        self.saving.begin()

    def begin_rule(self) -> None:
        """Ask for a new rule behind the section that is written."""
        self.form.flush()
        self.new_rules.begin(self.form.section_id)

    def show_section(self, section_id: str) -> None:
        """Go to a section in every face."""
        self.places.show_section(section_id)

    def show_line(self, line: int) -> None:
        """Go to a line of the text, counted from 1."""
        self._choose_face("text")
        self.text.show_line(line - 1)

    def go_on_with(self, kept: KeptText, saved: OpenedText) -> None:
        """Go on with a text that was never saved, and offer what is saved instead."""
        self.draft.replace_text(kept.text)
        self.draft.rest_on(kept.hash)
        self.draft.parse_soon()
        said = self.tr("This is your text from {time}, which was never saved.")
        go_back = self.tr("Go back to what is saved"), lambda: self.draft.take(saved)
        self.notice.say(said.replace("{time}", when(kept.kept_at)), go_back)

    def follow(self, opened: OpenedText) -> None:
        """Somebody else wrote this text: show it, unless there is something to lose here."""
        if opened.hash == self.draft.opened_hash and self._told_hash:
            self.notice.hide()  # it is as it was
            self._told_hash = ""
        if opened.hash in (self.draft.opened_hash, self._told_hash):
            return
        self.form.flush()
        if not self.draft.is_unsaved:
            self.draft.take(opened)
            return
        self._told_hash = opened.hash
        self.notice.say(
            self.tr(
                "Somebody else has changed this document meanwhile. Go on writing: when you save,"
                " both changes are put together, and you are asked where they collide."
            )
        )

    def close_editing(self) -> None:
        """Keep what is not saved, and tell nothing any more."""
        self.form.flush()
        self.keeper.keep_now()
        self.draft.close()
        self.preview.is_closed = True

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return [self.form.sections, self.form.area, self.text.edit, self.preview.page, self.bar]

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.form.flush()
        self.keeper.keep_now()

    # From the faces to the text

    def change(self, edit: TextEdit, source: str = "") -> None:
        """Change the text; what cannot be done is said, and the form shows the text again."""
        try:
            changed = edit(self.draft.text)
        except CannotDo as error:
            self.messages.tell(error)
            if self.draft.latest is not None:
                self.form.show_document(self.draft.latest)
            return
        self.messages.clear()
        self.draft.replace_text(changed, source)
        self.draft.parse_soon()

    def _add_rule(self) -> None:
        """A new section is a rule as soon as it has been read."""
        self.text.add_section(self.tr("New rule"))
        self._makes_rule = True
        self.draft.parse_soon()

    def _make_rule_here(self, document: Document) -> None:
        self._makes_rule = False
        section = section_at(document, self.text.edit.textCursor().blockNumber())
        if section and document.rule(section) is None:
            self._fresh, self._fresh_place = (
                section,
                QTextCursor(self.text.edit.textCursor().block()),
            )
            self.change(make_rule(section))

    def _follow_fresh(self, document: Document) -> None:
        """While the heading of a new rule is typed, its facts go with the id that it gives."""
        line = self._fresh_place.blockNumber()
        section = section_at(document, line)
        is_lost = document.section(self._fresh) is None
        if is_lost and section and document.rule(section) is None:
            self.change(rename_rule(self._fresh, section))
            self._fresh = self.form.section_id = section
        if self.text.edit.textCursor().blockNumber() != line:
            self._fresh = ""

    def _show_new_rule(self, section: str) -> None:
        self._choose_face("form")
        self.show_section(section)
        self.form.go_on_with_rule()

    def _show_in_form(self, problem: Problem) -> None:
        """What is missing is asked for in the form, at the rule that lacks it."""
        _, _, below = problem.field.partition("rules.")
        document = self.draft.latest
        rules = document.facts.rules if document else {}
        rule = next((one for one in rules if f"{below}.".startswith(f"{one}.")), "")
        self._choose_face("form")
        self.form.show_section(rule)
        self.form.setFocus()

    # From the text to the faces

    def _show(self, document: Document) -> None:
        if self._makes_rule:
            self._make_rule_here(document)
        elif self._fresh:
            self._follow_fresh(document)
        self.bar.show_title(document.title)
        self.form.show_document(document)
        self.preview.show_document(document)
        self.new_rules.follow(document)

    def _show_state(self) -> None:
        is_unsaved = self.draft.is_unsaved
        self.bar.show_state(is_unsaved=is_unsaved, is_saving=self.saving.is_busy)
        document = self.draft.document
        self.bar.show_steps(
            can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable()
        )
        self.unsaved_changed.emit(is_unsaved)

    def _note_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        was_here = before is not None and self.isAncestorOf(before)
        if was_here and (now is None or not self.isAncestorOf(now)):
            self.keeper.keep_now()

    # Putting it together

    def _lay_out(self) -> None:
        self.areas.addWidget(self.faces)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for widget in (self.bar, self.notice):
            rows.addWidget(widget)
        rows.addWidget(self.areas, 1)
        self.setFocusProxy(self.faces)

    def _connect(self) -> None:
        draft, bar = self.draft, self.bar
        draft.parsed.connect(self._show)
        draft.unsaved_changed.connect(lambda _: self._show_state())
        draft.undo_changed.connect(self._show_state)
        bar.save_pressed.connect(self.save)
        bar.undo_pressed.connect(self._undo)
        bar.redo_pressed.connect(self._redo)
        bar.leave_pressed.connect(self.leave_asked)
        bar.history_pressed.connect(self.history_asked)
        bar.face_chosen.connect(self._choose_face)
        self.saving.saved.connect(self.saved)
        self.saving.state_changed.connect(self._show_state)
        self.saving.page_wanted.connect(self._show_page)
        self.saving.told.connect(self.notice.say)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_focus)

    def _connect_faces(self) -> None:
        form, text = self.form, self.text
        form.edit_asked.connect(self.change)
        form.rule_asked.connect(self.begin_rule)
        self.new_rules.edit_asked.connect(self.change)
        self.new_rules.made.connect(self._show_new_rule)
        form.undo_pressed.connect(self._undo)
        form.redo_pressed.connect(self._redo)
        text.rule_asked.connect(self._add_rule)
        text.mender.form_asked.connect(self._show_in_form)
        self.faces.shown_changed.connect(self.bar.show_faces)

    def _add_keys(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence.StandardKey.Save, self, self.save, context=inside)
        for number, face in enumerate(FACES, 1):
            QShortcut(
                QKeySequence(f"Ctrl+{number}"),
                self,
                lambda face=face: self._choose_face(face),
                context=inside,
            )

    def _choose_face(self, face: str) -> None:
        self.form.flush()
        self.faces.choose(face)
        self.bar.show_faces(self.faces.shown)

    def _undo(self) -> None:
        self.form.flush()
        self.draft.undo()

    def _redo(self) -> None:
        self.form.flush()
        self.draft.redo()

    def _show_page(self, page: QWidget | None) -> None:
        """Show something else instead of the faces, or with None the faces again."""
        if page is not None:
            self.areas.addWidget(page)
            self.areas.setCurrentWidget(page)
            page.setFocus()
            return
        over = self.areas.currentWidget()
        if over is not None and over is not self.faces:
            self.areas.removeWidget(over)
            over.deleteLater()
        self.areas.setCurrentWidget(self.faces)
        self.setFocus()
