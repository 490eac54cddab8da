"""What a rule should have to be understood, explained and bent; each missing part is a hint."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.model.problem import Problem, Severity
from handbook_app.model.schema import Answer, Flexibility, Rule
from handbook_app.model.sentence import Sentence, templates
from handbook_app.services.checking.sheet import Sheet

_SENTENCES = templates(
    {
        "untagged": "the rule `{rule}` is neither black nor gray yet; decide whether it bends.",
        "no-spirit": "the rule `{rule}` does not say what it protects; add `spirit`.",
        "no-origin": "the rule `{rule}` does not say where it comes from; add `origin`.",
        "reason-gone": "the rule `{rule}` has a reason that no longer holds; keep it for another"
        " one, change or retire it.",
        "no-grounds": "the rule `{rule}` is black; say on which `grounds`: safety, privacy, law or"
        " integrity.",
        "no-reason": "the rule `{rule}` is black and gives no `reason`.",
        "no-tell-customer": "the rule `{rule}` is black; say in `tell-customer` how to explain it"
        " from the customer's side.",
        "no-options": "the rule `{rule}` is gray and offers nothing; add two or three `options`.",
    }
)


def find_problems(sheet: Sheet) -> Iterator[Problem]:
    for name, rule in sheet.document.facts.rules.items():
        for code, field in (*_of_any(rule), *_of_black(rule), *_of_gray(rule)):
            path = ("rules", name, *field.split(".")) if field else ("rules", name)
            told = Sentence(_SENTENCES[code], {"rule": name[:100]})
            yield sheet.in_field(Severity.HINT, code, path, told)


def _of_any(rule: Rule) -> Iterator[tuple[str, str]]:
    if rule.flexibility is None:
        yield "untagged", "flexibility"
    if not rule.spirit:
        yield "no-spirit", "spirit"
    origin = rule.origin
    if not (origin.date or origin.cause or origin.by or origin.source):
        yield "no-origin", "origin"
    if origin.holds.answer is Answer.NO:
        yield "reason-gone", "origin.holds.answer"


def _of_black(rule: Rule) -> Iterator[tuple[str, str]]:
    if rule.flexibility is not Flexibility.BLACK:
        return
    if not rule.grounds:
        yield "no-grounds", "grounds"
    if not rule.reason:
        yield "no-reason", "reason"
    if not rule.tell_customer:
        yield "no-tell-customer", "tell-customer"


def _of_gray(rule: Rule) -> Iterator[tuple[str, str]]:
    if rule.flexibility is Flexibility.GRAY and not rule.options:
        yield "no-options", "options"
