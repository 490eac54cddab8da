"""Where a link in a document leads: to another document, a heading, the web, an address of mail."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote

from handbook_app.markup.addresses import Place, read_address
from handbook_app.markup.links import find_addresses

_LONGEST_SHOWN = 300
_ENDINGS = (".md", ".markdown")
_OPENING_PAGES = ("index", "README", "readme", "_index")
# One slash: with two it would be another machine.
_SITE = re.compile(r"(?:/[^/\\:\s.][^/\\:\s]{0,100}){1,8}/?|/")
_SITE_LINKS = re.compile(
    r"""\]\([ \t]{0,10}<?/(?!/)|\]:[ \t]{0,20}<?/(?!/)|href\s?=\s?["']/(?!/)"""
)


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
    page = _page_of_site(document, target, is_document)
    if page is not None:
        return page
    shown = "".join(letter for letter in target[:_LONGEST_SHOWN] if letter.isprintable())
    return Link(LinkKind.NOWHERE, address=shown)


def lead_home(markdown: str, document: str, is_document: Callable[[str], bool]) -> str:
    """The Markdown of a document with its links to pages of a site leading to the documents that
    these pages are made of."""
    if not _SITE_LINKS.search(markdown):
        return markdown
    pieces, at = [], 0
    for start, end in find_addresses(markdown):
        page = _page_of_site(document, html.unescape(markdown[start:end]), is_document)
        if page is not None:
            fragment = f"#{quote(page.section)}" if page.section else ""
            pieces += [markdown[at:start], f"/{quote(page.path)}{fragment}"]
            at = end
    return "".join([*pieces, markdown[at:]])


def _page_of_site(document: str, target: str, is_document: Callable[[str], bool]) -> Link | None:
    """The document behind an address such as ``/docs/returns/``, as the web site has it that is
    made of the handbook: from its top folder, from one around the document, or behind the name that
    the site gives to all its pages."""
    written, _, fragment = target.strip().partition("#")
    path = unquote(written.partition("?")[0])
    if not _SITE.fullmatch(path) or ".." in path.split("/"):
        return None
    names = [name for name in path.split("/") if name]
    folders = [folder.strip("/") for folder in _folders_around(document)]
    for start in range(max(1, len(names) - 1)):
        for folder in folders:
            for found in _likely_paths("/".join(filter(None, (folder, *names[start:])))):
                if is_document(found):
                    return Link(LinkKind.DOCUMENT, found, unquote(fragment))
    return None


def _folders_around(document: str) -> Iterator[str]:
    """The handbook's top folder, and those that the document lies in."""
    yield ""
    for at, letter in enumerate(document):
        if letter == "/":
            yield document[:at]


def _likely_paths(path: str) -> Iterator[str]:
    """The path itself, with its ending left out, as a page of a site, and as a folder."""
    if path:
        stem = path.removesuffix(".html").removesuffix(".htm")
        yield from (path, *(stem + ending for ending in _ENDINGS))
    folder = f"{path}/" if path else ""
    yield from (f"{folder}{name}{ending}" for name in _OPENING_PAGES for ending in _ENDINGS)
