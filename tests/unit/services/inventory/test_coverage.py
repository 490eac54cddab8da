"""Touchpoints × kinds, beside a count that goes another way: through the files themselves."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
import yaml

from handbook_app.services.handbook import Handbook
from handbook_app.services.inventory.coverage import NO_KIND, Coverage, State, coverage
from handbook_app.services.inventory.values import values_served

STARTER = Path(__file__).resolve().parents[4] / "content" / "starter"


def opened(root: Path, tmp_path: Path) -> Handbook:
    for name in ("cache", "state"):
        (tmp_path / name).mkdir(mode=0o700)
    handbook = Handbook(root, tmp_path / "cache", tmp_path / "state")
    handbook.refresh()
    return handbook


def matrix(tmp_path: Path, files: dict[str, str]) -> Coverage:
    root = tmp_path / "handbook"
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    with closing(opened(root, tmp_path)) as handbook:
        return coverage(handbook.catalogue(), handbook.settings)


def counted_by_hand() -> tuple[Counter, Counter]:
    """Rules and documents by touchpoint and kind, read from the starter with another parser."""
    rules, documents = Counter(), Counter()
    for path in STARTER.rglob("*.md"):
        parts = path.read_text("utf-8").split("---\n", 2)
        facts = yaml.safe_load(parts[1]) if len(parts) == 3 and not parts[0] else {}
        if facts.get("translation-of") or facts.get("status") == "retired":
            continue
        kind, own = facts.get("kind", ""), facts.get("touchpoints", [])
        named = set(own)
        for rule in (facts.get("rules") or {}).values():
            of_rule = (rule or {}).get("touchpoints", own)
            named |= set(of_rule)
            rules.update((one, kind) for one in set(of_rule) or {""})
        documents.update((one, kind) for one in named or {""})
    return rules, documents


def test_it_counts_what_is_in_the_starter(tmp_path: Path) -> None:
    with closing(opened(STARTER, tmp_path)) as handbook:
        found = coverage(handbook.catalogue(), handbook.settings)
    rules, documents = counted_by_hand()
    told = {
        place: len(cell.rules) + len(cell.unwritten)
        for place, cell in found.cells.items()
        if cell.rules or cell.unwritten
    }
    assert told == rules
    assert {place: len(one.documents) for place, one in found.cells.items() if one.documents} == (
        documents
    )
    assert sum(rules.values()) > 80


def test_every_value_has_its_rules(tmp_path: Path) -> None:
    by_hand: Counter = Counter()
    for path in STARTER.rglob("*.md"):
        parts = path.read_text("utf-8").split("---\n", 2)
        facts = yaml.safe_load(parts[1]) if len(parts) == 3 and not parts[0] else {}
        if facts.get("translation-of") or facts.get("status") == "retired":
            continue
        for rule in (facts.get("rules") or {}).values():
            by_hand.update((rule or {}).get("values", []))
    with closing(opened(STARTER, tmp_path)) as handbook:
        served = values_served(handbook.catalogue(), handbook.settings)
    assert {one.id: len(one.rules) for one in served if one.rules} == by_hand


SETTINGS = """\
touchpoints: {refunds: {name: Refunds}, joining: {name: Joining}}
inventory:
  refunds: {standard: none-needed, procedure: missing}
  joining: {policy: informal}
"""
POLICY = "---\nkind: policy\ntouchpoints: [refunds]\nrules: {one: {}}\n---\n# P\n\n## One {#one}\n"


def test_what_is_marked(tmp_path: Path) -> None:
    found = matrix(tmp_path, {"handbook.yaml": SETTINGS, "p.md": POLICY})
    states = {place: cell.state for place, cell in found.cells.items()}
    assert states == {
        ("refunds", "policy"): State.COVERED,
        ("refunds", "procedure"): State.MISSING,
        ("refunds", "standard"): State.NONE_NEEDED,
        ("joining", "policy"): State.INFORMAL,
        ("joining", "procedure"): State.OPEN,
        ("joining", "standard"): State.OPEN,
    }
    assert found.gaps == 3


def test_a_folder_without_any_of_our_fields(tmp_path: Path) -> None:
    found = matrix(tmp_path, {"a.md": "# A\n\n## B\n", "b.md": "# C\n"})
    assert found.touchpoints == ("",)
    assert len(found.cell("", NO_KIND).documents) == 2
    assert found.gaps == 0


def test_what_is_retired_or_translated_does_not_count(tmp_path: Path) -> None:
    retired = POLICY.replace("kind: policy", "kind: policy\nstatus: retired")
    translated = POLICY.replace("kind: policy", "kind: policy\ntranslation-of: {id: p}")
    rule = POLICY.replace("one: {}", "one: {status: retired}")
    files = {"handbook.yaml": SETTINGS, "old.md": retired, "de.md": translated}
    found = matrix(tmp_path, {**files, "rule.md": rule}).cell("refunds", "policy")
    assert found.rules == ()


def test_what_is_left_out_leaves_a_gap(tmp_path: Path) -> None:
    retired = POLICY.replace("kind: policy", "kind: policy\nstatus: retired")
    translated = POLICY.replace("kind: policy", "kind: policy\ntranslation-of: {id: p}")
    files = {"handbook.yaml": SETTINGS, "old.md": retired, "de.md": translated}
    assert matrix(tmp_path, files).cell("refunds", "policy").state is State.OPEN


@pytest.mark.parametrize("written", ["informal", "missing"])
def test_what_is_not_written_covers_nothing(tmp_path: Path, written: str) -> None:
    text = POLICY.replace("one: {}", f"one: {{written: {written}}}")
    cell = matrix(tmp_path, {"handbook.yaml": SETTINGS, "p.md": text}).cell("refunds", "policy")
    assert (len(cell.rules), len(cell.unwritten)) == (0, 1)
    assert [row.heading for row in cell.rows] == ["One"]
