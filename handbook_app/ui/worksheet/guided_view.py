"""One rule at a time: its text beside a question, and a place for the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid

from handbook_app.model.felt import Effect, Hindrance
from handbook_app.model.schema import Answer as Holding
from handbook_app.model.schema import Grounds, Purpose
from handbook_app.services.worksheet.questions import QUESTIONS, Card, Kind
from handbook_app.ui import wording
from handbook_app.ui.controls import FlowLayout, Panel, column
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip
from handbook_app.ui.reading.safe_text import SafeTextBrowser
from handbook_app.ui.worksheet.answers import (
    Answer,
    ChoiceAnswer,
    OptionsAnswer,
    OriginAnswer,
    TextAnswer,
)
from handbook_app.ui.worksheet.columns import answer_words
from handbook_app.ui.worksheet.question_words import circumstances, hint, question
from handbook_app.ui.worksheet.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from handbook_app.services.authoring.choices import Pairs
    from handbook_app.services.worksheet.rows import Place
    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.theme import Look
    from handbook_app.ui.worksheet.sheet import Sheet, Values


class GuidedView(QFrame):
    """``left`` says that the person stops here; what is answered stays meant."""

    left = Signal()
    told = Signal(str)

    def __init__(self, look: Look, sheet: Sheet) -> None:
        super().__init__()
        self._look, self._sheet = look, sheet
        self.walk = Walk(sheet, self)
        self.answer: Answer | None = None
        self._shown: Place | None = None
        self._place = PlainLabel("", "where")
        self._heading = PlainLabel("", "heading")
        self.text = self._make_text()
        self._cut = PlainLabel(
            self.tr("This is the beginning. The document has all of it."), "where"
        )
        self.progress = PlainLabel("", "where", wraps=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.question = PlainLabel("", "heading")
        self._hint = PlainLabel("", "body")
        self._holder = column()
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.walk.moved.connect(self._show)
        sheet.meant_changed.connect(self._show_bends)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return [self.answer or self._buttons["stop"], self.text]

    def take(self) -> None:
        """Take the answer as it stands, and go on."""
        values = self._values()
        if values is None:
            return
        self.walk.answer(values)

    def _values(self) -> Values | None:
        """The values of the answer; None where something in it has to be mended first."""
        if self.answer is None or self.walk.stop is None:
            return None
        if isinstance(self.answer, OriginAnswer) and self.answer.wrong_day:
            said = self.tr("“{day}” is no day; write it like 2019-03-02.")
            self.told.emit(said.replace("{day}", self.answer.wrong_day))
            return None
        values = dict(self.answer.values())
        code, me = self.walk.stop.card.code, self._sheet
        if code == "holds" and values:
            return me.holds_values(str(values[QUESTIONS["holds"].path] or ""))
        if code == "felt" and values:
            return me.felt_values(str(values[QUESTIONS["felt"].path] or ""))
        return values

    def _skip(self) -> None:
        self.walk.skip()

    def _leave(self) -> None:
        values = self._values()
        if values and self.walk.place is not None:
            self._sheet.set_values((self.walk.place,), values)
        self.left.emit()

    def _show(self) -> None:
        stop, place = self.walk.stop, self.walk.place
        if self.answer is not None:
            self.answer.hide()
            self.answer.deleteLater()
            self.answer = None
        for name in ("back", "next", "skip", "ask", "rule"):
            self._buttons[name].setEnabled(stop is not None)
        self._buttons["back"].setEnabled(self.walk.can_go_back)
        if stop is None or place is None:
            self._show_end()
            return
        self._show_rule(place)
        self._show_progress(stop.at)
        self.question.setText(question(stop.card))
        self._hint.setText(hint(stop.card))
        self.answer = self._make_answer(stop.card, place)
        self.answer.done.connect(self.take)
        self._holder.insertWidget(0, self.answer)
        self.answer.setAccessibleName(f"{question(stop.card)} {hint(stop.card)}")
        self.setFocusProxy(self.answer)
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_end(self) -> None:
        count = len(self.walk.places)
        self._bar.setValue(count)
        asked = sum(len(codes) for codes in self._sheet.asked.values())
        self.progress.setText(self.tr("%n rule(s) gone through", "", count))
        self.question.setText(self.tr("That was the last question."))
        said = self.tr("%n question(s) are left for somebody else.", "", asked) if asked else ""
        how = self.tr("Go back to the table to look it over, and save the sitting.")
        self._hint.setText(" ".join(filter(None, (said, how))))
        self.setFocusProxy(self._buttons["stop"])
        self._buttons["stop"].setFocus()

    def _show_progress(self, at: int) -> None:
        count = len(self.walk.places)
        self._bar.setMaximum(max(count, 1))
        self._bar.setValue(at)
        said = self.tr("Rule {number} of {count}")
        said = said.replace("{number}", f"{at + 1:,}").replace("{count}", f"{count:,}")
        self.progress.setText(said)
        self._bar.setAccessibleName(said)

    def _show_rule(self, place: Place) -> None:
        found = self._sheet.row_at(place)
        if found is None or place == self._shown:
            self._show_bends()
            return
        self._shown = place
        self._heading.setText(found.section.heading)
        self._show_bends()
        self.text.show_html("")
        self._cut.hide()
        read_rule = self._sheet.tasks.read_rule
        self._sheet.tasks.run(
            "worksheet text",
            lambda _: read_rule(*place),
            self._show_text,
            self._sheet.failed.emit,
        )

    def _show_text(self, read: ReadCard) -> None:
        """The rule's own words; by the time they come the walk may be over."""
        if isValid(self):
            self.text.show_html(read.page.html, read.page.pictures.get)
            self._cut.setVisible(read.is_cut)

    def _show_bends(self) -> None:
        found = self._sheet.row_at(self._shown) if self._shown else None
        if found is not None:
            bends = wording.bends(self._sheet.standing(found).flexibility)
            self._place.setText(f"{found.entry.title}   ·   {bends}")

    def _make_answer(self, card: Card, place: Place) -> Answer:
        one, facts, look = QUESTIONS[card.code], self._sheet.facts(place), self._look
        if one.kind in (Kind.ONE, Kind.MANY):
            is_many = one.kind is Kind.MANY
            choices, is_free = self._choices(card.code), card.code == "values"
            return ChoiceAnswer(look, one.path, facts, choices, is_many=is_many, is_free=is_free)
        if one.kind is Kind.OPTIONS:
            return OptionsAnswer(look, facts)
        if one.kind is Kind.ORIGIN:
            return OriginAnswer(look, facts)
        ready = circumstances() if card.code == "circumstances" else ()
        return TextAnswer(look, one.path, facts, is_lines=one.kind is Kind.LINES, ready=ready)

    def _choices(self, code: str) -> Pairs:
        lists: dict[str, Pairs] = {
            "bends": tuple((one, wording.bends(one)) for one in ("black", "gray")),
            "grounds": _named(Grounds),
            "felt": _named(Effect),
            "because": _named(Hindrance),
            "purpose": _named(Purpose),
            "values": self._sheet.choices.values,
            "holds": tuple((str(one), answer_words(one)) for one in Holding),
        }
        return lists[code]

    def _make_text(self) -> SafeTextBrowser:
        text = SafeTextBrowser(self._look)
        flags = Qt.TextInteractionFlag
        # Nothing leads away from here: a link is shown and not followed.
        text.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        text.setTabChangesFocus(True)
        text.document().setDocumentMargin(self._look.px(10))
        text.setProperty("role", "page")
        text.setAccessibleName(self.tr("The text of the rule"))
        return text

    def _lay_out(self) -> None:
        px = self._look.px
        rule = column(self._place, self._heading, self.text, self._cut, spacing=px(6))
        rule.setContentsMargins(px(24), px(4), px(16), px(12))
        left = QWidget()
        left.setLayout(rule)
        card = Panel("card", px(10), px(20))
        card.add(self.question, self._hint)
        card.rows.addLayout(self._holder)
        card.rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(card)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        asking = column(spacing=px(8))
        asking.addWidget(self.progress)
        asking.addWidget(self._bar)
        asking.addWidget(area, 1)
        flow = FlowLayout(spacing=px(8))
        for button in self._make_buttons():
            flow.addWidget(button)
        asking.addLayout(flow)
        asking.setContentsMargins(px(16), px(4), px(24), px(12))
        right = QWidget()
        right.setLayout(asking)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([px(420), px(640)])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        self.setLayout(column(split, spacing=0))

    def _make_buttons(self) -> Iterable[QPushButton]:
        ways: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("back", self.tr("Back"), "PgUp", self.walk.go_back),
            ("next", self.tr("Take it, go on"), "Ctrl+Return", self.take),
            ("skip", self.tr("Skip"), "PgDown", self._skip),
            ("ask", self.tr("Ask somebody"), "F9", self.walk.ask_somebody),
            ("rule", self.tr("Next rule"), "Ctrl+PgDown", self.walk.next_rule),
            ("stop", self.tr("Stop here"), "Esc", self._leave),
        )
        for name, words, key, do in ways:
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, do=do: do())
            sequence = QKeySequence(key)
            said = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(plain_tool_tip(f"{words} ({said})"))
            shortcut = QShortcut(sequence, self, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if name == "next":
                button.setProperty("role", "primary")
            self._buttons[name] = button
            yield button


def _named(words: Iterable[str]) -> Pairs:
    return tuple((str(one), wording.word_for(one)) for one in words)
