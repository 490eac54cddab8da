"""What is wrong in ``handbook.yaml``."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.model.errors import CannotDo, NotFound
from handbook_app.model.problem import Problem, Severity, said_at
from handbook_app.model.sentence import say
from handbook_app.services.checking.wording.lists import (
    LONGEST_AVOIDED,
    MOST_AVOIDED,
    is_looked_for,
)
from handbook_app.services.handbook import Handbook

_FILE = "handbook.yaml"


def find_problems(handbook: Handbook) -> Iterator[Problem]:
    yield from _not_read(handbook)
    yield from handbook.settings_problems
    yield from _lost_marks(handbook)
    yield from _not_looked_for(handbook)
    people = handbook.settings.people
    for owner, facts in handbook.settings.owners.items():
        for at, person in enumerate(facts.people):
            if people and person not in people:
                field = f"owners.{owner}.people.{at + 1}"
                sentence = say(
                    "the owner `{owner}` names `{person}`, who is not in `people`.",
                    owner=owner,
                    person=person[:100],
                )
                yield Problem(_FILE, 0, field, Severity.WARNING, "unknown-person",
                              said_at(_FILE, 0, sentence), person)  # fmt: skip


def _lost_marks(handbook: Handbook) -> Iterator[Problem]:
    """Marks of the inventory for touchpoints that are not in the list."""
    touchpoints = handbook.settings.touchpoints
    for name in handbook.settings.inventory:
        if touchpoints and name not in touchpoints:
            sentence = say("no touchpoint is called `{name}`; the inventory speaks of it.",
                           name=name[:100])  # fmt: skip
            yield Problem(_FILE, 0, f"inventory.{name}", Severity.WARNING, "unknown-touchpoint",
                          said_at(_FILE, 0, sentence), name)  # fmt: skip


def _not_looked_for(handbook: Handbook) -> Iterator[Problem]:
    """Words to avoid that are too many, too long, or none."""
    for at, one in enumerate(handbook.settings.wording.avoid):
        if at < MOST_AVOIDED and is_looked_for(one.say):
            continue
        sentence = say(
            "item {number} of `wording.avoid` is not looked for; at most {most} items are, each"
            " with words of at most {longest} characters under `say`.",
            number=at + 1,
            most=MOST_AVOIDED,
            longest=LONGEST_AVOIDED,
        )
        field, message = f"wording.avoid.{at + 1}", said_at(_FILE, 0, sentence)
        code = "wording-not-looked-for"
        yield Problem(_FILE, 0, field, Severity.WARNING, code, message, one.say[:100])


def _not_read(handbook: Handbook) -> Iterator[Problem]:
    """Settings that are there and cannot be read: the handbook is shown as if there were none."""
    try:
        handbook.folder.read_text(_FILE)
    except NotFound:
        return
    except CannotDo as refusal:
        yield Problem(_FILE, 0, "", Severity.ERROR, "settings-not-read",
                      said_at(_FILE, 0, refusal.sentence))  # fmt: skip
