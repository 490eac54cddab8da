"""Everything a view of the history asks of one handbook, in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice

from handbook_app.markup.documents import parse_document
from handbook_app.model.document import Document
from handbook_app.model.errors import NotFound
from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.services import editions
from handbook_app.services.authoring.saving import TextEdit, save_texts, who_saves
from handbook_app.services.handbook import Handbook
from handbook_app.services.history import past, restoring
from handbook_app.services.history.differences import (
    Difference,
    Placed,
    compare_placed,
    compare_states,
    difference_to,
)
from handbook_app.services.history.having_read import HavingRead
from handbook_app.services.history.pages import TimelinePages
from handbook_app.services.history.paragraphs import paragraphs_of
from handbook_app.services.history.places import Place, Unborn, place_then
from handbook_app.services.history.reading_marks import ReadingMarks
from handbook_app.services.history.telling import Told, compare_in, tell_moment
from handbook_app.services.history.timeline import Moment, read_timeline
from handbook_app.services.history.written_out import WrittenOut, write_out
from handbook_app.storage.saving import Saved
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Author, Edition, Version

_REMEMBERED = 512
Was = tuple[str, str]
NOWHERE: Was = ("", "")


@dataclass(frozen=True, slots=True)
class Authored:
    """A paragraph of a document and the version that touched it last; ``line`` counts from 1."""

    line: int
    text: str
    version: Version


class Archive:
    """The past of one handbook. Any thread; what saves is for the writing lane.

    Every call raises Unavailable where no versions are kept; that something was read can be
    confirmed all the same.
    """

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self.marks = ReadingMarks(handbook)
        self.having_read = HavingRead(handbook, self.marks)
        self._version = lru_cache(_REMEMBERED)(self._read_version)

    def timeline(
        self, path: str, section: str, start: int, limit: int, is_cancelled: Callable[[], bool]
    ) -> list[Moment]:
        """So many moments from the ``start``-th on, the newest first."""
        moments = read_timeline(self._handbook, path, section, is_cancelled=is_cancelled)
        return list(islice(moments, start, start + limit))

    def keeps_versions(self) -> bool:
        """Whether versions are kept of this handbook. Raises Unavailable without git."""
        return self._handbook.repository is not None

    def open_timeline(self, path: str, section: str) -> TimelinePages:
        """A timeline to be read page by page; close it."""
        return TimelinePages(self._handbook, path, section)

    def tell(self, moment: Moment, most: int) -> Told:
        """What a version changed, in words, looking into at most so many documents."""
        return tell_moment(self._handbook.versions(), moment, most)

    def compare_in(self, moment: Moment, path: str, section: str) -> Difference:
        """What a version changed in a document, or in a section of it alone."""
        return compare_in(self._handbook.versions(), moment, path, section)

    def compare_to(self, path: str, section: str, start: str, text: str) -> Difference:
        """A version (empty: the text on the disk) and a text that is not saved."""
        difference = difference_to(self._handbook, path, start, text)
        return difference.of_section(section) if section else difference

    def compare_placed(self, before: Placed, after: Placed) -> Difference:
        """What stood in two places at two times, such as a rule in two moments of its history."""
        return compare_placed(self._handbook, before, after)

    def moment(self, version: str, path: str) -> Moment:
        """A version as a moment of a document's timeline; of all when it left that alone."""
        repository = self._handbook.versions()
        found = self._version(version)
        before = found.parents[0] if found.parents else ""
        changes = repository.changes_between(before, found.id)
        own = tuple(one for one in changes if one.path == path)
        return Moment(found, path, files=own or changes)

    def foresee(self, path: str, section: str, version: str, was: Was = NOWHERE) -> Difference:
        """What ``restore`` would change in the text of today."""
        edit = self._restoring(path, section, version, was)
        difference = difference_to(self._handbook, path, "", edit.text or "")
        return difference.of_section(section) if section else difference

    def compare(self, path: str, section: str, start: str, end: str) -> Difference:
        """Two versions of a document, or of a section of it alone; an empty ``start`` is
        nothing, an empty ``end`` today."""
        difference = compare_states(self._handbook, path, start, end)
        return difference.of_section(section) if section else difference

    def compare_editions(self, earlier: str, later: str) -> editions.Report:
        """Two editions, versions or days, document by document."""
        return editions.compare(self._handbook, earlier, later)

    def compare_since(self, since: str) -> editions.Report:
        """All that changed since a day, an edition or a version, document by document."""
        return editions.compare_since(self._handbook, since)

    def version_before(self, since: str) -> Version | None:
        """What held when a day began, or an edition or version; None before the first one."""
        found = editions.start_of(self._handbook.versions(), since)
        return self._version(found) if found else None

    def version(self, name: str) -> Version:
        """A version by its id, a day or an edition. Raises NotFound."""
        return self._version(self._handbook.versions().resolve(name))

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

    def restore(self, path: str, section: str, version: str, was: Was = NOWHERE) -> Saved:
        """Bring back a document, or a rule of it, as it was: a new version.

        ``was`` is where the rule stood then, path and id, when somebody knows that.
        """
        edit = self._restoring(path, section, version, was)
        when = f"{self._handbook.versions().version(version).when:%Y-%m-%d}"
        summary = say("Bring back the wording of {when}", when=when)
        return save_texts(self._handbook, [edit], summary, author=self._who())

    def undo_last_save(self, expected: str = "") -> tuple[Saved, Version]:
        """Undo the newest version, as a new one; answers the version that was undone.

        Raises BadRequest when another version is the newest than was expected.
        """
        edits, undone = restoring.undo_last_save(self._handbook, expected)
        summary = say("Undo: {summary}", summary=undone.summary)
        saved = save_texts(
            self._handbook, edits, summary, substance=undone.substance, author=self._who()
        )
        return saved, undone

    def write_out(self, moment: str, progress: Progress) -> WrittenOut:
        """The handbook as it was on a day, in a version or an edition, in a folder of its own."""
        return write_out(self._handbook, self.version(moment).id, progress)

    def place_then(
        self, path: str, section: str, version: str, is_cancelled: Callable[[], bool]
    ) -> Place | Unborn:
        """Where a document or rule of today stood in a version, or since when it exists."""
        return place_then(self._handbook, path, section, version, is_cancelled)

    def tip(self) -> str:
        """The newest version; empty when there is none yet."""
        return self._handbook.versions().tip()

    def editions(self) -> tuple[Edition, ...]:
        """Every edition, the newest first."""
        return editions.read_all(self._handbook)

    def publish(self, name: str, notes: str) -> Edition:
        """Publish the newest version."""
        return editions.publish(self._handbook, name, notes)

    def unsaved(self) -> tuple[str, ...]:
        """The documents that differ from the newest version."""
        return editions.unsaved(self._handbook)

    def keep_unsaved(self) -> Saved:
        """Make a version of them as they are."""
        return editions.keep_unsaved(self._handbook)

    def propose_edition(self) -> str:
        """A name for the next edition."""
        return editions.propose_name(self._handbook, date.today())

    def propose_notes(self) -> str:
        """Notes for the next edition."""
        return editions.propose_notes(self._handbook)

    def who_wrote(self, path: str, version: str) -> tuple[Authored, ...]:
        """A document's paragraphs, the facts of each rule among them, and who touched each last."""
        repository = self._handbook.versions()
        at = repository.resolve(version)
        text = decode(repository.read_at(at, path)).text
        by_line = {line.line_no: line for line in repository.who_wrote(path, at)}
        found = []
        for start, lines in paragraphs_of(text):
            wrote = [by_line[no] for no in range(start, start + len(lines)) if no in by_line]
            if wrote:
                newest = max(wrote, key=lambda line: line.when)
                found.append(Authored(start, "\n".join(lines), self._version(newest.version_id)))
        return tuple(found)

    def _restoring(self, path: str, section: str, version: str, was: Was) -> TextEdit:
        if section:
            return restoring.restore_rule(self._handbook, path, section, version, was)
        return restoring.restore_document(self._handbook, path, version)

    def _read_version(self, name: str) -> Version:
        return self._handbook.versions().version(name)

    def _who(self) -> Author:
        return who_saves(repository=self._handbook.repository_or_none()).author
