"""Asks for pages and takes the answer to the latest question only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from handbook_app.model.document import Document
from handbook_app.ui.reading.pages import Page, RenderPart
from handbook_app.ui.reading.parts import Part

_REMEMBERED = 3


class PartLoader:
    """Loads the parts of one document; the last few pages are remembered."""

    def __init__(self, render_part: RenderPart) -> None:
        self._render_part = render_part
        self._latest = 0
        self._pages: OrderedDict[int, Page] = OrderedDict()

    def forget(self) -> None:
        """Drop what was loaded, and every answer that is still to come."""
        self._latest += 1
        self._pages.clear()

    def load(self, document: Document, part: Part, done: Callable[[Part, Page], None]) -> None:
        """Call ``done`` with the page of a part, unless another is asked for meanwhile."""
        self._latest += 1
        latest = self._latest
        if part.index in self._pages:
            self._pages.move_to_end(part.index)
            done(part, self._pages[part.index])
            return

        def deliver(page: Page) -> None:
            if latest == self._latest:
                self._pages[part.index] = page
                while len(self._pages) > _REMEMBERED:
                    self._pages.popitem(last=False)
                done(part, page)

        self._render_part(document, part, deliver)
