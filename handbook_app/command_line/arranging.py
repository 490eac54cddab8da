"""Commands that arrange: rename, move, split, join, retire, and the switch for programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from handbook_app.command_line.outcome import DONE
from handbook_app.command_line.request import Request, as_text, command, find_section
from handbook_app.command_line.writing import save_edits, with_note
from handbook_app.model.errors import BadRequest, NotFound

if TYPE_CHECKING:
    from handbook_app.services.authoring.saving import TextEdit
    from handbook_app.services.handbook import Handbook

    Make = Callable[[Handbook], tuple[Sequence[TextEdit], tuple[str, ...]]]


@command()
@click.argument("name", metavar="DOC")
@click.argument("path", metavar="PATH")
@with_note
def rename(
    request: Request, name: str, path: str, summary: str, editorial: bool | None, author: str
) -> int:
    """Give DOC another PATH; links, references and translations follow in the same version."""
    from handbook_app.services.authoring.documents import rename_document

    def make(handbook: Handbook) -> tuple[Sequence[TextEdit], tuple[str, ...]]:
        old, new = handbook.find_document(as_text(name)), as_text(path)
        return rename_document(handbook, old, new), (old, new)

    return _save(request, make, summary, editorial, author)


@command()
@click.argument("name", metavar="DOC#SECTION")
@click.argument("other", metavar="OTHER-DOC")
@click.option("--after", metavar="SECTION", default=None, help="Behind this section; else last.")
@with_note
def move(
    request: Request, name: str, other: str, after: str | None, summary: str,
    editorial: bool | None, author: str,
) -> int:  # fmt: skip
    """Move a section with its rules into another document; all that leads to it follows."""
    from handbook_app.services.authoring.arranging import move_section

    def make(handbook: Handbook) -> tuple[Sequence[TextEdit], tuple[str, ...]]:
        path, section = _section(handbook, name)
        to_path = handbook.find_document(as_text(other))
        behind = None if after is None else as_text(after)
        return move_section(handbook, path, section, to_path, behind), (path, to_path)

    return _save(request, make, summary, editorial, author)


@command()
@click.argument("names", metavar="DOC#SECTION…", nargs=-1, required=True)
@click.option("--title", required=True, help="The title of the new document.")
@click.option("--path", required=True, help="Where it lies.")
@with_note
def split(
    request: Request, names: tuple[str, ...], title: str, path: str, summary: str,
    editorial: bool | None, author: str,
) -> int:  # fmt: skip
    """Make a new document of one or more sections of a document."""
    from handbook_app.services.authoring.arranging import split_document

    def make(handbook: Handbook) -> tuple[Sequence[TextEdit], tuple[str, ...]]:
        found = [_section(handbook, name) for name in names]
        if len({document for document, _ in found}) > 1:
            raise BadRequest("The sections are of several documents.", "Name those of one.")
        old, new = found[0][0], as_text(path)
        sections = [section for _, section in found]
        return split_document(handbook, old, sections, as_text(title), new), (old, new)

    return _save(request, make, summary, editorial, author)


@command()
@click.argument("name", metavar="DOC|DOC#SECTION")
@click.argument("other", metavar="[OTHER-DOC]", default="")
@with_note
def join(
    request: Request, name: str, other: str, summary: str, editorial: bool | None, author: str
) -> int:
    """Put OTHER-DOC at the end of DOC, or let a section go on with the words of the one before."""
    from handbook_app.services.authoring.arranging import join_documents, join_sections

    def make(handbook: Handbook) -> tuple[Sequence[TextEdit], tuple[str, ...]]:
        if other:
            path, added = (handbook.find_document(as_text(one)) for one in (name, other))
            return join_documents(handbook, path, added), (path, added)
        path, section = _section(handbook, name)
        return join_sections(handbook, path, section), (path,)

    return _save(request, make, summary, editorial, author)


@command()
@click.argument("name", metavar="DOC")
@click.option("--replaced-by", "heir", metavar="DOC", default="", help="What holds instead.")
@with_note
def retire(
    request: Request, name: str, heir: str, summary: str, editorial: bool | None, author: str
) -> int:
    """Retire DOC: it stays and can be found, and leads to what replaces it."""
    from handbook_app.services.authoring.documents import retire_document

    def make(handbook: Handbook) -> tuple[Sequence[TextEdit], tuple[str, ...]]:
        path = handbook.find_document(as_text(name))
        heirs = handbook.find_document(as_text(heir)) if heir else ""
        ids = {entry.path: entry.id for entry in handbook.catalogue()}
        return [retire_document(handbook, path, ids.get(heirs, ""))], (path,)

    return _save(request, make, summary, editorial, author)


@command()
@click.option("--allow", metavar="MARK", default="", help="Let just what was shown run.")
@click.option("--forbid", is_flag=True, help="Let none of them run.")
def programs(request: Request, *, allow: str, forbid: bool) -> int:
    """Show the programs that the repository names, and let them run or not when one saves.

    None of them runs unless you allow it. What is allowed is named by the MARK that is shown;
    when a program changes the mark does, and none runs until you have looked again.
    """
    from handbook_app.services.versions_at_hand import permission_of

    with request.handbook(is_fresh=False) as found_in:
        permission = permission_of(found_in)
        if permission is None:
            raise NotFound("No versions are kept of this handbook, so there are no programs.")
        offered = permission.offered()
        if forbid:
            permission.forbid()
        elif allow:
            if allow != offered.mark:
                raise BadRequest(
                    "The programs are not those of this mark.", "Look at them again first."
                )
            permission.allow(offered)
        standing = permission.standing()
    shown = [{"program": name, "text": text} for name, text in offered.shown]
    if request.as_json:
        mark = offered.mark if shown else ""
        request.terminal.say_json({"standing": str(standing), "mark": mark, "programs": shown})
        return DONE
    for name, text in offered.shown:
        request.terminal.say([f"{name}:", *(f"    {line}" for line in text.splitlines()), ""])
    request.terminal.say([f"{standing}{f' ({offered.mark})' if shown else ''}"])
    return DONE


def _save(request: Request, make: Make, summary: str, editorial: bool | None, author: str) -> int:
    from handbook_app.services.authoring.foreseeing import foresee

    with request.handbook() as saved_in:
        edits, acted_on = make(saved_in)
        said = summary or foresee(edits, acted_on, saved_in.in_words).summary
        return save_edits(request, saved_in, edits, said, editorial, author)


def _section(handbook: Handbook, name: str) -> tuple[str, str]:
    path, section = find_section(handbook, as_text(name))
    if not section:
        raise BadRequest("No section is named.", "Write it like returns#return-window.")
    return path, section
