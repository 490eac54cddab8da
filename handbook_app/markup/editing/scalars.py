"""Texts as YAML writes them: plain, quoted, or as a block of lines.

What is written always reads back as the same text here; where a text would be a number, a date or
a truth value to other programs, it is quoted unless ``is_word`` says that it is meant so.
"""

from __future__ import annotations

import re
import textwrap

import yaml

from handbook_app.markup import yaml_text
from handbook_app.markup.yaml_text import YamlError

_ESCAPED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\", "\0": "\\0"}
_UNSAFE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_LOOKS_PLAIN = re.compile(
    r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=~.](?:[^\t\n:#]|:(?=[^\s])|(?<=\S)#)*(?<!\s)"
)
_FLOW_MARKS = re.compile(r"[,\[\]{}]")
_SIMPLE = re.compile(r"[A-Za-z][A-Za-z -]{0,40}(?<! )")
# What YAML 1.2 and other readers of 1.1 take for more than text, beside what PyYAML does.
_ELSEWHERE_NO_TEXT = re.compile(r"[yYnN]|0o[0-7]+|[-+]?[\d.]+[eE][-+]?\d+")
TEXT_TAG = "tag:yaml.org,2002:str"
_WIDTH = 88


def inline(text: str, style: str = "", *, is_flow: bool = False, is_word: bool = False) -> str:
    """A text on one line, in the quotes ``style`` if they can hold it."""
    if style == "" and _is_plain(text, is_flow) and (is_word or is_text_elsewhere(text)):
        return text
    can_be_single = not _UNSAFE.search(text) and "\n" not in text
    wants_single = style == "'" or (style != '"' and ('"' in text or "\\" in text))
    if can_be_single and wants_single and not (style == "" and "'" in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(map(_escaped, text)) + '"'


def block(text: str, column: int, step: int, style: str = "|") -> tuple[str, list[str]] | None:
    """The mark and the lines of a text as ``|`` or, folded, ``>``.

    The lines are indented by ``step`` more than the ``column`` of what holds the text. None when
    a block cannot hold it.
    """
    if _UNSAFE.search(text) or not text.strip():
        return None
    bare = text.rstrip("\n")
    ends = len(text) - len(bare)
    if style == ">":
        if (lines := _folded(bare)) is None:
            return None
    else:
        lines = bare.split("\n")
    first = next(line for line in lines if line)
    stated = str(step) if first[0] in " \t" or lines[0] == "" else ""
    mark = style + stated + ("-" if ends == 0 else "" if ends == 1 else "+")
    written = [" " * (column + step) + line if line else "" for line in lines]
    return mark, written + [""] * max(0, ends - 1)


def is_text_elsewhere(text: str) -> bool:
    """Whether other programs take the text, written plain, for text."""
    return tag_elsewhere(text) == TEXT_TAG and not _ELSEWHERE_NO_TEXT.fullmatch(text)


def tag_elsewhere(text: str) -> str:
    """What a plain text is to other programs: the tag that YAML 1.1 gives it."""
    for tag, pattern in yaml.SafeLoader.yaml_implicit_resolvers.get(text[:1], []):
        if pattern.match(text):
            return str(tag)
    return TEXT_TAG


def _is_plain(text: str, is_flow: bool) -> bool:
    """Whether it can stand without quotes, in any program."""
    if _SIMPLE.fullmatch(text):
        return text.lower() != "null"
    if _UNSAFE.search(text) or not _LOOKS_PLAIN.fullmatch(text):
        return False
    if text.endswith(":") or (is_flow and _FLOW_MARKS.search(text)):
        return False
    try:
        around = f"{{a: {text}}}" if is_flow else f"a: {text}"
        return yaml_text.load(around).tree == {"a": text}
    except YamlError:
        return False


def _escaped(letter: str) -> str:
    if letter in _ESCAPED:
        return _ESCAPED[letter]
    if not _UNSAFE.match(letter):
        return letter
    code = ord(letter)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _folded(text: str) -> list[str] | None:
    """Lines of moderate length that read back as the text; None when a space would be lost."""
    lines: list[str] = []
    for at, paragraph in enumerate(text.split("\n")):
        if paragraph != paragraph.strip() or "  " in paragraph or "\t" in paragraph:
            return None
        wrapped = textwrap.wrap(paragraph, _WIDTH, break_long_words=False, break_on_hyphens=False)
        if " ".join(wrapped) != paragraph:
            return None
        # An empty line stands for each line end of the text.
        lines += [*([""] if at and paragraph else []), *(wrapped or [""])]
    return lines
