"""What may be meant by a word that no dictionary knows: in the context menu, or by Ctrl+."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from handbook_app.ui.editing.spans import qt_length
from handbook_app.ui.plain_label import plain_action_text, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.authoring.spelling import Misspelt
    from handbook_app.ui.editing.text.remarks import Remarks
    from handbook_app.ui.editing.text.source_edit import SourceEdit


class Speller(QObject):
    """``suggestions_wanted`` carries a word; answer it with ``show_suggestions``. ``word_known``
    carries one that the person says is right."""

    suggestions_wanted = Signal(str)
    word_known = Signal(str)

    def __init__(self, edit: SourceEdit, remarks: Remarks, parent: QObject) -> None:
        super().__init__(parent)
        self._edit, self._remarks = edit, remarks
        self._word: Misspelt | None = None
        self._waiting: QAction | None = None
        self.menu: QMenu | None = None
        edit.menu_opened.connect(self._fill)

    def offer(self) -> bool:
        """Open a menu for the word at the cursor; False when nothing is wrong with it."""
        menu = QMenu(self._edit)
        menu.aboutToHide.connect(menu.deleteLater)
        if not self._fill(menu):
            menu.deleteLater()
            return False
        menu.popup(self._edit.cursor_corner())
        return True

    def show_suggestions(self, words: Sequence[str]) -> None:
        """Put what may be meant at the top of the menu that waits for it."""
        menu, waiting, word = self.menu, self._waiting, self._word
        if menu is None or waiting is None or word is None:
            return
        for one in words:
            action = QAction(plain_action_text(one), menu)
            action.setToolTip(plain_tool_tip(one))
            action.triggered.connect(lambda _=False, one=one: self._replace(word, one))
            menu.insertAction(waiting, action)
        waiting.setText(self.tr("No suggestions"))
        waiting.setVisible(not words)
        if words:
            menu.setActiveAction(menu.actions()[0])

    def _fill(self, menu: QMenu) -> bool:
        cursor = self._edit.textCursor()
        found = self._remarks.misspelt_at(cursor.block(), cursor.positionInBlock())
        if found is None:
            return False
        first = menu.actions()[0] if menu.actions() else menu.addSeparator()
        self._word, self.menu = found, menu
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        words = self.tr("Add “{word}” to my words").replace("{word}", found.word)
        add = QAction(plain_action_text(words), menu)
        add.setToolTip(plain_tool_tip(words))
        add.triggered.connect(lambda: self.word_known.emit(found.word))
        line = QAction(menu)
        line.setSeparator(True)
        menu.insertActions(first, [self._waiting, add, line])
        menu.destroyed.connect(self._forget)
        self.suggestions_wanted.emit(found.word)
        return True

    def _forget(self) -> None:
        self.menu = self._waiting = None

    def _replace(self, word: Misspelt, new: str) -> None:
        block = self._edit.document().findBlockByNumber(word.line - 1)
        text = block.text()
        if text[word.column : word.column + len(word.word)] != word.word:
            return
        start = block.position() + qt_length(text[: word.column])
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + qt_length(word.word), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)
        self._edit.setTextCursor(cursor)
