"""Figures of a handbook beside a count of our own, and each names what it counts."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from handbook_app import paths
from handbook_app.markup.documents import parse_document, parse_settings
from handbook_app.model.catalogue import DocumentEntry, entry_of
from handbook_app.model.document import Document
from handbook_app.model.gaps import Gap
from handbook_app.services.health.rhythm import Tempo
from handbook_app.services.health.survey import CODES, Health, Matter, survey
from handbook_app.services.health.words import counted
from handbook_app.storage.source_text import hash_of

TODAY = date(2026, 6, 30)
STARTER = paths.content_folder() / "starter"


def read(path: str, text: str) -> tuple[Document, DocumentEntry]:
    document = parse_document(path, text)
    return document, entry_of(document, hash_of(text.encode()), len(text), None)


def survey_of(**texts: str) -> Health:
    return survey([read(f"{name}.md", text)[1] for name, text in texts.items()], TODAY)


def starter() -> list[tuple[Document, DocumentEntry]]:
    every = parse_settings((STARTER / "handbook.yaml").read_text("utf-8"))[0].review.every
    found = []
    for file in sorted(STARTER.rglob("*.md")):
        text = file.read_text("utf-8")
        document = parse_document(file.relative_to(STARTER).as_posix(), text)
        found.append((document, entry_of(document, hash_of(text.encode()), len(text), every)))
    return found


def test_the_starter_counts_as_an_independent_count_does() -> None:
    read_all = starter()
    found = survey([entry for _, entry in read_all], TODAY)
    counts: Counter[str] = Counter()
    for document, _ in read_all:
        facts = document.facts
        if facts.status == "retired" or facts.translation_of.id:
            continue
        for rule in facts.rules.values():
            counts["rules"] += 1
            counts["black"] += rule.flexibility == "black"
            counts["untagged"] += rule.flexibility is None
            counts["no-spirit"] += not rule.spirit
            counts["no-reason"] += rule.flexibility == "black" and not rule.reason
            counts["no-options"] += rule.flexibility == "gray" and not rule.options
            counts["reason-gone"] += rule.origin.holds.answer == "no"
            counts["no-owner"] += not (rule.owner or facts.owner)
        counts["no-owner"] += not facts.rules and not facts.owner
    assert found.rules == counts["rules"] > 45
    assert found.flexibility["black"] == counts["black"] > 5
    for code in ("untagged", "no-spirit", "no-reason", "no-options", "reason-gone", "no-owner"):
        assert found.figure(code).count == counts[code], code
    assert found.figure("untagged").count > 0
    assert [figure.code for figure in found.figures] == list(CODES)


def test_retired_documents_and_translations_do_not_count_twice() -> None:
    rule = "rules: {r: {}}\n---\n# A\n\n## R {#r}\n"
    found = survey_of(
        a=f"---\nid: a\n{rule}",
        old=f"---\nstatus: retired\n{rule}",
        german=f"---\nlanguage: de\ntranslation-of: {{id: a, version: 1234567}}\n{rule}",
    )
    assert (found.rules, found.documents, found.translations) == (1, 1, 1)
    assert [row.document for row in found.figure(Gap.UNTAGGED).rows] == ["a.md"]
    behind = found.figure(Matter.BEHIND)
    assert [row.document for row in behind.rows] == ["german.md"]
    assert behind.of == 1


@pytest.mark.parametrize(
    ("review", "code"),
    [
        ("{every: 1 month, last: 2026-05-30}", Matter.OVERDUE),
        ("{every: 1 month, last: 2026-05-31}", Matter.OVERDUE),
        ("{every: 1 month, last: 2026-06-01}", Matter.DUE_SOON),
        ("{every: 2 months, last: 2026-05-30}", Matter.DUE_SOON),
        ("{every: 1 month}", Matter.NEVER_REVIEWED),
        ("{on: 2026-06-29}", Matter.OVERDUE),
    ],
)
def test_when_a_review_is_due(review: str, code: Matter) -> None:
    found = survey_of(a=f"---\nowner: us\nreview: {review}\n---\n# A\n")
    assert [row.document for row in found.figure(code).rows] == ["a.md"]
    assert {Matter.OVERDUE, Matter.DUE_SOON} - {code} != set()
    others = {Matter.OVERDUE, Matter.DUE_SOON} - {code}
    assert all(found.figure(other).count == 0 for other in others)


def test_a_black_rule_is_not_asked_for_options() -> None:
    rules = "rules: {b: {flexibility: black}, g: {flexibility: gray}}"
    found = survey_of(a=f"---\n{rules}\n---\n# A\n\n## B {{#b}}\n\n## G {{#g}}\n")
    assert [row.rule for row in found.figure(Gap.NO_OPTIONS).rows] == ["g"]
    assert found.figure(Gap.NO_OPTIONS).of == 1
    assert [row.rule for row in found.figure(Gap.NO_REASON).rows] == ["b"]


def test_how_much_it_moves_is_told_by_those_who_looked() -> None:
    _, entry = read("a.md", "---\nrules: {r: {}}\n---\n# A\n\n## R {#r}\n")
    assert survey([entry], TODAY).figure(Matter.RESTLESS).count == 0
    tempo = Tempo({("a.md", "r"): 4}, {("a.md", ""): TODAY}, 0.1, 4, 0, False)
    found = survey([entry], TODAY, tempo)
    assert [row.section for row in found.figure(Matter.RESTLESS).rows] == ["r"]
    assert [row.section for row in found.figure(Matter.PETRIFIED).rows] == [""]


def test_what_nobody_looked_at_is_not_told_as_none() -> None:
    _, entry = read("a.md", "# A\n")
    found = survey([entry], TODAY)
    assert str(counted(found.figure(Matter.RESTLESS))) == "not known"
    assert str(counted(found.figure(Matter.NEVER_READ))) == "not begun yet"
    assert str(counted(found.figure(Matter.NO_OWNER))) == "1 of 1"
    found = survey([entry], TODAY, Tempo({}, {}, 0, 0, 0, False), {("a", ""): "2026-01-01"})
    assert str(counted(found.figure(Matter.RESTLESS))) == "0 of 1"
    assert str(counted(found.figure(Matter.NEVER_READ))) == "0 of 1"
