"""Reading what git keeps: one process that answers for as long as the repository is open."""

from __future__ import annotations

import contextlib
import re
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO

from handbook_app.model.errors import NotReadable, Unavailable
from handbook_app.model.sentence import say
from handbook_app.storage.versions.refusals import MissingText
from handbook_app.storage.versions.runner import Git, end

_NAME = re.compile(r"[0-9a-f]{4,64}(\^\{(commit|tree)\})?")
_LONGEST_HEADER = 500
_LARGEST_TREE = 200_000_000
_FOLDER = "40000"
_AT_ONCE = 50  # ids that are asked for together: they have to fit into the narrowest of pipes
REGULAR = ("100644", "100755", "100664")


@dataclass(frozen=True, slots=True)
class Kept:
    """One of the things git keeps: a text, a folder (tree), a version (commit) or a label (tag)."""

    id: str
    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One name in a folder of a version."""

    name: bytes
    mode: str
    id: str

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder."""
        return self.mode == _FOLDER

    @property
    def is_file(self) -> bool:
        """Whether it is a regular file: no link, no folder, no other repository."""
        return self.mode in REGULAR


class Objects:
    """Reads by id. May be used by several threads, which take turns."""

    def __init__(self, git: Git) -> None:
        self._git = git
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, name: str, limit: int) -> Kept | None:
        """What has this id, ``ID^{commit}`` or ``ID^{tree}``; None when it is not here.

        Raises NotReadable past ``limit`` bytes, MissingText when it is damaged.
        """
        if not _NAME.fullmatch(name):
            raise ValueError(name)
        with self._lock:
            for _ in range(2):
                try:
                    return self._ask(name.encode(), limit)
                except (_Ended, OSError):  # killed by somebody, or by what it found
                    self._end()
        raise MissingText(say("What git keeps as {name}", name=name[:12]))

    def read_many(self, names: Sequence[str], limit: int) -> dict[str, Kept]:
        """What has these ids: so many at once take less time than one after the other.

        What is not here, is damaged or has more than ``limit`` bytes is left out.
        """
        found: dict[str, Kept] = {}
        for at in range(0, len(names), _AT_ONCE):
            found |= self._read_some(names[at : at + _AT_ONCE], limit)
        return found

    def _read_some(self, names: Sequence[str], limit: int) -> dict[str, Kept]:
        if not all(map(_NAME.fullmatch, names)):
            raise ValueError(names)
        with self._lock:
            try:
                return self._ask_for_all(names, limit)
            except (_Ended, OSError, NotReadable):
                self._end()
        found = {}
        for name in names:  # one of them is in the way
            with contextlib.suppress(NotReadable, MissingText):
                kept = self.read(name, limit)
                if kept is not None:
                    found[name] = kept
        return found

    def entry(self, tree: str, is_meant: Callable[[bytes], bool]) -> Entry | None:
        """The first entry of a folder whose name is meant; ``tree`` as in ``entries``."""
        return next((one for one in self.entries(tree) if is_meant(one.name)), None)

    def entries(self, tree: str) -> Iterator[Entry]:
        """What is in a folder.

        ``tree`` is the folder's id, or ``VERSION^{tree}``. Raises MissingText without it.
        """
        kept = self.read(tree, _LARGEST_TREE)
        if kept is None or kept.kind != "tree":
            raise MissingText(say("A folder of version {version}", version=tree[:12]))
        size = len(kept.id) // 2
        for found in re.finditer(rb"(?s)([0-7]+) ([^\0]+)\0(.{%d})" % size, kept.content):
            yield Entry(found[2], found[1].decode(), found[3].hex())

    def close(self) -> None:
        """End the process. The next question would start another."""
        with self._lock:
            self._end()

    def _ask_for_all(self, names: Sequence[str], limit: int) -> dict[str, Kept]:
        asking, answering = self._pipes()
        asking.write("".join(f"{name}\n" for name in names).encode())
        asking.flush()
        answers = [(name, self._answer(answering, limit)) for name in names]
        return {name: kept for name, kept in answers if kept is not None}

    def _ask(self, name: bytes, limit: int) -> Kept | None:
        asking, answering = self._pipes()
        asking.write(name + b"\n")
        asking.flush()
        return self._answer(answering, limit)

    def _answer(self, answering: IO[bytes], limit: int) -> Kept | None:
        header = answering.readline(_LONGEST_HEADER).split()
        if len(header) == 2 and header[1] in (b"missing", b"ambiguous"):
            return None
        if len(header) != 3 or not header[2].isdigit():
            raise _Ended
        size = int(header[2])
        if size > limit:
            self._end()  # quicker than reading all of it only to drop it
            raise NotReadable(
                say(
                    "A text in this version has {size:,} bytes; at most {limit:,} are read.",
                    size=size,
                    limit=limit,
                ),
                "Divide it into several documents.",
            )
        content = answering.read(size + 1)
        if len(content) != size + 1:
            raise _Ended
        return Kept(header[0].decode(), header[1].decode(), content[:-1])

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process is not None and self._process.poll() is not None:
            self._end()
        if self._process is None:
            self._process = self._git.start("cat-file", "--batch")
        asking, answering = self._process.stdin, self._process.stdout
        if asking is None or answering is None:
            raise Unavailable("git cannot be talked with.", "Try again in a moment.")
        return asking, answering

    def _end(self) -> None:
        if self._process is not None:
            end(self._process)
            self._process = None


class _Ended(Exception):
    """The process ended in the middle of an answer."""
