"""Moving, splitting and joining sections and documents: what, where to, and what will change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handbook_app.services.authoring.foreseeing import Fate
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.editing.document_chooser import DocumentChooser
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.choice_box import ChoiceBox
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from handbook_app.services.authoring.choices import DocumentChoice, Pairs
    from handbook_app.services.authoring.foreseeing import FileOutlook, Outlook
    from handbook_app.ui.theme import Look

_LONGEST = 200
_ROWS = 6


class Way(StrEnum):
    """What is to be done."""

    MOVE = "move"
    SPLIT = "split"
    JOIN_SECTIONS = "join sections"
    JOIN_DOCUMENTS = "join documents"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is asked for: the document, its sections concerned, the other document or the place of
    a new one, the section to go behind (None: last), and the title of a new document."""

    way: Way
    path: str
    sections: tuple[str, ...] = ()
    other: str = ""
    after: str | None = None
    title: str = ""

    @property
    def acted_on(self) -> tuple[str, ...]:
        """The documents that change for their readers."""
        return tuple(filter(None, (self.path, self.other)))


class ArrangeDialog(EditingDialog):
    """First asks, then shows on a second page what will change, then lets it be done.

    ``outlook_asked`` carries an ``Arrangement``; answer it with ``show_outlook``. ``asked`` carries
    it with a summary, once the person has seen what it does.
    """

    outlook_asked = Signal(object)
    asked = Signal(object, str)

    def __init__(
        self,
        look: Look,
        way: Way,
        documents: Sequence[DocumentChoice],
        path: str,
        section: str,
        path_for: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        self._way, self._path, self._path_for = way, path, path_for
        self._documents = {one.path: one for one in documents}
        super().__init__(look, parent, self._title(), self.tr("See what will change"), width=600)
        self._seen: Arrangement | None = None
        self._pages = QStackedWidget()
        self.section = ChoiceBox(look)
        self.sections = QListWidget()
        self.other = DocumentChooser(look, self._other_documents())
        self.after = ChoiceBox(look)
        self.title = QLineEdit()
        self.title.setMaxLength(_LONGEST)
        self.said = PlainLabel("", "field_hint")
        self.summary = QLineEdit()
        self.summary.setMaxLength(_LONGEST)
        self.files = QListView()
        self._fill(section)
        self._lay_out()
        self._connect()
        self._forget()
        first = {Way.SPLIT: self.sections, Way.JOIN_DOCUMENTS: self.other}
        first.get(way, self.section).setFocus()

    @property
    def arrangement(self) -> Arrangement:
        """What the fields say."""
        match self._way:
            case Way.SPLIT:
                new_path = self._path_for(self.title.text().strip()) if self._chosen() else ""
                return Arrangement(
                    self._way, self._path, self._chosen(), new_path, title=self.title.text().strip()
                )
            case Way.JOIN_DOCUMENTS:
                return Arrangement(self._way, self._path, (), self.other.chosen)
            case Way.JOIN_SECTIONS:
                return Arrangement(self._way, self._path, (str(self.section.currentData()),))
        section = str(self.section.currentData())
        return Arrangement(
            self._way, self._path, (section,), self.other.chosen, self.after.currentData()
        )

    def reject(self) -> None:
        """From what will change back to the questions, from there out."""
        if self._seen is None:
            super().reject()
        else:
            self._forget()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sections.doItemsLayout()  # the rows were measured before they had their look

    def accept(self) -> None:
        """First look, then do."""
        if self._seen is None:
            self.outlook_asked.emit(self.arrangement)
            return
        self.asked.emit(self._seen, " ".join(self.summary.text().split()))
        super().accept()

    def show_outlook(self, arrangement: Arrangement, outlook: Outlook) -> None:
        """Show what will change, unless another thing is asked by now."""
        if arrangement != self.arrangement:
            return
        self._seen = arrangement
        model = self.files.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([line for one in outlook.files for line in self._lines_of(one)])
        self._pages.setCurrentIndex(1)
        self.summary.setText(outlook.summary)
        self.do.setText(self.tr("Do it, and save"))
        self.summary.setFocus()
        self.summary.selectAll()

    def _title(self) -> str:
        return {
            Way.MOVE: self.tr("Move a section to another document"),
            Way.SPLIT: self.tr("Make a document of sections"),
            Way.JOIN_SECTIONS: self.tr("Join a section with the one before"),
            Way.JOIN_DOCUMENTS: self.tr("Join another document to this one"),
        }[self._way]

    def _fill(self, section: str) -> None:
        own = self._documents[self._path].sections
        for section_id, words in own:
            self.section.addItem(words, section_id)
        for section_id, words in own:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, section_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
                          | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
            is_chosen = section_id == section
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            self.sections.addItem(item)
            if is_chosen:
                self.sections.setCurrentItem(item)
                self.title.setText(words)
        self.section.setCurrentIndex(max(0, self.section.findData(section)))
        self._fill_places()

    def _fill_places(self) -> None:
        self.after.clear()
        self.after.addItem(self.tr("At its end"), None)
        self.after.addItem(self.tr("At its beginning"), "")
        other = self._documents.get(self.other.chosen)
        behind = self.tr("Behind “{heading}”")
        for section_id, words in other.sections if other else ():
            self.after.addItem(behind.replace("{heading}", words), section_id)

    def _lay_out(self) -> None:
        way, whole = self._way, self.rows
        whole.addWidget(self._pages)
        self.rows = self._add_page()
        if way in (Way.MOVE, Way.JOIN_SECTIONS):
            self.add_named(self.tr("Section"), self.section)
        if way is Way.SPLIT:
            self.sections.setProperty("role", "plain")
            self.sections.setFixedHeight(self._look.px(30) * _ROWS)
            self.add_named(self.tr("Sections"), self.sections)
            self.add_named(self.tr("Title of the new document"), self.title)
        if way in (Way.MOVE, Way.JOIN_DOCUMENTS):
            words = self.tr("To the document") if way is Way.MOVE else self.tr("The other document")
            self.add_named(words, self.other)
        if way is Way.MOVE:
            self.add_named(self.tr("Where"), self.after)
        self.rows.addWidget(self.said)
        self.rows.addStretch(1)
        self.rows = self._add_page()
        self._lay_out_outlook()
        self.rows = whole

    def _add_page(self) -> QVBoxLayout:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._look.px(12))
        self._pages.addWidget(page)
        return rows

    def _lay_out_outlook(self) -> None:
        self.files.setProperty("role", "plain")
        self.files.setModel(QStringListModel(self.files))
        self.files.setWordWrap(True)
        self.files.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setMinimumHeight(self._look.px(30) * _ROWS)
        self.add_named(self.tr("What will change, in one version"), self.files)
        self.rows.setStretch(0, 1)
        self.add_named(self.tr("What did you do?"), self.summary)

    def _connect(self) -> None:
        for box in (self.section, self.after):
            box.currentIndexChanged.connect(self._forget)
        self.other.chosen_changed.connect(lambda _: self._fill_places())
        self.other.chosen_changed.connect(self._forget)
        self.sections.itemChanged.connect(self._forget)
        self.title.textChanged.connect(self._forget)
        self.summary.textChanged.connect(
            lambda text: self.do.setEnabled(bool(text.strip()) or self._seen is None)
        )

    def _forget(self, *_: object) -> None:
        """Something else is asked now: what was shown does not hold."""
        self._seen = None
        self._pages.setCurrentIndex(0)
        self.do.setText(self.tr("See what will change"))
        self.said.setText(self._remark())
        self.said.setVisible(bool(self.said.text()))
        self.do.setEnabled(self._is_complete())

    def _is_complete(self) -> bool:
        asked = self.arrangement
        has_other = self._way is Way.JOIN_SECTIONS or bool(asked.other)
        has_section = self._way is Way.JOIN_DOCUMENTS or any(asked.sections)
        return has_other and has_section and (self._way is not Way.SPLIT or bool(asked.title))

    def _remark(self) -> str:
        asked = self.arrangement
        if self._way is Way.SPLIT and asked.other:
            return self.tr("It will be the file {path}").replace("{path}", asked.other)
        if self._way is Way.JOIN_DOCUMENTS and asked.other:
            said = self.tr(
                "Its words and rules come to the end of this document, and “{path}” goes."
            )
            return said.replace("{path}", asked.other)
        if self._way is Way.JOIN_SECTIONS and asked.sections:
            return self.tr("Its heading goes; its words and what is known of its rule go on above.")
        return ""

    def _chosen(self) -> tuple[str, ...]:
        items = (self.sections.item(at) for at in range(self.sections.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _other_documents(self) -> Pairs:
        return tuple((p, one.title) for p, one in self._documents.items() if p != self._path)

    def _lines_of(self, file: FileOutlook) -> list[str]:
        fates = {
            Fate.NEW: self.tr("{path} is new"),
            Fate.GONE: self.tr("{path} goes"),
            Fate.CHANGED: self.tr("{path} changes"),
            Fate.FOLLOWS: self.tr("{path}: links follow in %n line(s)", "", file.lines),
        }
        said = [fates[file.fate].replace("{path}", file.path)]
        for change in file.changes:
            place = f"{change.heading}: " if change.heading else ""
            said.append(f"      {place}{in_words(change.sentence)}")
        return said
