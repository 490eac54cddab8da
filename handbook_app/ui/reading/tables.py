"""Long tables cut into short ones, because Qt lays out a table in one go, however long it is.

The pieces have the same column widths and no gap, so they read as one table. Knows no Qt; the HTML
is what sanitising gives: well-formed, lower case.
"""

from __future__ import annotations

import re

MOST_CELLS = 120

_TABLE = re.compile(r'<table class="grid"[^>]*>(.*?)</table>', re.DOTALL)
_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<t[dh]\b[^>]*>(.*?)</t[dh]>", re.DOTALL)
_CELL_START = re.compile(r"<t[dh]\b")
_TAG = re.compile(r"<[^>]*>")
_LOOKED_AT = 40
_NARROWEST, _WIDEST = 6, 60


def cut_tables(html: str, most_cells: int = MOST_CELLS) -> str:
    """Cut every table of more than ``most_cells`` cells; those with spans or tables inside stay."""
    return _TABLE.sub(lambda found: _cut(found, most_cells), html) if "<table" in html else html


def _cut(table: re.Match[str], most_cells: int) -> str:
    inside = table[1]
    if len(_CELL_START.findall(inside)) <= most_cells or "<table" in inside or "span=" in inside:
        return table[0]
    rows = _ROW.findall(inside)
    shares = _column_shares(rows)
    step = max(1, most_cells // max(1, len(shares)))
    pieces = [rows[start : start + step] for start in range(0, len(rows), step)]
    return "".join(
        _piece(piece, shares, is_last=number == len(pieces) - 1)
        for number, piece in enumerate(pieces)
    )


def _piece(rows: list[str], shares: list[int], *, is_last: bool) -> str:
    widths = iter(shares)
    first = _CELL_START.sub(lambda found: f'{found[0]} width="{next(widths, 1)}%"', rows[0])
    kind = "grid" if is_last else "grid joined"
    opening = f'<table class="{kind}" width="100%" cellspacing="0" cellpadding="6">'
    return f"{opening}{first}{''.join(rows[1:])}</table>"


def _column_shares(rows: list[str]) -> list[int]:
    """The share of each column in percent, by the longest text among the first rows."""
    columns = max(len(_CELL.findall(row)) for row in rows[:_LOOKED_AT])
    longest = [_NARROWEST] * columns
    for row in rows[:_LOOKED_AT]:
        for column, cell in enumerate(_CELL.findall(row)):
            length = min(_WIDEST, len(_TAG.sub("", cell)))
            longest[column] = max(longest[column], length)
    return [max(1, 100 * length // sum(longest)) for length in longest]
