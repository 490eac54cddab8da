from __future__ import annotations

import pytest

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import templates
from handbook_app.markup.editing.templates import new_document
from handbook_app.markup.languages import detect
from handbook_app.model.schema import Kind


@pytest.mark.parametrize("kind", [*Kind, None])
@pytest.mark.parametrize("language", ["en", "es", "pl", "ru", "de", "fr"])
def test_a_new_document_reads_as_it_was_asked_for(kind: Kind | None, language: str) -> None:
    text = new_document(kind, "Returns: no. 1", language, "returns", "team: a")
    document = parse_document("a.md", text)
    assert not document.problems
    assert (document.title, document.language, document.id) == (
        "Returns: no. 1",
        language,
        "returns",
    )
    assert (document.facts.kind, document.facts.owner) == (kind, "team: a")
    assert document.facts.status == "draft"
    assert len(document.sections) == (4 if kind else 1)
    assert text.count("<!--") == len(document.sections) - 1


def test_headings_are_in_the_language() -> None:
    for language in ("en", "es", "pl", "ru", "de"):
        text = "".join(new_document(kind, "X", language) for kind in Kind)
        assert detect(text.replace("language:", ""), "fr") == language


def test_only_sections_that_are_missing_are_added() -> None:
    text = "---\nkind: procedure\n---\n# Wash\n\n## Steps\n\n1. Wash.\n\n### Deeper\n\nMore."
    added = templates.add_missing_sections(text)
    assert added.startswith(text)
    headings = [one.heading for one in parse_document("", added).sections]
    assert headings == ["Wash", "Steps", "Deeper", "Before you start", "If something goes wrong"]
    assert templates.add_missing_sections(added) == added
    assert templates.missing_sections(parse_document("", "# No kind\n")) == ()
