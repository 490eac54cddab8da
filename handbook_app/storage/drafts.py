"""Unsaved text, kept apart from the handbook until it is saved or thrown away.

One small file a document, in the person's own folder: written whole or not at all, and on the disk
when ``keep`` returns, so that a crash loses nothing that was handed over.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import reason_of, say
from handbook_app.storage.whole_files import write_whole


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was not saved: what it is of, the hash of the text it was made from (empty: the
    document is new), and when it was kept, in seconds since 1970."""

    path: str
    text: str
    opened: str
    kept: float


class Drafts:
    """The unsaved texts of one handbook. Any thread; two programs do not get in each other's way
    unless they edit the same document: then the newer text is kept."""

    def __init__(self, state: Path) -> None:
        self._folder = state / "drafts"

    def keep(self, path: str, text: str, opened: str) -> None:
        """Keep a text in place of what was kept of this document before.

        Raises Unavailable when there is no room for it.
        """
        draft = Draft(path, text, opened, time.time())
        place = self._place(path)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(place, json.dumps(asdict(draft)).encode())
        except OSError as error:
            raise Unavailable(
                say(
                    "Your unsaved text of “{path}” cannot be kept: {reason}.",
                    path=path,
                    reason=reason_of(error),
                ),
                "Save it soon, or make some room on the disk.",
            ) from error

    def drop(self, path: str) -> None:
        """Forget what was kept of a document: it is saved, or not wanted."""
        with contextlib.suppress(OSError):
            self._place(path).unlink(missing_ok=True)

    def find(self, path: str) -> Draft | None:
        """What was kept of a document."""
        return _read(self._place(path))

    def all(self) -> tuple[Draft, ...]:
        """Everything that was kept, the newest first."""
        try:
            files = sorted(self._folder.glob("*.json"))
        except OSError:
            return ()
        found = (_read(file) for file in files)
        drafts = (draft for draft in found if draft is not None)
        return tuple(sorted(drafts, key=lambda draft: draft.kept, reverse=True))

    def _place(self, path: str) -> Path:
        digest = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        return self._folder / f"{digest}.json"


def _read(file: Path) -> Draft | None:
    try:
        found = json.loads(file.read_bytes())
        draft = Draft(**found)
        is_sound = all(isinstance(one, str) for one in (draft.path, draft.text, draft.opened))
        return draft if is_sound and isinstance(draft.kept, float | int) else None
    except (OSError, ValueError, TypeError):
        return None
