"""Writing what is taken out of the program: reports, an agenda, minutes, a calendar, a copy."""

from __future__ import annotations

from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import Sentence, reason_of, say


def write_export(file: str | Path, text: str) -> None:
    """Write a text where a person wants it; that may be a device, too. Raises Unavailable with
    what stands in the way."""
    try:
        Path(file).write_text(text, "utf-8", newline="")
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else Sentence(str(error))
        raise Unavailable(
            say("“{file}” cannot be written: {reason}.", file=str(file)[:500], reason=reason),
            "Choose another place.",
        ) from error
