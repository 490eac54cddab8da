"""Reading a batch of documents into a shard of postings and the catalogue rows that belong to it.

Only whoever holds the writer's lock has batches read; a shard counts from the moment the catalogue
names it, so a kill in between leaves rubbish that the next build sweeps up, and no half state.
"""

from __future__ import annotations

import json
import shutil
import time
from array import array
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import starmap
from pathlib import Path

from handbook_app.markup.documents import parse_document
from handbook_app.model.catalogue import DocumentEntry, SectionEntry, entry_of
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo
from handbook_app.model.period import Period
from handbook_app.model.problem import Problem, Severity
from handbook_app.storage.files import FileStamp, HandbookFolder
from handbook_app.storage.index.collecting import without_collecting
from handbook_app.storage.index.gathering import Lists
from handbook_app.storage.index.grouping import grouping_for
from handbook_app.storage.index.postings import Posted, write_shard
from handbook_app.storage.index.rows import (
    DocumentRow,
    FileSeen,
    FormRow,
    NewSection,
    entry_text,
)
from handbook_app.storage.index.weighing import Weighed, Weigher


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents to read into one shard. Crosses to another process, so it holds plain values."""

    root: Path
    files: tuple[FileStamp, ...]
    shard: Path
    first_number: int
    language: str
    every: Period | None


@dataclass(frozen=True, slots=True)
class Read:
    """What came of a batch: the catalogue's rows for it."""

    batch: Batch
    documents: list[DocumentRow]
    sections: list[NewSection]
    forms: list[FormRow]


def read_batch(batch: Batch, tell: Callable[[], None]) -> Read:
    """Read, parse and weigh a batch of documents and write its shard of postings.

    ``tell`` is called after each document, and may raise Cancelled.
    """
    folder = HandbookFolder(batch.root)
    reading = _Reading(batch, tell)
    shutil.rmtree(batch.shard, ignore_errors=True)  # what a killed process left there
    with without_collecting():
        reading.read_all(folder)
        posted, forms = reading.grouped()
        write_shard(batch.shard, posted)
        return Read(batch, reading.documents, reading.sections, forms)


class _Reading:
    """Collects the catalogue rows of a batch, and what its sections hold."""

    def __init__(self, batch: Batch, tell: Callable[[], None]) -> None:
        self.batch = batch
        self._tell = tell
        self.documents: list[DocumentRow] = []
        self.sections: list[NewSection] = []
        self._weigher = Weigher()
        self._marks: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))

    def read_all(self, folder: HandbookFolder) -> None:
        """Read and weigh every document."""
        for stamp in self.batch.files:
            seen_ns = time.time_ns()
            document, text_hash = read_document(folder, stamp.path, self.batch.language)
            entry = entry_of(document, text_hash, stamp.size, self.batch.every)
            self._weigh(document, entry)
            seen = FileSeen(*stamp, seen_ns, text_hash)
            row = DocumentRow(seen, entry.language, entry.title, entry_text(entry))
            self.documents.append(row)
            self._tell()

    def _weigh(self, document: Document, entry: DocumentEntry) -> None:
        weighed_sections = self._weigher.weigh(document)
        for weighed, section in zip(weighed_sections, entry.sections, strict=True):
            at = len(self.sections)
            card = _card(entry, section, weighed)
            card["opens"] = section is entry.sections[0]
            card["named"] = weighed.named
            number, kept = self.batch.first_number + at, (weighed.body, weighed.facts)
            row = NewSection(
                number, entry.path, json.dumps(card), section.heading, *kept, weighed.other
            )
            self.sections.append(row)
            for mark in dict.fromkeys(_marks(entry, section)):
                self._marks[mark].append(at)

    def grouped(self) -> tuple[Posted, list[FormRow]]:
        """What goes into the shard, and the vocabulary of the batch."""
        gathered, lexicon = self._weigher.gathered, self._weigher.lexicon
        grouping = grouping_for(gathered)
        terms, ranks = lexicon.ranks()
        fields = {
            "words": (terms, grouping.weighed(gathered, ranks, len(terms))),
            "names": (terms, grouping.highest(gathered.named, ranks, len(terms))),
            "marks": _lists_of_marks(self._marks),
        }
        pairs = grouping.paired(gathered.running, lexicon.halves)
        size = len(lexicon.forms)
        counts = grouping.tallied((gathered.running.words, gathered.also), size)
        names = grouping.tallied((gathered.in_names,), size)
        texts = map(lexicon.term_texts.__getitem__, lexicon.terms)
        rows = sorted(list(zip(lexicon.forms, texts, counts, names, strict=True))[1:])
        return Posted(len(self.sections), fields, pairs), list(starmap(FormRow, rows))


def _lists_of_marks(marks: Mapping[str, array[int]]) -> tuple[list[str], Lists]:
    """The marks in order and their sections, where each counts the same."""
    names = sorted(marks)
    sections = array("I")
    ends = array("I")
    for name in names:
        sections += marks[name]
        ends.append(len(sections))
    return names, Lists(ends, sections, array("f", (1.0,)) * len(sections))


def read_document(folder: HandbookFolder, path: str, language: str) -> tuple[Document, str]:
    """A document and its text's hash; one that cannot be read is empty, with the reason on it."""
    try:
        source = folder.read_text(path)
    except CannotDo as refusal:
        problem = Problem(path, 0, "", Severity.ERROR, "not-readable", refusal.sentence)
        title = path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        return Document(path, "", title, language, problems=(problem,)), ""
    document = parse_document(path, source.text, language)
    return replace(document, problems=(*source.problems(path), *document.problems)), source.hash


def _card(entry: DocumentEntry, section: SectionEntry, weighed: Weighed) -> dict[str, object]:
    """The fields of a hit that do not depend on the query."""
    return {
        "section": section.id,
        "rule": section.id if section.is_rule else "",
        "title": entry.title,
        "heading": section.heading,
        "above": weighed.section.above,
        "kind": entry.kind,
        "flexibility": section.flexibility,
        "written": section.written,
        "status": section.status or entry.status,
        "language": entry.language,
        "reviewed": section.reviewed or entry.reviewed,
        "due": section.due or entry.due,
        "id": entry.id,
        "every": section.every or entry.every,
        "due_on": section.due_on or entry.due_on,
    }


def _marks(entry: DocumentEntry, section: SectionEntry) -> list[str]:
    """The facts that filters ask for, in lower case."""
    marks = [f"lang:{entry.language}", f"status:{section.status or entry.status or 'in-force'}"]
    if entry.kind:
        marks.append(f"kind:{entry.kind}")
    if section.is_rule:
        marks += ["is:rule", f"is:{section.flexibility or 'untagged'}"]
        marks += [f"is:{section.written}"] if section.written else []
    marks += [f"touchpoint:{one}" for one in section.touchpoints or entry.touchpoints]
    if owner := section.owner or entry.owner:
        marks.append(f"owner:{owner}")
    return [mark.lower() for mark in marks]
