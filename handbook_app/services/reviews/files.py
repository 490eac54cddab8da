"""Writing what is taken out of the program: an agenda, minutes, a calendar file."""

from __future__ import annotations

from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import Sentence, reason_of, say


def write_file(file: str, text: str) -> None:
    """Write a text where a person wants it. Raises Unavailable with what stands in the way."""
    try:
        Path(file).write_text(text, "utf-8", newline="")
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else Sentence(str(error))
        raise Unavailable(
            say("“{file}” cannot be written: {reason}.", file=file[:500], reason=reason)
        ) from error
