"""What differs between two editions, by document and rule: as rows, as text, and as HTML.

Nothing of Qt's windows: it is put together in a reader, also for thousands of changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handbook_app.services.editions import Report

_STYLE = """body { font: 16px/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
color: #1e2327; } h2 { margin-top: 2em; border-bottom: 1px solid #ddd; } h3 { margin: 1em 0 0; }
.quiet, small { color: #5a6068; font-weight: normal; }"""


@dataclass(frozen=True, slots=True)
class Row:
    """One change: where, what, and whether it is more than editorial."""

    path: str
    document: str
    heading: str
    words: str
    is_substance: bool
    section: str = ""

    @property
    def searched(self) -> str:
        """All that a search looks at."""
        return f"{self.path} {self.document} {self.heading} {self.words}".casefold()


@dataclass(frozen=True, slots=True)
class Told:
    """What is shown: so many changes of ``count``, ``editorial`` of them folded away or not."""

    title: str
    rows: tuple[Row, ...]
    count: int
    editorial: int


def rows_of(report: Report) -> tuple[Row, ...]:
    """Every change of a report, in its order."""
    return tuple(
        Row(one.path, one.title or one.path, change.heading, in_words(change.sentence),
            change.is_substance, change.section)
        for one in report.documents
        for change in one.changes
    )  # fmt: skip


def choose(title: str, rows: Sequence[Row], words: str, *, with_editorial: bool) -> Told:
    """The rows that hold all of the words, with or without those that are editorial."""
    wanted = words.casefold().split()
    found = [row for row in rows if all(word in row.searched for word in wanted)]
    shown = [row for row in found if with_editorial or row.is_substance]
    editorial = sum(not row.is_substance for row in found)
    return Told(title, tuple(shown), len(found), editorial)


def as_text(told: Told, editorial_word: str) -> str:
    """The report as plain text."""
    lines = [told.title, "=" * len(told.title)]
    for title, path, rows in _by_document(told.rows):
        document = title if title == path else f"{title} ({path})"
        lines += ["", document, "-" * len(document)]
        for heading, changes in groupby(rows, key=lambda row: row.heading):
            lines += ["", heading] if heading else [""]
            lines += [f"  - {_said(row, editorial_word)}" for row in changes]
    return "\n".join([*lines, ""])


def as_html(
    told: Told, editorial_word: str, most: int | None = None, *, links: bool = False
) -> str:
    """The inside of a page; every word of the handbook is escaped.

    With ``links`` each name leads to the number of its first row, and that of a document to the
    same with a minus.
    """
    numbers = {id(row): number for number, row in enumerate(told.rows, 1)}
    parts = [f"<h1>{escape(told.title)}</h1>"]
    for title, path, rows in _by_document(told.rows[:most]):
        place = "" if title == path else f" <small class='flexibility'>{escape(path)}</small>"
        name = _linked(title, -numbers[id(rows[0])] if links else 0)
        parts.append(f"<h2>{name}{place}</h2>")
        for heading, found in groupby(rows, key=lambda row: row.heading):
            changes = list(found)
            name = _linked(heading, numbers[id(changes[0])] if links else 0)
            parts.append(f"<h3>{name}</h3>" if heading else "")
            parts.append("<ul>")
            parts += [_item(row, editorial_word) for row in changes]
            parts.append("</ul>")
    return "".join(parts)


def as_page(told: Told, editorial_word: str) -> str:
    """A whole HTML file that needs nothing else."""
    head = f'<meta charset="utf-8"><title>{escape(told.title)}</title><style>{_STYLE}</style>'
    body = as_html(told, editorial_word)
    return f"<!DOCTYPE html>\n<html><head>{head}</head><body>{body}</body></html>\n"


def _by_document(rows: Iterable[Row]) -> Iterable[tuple[str, str, list[Row]]]:
    for (path, title), found in groupby(rows, key=lambda row: (row.path, row.document)):
        yield title, path, list(found)


def _linked(words: str, to: int) -> str:
    return f'<a href="{to}">{escape(words)}</a>' if to else escape(words)


def _item(row: Row, editorial_word: str) -> str:
    said = escape(_said(row, editorial_word))
    return f"<li>{said}</li>" if row.is_substance else f"<li class='quiet'>{said}</li>"


def _said(row: Row, editorial_word: str) -> str:
    return row.words if row.is_substance else f"{row.words} ({editorial_word})"
