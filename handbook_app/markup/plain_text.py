"""The words of Markdown without its marks, for the index and for snippets.

Each step is a pattern that begins with a literal (so that the search for it runs at memory speed)
and repeats within bounds or up to the next mark of its kind: the work is linear in the text,
whatever the text.
"""

from __future__ import annotations

import html
import re
from itertools import chain, zip_longest

# What stands at the beginning of a line and is no word: quote marks, list marks, task boxes,
# heading marks, fences with their language, admonitions, alerts, addresses of links.
_LINE_START = re.compile(
    r"""\n(?:
        [ \t]*+(?:[-=*_+|:][-=*_+|:\ \t]*+)(?=\n|\Z)
      | (?:[ \t]*+(?:
            >
          | \#{1,6}(?=[ \t\n])
          | (?:[-*+]|\d{1,9}[.)])(?=[ \t])
          | \[[ xX]\](?=[ \t])
          | \[![A-Za-z]{1,20}\]
          | (?:!!!|\?\?\?)\+?[ \t]*[\w-]{0,40}(?:[ \t]+inline)?
        ))*+[ \t]*+(?:
            `{3,}[^`\n]{0,200}(?=\n|\Z)
          | ~{3,}[^\n]{0,200}(?=\n|\Z)
          | \[(?!\^)[^\[\]\n]{1,200}\]:[^\n]*
          | \[\^[^\]\s]{1,100}\]:
        )?+
    )""",
    re.VERBOSE,
)
_CLOSING_HASHES = re.compile(r"[ \t]#{1,6}(?=\n)")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000}|[^<>\s@]{1,100}@[^<>\s]{1,200})>")
_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike"
    r"|strong|sub|sup|tt|u|var)(?:[ \t\n][^<>]{0,5000})?/?>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[A-Za-z/!?][^<>]{0,5000}>")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,100}\]")
_LINK = re.compile(
    r"\[([^\[\]]{0,1000})\]"
    r"(?:\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,1000})?\)|\[[^\[\]\n]{0,200}\])"
)
_ATTRIBUTES = re.compile(r"\{(?::|[ ]?[#.])[^{}\n]{0,200}\}")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_STAR = re.compile(r"\*(?:(?<!\d\*)|(?!\d))")
_UNDERSCORE = re.compile(r"_(?<!\w_)_{0,2}|_{1,3}(?!\w)")
_NO_MARKS = re.compile(r"[^\W_](?:[^\W_]|[,.:;()/'’“”–-]|[ ](?![ ]))*")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^`\n]{1,500})(?<!`)\1(?!`)")
_HELD = "\ue000"  # a letter of nobody's stands for code meanwhile
_ITEM = re.compile(
    r"\n[ \t>]{0,20}(?:[-*+]|\d{1,9}[.)])[ \t]{1,5}(?![-*_ \t]{0,20}(?:\n|\Z))(?:\[[ xX]\][ \t])?"
)
_ROW = re.compile(r"\n[ \t>]{0,20}\|(?![-:| \t]{1,400}(?:\n|\Z))[ \t]{0,20}")
_ROW_END = re.compile(r"(?<=[^-:| \t\n])[ \t]{0,20}\|[ \t]{0,20}(?=\n|\Z)")
_CELL_EDGE = re.compile(r"(?<=[^\n|:\- \t])(?:[ \t]{0,20}\|){1,20}[ \t]{0,20}(?=[^\n|:\- \t])")
_SPACES = re.compile(r"[ \t]{2,}")
_BLANK_LINES = re.compile(r"\n[ \t\n]*\n")


def plain(markdown: str) -> str:
    """The prose of Markdown: text of links and pictures, no marks, tags or control characters.

    Paragraphs stay apart by an empty line, and words that marks held apart stay apart.
    """
    text = "\n" + markdown.replace("\r\n", "\n").replace("\r", "\n") + "\n"
    if "#\n" in text:
        text = _CLOSING_HASHES.sub("", text)
    text = _LINE_START.sub("\n", _without_comments(text))
    return _BLANK_LINES.sub("\n\n", plain_inline(text)).strip()


def plain_inline(markdown: str) -> str:
    """The same for a text without lines of its own, such as a heading."""
    if _NO_MARKS.fullmatch(markdown):
        return markdown.rstrip()
    if "`" in markdown:
        return _around_code(markdown)
    text = _CONTROLS.sub(" ", markdown)
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    if "<" in text:
        text = _TAG.sub(" ", _INLINE_TAG.sub("", _AUTOLINK.sub(r"\1", text)))
    if "[" in text:
        text = _without_links(text)
    if "{" in text:
        text = _ATTRIBUTES.sub("", text)
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    text = _without_emphasis(text).replace("~~", "").replace("`", "")
    if "&" in text:
        text = html.unescape(text)
    text = text.replace("|", " ")
    if "  " in text or "\t" in text:
        text = _SPACES.sub(" ", text)
    return text.strip(" \t")


def _around_code(markdown: str) -> str:
    """What stands in code is no mark of anything: `<img>` and `*` are kept as they are."""
    held: list[str] = []

    def hold(found: re.Match[str]) -> str:
        held.append(_CONTROLS.sub(" ", found[2]).strip())
        return _HELD

    kept = _CODE.sub(hold, markdown.replace(_HELD, ""))
    pieces = plain_inline(kept.replace("`", "")).split(_HELD)
    return "".join(chain.from_iterable(zip_longest(pieces, held[: len(pieces) - 1], fillvalue="")))


def itemised(markdown: str) -> str:
    """Markdown in which a dot stands before each item of a list and each row of a table, and
    between the cells of a row: ``plain`` would run them together."""
    text = f"\n{markdown}"
    if "|" in text:
        text = _ROW.sub("\n\N{BULLET} ", _ROW_END.sub("", text))
        text = _CELL_EDGE.sub(" \N{MIDDLE DOT} ", text)
    return _ITEM.sub("\n\N{BULLET} ", text)[1:]


def _without_emphasis(text: str) -> str:
    if "*" in text:
        text = _STAR.sub("", text)
    return _UNDERSCORE.sub("", text) if "_" in text else text


def _without_links(text: str) -> str:
    """Twice, because a picture may stand inside a link."""
    text = _FOOTNOTE.sub("", text.replace("![", "["))
    return _LINK.sub(r"\1", _LINK.sub(r"\1", text))


def _without_comments(text: str) -> str:
    """Without ``<!-- … -->``; one that is never closed is text."""
    if "<!--" not in text:
        return text
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    kept.append(text[at:])
    return " ".join(kept)
