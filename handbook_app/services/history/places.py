"""Where a document or rule of today stood at another time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from handbook_app.markup.documents import parse_document
from handbook_app.model.errors import CannotDo, NotFound
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.timeline import Moment, read_timeline
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import FileAt, Repository


@dataclass(frozen=True, slots=True)
class Place:
    """A document, or a section of it."""

    path: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Unborn:
    """What was not there then; ``since`` when it is, where that can be told."""

    since: datetime | None


def place_then(
    handbook: Handbook,
    path: str,
    section: str,
    version: str,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Place | Unborn:
    """Where a document of today, or a rule of it, stood in a version; else since when it exists.

    A rule is looked for under each document and id that its history names, the newest first.
    """
    repository = handbook.versions()
    there = repository.files_at(version)
    oldest: Moment | None = None
    seen = {place := Place(path, section)}
    if _is_there(repository, place, version, there):
        return place
    with contextlib.suppress(NotFound):  # it may not be in a version yet
        for oldest in read_timeline(handbook, path, section, is_cancelled=is_cancelled):
            place = Place(oldest.path, oldest.section)
            if place not in seen and _is_there(repository, place, version, there):
                return place
            seen.add(place)
    return Unborn(oldest.version.when if oldest else None)


def _is_there(
    repository: Repository, place: Place, version: str, there: Mapping[str, FileAt]
) -> bool:
    if place.path not in there or not place.section:
        return place.path in there
    try:
        document = parse_document(place.path, decode(repository.read_at(version, place.path)).text)
    except CannotDo:
        return False
    return document.section(place.section) is not None
