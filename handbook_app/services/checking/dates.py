"""Dates that cannot be right, and days that have passed: a review that was due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from handbook_app.markup.yaml_text import Path
from handbook_app.model.problem import Problem, Severity
from handbook_app.model.schema import Status
from handbook_app.model.sentence import Sentence, say
from handbook_app.services.checking.sheet import Sheet


def find_problems(sheet: Sheet) -> Iterator[Problem]:
    for field, what, day in _past_events(sheet):
        if day is not None and day > sheet.today:
            sentence = say(
                "{what} {day} lies in the future; it should be today or earlier.",
                what=what,
                day=day,
            )
            yield sheet.in_field(
                Severity.WARNING, "date-in-future", field, sentence, str(day), str(sheet.today)
            )
    facts = sheet.document.facts
    if facts.status is Status.IN_FORCE and facts.effective and facts.effective > sheet.today:
        sentence = say(
            "it is in force, but effective only from {day} on; one is wrong.", day=facts.effective
        )
        yield sheet.in_field(
            Severity.WARNING, "not-yet-effective", ("effective",), sentence, str(facts.effective)
        )

    yield from _overdue(sheet)


def _overdue(sheet: Sheet) -> Iterator[Problem]:
    """Reviews whose day has passed; a rule is named where it has a plan of its own."""
    entry = sheet.inventory.by_path.get(sheet.document.path)
    if entry is None or entry.status == Status.RETIRED:
        return
    known = sheet.document.facts.rules  # the index may still have one that has just gone
    places: list[tuple[Path, str]] = [(("review",), entry.due)]
    places += [
        (("rules", rule.id, "review"), rule.due)
        for rule in entry.rules
        if rule.id in known and known[rule.id].review.is_said
    ]
    for field, due in places:
        if due and due < sheet.today.isoformat():
            sentence = say(
                "the review was due on {day}; look at it again, or set another day.", day=due
            )
            yield sheet.in_field(Severity.HINT, "review-overdue", field, sentence, due)


def _past_events(sheet: Sheet) -> Iterator[tuple[Path, Sentence, date | None]]:
    facts = sheet.document.facts
    yield ("review", "last"), say("the last review"), facts.review.last
    for name, rule in facts.rules.items():
        path: Path = ("rules", name)
        yield (*path, "review", "last"), say("the last review"), rule.review.last
        yield (*path, "origin", "date"), say("the origin"), rule.origin.date
        checked = rule.origin.holds.checked
        yield (*path, "origin", "holds", "checked"), say("the check of the reason"), checked
