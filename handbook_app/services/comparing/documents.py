"""Two states of a document, compared as a person would tell it: by rule and by section."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.model.change_of_rule import Change, ChangeKind, DocumentComparison
from handbook_app.model.document import Document
from handbook_app.services.comparing.fields import compare_document_facts
from handbook_app.services.comparing.section_changes import (
    Travels,
    compare_sections,
    is_binding,
    tell_arrived,
    tell_departed,
)
from handbook_app.services.comparing.sections import SectionMatch, match_sections
from handbook_app.services.comparing.spots import Spot, shortened


def compare_documents(before: Document | None, after: Document | None) -> DocumentComparison:
    """What changed in a document, in plain words; None is a document that is not there."""
    return compare_matched(before, after, match_sections(before, after), Travels())


def compare_matched(
    before: Document | None, after: Document | None, match: SectionMatch, travels: Travels
) -> DocumentComparison:
    """The same for documents whose sections have been matched, also with other documents."""
    newest = after or before
    return DocumentComparison(
        before_path=before.path if before else "",
        after_path=after.path if after else "",
        title=newest.title if newest else "",
        changes=tuple(_changes(before, after, match, travels)),
    )


def _changes(
    before: Document | None, after: Document | None, match: SectionMatch, travels: Travels
) -> Iterator[Change]:
    if before and after:
        changes = [*_of_document(before, after), *compare_sections(before, after, match, travels)]
        yield from changes or _unexplained(before, after)
    elif after:
        yield Spot(after.path).change(ChangeKind.ADDED, "document-added", after=after.title,
                                      is_substance=is_binding(after))  # fmt: skip
        yield from tell_arrived(after, travels)
    elif before:
        yield Spot(before.path).change(ChangeKind.REMOVED, "document-removed", before=before.title,
                                       is_substance=is_binding(before))  # fmt: skip
        yield from tell_departed(before, travels)


def _of_document(before: Document, after: Document) -> Iterator[Change]:
    spot = Spot(after.path)
    if before.path != after.path:
        yield spot.change(ChangeKind.MOVED, "document-moved", "", before.path, after.path,
                          values={"before": before.path})  # fmt: skip
    if before.title != after.title and (_has_own_title(before) or _has_own_title(after)):
        said = {
            "field": "title",
            "before": shortened(before.title),
            "after": shortened(after.title),
        }
        yield spot.change(ChangeKind.RENAMED, "field-changed", "title", before.title, after.title,
                          values=said)  # fmt: skip
    yield from compare_document_facts(spot, before.facts, after.facts)


def _has_own_title(document: Document) -> bool:
    """Whether its title was written, and not merely made from the name of its file."""
    return bool(document.facts.title) or any(section.heading for section in document.sections)


def _unexplained(before: Document, after: Document) -> Iterator[Change]:
    """What no field and no section tells: keys of others, comments, line ends."""
    if before.text == after.text:
        return
    spot = Spot(after.path)
    if before.text[before.body_start :] == after.text[after.body_start :]:
        yield spot.change(ChangeKind.CHANGED, "other-fields", "front-matter")
    else:
        yield spot.change(ChangeKind.CHANGED, "layout", "text")
