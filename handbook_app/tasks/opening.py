"""Opens a handbook with the real services.

What is heavy (the schema, Markdown, the index) is imported when it is called, in a reader's thread.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from handbook_app.model.errors import CannotDo, OurFault
from handbook_app.translations import Translate, in_english

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from handbook_app.markup.glossary import Glossary
    from handbook_app.markup.rendered import Rendered
    from handbook_app.markup.worker import RenderWorker
    from handbook_app.model.catalogue import DocumentEntry
    from handbook_app.model.changes import Changes
    from handbook_app.model.document import Document
    from handbook_app.model.progress import Progress
    from handbook_app.services.authoring.desk import Desk
    from handbook_app.services.care import Care
    from handbook_app.services.glossaries import Glossaries
    from handbook_app.services.handbook import Handbook
    from handbook_app.services.history.archive import Archive
    from handbook_app.services.links import Link
    from handbook_app.services.reading import RuleCard
    from handbook_app.services.reviews.days import Held
    from handbook_app.tasks.services import Overview, Services

T = TypeVar("T")
_LARGEST_PICTURE = 8 * 1024 * 1024
_LARGE_BUILD = 200  # documents to read; from here on a process of its own pays


def open_services(root: Path, in_words: Translate = in_english) -> Services:
    """The services on the handbook in ``root``; ``in_words`` says sentences to the person."""
    from handbook_app.paths import cache_folder_of, is_only_read, state_folder_of
    from handbook_app.services.handbook import Handbook
    from handbook_app.services.look_up import LookUp
    from handbook_app.tasks.services import Services

    cache = cache_folder_of(root)
    state = None if is_only_read(root) else state_folder_of(root)
    handbook = Handbook(root, cache, state, in_words)
    with suppress(CannotDo):  # the next save tries again, and says why when it cannot
        handbook.recover()
    handbook.folder.list()
    worker = _make_worker()
    return Services(
        catalogue=handbook.catalogue,
        document=handbook.document,
        search=LookUp(handbook).search,
        read_card=lambda path, section: _read_card(handbook, path, section),
        render=lambda *request: _render(handbook, worker, *request),
        picture=lambda document, address: _read_picture(handbook, document, address),
        resolve=lambda document, address: _resolve(handbook, document, address),
        overview=lambda language: _survey(handbook, language),
        refresh=lambda progress: _refresh(handbook, cache, progress),
        close=lambda: _close(handbook, worker),
        desk=_made_once(lambda: _make_desk(handbook)),
        archive=_made_once(lambda: _make_archive(handbook)),
        care=_made_once(lambda: _make_care(handbook)),
        glossary=_glossary_of(handbook),
        last_review=lambda document: _last_review(handbook, document),
        has_unsaved=lambda: _has_unsaved(handbook),
        begin_versions=lambda: _begin_versions(handbook),
        files=lambda: tuple(handbook.folder.list()),
    )


def build_index(root: Path, cache: Path, progress: Progress) -> Changes:
    """Bring the index up to date; what a process of its own is started for."""
    from handbook_app.services.handbook import Handbook

    handbook = Handbook(root, cache)
    try:
        return handbook.refresh(progress)
    finally:
        handbook.close()


def _made_once(make: Callable[[], T]) -> Callable[[], T]:
    """Make something once, when it is first asked for, whoever asks."""
    from functools import cache
    from threading import Lock

    lock, made = Lock(), cache(make)

    def answer() -> T:
        with lock:
            return made()

    return answer


def _make_desk(handbook: Handbook) -> Desk | None:
    from handbook_app.services.authoring.desk import Desk

    return Desk(handbook) if handbook.state is not None else None


def _has_unsaved(handbook: Handbook) -> bool:
    from handbook_app.storage.drafts import Drafts

    # What an editor is made of is imported only where there is something to compare.
    if handbook.state is None or not Drafts(handbook.state).all():
        return False
    desk = _make_desk(handbook)
    return desk is not None and bool(desk.unsaved())


def _make_archive(handbook: Handbook) -> Archive | None:
    from handbook_app.services.history.archive import Archive

    return Archive(handbook) if handbook.state is not None else None


def _make_care(handbook: Handbook) -> Care:
    from handbook_app.services.care import Care

    return Care(handbook)


def _last_review(handbook: Handbook, document: Document) -> Held:
    from handbook_app.services.reviews.days import ReviewDays

    plan = document.review_plan(None, handbook.settings.review.every)
    return ReviewDays(handbook).of(document, "", plan)


def _glossary_of(handbook: Handbook) -> Callable[[str], Glossary]:
    def make() -> Glossaries:
        from handbook_app.services.glossaries import Glossaries

        return Glossaries(handbook)

    glossaries = _made_once(make)
    return lambda language: glossaries().in_language(language)


def _begin_versions(handbook: Handbook) -> None:
    from handbook_app.services.starting import begin_versions

    begin_versions(handbook.root)


def _make_worker() -> RenderWorker:
    from handbook_app.markup.worker import RenderWorker

    worker = RenderWorker()
    worker.warm_up()
    return worker


def _close(handbook: Handbook, worker: RenderWorker) -> None:
    worker.close()
    handbook.close()


def _read_card(handbook: Handbook, path: str, section: str) -> RuleCard:
    from handbook_app.services.reading import read_card

    return read_card(handbook, path, section)


def _render(
    handbook: Handbook,
    worker: RenderWorker,
    markdown: str,
    ids: tuple[str, ...],
    document: str,
    definitions: str,
    language: str,
) -> Rendered:
    from handbook_app.markup.worker import RenderRequest
    from handbook_app.services.links import lead_home

    known = _made_once(lambda: _is_document(handbook))  # asked for where such links are
    markdown, definitions = (
        lead_home(text, document, lambda path: known()(path)) for text in (markdown, definitions)
    )
    return worker.render(RenderRequest(markdown, ids, document, definitions, language))


def _read_picture(handbook: Handbook, document: str, address: str) -> bytes | None:
    from handbook_app.markup.addresses import Place, read_address

    place = read_address(address, document)
    if place.place is not Place.INSIDE:
        return None
    try:
        return handbook.folder.read_bytes(place.path, _LARGEST_PICTURE)
    except CannotDo:
        return None


def _resolve(handbook: Handbook, document: str, address: str) -> Link:
    from handbook_app.services.links import resolve_link

    return resolve_link(document, address, _is_document(handbook))


def _is_document(handbook: Handbook) -> Callable[[str], bool]:
    paths = {entry.path for entry in handbook.catalogue()}
    return paths.__contains__


def _survey(handbook: Handbook, language: str) -> Overview:
    from handbook_app.model.schema import name_in
    from handbook_app.tasks.services import Overview

    settings, entries = handbook.settings, _known_entries(handbook)
    return Overview(
        name=name_in(settings.name, language, handbook.root.name),
        documents=len(entries),
        rules=sum(len(entry.rules) for entry in entries),
        touchpoints=tuple(
            (key, name_in(one.name, language, key)) for key, one in settings.touchpoints.items()
        ),
        owners=tuple(
            (key, name_in(one.name, language, key)) for key, one in settings.owners.items()
        ),
        languages=tuple(sorted({entry.language for entry in entries if entry.language})),
        kinds=frozenset(entry.kind for entry in entries if entry.kind),
        statuses=frozenset(entry.status for entry in entries if entry.status),
        flexibilities=frozenset(
            rule.flexibility or "untagged" for entry in entries for rule in entry.rules
        ),
        people={key: one.name or key for key, one in settings.people.items()},
    )


def _refresh(handbook: Handbook, cache: Path, progress: Progress) -> Changes:
    """In this process when little is new, else in one of its own."""
    if _count_new(handbook) < _LARGE_BUILD:
        return handbook.refresh(progress)
    from handbook_app.tasks.indexing_process import run_in_process

    changes: Changes = run_in_process(build_index, handbook.root, cache, progress)
    return changes


def _known_entries(handbook: Handbook) -> tuple[DocumentEntry, ...]:
    """What the index knows; a damaged one knows nothing, and is made anew by the next refresh."""
    try:
        return handbook.catalogue()
    except OurFault:
        return ()


def _count_new(handbook: Handbook) -> int:
    known = {entry.path: entry.size for entry in _known_entries(handbook)}
    return sum(known.get(stamp.path) != stamp.size for stamp in handbook.folder.list())
