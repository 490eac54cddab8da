"""Writing links anew when what they lead to, or the document they stand in, has moved.

Only the addresses that would lead elsewhere change; titles, quotes, brackets, and how an address
is written (with or without ending, from the top folder, encoded) stay.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Mapping
from urllib.parse import quote, unquote

from handbook_app.markup import front_matter, links
from handbook_app.markup.addresses import Address, Place, read_address
from handbook_app.markup.editing import fields, trees
from handbook_app.markup.editing.splicing import Splice, splice
from handbook_app.markup.editing.yaml_writing import Draft
from handbook_app.markup.yaml_text import Path

Target = tuple[str, str]

_ENDINGS = (".md", ".markdown", ".html", ".htm")
_OPENING_PAGES = ("index", "README", "readme", "_index")
_MARKS = re.compile(r"[\x00-\x20\x7f\"#%'()<>?\[\\\]`{|}]")


def retarget_links(
    text: str, from_path: str, mapping: Mapping[Target, Target], new_path: str = ""
) -> str:
    """The document with its links leading where things are now.

    ``mapping`` says which (path, heading id or "") has become which; for the other headings of a
    document, and for those of one that has moved, the entry with the empty id counts.
    ``from_path`` is the document the text stood in; ``new_path`` is where it stands now, if it has
    moved: then its other relative links and pictures are written anew as well. A part of a
    document that moved alone says so: ``mapping`` then leads its old document to itself.
    """
    here = new_path or from_path
    moves = {(from_path, ""): (here, ""), **mapping} if here != from_path else dict(mapping)
    moved = _Moved(moves, from_path, here)
    start = fields.body_start(text)
    splices: list[Splice] = []
    for begin, end in links.find_addresses(text, start):
        written = text[begin:end]
        is_quoted = text[end : end + 1] in ("'", '"')
        is_bracketed = text[begin - 1 : begin] == "<"
        new = moved.address(html.unescape(written), is_bracketed)
        if new is not None:
            splices.append((begin, end, html.escape(new) if is_quoted else new))
    return splice(text, splices)


def retarget_references(
    text: str, document_id: str, mapping: Mapping[Target, Target], new_id: str = ""
) -> str:
    """The document with the references of its front matter leading where things are now.

    These are ``related`` of its rules, ``replaced-by`` and ``translation-of``; they name a
    document by its id, or by its path, which is the id of one that states none. ``mapping`` is by
    these names and heading ids, as for links; ``document_id`` is the id of the document the
    text stood in, ``new_id`` that of the one it stands in now if that is another.
    """
    here = new_id or document_id
    names = {name for name, _ in mapping}
    matter = front_matter.split(text)
    if not any(name in matter.yaml for name in names) and not {document_id, here} & names:
        return text

    def change(draft: Draft) -> None:
        for path in _references(draft):
            old = trees.value_at(draft.tree, path)
            if isinstance(old, str) and (new := _reference(old, document_id, here, mapping)):
                draft.put(path, new)

    return fields.change_fields(text, change)


def _references(draft: Draft) -> list[Path]:
    found: list[Path] = [("replaced-by",), ("translation-of", "id")]
    rules = trees.value_at(draft.tree, ("rules",))
    for name in rules if isinstance(rules, dict) else ():
        path: Path = ("rules", name, "related")
        related = trees.value_at(draft.tree, path)
        items = len(related) if isinstance(related, list) else 0
        found += [(*path, at) for at in range(items)] or [path]
    return found


def _reference(written: str, old: str, here: str, mapping: Mapping[Target, Target]) -> str:
    """The reference as it is to be written now; empty when it stays."""
    name, _, section = written.strip().partition("#")
    target = _moved_to((name or old, section), mapping)
    if target is None and (name or old == here):
        return ""
    path, fragment = target or (old, section)
    # What leads to the document itself needs no name, as long as it had none.
    shown = "" if path == here and not name else path
    new = f"{shown}#{fragment}" if fragment else shown
    return "" if new == written.strip() else new


def _moved_to(target: Target, mapping: Mapping[Target, Target]) -> Target | None:
    if target in mapping:
        return mapping[target]
    whole = mapping.get((target[0], ""))
    return (whole[0], target[1]) if whole else None


class _Moved:
    """Where the links of one document lead now."""

    def __init__(self, mapping: Mapping[Target, Target], old: str, new: str) -> None:
        self._mapping = mapping
        self._paths = {path for path, _ in mapping}
        self._old = old
        self._new = new

    def address(self, written: str, is_bracketed: bool) -> str | None:
        """The address as it is to be written now; None when it stays."""
        old = read_address(written, self._old)
        if old.place is not Place.INSIDE:
            return None
        path, ending = self._document(old.path)
        target = _moved_to((path, old.fragment), self._mapping)
        if target is None and self._old == self._new:
            return None
        wanted = target or (path, old.fragment)
        comes_home = self._old != self._new == wanted[0] and wanted[1] and old.path != self._old
        if self._leads_to(read_address(written, self._new), wanted) and not comes_home:
            return None
        return self._written(written, wanted, ending, is_bracketed)

    def _leads_to(self, address: Address, wanted: Target) -> bool:
        is_inside = address.place is Place.INSIDE
        path = self._document(address.path)[0] if is_inside else ""
        return is_inside and address.fragment == wanted[1] and wanted[0] in (address.path, path)

    def _document(self, path: str) -> tuple[str, str | None]:
        """The document that a path means, and the ending that was written for it.

        None for a folder, which means the page it opens with.
        """
        stem, ending = posixpath.splitext(path)
        if path in self._paths or path in (self._old, self._new):
            return path, ending
        stem, ending = (stem, ending) if ending in (".html", ".htm") else (path, "")
        for one in _ENDINGS[:2]:
            if stem + one in self._paths:
                return stem + one, ending
        for name in _OPENING_PAGES:
            for one in _ENDINGS[:2]:
                if (page := posixpath.join(path, name + one)) in self._paths:
                    return page, None
        return path, posixpath.splitext(path)[1]

    def _written(self, old: str, wanted: Target, ending: str | None, is_bracketed: bool) -> str:
        path, fragment = wanted
        before, _, _ = old.strip().partition("#")
        address, mark, query = before.partition("?")
        hash_and_fragment = f"#{_encoded(fragment, old, is_bracketed)}" if fragment else ""
        if path == self._new and fragment:
            return hash_and_fragment
        shown = _with_ending(path, ending)
        if not address.startswith("/"):
            shown = posixpath.relpath(shown or ".", posixpath.dirname(self._new) or ".")
        else:
            shown = "/" + shown
        if address.startswith("./") and not shown.startswith("."):
            shown = "./" + shown
        if address.endswith("/") and not posixpath.splitext(shown)[1]:
            shown += "/"
        return _encoded(shown, old, is_bracketed) + mark + query + hash_and_fragment


def _with_ending(path: str, ending: str | None) -> str:
    """The path of a document as it was written before: without its ending, as a page, a folder."""
    stem, own = posixpath.splitext(path)
    if own not in _ENDINGS[:2]:
        return path
    if ending is None:
        folder, name = posixpath.split(stem)
        return folder if name in _OPENING_PAGES and folder else path
    return path if ending in _ENDINGS[:2] else stem + ending


def _encoded(text: str, old: str, is_bracketed: bool) -> str:
    """With what would end an address encoded; all but plain letters if that was done before."""
    if "%" in old and old.isascii() and unquote(old) != old:
        return quote(text, safe="/-._~!$&*+,;=:@")
    pattern = re.compile(r"[\x00-\x1f\x7f\"#%<>?\\]") if is_bracketed else _MARKS
    return pattern.sub(lambda found: quote(found[0], safe=""), text)
