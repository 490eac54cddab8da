from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.markup.documents import parse_document, parse_settings, title_from_path
from handbook_app.model.document import Document
from handbook_app.model.problem import Severity
from handbook_app.model.schema import Flexibility, Grounds, Kind, Status


def _with(fields: str, body: str = "# Title\n\n## Hygiene\n") -> Document:
    return parse_document("policies/returns.md", f"---\n{fields}\n---\n{body}")


def _said(document: Document) -> list[tuple[str, str, int]]:
    return [(one.code, one.field, one.line) for one in document.problems]


def test_a_whole_document() -> None:
    document = _with(
        "id: returns\nkind: Policy\nstatus: in-force\neffective: 2026-01-01\n"
        "review: {every: 6 months, last: 2026-06-01}\ntouchpoints: returns\n"
        "rules:\n  hygiene:\n    flexibility: black\n    grounds: [safety, law]\n"
        "    origin: {holds: {answer: no}}\n  title:\n"
    )
    assert document.problems == ()
    facts = document.facts
    assert (document.id, facts.kind, facts.status) == ("returns", Kind.POLICY, Status.IN_FORCE)
    assert facts.effective == date(2026, 1, 1)
    assert facts.review.due() == date(2026, 12, 1)
    assert facts.touchpoints == ("returns",)
    rule = facts.rules["hygiene"]
    assert (rule.flexibility, rule.grounds) == (
        Flexibility.BLACK,
        (Grounds.SAFETY, Grounds.LAW),
    )
    assert rule.origin.holds.answer == "no"
    assert facts.rules["title"].flexibility is None


@pytest.mark.parametrize(
    ("text", "path", "title"),
    [
        ("---\ntitle: Stated\n---\n# Heading", "a.md", "Stated"),
        ("---\ntitle: 'The `<img>` tag'\n---\n", "a.md", "The <img> tag"),
        ("## First\n# Top", "a.md", "Top"),
        ("## First\n### Second", "a.md", "First"),
        ("text", "policies/return-at_the counter.md", "Return at the counter"),
        ("", "policies/index.md", "Policies"),
        ("", "README.md", "README"),
        ("#", "a/late-returns.markdown", "Late returns"),
    ],
)
def test_a_document_always_has_a_title(text: str, path: str, title: str) -> None:
    assert parse_document(path, text).title == title


def test_an_odd_file_name_still_makes_a_title() -> None:
    assert title_from_path("---.md") == "---"
    assert title_from_path(".md") == ".md"


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ("kind: policy\nstatus: done", ("bad-value", "status", 3)),
        (
            "rules:\n  hygiene:\n    flexibility: grey",
            ("bad-value", "rules.hygiene.flexibility", 4),
        ),
        ("effective: 2021-29-11", ("bad-value", "effective", 2)),
        ("review: yes", ("bad-value", "review", 2)),
        ("review: {every: sometimes}", ("bad-value", "review.every", 2)),
        ("rules: [a]", ("bad-value", "rules", 2)),
        ("rules: {hygiene: [a]}", ("bad-value", "rules.hygiene", 2)),
        ("rules: {hygiene: {grounds: [law, x]}}", ("bad-value", "rules.hygiene.grounds.2", 2)),
        ("rules: {hygiene: {options: [x]}}", ("bad-value", "rules.hygiene.options.1", 2)),
        ("touchpoint: x", ("unknown-field", "touchpoint", 2)),
        ("rules: {hygiene: {reasons: x}}", ("unknown-field", "rules.hygiene.reasons", 2)),
        ("rules: {hygiene: {zzz: x}}", ("unknown-field", "rules.hygiene.zzz", 2)),
        ("title: a\ntitle: b", ("repeated-field", "title", 3)),
        ("rules:\n  hygine: {}", ("rule-without-section", "rules.hygine", 3)),
        ("a: [", ("broken-yaml", "", 3)),
        ("a: &b c", ("anchor", "", 2)),
        ("- a\n- b", ("no-fields", "", 2)),
    ],
)
def test_each_slip_is_one_problem(fields: str, problem: tuple[str, str, int]) -> None:
    assert _said(_with(fields)) == [problem]


def test_a_message_says_where_what_and_what_would_be_right() -> None:
    (problem,) = _with("rules:\n  hygiene:\n    flexibility: grey").problems
    assert problem.message == (
        "policies/returns.md, line 4: `flexibility` is “grey”; it should be black or gray."
    )
    assert (problem.found, problem.expected) == ("“grey”", "black or gray")
    (problem,) = _with("rules:\n  hygine: {}").problems
    assert problem.message.endswith("did you mean `hygiene`?")


def test_one_bad_value_never_takes_another_with_it() -> None:
    document = _with(
        "kind: nonsense\nowner: [x]\neffective: soon\ntitle: Kept\nrules:\n  hygiene:\n"
        "    flexibility: gray\n    grounds: [law, x, safety, y]\n"
        "    options: [{when: w, who: []}]\n    review: x\n  other: 5\n"
    )
    rule = document.facts.rules["hygiene"]
    assert document.title == "Kept"
    assert rule.flexibility is Flexibility.GRAY
    assert rule.grounds == (Grounds.LAW, Grounds.SAFETY)
    assert rule.options[0].when == "w"
    assert len(document.problems) == 8


def test_another_programs_words_are_only_warnings() -> None:
    document = _with("kind: Article\nstatus: published\nid: 12\nlayout: x\nTitle: y\ntags: [a]")
    assert {one.severity for one in document.problems} == {Severity.WARNING}
    assert [one.field for one in document.problems] == ["kind", "status"]
    assert document.id == "12"


def test_a_broken_front_matter_leaves_the_body_readable() -> None:
    document = _with("a: b: c")
    assert [one.heading for one in document.sections] == ["Title", "Hygiene"]
    assert document.title == "Title"


def test_prose_between_two_rules_is_not_hidden() -> None:
    document = parse_document("a.md", "---\nJust words\n---\nmore\n")
    assert document.body_start == 0
    assert [one.code for one in document.problems] == ["no-fields"]


def test_an_unclosed_front_matter_is_text_with_a_problem() -> None:
    document = parse_document("a.md", "---\nkind: policy\n\n# Title\n")
    assert (document.title, document.body_start) == ("Title", 0)
    assert _said(document) == [("unclosed-front-matter", "", 1)]


def test_an_id_that_is_used_twice_is_a_problem() -> None:
    document = parse_document("a.md", "# A {#x}\n# B {#x}\n# C\n# C\n")
    assert _said(document) == [("repeated-id", "", 2)]


def test_the_language_is_stated_or_seen() -> None:
    german = "Der Kunde und die Ware, die nicht passt, ist auf dem Weg von der Post zu uns."
    assert parse_document("a.md", german).language == "de"
    assert parse_document("a.md", f"---\nlanguage: pl\n---\n{german}").language == "pl"
    assert parse_document("a.md", "x", "es").language == "es"


def test_settings_are_read_by_the_same_rules() -> None:
    settings, problems = parse_settings(
        "\ufeffname: Ours\nowners: {a: {name: A, people: b}, c: d}\n"
    )
    assert settings.name == {"": "Ours"}
    assert settings.owners["a"].people == ("b",)
    assert [(one.document, one.line, one.field) for one in problems] == [
        ("handbook.yaml", 2, "owners.c")
    ]
    assert parse_settings("") == parse_settings("# nothing yet\n")


_FIELDS = st.sampled_from(
    ["kind: policy", "rules:", "  hygiene:", "    flexibility: grey", "    options:",
     "      - when: x", "review: {every: 1 year}", "a: [", "- b", "  c", "? d", "title: |",
     "effective: 2021-29-11", ""]
)  # fmt: skip


@given(st.lists(_FIELDS | st.text(max_size=12)), st.text(max_size=40))
def test_any_text_is_a_document(fields: list[str], body: str) -> None:
    document = parse_document("a/b.md", "---\n" + "\n".join(fields) + "\n---\n" + body)
    assert document.title
    assert document.sections


@given(st.text())
def test_any_text_is_settings(text: str) -> None:
    settings, problems = parse_settings(text)
    assert settings is not None
    assert all(one.message and one.document == "handbook.yaml" for one in problems)
