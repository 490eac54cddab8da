"""What a document says about itself, in one calm line above it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook_app.ui.controls import FlowLayout, empty, link_button
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip
from handbook_app.ui.reading.opened_document import OpenedDocument
from handbook_app.ui.theme import Look
from handbook_app.ui.wording import in_force, language_name, word_for


class FactsLine(QWidget):
    """Kind, status, owner, dates and the other languages of a document."""

    document_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[OpenedDocument | None, date] = (None, date.min)
        self._is_brief = False
        self._flow = FlowLayout(self, spacing=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """A long name does not make the window wider."""
        return QSize(1, super().minimumSizeHint().height())

    def show_document(self, opened: OpenedDocument | None, today: date) -> None:
        """Say the facts of another document; what it does not state is left out."""
        self._shown = (opened, today)
        empty(self._flow)
        if opened is None:
            return
        for words, role in facts_of(opened, today, is_brief=self._is_brief):
            label = PlainLabel(words, role, wraps=False)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._add(label)
        for other in opened.languages:
            button = self._button(other.language.upper(), other.path)
            button.setProperty("isShort", True)
            words = self.tr("Read it in {language}")
            words = words.replace("{language}", language_name(other.language))
            button.setAccessibleName(words)
            button.setToolTip(plain_tool_tip(words))
            self._add(button)
        if opened.replaced_by is not None:
            path, title = opened.replaced_by
            words = self.tr("Replaced by {title}").replace("{title}", title[:80])
            self._add(self._button(words, path))
        self.updateGeometry()

    def be_brief(self, is_brief: bool) -> None:
        """Leave out, or say again, what is good to know when there is room for it."""
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self.show_document(*self._shown)

    def _add(self, widget: QWidget) -> None:
        """Put it in the line; all parts are as high as a button, so that their words align."""
        widget.setFixedHeight(self._look.px(24))
        self._flow.addWidget(widget)

    def _button(self, words: str, path: str) -> QWidget:
        return link_button(words, lambda: self.document_chosen.emit(path))


def facts_of(
    opened: OpenedDocument, today: date, *, is_brief: bool = False
) -> list[tuple[str, str]]:
    """What a document states of itself, each with the role in which it is shown."""
    facts = opened.document.facts
    said = [(word_for(str(facts.kind)), "tag")] if facts.kind else []
    if facts.status:
        quiet = facts.status == "in-force"
        said.append((word_for(str(facts.status)), "tag" if quiet else "tag_notice"))
    if opened.owner:
        words = QCoreApplication.translate("FactsLine", "Owner: {name}")
        said.append((_fill(words, "{name}", opened.owner), "where"))
    if facts.effective and not is_brief:
        words = in_force(facts.effective, today)
        said.append((f"{words} {_short_date(facts.effective)}", "where"))
    return said + _review(opened, today, is_brief)


def _review(opened: OpenedDocument, today: date, is_brief: bool) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    said = []
    if (last := opened.reviewed or opened.document.facts.review.last) and not is_brief:
        words = translate("FactsLine", "Reviewed {day}").replace("{day}", _short_date(last))
        if opened.reviewed_by:
            words = translate("FactsLine", "Reviewed {day} by {name}")
            words = words.replace("{day}", _short_date(last))
            words = _fill(words, "{name}", opened.reviewed_by)
        said.append((words, "where"))
    if opened.due and opened.due < today:
        words = translate("FactsLine", "Review was due {day}")
        said.append((words.replace("{day}", _short_date(opened.due)), "tag_notice"))
    elif opened.due:
        words = translate("FactsLine", "Next review {day}")
        said.append((words.replace("{day}", _short_date(opened.due)), "where"))
    return said


def _fill(words: str, place: str, text: str) -> str:
    return words.replace(place, text[:80])


def _short_date(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
