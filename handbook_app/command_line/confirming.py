"""Commands for those who go by the rules: confirm."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import click

from handbook_app.command_line.outcome import DONE
from handbook_app.command_line.request import Request, as_text, command
from handbook_app.model.errors import CannotDo
from handbook_app.model.sentence import say, say_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.confirmations import Confirmed, Place
    from handbook_app.services.handbook import Handbook


@command()
@click.argument("names", metavar="DOC[#SECTION]…", nargs=-1, required=True)
@click.option("--take-back", is_flag=True, help="Your latest confirmation of it counts no more.")
@click.option("--author", metavar="NAME <MAIL>", default="", help="Who has read it.")
def confirm(request: Request, names: tuple[str, ...], *, take_back: bool, author: str) -> int:
    """Confirm that you have read a rule (DOC#SECTION), or all of a document.

    It is recorded under your name beside the text, which stays as it is, and everybody who has the
    handbook can see it. What was changed since you read it is no longer marked as such.
    """
    from handbook_app.services.confirmations import Confirmations

    with request.handbook() as read_in:
        confirmations = Confirmations(read_in)
        places = [request.find(read_in, name) for name in names]
        if take_back:
            return _take_back(request, confirmations, places, as_text(author))
        confirmed = confirmations.confirm(places, as_text(author))
        _mark(read_in, confirmed.places)
    _tell(request, confirmed)
    return DONE


def _mark(read_in: Handbook, places: Sequence[Place]) -> None:
    """In the window of this person nothing of it is marked as changed any more."""
    from handbook_app.services.history.reading_marks import ReadingMarks

    read = set(places)
    with contextlib.suppress(CannotDo):  # no versions are kept, so nothing is marked
        marks = ReadingMarks(read_in)
        marks.confirm(one for one in marks.changed() if read & {one.key, (one.path, "")})


def _take_back(request: Request, confirmations: Any, places: Sequence[Place], author: str) -> int:
    names = tuple(confirmations.latest_of(*place, author) for place in places)
    confirmations.take_back(dict.fromkeys(names), author)
    if request.as_json:
        request.terminal.say_json({"records": list(dict.fromkeys(names)), "taken-back": True})
    else:
        request.terminal.say([say("Taken back.")])
    return DONE


def _tell(request: Request, confirmed: Confirmed) -> None:
    if confirmed.remark:
        request.terminal.remark(confirmed.remark)
    if request.as_json:
        request.terminal.say_json(
            {
                "records": list(confirmed.names),
                "by": confirmed.by,
                "when": confirmed.when.isoformat(),
                "read": [{"document": path, "section": one} for path, one in confirmed.places],
                "taken-back": False,
            }
        )
        return
    said = say_count(
        "Recorded: {name} has read {count} rule or document.",
        "Recorded: {name} has read {count} rules or documents.",
        len(confirmed.places),
        name=confirmed.by,
    )
    request.terminal.say(request.terminal.wrapped(said))
