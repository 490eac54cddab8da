"""Commands that write: save, set, new, init."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from handbook_app.command_line.outcome import DONE
from handbook_app.command_line.request import Request, as_text, command
from handbook_app.model.errors import BadRequest, NotReadable
from handbook_app.model.sentence import reason_of, say

if TYPE_CHECKING:
    from handbook_app.services.authoring.saving import TextEdit
    from handbook_app.services.handbook import Handbook
    from handbook_app.storage.source_text import SourceText

_LARGEST = 8_000_000


def with_note(function: Callable[..., Any]) -> Callable[..., Any]:
    """What a version says of itself, as options of a command."""
    for option in (
        click.option("--summary", metavar="TEXT", default="", help="What changes; else proposed."),
        click.option(
            "--editorial/--substance", default=None,
            help="Whether only the wording changes, or what applies; else proposed.",
        ),
        click.option("--author", metavar="NAME <MAIL>", default="", help="Who saves."),
    ):  # fmt: skip
        function = option(function)
    return function


def save_edits(
    request: Request,
    saved_in: Handbook,
    edits: Sequence[TextEdit],
    summary: str,
    editorial: bool | None,
    author: str,
) -> int:
    """Save edits as one version and say which."""
    from handbook_app.command_line import shapes
    from handbook_app.services.authoring.saving import save_texts, who_saves

    who = who_saves(as_text(author), saved_in.repository_or_none())
    substance = None if editorial is None else not editorial
    saved = save_texts(saved_in, edits, as_text(summary), substance=substance, author=who.author)
    if who.remark:
        request.terminal.remark(who.remark)
    request.refresh_quietly(saved_in, saved.paths)
    if request.as_json:
        request.terminal.say_json(shapes.of_saved(saved))
    elif not saved.paths:
        request.terminal.say([say("Nothing changed, so nothing was saved.")])
    else:
        names = ", ".join(saved.paths)
        version = saved.version[:10]
        said = (
            say("Saved {names} as version {version}.", names=names, version=version)
            if version
            else say("Saved {names}.", names=names)
        )
        request.terminal.say(request.terminal.wrapped(said))
    for path in saved.overtaken:
        request.terminal.remark(
            say(
                "Another program wrote “{path}” in the same moment: its text is in the "
                "folder, yours is the newest version.",
                path=path,
            )
        )
    return DONE


@command()
@click.argument("name", metavar="DOC")
@click.option(
    "--from", "source", metavar="FILE", required=True, help="The new text; - reads it from stdin."
)
@click.option(
    "--expect", metavar="VERSION", default="",
    help="Save only when the document is still as in this version.",
)  # fmt: skip
@with_note
def save(
    request: Request, name: str, source: str, expect: str, summary: str,
    editorial: bool | None, author: str,
) -> int:  # fmt: skip
    """Save a text as the new wording of DOC, a document's id or path, or as a new document."""
    from handbook_app.services.authoring.saving import TextEdit, document_to_save, expect_version

    content = _read_source(source)
    with request.handbook(is_fresh=False) as saved_in:
        path, opened = document_to_save(saved_in, as_text(name), lambda: request.refresh(saved_in))
        if expect:
            expect_version(saved_in, path, opened, as_text(expect))
        text = _text_of(content, opened)
        edits = [TextEdit(path, text, opened)]
        return save_edits(request, saved_in, edits, summary, editorial, author)


def _read_source(source: str) -> bytes:
    try:
        if source == "-":
            return sys.stdin.buffer.read(_LARGEST + 1)
        with Path(source).open("rb") as file:
            content = file.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else error
        raise NotReadable(
            say("“{source}” cannot be read: {reason}.", source=source[:500], reason=reason)
        ) from error
    if len(content) > _LARGEST:
        raise BadRequest("The text is too long.", "Divide it into several documents.")
    return content


def _text_of(content: bytes, opened: SourceText | None) -> str:
    from handbook_app.storage.source_text import decode

    source = decode(content)
    # The bytes are to be as they were handed over, so a mark at their beginning is part of them.
    is_plain = opened is None or not opened.bom
    return (source.bom.decode(source.encoding) if source.bom and is_plain else "") + source.text


@command(name="set")
@click.argument("name", metavar="DOC[#SECTION]")
@click.argument("field")
@click.argument("value")
@with_note
def set_(
    request: Request, name: str, field: str, value: str, summary: str,
    editorial: bool | None, author: str,
) -> int:  # fmt: skip
    """Set one FIELD of a document or, with a section, of a rule; every other line stays.

    FIELD is a name such as owner, review.every or options.2.limit; an empty VALUE removes it, and
    a list is written [one, two].
    """
    from handbook_app.services.authoring.setting import set_fact

    with request.handbook(is_fresh=False) as saved_in:
        path, section = request.find(saved_in, name)
        edit = set_fact(saved_in, path, section, as_text(field), as_text(value))
        return save_edits(request, saved_in, [edit], summary, editorial, author)


@command()
@click.argument("kind", type=click.Choice(["policy", "procedure", "standard"]))
@click.argument("title")
@click.option("--path", default="", help="Where it lies; else by its kind and title.")
@click.option("--language", metavar="CODE", default="", help="A language, such as de.")
@click.option("--owner", metavar="ID", default="")
@with_note
def new(
    request: Request, kind: str, title: str, path: str, language: str, owner: str, summary: str,
    editorial: bool | None, author: str,
) -> int:  # fmt: skip
    """Make a new document of a KIND, with the parts that such a document has."""
    from handbook_app.services.authoring.documents import new_document

    with request.handbook() as saved_in:
        edit = new_document(
            saved_in, kind, as_text(title), path=as_text(path), language=language, owner=owner
        )
        return save_edits(request, saved_in, [edit], summary, editorial, author)


@command()
@click.argument("folder", metavar="DIR")
@click.option("--name", default="", help="What the handbook is called; else as its folder.")
@click.option("--language", metavar="CODE", default="en", show_default=True)
@click.option("--starter", is_flag=True, help="Copy the starter handbook with all its rules.")
def init(request: Request, folder: str, *, name: str, language: str, starter: bool) -> int:
    """Make a new handbook in DIR, a folder that is new or empty."""
    from handbook_app.services.starting import start_handbook

    started = start_handbook(Path(folder), name, language, from_starter=starter)
    if request.as_json:
        request.terminal.say_json({"handbook": str(started.root), "versions": started.has_versions})
    else:
        request.terminal.say(
            request.terminal.wrapped(say("The handbook is in {root}.", root=started.root))
        )
    if started.remark:
        request.terminal.remark(started.remark)
    return DONE
