"""The worksheet of one handbook: its rows, what is kept of a sitting, and saving one."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from handbook_app.model.errors import BadRequest, CannotDo, NotFound, Unavailable
from handbook_app.model.sentence import reason_of, say
from handbook_app.services.authoring.saving import (
    Collision,
    Proposed,
    TextEdit,
    propose,
    save_texts,
    who_saves,
)
from handbook_app.services.comparing import join_texts
from handbook_app.services.handbook import Handbook
from handbook_app.services.worksheet.facts import DocumentRules, read_rules
from handbook_app.services.worksheet.kept import KeptSitting, as_text, from_text
from handbook_app.services.worksheet.rows import SheetRows
from handbook_app.services.worksheet.sitting import FieldEdit
from handbook_app.services.worksheet.summary import summary_of
from handbook_app.services.worksheet.writing import (
    by_document,
    make_edits,
    unmake_edits,
    write_edits,
)
from handbook_app.storage.saving import Collided
from handbook_app.storage.source_text import SourceText
from handbook_app.storage.whole_files import write_whole

_FILE = "sitting.json"
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Settled:
    """The text that somebody put together where two had changed the same field, and the hash of
    the other's text that it rests on."""

    text: str
    hash: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sitting as texts to be saved.

    ``collisions`` are to be decided first; ``gone`` are edits of sections that are no longer
    there, ``refused`` those of documents whose facts cannot be changed: they stay meant.
    """

    texts: tuple[TextEdit, ...]
    edits: tuple[FieldEdit, ...]
    collisions: tuple[Collision, ...] = ()
    gone: tuple[FieldEdit, ...] = ()
    refused: tuple[FieldEdit, ...] = ()


class Worksheet:
    """Any thread; ``keep`` and ``save`` are for the writing lane."""

    def __init__(self, handbook: Handbook) -> None:
        self.handbook = handbook

    def rows(self) -> SheetRows:
        """Every rule and every section that could become one."""
        return SheetRows(self.handbook.catalogue())

    def rules_of(
        self, paths: Iterable[str], is_cancelled: Callable[[], bool]
    ) -> dict[str, DocumentRules]:
        """What the rules of documents say; of as many as are read before it is cancelled."""
        found = {}
        for path in paths:
            if is_cancelled():
                break
            found[path] = read_rules(self.handbook, path)
        return found

    # What is kept

    def kept(self) -> KeptSitting:
        """The sitting that was neither saved nor thrown away."""
        if self.handbook.state is None:
            return KeptSitting()
        try:
            return from_text((self.handbook.state / _FILE).read_text("utf-8"))
        except (OSError, ValueError):
            return KeptSitting()

    def keep(self, sitting: KeptSitting) -> None:
        """Keep a sitting in place of the one before. Raises Unavailable when there is no room."""
        if self.handbook.state is None:
            return
        place = self.handbook.state / _FILE
        if sitting.is_empty:
            with contextlib.suppress(OSError):
                place.unlink(missing_ok=True)
            return
        try:
            self.handbook.state.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(place, as_text(sitting).encode())
        except OSError as error:
            raise Unavailable(
                say("What you decided cannot be kept: {reason}.", reason=reason_of(error)),
                "Save it soon, or make some room on the disk.",
            ) from error

    # Saving

    def prepare(
        self, edits: Sequence[FieldEdit], settled: Mapping[str, Settled] | None = None
    ) -> Prepared:
        """The texts that a sitting makes of the handbook as it is now."""
        parts = [
            self._prepare_one(path, own, (settled or {}).get(path))
            for path, own in by_document(edits).items()
        ]
        return Prepared(
            tuple(text for one in parts for text in one.texts),
            tuple(edit for one in parts for edit in one.edits),
            tuple(other for one in parts for other in one.collisions),
            tuple(edit for one in parts for edit in one.gone),
            tuple(edit for one in parts for edit in one.refused),
        )

    def propose(self, prepared: Prepared) -> Proposed:
        """What saving would be called, and what it changes."""
        found = propose(prepared.texts, self.handbook.in_words)
        summary = self.handbook.in_words(summary_of(prepared.edits)) or found.summary
        return Proposed(summary, found.is_substance, found.comparisons)

    def me(self) -> str:
        """Who answers here: the id under which the handbook knows the name, else the name."""
        name = who_saves(repository=self.handbook.repository_or_none()).author.name
        people = self.handbook.settings.people
        return next((key for key, one in people.items() if one.name == name), name)

    def save(
        self,
        edits: Sequence[FieldEdit],
        settled: Mapping[str, Settled],
        summary: str,
        *,
        substance: bool,
    ) -> Prepared:
        """Save a sitting as one version, and answer with what was saved; where that has collisions
        they are to be decided first, and nothing was saved.

        What others saved meanwhile in other fields is kept. Raises CannotDo with what stands in
        the way; then nothing is written.
        """
        for _ in range(_TRIES):
            prepared = self.prepare(edits, settled)
            if prepared.collisions or not prepared.texts:
                return prepared
            with contextlib.suppress(Collided):  # somebody saved in just this moment
                save_texts(
                    self.handbook, prepared.texts, summary, substance=substance,
                    author=who_saves(repository=self.handbook.repository_or_none()).author,
                )  # fmt: skip
                return prepared
        raise Collided(tuple(text.path for text in prepared.texts))

    def _prepare_one(
        self, path: str, edits: Sequence[FieldEdit], settled: Settled | None
    ) -> Prepared:
        try:
            opened = self.handbook.folder.read_text(path)
        except NotFound:
            return Prepared((), (), gone=tuple(edits))
        except CannotDo:
            return Prepared((), (), refused=tuple(edits))
        if settled is not None and settled.hash == opened.hash:
            return _of_text(path, settled.text, opened, edits)
        try:
            written = write_edits(opened.text, edits)
        except BadRequest:
            return Prepared((), (), refused=tuple(edits))
        if not written.collided:
            return _of_text(path, written.text, opened, written.made, written.gone)
        # All else is in it already, so that nothing but the same fields can collide.
        base = unmake_edits(written.text, written.collided)
        mine = make_edits(written.text, written.collided)
        both = join_texts(base, mine, written.text)
        return Prepared((), (), (Collision(path, both, opened),), written.gone)


def _of_text(
    path: str,
    text: str,
    opened: SourceText,
    edits: Sequence[FieldEdit],
    gone: Sequence[FieldEdit] = (),
) -> Prepared:
    """One text; none where the handbook says already what is meant."""
    texts = () if text == opened.text else (TextEdit(path, text, opened),)
    return Prepared(texts, tuple(edits), gone=tuple(gone))
