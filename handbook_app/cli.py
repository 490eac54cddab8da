"""The command line: one function a command, each a thin face of a service.

Exit codes: 0 done, 1 the thing asked about is not so (nothing found, problems found), 2 it could
not be done, 130 stopped by Ctrl+C. With ``--json`` one JSON value goes to standard output and
nothing else; remarks go to standard error. Imports are late, so that `handbook search` starts fast.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from handbook_app import __version__
from handbook_app.command_line.outcome import DONE, NOT_SO, run
from handbook_app.command_line.terminal import Terminal
from handbook_app.model.errors import NotFound, Unavailable

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.services.handbook import Handbook

_LONGEST_QUERY = 10_000
# Seconds to wait for another program that is indexing, with an index and without one.
_PATIENCE, _MORE_PATIENCE = 2.0, 30.0


@dataclass
class Request:
    """What all commands share."""

    folder: str | None = None
    as_json: bool = False
    terminal: Terminal = field(default_factory=Terminal)

    @contextlib.contextmanager
    def handbook(self) -> Iterator[Handbook]:
        """The handbook that is asked about, up to date."""
        from handbook_app import paths
        from handbook_app.services.handbook import Handbook
        from handbook_app.services.starting import handbook_to_open

        root = handbook_to_open() if self.folder is None else _existing(self.folder)
        with contextlib.closing(Handbook(root, paths.cache_folder_of(root))) as handbook:
            self._refresh(handbook)
            yield handbook

    def _refresh(self, handbook: Handbook) -> None:
        """Read what is new; where that cannot be, what was read before has to do."""
        can_answer = handbook.index.can_answer()
        try:
            wait = _PATIENCE if can_answer else _MORE_PATIENCE
            handbook.refresh(self.terminal.progress("Reading"), wait)
        except Unavailable as reason:
            if not can_answer or not handbook.index.can_answer():
                raise
            self.terminal.remark(f"{reason} Until then you see what was read before.")


def _note(name: str) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """An option that may stand before the command and after it; the last one counts."""

    def remember(context: click.Context, _: click.Parameter, value: Any) -> Any:
        if value not in (None, False):
            setattr(context.ensure_object(Request), name, value)
        return value

    return remember


def _shared(function: Callable[..., Any]) -> Callable[..., Any]:
    folder = click.option(
        "--handbook", metavar="DIR", expose_value=False, callback=_note("folder"),
        help="The handbook's folder; without it, the one last used.",
    )  # fmt: skip
    as_json = click.option(
        "--json", is_flag=True, expose_value=False, callback=_note("as_json"),
        help="Print one JSON value.",
    )  # fmt: skip
    return folder(as_json(function))


def _command(**settings: Any) -> Callable[[Callable[..., int]], click.Command]:
    def make(function: Callable[..., int]) -> click.Command:
        return handbook.command(**settings)(_shared(click.pass_obj(function)))

    return make


@click.group(invoke_without_command=True)
@click.version_option(__version__, prog_name="handbook", message="%(prog)s %(version)s")
@_shared
@click.pass_context
def handbook(context: click.Context) -> int:
    """Look up, check and list the rules of a handbook. Without a command, open the window."""
    request = context.ensure_object(Request)
    if context.invoked_subcommand is not None:
        return DONE
    folder = None if request.folder is None else _existing(request.folder)
    from handbook_app.command_line.screen import require_screen

    require_screen()
    from handbook_app import app

    return app.run(folder)


@_command(context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, required=True, type=click.UNPROCESSED)
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
def search(request: Request, words: tuple[str, ...], limit: int) -> int:
    """Find the rules that answer WORDS, the likeliest first.

    Also understood: "an exact phrase", -without, OR, kind:policy, is:black, touchpoint:refunds,
    owner:, lang:de, status:.
    """
    from handbook_app.command_line import printing, shapes
    from handbook_app.services.look_up import LookUp

    query = _as_text(" ".join(words))[:_LONGEST_QUERY]
    with request.handbook() as found_in:
        findings = LookUp(found_in).search(query, limit)
    terminal = request.terminal
    for remark in findings.remarks:
        terminal.remark(remark)
    if findings.also_searched:
        terminal.remark(f"Also searched: {', '.join(findings.also_searched)}.")
    if findings.not_found:
        terminal.remark(f"Found nowhere: {', '.join(findings.not_found)}.")
    if request.as_json:
        terminal.say_json([shapes.of_hit(hit) for hit in findings.hits])
    for hit in () if request.as_json else findings.hits:
        terminal.say(printing.hit_lines(hit, terminal))
    if not findings.hits:
        terminal.remark("Nothing in this handbook answers that. Try fewer or other words.")
    return DONE if findings.hits else NOT_SO


@_command()
@click.argument("name", metavar="DOC[#SECTION]")
def show(request: Request, name: str) -> int:
    """Show a document, or one of its sections with all that is known of the rule.

    DOC is a document's id or its path, SECTION the id of a heading.
    """
    from handbook_app.command_line import printing, shapes

    terminal = request.terminal
    with request.handbook() as found_in:
        path, section = _find(found_in, _as_text(name))
        document = found_in.document(path)
        if section:
            from handbook_app.services.reading import read_card

            _require_section(document, section)
            card = read_card(found_in, path, section)
            value, lines = shapes.of_card(card), printing.card_lines(card, terminal)
        else:
            value = shapes.of_document(document)
            lines = printing.document_lines(document, terminal)
        if request.as_json:
            terminal.say_json(value)
        else:
            terminal.say(lines)
    return DONE


@_command()
@click.argument("names", metavar="[DOC]…", nargs=-1)
def check(request: Request, names: tuple[str, ...]) -> int:
    """Say what is wrong, misleading or missing, in all documents or in those that are named.

    Errors and warnings make the exit code 1; hints alone do not.
    """
    from handbook_app.command_line import printing, shapes
    from handbook_app.services import checking

    terminal = request.terminal
    with request.handbook() as checked:
        documents = [checked.find_document(_as_text(name)) for name in names] or None
        problems = checking.check(checked, documents, terminal.progress("Checking"))
    if request.as_json:
        terminal.say_json([shapes.of_problem(problem) for problem in problems])
    else:
        for problem in problems:
            terminal.say(printing.problem_lines(problem, terminal))
        terminal.say([printing.count_problems(problems)])
    return DONE if checking.is_sound(problems) else NOT_SO


@_command(name="list")
@click.option("--kind", type=click.Choice(["policy", "procedure", "standard"]))
@click.option("--flexibility", type=click.Choice(["black", "gray", "untagged"]))
@click.option("--touchpoint", metavar="ID", help="A touchpoint, by id or name.")
@click.option("--owner", metavar="ID", help="An owner, by id or name.")
@click.option("--status", type=click.Choice(["draft", "in-force", "retired"]))
@click.option("--language", metavar="CODE", help="A language, such as de.")
@click.option("--due", is_flag=True, help="The review is due today or was due before.")
@click.option("--orphan", is_flag=True, help="Rules without an origin, or whose reason is gone.")
@click.option("--rules", "rows", flag_value="rules", help="Only rules.")
@click.option("--documents", "rows", flag_value="documents", help="One row a document.")
def list_(request: Request, *, rows: str | None, **wishes: Any) -> int:
    """List the rules, and the documents that have none; fewer when filters say so."""
    from handbook_app.command_line import printing
    from handbook_app.services import listing

    terminal = request.terminal
    with request.handbook() as listed:
        wish = listing.make_wish(listed.settings, **wishes)
        found = listing.list_rows(listed.catalogue(), wish, listing.Rows(rows or "all"))
    if request.as_json:
        terminal.say_json([row.as_json() for row in found])
    for row in () if request.as_json else found:
        terminal.say(printing.row_lines(row, terminal))
    if not found:
        terminal.remark("Nothing in this handbook is so.")
    return DONE if found else NOT_SO


@_command()
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
        request.terminal.say(request.terminal.wrapped(f"The handbook is in {started.root}."))
    if started.remark:
        request.terminal.remark(started.remark)
    return DONE


def main() -> NoReturn:
    """The command ``handbook``."""
    sys.exit(run(handbook, sys.argv[1:]))


def _existing(folder: str) -> Path:
    root = Path(folder)
    if not folder or "\0" in folder or not root.exists():
        raise NotFound(f"There is no folder “{folder[:500]}”.", "Name one that is there.")
    if not root.is_dir():
        raise NotFound(f"“{folder}” is a file.", "Name the folder it lies in.")
    return root


def _find(found_in: Handbook, name: str) -> tuple[str, str]:
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


def _require_section(document: Document, section: str) -> None:
    if document.section(section) is None:
        ids = ", ".join(one.id for one in document.sections[:20] if one.id)
        raise NotFound(
            f"“{document.path}” has no section “{section[:100]}”.",
            f"It has: {ids}." if ids else "It has no headings.",
        )


def _as_text(argument: str) -> str:
    """An argument as valid text: bytes that are none become question marks."""
    return argument.encode("utf-8", "replace").decode()
