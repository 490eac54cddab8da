"""Where a link in a document leads: to another document, a heading, the web, an address of mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

from handbook_app.markup.addresses import Place, read_address

_LONGEST_SHOWN = 300
_ENDINGS = (".md", ".markdown")
_OPENING_PAGES = ("index", "README", "readme", "_index")


class LinkKind(StrEnum):
    """What stands at the other end."""

    DOCUMENT = "document"
    HEADING = "heading"
    WEB = "web"
    MAIL = "mail"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Link:
    """One end of a link.

    ``path`` is a document of the handbook and ``section`` a heading id in it, or empty for its
    beginning. ``address`` is the whole web address, the address of mail, or, when it leads
    nowhere, the printable beginning of what was written.
    """

    kind: LinkKind
    path: str = ""
    section: str = ""
    address: str = ""


def whole_reference(reference: str, document_id: str) -> str:
    """A reference such as ``returns#hygiene``; one within a document (``#hygiene``) gets its id."""
    return f"{document_id}{reference}" if reference.startswith("#") else reference


def resolve_link(document: str, target: str, is_document: Callable[[str], bool]) -> Link:
    """Tell where ``target`` leads, as written in the document with the path ``document``.

    Only http, https and mailto leave the handbook; inside it, only documents are reached: by
    their path, without its ending, as a page of a site (``.html``), or as the folder they open.
    """
    address = read_address(target, document)
    if address.place is Place.WEB:
        return Link(LinkKind.WEB, address=target.strip())
    if address.place is Place.MAIL:
        return Link(LinkKind.MAIL, address=unquote(target.strip()[len("mailto:") :]))
    if address.place is Place.INSIDE and address.path == document:
        return Link(LinkKind.HEADING, document, address.fragment)
    if address.place is Place.INSIDE:
        for path in _likely_paths(address.path):
            if is_document(path):
                return Link(LinkKind.DOCUMENT, path, address.fragment)
    shown = "".join(letter for letter in target[:_LONGEST_SHOWN] if letter.isprintable())
    return Link(LinkKind.NOWHERE, address=shown)


def _likely_paths(path: str) -> Iterator[str]:
    """The path itself, with its ending left out, as a page of a site, and as a folder."""
    if path:
        stem = path.removesuffix(".html").removesuffix(".htm")
        yield from (path, *(stem + ending for ending in _ENDINGS))
    folder = f"{path}/" if path else ""
    yield from (f"{folder}{name}{ending}" for name in _OPENING_PAGES for ending in _ENDINGS)
