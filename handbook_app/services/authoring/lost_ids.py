"""Headings that were reworded while somewhere in the handbook a link leads to their old id."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import PurePosixPath

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo
from handbook_app.model.problem import Problem, Severity, said_at
from handbook_app.model.sentence import say
from handbook_app.services.handbook import Handbook


class LostIds:
    """Compares a text as it is typed with the document on disk. Any thread."""

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._entries: tuple[DocumentEntry, ...] = ()
        self._led_to: dict[tuple[str, str], bool] = {}

    def find_problems(self, document: Document) -> Iterator[Problem]:
        """A problem for each heading whose id went while others lead to it.

        Rules are left out: that their section is gone is a problem of its own.
        """
        for old, section_id in self._renamed(document):
            section = document.section(section_id)
            if section is None or old in document.facts.rules:
                continue
            if not self._is_led_to(document.path, old):
                continue
            sentence = say(
                "other documents lead to this section as `{id}`, which its new heading does not"
                " give; write the id beside it: `{mark}`.",
                id=old, mark="{#" + old + "}",
            )  # fmt: skip
            message = said_at(document.path, section.line, sentence)
            yield Problem(
                document.path,
                section.line,
                "",
                Severity.WARNING,
                "lost-id",
                message,
                old,
                section_id,
            )

    def _renamed(self, document: Document) -> Iterator[tuple[str, str]]:
        """(old id, new id) of headings that stand where another stood."""
        entry = next((e for e in self._handbook.catalogue() if e.path == document.path), None)
        if entry is None:
            return
        before = [one.id for one in entry.sections if one.id]
        now = [one.id for one in document.sections if one.id]
        matcher = difflib.SequenceMatcher(None, before, now, autojunk=False)
        for what, i, j, k, end in matcher.get_opcodes():
            if what == "replace" and j - i == end - k:
                yield from zip(before[i:j], now[k:end], strict=True)

    def _is_led_to(self, path: str, section_id: str) -> bool:
        """Asked once for each state of the handbook: it reads every document."""
        entries = self._handbook.catalogue()
        if entries is not self._entries:
            self._entries, self._led_to = entries, {}
        key = path, section_id
        if key not in self._led_to:
            own = next((one.id for one in entries if one.path == path), "")
            names = (f"#{section_id}", PurePosixPath(path).stem, own)
            others = (one.path for one in entries if one.path != path)
            self._led_to[key] = any(self._names(other, *names) for other in others)
        return self._led_to[key]

    def _names(self, path: str, anchor: str, stem: str, document_id: str) -> bool:
        try:
            text = self._handbook.folder.read_text(path).text
        except CannotDo:
            return False
        return anchor in text and (stem in text or document_id in text)
