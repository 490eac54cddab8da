"""How versions and differences look on a terminal. Returns lines; nothing prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from handbook_app.command_line.terminal import Terminal, on_one_line, visible
from handbook_app.model.sentence import Sentence, joined, say, templates

if TYPE_CHECKING:
    from handbook_app.model.change_of_rule import Change, DocumentComparison
    from handbook_app.services.comparing.rows import Row
    from handbook_app.services.editions import Report
    from handbook_app.services.history.differences import Difference
    from handbook_app.services.history.timeline import Moment
    from handbook_app.storage.versions import Edition

_INDENT = "   "
_SHOWN = 10
_KINDS = templates({True: "substance", False: "editorial", None: ""})


def moment_lines(moment: Moment, terminal: Terminal) -> Iterator[str]:
    """One version: when, who, why, and what it changed in a rule."""
    version = moment.version
    kind = Sentence(_KINDS[version.substance])
    head = f"{version.when:%Y-%m-%d %H:%M}  {version.id[:_SHOWN]}"
    yield f"{head}  {terminal.style(version.summary, 'strong')}"
    moved = say("moved from {before}", before=moment.moved_from) if moment.moved_from else ""
    yield _INDENT + terminal.style(joined((version.who, kind, moved), " · "), "faint")
    yield from _change_lines(moment.changes, terminal)
    if moment.unknown:
        yield from terminal.wrapped(moment.unknown, _INDENT)


def difference_lines(difference: Difference, terminal: Terminal) -> Iterator[str]:
    """What changed in words, then line by line."""
    start = difference.start[:_SHOWN] or say("nothing")
    end = difference.end[:_SHOWN] or say("today")
    said = say("{path}: from {start} to {end}", path=difference.path, start=start, end=end)
    yield terminal.style(said, "strong")
    yield from _change_lines(difference.documents.changes, terminal)
    yield ""
    for row in _changed_rows(difference):
        kind = row.kind.value
        if kind in ("removed", "changed"):
            yield terminal.style(f"- {row.before}", "error")
        if kind in ("added", "changed"):
            yield f"+ {visible(row.after)}"
    if difference.texts.is_same:
        yield say("Nothing differs.")


def _changed_rows(difference: Difference) -> Iterator[Row]:
    return (row for row in difference.texts.rows if row.kind.value != "same")


def edition_lines(edition: Edition, terminal: Terminal) -> Iterator[str]:
    """One edition: its name, when and by whom it was published, and its notes."""
    yield terminal.style(edition.title, "strong")
    facts = (edition.name, f"{edition.when:%Y-%m-%d}", edition.who, edition.version[:_SHOWN])
    yield _INDENT + terminal.style(" · ".join(facts), "faint")
    for line in edition.notes.splitlines():
        yield from terminal.wrapped(line, _INDENT)


def report_lines(report: Report, terminal: Terminal) -> Iterator[str]:
    """What differs between two editions, document by document."""
    for document in report.documents:
        yield from _document_lines(document, terminal)
    if not report.documents:
        yield say("Nothing differs.")


def _document_lines(document: DocumentComparison, terminal: Terminal) -> Iterator[str]:
    yield f"{terminal.style(document.title, 'strong')}  {on_one_line(document.path)}"
    yield from _change_lines(document.changes, terminal)


def _change_lines(changes: Iterable[Change], terminal: Terminal) -> Iterator[str]:
    for change in changes:
        yield from terminal.wrapped(joined((change.heading, change.sentence), ": "), _INDENT)
