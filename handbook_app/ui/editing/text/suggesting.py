"""Links to complete: which documents and rules fit what is typed. Knows no Qt."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from handbook_app.model.document import Document
from handbook_app.services.authoring.choices import Choices

MOST = 12
_LOOKED_BACK = 300  # letters
_OPENING = re.compile(
    r"(?P<address>\]\()(?P<path>[^()\[\]\n]*)\Z|(?P<whole>\[\[)(?P<words>[^\[\]\n]*)\Z"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A link that is being typed: what stands so far, and whether its words are still to come."""

    typed: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A place to link to: what people read, and the address from the document being edited."""

    label: str
    words: str
    address: str


def opening_before(line: str) -> Opening | None:
    """The link that a line ends with, if one is begun by ``](`` or ``[[``."""
    found = _OPENING.search(line[-_LOOKED_BACK:])
    if not found:
        return None
    is_whole = bool(found["whole"])
    return Opening(found["words" if is_whole else "path"], is_whole)


def suggest(choices: Choices, here: Document | None, path: str, typed: str) -> list[Suggestion]:
    """The best places for what is typed: its words in title, heading, id or path, in any order."""
    words = re.split(r"[\s/#›-]+", typed.casefold())
    folder = posixpath.dirname(path)
    places = (*_own_places(here), *_other_places(choices, path, folder))
    fitting = [(rank, at, one) for at, one in enumerate(places)
               if (rank := _rank(one, words)) is not None]  # fmt: skip
    return [one for _, _, one in sorted(fitting, key=lambda found: found[:2])[:MOST]]


def link_text(suggestion: Suggestion, opening: Opening) -> str:
    """What takes the place of what is typed, from its opening brackets on."""
    if opening.is_whole:
        words = suggestion.words.replace("[", "(").replace("]", ")")
        return f"[{words}]({suggestion.address})"
    return f"]({suggestion.address})"


def _own_places(here: Document | None) -> Iterator[Suggestion]:
    for section in here.sections if here else ():
        if section.level > 1:
            yield Suggestion(f"› {section.heading}", section.heading, f"#{section.id}")


def _other_places(choices: Choices, path: str, folder: str) -> Iterator[Suggestion]:
    for document in choices.documents:
        if document.path == path:
            continue
        address = quote(posixpath.relpath(document.path, folder or "."), safe="/.-_~")
        yield Suggestion(document.title, document.title, address)
        for section, heading in document.sections:
            label = f"{document.title} › {heading}"
            yield Suggestion(label, heading, f"{address}#{section}")


def _rank(place: Suggestion, words: list[str]) -> int | None:
    said = f"{place.label} {place.address}".casefold()
    if not all(word in said for word in words):
        return None
    name = place.words.casefold()
    return 0 if name.startswith(words[0]) else 1 if words[0] in name else 2
