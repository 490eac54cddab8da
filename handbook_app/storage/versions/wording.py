"""Messages, names and times as git stores them, and what they say."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from handbook_app.model.errors import BadRequest

_LATEST = int(datetime(9998, 12, 31, tzinfo=UTC).timestamp())
_TIME = re.compile(r"(-?\d+)(?: ([+-])(\d\d)(\d\d))?")
_TRAILER = re.compile(r"[A-Za-z0-9-]+: ?\S.*")
_OURS = re.compile(r"(?i)change: *(substance|editorial)\s*")
# What makes a paragraph of `Key: value` lines one of remarks for programs, and not prose.
_SIGN_OF_TRAILERS = re.compile(r"(?i)(change: *(substance|editorial)|change-id:|[a-z-]+-by:)")


def text_of(content: bytes) -> str:
    """Any bytes as text that can be shown."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def time_of(raw: bytes) -> datetime:
    """A time as git writes it, ``seconds +hhmm``; one that no calendar holds becomes its edge."""
    found = _TIME.match(raw.decode("ascii", "replace"))
    if found is None:
        return datetime.fromtimestamp(0, UTC)
    seconds, sign, hours, minutes = found.groups()
    ahead = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    zone = timezone(-ahead if sign == "-" else ahead) if ahead < timedelta(hours=24) else UTC
    moment = min(max(int(seconds[:18]), 0), _LATEST)
    # The edge of the calendar must stay within it, whatever the zone.
    return datetime.fromtimestamp(moment, UTC if moment in (0, _LATEST) else zone)


def read_message(message: str) -> tuple[str, str, bool | None]:
    """The summary, the details and what the author said of the substance."""
    paragraphs = re.split(r"\n[ \t\r]*\n+", message.strip("\n\r\t "))
    summary = " ".join(line.strip() for line in paragraphs[0].splitlines())
    body = "\n\n".join(paragraphs[1:]).rstrip()
    trailers = paragraphs[-1].splitlines() if len(paragraphs) > 1 else []
    if not _are_trailers(trailers):
        return summary, body, None
    said = [found[1].lower() for line in trailers if (found := _OURS.fullmatch(line))]
    details = "\n\n".join(paragraphs[1:-1]).rstrip()
    return summary, details, said[-1] == "substance" if said else None


def write_message(summary: str, details: str, substance: bool | None) -> str:
    """A message that ``read_message`` understands. Raises BadRequest without a summary."""
    line = " ".join(summary.replace("\0", " ").split())
    if not line:
        raise BadRequest("A version needs a summary.", "Say in one line what changed and why.")
    said = {None: "", True: "Change: substance", False: "Change: editorial"}[substance]
    body = details.replace("\0", " ").replace("\r\n", "\n").strip()
    return "\n\n".join(part for part in (line, body, said) if part) + "\n"


def name_for_git(text: str) -> str:
    """A person's name or address without what git uses to tell one from the other."""
    return " ".join(re.sub(r"[<>\x00-\x1f\x7f]", " ", text).split()).strip(".,:;\"'\\ ")


def now_for_git() -> str:
    """The present moment, with the time zone of this computer."""
    now = datetime.now(UTC).astimezone()
    return f"{int(now.timestamp())} {now.strftime('%z')[:5]}"


def _are_trailers(lines: list[str]) -> bool:
    return (
        bool(lines)
        and all(_TRAILER.match(line) or line[:1] in " \t" for line in lines)
        and any(_SIGN_OF_TRAILERS.match(line) for line in lines)
    )
