"""What differs between two editions or days as one report: to read, search, copy and save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton, QWidget

from handbook_app.ui.controls import IconButton, column, row
from handbook_app.ui.editions.report_text import Told, as_html, as_page, as_text
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.page_view import MARGIN
from handbook_app.ui.reading.safe_text import SafeTextBrowser

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from handbook_app.ui.theme import Look

_MOST = 500  # changes on the screen; what is copied or saved has all of them
_PAUSE_MS = 120


class ReportView(QWidget):
    """``wanted`` says that other rows are to be chosen: words, and whether with editorial ones;
    answer with ``show_report``. ``save_asked`` carries a file and what shall stand in it,
    ``place_chosen`` the path of a document and, for one of its rules, the section."""

    wanted = Signal(str, bool)
    save_asked = Signal(str, str)
    place_chosen = Signal(str, str)
    back_asked = Signal()
    copied = Signal()

    def __init__(self, look: Look, back_words: str) -> None:
        super().__init__()
        self._look, self._back_words = look, back_words
        self._told: Told | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search in this report"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.editorial = QCheckBox()
        self.editorial.hide()
        self._said = PlainLabel("", "where")
        self.page = SafeTextBrowser(look)
        self.page.setProperty("role", "page")
        self.page.document().setDocumentMargin(MARGIN)
        self.page.setAccessibleName(self.tr("What differs"))
        self.page.link_activated.connect(self._choose_place)
        self.setFocusProxy(self.field)
        self._typed = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._typed.timeout.connect(self._want)
        self.field.textChanged.connect(lambda _: self._typed.start())
        self.editorial.toggled.connect(lambda _: self._want())
        self._lay_out()

    def begin(self) -> None:
        """Another report is on its way."""
        self._told = None
        self.field.clear()
        self._said.setText(self.tr("Looking what differs …"))
        self.page.show_html("")

    def show_report(self, told: Told) -> None:
        """Show these changes."""
        self._told = told
        words = self.tr("Show %n editorial change(s) too", "", told.editorial)
        self.editorial.setText(words)
        self.editorial.setVisible(bool(told.editorial))
        self._said.setText(self._what_to_say(told))
        self.page.show_html(as_html(told, self._editorial_word(), _MOST, links=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape: empty the field, then back to the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.field.text():
            self.field.clear()
        else:
            self.back_asked.emit()

    def copy(self) -> None:
        """Put the report on the clipboard, as text."""
        if self._told is not None:
            QGuiApplication.clipboard().setText(as_text(self._told, self._editorial_word()))
            self.copied.emit()

    def save(self) -> None:
        """Ask for a file, and have the report written there as text or HTML."""
        if self._told is None:
            return
        kinds = self.tr("Web page") + " (*.html);;" + self.tr("Text") + " (*.txt)"
        name = f"{self._told.title}.html".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), name, kinds)
        if chosen:
            self.save_to(chosen)

    def save_to(self, file: str) -> None:
        """Have it written: as HTML where the name ends so, else as text."""
        if self._told is not None:
            is_html = file.lower().endswith((".html", ".htm"))
            write = as_page if is_html else as_text
            self.save_asked.emit(file, write(self._told, self._editorial_word()))

    def _choose_place(self, number: str) -> None:
        if self._told is not None:
            row = self._told.rows[abs(int(number)) - 1]
            self.place_chosen.emit(row.path, "" if number.startswith("-") else row.section)

    def _want(self) -> None:
        self.wanted.emit(self.field.text(), self.editorial.isChecked())

    def _editorial_word(self) -> str:
        return self.tr("editorial")

    def _what_to_say(self, told: Told) -> str:
        if not told.count:
            return self.tr("Nothing differs.") if not self.field.text() else self.tr(
                "Nothing in this report holds these words."
            )  # fmt: skip
        said = self.tr("%n change(s)", "", len(told.rows))
        if len(told.rows) > _MOST:
            said += ". " + self.tr(
                "The first {count} are shown; what you copy or save has all of them."
            ).replace("{count}", f"{_MOST:,}")
        return said

    def _lay_out(self) -> None:
        px = self._look.px
        back = IconButton(self._look, "back", self._back_words, shows_words=True)
        back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        back.clicked.connect(self.back_asked)
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(lambda: self.copy())
        save = QPushButton(self.tr("Save as…"))
        save.clicked.connect(lambda: self.save())
        top = row(back, spacing=px(8))
        top.addWidget(self.field, 1)
        top.addWidget(copy)
        top.addWidget(save)
        below = row(spacing=px(8))
        below.addWidget(self._said, 1)
        below.addWidget(self.editorial)
        head = column(spacing=px(6))
        head.addLayout(top)
        head.addLayout(below)
        head.setContentsMargins(px(16), px(12), px(16), px(8))
        rows = column(spacing=0)
        rows.addLayout(head)
        rows.addWidget(self.page, 1)
        self.setLayout(rows)
