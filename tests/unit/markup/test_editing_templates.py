from __future__ import annotations

import pytest

from handbook_app.markup.documents import parse_document
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
