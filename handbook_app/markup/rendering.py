"""From Markdown to the HTML that the window shows. Pure; its time is *not* bounded.

Python-Markdown is quadratic on some texts, so programs call it through ``worker``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import markdown as python_markdown

from handbook_app.markup import dialect
from handbook_app.markup.headings import find_headings, tile_sections
from handbook_app.markup.note_titles import translate_titles
from handbook_app.markup.rendered import (
    UNWANTED,
    Reason,
    Rendered,
    escape_text,
    fitting_ids,
    render_as_text,
)
from handbook_app.markup.sanitising import sanitise

LARGEST = 200_000

_EXTENSIONS = [
    "markdown.extensions.admonition",
    "markdown.extensions.attr_list",
    "markdown.extensions.def_list",
    "markdown.extensions.footnotes",
    "markdown.extensions.md_in_html",
    "markdown.extensions.sane_lists",
    "markdown.extensions.tables",
    "pymdownx.betterem",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.saneheaders",
    "pymdownx.superfences",
    "pymdownx.tilde",
]
_SETTINGS = {
    "markdown.extensions.tables": {"use_align_attribute": True},
    "pymdownx.highlight": {"use_pygments": False},
    "pymdownx.tilde": {"subscript": False},
}
# Two code points that are no characters, and so never stand in a text, mark where a heading's
# anchor goes: the renderer carries them through whatever it makes of the line.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
# What a text can set off in the renderer.
_DEFECTS = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)


def render(
    markdown: str,
    heading_ids: Sequence[str] = (),
    document: str = "",
    definitions: str = "",
    language: str = "",
) -> Rendered:
    """Lay out Markdown without front matter.

    ``heading_ids`` are the ids of the headings in it, in order; without them each heading gets the
    id it has by itself. ``document`` is the path that relative links start from. ``definitions``
    are the addresses that the rest of the document defines (``find_definitions``). Notes without
    a title get one in ``language``. What cannot be laid out is shown as text: nothing is raised.
    """
    if len(markdown) > LARGEST:
        return render_as_text(markdown, heading_ids, Reason.TOO_LARGE)
    try:
        definitions = definitions[:LARGEST]
        return Rendered(_laid_out(markdown, heading_ids, document, definitions, language))
    except (*_DEFECTS, MemoryError, RecursionError):
        return render_as_text(markdown, heading_ids, Reason.FAILED)


def _laid_out(
    text: str, heading_ids: Sequence[str], document: str, definitions: str, language: str
) -> str:
    text = UNWANTED.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    headings = list(find_headings(text))
    own = [one.id for one in tile_sections(text, 0, headings) if one.level]
    ids = fitting_ids(heading_ids, own)
    pieces, at = [], 0
    for number, heading in enumerate(headings):
        hashes = "#" * heading.level
        pieces += [text[at : heading.start], f"\n{hashes} {_OPEN}{number}{_CLOSE}{heading.text}\n"]
        at = heading.end
    source = dialect.rewrite("".join(pieces) + text[at:]) + "\n\n" + definitions
    # A renderer of its own for each text: it keeps footnotes and addresses from the one before.
    renderer = python_markdown.Markdown(
        extensions=_EXTENSIONS, extension_configs=_SETTINGS, output_format="html"
    )
    html = translate_titles(renderer.convert(source), language)
    html = _MARK.sub(lambda mark: f'<a name="{escape_text(ids[int(mark[1])])}"></a>', html)
    return sanitise(html, document)
