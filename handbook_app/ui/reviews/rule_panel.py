"""A rule as it is reviewed: why it is due, what changed, its words and facts, earlier reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from handbook_app.markup.plain_text import plain
from handbook_app.services.reviews.reasons import Why
from handbook_app.ui import wording
from handbook_app.ui.controls import Panel, column, link_button, row
from handbook_app.ui.plain_label import PlainLabel, plain_action_text
from handbook_app.ui.reviews import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout, QToolButton

    from handbook_app.services.reviews.at_hand import Looked
    from handbook_app.services.reviews.reasons import Item, Reason
    from handbook_app.ui.theme import Look

_MOST_CHANGES, _MOST_REVIEWS, _LONGEST = 8, 3, 2_500


class RulePanel(QWidget):
    """``linked_asked`` carries the name of a linked rule that is to be read,
    ``comparison_asked`` the version to compare with; ``read_asked`` says that the whole rule is
    wanted. ``is_big``: for a screen that a team looks at, which leads nowhere else."""

    linked_asked = Signal(str)
    comparison_asked = Signal(str)
    read_asked = Signal()

    def __init__(self, look: Look, item: Item, looked: Looked, *, is_big: bool = False) -> None:
        super().__init__()
        self._look = look
        self._is_big = is_big
        self.confirmations: dict[str, QCheckBox] = {}
        rows = column(spacing=look.px(10))
        rows.addWidget(self._make_why(item))
        if looked.since.changes:
            rows.addWidget(self._make_changes(looked))
        rows.addWidget(self._make_words(looked))
        if looked.reviews:
            rows.addWidget(self._make_earlier(looked))
        rows.addStretch(1)
        self.setLayout(rows)

    def confirmed(self) -> tuple[str, ...]:
        """The related rules that it was found to fit still."""
        return tuple(link for link, box in self.confirmations.items() if box.isChecked())

    def _make_why(self, item: Item) -> Panel:
        panel = self._panel(self.tr("Why it is here"), "changed")
        for reason in item.reasons:
            panel.add(PlainLabel(f"•  {words.sentence(reason)}", "told"))
            if reason.why is Why.SUSPECT_LINK:
                panel.rows.addLayout(self._make_confirmation(reason))
        return panel

    def _make_confirmation(self, reason: Reason) -> QLayout:
        said = self.tr("This rule still fits it")
        box = QCheckBox(plain_action_text(said))
        box.setAccessibleName(f"{said}: {reason.name}")
        self.confirmations[reason.about] = box
        line = row(box, spacing=self._look.px(8))
        if not self._is_big:
            said = self.tr("Read that rule")
            line.addWidget(self._link(said, lambda: self.linked_asked.emit(reason.about)))
        line.addStretch(1)
        line.setContentsMargins(self._look.px(16), 0, 0, 0)
        return line

    def _make_changes(self, looked: Looked) -> Panel:
        panel = self._panel(self.tr("Changed since its last review"))
        told = [one for one in looked.since.changes if one.is_substance]
        told += [one for one in looked.since.changes if not one.is_substance]
        for change in told[:_MOST_CHANGES]:
            panel.add(PlainLabel(f"•  {wording.in_words(change.sentence)}", "told"))
        if len(told) > _MOST_CHANGES:
            panel.add(PlainLabel(f"•  … +{len(told) - _MOST_CHANGES}", "told"))
        version = looked.since.version
        if version and not self._is_big:
            compare = self._link(
                self.tr("Compare the texts"), lambda: self.comparison_asked.emit(version)
            )
            panel.rows.addLayout(row(compare, 1))
        return panel

    def _make_words(self, looked: Looked) -> Panel:
        panel = self._panel(self.tr("What it says"))
        panel.add(PlainLabel(_readable(looked.card.markdown), "body", selectable=True))
        for name, value in self._facts(looked):
            panel.add(PlainLabel(f"{name}: {value}", "where"))
        if not self._is_big:
            whole = self._link(self.tr("Read all of it"), self.read_asked.emit)
            panel.rows.addLayout(row(whole, 1))
        return panel

    def _facts(self, looked: Looked) -> Iterator[tuple[str, str]]:
        rule = looked.card.rule
        if rule is None:
            return
        told = (
            (self.tr("Spirit"), rule.spirit),
            (self.tr("Reason"), rule.reason),
            (self.tr("Where it comes from"), rule.origin.cause),
            (self.tr("Never beyond these limits"), "; ".join(rule.limits)),
            (self.tr("What may be offered"), "; ".join(_option(one) for one in rule.options)),
            (self.tr("Tell the customer"), rule.tell_customer),
        )
        yield from ((name, value[:600]) for name, value in told if value)

    def _make_earlier(self, looked: Looked) -> Panel:
        panel = self._panel(self.tr("Earlier reviews"))
        for review in looked.reviews[:_MOST_REVIEWS]:
            panel.add(PlainLabel(words.held(review), "told"))
            for noted in words.noted(review):
                panel.add(PlainLabel(noted, "where"))
        return panel

    def _panel(self, title: str, role: str = "card") -> Panel:
        panel = Panel(role, self._look.px(4), self._look.px(12))
        panel.add(PlainLabel(title, "heading" if self._is_big else "field_name"))
        return panel

    def _link(self, said: str, pressed: object) -> QToolButton:
        button = link_button(said, pressed)  # type: ignore[arg-type]
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def _readable(markdown: str) -> str:
    """The words of a section, paragraph by paragraph, without their marks."""
    text = markdown.strip()
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
    return "\n".join(filter(None, (plain(one).strip() for one in shown.split("\n\n"))))


def _option(one: object) -> str:
    parts = (getattr(one, name) for name in ("when", "offer", "limit", "who"))
    return " – ".join(filter(None, parts))
