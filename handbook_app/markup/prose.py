"""The sentences of Markdown where they stand: everything else is blanked out, nothing moves."""

from __future__ import annotations

import re

from handbook_app.markup.editing.splicing import splice
from handbook_app.markup.links import find_addresses, without_code

# Marks that begin with a literal and repeat within bounds: the work is linear, whatever the text.
_TAG = re.compile(r"<[A-Za-z/!][^<>\n]{0,1000}>")
_ADDRESS = re.compile(r"https?://[^\s<>]+|www\.[^\s<>]+")
_FILLED_IN = re.compile(r"\{[^{}\n]{0,300}\}")
# Where they open and close; a quotation may go on in the next line, and ends with its paragraph.
_QUOTATION_MARKS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«"}
_QUOTED = {
    opens: re.compile(
        rf"{opens}(?<!\w{opens})(?=\S)"
        rf"(?:[^{opens}{closes}\n]|\n(?![ \t]*\n)){{1,600}}[{closes}](?!\w)"
    )
    for opens, closes in _QUOTATION_MARKS.items()
}
_QUOTE_BLOCK = re.compile(r"^ {0,3}>[^\n]*(?:\n {0,3}>[^\n]*)*", re.MULTILINE)
_ALERT = re.compile(r" {0,3}>[ \t]*\[!")
_LETTER = re.compile(r"[^\n]")


def sentences_of(markdown: str) -> str:
    """A text as long as before, in which only what it says itself is left.

    Code, comments, tags, addresses and everything quoted (in quotation marks or as a block) are
    blanks. A bar stands where a tag was, so that sentences do not run together.
    """
    shown = without_code(markdown)
    blanks = [(start, end, " " * (end - start)) for start, end in find_addresses(shown)]
    shown = splice(shown, blanks) if blanks else shown
    if "<" in shown:
        shown = _TAG.sub(_bar, shown)
    shown = _FILLED_IN.sub(_blank, _ADDRESS.sub(_blank, shown))
    if ">" in shown:
        shown = _QUOTE_BLOCK.sub(_quote_block, shown)
    for opens, quoted in _QUOTED.items():
        if opens in shown:
            shown = quoted.sub(_quoted, shown)
    return shown


def _quote_block(found: re.Match[str]) -> str:
    """Notes that a git host frames are the document's own words, other blocks somebody's."""
    return found[0] if _ALERT.match(found[0]) else _blanked(found[0])


def _bar(found: re.Match[str]) -> str:
    return "|" + " " * (len(found[0]) - 1)


def _quoted(found: re.Match[str]) -> str:
    """Blanks, with the stop that ends the sentence around it as well."""
    blanks, stop = _blanked(found[0]), found[0][-2:-1]
    return f"{blanks[:-2]}{stop} " if stop in ".!?…" else blanks


def _blank(found: re.Match[str]) -> str:
    return _blanked(found[0])


def _blanked(text: str) -> str:
    return _LETTER.sub(" ", text)
