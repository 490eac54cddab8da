"""One row of a comparison as pieces of text: the same, taken out, put in. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from handbook_app.services.comparing import RowKind

if TYPE_CHECKING:
    from handbook_app.services.comparing import Row

Span = tuple[int, int]

_LONGEST = 4_000  # letters of one line that are laid out
# What cannot be seen, or would turn the reading order round, is shown as a sign.
_SIGNS = {code: chr(0x2400 + code) for code in range(32)} | {
    9: "    ", 127: "␡",
    **dict.fromkeys((0x85, 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "�"),
}  # fmt: skip


class Mark(Enum):
    """What became of a piece."""

    SAME = "same"
    OUT = "out"
    IN = "in"


class Piece(NamedTuple):
    """Neighbouring letters of one fate."""

    text: str
    mark: Mark


def before_pieces(row: Row) -> list[Piece]:
    """The line as it was."""
    spans = row.before_spans if row.kind is RowKind.CHANGED else ()
    return _shortened(_cut(row.before, spans, Mark.OUT))


def after_pieces(row: Row) -> list[Piece]:
    """The line as it is."""
    spans = row.after_spans if row.kind is RowKind.CHANGED else ()
    return _shortened(_cut(row.after, spans, Mark.IN))


def inline_pieces(row: Row) -> list[Piece]:
    """Both in one: what was taken out stands before what came in its place."""
    if row.kind is not RowKind.CHANGED:
        return before_pieces(row) if row.kind is RowKind.REMOVED else after_pieces(row)
    return _shortened(list(_woven(row)))


def _cut(text: str, spans: Sequence[Span], mark: Mark) -> list[Piece]:
    pieces, at = [], 0
    for start, end in spans:
        pieces += [Piece(text[at:start], Mark.SAME), Piece(text[start:end], mark)]
        at = end
    return [*pieces, Piece(text[at:], Mark.SAME)]


def _woven(row: Row) -> Iterator[Piece]:
    """What stands outside the spans is the same on both sides, and says where each span is."""
    outs = list(_by_offset(row.before, row.before_spans))
    ins = list(_by_offset(row.after, row.after_spans))
    same = "".join(one.text for one in _cut(row.after, row.after_spans, Mark.IN)
                   if one.mark is Mark.SAME)  # fmt: skip
    at = 0
    for place in sorted({offset for offset, _ in (*outs, *ins)}):
        yield Piece(same[at:place], Mark.SAME)
        for found, mark in ((outs, Mark.OUT), (ins, Mark.IN)):
            yield from (Piece(text, mark) for offset, text in found if offset == place)
        at = place
    yield Piece(same[at:], Mark.SAME)


def _by_offset(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, str]]:
    """Each span's text, and how many letters that stayed stand before it."""
    gone = 0
    for start, end in spans:
        yield start - gone, text[start:end]
        gone += end - start


def _shortened(pieces: list[Piece]) -> list[Piece]:
    """What can be shown of it; of a very long line that around its first change."""
    shown = [Piece(one.text.translate(_SIGNS), one.mark) for one in pieces if one.text]
    if sum(len(one.text) for one in shown) <= _LONGEST:
        return shown
    head = next((at for at, one in enumerate(shown) if one.mark is not Mark.SAME), 0)
    kept, left = [], _LONGEST
    if head and len(shown[head - 1].text) > _LONGEST // 2:
        kept.append(Piece("… " + shown[head - 1].text[-_LONGEST // 4 :], Mark.SAME))
        left -= _LONGEST // 4
    else:
        head = 0
    for one in shown[head:]:
        kept.append(Piece(one.text[:left], one.mark))
        left -= len(one.text)
        if left <= 0:
            break
    return [*kept, Piece(" …", Mark.SAME)]
