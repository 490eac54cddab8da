"""A made-up card that is built, and never shown, while nobody waits.

The first card costs twice as much as those after it: Qt and Python look up, import and work out a
hundred things once. Done here in pieces of a few milliseconds, nobody notices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.theme import Look

_PAUSE_MS = 10
_TEXT = """---
kind: policy
status: in-force
owner: team
effective: 2026-01-01
review: {every: 6 months, last: 2026-01-15}
touchpoints: [returns]
rules:
  rule:
    flexibility: gray
    spirit: A spirit.
    purpose: [quality]
    limits: A limit.
    origin: {date: 2026-01-01, cause: A cause., holds: {answer: "yes", checked: 2026-01-15}}
    options: [{when: A situation, offer: An offer, limit: A limit, who: anyone}]
    promises: {can: [A promise.], cannot: [No promise.]}
  other: {flexibility: black, grounds: [law], reason: A reason., tell-customer: A sentence.}
---
# Document

## Rule {#rule}

A rule, **in words**.

## Other {#other}
"""


def make_samples() -> tuple[ReadCard, ...]:
    """A gray and a black card of nothing; imports what cards need, so not for the window's
    thread."""
    from handbook_app.markup.documents import parse_document
    from handbook_app.services.reading import Related, RuleCard
    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.reading.pages import Page

    document = parse_document("sample.md", _TEXT)
    facts = document.facts
    related = (Related(document.path, "other", document.title, "Other", "black"),)
    cards = [
        RuleCard(
            document=document,
            section=section,
            rule=document.rule(section.id),
            title=document.title,
            above=section.above,
            flexibility=document.flexibility(section.id) or "",
            kind=facts.kind or "",
            status=facts.status or "",
            language="en",
            owner_name=facts.owner,
            touchpoint_names=facts.touchpoints,
            value_names=(),
            effective=facts.effective,
            reviewed=facts.review.last,
            reviewed_by="",
            due=facts.review.due(),
            markdown="",
            related=related,
            translations=(),
            replaced_by=None,
        )
        for section in document.sections
        if document.rule(section.id)
    ]
    page = Page("<p>A rule, <b>in words</b>.</p><table><tr><td>1</td></tr></table>")
    return tuple(ReadCard(card, page, is_cut=False) for card in cards)


class Rehearsal(QObject):
    """Builds the parts of these cards one after the other on a stage that stays hidden."""

    def __init__(self, look: Look, samples: tuple[ReadCard, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = QWidget(parent)
        self._steps = self._play(look, samples)
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if next(self._steps, None) is None:
            self._timer.stop()
            self._stage.deleteLater()
            self.deleteLater()

    def _play(self, look: Look, samples: tuple[ReadCard, ...]) -> Iterator[QWidget]:
        from handbook_app.ui.look_up.rule_card_view import RuleCardView

        rows = QVBoxLayout(self._stage)
        for read in samples:
            view = RuleCardView(look)
            rows.addWidget(view)
            yield view
            for part in view.parts_of(read, str, is_favourite=False):
                rows.addWidget(part)
                yield part
                for one in (part, *part.findChildren(QWidget)):
                    one.ensurePolished()
                yield part
