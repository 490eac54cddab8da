"""Writing what is taken out of the program: reports, an agenda, minutes, a calendar, a copy."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import Sentence, reason_of, say


def write_export(file: str | Path, text: str) -> None:
    """Write a text where a person wants it, whole or not at all; a device, too, or through a link.

    Raises Unavailable with what stands in the way.
    """
    place = Path(file)
    try:
        if place.is_symlink() or (place.exists() and not place.is_file()):
            place.write_text(text, "utf-8", newline="")
        else:
            _write_whole(place, text)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else Sentence(str(error))
        raise Unavailable(
            say("“{file}” cannot be written: {reason}.", file=str(file)[:500], reason=reason),
            "Choose another place.",
        ) from error


def _write_whole(place: Path, text: str) -> None:
    staged = place.with_name(f".{secrets.token_hex(8)}")
    try:
        with staged.open("x", encoding="utf-8", newline="") as opened:
            opened.write(text)
        if place.exists():
            shutil.copymode(place, staged)
        staged.replace(place)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise
