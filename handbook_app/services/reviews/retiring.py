"""Retiring a rule or a document, and bringing it back: it stays in the text and says so."""

from __future__ import annotations

from collections.abc import Mapping

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing.fields import set_field
from handbook_app.model.document import Document
from handbook_app.model.schema import DocumentFacts, Rule
from handbook_app.model.sentence import say
from handbook_app.services.authoring.saving import TextEdit, read_for_editing, save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.storage.versions import Author

_RETIRED = "retired"


def retire(
    handbook: Handbook, path: str, section: str, replaced_by: str, called: str, author: Author
) -> str:
    """Retire a rule, or without a section a document, as a version; its id, where one is made."""
    facts = {"status": _RETIRED, "replaced-by": replaced_by or None}
    return _set(handbook, path, section, facts, say("Retire {title}", title=called), author)


def bring_back(
    handbook: Handbook, path: str, section: str, before: Document | None, author: Author
) -> str:
    """Make it stand as it did ``before``, or as if nothing had been said where that is not known.

    Nothing happens when somebody brought it back already, or it is gone.
    """
    now = handbook.document(path)
    facts = _facts(now, section)
    if facts is None or facts.status != _RETIRED:
        return ""
    was = _facts(before, section) if before else None
    said = {
        "status": was.status.value if was and was.status else None,
        "replaced-by": (was.replaced_by or None) if was else None,
    }
    heading = next((one.heading for one in now.sections if section and one.id == section), "")
    called = f"{now.title}: {heading}" if heading else now.title
    return _set(handbook, path, section, said, say("Bring back {title}", title=called), author)


def _facts(document: Document, section: str) -> Rule | DocumentFacts | None:
    return document.rule(section) if section else document.facts


def _set(
    handbook: Handbook,
    path: str,
    section: str,
    said: Mapping[str, str | None],
    summary: str,
    author: Author,
) -> str:
    opened = read_for_editing(handbook, path)
    text = opened.text
    for field, value in said.items():
        facts = _facts(parse_document(path, text), section)
        if value is not None or getattr(facts, field.replace("-", "_"), None):
            place = ("rules", section, field) if section else (field,)
            text = set_field(text, place, value)
    if text == opened.text:
        return ""
    edits = [TextEdit(path, text, opened)]
    return save_texts(handbook, edits, summary, substance=True, author=author).version
