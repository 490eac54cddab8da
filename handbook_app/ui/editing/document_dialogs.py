"""Beginning a document, and giving one another name."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from handbook_app.model.schema import Kind
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.editing.document_chooser import DocumentChooser
from handbook_app.ui.editing.form.document_page import LANGUAGES
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.choice_box import ChoiceBox
from handbook_app.ui.wording import language_name, word_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from handbook_app.services.authoring.choices import Pairs
    from handbook_app.ui.theme import Look

_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class NewDocument:
    """What is to be begun; ``kind`` is a word of the schema, ``folder`` a path or empty."""

    kind: str
    title: str
    folder: str
    language: str


class WhichDocumentDialog(EditingDialog):
    """Asks for a document; ``document_chosen`` carries its path."""

    document_chosen = Signal(str)

    def __init__(self, look: Look, documents: Pairs, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, self.tr("Which document?"), self.tr("Go on"), 560)
        self.documents = DocumentChooser(look, documents)
        self.add_named(self.tr("The document"), self.documents)
        self.documents.list.activated.connect(lambda _: self._do_by_key())
        self.documents.chosen_changed.connect(lambda path: self.do.setEnabled(bool(path)))
        self.accepted.connect(lambda: self.document_chosen.emit(self.documents.chosen))
        self.do.setEnabled(bool(self.documents.chosen))
        self.documents.setFocus()


class NewDocumentDialog(EditingDialog):
    """``document_asked`` carries a ``NewDocument``.

    ``path_for`` says which file it will be, ``folders`` are those that there are, and ``usual``
    names for each kind the one in which most of its documents lie.
    """

    document_asked = Signal(object)

    def __init__(
        self,
        look: Look,
        folders: Sequence[str],
        language: str,
        path_for: Callable[[NewDocument], str],
        parent: QWidget | None = None,
        usual: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(look, parent, self.tr("A new document"), self.tr("Begin"))
        self._path_for, self._usual = path_for, dict(usual or {})
        self.title = QLineEdit()
        self.title.setMaxLength(_LONGEST_TITLE)
        self.kind, self.folder, self.language = (ChoiceBox(look) for _ in range(3))
        self._fill(folders, language)
        self.add_named(self.tr("Title"), self.title)
        self.add_named(self.tr("Kind"), self.kind)
        self.meaning = PlainLabel("", "field_hint")
        self.rows.addWidget(self.meaning)
        self.add_named(self.tr("Folder"), self.folder)
        self.add_named(self.tr("Language"), self.language)
        self.path = PlainLabel("", "field_hint")
        self.rows.addWidget(self.path)
        self.rows.addStretch(1)
        self.title.textChanged.connect(self._fit)
        self.kind.currentIndexChanged.connect(self._go_to_usual_folder)
        self.folder.activated.connect(lambda _: self._usual.clear())  # somebody chose one
        self._go_to_usual_folder()
        for box in (self.kind, self.folder, self.language):
            box.currentIndexChanged.connect(self._fit)
        self.accepted.connect(lambda: self.document_asked.emit(self.asked))
        self.title.setFocus()
        self._fit()

    @property
    def asked(self) -> NewDocument:
        """What the fields say."""
        return NewDocument(
            kind=str(self.kind.currentData()),
            title=" ".join(self.title.text().split()),
            folder=str(self.folder.currentData()),
            language=str(self.language.currentData()),
        )

    def _go_to_usual_folder(self) -> None:
        if str(self.kind.currentData()) in self._usual:
            folder = self._usual[str(self.kind.currentData())]
            self.folder.setCurrentIndex(max(0, self.folder.findData(folder)))

    def _fill(self, folders: Sequence[str], language: str) -> None:
        for kind in Kind:
            self.kind.addItem(word_for(kind), str(kind))
        self.folder.addItem(self.tr("At the top"), "")
        for folder in folders:
            if folder:
                self.folder.addItem(folder.replace("/", " › "), folder)
        for code in dict.fromkeys((language, *LANGUAGES)):
            self.language.addItem(language_name(code), code)

    def _fit(self) -> None:
        meanings = {
            "policy": self.tr("What we chose to do, and why"),
            "procedure": self.tr("The steps, one after the other"),
            "standard": self.tr("How well something has to be done"),
        }
        asked = self.asked
        self.meaning.setText(meanings[asked.kind])
        self.do.setEnabled(bool(asked.title))
        path = self._path_for(asked) if asked.title else ""
        self.path.setText(self.tr("It will be the file {path}").replace("{path}", path))
        self.path.setVisible(bool(path))


class RenameDialog(EditingDialog):
    """Another file name for a document; ``rename_asked`` carries the old and the new path.

    Its title stays: that is a field of the form. ``is_taken`` says whether a path is used.
    """

    rename_asked = Signal(str, str)

    def __init__(
        self,
        look: Look,
        path: str,
        folders: Sequence[str],
        is_taken: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent, self.tr("Move or rename"), self.tr("Rename"))
        self._path, self._is_taken = path, is_taken
        folder, name = posixpath.split(path)
        stem, self._ending = posixpath.splitext(name)
        self.name = QLineEdit(stem)
        self.folder = ChoiceBox(look)
        self.folder.addItem(self.tr("At the top"), "")
        for one in sorted({*folders, folder} - {""}):
            self.folder.addItem(one.replace("/", " › "), one)
        self.folder.setCurrentIndex(self.folder.findData(folder))
        hint = self.tr(
            "Links from other documents will follow. The title stays; it is changed in the form."
        )
        self.add_named(self.tr("File name"), self.name, hint)
        self.add_named(self.tr("Folder"), self.folder)
        self.said = PlainLabel("", "field_wrong")
        self.rows.addWidget(self.said)
        self.rows.addStretch(1)
        self.name.textChanged.connect(self._fit)
        self.folder.currentIndexChanged.connect(self._fit)
        self.accepted.connect(lambda: self.rename_asked.emit(self._path, self.new_path))
        self.name.selectAll()
        self.name.setFocus()
        self._fit()

    @property
    def new_path(self) -> str:
        """Where it would be."""
        name = self.name.text().strip() + self._ending
        return posixpath.join(str(self.folder.currentData()), name)

    def _fit(self) -> None:
        name, path = self.name.text().strip(), self.new_path
        wrong = ""
        if any(letter in name for letter in '/\\:*?"<>|') or name.startswith("."):
            wrong = self.tr(
                'A file name has none of these signs, nor a dot in front: / \\ : * ? " < > |'
            )
        elif path != self._path and self._is_taken(path):
            wrong = self.tr("There is a document with this name already.")
        self.said.setText(wrong)
        self.said.setVisible(bool(wrong))
        self.do.setEnabled(bool(name) and not wrong and path != self._path)
