"""What the address of a link or picture in a document may point to. Pure: looks at no disk."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_WEB = re.compile(r"https?://[^\s/\\?#@<>\"]", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s@<>\"]+@[^\s@<>\"]+", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*")
_ROOTED_DOCUMENT = re.compile(r"/[^/].*\.(?:md|markdown)", re.IGNORECASE)
_LARGEST_PICTURE = 64_000
_LONGEST = 2_000


class Place(Enum):
    """Where an address leads. ELSEWHERE is everything that must neither be opened nor loaded."""

    INSIDE = "inside"
    WEB = "web"
    MAIL = "mail"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Address:
    """An address as understood: for INSIDE the path in the handbook and the heading id."""

    place: Place
    path: str = ""
    fragment: str = ""


_ELSEWHERE = Address(Place.ELSEWHERE)


def read_address(address: str, document: str) -> Address:
    """Where an address written in ``document`` (a path in the handbook) leads."""
    address = address.strip()
    if len(address) > _LONGEST or not address or not address.isprintable():
        return _ELSEWHERE
    if _WEB.match(address):
        return Address(Place.WEB)
    if _MAIL.match(address):
        return Address(Place.MAIL)
    return _ELSEWHERE if _SCHEME.match(address) else _inside(address, document)


def is_small_picture(address: str) -> bool:
    """Whether an address *is* a picture, of a harmless kind and size."""
    return len(address) < _LARGEST_PICTURE and bool(_PICTURE.fullmatch(address))


def _inside(address: str, document: str) -> Address:
    written, _, fragment = address.partition("#")
    path, fragment = unquote(written.partition("?")[0]), unquote(fragment)
    if not path:
        return Address(Place.INSIDE, document, fragment)
    # Decoded once and judged decoded, so that %2e%2e%2f is what it is.
    if _ROOTED_DOCUMENT.fullmatch(path):  # as git hosts read it: from the handbook's top folder
        document, path = "", path[1:]
    if path.startswith("/") or not path.isprintable() or set(path) & set("\\:"):
        return _ELSEWHERE
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(document), path))
    if joined == ".." or joined.startswith(("../", "/")):
        return _ELSEWHERE
    return Address(Place.INSIDE, "" if joined == "." else joined, fragment)
