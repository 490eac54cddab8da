"""Setting one fact of a document or rule, as the form and the command line do."""

from __future__ import annotations

from handbook_app.markup.documents import parse_document, parse_settings
from handbook_app.markup.editing.fields import set_field, set_setting
from handbook_app.markup.yaml_text import Path, Tree, YamlError, load
from handbook_app.model.document import Document
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.problem import Problem, Severity
from handbook_app.model.schema import DocumentFacts, Rule, field_names
from handbook_app.model.sentence import say
from handbook_app.services.authoring.saving import TextEdit, read_for_editing
from handbook_app.services.handbook import SETTINGS_FILE, Handbook


def set_fact(handbook: Handbook, path: str, section: str, field: str, value: str) -> TextEdit:
    """The edit that sets a field such as ``owner`` or, in a section, ``options.2.limit``.

    Items of lists count from 1; a value in brackets is a list; an empty value removes the field.
    Raises BadRequest when there is no such field or the value does not fit it.
    """
    opened = read_for_editing(handbook, path)
    if path == SETTINGS_FILE:
        changed = set_setting(opened.text, _parts(field), _value(value))
        _refuse(parse_settings(changed)[1], parse_settings(opened.text)[1])
        return TextEdit(path, changed, opened)
    before = parse_document(path, opened.text)
    place = _place(before, section, field)
    changed = set_field(opened.text, place, _value(value))
    _refuse(parse_document(path, changed).problems, before.problems)
    return TextEdit(path, changed, opened)


def _place(document: Document, section: str, field: str) -> Path:
    parts = _parts(field)
    if not section:
        _require_field(parts, field_names(DocumentFacts), say("a document"))
        return parts
    if document.section(section) is None and document.rule(section) is None:
        raise NotFound(
            say("“{path}” has no section “{section}”.", path=document.path, section=section[:100])
        )
    _require_field(parts, field_names(Rule), say("a rule"))
    return ("rules", section, *parts)


def _parts(field: str) -> Path:
    """``options.2.limit`` as a path; numbers count from 1 for people."""
    parts = [
        max(int(part) - 1, 0) if part.isascii() and part.isdigit() else part
        for part in field.split(".")
    ]
    if any(part == "" for part in parts):
        raise BadRequest(
            say("“{field}” is no field.", field=field[:100]),
            "Write it like owner or options.2.limit.",
        )
    return tuple(parts)


def _require_field(parts: Path, known: frozenset[str], of: str) -> None:
    if parts[0] not in known:
        names = ", ".join(sorted(known))
        raise BadRequest(
            say("“{field}” is no field of {of}.", field=parts[0], of=of),
            say("There are: {names}.", names=names),
        )


def _value(text: str) -> Tree | None:
    if not text.strip():
        return None
    if text.strip()[0] not in "[{":
        return text
    try:
        return load(text).tree
    except YamlError as error:
        raise BadRequest(
            say("The value cannot be read: {reason}.", reason=error.sentence)
        ) from error


def _refuse(after: tuple[Problem, ...], before: tuple[Problem, ...]) -> None:
    """What an edit newly breaks in the facts is refused, in the words of the check."""
    known = {(problem.code, problem.field) for problem in before}
    for problem in after:
        is_of_facts = problem.code in ("bad-value", "unknown-field", "rule-without-section")
        is_new = (problem.code, problem.field) not in known
        if is_of_facts and is_new and problem.severity is not Severity.HINT:
            raise BadRequest(problem.message)
