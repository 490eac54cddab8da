"""Lists agree with a count of their own, made from the raw front matters."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
import yaml

from handbook_app.services.listing import Row, Rows, Wish, list_rows, make_wish


@pytest.fixture(scope="module")
def matters(shipped_starter) -> dict[str, dict]:
    found = {}
    for file in shipped_starter.rglob("*.md"):
        parts = file.read_text("utf-8").split("---\n", 2)
        matter = yaml.load(parts[1], yaml.BaseLoader) if len(parts) == 3 else {}
        found[file.relative_to(shipped_starter).as_posix()] = matter
    return found


def rules_of(matters: dict[str, dict]) -> list[tuple[str, dict, str, dict]]:
    return [
        (path, matter, name, rule)
        for path, matter in matters.items()
        for name, rule in matter.get("rules", {}).items()
    ]


@pytest.fixture
def rows(open_handbook, shipped_starter):
    handbook = open_handbook(shipped_starter)

    def make(which: Rows = Rows.ALL, **words: object) -> tuple[Row, ...]:
        return list_rows(handbook.catalogue(), make_wish(handbook.settings, **words), which)

    return make


def keys(found: tuple[Row, ...]) -> Counter[tuple[str, str]]:
    return Counter((row.document, row.rule) for row in found)


def test_all_rules_and_the_documents_without(rows, matters) -> None:
    rules = {(path, name) for path, _, name, _ in rules_of(matters)}
    bare = {(path, "") for path, matter in matters.items() if not matter.get("rules")}
    assert keys(rows()) == Counter(rules | bare)
    assert keys(rows(Rows.RULES)) == Counter(rules)
    assert keys(rows(Rows.DOCUMENTS)) == Counter((path, "") for path in matters)


@pytest.mark.parametrize("flexibility", ["black", "gray", "untagged"])
def test_by_flexibility(rows, matters, flexibility) -> None:
    expected = Counter(
        (path, name)
        for path, _, name, rule in rules_of(matters)
        if rule.get("flexibility", "untagged") == flexibility
    )
    assert expected
    assert keys(rows(flexibility=flexibility)) == expected


@pytest.mark.parametrize("kind", ["policy", "procedure", "standard"])
def test_documents_by_kind(rows, matters, kind) -> None:
    expected = {path for path, matter in matters.items() if matter.get("kind") == kind}
    assert {row.document for row in rows(Rows.DOCUMENTS, kind=kind)} == expected
    assert {row.document for row in rows(kind=kind)} == expected


@pytest.mark.parametrize("name", ["returns", "Returning something", "etwas ZURÜCKGEBEN"])
def test_by_touchpoint_under_any_of_its_names(rows, matters, name) -> None:
    expected = Counter(
        (path, rule_name)
        for path, matter, rule_name, rule in rules_of(matters)
        if "returns" in (rule.get("touchpoints") or matter.get("touchpoints", []))
    )
    assert expected
    assert keys(rows(Rows.RULES, touchpoint=name)) == expected


def test_by_owner_and_language(rows, matters) -> None:
    expected = Counter(
        (path, name)
        for path, matter, name, rule in rules_of(matters)
        if (rule.get("owner") or matter.get("owner")) == "returns-team"
        and matter.get("language") == "en"
    )
    assert expected
    assert keys(rows(Rows.RULES, owner="Returns and repairs", language="EN")) == expected


def test_orphans(rows, matters) -> None:
    def is_orphan(rule: dict) -> bool:
        origin = rule.get("origin", {})
        gone = origin.get("holds", {}).get("answer") == "no"
        return gone or not (origin.get("date") or origin.get("cause") or origin.get("by"))

    expected = Counter((path, name) for path, _, name, rule in rules_of(matters) if is_orphan(rule))
    assert expected
    assert keys(rows(orphan=True)) == expected


def test_due(open_handbook) -> None:
    text = "---\nreview: {every: 1 year, last: %s}\n---\n# D\n"
    handbook = open_handbook({
        "handbook.yaml": "review: {every: 2 weeks}",
        "long-ago.md": text % "2001-01-01",
        "today.md": text % date.today().isoformat(),
        "never.md": "# Never\n",
        "by-default.md": "---\nreview: {last: 2001-01-01}\n---\n# D\n",
    })  # fmt: skip
    wish = make_wish(handbook.settings, due=True)
    assert [row.document for row in list_rows(handbook.catalogue(), wish)] == [
        "by-default.md",
        "long-ago.md",
    ]


def test_a_document_is_listed_when_one_of_its_rules_fits(open_handbook) -> None:
    rules = "rules:\n  a: {flexibility: black}\n  b: {owner: me}\n"
    handbook = open_handbook({
        "x.md": f"---\nowner: you\n{rules}---\n# X\n\n## A\n\n## B\n",
        "y.md": "---\nowner: you\n---\n# Y\n",
    })  # fmt: skip

    def listed(**wish: str) -> list[str]:
        entries = handbook.catalogue()
        return [row.document for row in list_rows(entries, Wish(**wish), Rows.DOCUMENTS)]

    assert listed(owner="me") == ["x.md"]
    assert listed(owner="you") == ["x.md", "y.md"]
    assert listed(flexibility="black") == ["x.md"]
    assert listed(flexibility="gray") == []
