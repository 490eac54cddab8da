"""Commands on what there is at each touchpoint, and on rules that are not written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from handbook_app.command_line.request import Request, as_text, command
from handbook_app.command_line.writing import save_edits, with_note
from handbook_app.model.change_messages import word
from handbook_app.model.sentence import Sentence, joined, say, say_count, templates

if TYPE_CHECKING:
    from handbook_app.command_line.terminal import Terminal
    from handbook_app.services.handbook import Handbook
    from handbook_app.services.inventory.coverage import Cell, Coverage

_STATES = templates({
    "missing": "missing",
    "covered": "covered",
    "none-needed": "needs none",
    "informal": "informal",
    "open": "nothing yet",
})  # fmt: skip


def report_coverage(request: Request, handbook: Handbook) -> bool:
    """Tell what is covered, touchpoint by touchpoint; answers whether there is any cell."""
    from handbook_app.services.health.measuring import entries_today
    from handbook_app.services.inventory.coverage import coverage

    found = coverage(entries_today(handbook), handbook.settings)
    if request.as_json:
        request.terminal.say_json([_shape(cell) for cell in found.cells.values()])
    else:
        _say_matrix(request.terminal, found)
    return bool(found.cells)


def _shape(cell: Cell) -> dict[str, Any]:
    return {
        "touchpoint": cell.touchpoint,
        "kind": cell.kind,
        "documents": len(cell.documents),
        "rules": len(cell.rules),
        "unwritten": len(cell.unwritten),
        "mark": cell.mark,
        "state": str(cell.state),
        "is_gap": cell.is_gap,
    }


def _say_matrix(terminal: Terminal, found: Coverage) -> None:
    for touchpoint in found.touchpoints:
        name = touchpoint or terminal.in_words(say("(no touchpoint)"))
        terminal.say([terminal.style(name, "strong")])
        for kind in found.kinds:
            cell = found.cell(touchpoint, kind)
            if (touchpoint and kind) or cell.documents:
                terminal.say(terminal.wrapped(_said(cell), "   "))
    terminal.say([say_count("{count} gap.", "{count} gaps.", found.gaps)])


def _said(cell: Cell) -> Sentence:
    counts = [say_count("{count} rule", "{count} rules", len(cell.rules)),
              say_count("{count} document", "{count} documents", len(cell.documents))]  # fmt: skip
    if cell.unwritten:
        counts.append(say("{count} not written down", count=len(cell.unwritten)))
    return say(
        "{kind}: {state} ({counts})",
        kind=word(cell.kind) if cell.kind else say("no kind"),
        state=Sentence(_STATES[cell.state]),
        counts=joined(counts, ", "),
    )


@command()
@click.argument("sentence")
@click.option("--touchpoint", metavar="ID", default="", help="A touchpoint, by id or name.")
@click.option("--kind", type=click.Choice(["policy", "procedure", "standard"]), default=None,
              help="Mark this kind as informal at the touchpoint, too.")  # fmt: skip
@click.option("--flexibility", type=click.Choice(["black", "gray"]), default=None)
@click.option("--owner", metavar="ID", default="", help="Who knows it, by id or name.")
@with_note
def informal(
    request: Request, sentence: str, touchpoint: str, kind: str | None, flexibility: str | None,
    owner: str, summary: str, editorial: bool | None, author: str,
) -> int:  # fmt: skip
    """Keep a rule that people know and nobody has written down: SENTENCE says what they do."""
    from handbook_app.services.inventory.informal import Caught, capture, summary_of
    from handbook_app.services.listing import make_wish

    with request.handbook() as saved_in:
        known = make_wish(
            saved_in.settings, touchpoint=as_text(touchpoint), owner=as_text(owner)
        )  # names become ids as in every list
        caught = Caught(
            as_text(sentence), known.touchpoint, flexibility or "", known.owner, kind or ""
        )
        edits = capture(saved_in, caught)
        said = summary or saved_in.in_words(summary_of(caught))
        return save_edits(request, saved_in, edits, said, editorial, author)
