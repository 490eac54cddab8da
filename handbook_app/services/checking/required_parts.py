"""What a rule should have to be understood, explained and bent; each missing part is a hint."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.model.gaps import Gap, gaps_of
from handbook_app.model.problem import Problem, Severity
from handbook_app.model.sentence import Sentence, templates
from handbook_app.services.checking.sheet import Sheet

_SENTENCES = templates(
    {
        Gap.UNTAGGED: "the rule `{rule}` is neither black nor gray yet; decide whether it bends.",
        Gap.NO_SPIRIT: "the rule `{rule}` does not say what it protects; add `spirit`.",
        Gap.NO_ORIGIN: "the rule `{rule}` does not say where it comes from; add `origin`.",
        Gap.REASON_GONE: "the rule `{rule}` has a reason that no longer holds; keep it for another"
        " one, change or retire it.",
        Gap.NO_GROUNDS: "the rule `{rule}` is black; say on which `grounds`: safety, privacy, law"
        " or integrity.",
        Gap.NO_REASON: "the rule `{rule}` is black and gives no `reason`.",
        Gap.NO_TELL_CUSTOMER: "the rule `{rule}` is black; say in `tell-customer` how to explain it"
        " from the customer's side.",
        Gap.NO_ALTERNATIVE: "the rule `{rule}` is black and leaves only a no; say in `alternatives`"
        " what may be offered instead, or in `promises` what may be said.",
        Gap.NO_OPTIONS: "the rule `{rule}` is gray and offers nothing; add two or three `options`.",
    }
)


_FIELDS = {Gap.UNTAGGED: "flexibility", Gap.REASON_GONE: "origin.holds.answer",
           Gap.NO_ALTERNATIVE: "alternatives"}  # fmt: skip


def find_problems(sheet: Sheet) -> Iterator[Problem]:
    for name, rule in sheet.document.facts.rules.items():
        for gap in gaps_of(rule):
            if gap in _SENTENCES:
                field = _FIELDS.get(gap, gap.removeprefix("no-"))
                told = Sentence(_SENTENCES[gap], {"rule": name[:100]})
                yield sheet.in_field(Severity.HINT, gap, ("rules", name, *field.split(".")), told)
