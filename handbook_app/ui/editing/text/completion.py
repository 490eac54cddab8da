"""Offers documents and rules while a link is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QListView

from handbook_app.services.authoring.choices import Choices
from handbook_app.ui.editing.text.suggesting import (
    Opening,
    Suggestion,
    link_text,
    opening_before,
    suggest,
)

if TYPE_CHECKING:
    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.editing.text.source_edit import SourceEdit
    from handbook_app.ui.theme import Look

_WIDTH = 460


class LinkCompletion(QObject):
    """Opens below the cursor after ``](`` and ``[[``; Return or Tab takes what is marked."""

    def __init__(self, look: Look, edit: SourceEdit, draft: Draft) -> None:
        super().__init__(edit)
        self._look, self._edit, self._draft = look, edit, draft
        self.choices = Choices()
        self._opening: Opening | None = None
        self.suggestions: list[Suggestion] = []
        self._labels = QStringListModel(self)
        self.completer = QCompleter(self._labels, self)
        self.completer.setWidget(edit)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self.popup
        popup.setProperty("role", "suggestions")
        popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        popup.setAccessibleName(self.tr("Places to link to"))
        assert isinstance(popup, QListView)
        popup.setUniformItemSizes(True)
        self.completer.activated.connect(lambda _: self._take(popup.currentIndex().row()))
        edit.leaves_keys = lambda: self.is_open
        edit.textChanged.connect(self.look)
        edit.cursorPositionChanged.connect(self._close_elsewhere)

    @property
    def popup(self) -> QAbstractItemView:
        """The list below the cursor."""
        popup = self.completer.popup()
        assert popup is not None
        return popup

    @property
    def is_open(self) -> bool:
        """Whether it offers something now."""
        return self.popup.isVisible()

    def look(self) -> None:
        """Offer what fits, if a link is being typed."""
        self._opening = self._find_opening() if self._edit.hasFocus() or self.is_open else None
        if self._opening is None:
            self.popup.hide()
            return
        self.suggestions = suggest(
            self.choices, self._draft.latest, self._draft.path, self._opening.typed
        )
        self._labels.setStringList([one.label for one in self.suggestions])
        if not self.suggestions:
            self.popup.hide()
            return
        area = self._edit.cursorRect().translated(self._edit.viewport().pos())
        area.setWidth(self._look.px(_WIDTH))
        self.completer.complete(area)
        self.popup.setCurrentIndex(self.completer.completionModel().index(0, 0))

    def _find_opening(self) -> Opening | None:
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return None
        return opening_before(cursor.block().text()[: cursor.positionInBlock()])

    def _close_elsewhere(self) -> None:
        if self.is_open and self._find_opening() is None:
            self.popup.hide()

    def _take(self, at: int) -> None:
        opening = self._find_opening()
        if opening is None or not 0 <= at < len(self.suggestions):
            return
        cursor = self._edit.textCursor()
        end = cursor.position()
        start = end - len(opening.typed) - 2
        rest = cursor.block().text()[cursor.positionInBlock() :]
        closing = "]]" if opening.is_whole else ")"
        end += len(closing) if rest.startswith(closing) else 0
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        # Hidden first, or the text that comes in would ask for it anew.
        self.popup.hide()
        cursor.insertText(link_text(self.suggestions[at], opening))
        self._edit.setTextCursor(cursor)
