"""What one version changed, in plain words and in its texts, read by the names of the texts.

That is exact where days and names mislead: a version that joined two lines, a document that bore
another name, a history of which only a part is on this computer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import Change, DocumentComparison
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo, NotFound
from handbook_app.model.sentence import say
from handbook_app.services.comparing import compare_handbooks
from handbook_app.services.history.differences import Difference, difference_of
from handbook_app.services.history.timeline import Moment
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import FileChange, MissingText, Repository


@dataclass(frozen=True, slots=True)
class Told:
    """What a version changed in words. ``missing`` are documents whose text is not on this
    computer, ``left_out`` counts documents that were not looked into, ``others`` other files."""

    documents: tuple[DocumentComparison, ...] = ()
    missing: tuple[str, ...] = ()
    left_out: int = 0
    others: int = 0

    @property
    def marks(self) -> frozenset[str]:
        """Which of flexibility, limit and option changed in any rule."""
        return marks_of(change for document in self.documents for change in document.changes)


def marks_of(changes: Iterable[Change]) -> frozenset[str]:
    """Which of ``flexibility``, ``limit`` and ``option`` are among some changes."""
    return frozenset(mark for change in changes if (mark := _mark(change)))


def tell_moment(repository: Repository, moment: Moment, most: int) -> Told:
    """What a version changed, looking into at most so many documents."""
    before: list[Document] = []
    after: list[Document] = []
    missing: list[str] = []
    changed = documents_in(moment)
    for change in islice(changed, most):
        try:
            old, new = _states(repository, change)
        except MissingText:
            missing.append(change.path)
            continue
        except CannotDo:
            continue
        before += [old] if old else []
        after += [new] if new else []
    return Told(
        tuple(compare_handbooks(before, after)),
        tuple(missing),
        max(0, len(changed) - most),
        len(moment.files) - len(changed),
    )


def documents_in(moment: Moment) -> tuple[FileChange, ...]:
    """The changed files that are documents."""
    return tuple(one for one in moment.files if one.path.lower().endswith(ENDINGS))


def compare_in(repository: Repository, moment: Moment, path: str, section: str) -> Difference:
    """What a version changed in the text of a document, or of a section of it.

    Raises MissingText, and NotReadable for what is too large.
    """
    change = next((one for one in moment.files if path in (one.path, one.old_path)), None)
    if change is None:
        raise NotFound(say("This version did not change “{path}”.", path=path))
    before, after = _states(repository, change)
    version = moment.version
    start = version.parents[0] if version.parents and before else ""
    difference = difference_of(path, start, version.id, before, after)
    if not section:
        return difference
    if moment.moved_from and (before is None or before.section(section) is None):
        text = decode(repository.read_at(version.parents[0], moment.moved_from)).text
        elsewhere = parse_document(moment.moved_from, text)
        return difference_of(path, start, version.id, elsewhere, after).of_section(section)
    return difference.of_section(section)


def _states(repository: Repository, change: FileChange) -> tuple[Document | None, Document | None]:
    """A document before and after; what began as a copy of another was not there before."""
    is_new = change.what == "added"
    old = _read(repository, change.old_path or change.path, "" if is_new else change.before)
    return old, _read(repository, change.path, change.after)


def _read(repository: Repository, path: str, blob: str) -> Document | None:
    return parse_document(path, decode(repository.read_blob(blob)).text) if blob else None


def _mark(change: Change) -> str:
    if change.key.startswith("flexibility-"):
        return "flexibility"
    field = change.field.partition(".")[0]
    if field == "limits" or change.field.endswith(".limit"):
        return "limit"
    return "option" if field == "options" else ""
