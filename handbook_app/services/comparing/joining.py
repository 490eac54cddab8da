"""What two people made of one text, brought together without losing a line of either."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from handbook_app.markup import front_matter
from handbook_app.services.comparing.front_matter_check import holds_both, read_fields
from handbook_app.services.comparing.line_ends import LineEnds, without_last_end
from handbook_app.services.comparing.lines import align_lines, split_lines
from handbook_app.services.comparing.merging import Chunk, chunks_of
from handbook_app.services.comparing.words import resemblance

# A word or number, a single space or line end, or a sign: together they are the text again.
_TOKEN = re.compile(r"\r\n|\s|[\w\u0300-\u036f]+|[^\w\s]")
_LONGEST_IN_WORDS = 200_000
_LEAST_KEPT = 0.6
_WORDS_APART = 2
# Each costs reading the front matter four times; past them a person decides.
_MOST_CHECKS = 40


class Origin(Enum):
    """Who a piece of a joined text comes from."""

    SAME = "same"
    MINE = "mine"
    THEIRS = "theirs"
    COLLISION = "collision"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text in its three states.

    SAME is alike on both sides, MINE and THEIRS were changed by one of them only, and a COLLISION
    by both, so that a person has to choose.
    """

    origin: Origin
    base: str
    mine: str
    theirs: str

    @property
    def text(self) -> str | None:
        """What it is in the joined text; None for a collision."""
        if self.origin is Origin.COLLISION:
            return None
        return self.theirs if self.origin is Origin.THEIRS else self.mine


@dataclass(frozen=True, slots=True)
class Joined:
    """Two texts joined, piece by piece; each side's pieces in order are that side's lines.

    They have the line ends that the joined text is to have, the last line too; whether it keeps
    its end is what ``ends_last_line`` says.
    """

    pieces: tuple[Piece, ...]
    ends_last_line: bool = True

    @property
    def collisions(self) -> tuple[Piece, ...]:
        """What has to be chosen, in order."""
        return tuple(piece for piece in self.pieces if piece.origin is Origin.COLLISION)

    @property
    def text(self) -> str | None:
        """The joined text; None while there is something to choose."""
        return None if self.collisions else self.with_choices(())

    def with_choices(self, choices: Sequence[str]) -> str:
        """The text with what was chosen for each collision, in order."""
        chosen = iter(choices)
        parts = (next(chosen) if piece.text is None else piece.text for piece in self.pieces)
        text = "".join(parts)
        return text if self.ends_last_line else without_last_end(text)


def join_texts(base: str, mine: str, theirs: str) -> Joined:
    """Join two texts that both began as ``base``. Pure, and the same with the sides exchanged.

    Lines are joined unless both sides changed the same ones; then words, unless those meet.
    Changes in the front matter are joined when they concern different fields, which is checked by
    reading the result.
    """
    ends = LineEnds.of(base, mine, theirs)
    pieces = _united(_Joining(*ends.texts).pieces())
    if ends.style not in ("", "\n"):
        pieces = [_with_style(piece, ends.style) for piece in pieces]
    return Joined(tuple(pieces), ends.ends_last_line)


class _Joining:
    """Three texts that end in a line end each, on their way to pieces."""

    def __init__(self, base: str, mine: str, theirs: str) -> None:
        matters = [front_matter.split(text) for text in (base, mine, theirs)]
        self._base = split_lines(base)
        self._mine = split_lines(mine)
        self._theirs = split_lines(theirs)
        self._front = len(split_lines(base[: matters[0].body_start])) if matters[0].start else 0
        self._has_front = any(matter.start for matter in matters)
        self._checks = _MOST_CHECKS

    def pieces(self) -> list[Piece]:
        front: list[Piece] = []
        body: list[Piece] = []
        for chunk in chunks_of(self._base, self._mine, self._theirs, align_lines):
            is_front = self._is_in_front(chunk)
            (front if is_front else body).extend(self._pieces_of(chunk, is_front))
        return [*_checked(front), *body]

    def _is_in_front(self, chunk: Chunk) -> bool:
        """Whether it begins in the front matter, or is where one may come to stand.

        What is untouched counts as a whole, and does no harm there.
        """
        return chunk.base[0] < max(self._front, 1) and self._has_front

    def _pieces_of(self, chunk: Chunk, is_front: bool) -> list[Piece]:
        texts = self._texts(chunk)
        if texts[1] == texts[2]:
            return [Piece(Origin.SAME, *texts)]
        if chunk.is_mine or chunk.is_theirs:
            return [Piece(Origin.MINE if chunk.is_mine else Origin.THEIRS, *texts)]
        if is_front:
            found = self._joined_fields(chunk, texts)
        elif chunk.is_overlapping or chunk.is_at_one_place:
            found = join_words(*texts)
        else:
            found = self._side_by_side(chunk)
        return found or [Piece(Origin.COLLISION, *texts)]

    def _texts(self, chunk: Chunk) -> tuple[str, str, str]:
        return (
            "".join(self._base[slice(*chunk.base)]),
            "".join(self._mine[slice(*chunk.mine)]),
            "".join(self._theirs[slice(*chunk.theirs)]),
        )

    def _side_by_side(self, chunk: Chunk) -> list[Piece]:
        """Each edit as a piece; of two at one place, always the same one first."""
        found = []
        for edit in chunk.edits:
            base = "".join(self._base[edit.start : edit.end])
            side = self._mine if edit.is_mine else self._theirs
            text = "".join(side[edit.first : edit.last])
            piece = (
                Piece(Origin.MINE, base, text, base)
                if edit.is_mine
                else Piece(Origin.THEIRS, base, base, text)
            )
            found.append((edit.start, edit.end, text, piece))
        found.sort(key=lambda one: one[:3])
        return [piece for *_, piece in found]

    def _joined_fields(self, chunk: Chunk, texts: tuple[str, str, str]) -> list[Piece] | None:
        """Side by side or word by word, if the fields can then be read and are what they should."""
        ways: list[list[Piece] | None] = [
            None if chunk.is_overlapping else self._side_by_side(chunk),
            join_words(*texts),
        ]
        for way in ways:
            if way and self._checks > 0:
                self._checks -= 1
                joined = "".join(piece.text or "" for piece in way)
                if holds_both(*(self._around(chunk, text) for text in (*texts, joined))):
                    return way
        return None

    def _around(self, chunk: Chunk, text: str) -> str:
        """The front matter of the base with one chunk put in another way."""
        start, end = chunk.base
        return "".join((*self._base[:start], text, *self._base[end : max(self._front, end)]))


def join_words(base: str, mine: str, theirs: str) -> list[Piece] | None:
    """Pieces of lines in which each side changed some words; None when that cannot be told apart.

    Two words that stayed hold two edits apart. Where a side kept little of the text, words that
    happen to be the same would join two sentences into one that nobody wrote.
    """
    if len(base) + len(mine) + len(theirs) > _LONGEST_IN_WORDS:
        return None
    if min(resemblance(base, mine), resemblance(base, theirs)) < _LEAST_KEPT:
        return None
    one, two, three = (_TOKEN.findall(text) for text in (base, mine, theirs))
    found = []
    for chunk in chunks_of(one, two, three, holds_apart=_has_words):
        texts = (
            "".join(one[slice(*chunk.base)]),
            "".join(two[slice(*chunk.mine)]),
            "".join(three[slice(*chunk.theirs)]),
        )
        is_same = texts[1] == texts[2]
        if not (is_same or chunk.is_mine or chunk.is_theirs):
            return None
        origin = Origin.SAME if is_same else Origin.MINE if chunk.is_mine else Origin.THEIRS
        found.append(Piece(origin, *texts))
    return found


def _has_words(tokens: Sequence[str]) -> bool:
    return sum(token[0].isalnum() for token in tokens) >= _WORDS_APART


def _checked(front: list[Piece]) -> list[Piece]:
    """The pieces of a front matter, or one collision when they do not make one that can be read."""
    base, mine, theirs = _sides(front)
    if mine in (base, theirs) or theirs == base or _can_be_read(front, base, mine, theirs):
        return front
    changed = [at for at, piece in enumerate(front) if not piece.base == piece.mine == piece.theirs]
    first, last = changed[0], changed[-1] + 1
    return [*front[:first], Piece(Origin.COLLISION, *_sides(front[first:last])), *front[last:]]


def _can_be_read(front: list[Piece], base: str, mine: str, theirs: str) -> bool:
    """Whatever will be chosen for the collisions; without any, that it holds both sides."""
    if all(piece.text is not None for piece in front):
        return holds_both(base, mine, theirs, "".join(piece.text or "" for piece in front))
    choices = (
        "".join(piece.mine if piece.text is None else piece.text for piece in front),
        "".join(piece.theirs if piece.text is None else piece.text for piece in front),
    )
    return all(read_fields(text) is not None for text in choices)


def _sides(pieces: Sequence[Piece]) -> tuple[str, str, str]:
    return (
        "".join(piece.base for piece in pieces),
        "".join(piece.mine for piece in pieces),
        "".join(piece.theirs for piece in pieces),
    )


def _united(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbouring pieces of one origin as one; collisions stay apart, to be chosen singly."""
    found: list[Piece] = []
    for piece in pieces:
        if not any((piece.base, piece.mine, piece.theirs)):
            continue
        if found and found[-1].origin is piece.origin is not Origin.COLLISION:
            found[-1] = Piece(piece.origin, *_sides((found[-1], piece)))
        else:
            found.append(piece)
    return found


def _with_style(piece: Piece, style: str) -> Piece:
    texts = (text.replace("\n", style) for text in (piece.base, piece.mine, piece.theirs))
    return Piece(piece.origin, *texts)
