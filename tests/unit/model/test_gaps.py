"""What a rule lacks: every field that is missing is named, and nothing that is there."""

from __future__ import annotations

from typing import Any

import pytest

from handbook_app.model.gaps import Gap, gaps_of
from handbook_app.model.schema import Rule

WHOLE: dict[str, Any] = {
    "purpose": ["quality"],
    "values": ["fairness"],
    "spirit": "Honest customers can change their mind.",
    "origin": {"cause": "Three frauds in a quarter.", "holds": {"answer": "yes"}},
}
BLACK = WHOLE | {
    "flexibility": "black",
    "grounds": ["safety"],
    "reason": "A used article cannot be sold again.",
    "serves-customer": ["Nobody gets what somebody else has used."],
    "tell-customer": "The one you buy is always new.",
    "alternatives": ["Offer the next size."],
}
GRAY = WHOLE | {
    "flexibility": "gray",
    "limits": ["Never without any proof of purchase."],
    "options": [{"when": "A few days late", "offer": "Store credit"}],
}


def lacking(facts: dict[str, Any], without: str) -> tuple[Gap, ...]:
    left = {key: value for key, value in facts.items() if key != without}
    return gaps_of(Rule.model_validate(left))


@pytest.mark.parametrize("facts", [BLACK, GRAY])
def test_a_whole_rule_lacks_nothing(facts: dict[str, Any]) -> None:
    assert lacking(facts, "") == ()


@pytest.mark.parametrize(
    ("facts", "field", "gaps"),
    [
        (BLACK, "grounds", (Gap.NO_GROUNDS,)),
        (BLACK, "reason", (Gap.NO_REASON,)),
        (BLACK, "serves-customer", (Gap.NO_SERVES_CUSTOMER,)),
        (BLACK, "tell-customer", (Gap.NO_TELL_CUSTOMER,)),
        (BLACK, "alternatives", (Gap.NO_ALTERNATIVE,)),
        (BLACK | {"felt": {"answer": "obstacle"}}, "", (Gap.FELT_OBSTACLE,)),
        (BLACK | {"felt": {"answer": "helps"}}, "", ()),
        (GRAY | {"felt": {"answer": "obstacle"}}, "", ()),
        (GRAY, "limits", (Gap.NO_LIMITS,)),
        (GRAY, "options", (Gap.NO_OPTIONS,)),
        (GRAY, "purpose", (Gap.NO_PURPOSE,)),
        (GRAY, "values", (Gap.NO_VALUES,)),
        (GRAY, "spirit", (Gap.NO_SPIRIT,)),
        (GRAY, "origin", (Gap.NO_ORIGIN, Gap.REASON_UNCHECKED)),
        (GRAY, "flexibility", (Gap.UNTAGGED,)),
    ],
)
def test_what_is_missing_is_named(facts: dict[str, Any], field: str, gaps: tuple[Gap, ...]) -> None:
    assert lacking(facts, field) == gaps


@pytest.mark.parametrize(
    ("answer", "gap"), [("no", Gap.REASON_GONE), ("unsure", Gap.REASON_UNSURE)]
)
def test_a_reason_may_have_gone(answer: str, gap: Gap) -> None:
    origin = {"cause": "A law of 1998.", "holds": {"answer": answer}}
    assert gaps_of(Rule.model_validate(GRAY | {"origin": origin})) == (gap,)


def test_something_to_say_instead_is_an_alternative() -> None:
    promises = {"can": ["I will ask, and call you back by five."]}
    rule = Rule.model_validate(BLACK | {"alternatives": [], "promises": promises})
    assert gaps_of(rule) == ()
