"""The JSON that each command prints with ``--json``. Scripts rely on these names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # `handbook search` must not wait for the schema to be imported
    from handbook_app.model.change_of_rule import Change
    from handbook_app.model.document import Document
    from handbook_app.model.fields import Facts
    from handbook_app.model.finding import Hit
    from handbook_app.model.problem import Problem
    from handbook_app.services.editions import Report
    from handbook_app.services.history.differences import Difference
    from handbook_app.services.history.timeline import Moment
    from handbook_app.services.reading import Related, RuleCard
    from handbook_app.storage.saving import Saved
    from handbook_app.storage.versions import Edition


def of_hit(hit: Hit) -> dict[str, object]:
    return {
        "document": hit.document,
        "section": hit.section,
        "rule": hit.rule,
        "title": hit.title,
        "heading": hit.heading,
        "above": list(hit.above),
        "kind": hit.kind,
        "flexibility": hit.flexibility,
        "written": hit.written,
        "status": hit.status,
        "language": hit.language,
        "reviewed": hit.reviewed,
        "due": hit.due,
        "snippet": hit.snippet,
        "score": round(hit.score, 4),
    }


def of_problem(problem: Problem) -> dict[str, object]:
    return problem.as_json()


def of_card(card: RuleCard) -> dict[str, object]:
    """A section, with the fields of its rule under the names they have in the file."""
    facts = _fields(card.rule) if card.rule else {}
    return facts | {
        "document": card.document.path,
        "id": card.document.id,
        "section": card.section.id,
        "rule": card.section.id if card.rule else "",
        "line": card.section.line,
        "title": card.document.title,
        "heading": card.section.heading,
        "above": list(card.section.above),
        "kind": card.kind,
        "status": card.status,
        "language": card.language,
        "flexibility": card.flexibility,
        "owner": card.owner_name,
        "touchpoints": list(card.touchpoint_names),
        "values": list(card.value_names),
        "effective": _day(card.effective),
        "reviewed": _day(card.reviewed),
        "reviewed-by": card.reviewed_by,
        "due": _day(card.due),
        "text": card.markdown,
        "related": [_of_related(one) for one in card.related],
        "translations": [_of_related(one) for one in card.translations],
        "replaced-by": card.replaced_by.path if card.replaced_by else "",
    }


def of_document(document: Document) -> dict[str, object]:
    return _fields(document.facts, "rules") | {
        "document": document.path,
        "id": document.id,
        "title": document.title,
        "language": document.language,
        "text": document.text[document.body_start :],
        "sections": [
            {
                "section": one.id,
                "heading": one.heading,
                "level": one.level,
                "line": one.line,
                "rule": one.id if document.rule(one.id) else "",
                "flexibility": document.flexibility(one.id) or "",
            }
            for one in document.sections
        ],
        "problems": [problem.as_json() for problem in document.problems],
    }


def _of_related(related: Related) -> dict[str, str]:
    return {
        "document": related.path,
        "section": related.section_id,
        "title": related.title,
        "heading": related.heading,
        "flexibility": related.flexibility,
    }


def _fields(facts: Facts, *left_out: str) -> dict[str, object]:
    """The fields of a part of the schema by the names they have in the file."""
    named = {field.alias or name: name for name, field in type(facts).model_fields.items()}
    return {
        written: _plain(getattr(facts, name))
        for written, name in named.items()
        if written not in left_out
    }


def _plain(value: object) -> object:
    """Dates, periods and words of the schema as text; the rest as JSON has it."""
    from handbook_app.model.fields import Facts

    if isinstance(value, Facts):
        return _fields(value)
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, int | float) else "" if value is None else str(value)


def _day(day: object) -> str:
    return str(day) if day else ""


def of_saved(saved: Saved) -> dict[str, object]:
    return {
        "version": saved.version,
        "documents": list(saved.paths),
        "overtaken": list(saved.overtaken),
    }


def of_moment(moment: Moment) -> dict[str, object]:
    version = moment.version
    return {
        "version": version.id,
        "when": version.when.isoformat(),
        "written": version.written.isoformat(),
        "who": version.who,
        "email": version.email,
        "summary": version.summary,
        "details": version.details,
        "substance": version.substance,
        "document": moment.path,
        "section": moment.section,
        "moved-from": moment.moved_from,
        "changes": [of_change(change) for change in moment.changes],
        "documents": [change.path for change in moment.files],
        "unknown": moment.unknown,
    }


def of_change(change: Change) -> dict[str, object]:
    return {
        "section": change.section,
        "heading": change.heading,
        "field": change.field,
        "kind": change.kind.value,
        "before": change.before,
        "after": change.after,
        "substance": change.is_substance,
        "sentence": change.sentence,
    }


def of_difference(difference: Difference) -> dict[str, object]:
    return {
        "document": difference.path,
        "from": difference.start,
        "to": difference.end,
        "changes": [of_change(change) for change in difference.documents.changes],
        "lines": [
            {"kind": row.kind.value, "before": row.before, "after": row.after}
            for row in difference.texts.rows
            if row.kind.value != "same"
        ],
    }


def of_edition(edition: Edition) -> dict[str, object]:
    return {
        "name": edition.name,
        "title": edition.title,
        "when": edition.when.isoformat(),
        "who": edition.who,
        "notes": edition.notes,
        "version": edition.version,
    }


def of_report(report: Report) -> dict[str, object]:
    return {
        "from": report.earlier,
        "to": report.later,
        "documents": [
            {
                "document": one.path,
                "title": one.title,
                "changes": [of_change(change) for change in one.changes],
            }
            for one in report.documents
        ],
    }
