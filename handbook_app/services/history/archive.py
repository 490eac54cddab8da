"""Everything a view of the history asks of one handbook, in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, islice
from pathlib import Path

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import DocumentComparison
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo, NotFound
from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.services import editions
from handbook_app.services.authoring.saving import save_texts, who_saves
from handbook_app.services.comparing import compare_handbooks
from handbook_app.services.handbook import Handbook
from handbook_app.services.history import past, restoring
from handbook_app.services.history.differences import Difference, compare_states
from handbook_app.services.history.reading_marks import ReadingMarks
from handbook_app.services.history.timeline import Moment, read_timeline
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.saving import Saved
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Author, Edition, Version

_REMEMBERED = 512


@dataclass(frozen=True, slots=True)
class Authored:
    """Neighbouring lines of a document that one version touched last; ``line`` counts from 1.

    ``version`` is None for what is not in a version yet.
    """

    line: int
    text: str
    version: Version | None


class Archive:
    """The past of one handbook. Any thread; what saves is for the writing lane.

    Every call raises Unavailable where no versions are kept.
    """

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self.marks = ReadingMarks(handbook)
        self._version = lru_cache(_REMEMBERED)(self._read_version)

    def timeline(
        self, path: str, section: str, start: int, limit: int, is_cancelled: Callable[[], bool]
    ) -> list[Moment]:
        """So many moments from the ``start``-th on, the newest first."""
        moments = read_timeline(self._handbook, path, section, is_cancelled=is_cancelled)
        return list(islice(moments, start, start + limit))

    def changes_in(self, moment: Moment, most: int) -> tuple[DocumentComparison, ...]:
        """What a version changed, in words, looking into at most so many documents."""
        repository = self._handbook.versions()
        before: list[Document] = []
        after: list[Document] = []
        changed = (one for one in moment.files if one.path.lower().endswith(ENDINGS))
        for change in islice(changed, most):
            try:
                if change.before:
                    text = decode(repository.read_blob(change.before)).text
                    before.append(parse_document(change.old_path or change.path, text))
                if change.after:
                    text = decode(repository.read_blob(change.after)).text
                    after.append(parse_document(change.path, text))
            except CannotDo:
                continue
        return tuple(compare_handbooks(before, after))

    def compare(self, path: str, section: str, start: str, end: str) -> Difference:
        """Two versions of a document, or of a section of it alone; an empty ``start`` is
        nothing, an empty ``end`` today."""
        difference = compare_states(self._handbook, path, start, end)
        return difference.of_section(section) if section else difference

    def compare_editions(self, earlier: str, later: str) -> editions.Report:
        """Two editions, versions or days, document by document."""
        return editions.compare(self._handbook, earlier, later)

    def document_at(self, path: str, version: str) -> Document | None:
        """A document as it was; without a version, as it is. None where there was none."""
        try:
            if not version:
                return self._handbook.document(path)
            repository = self._handbook.versions()
            name = past.path_in(repository, path, version)
            return parse_document(name, decode(repository.read_at(version, name)).text)
        except NotFound:
            return None

    def restore(self, path: str, section: str, version: str) -> Saved:
        """Bring back a document, or a rule of it, as it was: a new version."""
        handbook = self._handbook
        if section:
            edit = restoring.restore_rule(handbook, path, section, version)
        else:
            edit = restoring.restore_document(handbook, path, version)
        when = f"{handbook.versions().version(version).when:%Y-%m-%d}"
        return save_texts(
            handbook, [edit], say("Bring back the wording of {when}", when=when), author=self._who()
        )

    def undo_last_save(self) -> tuple[Saved, Version]:
        """Undo the newest version, as a new one; answers the version that was undone."""
        edits, undone = restoring.undo_last_save(self._handbook)
        summary = f"Undo: {undone.summary}"
        saved = save_texts(
            self._handbook, edits, summary, substance=undone.substance, author=self._who()
        )
        return saved, undone

    def write_out(self, moment: str, progress: Progress) -> tuple[Path, Version]:
        """The folder with the handbook as it was on a day, in a version or an edition."""
        repository = self._handbook.versions()
        version = repository.resolve(moment)
        return past.write_out(self._handbook, version, progress), self._version(version)

    def editions(self) -> tuple[Edition, ...]:
        """Every edition, the newest first."""
        return editions.read_all(self._handbook)

    def publish(self, name: str, notes: str) -> Edition:
        """Publish the newest version."""
        return editions.publish(self._handbook, name, notes)

    def propose_notes(self) -> str:
        """Notes for the next edition."""
        return editions.propose_notes(self._handbook)

    def who_wrote(self, path: str, version: str) -> tuple[Authored, ...]:
        """A document's paragraphs and who touched each last."""
        repository = self._handbook.versions()
        at = repository.resolve(version)
        lines = decode(repository.read_at(at, path)).text.splitlines()
        found = []
        wrote = repository.who_wrote(path, at)
        for by, group in groupby(wrote, key=lambda line: line.version_id):
            numbers = [line.line_no for line in group]
            text = "\n".join(lines[numbers[0] - 1 : numbers[-1]])
            if text.strip():
                found.append(Authored(numbers[0], text, self._version(by)))
        return tuple(found)

    def _read_version(self, name: str) -> Version:
        return self._handbook.versions().version(name)

    def _who(self) -> Author:
        return who_saves(repository=self._handbook.repository_or_none()).author
