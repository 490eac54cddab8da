"""Links and pictures in the Markdown that lead nowhere."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from handbook_app.markup.headings import slug
from handbook_app.markup.links import Link, find_anchors, find_links
from handbook_app.model.errors import CannotDo
from handbook_app.model.problem import Problem, Severity
from handbook_app.model.sentence import say
from handbook_app.services.checking.inventory import Inventory
from handbook_app.services.checking.sheet import Sheet, did_you_mean
from handbook_app.services.links import LinkKind, resolve_link

# Other programs fill these in, or read them as a page of the web site they make.
_FILLED_IN = re.compile(r"\{\{|\{%|<%|\$\{|^:|^\[\[")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\")
_HAS_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")


def find_problems(sheet: Sheet) -> Iterator[Problem]:
    document = sheet.document
    for link in find_links(document.text, document.body_start):
        if _ELSEWHERE.match(link.address) or _FILLED_IN.search(link.address):
            continue
        problem = _broken_picture(sheet, link) if link.is_picture else _broken_link(sheet, link)
        if problem is not None:
            yield problem


def _broken_picture(sheet: Sheet, link: Link) -> Problem | None:
    if _is_file(sheet, link.address):
        return None
    sentence = say("the picture `{address}` is not in the handbook.", address=link.address[:200])
    return sheet.in_text(Severity.WARNING, "missing-picture", link.line, sentence, link.address, "")


def _broken_link(sheet: Sheet, link: Link) -> Problem | None:
    here, known = sheet.document.path, sheet.inventory.by_path
    end = resolve_link(here, link.address, known.__contains__)
    if end.kind in (LinkKind.DOCUMENT, LinkKind.HEADING):
        return _broken_anchor(sheet, link, end.path, end.section)
    if _is_file(sheet, link.address) or end.kind is not LinkKind.NOWHERE:
        return None
    path = unquote(link.address.partition("#")[0])
    likely = _likely_address(sheet.inventory, here, path)
    hint = did_you_mean(likely, say("write the path of a document from here."))
    sentence = say(
        "the link `{address}` leads to nothing in the handbook; {hint}",
        address=link.address[:200],
        hint=hint,
    )
    # "/about" may well be a page of the web site that is made from these files.
    is_page = path.startswith("/") and not _HAS_ENDING.search(path)
    severity = Severity.HINT if is_page else Severity.WARNING
    return sheet.in_text(severity, "broken-link", link.line, sentence, link.address, likely)


def _broken_anchor(sheet: Sheet, link: Link, path: str, anchor: str) -> Problem | None:
    if not anchor or anchor == "top":
        return None
    ids = _ids_in(sheet, path)
    if anchor in ids or anchor in _tags_in(sheet, path):
        return None
    guess = slug(anchor)
    likely = guess if guess in ids else sheet.inventory.likely(anchor, ids)
    hint = did_you_mean(f"#{likely}" if likely else "", say("its headings have other ids."))
    sentence = say(
        "the link `{address}` names no heading of {path}; {hint}",
        address=link.address[:200],
        path=path,
        hint=hint,
    )
    return sheet.in_text(
        Severity.WARNING, "broken-anchor", link.line, sentence, link.address, likely
    )


def _ids_in(sheet: Sheet, path: str) -> list[str]:
    if path == sheet.document.path:
        return [section.id for section in sheet.document.sections if section.id]
    return [section.id for section in sheet.inventory.by_path[path].sections if section.id]


def _tags_in(sheet: Sheet, path: str) -> frozenset[str]:
    """Names that HTML tags give to places: looked for only when no heading has the name."""
    if path == sheet.document.path:
        return find_anchors(sheet.document.text)
    try:
        return find_anchors(sheet.inventory.folder.read_text(path).text)
    except CannotDo:
        return frozenset()


def _is_file(sheet: Sheet, address: str) -> bool:
    """Whether an address leads to a file or folder of the handbook, a document or not."""
    try:
        sheet.inventory.folder.resolve_link(sheet.document.path, address)
    except CannotDo:
        return _is_folder(sheet, address)
    return True


def _is_folder(sheet: Sheet, address: str) -> bool:
    path = unquote(address.partition("#")[0].partition("?")[0]).rstrip("/")
    below = posixpath.normpath(posixpath.join(posixpath.dirname(sheet.document.path), path))
    return below == "." or sheet.inventory.has_folder(below)


def _likely_address(inventory: Inventory, here: str, path: str) -> str:
    """The address, from this document, of the one that was probably meant."""
    folder = posixpath.dirname(here)
    if path.startswith("/"):
        end = resolve_link("", path.lstrip("/"), inventory.by_path.__contains__)
        likely = end.path if end.kind is LinkKind.DOCUMENT else inventory.likely_path(path[1:])
    else:
        likely = inventory.likely_path(posixpath.normpath(posixpath.join(folder, path)))
    return posixpath.relpath(likely, folder or ".") if likely else ""
