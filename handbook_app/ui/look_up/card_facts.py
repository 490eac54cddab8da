"""Why a rule exists, and who answers for it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from handbook_app.ui import wording
from handbook_app.ui.controls import FlowLayout, IconLabel, Panel, heading, link_button, row
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.model.schema import Holds, Origin, Rule
    from handbook_app.services.reading import RuleCard
    from handbook_app.ui.theme import Look

_SIGNS = {"yes": ("check", "say"), "no": ("cross", "avoid"), "unsure": ("help", "notice")}


class FactGrid(QWidget):
    """Names on the left, what is known on the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setColumnMinimumWidth(0, look.px(120))
        self._grid.setColumnStretch(1, 1)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was added."""
        return self._grid.count() == 0

    def add(self, name: str, value: str | QWidget, is_missing: bool = False) -> None:
        """One line; nothing when there is no value."""
        if not value:
            return
        line = self._grid.rowCount()
        if isinstance(value, str):
            shown: QWidget = PlainLabel(
                value, "fact_name" if is_missing else "fact", selectable=True
            )
            shown.setAccessibleName(f"{name}: {value}")
        else:
            shown = value
        self._grid.addWidget(PlainLabel(name, "fact_name"), line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(shown, line, 1)


class WhyPanel(Panel):
    """Spirit, origin, and whether the reason still holds. ``value_asked`` carries the id of a value
    whose other rules are wanted."""

    value_asked = Signal(str)

    def __init__(
        self, look: Look, rule: Rule, values: tuple[str, ...], person: Callable[[str], str]
    ) -> None:
        super().__init__("card", look.px(12), look.px(16))
        facts = FactGrid(look)
        for name, said in _reasons(rule):
            facts.add(name, said, said == _not_on_record())
        facts.add(_still_holds_name(), self._still_holds(look, rule.origin.holds, person))
        if values:
            facts.add(_values_name(), self._values(look, rule.values, values))
        self.add(heading(self.tr("Why it exists")), facts)

    def _values(self, look: Look, ids: tuple[str, ...], names: tuple[str, ...]) -> QWidget:
        """Each leads to the rules that serve it, too."""
        widget = QWidget()
        flow = FlowLayout(widget, spacing=look.px(10))
        for key, name in zip(ids, names, strict=True):
            button = link_button(name, partial(self.value_asked.emit, key))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setToolTip(plain_tool_tip(self.tr("All rules that serve this value")))
            flow.addWidget(button)
        return widget

    def _still_holds(self, look: Look, holds: Holds, person: Callable[[str], str]) -> QWidget:
        answer = str(holds.answer) if holds.answer else ""
        sign, colour = _SIGNS.get(answer, ("help", "muted"))
        said = _said_of(holds, person)
        widget = QWidget()
        line = row(IconLabel(look, sign, colour, 18), spacing=look.px(8))
        line.addWidget(PlainLabel(said, "fact"), 1)
        widget.setLayout(line)
        return widget


def why_facts(
    rule: Rule, values: tuple[str, ...], person: Callable[[str], str]
) -> list[tuple[str, str]]:
    """The same as pairs of a name and words."""
    facts = [*_reasons(rule), (_still_holds_name(), _said_of(rule.origin.holds, person))]
    return [*facts, (_values_name(), ", ".join(values))] if values else facts


def _reasons(rule: Rule) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    purposes = "\n".join(wording.word_for(one) for one in rule.purpose)
    found = (
        (translate("WhyPanel", "Spirit"), rule.spirit or _not_on_record()),
        (translate("WhyPanel", "Purpose"), purposes),
        (translate("WhyPanel", "Origin"), _origin(rule.origin) or _not_on_record()),
        (translate("WhyPanel", "Recorded in"), rule.origin.source),
    )
    return [(name, said) for name, said in found if said]


def _not_on_record() -> str:
    return QCoreApplication.translate("WhyPanel", "Not on record")


def _still_holds_name() -> str:
    return QCoreApplication.translate("WhyPanel", "Still holds?")


def _values_name() -> str:
    return QCoreApplication.translate("WhyPanel", "Values")


def _said_of(holds: Holds, person: Callable[[str], str]) -> str:
    translate = QCoreApplication.translate
    when, who = wording.month(holds.checked), person(holds.by)
    said = {
        "yes": translate("WhyPanel", "Yes, the reason still holds."),
        "no": translate("WhyPanel", "No, the reason has gone."),
        "unsure": translate("WhyPanel", "Nobody is sure."),
    }.get(str(holds.answer or ""), translate("WhyPanel", "Never checked."))
    if not when:
        return said
    checked = (
        translate("WhyPanel", "Checked {month} by {person}.")
        if who
        else translate("WhyPanel", "Checked {month}.")
    )
    return f"{said} {checked}".replace("{month}", when).replace("{person}", who)


class StandingPanel(Panel):
    """Owner, reviews, effective date and touchpoints."""

    def __init__(self, look: Look, card: RuleCard, today: date | None = None) -> None:
        super().__init__("card", look.px(12), look.px(16))
        facts = FactGrid(look)
        for name, said in standing_facts(card, today):
            facts.add(name, said)
        self.is_empty = facts.is_empty
        self.add(heading(self.tr("Who answers for it")), facts)


def standing_facts(card: RuleCard, today: date | None = None) -> list[tuple[str, str]]:
    """The same as pairs of a name and words."""
    translate = QCoreApplication.translate
    force = wording.in_force(card.effective, today or date.today())
    found = (
        (translate("StandingPanel", "Owner"), card.owner_name),
        (translate("StandingPanel", "Last review"), _reviewed(card)),
        (translate("StandingPanel", "Next review"), wording.full_date(card.due)),
        (force, wording.full_date(card.effective)),
        (translate("StandingPanel", "Touchpoints"), ", ".join(card.touchpoint_names)),
    )
    return [(name, said) for name, said in found if said]


def _reviewed(card: RuleCard) -> str:
    day = wording.full_date(card.reviewed)
    if not day or not card.reviewed_by:
        return day
    said = QCoreApplication.translate("StandingPanel", "{date} by {person}")
    return said.replace("{date}", day).replace("{person}", card.reviewed_by)


def _origin(origin: Origin) -> str:
    """ "14 March 2011, Viktor Hahn" and below it the cause."""
    first = ", ".join(part for part in (wording.full_date(origin.date), origin.by) if part)
    return "\n".join(part for part in (first, origin.cause) if part)
