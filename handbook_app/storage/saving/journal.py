"""What a save is about to do, written down before it does it, so that the next one can finish it.

The journal lies in the person's own folder, not in the handbook. First it names the files that will
lie beside their places, so that a kill leaves none behind; once each is there in full it says so:
from then on to finish is to rename, to give up is to put back. Which of the two is right is told by
the version: it is made in between.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from handbook_app.paths import SAVE_UNDER_WAY
from handbook_app.storage.saving.directory import Directory
from handbook_app.storage.whole_files import write_whole


@dataclass(frozen=True, slots=True)
class Step:
    """One file: its path, the hashes of its bytes before and after (empty: no such file), and the
    names of what lies beside it meanwhile: the bytes to come, and those that were there."""

    path: str
    before: str
    after: str
    new: str
    old: str

    def take(self, root: Path) -> bool:
        """Put the new bytes in their place; False when somebody else's lie there by now.

        May be called again after it was interrupted anywhere.
        """
        with Directory.of(root, self.path) as (directory, name):
            is_done = self._take_in(directory, name)
            directory.settle()
            return is_done

    def _take_in(self, directory: Directory, name: str) -> bool:
        here = directory.hash_of(name)
        if here == self.after and not (self.after and directory.has(self.new)):
            return True
        is_given_up = bool(self.after) and not directory.has(self.new)
        if here != self.before or is_given_up:
            return here == self.after
        if not self.before:
            return self._take_free_name(directory, name)
        directory.remove(self.old)
        has_second_name = directory.link(name, self.old)
        if self.after:
            directory.replace(name, by=self.new)
        else:
            directory.remove(name)
        # Somebody may have written between the look and the renaming: then theirs stays.
        if has_second_name and directory.hash_of(self.old) != self.before:
            directory.replace(name, by=self.old)
            return False
        return True

    def _take_free_name(self, directory: Directory, name: str) -> bool:
        try:
            if not directory.link(self.new, name):
                if directory.has(name):
                    return False
                directory.replace(name, by=self.new)
        except FileExistsError:
            return False
        directory.remove(self.new)
        return True

    def take_back(self, root: Path) -> None:
        """Put back what was there, unless somebody has changed it since."""
        with Directory.of(root, self.path) as (directory, name):
            if directory.hash_of(name) == self.after and self.after != self.before:
                if directory.has(self.old):
                    directory.replace(name, by=self.old)
                elif not self.before:
                    directory.remove(name)
            directory.settle()

    def clear(self, root: Path) -> bool:
        """Remove what lies beside the file; False when it could not be."""
        try:
            with Directory.of(root, self.path) as (directory, _):
                directory.remove(self.new)
                directory.remove(self.old)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Entry:
    """One save: its files and, where versions are kept, the version it follows and its summary.

    ``is_staged``: all new files are there; ``is_given_up``: what was begun is to be put back.
    """

    steps: tuple[Step, ...]
    is_versioned: bool = False
    parent: str = ""
    summary: str = ""
    is_staged: bool = True
    is_given_up: bool = False


class Journal:
    """Holds at most one entry. Its lock is held by the caller."""

    def __init__(self, state: Path) -> None:
        self._file = state / SAVE_UNDER_WAY
        self._untold = state / "untold.json"

    def read(self) -> Entry | None:
        """What was begun and not ended. Raises OSError when that cannot be told."""
        try:
            found = json.loads(self._file.read_bytes())
            steps = tuple(Step(**step) for step in found.pop("steps"))
            return Entry(steps, **found)
        except FileNotFoundError:
            return None
        except (ValueError, TypeError, KeyError, AttributeError):
            # It is written whole or not at all: this is not ours, and tells nothing.
            self.end()
            return None

    def announce(self, entry: Entry) -> None:
        """Write down what will lie about. It outlives a kill, and need not outlive a power cut."""
        write_whole(self._file, _bytes_of(replace(entry, is_staged=False)), is_lasting=False)

    def begin(self, entry: Entry) -> None:
        """Write down what is to be done; on the disk when this returns."""
        write_whole(self._file, _bytes_of(entry))

    def end(self) -> None:
        """Forget it: all of it is done, or none of it."""
        self._file.unlink(missing_ok=True)

    def untold(self) -> set[str]:
        """The paths whose save git's own list of files has not been told of."""
        try:
            found = json.loads(self._untold.read_bytes())
        except (OSError, ValueError):
            return set()
        return {one for one in found if isinstance(one, str)} if isinstance(found, list) else set()

    def keep_untold(self, paths: Iterable[str]) -> None:
        """Remember them until it can be told; it does no harm to tell it twice."""
        left = list(paths)
        with contextlib.suppress(OSError):
            if left:
                write_whole(self._untold, json.dumps(left).encode())
            else:
                self._untold.unlink(missing_ok=True)


def _bytes_of(entry: Entry) -> bytes:
    return json.dumps(asdict(entry)).encode()
