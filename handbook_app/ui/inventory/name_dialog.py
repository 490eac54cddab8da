"""Names of a touchpoint, value or owner, in each language of the handbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from handbook_app.services.inventory.listing_names import Listed, Named
from handbook_app.ui.controls import column
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.wording import language_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.inventory.stock import Thing
    from handbook_app.ui.theme import Look

_LONGEST_NAME, _LONGEST_MEANING = 200, 1_000
_TALLEST = 360


class NameDialog(EditingDialog):
    """``name_asked`` carries a Named. Without a thing a new one is added."""

    name_asked = Signal(object)

    def __init__(
        self,
        look: Look,
        listed: Listed,
        languages: Sequence[str],
        thing: Thing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title, hint = self._title(listed, is_new=thing is None)
        super().__init__(look, parent, title, self.tr("Save"), 520)
        self._listed, self._thing = listed, thing
        self.rows.addWidget(PlainLabel(hint, "field_hint"))
        self._inner = column(spacing=look.px(10))
        known = thing.names if thing else {}
        self.names = self._fields(known, languages, self.tr("Name"), _LONGEST_NAME)
        self.meanings: dict[str, QLineEdit] = {}
        if listed is Listed.VALUES:
            known = thing.meanings if thing else {}
            self.meanings = self._fields(known, languages, self.tr("Meaning"), _LONGEST_MEANING)
        self.rows.addWidget(self._scrolled(), 1)
        self.accepted.connect(lambda: self.name_asked.emit(self.asked))
        next(iter(self.names.values())).setFocus()
        self._fit()

    @property
    def asked(self) -> Named:
        """What the fields say."""
        return Named(
            self._listed,
            {key: field.text() for key, field in self.names.items()},
            {key: field.text() for key, field in self.meanings.items()},
            self._thing.id if self._thing else "",
        )

    def _fields(
        self, known: dict[str, str] | object, languages: Sequence[str], name: str, longest: int
    ) -> dict[str, QLineEdit]:
        texts = dict(known) if isinstance(known, dict) else {}
        # A name without a language holds for all: it stays one field, as it is written.
        codes = ("",) if texts.keys() == {""} else tuple(dict.fromkeys((*languages, *texts)))
        fields = {}
        for code in codes:
            fields[code] = field = QLineEdit(texts.get(code, ""))
            field.setMaxLength(longest)
            field.textChanged.connect(self._fit)
            said = f"{name} ({language_name(code)})" if code else name
            label = PlainLabel(said, "field_name")
            label.setBuddy(field)
            field.setAccessibleName(said)
            field.setCursorPosition(0)
            self._inner.addLayout(column(label, field, spacing=self._look.px(3)))
        return fields

    def _scrolled(self) -> QWidget:
        """The fields: of many languages only as many are shown as fit on a small screen."""
        inner = QWidget()
        inner.setLayout(self._inner)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(min(inner.sizeHint().height(), self._look.px(_TALLEST)))
        for field in inner.findChildren(QLineEdit):
            field.installEventFilter(self)
        self._area = area
        return area

    def eventFilter(self, seen: QObject, event: QEvent) -> bool:
        """Whoever comes to a field by keyboard sees it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(seen, QLineEdit):
            self._area.ensureWidgetVisible(seen)
        return super().eventFilter(seen, event)

    def _fit(self) -> None:
        self.do.setEnabled(any(field.text().strip() for field in self.names.values()))

    def _title(self, listed: Listed, *, is_new: bool) -> tuple[str, str]:
        """What the dialog is called, and what helps to fill it in."""
        match listed:
            case Listed.TOUCHPOINTS:
                title = self.tr("New touchpoint") if is_new else self.tr("Rename touchpoint")
                hint = self.tr(
                    "A way in which customers meet you, in their words: ordering, returning"
                    " something, complaining."
                )
            case Listed.VALUES:
                title = self.tr("New value") if is_new else self.tr("Rename value")
                hint = self.tr("What you all stand for, and what that means at the counter.")
            case Listed.OWNERS:
                title = self.tr("New owner") if is_new else self.tr("Rename owner")
                hint = self.tr("A team or person that answers for rules.")
        return title, hint
