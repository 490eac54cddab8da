"""*May I bend it?* — the answer that everything else on the card stands around."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLayout, QWidget

from handbook_app.ui import wording
from handbook_app.ui.controls import FlowLayout, IconLabel, Panel, column, row
from handbook_app.ui.look_up.sentence import Sentence
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from handbook_app.model.schema import Option, Rule
    from handbook_app.ui.theme import Look

# A place at which a line may end after each letter of a word, the first and last two left together.
_LETTER, _BREAKABLE = re.compile(r"(?<=\w\w)(?=\w\w)"), "\N{ZERO WIDTH SPACE}"
_SHAPE_COLOURS = {"black": "black_ink", "gray": "gray_ink", "": "muted"}


class BendPanel(Panel):
    """Says by word, shape and ground whether the rule bends, and how far."""

    copied = Signal(str)

    def __init__(self, look: Look, rule: Rule, flexibility: str, owner: str) -> None:
        super().__init__(f"bend_{flexibility or 'untagged'}", look.px(12), look.px(16))
        self._look = look
        self._tone = flexibility or "untagged"
        self.setAccessibleName(wording.bends(flexibility))
        self.rows.addLayout(self._answer(flexibility))
        if flexibility == "black":
            self._add_black(rule)
        elif flexibility == "gray":
            self._add_gray(rule)
        else:
            self._add_untagged(owner)

    def _answer(self, flexibility: str) -> QLayout:
        look = self._look
        shape = IconLabel(look, wording.shape_of(flexibility), _SHAPE_COLOURS[flexibility], 30)
        question = PlainLabel(self.tr("May I bend it?"), f"overline_{self._tone}")
        answer = PlainLabel(wording.bends(flexibility), f"answer_{self._tone}")
        words = column(question, answer, spacing=look.px(2))
        line = row(shape, spacing=look.px(14))
        line.addLayout(words, 1)
        return line

    def _add_black(self, rule: Rule) -> None:
        if rule.grounds:
            self.rows.addLayout(self._tags(wording.word_for(one) for one in rule.grounds))
        self._add_text(rule.reason)
        if rule.tell_customer:
            self._add_label(self.tr("Tell the customer"))
            sentence = Sentence(self._look, rule.tell_customer, "tell")
            sentence.copied.connect(self.copied)
            self.add(sentence)
        self._add_list(self.tr("What it does for the customer"), rule.serves_customer)
        self._add_list(self.tr("What you can do instead"), rule.alternatives)

    def _add_gray(self, rule: Rule) -> None:
        self._add_list(self.tr("Never beyond these limits"), rule.limits)
        if rule.options:
            self._add_label(self.tr("What you may offer"))
            self.add(OptionTable(rule.options))
        self._add_list(self.tr("Counts for the customer"), rule.circumstances)
        self._add_list(self.tr("What you can do instead"), rule.alternatives)
        if not rule.options and not rule.limits:
            self._add_text(self.tr("Nobody has written down yet how far it bends."))

    def _add_untagged(self, owner: str) -> None:
        ask = self.tr("Ask {owner} before you bend it, so that the answer can be written down.")
        self._add_text(
            ask.replace("{owner}", owner)
            if owner
            else self.tr("It has no owner on record who could say.")
        )

    def _tags(self, words: Iterable[str]) -> QLayout:
        flow = FlowLayout(spacing=self._look.px(6))
        for word in words:
            flow.addWidget(PlainLabel(word, f"tag_{self._tone}", wraps=False))
        return flow

    def _add_label(self, text: str) -> None:
        self.add(PlainLabel(text, f"label_{self._tone}"))

    def _add_text(self, text: str) -> None:
        if text:
            self.add(PlainLabel(text, f"text_{self._tone}", selectable=True))

    def _add_list(self, label: str, items: Iterable[str]) -> None:
        items = [one for one in items if one]
        if not items:
            return
        group = column(PlainLabel(label, f"label_{self._tone}"), spacing=self._look.px(4))
        for item in items:
            group.addLayout(bullet(item, f"text_{self._tone}", self._look))
        self.rows.addLayout(group)


class _Cell(PlainLabel):
    """One text of the table; knows how wide it has to be so that no word is cut off."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text, role)
        self._whole = text

    @cached_property
    def need(self) -> int:
        """The width of its longest word, with the space around it, in pixels."""
        self.ensurePolished()
        return QLabel.minimumSizeHint(self).width()

    def break_words(self, is_wanted: bool) -> None:
        """Let lines end inside long words, or no longer."""
        text = _LETTER.sub(_BREAKABLE, self._whole) if is_wanted else self._whole
        if text != self.text():
            self.setText(text)


class OptionTable(QFrame):
    """Situation → offer → limit → who; each option can be reached with Tab and is read as one."""

    def __init__(self, options: Iterable[Option]) -> None:
        super().__init__()
        self.setProperty("role", "options")
        self._columns: list[list[_Cell]] = [[], [], [], []]
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        for place, share in enumerate((30, 34, 20, 16)):
            grid.setColumnStretch(place, share)
        for place, label in enumerate(self._labels()):
            self._put(_Cell(label, "option_head"), 0, place)
        for line, option in enumerate(options, start=1):
            for place, text in enumerate((option.when, option.offer, option.limit, option.who)):
                role = "option_offer" if place == 1 else "option_cell"
                cell = _Cell(text or "–", role)
                cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self._put(cell, line, place)
                if place == 0:
                    self._make_readable(cell, option)

    def minimumSizeHint(self) -> QSize:
        """It fits itself to any width."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _put(self, cell: _Cell, line: int, place: int) -> None:
        self._grid.addWidget(cell, line, place)
        self._columns[place].append(cell)

    def _fit(self, width: int) -> None:
        """Each column has room for its longest word; where there is not enough for all four,
        long words are broken."""
        needs = [max(cell.need for cell in cells) for cells in self._columns]
        share = min(1.0, width / max(1, sum(needs)))
        for place, (need, cells) in enumerate(zip(needs, self._columns, strict=True)):
            room = int(need * share)
            self._grid.setColumnMinimumWidth(place, room)
            for cell in cells:
                cell.break_words(cell.need > room)

    def _labels(self) -> tuple[str, str, str, str]:
        return self.tr("Situation"), self.tr("You may offer"), self.tr("Up to"), self.tr("Who")

    def _make_readable(self, cell: QWidget, option: Option) -> None:
        said = zip(
            self._labels(), (option.when, option.offer, option.limit, option.who), strict=True
        )
        cell.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cell.setAccessibleName(". ".join(f"{label}: {text}" for label, text in said if text))


def bullet(text: str, role: str, look: Look) -> QLayout:
    """One item of a list."""
    dot = PlainLabel("•", role, wraps=False)
    line = row(dot, spacing=look.px(8))
    line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(text, role, selectable=True), 1)
    return line
