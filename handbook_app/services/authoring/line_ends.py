"""Editors know one kind of line end; files have theirs, and lines nobody touched keep them."""

from __future__ import annotations

from handbook_app.services.comparing import RowKind, compare_texts


def with_plain_ends(text: str) -> str:
    """The text with a line feed at the end of every line, as editors want it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def with_ends_of(text: str, original: str, newline: str) -> str:
    """An edited text with the line ends of the text it was made from.

    ``text`` has plain ends. A line that is as it was keeps its end; others get ``newline``.
    """
    if "\r" not in original:
        return text
    if with_plain_ends(original) == text:
        return original
    if "\n" not in original.replace("\r\n", "") and "\r" not in original.replace("\r\n", ""):
        return text.replace("\n", "\r\n")
    pieces = []
    for row in compare_texts(original, text).rows:
        if row.kind is RowKind.REMOVED:
            continue
        is_same = row.kind is RowKind.SAME and bool(row.before_end) == bool(row.after_end)
        end = row.before_end if is_same else newline if row.after_end else ""
        pieces.append(row.after + end)
    return "".join(pieces)
