"""What a person decides where two changes collided, and the text it makes. Knows no Qt."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handbook_app.services.comparing.joining import Piece


class Choice(StrEnum):
    """What stands in the place of a collision."""

    OPEN = "open"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    OWN = "own"


def settled_text(piece: Piece, choice: Choice, own: str = "") -> str:
    """The text that a choice puts in the place of a collision; none while it is open."""
    match choice:
        case Choice.MINE:
            return piece.mine
        case Choice.THEIRS:
            return piece.theirs
        case Choice.BOTH:
            return _ended(piece.mine) + piece.theirs
        case Choice.OWN:
            has_end = (piece.mine or piece.theirs or piece.base).endswith("\n")
            return _ended(own) if has_end else own
    return ""


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"
