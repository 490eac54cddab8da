"""What a rule should have to be understood, explained and bent; each missing part is a hint."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.model.problem import Problem, Severity
from handbook_app.model.schema import Answer, Flexibility, Rule
from handbook_app.services.checking.sheet import Sheet


def find_problems(sheet: Sheet) -> Iterator[Problem]:
    for name, rule in sheet.document.facts.rules.items():
        for code, field, sentence in (*_of_any(rule), *_of_black(rule), *_of_gray(rule)):
            path = ("rules", name, *field.split(".")) if field else ("rules", name)
            told = f"the rule `{name[:100]}` {sentence}"
            yield sheet.in_field(Severity.HINT, code, path, told)


def _of_any(rule: Rule) -> Iterator[tuple[str, str, str]]:
    if rule.flexibility is None:
        yield "untagged", "flexibility", "is neither black nor gray yet; decide whether it bends."
    if not rule.spirit:
        yield "no-spirit", "spirit", "does not say what it protects; add `spirit`."
    origin = rule.origin
    if not (origin.date or origin.cause or origin.by or origin.source):
        yield "no-origin", "origin", "does not say where it comes from; add `origin`."
    if origin.holds.answer is Answer.NO:
        sentence = (
            "has a reason that no longer holds; keep it for another one, change or retire it."
        )
        yield "reason-gone", "origin.holds.answer", sentence


def _of_black(rule: Rule) -> Iterator[tuple[str, str, str]]:
    if rule.flexibility is not Flexibility.BLACK:
        return
    if not rule.grounds:
        sentence = "is black; say on which `grounds`: safety, privacy, law or integrity."
        yield "no-grounds", "grounds", sentence
    if not rule.reason:
        yield "no-reason", "reason", "is black and gives no `reason`."
    if not rule.tell_customer:
        sentence = "is black; say in `tell-customer` how to explain it from the customer's side."
        yield "no-tell-customer", "tell-customer", sentence


def _of_gray(rule: Rule) -> Iterator[tuple[str, str, str]]:
    if rule.flexibility is Flexibility.GRAY and not rule.options:
        yield "no-options", "options", "is gray and offers nothing; add two or three `options`."
