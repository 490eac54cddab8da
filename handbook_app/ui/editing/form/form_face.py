"""The form: the sections at the side, and the facts of the chosen one as fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handbook_app.model.problem import Severity
from handbook_app.services.authoring.choices import Choices
from handbook_app.ui.controls import heading, link_button
from handbook_app.ui.editing.drawings import ToolButton
from handbook_app.ui.editing.form.document_page import DocumentPage
from handbook_app.ui.editing.form.edits import make_rule, unmake_rule
from handbook_app.ui.editing.form.rule_page import RulePage
from handbook_app.ui.editing.form.section_list import SectionList, title_section
from handbook_app.ui.editing.form.section_page import PlainSection
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.ui.editing.form.page import FactsPage
    from handbook_app.ui.theme import Look


class FormFace(QWidget):
    """Shows the facts and asks for changes of the text.

    ``edit_asked`` carries a ``TextEdit`` and the place it comes from, ``section_chosen`` the id of
    a section, ``text_asked`` a line that has to be mended in the text; ``rule_asked`` wants a new
    rule behind the section that is shown.
    """

    edit_asked = Signal(object, str)
    section_chosen = Signal(str)
    text_asked = Signal(int)
    rule_asked = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._document: Document | None = None
        self._choices, self._is_ready = Choices(), False
        self._document_page: DocumentPage | None = None
        self._rule_page: RulePage | None = None
        self.section_id = ""
        self.sections = SectionList(look)
        self.sections.section_chosen.connect(self._choose)
        self.plain = PlainSection(look)
        self.plain.make_asked.connect(lambda: self._change(make_rule(self.section_id)))
        self.broken = BrokenFacts(look)
        self.broken.text_asked.connect(self.text_asked)
        self._pages = PageStack()
        self.area = QScrollArea()
        self._lay_out(look)
        for page in (QWidget(), self.broken):
            self._pages.addWidget(page)
        self._add_page(self.plain)

    @property
    def document_page(self) -> DocumentPage:
        """The fields of the document, every one."""
        page = self._page_of_document()
        page.complete()
        return page

    @property
    def rule_page(self) -> RulePage:
        """The fields of a rule, every one."""
        page = self._page_of_rule()
        page.complete()
        return page

    def _page_of_document(self) -> DocumentPage:
        """Made when it is first needed, as is that of a rule."""
        if self._document_page is None:
            self._document_page = DocumentPage(self._look, self._choices)
            self._add_page(self._document_page)
        return self._document_page

    def _page_of_rule(self) -> RulePage:
        if self._rule_page is None:
            self._rule_page = RulePage(self._look, self._choices)
            self._rule_page.unmake_asked.connect(lambda id_: self._change(unmake_rule(id_)))
            self._add_page(self._rule_page)
        return self._rule_page

    def offer(self, choices: Choices) -> None:
        """Take what can be chosen in this handbook; until then there are no fields."""
        for page in (self._document_page, self._rule_page):
            if page is not None:
                self._pages.removeWidget(page)
                page.deleteLater()
        self._document_page = self._rule_page = None
        self._choices, self._is_ready = choices, True
        self._show_page()

    def show_document(self, document: Document) -> None:
        """Show another state of the text."""
        self._document = document
        if self.section_id and document.section(self.section_id) is None:
            self.section_id = ""
        self.sections.show_document(document, self.section_id)
        self._show_page()

    def show_section(self, section_id: str) -> None:
        """Go to a section, or with an empty id to the document itself."""
        if section_id != self.section_id:
            self.flush()
            self.section_id = section_id
            self.sections.follow(section_id)
            self._show_page()
            self.area.verticalScrollBar().setValue(0)

    def go_on_with_rule(self) -> None:
        """Give the keys to the first thing there is to say of the rule that is shown."""
        self.rule_page.fields[("flexibility",)].setFocus()

    def flush(self) -> None:
        """Tell what is still being typed."""
        for page in (self._document_page, self._rule_page, self.plain):
            if page is not None:
                page.flush()

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: N802 - Qt's
        """Tab goes down the form as it is seen; pages and rows are made in another order."""
        stops = self._tab_stops()
        focused = QApplication.focusWidget()
        at = stops.index(focused) if focused in stops else -1
        to = at + (1 if is_next else -1)
        if at < 0 or not 0 <= to < len(stops):
            return super().focusNextPrevChild(is_next)
        reason = Qt.FocusReason
        stops[to].setFocus(reason.TabFocusReason if is_next else reason.BacktabFocusReason)
        if self._pages.isAncestorOf(stops[to]):
            self.area.ensureWidgetVisible(stops[to])
        return True

    def _tab_stops(self) -> list[QWidget]:
        fields = [one for one in self._pages.findChildren(QWidget) if _takes_tab(one)]
        fields.sort(key=lambda one: one.mapTo(self._pages, QPoint()).toTuple()[::-1])
        return [self.sections, self.new_rule, *fields]

    def _choose(self, section_id: str) -> None:
        self.show_section(section_id)
        self.section_chosen.emit(section_id)

    def _show_page(self) -> None:
        document = self._document
        if document is None or not self._is_ready:
            return
        section = document.section(self.section_id) if self.section_id else None
        if section is not None and section == title_section(document):
            section = None
        rule = document.rule(self.section_id) if section else None
        if (line := _unreadable_line(document)) is not None:
            self.broken.show_line(line)
            self._turn_to(self.broken)
        elif section is None:
            page = self._page_of_document()
            page.show_document(document)
            self._turn_to(page)
        elif rule is None:
            self.plain.show_section(document, section)
            self._turn_to(self.plain)
        else:
            shown = self._page_of_rule()
            shown.show_rule(document, section, rule)
            self._turn_to(shown)

    def _add_page(self, page: FactsPage) -> None:
        page.edit_asked.connect(self.edit_asked)
        page.undo_pressed.connect(self.undo_pressed)
        page.redo_pressed.connect(self.redo_pressed)
        self._pages.addWidget(page)

    def _turn_to(self, page: QWidget) -> None:
        if self._pages.currentWidget() is page:
            return
        had_focus = self._pages.isAncestorOf(QApplication.focusWidget() or self)
        self._pages.setCurrentWidget(page)
        if had_focus:
            self.sections.setFocus()

    def _change(self, edit: object) -> None:
        self.edit_asked.emit(edit, "")

    def _lay_out(self, look: Look) -> None:
        self._pages.setObjectName("formPage")
        self.area.setWidget(self._pages)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._make_side(look))
        split.addWidget(self.area)
        split.setStretchFactor(1, 1)
        split.setSizes([look.px(210), look.px(700)])
        split.setHandleWidth(1)
        split.setCollapsible(1, False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(split)
        self.setFocusProxy(self.sections)

    def _make_side(self, look: Look) -> QWidget:
        side, rows = QWidget(), QVBoxLayout()
        keys = QKeySequence("Ctrl+Shift+N").toString(QKeySequence.SequenceFormat.NativeText)
        self.new_rule = ToolButton(look, "add", self.tr("New rule…"), keys, shows_words=True)
        self.new_rule.clicked.connect(lambda: self.rule_asked.emit())
        rows.addWidget(self.sections, 1)
        rows.addWidget(self.new_rule)
        rows.setContentsMargins(0, 0, 0, look.px(8))
        side.setLayout(rows)
        return side


def _takes_tab(widget: QWidget) -> bool:
    has_policy = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return has_policy and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()


class PageStack(QStackedWidget):
    """As high as the page it shows, not as its highest one."""

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        page = self.currentWidget()
        return bool(page and page.hasHeightForWidth())

    def heightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        return page.heightForWidth(width) if page else super().heightForWidth(width)


class BrokenFacts(QWidget):
    """The facts cannot be read; where to mend them."""

    text_asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._line = 0
        words = self.tr(
            "Something in the lines at the top of this document cannot be read, so the form has to"
            " wait. Mend it in the text; nothing is lost."
        )
        show = link_button(self.tr("Show me the line"), lambda: self.text_asked.emit(self._line))
        show.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows = _page_rows(self, look)
        rows.addWidget(heading(self.tr("The form cannot be filled in yet")))
        rows.addWidget(PlainLabel(words, "body"))
        rows.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)

    def show_line(self, line: int) -> None:
        """Remember where it is."""
        self._line = line


def _page_rows(page: QWidget, look: Look) -> QVBoxLayout:
    rows = QVBoxLayout(page)
    rows.setContentsMargins(*(4 * (look.px(20),)))
    rows.setSpacing(look.px(12))
    return rows


def _unreadable_line(document: Document) -> int | None:
    """Where the facts as a whole cannot be read; a single bad value is no reason to stop."""
    for problem in document.problems:
        is_whole = not problem.field and problem.severity is Severity.ERROR
        if is_whole or problem.code == "no-fields":
            return problem.line
    return None
