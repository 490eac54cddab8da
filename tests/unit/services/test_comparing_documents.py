"""What changed in documents and handbooks, in the words of people who answer for rules."""

from __future__ import annotations

import dataclasses
import random
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_messages import MESSAGES
from handbook_app.model.change_of_rule import ChangeKind
from handbook_app.model.document import Document
from handbook_app.model.felt import Effect, Hindrance
from handbook_app.model.period import Period
from handbook_app.model.schema import (
    Answer,
    Flexibility,
    Grounds,
    Kind,
    Option,
    Promises,
    Purpose,
    Rule,
    Status,
)
from handbook_app.model.sentence import render
from handbook_app.services.comparing import (
    compare_documents,
    compare_handbooks,
    propose_substance,
    propose_summary,
)

PATH = "policies/returns.md"


@pytest.fixture(scope="module")
def documents(shipped_starter) -> dict[str, Document]:
    files = sorted(shipped_starter.rglob("*.md"))
    paths = [file.relative_to(shipped_starter).as_posix() for file in files]
    return {
        path: parse_document(path, (shipped_starter / path).read_text("utf-8")) for path in paths
    }


@pytest.fixture(scope="module")
def text(documents) -> str:
    return documents[PATH].text


def changed(text: str, *replacements: tuple[str, str]) -> str:
    for before, after in replacements:
        assert before in text, before
        text = text.replace(before, after, 1)
    return text


def told(before: str, after: str, path: str = PATH) -> list[tuple[str, str, bool]]:
    """(section, sentence, whether it is substance)"""
    found = compare_documents(parse_document(PATH, before), parse_document(path, after))
    return [(one.section, one.sentence, one.is_substance) for one in found.changes]


def test_a_document_is_the_same_as_itself(documents) -> None:
    assert [path for path, one in documents.items() if compare_documents(one, one)] == []
    assert compare_handbooks(documents.values(), documents.values()) == ()
    assert not compare_documents(None, None)


SENTENCES = [
    ([("flexibility: gray", "flexibility: black")], "return-window", "gray → black", True),
    ([("    flexibility: gray\n", "")], "return-window", "no longer tagged gray", True),
    ([("14 days late", "30 days late")], "return-window", "limit of option 1: 14 → 30 days", True),
    ([("up to 14 days late and 150 EUR", "up to 30 days late and 200 EUR")], "return-window",
     "limit of option 1: 14 days late and 150 → 30 days late and 200 EUR", True),
    ([("within the same 60 days\n", "within the same 90 days\n")], "return-window",
     "limit of option 3: 60 → 90 days", True),
    ([("who: shift lead", "who: any agent")], "return-window",
     "role of option 2: shift lead → any agent", True),
    ([("        limit: up to 14 days late and 150 EUR\n", "")], "return-window",
     "limit of option 1 removed: up to 14 days late and 150 EUR", True),
    ([("within the same 60 days\n        who: store manager\n",
       "within the same 60 days\n        who: store manager\n      - offer: Exchange for another"
       " size\n")], "return-window", "option 4 added: Exchange for another size", True),
    ([("purpose: [protects-company, ambiguity]", "purpose: [protects-company]")], "return-window",
     "purpose removed: says what to do when it is unclear", False),
    ([("    spirit: The next customer can trust that new means new.\n", "")], "used-goods",
     "spirit removed", False),
    ([("new means new.", "used means used.")], "used-goods",
     "spirit: new means new → used means used", False),
    ([("by: Returns team", "by: Retuns team")], "used-goods",
     "author of the rule: Returns team → Retuns team", False),
    ([("holds: {answer: yes", "holds: {answer: no")], "return-window",
     "reason still holds: yes → no", False),
    ([("        - No receipt, no return.\n", "")], "missing-receipt",
     "sentence not to say removed: No receipt, no return.", True),
    ([("exception for you.", "exeption for you.")], "return-window",
     "spelling of sentence not to say corrected", False),
    ([("[fairness, honesty]", "[honesty, fairness]")], "used-goods", "order changed: value", False),
    ([("status: in-force", "status: retired")], "", "status: in force → retired", True),
    ([("effective: 2026-02-01\n", "")], "", "in force from removed", True),
    ([("kind: policy", "kind: standard")], "", "kind: policy → standard", False),
    ([("owner: returns-team", "owner: ana")], "", "owner: returns-team → ana", False),
    ([("last: 2026-06-11", "last: 2026-07-01")], "", "last review: 2026-06-11 → 2026-07-01", False),
    ([("touchpoints: [returns,", "touchpoints: [")], "", "touchpoint removed: returns", False),
    ([("title: Returns", "title: Giving back")], "", "title: Returns → Giving back", False),
    ([("id: returns", "id: returns # our word")], "", "other lines of the front matter changed",
     False),
    ([("## Without a", "### Without a")], "missing-receipt", "level of the heading: 2 → 3", False),
    ([("## Without a receipt", "## No proof")], "missing-receipt",
     "heading: Without a receipt → No proof", True),
    ([("## What never comes back", "## Never taken back")], "never-taken-back",
     "heading: What never comes back → Never taken back", True),
    ([("maker's packaging", "own packaging")], "original-packaging",
     "wording: maker's → own", True),
    ([("**30 days**", "**60 days**")], "return-window", "wording: 30 → 60 days", True),
    ([("**30 days**", "30 days")], "return-window", "formatting or links changed", False),
    ([("(tyres.md#on-approval)", "(wheels.md)")], "return-window", "formatting or links changed",
     False),
    ([("Unpacking a thing", "Unpaking a thing")], "return-window",
     "spelling or punctuation corrected", False),
]  # fmt: skip


@pytest.mark.parametrize(("edits", "section", "sentence", "is_substance"), SENTENCES)
def test_one_edit_is_told_in_one_sentence(text, edits, section, sentence, is_substance) -> None:
    assert told(text, changed(text, *edits)) == [(section, sentence, is_substance)]


def test_rules_keep_their_history_under_a_new_id(text) -> None:
    after = changed(
        text, ("{#return-window}", "{#time-to-return}"), ("  return-window:", "  time-to-return:")
    )
    assert told(text, after) == [("time-to-return", "id: return-window → time-to-return", False)]
    after = changed(after, ("14 days late", "30 days late"), ("## Return window", "## Your time"))
    assert told(text, after) == [
        ("time-to-return", "heading: Return window → Your time", True),
        ("time-to-return", "limit of option 1: 14 → 30 days", True),
    ]


def test_sections_that_move_come_and_go(text) -> None:
    start, end = text.index("## Goods that have"), text.index("## Original packaging")
    above = text.index("## Without a receipt")
    moved = text[:above] + text[start:end] + text[above:start] + text[end:]
    assert [sentence for _, sentence, _ in told(text, moved)] == ["moved within the document"]

    last = "## What never comes back"
    added = changed(text, (last, f"## New\n\nWords.\n\n### Below\n\nMore.\n\n{last}"))
    assert told(text, added) == [("new", "section added", True)]
    assert told(added, text) == [("new", "section removed", True)]


def test_a_section_that_becomes_a_rule_is_tagged(text) -> None:
    after = changed(
        text, ("rules:\n", "rules:\n  what-never-comes-back:\n    flexibility: black\n")
    )
    assert told(text, after) == [("what-never-comes-back", "tagged black", True)]


def test_options_that_change_places(text) -> None:
    one, two, three = (text.index(f"      - when: {words}")
                       for words in ("A few days", "Late because", "Too late"))  # fmt: skip
    swapped = text[:one] + text[two:three] + text[one:two] + text[three:]
    assert told(text, swapped) == [("return-window", "option 1 is now option 2", False)]
    assert told(text, text[:one] + text[two:]) == [
        ("return-window", "option 1 removed: Take it back for store credit at the price paid", True)
    ]


def test_the_text_of_a_draft_binds_nobody(text) -> None:
    draft = changed(text, ("status: in-force", "status: draft"))
    assert told(draft, changed(draft, ("**30 days**", "**60 days**"))) == [
        ("return-window", "wording: 30 → 60 days", False)
    ]


def test_other_line_ends_are_only_layout(text) -> None:
    assert told(text, text.replace("\n", "\r\n")) == [("", "layout changed, no words", False)]


def test_a_document_without_any_fields() -> None:
    assert told("# A\n\nSome words.\n", "# A\n\nSome other words here.\n") == [
        ("a", "wording: words → other words here", True)
    ]
    assert told("", "# A\n") == [("", "title: Returns → A", False), ("a", "section added", True)]


MUTATIONS = {
    "flexibility": (lambda rule: {"flexibility": Flexibility.GRAY
                    if rule.flexibility is Flexibility.BLACK else Flexibility.BLACK}, True),
    "purpose": (lambda rule: {"purpose": (*set(Purpose) - set(rule.purpose),)[:1]
                + rule.purpose}, False),
    "values": (lambda rule: {"values": (*rule.values, "courage")}, False),
    "spirit": (lambda _: {"spirit": "An entirely different sentence stands here."}, False),
    "origin.date": (lambda rule: {"origin": rule.origin.model_copy(
                    update={"date": date(1999, 9, 9)})}, False),
    "origin.cause": (lambda rule: {"origin": rule.origin.model_copy(
                     update={"cause": "Somebody complained loudly."})}, False),
    "origin.source": (lambda rule: {"origin": rule.origin.model_copy(
                      update={"source": "Hearsay"})}, False),
    "origin.holds.answer": (lambda rule: {"origin": rule.origin.model_copy(
        update={"holds": rule.origin.holds.model_copy(update={"answer": Answer.NO
        if rule.origin.holds.answer is Answer.UNSURE else Answer.UNSURE})})}, False),
    "touchpoints": (lambda rule: {"touchpoints": (*rule.touchpoints, "moon")}, False),
    "owner": (lambda _: {"owner": "somebody"}, False),
    "review.every": (lambda rule: {"review": rule.review.model_copy(
                     update={"every": Period(days=3)})}, False),
    "review.on": (lambda rule: {"review": rule.review.model_copy(
        update={"on": date(2031, 1, 2)})}, False),
    "review.last": (lambda rule: {"review": rule.review.model_copy(
                    update={"last": date(1999, 9, 9)})}, False),
    "related": (lambda rule: {"related": (*rule.related, "moon#landing")}, False),
    "promises.can": (lambda rule: {"promises": Promises(
        can=[*rule.promises.can, "Zebras wait outside."], cannot=[*rule.promises.cannot])}, True),
    "promises.cannot": (lambda rule: {"promises": Promises(
        can=[*rule.promises.can], cannot=["Zebras wait outside.", *rule.promises.cannot])}, True),
    "grounds": (lambda rule: {"grounds": (*set(Grounds) - set(rule.grounds),)[:1]
                + rule.grounds}, True),
    "reason": (lambda _: {"reason": "Zebras wait outside."}, False),
    "serves-customer": (lambda rule: {"serves_customer": (*rule.serves_customer,
                                                          "Zebras wait outside.")}, False),
    "tell-customer": (lambda _: {"tell_customer": "Zebras wait outside."}, False),
    "felt.answer": (lambda rule: {"felt": rule.felt.model_copy(update={"answer": Effect.OBSTACLE
        if rule.felt.answer is not Effect.OBSTACLE else Effect.HELPS})}, False),
    "felt.because": (lambda rule: {"felt": rule.felt.model_copy(
        update={"because": (*rule.felt.because, Hindrance.WORDS_FAIL)})}, False),
    "alternatives": (lambda rule: {"alternatives": (*rule.alternatives,
                                                    "Zebras wait outside.")}, True),
    "limits": (lambda rule: {"limits": (*rule.limits, "Zebras wait outside.")}, True),
    "circumstances": (lambda rule: {"circumstances": ("Zebras wait outside.",
                                                      *rule.circumstances)}, True),
    "options": (lambda rule: {"options": (*rule.options, Option(offer="A free zebra ride"))}, True),
}  # fmt: skip


def with_rule(document: Document, key: str, rule: Rule) -> Document:
    rules = {**document.facts.rules, key: rule}
    return dataclasses.replace(document, facts=document.facts.model_copy(update={"rules": rules}))


@pytest.mark.parametrize("field", MUTATIONS)
def test_a_single_field_of_any_rule_is_one_change(documents, field) -> None:
    mutate, is_substance = MUTATIONS[field]
    for document in documents.values():
        for key, rule in document.facts.rules.items():
            after = with_rule(document, key, rule.model_copy(update=mutate(rule)))
            for changes in (
                compare_documents(document, after).changes,
                compare_documents(after, document).changes,
            ):
                assert len(changes) == 1, (document.path, key, changes)
                (change,) = changes
                assert change.section == key
                # An origin that was not there at all comes as a whole.
                assert change.field.startswith((field, "origin") if "origin" in field else field)
                assert change.is_substance is is_substance
                assert change.heading == document.section(key).heading


@pytest.mark.parametrize("name", ["when", "offer", "limit", "who"])
def test_a_single_field_of_any_option_is_one_change(documents, name) -> None:
    for document in documents.values():
        for key, rule in document.facts.rules.items():
            for at, option in enumerate(rule.options):
                text = f"{getattr(option, name)} or a zebra"
                options = list(rule.options)
                options[at] = option.model_copy(update={name: text})
                after = with_rule(document, key, rule.model_copy(update={"options": (*options,)}))
                changes = compare_documents(document, after).changes
                assert [
                    (one.section, one.field, one.after, one.is_substance) for one in changes
                ] == [(key, f"options.{at + 1}.{name}", text, True)]


DOCUMENT_MUTATIONS = {
    "status": ({"status": Status.DRAFT}, True),
    "effective": ({"effective": date(1999, 9, 9)}, True),
    "kind": ({"kind": None}, False),
    "owner": ({"owner": "somebody"}, False),
    "language": ({"language": "xx"}, False),
    "replaced-by": ({"replaced_by": "other"}, False),
    "touchpoints": ({"touchpoints": ()}, False),
}  # fmt: skip


@pytest.mark.parametrize("field", DOCUMENT_MUTATIONS)
def test_a_single_field_of_a_document_is_told(documents, field) -> None:
    update, is_substance = DOCUMENT_MUTATIONS[field]
    seen = 0
    for document in documents.values():
        facts = document.facts.model_copy(update=update)
        after = dataclasses.replace(document, facts=facts)
        changes = compare_documents(document, after).changes
        seen += len(changes)
        assert {(one.field, one.section, one.is_substance) for one in changes} <= {
            (field, "", is_substance)
        }
        assert bool(changes) == (facts != document.facts)
    assert seen
    assert Kind.POLICY in {one.facts.kind for one in documents.values()}


class Shouting:
    """English as another language."""

    def gettext(self, message: str) -> str:
        return f"{message}!"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"{msgid1 if n == 1 else msgid2}!"


def test_every_message_can_be_said_and_translated(documents, text) -> None:
    blank = Document(PATH, "", "", "en")
    seen = [
        change
        for one in documents.values()
        for pair in ((one, documents[PATH]), (blank, one), (one, blank), (None, one), (one, None))
        for change in compare_documents(*pair).changes
    ]
    for change in seen:
        assert change.key in MESSAGES
        assert "{" not in change.sentence
        assert render(change.sentence, Shouting()).endswith("!")
        if "field" in change.values:
            assert f"field.{change.values['field']}" in MESSAGES


def test_documents_that_come_and_go(documents) -> None:
    document = documents[PATH]
    (added,) = compare_documents(None, document).changes
    (removed,) = compare_documents(document, None).changes
    assert (added.kind, added.sentence) == (ChangeKind.ADDED, "document added")
    assert (removed.kind, removed.sentence) == (ChangeKind.REMOVED, "document removed")
    assert added.is_substance
    assert removed.is_substance


@pytest.fixture
def divided(documents) -> tuple[list[Document], list[Document]]:
    """Returns and hygiene, before and after one rule went from the one to the other."""
    text, other = documents[PATH].text, documents["policies/hygiene.md"].text
    facts = text[text.index("  original-packaging:") : text.index("---\n# Returns")]
    body = text[text.index("## Original pack") : text.index("## What never")]
    without = text.replace(facts, "").replace(body, "")
    joined = other.replace("---\n# Hyg", facts.replace("efficiency", "quality") + "---\n# Hyg")
    return (
        [documents[PATH], documents["policies/hygiene.md"]],
        [parse_document(PATH, without),
         parse_document("policies/hygiene.md", f"{joined}\n{body}")],
    )  # fmt: skip


def test_a_rule_that_went_to_another_document(divided) -> None:
    hygiene, returns = compare_handbooks(*divided)
    assert [change.sentence for change in hygiene.changes] == [
        "moved from policies/returns.md",
        "purpose removed: efficiency",
        "purpose added: quality",
    ]
    assert [change.sentence for change in returns.changes] == ["moved to policies/hygiene.md"]
    assert not propose_substance([hygiene, returns])


def test_a_rule_that_went_to_a_new_document(documents, divided) -> None:
    text = documents[PATH].text
    facts = text[text.index("  original-packaging:") : text.index("---\n# Returns")]
    facts = facts.replace("original-packaging", "packing")
    body = text[text.index("## Original pack") : text.index("## What never")]
    body = body.replace("{#original-packaging}", "{#packing}")
    new = parse_document("new.md", f"---\nkind: policy\nrules:\n{facts}---\n# Packing\n\n{body}")
    added, returns = compare_handbooks([documents[PATH]], [divided[1][0], new])
    assert [change.sentence for change in added.changes] == [
        "document added", "moved from policies/returns.md"]  # fmt: skip
    assert [change.sentence for change in returns.changes] == ["moved to new.md"]


def test_documents_under_another_path_are_the_same(documents) -> None:
    before = list(documents.values())
    after = [parse_document(f"old/{one.path}", one.text) for one in before]
    found = compare_handbooks(before, after)
    assert len(found) == len(before)
    assert {change.key for one in found for change in one.changes} == {"document-moved"}
    assert all(one.after_path == f"old/{one.before_path}" for one in found)


def test_documents_that_exchange_their_paths(documents) -> None:
    one, two = documents[PATH], documents["policies/hygiene.md"]
    after = [parse_document(one.path, two.text), parse_document(two.path, one.text)]
    assert {
        (pair.before_path, pair.after_path, change.key)
        for pair in compare_handbooks([one, two], after)
        for change in pair.changes
    } == {(one.path, two.path, "document-moved"), (two.path, one.path, "document-moved")}


def summary(before: str, after: str) -> str:
    pair = parse_document(PATH, before), parse_document(PATH, after)
    return propose_summary([compare_documents(*pair)])


@pytest.mark.parametrize(
    ("edits", "line", "is_substance"),
    [
        ([("flexibility: gray", "flexibility: black"), ("14 days late", "30 days late")],
         "Return window: gray → black; limit of option 1: 14 → 30 days", True),
        ([("Unpacking a thing", "Unpaking a thing")], "Correct wording of Return window", False),
        ([("**30 days**", "30 days"), ("*Used*", "Used")], "Correct wording of Returns", False),
        ([("owner: returns-team", "owner: ana")], "Returns: owner: returns-team → ana", False),
        ([("owner: returns-team", "owner: ana"), ("**30 days**", "**60 days**")],
         "Return window: wording: 30 → 60 days; Returns: owner: returns-team → ana", True),
        ([("last: 2026-06-11", "last: 2026-07-01"), ("gray", "black"), ("150 EUR", "250 EUR"),
          ("30 percent", "60 percent"), ("No receipt, no return.", "Nothing without paper.")],
         "Return window: gray → black; limit of option 1: 150 → 250 EUR; 3 more", True),
        ([], "", False),
    ],
)  # fmt: skip
def test_a_summary_and_whether_it_is_substance(text, edits, line, is_substance) -> None:
    after = changed(text, *edits)
    assert summary(text, after) == line
    comparison = compare_documents(parse_document(PATH, text), parse_document(PATH, after))
    assert propose_substance([comparison]) is is_substance


def test_summaries_of_whole_documents(documents) -> None:
    greeting = documents["standards/greeting.md"]
    added = compare_documents(None, greeting)
    assert propose_summary([added]) == f"Add document {greeting.title}"
    assert propose_summary([added, compare_documents(None, documents[PATH])]) == "Add 2 documents"
    removed = compare_documents(greeting, None)
    assert propose_summary([removed]) == f"Remove document {greeting.title}"


def test_summaries_of_documents_joined_and_divided() -> None:
    rule = "## Gifts {#gifts}\n\nA gift comes back without a receipt.\n"
    facts = "---\nrules:\n  gifts: {flexibility: gray}\n---\n"
    whole = [parse_document("a.md", f"{facts}# Returns\n\nWords.\n\n{rule}")]
    parts = [
        parse_document("a.md", "# Returns\n\nWords.\n"),
        parse_document("b.md", f"{facts}# Presents\n\n{rule}"),
    ]
    assert propose_summary(compare_handbooks(parts, whole)) == "Join Presents to Returns"
    assert propose_summary(compare_handbooks(whole, parts)) == "Make Presents of parts of Returns"


def test_no_summary_is_longer_than_a_line(documents) -> None:
    chance = random.Random(4)
    every = list(documents.values())
    for _ in range(30):
        pairs = [(chance.choice([*every, None]), chance.choice([*every, None])) for _ in range(2)]
        line = propose_summary([compare_documents(*pair) for pair in pairs])
        assert len(line) <= 72
        assert "\n" not in line


@pytest.mark.parametrize(
    ("before", "after", "is_editorial"),
    [
        ("Goods come back whithin a month.", "Goods come back within a month.", True),
        ("Goods come back, within a month", "Goods come back within a month.", True),
        ("Goods come **back** within a month.", "goods come back within [a month](x.md).", True),
        ("Any one may ask.", "Anyone may ask.", True),
        ("Rzeczy można zwrócic.", "Rzeczy można zwrócić.", True),
        ("It is now allowed.", "It is not allowed.", False),
        ("That is possible.", "That is impossible.", False),
        ("You may refuse.", "You must refuse.", False),
        ("Within 14 days.", "Within 41 days.", False),
        ("At most 5 % of it.", "At most 5 of it.", False),
        ("Costs 1.5 EUR.", "Costs 15 EUR.", False),
        ("Das ist möglich.", "Das ist unmöglich.", False),
        ("Goods come back.", "Goods never come back.", False),
        ("Goods come back.", "", False),
    ],
)
def test_what_is_only_writing(before, after, is_editorial) -> None:
    heading = "# Title\n\n"
    changes = compare_documents(
        parse_document("a.md", f"{heading}{before}\n\nMore words stand here.\n"),
        parse_document("a.md", f"{heading}{after}\n\nMore words stand here.\n"),
    ).changes
    assert [not change.is_substance for change in changes] == [is_editorial]


def test_a_large_document_is_compared_at_once(shipped_starter) -> None:
    words = (shipped_starter / "policies/returns.md").read_text("utf-8").split()
    chance = random.Random(5)
    text = "\n\n".join(
        f"## Heading {number}\n\n" + " ".join(chance.choices(words, k=400)) for number in range(775)
    )
    before = parse_document("law.md", text)
    few = parse_document(
        "law.md", text.replace("## Heading 400\n", "## Heading 400\n\nNew words.\n")
    )
    renamed = parse_document("law.md", text.replace("## Heading", "## Chapter"))
    started = time.process_time()
    assert len(compare_documents(before, few).changes) == 1
    assert time.process_time() - started < 1
    assert len(compare_documents(before, renamed).changes) == 775
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# a\nb\n" * 6_000, "# a\nc\n" * 5_000),
        ("# a\n" + "a b " * 50_000, "# a\n" + "b a a " * 30_000),
        ("".join(f"# a{at}\nx y{at}\n" for at in range(4_000)),
         "".join(f"# b{at}\nx z{at}\n" for at in range(4_000))),
        tuple("---\nrules:\n a:\n  limits:\n"
              + "".join(f"   - {word} {at} y\n" for at in range(4_000)) + "---\n"
              for word in "xz"),
    ],
)  # fmt: skip
def test_no_document_takes_for_ever(before: str, after: str) -> None:
    pair = parse_document("a.md", before), parse_document("a.md", after)
    started = time.process_time()
    assert compare_documents(*pair)
    assert time.process_time() - started < 6


LINES = st.sampled_from(["# A", "## B {#b}", "## B {#c}", "Words stand here.", "Other words.", "",
                         "rules:", "  b:", "    flexibility: gray", "    limits: [x, z]",
                         "    options:", "      - offer: a b", "  c: {spirit: s}", "---",
                         "title: T", "status: draft", "Title", "==="])  # fmt: skip
PAGES = st.lists(LINES, max_size=18).map("\n".join)
TEXTS = st.one_of(PAGES, st.tuples(PAGES, PAGES).map(lambda two: f"---\n{two[0]}\n---\n{two[1]}"))


@given(TEXTS, TEXTS)
def test_something_is_told_whenever_something_changed(before: str, after: str) -> None:
    comparison = compare_documents(parse_document(PATH, before), parse_document(PATH, after))
    assert bool(comparison) == (before != after)
    assert bool(propose_summary([comparison])) == (before != after)
    assert all(change.sentence for change in comparison.changes)


def test_a_summary_is_as_long_as_its_words_in_the_language_it_is_said_in(text) -> None:
    before = parse_document(PATH, text)
    after = parse_document(PATH, text.replace("flexibility: gray", "flexibility: black"))
    comparisons = [compare_documents(before, after)]
    english = propose_summary(comparisons)
    wordy = propose_summary(comparisons, lambda said: f"{said} wordy" if said else said)
    assert "more" in english
    assert "wordy" in wordy
    assert max(len(english), len(wordy)) <= 72
