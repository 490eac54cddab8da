"""Handbooks of the past, written out into the cache: opened there like any other, only read."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from handbook_app import paths
from handbook_app.model.errors import CannotDo, Unavailable
from handbook_app.model.progress import Progress
from handbook_app.model.sentence import reason_of, say
from handbook_app.services.handbook import Handbook
from handbook_app.storage.files import ENDINGS, is_safe_path
from handbook_app.storage.versions import MissingText, Repository, Version
from handbook_app.storage.whole_files import write_whole

_KEPT = 6  # that stay written out
_COMPLETE = "complete"  # stands beside one that is whole, and names the documents it lacks


@dataclass(frozen=True, slots=True)
class WrittenOut:
    """Where a handbook of the past lies, its version, and the documents that it lacks because
    their texts are missing in this copy."""

    root: Path
    version: Version
    missing: tuple[str, ...] = ()


def write_out(handbook: Handbook, version: str, progress: Progress | None = None) -> WrittenOut:
    """Write the handbook as it was in a version into the cache, to be opened there and read.

    What is there from an earlier time is used again. Raises MissingText when this copy of the
    handbook has nothing of that version, Unavailable when there is no room for it.
    """
    home = paths.past_folder_of(handbook.root, version)
    root, mark = home / handbook.root.name, home / _COMPLETE
    try:
        if not mark.exists():
            missing = _write_texts(handbook.versions(), version, root, progress or Progress())
            _write_mark(mark, missing)
            _forget_oldest(home.parent)
        mark.touch()
    except OSError as error:
        raise Unavailable(
            say(
                "The handbook of that time cannot be written out: {reason}.",
                reason=reason_of(error),
            ),
            "Make some room on the disk.",
        ) from error
    return WrittenOut(root, handbook.versions().version(version), _read_mark(mark))


def _write_texts(
    repository: Repository, version: str, root: Path, progress: Progress
) -> tuple[str, ...]:
    """Write every file beside its place, then all of it at once; the documents whose text is
    missing in this copy."""
    staged = Path(tempfile.mkdtemp(prefix=".new-", dir=root.parent))
    try:
        missing, count = [], 0
        for path, content in _texts_of(repository, version, progress):
            if content is None:
                missing.append(path)
                continue
            file = staged / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            count += 1
        if missing and not count:
            raise MissingText(say("All that the handbook said then"))
        shutil.rmtree(root, ignore_errors=True)
        staged.rename(root)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return tuple(path for path in missing if path.lower().endswith(ENDINGS))


def _texts_of(
    repository: Repository, version: str, progress: Progress
) -> Iterator[tuple[str, bytes | None]]:
    """The files of a version; None for a text that is missing here, or too large to be shown."""
    files = repository.files_at(version)
    for at, (path, file) in enumerate(files.items()):
        progress.step(at, len(files), say("Reading the documents"))
        if not is_safe_path(path):  # what somebody prepared by hand may hold names such as ../x
            continue
        try:
            yield path, repository.read_blob(file.blob)
        except CannotDo:
            yield path, None


def _write_mark(mark: Path, missing: tuple[str, ...]) -> None:
    write_whole(mark, json.dumps(missing).encode(), is_lasting=False)


def _read_mark(mark: Path) -> tuple[str, ...]:
    try:
        found = json.loads(mark.read_bytes() or b"[]")
    except (OSError, ValueError):
        return ()
    return tuple(str(path) for path in found) if isinstance(found, list) else ()


def _forget_oldest(folder: Path) -> None:
    """Keep the handbooks of the past that were looked into last, and the indexes of these."""
    homes = sorted(
        (home for home in folder.iterdir() if (home / _COMPLETE).exists()),
        key=lambda home: (home / _COMPLETE).stat().st_mtime,
    )
    for home in homes[:-_KEPT]:
        for root in home.iterdir():
            if root.is_dir():
                shutil.rmtree(paths.cache_folder_of(root), ignore_errors=True)
        shutil.rmtree(home, ignore_errors=True)
