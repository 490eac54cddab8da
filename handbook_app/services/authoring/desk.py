"""What an editor needs while documents are written: texts, choices, remarks, drafts, saving."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from handbook_app.markup.documents import parse_document
from handbook_app.model.errors import BadRequest, CannotDo, NotFound, OnlyRead
from handbook_app.model.problem import Problem
from handbook_app.model.sentence import say
from handbook_app.services.authoring.choices import Choices, choices_in
from handbook_app.services.authoring.line_ends import with_ends_of, with_plain_ends
from handbook_app.services.authoring.lost_ids import LostIds
from handbook_app.services.authoring.saving import (
    NEW,
    Collision,
    Proposed,
    TextEdit,
    find_collisions,
    propose,
    read_for_editing,
    save_texts,
    who_saves,
)
from handbook_app.services.authoring.spelling import Spelling
from handbook_app.services.checking import check_document
from handbook_app.services.checking.inventory import Inventory
from handbook_app.services.handbook import Handbook
from handbook_app.storage.drafts import Draft, Drafts
from handbook_app.storage.saving import Collided, Edit, Note, Saved
from handbook_app.storage.source_text import SourceText, decode, hash_of

ASSETS = "assets"
_REMEMBERED = 50
_LARGEST_PICTURE = 8_000_000
_KINDS = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg", b"GIF8": ".gif"}
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class TypedText:
    """A text as it was typed, with plain line ends, and the hash of the one it was made from."""

    path: str
    text: str
    hash: str


class Desk:
    """The editors' side of one handbook. Any thread; what saves is for the writing lane."""

    def __init__(self, handbook: Handbook) -> None:
        if handbook.state is None:
            raise OnlyRead
        self.handbook = handbook
        self._drafts = Drafts(handbook.state)
        self._lost_ids = LostIds(handbook)
        self.spelling = Spelling()
        self._handed_out: dict[tuple[str, str], SourceText] = {}

    def open_text(self, path: str) -> SourceText:
        """A document's text as it is on disk. Raises NotFound or NotReadable."""
        return self._remember(path, read_for_editing(self.handbook, path))

    def choices(self, language: str) -> Choices:
        """What can be chosen, in a language."""
        return choices_in(self.handbook, language)

    def check(self, path: str, text: str) -> tuple[Problem, ...]:
        """What is wrong or missing in a text as it is typed."""
        handbook = self.handbook
        inventory = Inventory(handbook.folder, handbook.settings, handbook.catalogue())
        document = parse_document(path, text)
        return (*check_document(document, inventory), *self._lost_ids.find_problems(document))

    def propose(self, path: str, text: str, hash_: str = "") -> Proposed:
        """What saving a text would change, and a summary of it."""
        return self.propose_all([TypedText(path, text, hash_ or self._hash_on_disk(path))])

    def propose_all(self, typed: Sequence[TypedText]) -> Proposed:
        """What saving several texts as one version would change."""
        return propose([self._edit(one) for one in typed], self.handbook.in_words)

    def name_guessed(self) -> str:
        """The name under which would be saved, where nobody ever said one; else empty."""
        if self.handbook.repository_or_none() is None:
            return ""
        who = who_saves(repository=self.handbook.repository_or_none())
        return who.author.name if who.is_guess else ""

    def save(
        self,
        typed: Sequence[TypedText],
        summary: str,
        *,
        substance: bool | None,
        makes_version: bool = True,
    ) -> Saved | tuple[Collision, ...]:
        """Save texts as one version; when somebody else saved meanwhile nothing is written, and
        the answer is what collides."""
        edits = [self._edit(one) for one in typed]
        author = who_saves(repository=self.handbook.repository_or_none()).author
        try:
            saved = save_texts(
                self.handbook, edits, summary,
                substance=substance, author=author, makes_version=makes_version,
            )  # fmt: skip
        except Collided:
            collisions = find_collisions(self.handbook, edits)
            if not collisions:
                raise
            for one in collisions:
                if one.theirs is not None:
                    self._remember(one.path, one.theirs)
            return collisions
        for edit in edits:
            if edit.content is not None:
                self._remember(edit.path, decode(edit.content))
            self._drafts.drop(edit.path)
        return saved

    def hash_of(self, path: str) -> str:
        """The hash of a document as it is on disk; empty when there is none."""
        return self._hash_on_disk(path)

    def text_on_disk(self, path: str) -> str:
        """What a document says now, with plain line ends; empty when there is none."""
        try:
            return with_plain_ends(read_for_editing(self.handbook, path).text)
        except CannotDo:
            return ""

    def keep_draft(self, path: str, text: str, hash_: str) -> None:
        """Keep unsaved text, so that a crash does not lose it."""
        self._drafts.keep(path, text, hash_)

    def drop_draft(self, path: str) -> None:
        """Forget what was kept of a document."""
        self._drafts.drop(path)

    def drafts(self) -> tuple[Draft, ...]:
        """What was typed and neither saved nor thrown away; the newest first."""
        return self._drafts.all()

    def unsaved(self) -> tuple[tuple[Draft, str], ...]:
        """Those that say something else than the disk, each with what stands there."""
        found = (self._with_disk(draft) for draft in self.drafts())
        return tuple(one for one in found if one is not None)

    def unsaved_of(self, path: str) -> tuple[Draft, str] | None:
        """The same for one document."""
        draft = self._drafts.find(path)
        return self._with_disk(draft) if draft else None

    def _with_disk(self, draft: Draft) -> tuple[Draft, str] | None:
        text = self.text_on_disk(draft.path)
        return (draft, text) if draft.text != text else None

    def add_picture(self, content: bytes, name: str) -> str:
        """Put a picture into the handbook's assets, as a version; its path there.

        A picture that is there already is used again. Raises BadRequest for what is none.
        """
        ending = next((end for mark, end in _KINDS.items() if content.startswith(mark)), "")
        if not ending or len(content) > _LARGEST_PICTURE:
            raise BadRequest(
                "This is no PNG, JPEG or GIF picture, or it is larger than 8 MB.",
                "Save it as one of these, smaller.",
            )
        stem = _NOT_IN_NAMES.sub("-", name.rsplit(".", 1)[0]).strip("-._")[:60] or "picture"
        for at in range(1, 1000):
            path = f"{ASSETS}/{stem}{f'-{at}' if at > 1 else ''}{ending}"
            there = self._picture(path)
            if there is not None and hash_of(there) == hash_of(content):
                return path
            if there is None:
                self._add(path, content)
                return path
        raise BadRequest(
            say("There are too many pictures called “{stem}”.", stem=stem), "Rename the file."
        )

    def _add(self, path: str, content: bytes) -> None:
        author = who_saves(repository=self.handbook.repository_or_none()).author
        note = Note(
            say("Add the picture {name}", name=path.rpartition("/")[2]),
            author,
            substance=False,
        )
        self.handbook.save([Edit(path, content, "")], note)

    def _picture(self, path: str) -> bytes | None:
        try:
            return self.handbook.folder.read_bytes(path, _LARGEST_PICTURE)
        except NotFound:
            return None

    def _edit(self, typed: TypedText) -> TextEdit:
        if not typed.hash:
            return TextEdit(typed.path, typed.text, None)
        opened = self._handed_out.get((typed.path, typed.hash)) or self._find(typed)
        text = with_ends_of(with_plain_ends(typed.text), opened.text, opened.newline)
        return TextEdit(typed.path, text, opened)

    def _find(self, typed: TypedText) -> SourceText:
        """The text that another run of the program handed out: on the disk, else in a version.

        Where it is in neither, nothing is known of it but its hash: what collides is then shown
        as a whole.
        """
        with contextlib.suppress(CannotDo):
            now = read_for_editing(self.handbook, typed.path)
            if now.hash == typed.hash:
                return self._remember(typed.path, now)
        with contextlib.suppress(CannotDo):
            kept = self.handbook.versions().read_blob(typed.hash)
            return self._remember(typed.path, decode(kept))
        return SourceText("", NEW.encoding, NEW.newline, NEW.bom, typed.hash)

    def _remember(self, path: str, source: SourceText) -> SourceText:
        self._handed_out.pop((path, source.hash), None)
        self._handed_out[path, source.hash] = source
        while len(self._handed_out) > _REMEMBERED:
            self._handed_out.pop(next(iter(self._handed_out)))
        return source

    def _hash_on_disk(self, path: str) -> str:
        try:
            return read_for_editing(self.handbook, path).hash
        except NotFound:
            return ""
