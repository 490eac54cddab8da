"""The figures as a table for a spreadsheet, in which nothing is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from handbook_app.model.sentence import say
from handbook_app.services.health.survey import Figure, Health
from handbook_app.services.health.words import GROUPS, name_of
from handbook_app.services.listing import Row
from handbook_app.translations import Translate

BOM = "\ufeff"  # without it a spreadsheet takes the file for the system's own encoding
# What a spreadsheet begins a formula with; the wide forms count as well in some.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def health_csv(health: Health, in_words: Translate) -> str:
    """Every figure with the rules behind it, one a line; RFC 4180, with a byte-order mark.

    A figure without any has one line, so that the table names all of them.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([defused(in_words(one)) for one in _HEADER])
    for group, codes in GROUPS:
        for code in codes:
            figure = health.figure(code)
            said = [in_words(group), in_words(name_of(code))]
            for cells in _lines(figure, health):
                writer.writerow([defused(one) for one in (*said, *cells)])
    return BOM + file.getvalue()


def defused(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that begins like one gets a quote."""
    plain = cell.replace("\x00", "")
    return f"'{plain}" if plain.lstrip(" \u00a0").startswith(_FORMULA) else plain


_HEADER = (
    say("Group"), say("Figure"), say("Code"), say("Count"), say("Of"), say("Day"),
    say("Document"), say("Section"), say("Title"), say("Heading"), say("Kind"),
    say("Flexibility"), say("Owner"), say("Last review"), say("Next review"),
)  # fmt: skip


def _lines(figure: Figure, health: Health) -> Iterator[tuple[str, ...]]:
    count = str(figure.count) if figure.is_known else ""
    about = figure.code, count, str(figure.of), health.day.isoformat()
    for row in figure.rows or (None,):
        yield (*about, *(_cells(row) if row else ("",) * 9))


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.document, row.section, row.title, row.heading, row.kind, row.flexibility, row.owner,
        row.reviewed, row.due,
    )  # fmt: skip
