"""What all commands share: which handbook is meant, how to answer, and what a name stands for."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from handbook_app.command_line.screen import existing_folder
from handbook_app.command_line.terminal import Terminal
from handbook_app.model.errors import CannotDo, HandbookError, NotFound, Unavailable
from handbook_app.model.sentence import say

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.services.handbook import Handbook

# Seconds to wait for another program that is indexing, with an index and without one.
_PATIENCE, _MORE_PATIENCE = 2.0, 30.0


@dataclass
class Request:
    """What all commands share."""

    folder: str | None = None
    as_json: bool = False
    terminal: Terminal = field(default_factory=Terminal)

    @contextlib.contextmanager
    def handbook(self, *, is_fresh: bool = True) -> Iterator[Handbook]:
        """The handbook that is asked about; ``is_fresh``: with an index that is up to date."""
        from handbook_app import paths
        from handbook_app.services.handbook import Handbook
        from handbook_app.services.starting import handbook_to_open

        root = handbook_to_open() if self.folder is None else existing_folder(self.folder)
        cache, state = _cache_of(root, is_needed=is_fresh), paths.state_folder_of(root)
        with contextlib.closing(Handbook(root, cache, state, self.terminal.in_words)) as handbook:
            with contextlib.suppress(CannotDo):  # the next save says why
                handbook.recover()
            if is_fresh:
                self.refresh(handbook)
            yield handbook

    def find(self, handbook: Handbook, name: str) -> tuple[str, str]:
        """The path and section that a name means, without an index where the path is given."""
        name = as_text(name)
        document, _, section = name.rpartition("#")
        for path, part in ((name, ""), (document, section)):
            if path and handbook.folder.has(path):
                return path, part
        self.refresh(handbook)
        return find_section(handbook, name)

    def find_past(self, handbook: Handbook, name: str) -> tuple[str, str]:
        """The same, for what may have been removed since: then the name has to be its path."""
        try:
            return self.find(handbook, name)
        except NotFound:
            document, mark, section = as_text(name).rpartition("#")
            path = document if mark else section
            if not path.lower().endswith((".md", ".markdown")):
                raise
            return path, section if mark else ""

    def refresh(self, handbook: Handbook) -> None:
        """Read what is new; where that cannot be, what was read before has to do."""
        can_answer = handbook.index.can_answer()
        try:
            wait = _PATIENCE if can_answer else _MORE_PATIENCE
            handbook.refresh(self.terminal.progress(say("Reading")), wait)
        except Unavailable as reason:
            if not can_answer or not handbook.index.can_answer():
                raise
            self.terminal.remark(
                say("{reason} Until then you see what was read before.", reason=reason.sentence)
            )

    def refresh_quietly(self, handbook: Handbook, saved: Collection[str]) -> None:
        """Read what was just saved; when that cannot be, the next search does it."""
        with contextlib.suppress(HandbookError, OSError):
            if saved:
                handbook.refresh(wait=_PATIENCE, only=saved)


def _cache_of(root: Path, *, is_needed: bool) -> Path:
    """Where the index is kept; nowhere when that cannot be and it is not needed for sure: nobody's
    saving depends on it."""
    from handbook_app import paths

    try:
        return paths.cache_folder_of(root)
    except Unavailable:
        if is_needed:
            raise
        return Path(os.devnull, "none")


def _note(name: str) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """An option that may stand before the command and after it; the last one counts."""

    def remember(context: click.Context, _: click.Parameter, value: Any) -> Any:
        if value not in (None, False):
            setattr(context.ensure_object(Request), name, value)
        return value

    return remember


def with_shared_options(function: Callable[..., Any]) -> Callable[..., Any]:
    folder = click.option(
        "--handbook", metavar="DIR", expose_value=False, callback=_note("folder"),
        help="The handbook's folder; without it, the one last used.",
    )  # fmt: skip
    as_json = click.option(
        "--json", is_flag=True, expose_value=False, callback=_note("as_json"),
        help="Print one JSON value.",
    )  # fmt: skip
    return folder(as_json(function))


def command(**settings: Any) -> Callable[[Callable[..., int]], click.Command]:
    """Make a command of a function that takes a Request and answers an exit code."""

    def make(function: Callable[..., int]) -> click.Command:
        made = click.command(**settings)(with_shared_options(click.pass_obj(function)))
        assert isinstance(made, click.Command)
        return made

    return make


def find_section(found_in: Handbook, name: str) -> tuple[str, str]:
    """The path and section that a name such as ``returns#hygiene`` means."""
    document, mark, section = name.rpartition("#")
    if not mark or found_in.has_document(name):  # a file may have a # in its name
        return found_in.find_document(name), ""
    try:
        return found_in.find_document(document), section
    except NotFound:
        with contextlib.suppress(NotFound):
            return found_in.find_document(name), ""
        raise


def require_section(document: Document, section: str) -> None:
    if document.section(section) is None:
        ids = ", ".join(one.id for one in document.sections[:20] if one.id)
        raise NotFound(
            say("“{path}” has no section “{section}”.", path=document.path, section=section[:100]),
            say("It has: {ids}.", ids=ids) if ids else "It has no headings.",
        )


def as_text(argument: str) -> str:
    """An argument as valid text: bytes that are none become question marks."""
    return argument.encode("utf-8", "replace").decode()
