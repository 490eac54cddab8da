"""The services of one open handbook, gathered for background work.

Filled in by ``opening`` off the window's thread, or by a stand-in in tests.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_app.model.errors import OnlyRead

if TYPE_CHECKING:
    from datetime import date

    from handbook_app.markup.glossary import Glossary
    from handbook_app.markup.rendered import Rendered
    from handbook_app.model.catalogue import DocumentEntry
    from handbook_app.model.changes import Changes
    from handbook_app.model.document import Document
    from handbook_app.model.finding import Findings
    from handbook_app.model.progress import Progress
    from handbook_app.services.authoring.desk import Desk
    from handbook_app.services.care import Care
    from handbook_app.services.history.archive import Archive
    from handbook_app.services.links import Link
    from handbook_app.services.reading import RuleCard
    from handbook_app.services.reviews.days import Held
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
    """What the window says of a handbook as a whole; pairs are (id, name).

    ``kinds``, ``statuses`` and ``flexibilities`` (with *untagged*) are those that occur.
    """

    name: str = ""
    documents: int = 0
    rules: int = 0
    touchpoints: tuple[tuple[str, str], ...] = ()
    owners: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    flexibilities: frozenset[str] = frozenset()
    people: dict[str, str] = field(default_factory=dict)


def _nothing(*_: object) -> None:
    """The answer of a stand-in, and of a handbook that is only read."""


def _no_care() -> Care:
    raise OnlyRead


@dataclass(frozen=True, slots=True)
class Services:
    """What can be asked of an open handbook. Every call may take long and is for readers only.

    ``document`` takes a path, ``read_card`` a path and a section id; ``render`` Markdown, the ids
    of its headings, the path it stands in, the addresses its document defines and its language;
    ``picture`` and ``resolve`` a path and an address in it; ``overview`` a language. ``refresh``
    is for the writing lane. ``desk`` answers with what editors need, ``archive`` with the past,
    each None in a handbook that is only read; ``begin_versions`` starts keeping them. ``files``
    answers with something that differs when a file does, ``care`` with what owners ask,
    ``last_review`` with when a document was reviewed, by the text and by the records,
    ``glossary`` with the terms of a language, for the thread that asks; ``has_unsaved`` with
    whether text was kept that was never saved.
    """

    catalogue: Callable[[], tuple[DocumentEntry, ...]]
    document: Callable[[str], Document]
    search: Callable[[str, int, Callable[[], bool]], Findings]
    read_card: Callable[[str, str], RuleCard]
    render: Callable[[str, tuple[str, ...], str, str, str], Rendered]
    picture: Callable[[str, str], bytes | None]
    resolve: Callable[[str, str], Link]
    overview: Callable[[str], Overview]
    refresh: Callable[[Progress], Changes | None]
    close: Callable[[], None]
    desk: Callable[[], Desk | None] = _nothing
    archive: Callable[[], Archive | None] = _nothing
    begin_versions: Callable[[], None] = _nothing
    files: Callable[[], Hashable] = _nothing
    care: Callable[[], Care] = _no_care
    glossary: Callable[[str], Glossary | None] = _nothing
    last_review: Callable[[Document], Held | None] = _nothing
    has_unsaved: Callable[[], bool | None] = _nothing


Opener = Callable[[Path], Services]


def archive_of(services: Services) -> Archive:
    """The past of a handbook. Raises OnlyRead where it has none."""
    archive = services.archive()
    if archive is None:
        raise OnlyRead
    return archive


def desk_of(services: Services) -> Desk:
    """What editors need. Raises OnlyRead in a handbook that is."""
    desk = services.desk()
    if desk is None:
        raise OnlyRead
    return desk
