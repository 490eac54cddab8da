"""Sections and documents are moved, split and joined; what led to them follows in one version."""

from __future__ import annotations

import pytest

from handbook_app.model.errors import CannotDo
from handbook_app.services.authoring.arranging import (
    join_documents,
    join_sections,
    move_section,
    split_document,
)
from handbook_app.services.authoring.documents import rename_document
from handbook_app.services.authoring.saving import save_texts
from handbook_app.services.checking import check
from handbook_app.storage.source_text import hash_of
from tests.versioned import RETURNS as TEXT

RETURNS = "policies/returns.md"
CARE = """---
id: care
owner: service
rules:
  hygiene: {flexibility: black}
  wash: {flexibility: gray, related: ["returns#hygiene", returns, "#hygiene"]}
---
# Care

## Wash {#wash}

See [hygiene](policies/returns.md#hygiene), [the window][w] and [below](#hygiene).

## Hygiene {#hygiene}

Not [washed](#wash).[^1]

[w]: policies/returns.md#return-window "Window"
[^1]: Said by
    the maker.
"""
OTHER = """---
rules:
  deep: {related: ["care#wash", "returns#return-window"]}
---
# Deep

[wash](../care.md#wash), [care](../care.md), [window](../policies/returns.md#return-window)
"""


@pytest.fixture
def one(writer):
    text = TEXT.replace("## Hygiene", "See [hygiene](#hygiene).\n\n## Hygiene")
    return writer({RETURNS: text, "care.md": CARE, "deep/x.md": OTHER})


def saved(one, edits) -> list[str]:
    """Save, and answer what the check of links and references has to say of it."""
    before = one.handbook.versions().tip()
    save_texts(one.handbook, edits, "Arrange")
    one.handbook.refresh()
    assert one.handbook.versions().version("").parents == (before,)
    broken = ("broken", "unknown", "rule-without", "repeated")
    return [p.message for p in check(one.handbook) if p.code.startswith(broken)]


def test_a_section_moves_with_its_rule_and_what_leads_to_it_follows(one) -> None:
    assert saved(one, move_section(one.handbook, RETURNS, "return-window", "care.md")) == []
    text, rest = one.text("care.md"), one.text(RETURNS)
    assert "## Return window {#return-window}\n\nGoods come back" in text
    assert "See [hygiene](policies/returns.md#hygiene)." in text
    assert '[w]: #return-window "Window"' in text
    assert "limit: 14 days" in text
    assert "return-window" not in rest
    other = one.text("deep/x.md")
    assert "[window](../care.md#return-window)" in other
    assert "care#return-window" in other
    document = one.handbook.document("care.md")
    assert document.facts.rules["return-window"].flexibility == "gray"


def test_a_rule_whose_id_is_taken_gets_a_free_one(one) -> None:
    assert saved(one, move_section(one.handbook, "care.md", "hygiene", RETURNS, "")) == []
    document = one.handbook.document(RETURNS)
    assert document.facts.rules["hygiene-1"].flexibility == "black"
    assert document.facts.rules["hygiene-1"].owner == "service"
    section = document.section("hygiene-1")
    assert section is not None
    assert section.level == 2
    text = one.text(RETURNS)
    assert "Not [washed](../care.md#wash).[^1]" in text
    assert "[^1]: Said by\n    the maker." in text
    care = one.text("care.md")
    assert "[below](policies/returns.md#hygiene-1)" in care
    assert '"returns#hygiene", returns, "returns#hygiene-1"' in care.replace("'", '"')
    assert "[w]: " in care  # it stood in the section that went, and is needed here


def test_one_section_becomes_a_document(one) -> None:
    edits = split_document(one.handbook, "care.md", ["wash"], "Washing", "rules/washing.md")
    assert saved(one, edits) == []
    document = one.handbook.document("rules/washing.md")
    assert (document.id, document.facts.owner, document.sections[-1].level) == (
        "washing", "service", 1,
    )  # fmt: skip
    assert document.facts.rules["wash"].related == ("returns#hygiene", "returns", "care#hygiene")
    assert "[the window][w]" in document.text
    assert "[w]: ../policies/returns.md#return-window" in document.text
    assert "[wash](../rules/washing.md#wash), [care](../care.md)" in one.text("deep/x.md")
    assert "washing#wash" in one.text("deep/x.md")


def test_several_sections_become_a_document_and_still_lead_to_each_other(one) -> None:
    edits = split_document(one.handbook, "care.md", ["wash", "hygiene"], "Washing", "w.md")
    assert saved(one, edits) == []
    text = one.text("w.md")
    assert "# Washing\n" in text
    assert "[below](#hygiene)" in text
    assert "Not [washed](#wash)" in text
    assert list(one.handbook.document("w.md").facts.rules) == ["wash", "hygiene"]
    assert "rules" not in one.text("care.md")


def test_two_documents_become_one(one) -> None:
    assert saved(one, join_documents(one.handbook, RETURNS, "care.md")) == []
    assert not one.handbook.folder.has("care.md")
    document = one.handbook.document(RETURNS)
    assert set(document.facts.rules) == {"return-window", "hygiene-1", "wash"}
    assert document.facts.rules["wash"].owner == "service"
    assert document.facts.rules["wash"].related == ("returns#hygiene", "returns", "#hygiene-1")
    assert "See [hygiene](#hygiene), [the window][w] and [below](#hygiene-1)." in document.text
    assert "[wash](../policies/returns.md#wash), [care](../policies/returns.md#care)" in one.text(
        "deep/x.md"
    )


def test_a_section_is_joined_with_the_one_before(one) -> None:
    assert saved(one, join_sections(one.handbook, "care.md", "hygiene")) == []
    text = one.text("care.md")
    assert "## Hygiene" not in text
    assert "[below](#wash).\n\nNot [washed](#wash)" in text
    rule = one.handbook.document("care.md").facts.rules["wash"]
    assert rule.flexibility == "gray"
    assert rule.related == ("returns#hygiene", "returns", "#wash")
    with pytest.raises(CannotDo):
        join_sections(one.handbook, RETURNS, "returns")


def test_nobody_elses_lines_change(one) -> None:
    edits = {e.path: e for e in move_section(one.handbook, RETURNS, "return-window", "care.md")}
    before, after = OTHER.splitlines(), (edits["deep/x.md"].text or "").splitlines()
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 2
    assert set(CARE.splitlines()) - set((edits["care.md"].text or "").splitlines()) == {
        '[w]: policies/returns.md#return-window "Window"'
    }
    edits = {e.path for e in join_sections(one.handbook, RETURNS, "hygiene")}
    assert edits == {RETURNS, "care.md"}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_marks_stay(newline: str, mark: str, writer) -> None:
    texts = {RETURNS: TEXT, "care.md": CARE, "deep/x.md": OTHER}
    one = writer({path: mark + text.replace("\n", newline) for path, text in texts.items()})
    edits = split_document(one.handbook, "care.md", ["wash"], "Washing", "washing.md")
    save_texts(one.handbook, edits, "Split")
    for path in ("care.md", "washing.md", "deep/x.md"):
        content = (one.handbook.root / path).read_bytes().decode()
        assert content.startswith(mark + "---" + newline)
        assert content.count("\n") == content.count(newline)


def test_renaming_follows_references_by_path_and_keeps_translations_current(writer) -> None:
    text = TEXT + "\n[Care](../care.md)\n"
    version = hash_of(text.encode())[:12]
    german = f"---\ntranslation-of: {{id: returns, version: {version}}}\n---\n# Rückgabe\n"
    by_path = (
        "---\nreplaced-by: policies/returns.md\n"
        "rules:\n  a: {related: [policies/returns.md#hygiene, returns#hygiene]}\n---\n# A {#a}\n"
    )
    one = writer({RETURNS: text, "care.md": "# C\n", "de/r.md": german, "a.md": by_path})
    assert saved(one, rename_document(one.handbook, RETURNS, "goods.md")) == []
    assert "replaced-by: goods.md" in one.text("a.md")
    assert "[goods.md#hygiene, returns#hygiene]" in one.text("a.md")
    assert "[Care](care.md)" in one.text("goods.md")
    assert [p.code for p in check(one.handbook) if "original" in p.code] == []
    assert version not in one.text("de/r.md")


def test_a_document_without_an_id_keeps_its_own_references(writer) -> None:
    text = "---\nrules:\n  a: {related: ['#b', 'x/old#b', x/old.md]}\n---\n# A {#a}\n\n# B {#b}\n"
    other = "---\nrules:\n  c: {related: ['x/old#b']}\n---\n# C {#c}\n"
    one = writer({"x/old.md": text, "other.md": other})
    assert saved(one, rename_document(one.handbook, "x/old.md", "new.md")) == []
    assert "new#b" in one.text("other.md")


def test_another_encoding_stays_what_it_is(writer) -> None:
    one = writer({"a.md": "# A\n", "b.md": "[a](a.md)\n"})
    content = "# Größe\n\n[b](b.md)\n".encode("cp1252")
    (one.handbook.root / "a.md").write_bytes(content)
    one.handbook.refresh()
    save_texts(one.handbook, rename_document(one.handbook, "a.md", "c/d.md"), "Move")
    moved = (one.handbook.root / "c" / "d.md").read_bytes()
    assert moved == content.replace(b"(b.md)", b"(../b.md)")


def test_translations_stay_current_when_only_links_follow(writer) -> None:
    original = "---\nid: x\n---\n# X\n\n[h](policies/returns.md#hygiene)\n"
    version = hash_of(original.encode())
    german = f"---\ntranslation-of: {{id: x, version: {version}}}\n---\n# X\n"
    one = writer({RETURNS: TEXT, "care.md": "# C\n", "x.md": original, "de/x.md": german})
    assert saved(one, move_section(one.handbook, RETURNS, "hygiene", "care.md")) == []
    assert "[h](care.md#hygiene)" in one.text("x.md")
    assert version not in one.text("de/x.md")
    assert [p.code for p in check(one.handbook) if "original" in p.code] == []
