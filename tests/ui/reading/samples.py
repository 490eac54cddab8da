"""Pictures and documents made for the tests of reading."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from handbook_app.markup.documents import parse_document
from handbook_app.markup.rendering import render
from handbook_app.model.catalogue import DocumentEntry, entry_of
from handbook_app.model.document import Document
from handbook_app.ui.reading.pages import Page, prepare_page
from handbook_app.ui.reading.parts import Part


def png(width: int = 20, height: int = 20, colour: str = "#ff00ff") -> bytes:
    """A picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return encoded(image, "PNG")


def encoded(image: QImage, form: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


def law(letters: int = 2_000_000, headings: int = 775) -> str:
    """A law as long as the longest there are."""
    sentence = "the customer shall within thirty days have a right to return goods unless"
    words = sentence.split()
    prose = random.Random(1)
    lines = ["---", "rules:", "  section-2: {flexibility: black}", "---", "# The law", ""]
    for number in range(1, headings):
        lines += [f"{'##' if number % 10 == 1 else '###'} Section {number}", ""]
        for paragraph in range(1, letters // headings // 440 + 1):
            said = " ".join(prose.choice(words) for _ in range(80))
            lines += [f"({paragraph}) {said} [first](#section-1) **so**.", ""]
    return "\n".join(lines)


class Renderer:
    """Renders at once, or when told to, as the program does off the window's thread."""

    def __init__(self, read_picture: Callable[[str], bytes | None] = lambda _: None) -> None:
        self._read_picture = read_picture
        self.waiting: list[tuple[Part, Callable[[Page], None]]] = []
        self.asked: list[int] = []
        self.is_slow = False

    def __call__(self, document: Document, part: Part, deliver: Callable[[Page], None]) -> None:
        self.asked.append(part.index)
        if self.is_slow:
            self.waiting.append((part, deliver))
        else:
            deliver(self.page(part, document.path))

    def page(self, part: Part, path: str = "") -> Page:
        return prepare_page(part, lambda text, ids: render(text, ids, path), self._read_picture)

    def answer(self, which: int) -> None:
        part, deliver = self.waiting[which]
        deliver(self.page(part))


def entry(path: str, **facts: object) -> DocumentEntry:
    """A catalogue entry with these facts and no others."""
    document = parse_document(path, f"# {path.rpartition('/')[2].removesuffix('.md').title()}\n")
    return replace(entry_of(document, "", 0, None), **facts)  # type: ignore[arg-type]
