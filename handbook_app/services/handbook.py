"""A handbook that was opened: its folder, its settings, its index, its documents."""

from __future__ import annotations

import difflib
import json
import threading
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.changes import Changes
from handbook_app.model.errors import CannotDo, NotFound, OnlyRead, OurFault, Unavailable
from handbook_app.model.period import Period
from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.paths import SAVE_UNDER_WAY
from handbook_app.storage.files import HandbookFolder
from handbook_app.storage.index import Index
from handbook_app.translations import Translate, in_english

if TYPE_CHECKING:  # looking up must not wait for the schema to be imported
    from handbook_app.model.document import Document
    from handbook_app.model.problem import Problem
    from handbook_app.model.schema import HandbookSettings
    from handbook_app.storage.saving import Edit, Note, Saved, Saver
    from handbook_app.storage.versions import Repository

SETTINGS_FILE = "handbook.yaml"
_SAMPLE = 40


@dataclass(frozen=True, slots=True)
class SearchWords:
    """What the settings tell a search: words that mean the same, and ids by their names.

    ``synonyms`` are groups of words or short phrases; ``ids`` maps a name in lower case, in any
    language, to the touchpoint or owner that bears it.
    """

    synonyms: tuple[tuple[str, ...], ...] = ()
    ids: Mapping[str, str] | None = None


class Handbook:
    """One opened handbook. Opening reads nothing but the folder's existence.

    ``cache`` is a folder for this handbook's index alone, ``state`` one for what must not get
    lost: without it nothing can be saved. Methods may be called from any thread; none of them
    should be called from the window's, except ``root`` and ``name``.
    ``in_words`` says sentences to the person at work: what a save proposes to be called.
    Raises NotFound or NotReadable when ``root`` is not a folder that can be read.
    """

    def __init__(
        self,
        root: Path,
        cache: Path,
        state: Path | None = None,
        in_words: Translate = in_english,
    ) -> None:
        self.root = root
        self.in_words = in_words
        self.cache = cache
        self.state = state
        self.folder = HandbookFolder(root)
        self.index = Index(cache)
        self._repository: Repository | None = None
        self._lock = threading.Lock()
        self._settings: tuple[str, HandbookSettings, tuple[Problem, ...]] | None = None
        self._settings_seen: str | None = None

    def close(self) -> None:
        """Let go of the index's files and of git."""
        self.index.close()
        if self._repository is not None:
            self._repository.close()

    # versions

    @property
    def repository(self) -> Repository | None:
        """Where versions are kept; None where they are not. Raises Unavailable without git."""
        from handbook_app.storage.versions import Permission, Repository

        with self._lock:
            if self._repository is None:
                self._repository = Repository.find(self.root)
                if self._repository is not None and self.state is not None:
                    self._repository.permission = Permission(self.root, self.state)
            return self._repository

    def versions(self) -> Repository:
        """Where versions are kept. Raises Unavailable, saying so, where they are not."""
        found = self.repository
        if found is None:
            raise Unavailable(
                "No versions are kept of this handbook, so it has no history.",
                "“Keep versions of this handbook” in the File menu begins one.",
            )
        return found

    def save(self, edits: Sequence[Edit], note: Note, *, makes_version: bool = True) -> Saved:
        """Save files and make a version of them, all or nothing. For the writing lane.

        Without ``makes_version`` only the files are written.

        Raises Collided when the disk holds something else than was opened, OnlyRead for a
        handbook that is, and CannotDo with what stands in the way.
        """
        note = replace(note, summary=self.in_words(note.summary))
        return self._saver(makes_version=makes_version).save(edits, note)

    def keep(self, edits: Sequence[Edit], note: Note) -> Saved:
        """Make a version of files as they lie on the disk. For the writing lane; raises as
        ``save`` does."""
        return self._saver().keep(edits, note)

    def recover(self) -> None:
        """Finish what a killed program was saving; quick when there is nothing.

        Raises CannotDo with what stands in the way; the next save tries again.
        """
        if self.state is not None and (self.state / SAVE_UNDER_WAY).exists():
            self._saver().recover()

    def _saver(self, *, makes_version: bool = True) -> Saver:
        from handbook_app.storage.saving import Saver

        if self.state is None:
            raise OnlyRead
        repository = self.repository_or_none if makes_version else _no_repository
        return Saver(self.root, self.state, repository)

    def repository_or_none(self) -> Repository | None:
        """Where versions are kept, if git is there: without it texts are saved all the same."""
        from handbook_app.storage.versions import is_git_available

        return self.repository if is_git_available() else None

    # settings

    @property
    def settings(self) -> HandbookSettings:
        """What ``handbook.yaml`` says now; the defaults where it says nothing."""
        return self._read_settings()[1]

    @property
    def settings_problems(self) -> tuple[Problem, ...]:
        """What is wrong with ``handbook.yaml``."""
        return self._read_settings()[2]

    def _read_settings(self) -> tuple[str, HandbookSettings, tuple[Problem, ...]]:
        from handbook_app.markup.documents import parse_settings

        text, text_hash = self._settings_text()
        if self._settings is None or self._settings[0] != text_hash:
            self._settings = (text_hash, *parse_settings(text))
        return self._settings

    def _settings_text(self) -> tuple[str, str]:
        try:
            source = self.folder.read_text(SETTINGS_FILE)
        except CannotDo:
            return "", ""
        return source.text, source.hash

    def search_words(self) -> SearchWords:
        """The part of the settings that searching needs, remembered beside the index."""
        _, text_hash = self._settings_text()
        with self.index.reading() as snapshot:
            kept = json.loads(snapshot.catalogue.recall("search words", '["", [], {}]'))
            if kept[0] != text_hash:
                words = _search_words(self.settings)
                kept = [text_hash, words.synonyms, words.ids]
                snapshot.catalogue.note("search words", json.dumps(kept))
        return SearchWords(tuple(map(tuple, kept[1])), kept[2])

    # documents

    def refresh(
        self,
        progress: Progress | None = None,
        wait: float = 30.0,
        only: Collection[str] = (),
    ) -> Changes:
        """Bring the index up to date with the folder; what came, changed or went.

        Waits so many seconds for another program that is doing the same. ``only``: after a save,
        look at just the paths that were saved, whatever the size of the handbook.
        """
        before, now = self._settings_seen, self._settings_text()[1]
        paths = self.index.bring_up_to_date(
            self.folder, self._usual_language, self._rhythm(now), progress, wait, only
        )
        self._settings_seen = now
        return Changes(paths, before is not None and before != now)

    def _rhythm(self, settings_hash: str) -> Period | None:
        """How often documents are reviewed that do not say; remembered beside the index, so
        that settings which did not change need not be parsed."""
        kept = self.index.recall("rhythm of settings").split(" ", 1)
        if kept[0] == settings_hash and len(kept) == 2:
            return Period.parse(kept[1]) if kept[1] else None
        every = self.settings.review.every
        self.index.remember("rhythm of settings", f"{settings_hash} {every or ''}")
        return every

    def _usual_language(self) -> str:
        """What documents are in that do not say: the first language of the settings, else the
        language of most of a sample."""
        from handbook_app.markup.languages import detect

        if self.settings.languages:
            return self.settings.languages[0]
        stamps = self.folder.list()
        votes: Counter[str] = Counter()
        for stamp in stamps[:: max(1, len(stamps) // _SAMPLE)]:
            try:
                votes[detect(self.folder.read_text(stamp.path).text, "")] += 1
            except CannotDo:
                continue
        votes.pop("", None)
        return votes.most_common(1)[0][0] if votes else "en"

    def catalogue(self) -> tuple[DocumentEntry, ...]:
        """Every document as the index knows it, by path."""
        return self.index.entries()

    def document(self, path: str) -> Document:
        """A document as it is on disk now. Raises NotFound or NotReadable."""
        from handbook_app.markup.documents import parse_document

        source = self.folder.read_text(path)
        document = parse_document(path, source.text, self._default_language())
        return replace(document, problems=(*source.problems(path), *document.problems))

    def _default_language(self) -> str:
        try:
            with self.index.reading() as snapshot:
                return snapshot.catalogue.recall("language", "en")
        except OurFault:
            return "en"

    def has_document(self, path: str) -> bool:
        """Whether there is a document with just this path."""
        return any(entry.path == path for entry in self.catalogue())

    def find_document(self, name: str) -> str:
        """The path of the document with this id or path. Raises NotFound, naming likely ones."""
        if not name.strip():
            raise NotFound("No document is named.", "`handbook list` names them all.")
        wanted = name.replace("\\", "/").removeprefix("./")
        entries = self.catalogue()
        ways: tuple[tuple[Callable[[DocumentEntry], str], str], ...] = (
            (lambda entry: entry.path, name),
            (lambda entry: entry.path, wanted),
            (lambda entry: entry.id, wanted),
            (lambda entry: entry.path.rsplit(".", 1)[0], wanted),
            (lambda entry: entry.path.lower(), wanted.lower()),
        )
        for key, value in ways:
            for entry in entries:
                if key(entry) == value:
                    return entry.path
        names = [entry.id for entry in entries] + [entry.path for entry in entries]
        likely = difflib.get_close_matches(wanted[:100], names, 1)
        raise NotFound(
            say("There is no document “{name}” in this handbook.", name=name[:100]),
            say("Did you mean “{likely}”?", likely=likely[0])
            if likely
            else "`handbook list` names them all.",
        )


def _no_repository() -> None:
    """Files are saved, and no version is made of them."""


def _search_words(settings: HandbookSettings) -> SearchWords:
    ids: dict[str, str] = {}
    for things in (settings.touchpoints, settings.owners):
        for key, thing in things.items():
            for name in (key, *thing.name.values()):
                ids[name.lower()] = key.lower()
    return SearchWords(tuple(tuple(group) for group in settings.synonyms), ids)
