"""What the tools write into the text: bold, headings, lists, tables, links."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

_KEEP = QTextCursor.MoveMode.KeepAnchor
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+")
_ITEM = re.compile(r"^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))[ \t]+(\[[ xX]\][ \t]+)?")
_TABLE = "| {0} | {1} |\n| --- | --- |\n|  |  |\n"


def wrap(cursor: QTextCursor, mark: str) -> None:
    """Put a mark on both sides of what is chosen, or take it off again."""
    cursor.beginEditBlock()
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    chosen = cursor.selectedText()
    start, end, size = cursor.selectionStart(), cursor.selectionEnd(), len(mark)
    if _around(cursor, start, end, size) == (mark, mark):
        _select(cursor, start - size, end + size)
        cursor.insertText(chosen)
        _select(cursor, start - size, end - size)
    elif len(chosen) >= 2 * size and chosen.startswith(mark) and chosen.endswith(mark):
        cursor.insertText(chosen[size:-size])
        _select(cursor, start, end - 2 * size)
    else:
        cursor.insertText(f"{mark}{chosen}{mark}")
        _select(cursor, start + size, start + size + len(chosen))
    cursor.endEditBlock()


def set_heading(cursor: QTextCursor, level: int) -> None:
    """Make the chosen lines headings of a level; 0 makes them ordinary lines."""

    def written(line: str, _at: int) -> str:
        bare = _HEADING.sub("", line)
        return f"{'#' * level} {bare}" if level else bare

    _change_lines(cursor, written)


def set_list(cursor: QTextCursor, *, is_numbered: bool) -> None:
    """Make the chosen lines a list; lines that are one already become ordinary ones."""
    lines = [block.text() for block in _blocks(cursor)]
    found = [_ITEM.match(line) for line in lines if line.strip()]
    is_list = bool(found) and all(one and bool(one[3]) == is_numbered for one in found)

    def written(line: str, at: int) -> str:
        bare = _ITEM.sub(r"\1", line)
        mark = f"{at + 1}. " if is_numbered else "- "
        return bare if is_list or (not line.strip() and len(lines) > 1) else mark + bare

    _change_lines(cursor, written)


def add_link(cursor: QTextCursor) -> None:
    """Make what is chosen the words of a link, and put the cursor where its address goes."""
    words = cursor.selectedText()
    start = cursor.selectionStart()
    cursor.insertText(f"[{words}]()")
    cursor.setPosition(start + (len(words) + 3 if words else 1))


def add_table(cursor: QTextCursor, first: str, second: str) -> None:
    """Put in a table with two columns and a row, as a paragraph of its own."""
    cursor.beginEditBlock()
    start = _begin_paragraph(cursor)
    cursor.insertText(_TABLE.format(first, second))
    cursor.endEditBlock()
    _select(cursor, start + 2, start + 2 + len(first))


def add_picture(cursor: QTextCursor, address: str, words: str) -> None:
    """Put in a picture, its description chosen so that typing replaces it."""
    start = cursor.selectionStart()
    cursor.insertText(f"![{words}]({address})")
    _select(cursor, start + 2, start + 2 + len(words))


def add_section(cursor: QTextCursor, heading: str) -> None:
    """Put in a section after the present line, its heading chosen."""
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    start = _begin_paragraph(cursor)
    cursor.insertText(f"## {heading}\n\n")
    cursor.endEditBlock()
    _select(cursor, start + 3, start + 3 + len(heading))


def go_on_with_list(cursor: QTextCursor) -> bool:
    """Begin the next item of a list at Return, or end the list at an empty item.

    Answers whether it did anything.
    """
    block = cursor.block()
    found = _ITEM.match(block.text())
    if cursor.hasSelection() or not found or cursor.positionInBlock() < found.end():
        return False
    cursor.beginEditBlock()
    if not block.text()[found.end() :].strip():
        _select(cursor, block.position(), block.position() + block.length() - 1)
        cursor.insertText("")
    else:
        mark = found[2] or f"{int(found[3]) + 1}{found[4]}"
        box = "[ ] " if found[5] else ""
        cursor.insertText(f"\n{found[1]}{mark} {box}")
    cursor.endEditBlock()
    return True


def indent(cursor: QTextCursor, steps: int) -> None:
    """Move the chosen lines two columns to the right, or back."""

    def written(line: str, _at: int) -> str:
        return f"  {line}" if steps > 0 else re.sub(r"^ {1,2}|^\t", "", line)

    _change_lines(cursor, written)


def _change_lines(cursor: QTextCursor, written: Callable[[str, int], str]) -> None:
    blocks = _blocks(cursor)
    start, last = blocks[0].position(), blocks[-1].blockNumber()
    document = cursor.document()
    cursor.beginEditBlock()
    for at, block in enumerate(blocks):
        line = block.text()
        changed = written(line, at)
        if changed != line:
            _select(cursor, block.position(), block.position() + block.length() - 1)
            cursor.insertText(changed)
    cursor.endEditBlock()
    end = document.findBlockByNumber(last)
    first = start if len(blocks) > 1 else end.position() + end.length() - 1
    _select(cursor, first, end.position() + end.length() - 1)


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block, last = (
        document.findBlock(at) for at in (cursor.selectionStart(), cursor.selectionEnd())
    )
    found = [block]
    while block != last:
        block = block.next()
        found.append(block)
    return found


def _begin_paragraph(cursor: QTextCursor) -> int:
    """Start on a line of its own with an empty one above; answers where that is."""
    cursor.clearSelection()
    before = cursor.block().text()[: cursor.positionInBlock()]
    above = cursor.block().previous()
    if before.strip():
        cursor.insertText("\n\n")
    elif above.isValid() and above.text().strip():
        cursor.insertText("\n")
    return cursor.position()


def _around(cursor: QTextCursor, start: int, end: int, size: int) -> tuple[str, str]:
    one = QTextCursor(cursor)
    length = cursor.document().characterCount() - 1
    if start < size or end + size > length:
        return "", ""
    _select(one, start - size, start)
    before = one.selectedText()
    _select(one, end, end + size)
    # A single star beside another one belongs to bold.
    if size == 1 and _is_star_further(cursor, start - 2, end + 1):
        return "", ""
    return before, one.selectedText()


def _is_star_further(cursor: QTextCursor, before: int, after: int) -> bool:
    document = cursor.document()
    return before >= 0 and "*" == document.characterAt(before) == document.characterAt(after)


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
