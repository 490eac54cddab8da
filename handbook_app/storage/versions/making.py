"""Making a version beside everything the person has lying about.

git's importer makes it from the texts alone: neither the files on the disk nor what the person has
prepared for a version of their own is touched or swept in, and no hook or filter is asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from handbook_app.model.errors import BadRequest, CannotDo, NotFound, TookTooLong
from handbook_app.model.sentence import say
from handbook_app.storage.versions.location import Location
from handbook_app.storage.versions.locks import marked, patiently
from handbook_app.storage.versions.objects import Objects
from handbook_app.storage.versions.paths_in_git import Paths
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import Outpaced
from handbook_app.storage.versions.runner import Git
from handbook_app.storage.versions.state import read_head
from handbook_app.storage.versions.storing import stored_form
from handbook_app.storage.versions.version import Author
from handbook_app.storage.versions.wording import name_for_git, now_for_git

_MODE = "100644"
# Only a name within the importer; it forgets it before it would become one in the repository.
_DRAFT = b"refs/handbook/draft"
_ID = re.compile(rb"[0-9a-f]{40}([0-9a-f]{24})?")
_MOVED = re.compile(r"(?m)but expected|already exists|unable to resolve reference '[^']*'$")
_REFUSED_PARTS = (b".git", b"git~1")


@dataclass(frozen=True, slots=True)
class Draft:
    """What a version will be: its texts by path, None for a file to remove, and its message."""

    files: Mapping[str, bytes | None]
    parent: str
    author: Author
    message: str


class Maker:
    """Makes versions of one handbook. One at a time."""

    def __init__(self, git: Git, location: Location, paths: Paths, objects: Objects) -> None:
        self._git = git
        self._location = location
        self._paths = paths
        self._objects = objects

    def make(self, draft: Draft) -> str:
        """The id of a new version, to which nothing leads yet."""
        script = self._script(draft)
        with marked(self._location):
            answer = self._git.ask("fast-import", "--quiet", "--done", stdin=script).strip()
        if not _ID.fullmatch(answer):
            raise GitFailed(1, "the new version has no name")
        return answer.decode()

    def move(self, ref: str, to: str, parent: str, author: Author, why: str) -> None:
        """Make a version the newest of a line, if ``parent`` still is; empty for none.

        Raises Outpaced when it is not.
        """
        who, email = person(author)
        identity = {"GIT_COMMITTER_NAME": who, "GIT_COMMITTER_EMAIL": email}
        nothing = "0" * max(len(to), len(parent))
        words = ["update-ref", "--no-deref", "-m", f"handbook: {why}", "--end-of-options", ref]
        ends = [to or nothing, parent or nothing]
        try:
            with marked(self._location):
                move = partial(self._git.ask, *words, *ends, more=identity)
                patiently(self._location, move, can_wait=True)
        except (GitFailed, TookTooLong) as error:
            if isinstance(error, GitFailed) and _MOVED.search(error.said):
                raise Outpaced from error
            if not self._stands_at(to):
                raise

    def _stands_at(self, version: str) -> bool:
        """Whether git, killed when it was nearly done, has moved the line after all."""
        try:
            return read_head(self._location, self._git).tip == version
        except CannotDo:
            return False

    def _script(self, draft: Draft) -> bytes:
        who, email = (part.encode("utf-8", "replace") for part in person(draft.author))
        signature = b"%s <%s> %s" % (who, email, now_for_git().encode())
        parts = [
            b"feature done\ncommit " + _DRAFT + b"\nmark :1",
            b"author " + signature,
            b"committer " + signature,
            _sized(draft.message.encode("utf-8", "replace")),
            *([b"from " + draft.parent.encode()] if draft.parent else []),
        ]
        for path, content in draft.files.items():
            parts += self._change(draft.parent, path, content)
        return b"\n".join([*parts, b"", b"get-mark :1", b"reset " + _DRAFT, b"", b"done", b""])

    def _change(self, parent: str, path: str, content: bytes | None) -> list[bytes]:
        name, mode, blob = self._before(parent, path)
        if content is None:
            return [b"D " + _quoted(name)]
        form = stored_form(self._git, self._location, self._objects, name, content, blob)
        if isinstance(form, str):
            return [b"M %s %s %s" % (mode.encode(), form.encode(), _quoted(name))]
        return [b"M %s inline %s" % (mode.encode(), _quoted(name)), _sized(form)]

    def _before(self, parent: str, path: str) -> tuple[bytes, str, str]:
        """A file's name in git's bytes, its mode, and its text in the version before, if any."""
        if parent:
            with suppress(NotFound):
                name, entry = self._paths.find(self._objects, parent, path)
                _check(name)
                return name, entry.mode if entry.is_file else _MODE, entry.id
        name = self._paths.to_git(path)
        _check(name)
        return name, _MODE, ""


def person(author: Author) -> tuple[str, str]:
    """A name and an address as git can store them."""
    email = name_for_git(author.email)
    return name_for_git(author.name) or email.partition("@")[0] or "Handbook", email


def _check(name: bytes) -> None:
    parts = name.lower().split(b"/")
    if b"\n" in name or any(part.rstrip(b". ") in _REFUSED_PARTS for part in parts):
        raise BadRequest(
            say(
                "“{name}” cannot be the name of a file in a handbook.",
                name=name.decode("utf-8", "replace"),
            ),
            "Give it another name.",
        )


def _quoted(name: bytes) -> bytes:
    if name[:1] != b'"':
        return name
    return b'"' + name.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def _sized(content: bytes) -> bytes:
    return b"data %d\n" % len(content) + content
