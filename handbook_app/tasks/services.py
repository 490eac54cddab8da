"""The services of one open handbook, gathered for background work.

Filled in by ``opening`` off the window's thread, or by a stand-in in tests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handbook_app.model.errors import BadRequest

if TYPE_CHECKING:
    from datetime import date

    from handbook_app.model.progress import Progress
    from handbook_app.storage.versions import Version


@dataclass(frozen=True, slots=True)
class Past:
    """Which handbook of the past is shown: the version, and what was asked for.

    ``day`` or ``edition`` are set where somebody asked for one. ``missing`` counts the documents
    whose text this copy lacks; ``is_newest`` says that nothing was saved since.
    """

    version: Version
    day: date | None = None
    edition: str = ""
    missing: int = 0
    is_newest: bool = False

    @property
    def today(self) -> date:
        """The day that was today then."""
        return self.day or self.version.when.astimezone().date()

    @property
    def name(self) -> str:
        """It as part of a file's name."""
        return self.edition or self.today.isoformat()


@dataclass(frozen=True, slots=True)
class Overview:
    """What the window says of a handbook as a whole; pairs are (id, name)."""

    name: str = ""
    documents: int = 0
    rules: int = 0
    touchpoints: tuple[tuple[str, str], ...] = ()
    owners: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()
    people: dict[str, str] = field(default_factory=dict)


def _nothing_of(_: Any) -> None:
    """The answer where nothing more is known of a document."""


def _nothing() -> None:
    """The answer of a handbook that is only read."""


@dataclass(frozen=True, slots=True)
class Services:
    """What can be asked of an open handbook. Every call may take long and is for readers only.

    ``document`` takes a path, ``read_card`` a path and a section id; ``render`` Markdown, the ids
    of its headings, the path it stands in and the addresses its document defines; ``picture`` and
    ``resolve`` a path and an address in it; ``overview`` a language. ``refresh`` is for the
    writing lane. ``desk`` answers with what editors need (a Desk), ``archive`` with the past (an
    Archive), each None in a handbook that is only read; ``begin_versions`` starts keeping them.
    ``files`` answers with something that differs when a file does, ``care`` with what owners ask (a
    Care), ``last_review`` with when a document was reviewed, by the text and by the records,
    ``glossary`` with the terms of a language (a Glossary), for the thread that asks;
    ``has_unsaved`` with whether text was kept that was never saved.
    """

    catalogue: Callable[[], Any]
    document: Callable[[str], Any]
    search: Callable[[str, int, Callable[[], bool]], Any]
    read_card: Callable[[str, str], Any]
    render: Callable[[str, tuple[str, ...], str, str, str], Any]
    picture: Callable[[str, str], bytes | None]
    resolve: Callable[[str, str], Any]
    overview: Callable[[str], Overview]
    refresh: Callable[[Progress], Any]
    close: Callable[[], None]
    desk: Callable[[], Any] = _nothing
    archive: Callable[[], Any] = _nothing
    begin_versions: Callable[[], Any] = _nothing
    files: Callable[[], Any] = _nothing
    care: Callable[[], Any] = _nothing
    glossary: Callable[[str], Any] = _nothing_of
    last_review: Callable[[Any], Any] = _nothing_of
    has_unsaved: Callable[[], Any] = _nothing


Opener = Callable[[Path], Services]


def archive_of(services: Services) -> Any:
    """The past of a handbook. Raises BadRequest in one that is only read."""
    archive = services.archive()
    if archive is None:
        raise BadRequest("This handbook is shown as it was, and is only read.")
    return archive
