"""The handbooks opened lately, newest first; the window and the command line share the list."""

from __future__ import annotations

import json
from pathlib import Path

from handbook_app import paths
from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import reason_of, say
from handbook_app.storage.whole_files import write_whole

_MOST = 12
_LARGEST = 64_000


def recent_handbooks() -> tuple[Path, ...]:
    """Those that are still there. A list that cannot be read is an empty one."""
    try:
        with paths.recent_file().open("rb") as file:
            listed = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return ()
    texts = listed if isinstance(listed, list) else []
    folders = [Path(text) for text in texts if isinstance(text, str) and _is_folder(text)]
    return tuple(folders[:_MOST])


def remember_handbook(root: Path) -> None:
    """Put a handbook first. Raises Unavailable."""
    place = root.resolve()
    others = [other for other in recent_handbooks() if other != place]
    _write([str(one) for one in (place, *others)][:_MOST])


def _is_folder(text: str) -> bool:
    try:
        return Path(text).is_absolute() and Path(text).is_dir()
    except (OSError, ValueError):
        return False


def _write(texts: list[str]) -> None:
    try:
        write_whole(paths.recent_file(), json.dumps(texts).encode("ascii"))
    except OSError as error:
        raise Unavailable(
            say("The list of handbooks cannot be kept: {reason}.", reason=reason_of(error)),
            "Make some room on the disk.",
        ) from error
