"""The text of a file together with what is needed to write it back to the same bytes."""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import dataclass

from handbook_app.model.problem import Problem, Severity, said_at
from handbook_app.model.sentence import say

# UTF-32 before UTF-16, whose mark begins like it.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class SourceText:
    """A decoded file. ``text`` keeps its own line ends; a byte-order mark is not part of it.

    ``newline`` is the line end it uses most (LF when it has none), for lines that are added.
    ``hash`` is the one that git gives the bytes.
    """

    text: str
    encoding: str
    newline: str
    bom: bytes
    hash: str

    def encode(self, text: str) -> bytes:
        """Another text as this file's bytes; UTF-8 when its encoding has no such character."""
        try:
            return self.bom + text.encode(self.encoding)
        except UnicodeEncodeError:
            return text.encode()

    def problems(self, path: str) -> tuple[Problem, ...]:
        """What there is to say of the encoding."""
        if self.encoding not in ("cp1252", "latin-1"):
            return ()
        sentence = say(
            "the file is not UTF-8 and is read as {encoding}; accents may be wrong until it is"
            " saved as UTF-8.",
            encoding=self.encoding,
        )
        message = said_at(path, 0, sentence)
        problem = Problem(
            path, 0, "", Severity.WARNING, "not-utf-8", message, self.encoding, "utf-8"
        )
        return (problem,)


def decode(content: bytes) -> SourceText:
    """The text of any bytes; ``decode(content).encode(its text)`` gives the same bytes."""
    text, encoding, mark = _decoded(content)
    return SourceText(text, encoding, _newline_of(text), mark, hash_of(content))


def hash_of(content: bytes) -> str:
    """The name git gives a file's content."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _decoded(content: bytes) -> tuple[str, str, bytes]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(encoding), encoding, mark
            except UnicodeDecodeError:
                continue
    for encoding in ("utf-8", "cp1252"):
        try:
            return content.decode(encoding), encoding, b""
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1"), "latin-1", b""


def _newline_of(text: str) -> str:
    pairs = text.count("\r\n")
    counts = {"\n": text.count("\n") - pairs, "\r\n": pairs, "\r": text.count("\r") - pairs}
    return max(counts, key=lambda end: counts[end])
