"""A part of a document made ready to be shown, off the window's thread."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from handbook_app.markup.glossary import Glossary, Term, mark_terms
from handbook_app.markup.rendered import Reason, Rendered
from handbook_app.model.document import Document
from handbook_app.ui.plain_label import plain_tool_tip
from handbook_app.ui.reading.parts import Part
from handbook_app.ui.reading.pictures import read_pictures
from handbook_app.ui.reading.safe_text import WORD_BREAK
from handbook_app.ui.reading.tables import cut_tables
from handbook_app.ui.wording import bends

_HEADING = re.compile(r'<h[1-6]><a name="([^"]*)"></a>.*?(?=</h[1-6]>)', re.DOTALL)
# Qt gives a block of lines no padding and no common ground, but it does so for a table's cell.
_BOX, _WIDE_BOX = '<table class="admonition', '<table width="100%" class="admonition'
_CODE = re.compile(r"<pre>.*?</pre>", re.DOTALL)
_MOST_FRAMED_LINES = 150
_LONG_WORD = re.compile(r"<[^>]*>|[^\s<>&]{40}(?=[^\s<>&])")
_SHAPES = {"black": "\N{BLACK SQUARE}", "gray": "\N{UPPER HALF CIRCLE}", "": "\N{DOTTED CIRCLE}"}


@dataclass(frozen=True, slots=True)
class Page:
    """Sanitised HTML, the pictures in it by name, why it is plain text, if it is, and the terms of
    the glossary that occur in it."""

    html: str
    pictures: Mapping[str, QImage] = field(default_factory=dict)
    plain_because: Reason | None = None
    terms: tuple[Term, ...] = ()


RenderPart = Callable[[Document, Part, Callable[[Page], None]], None]
"""Starts preparing a page and delivers it later, in the window's thread."""


def prepare_page(
    part: Part,
    render: Callable[[str, tuple[str, ...]], Rendered],
    read_picture: Callable[[str], bytes | None],
    glossary: Glossary | None = None,
) -> Page:
    """Render a part and decode its pictures; blocks, so not for the window's thread.

    ``render`` turns Markdown into sanitised HTML, giving its headings these ids; ``read_picture``
    answers with the bytes of a picture inside the handbook, by its address in the document. The
    terms of a ``glossary`` are marked.
    """
    rendered = render(part.markdown, part.heading_ids)
    shown = cut_tables(_LONG_WORD.sub(_breakable, rendered.html))
    shown = _CODE.sub(_framed, shown.replace(_BOX, _WIDE_BOX))
    pictures = read_pictures(shown, read_picture)
    terms: tuple[Term, ...] = ()
    if glossary:
        shown, terms = mark_terms(shown, glossary, plain_tool_tip)
    return Page(shown, pictures, rendered.reason, terms)


def _breakable(found: re.Match[str]) -> str:
    """A tag as it is; a piece of a very long word with a place at which its line may end."""
    return found[0] if found[0].startswith("<") else found[0] + WORD_BREAK


def _framed(code: re.Match[str]) -> str:
    if code[0].count("\n") > _MOST_FRAMED_LINES:  # a cell is laid out in one go
        return code[0]
    return f'<table width="100%" class="code"><tr><td>{code[0]}</td></tr></table>'


def present(page: Page, part: Part, document: Document, words: Mapping[str, str]) -> str:
    """The HTML to show: rules marked, and a title above a document that has no heading for it.

    ``words`` are those of ``mark_rules``.
    """
    has_title = any(section.level == 1 for section in document.sections)
    is_beginning = part.index == 0 and part.markdown
    title = "" if has_title or not is_beginning else f"<h1>{html.escape(document.title)}</h1>"
    return title + mark_rules(page.html, document, words)


def mark_rules(page_html: str, document: Document, words: Mapping[str, str]) -> str:
    """Write beside the heading of each rule whether it bends: a shape and a word.

    ``words`` are keyed by black, gray and the empty text for untagged.
    """
    rules = document.facts.rules
    if not rules:
        return page_html

    def marked(found: re.Match[str]) -> str:
        rule = rules.get(html.unescape(found[1]))
        if rule is None:
            return found[0]
        flexibility = str(rule.flexibility or "")
        said = f"{_SHAPES[flexibility]}\N{NO-BREAK SPACE}{html.escape(words[flexibility])}"
        return f'{found[0]}&nbsp;&nbsp; <small class="flexibility">{said}</small>'

    return _HEADING.sub(marked, page_html)


def rule_mark(flexibility: str) -> str:
    """Whether a rule bends, by a shape and a word, as plain text."""
    return f"{_SHAPES[flexibility]}\N{NO-BREAK SPACE}{bends(flexibility)}"


def rule_words() -> dict[str, str]:
    """What is written beside the heading of a rule, by its flexibility."""
    return {key: bends(key) for key in ("black", "gray", "")}
