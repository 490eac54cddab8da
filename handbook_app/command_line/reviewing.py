"""Commands for those whose rules are due: review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from handbook_app.command_line.outcome import DONE, NOT_SO
from handbook_app.command_line.request import Request, as_text, command
from handbook_app.model.errors import BadRequest
from handbook_app.model.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.command_line.terminal import Terminal
    from handbook_app.services.handbook import Handbook
    from handbook_app.services.listing import Row
    from handbook_app.services.reviews.reasons import Item
    from handbook_app.services.reviews.reviewing import Held, Reviews

_OUTCOMES = ("keep", "modify", "retire", "new-rule")


@command()
@click.argument("name", metavar="[DOC[#SECTION]]", default="")
@click.option("--due", is_flag=True, help="List what is due, and why.")
@click.option("--soon", is_flag=True, help="List also what is due within 30 days.")
@click.option("--owner", metavar="ID", default="", help="Only what an owner answers for.")
@click.option("--touchpoint", metavar="ID", default="", help="Only what concerns a touchpoint.")
@click.option("--mine", is_flag=True, help="Only what you, or a team of yours, answer for.")
@click.option("--agenda", metavar="FILE", default="", help="Write it as the agenda of a meeting.")
@click.option("--ics", metavar="FILE", default="", help="Write the days ahead as a calendar file.")
@click.option("--keep", "outcome", flag_value="keep", help="Checked, nothing to change.")
@click.option("--modify", "outcome", flag_value="modify", help="It has to be changed.")
@click.option("--retire", "outcome", flag_value="retire", help="It no longer applies.")
@click.option("--new-rule", "outcome", flag_value="new-rule", help="Another rule is needed.")
@click.option("--replaced-by", metavar="DOC[#SECTION]", default="", help="What holds instead.")
@click.option("--customer", metavar="TEXT", default="", help="Seen from the customer's side.")
@click.option("--staff", metavar="TEXT", default="", help="Seen from the staff's side.")
@click.option("--organisation", metavar="TEXT", default="", help="From the organisation's side.")
@click.option("--note", metavar="TEXT", default="")
@click.option(
    "--confirm", metavar="DOC#SECTION", multiple=True,
    help="A related rule changed, and this one still fits it.",
)  # fmt: skip
@click.option("--take-back", is_flag=True, help="The latest review of it counts no more.")
@click.option("--author", metavar="NAME <MAIL>", default="", help="Who reviews.")
def review(request: Request, name: str, **said: Any) -> int:
    """Review a rule (DOC#SECTION) or a document, or list what is due.

    What a review came to is recorded beside the text, with a day and a name. Only --retire changes
    the text: the rule stays there and says that it no longer applies.
    """
    from handbook_app.services.reviews.reviewing import Reviews

    is_listing = bool(said["due"] or said["soon"] or said["agenda"] or said["ics"])
    wishes = sum((is_listing, bool(said["outcome"]), bool(said["take_back"])))
    if wishes != 1 or is_listing == bool(name):
        outcomes = ", ".join(f"--{one}" for one in _OUTCOMES)
        raise BadRequest(
            "It is not clear what is to be done.",
            say("Say --due, or name a rule and one of {outcomes} or --take-back.",
                outcomes=outcomes),
        )  # fmt: skip
    with request.handbook() as handbook:
        reviews = Reviews(handbook)
        if is_listing:
            return _list(request, handbook, reviews, said)
        path, section = request.find(handbook, name)
        if said["take_back"]:
            held = reviews.take_back(reviews.latest_of(path, section), as_text(said["author"]))
        else:
            held = _record(reviews, path, section, said)
    return _tell(request, held, is_taken_back=said["take_back"])


def _record(reviews: Reviews, path: str, section: str, said: dict[str, Any]) -> Held:
    from handbook_app.model.records import Outcome
    from handbook_app.services.reviews.reviewing import Findings

    sides = {name: as_text(said[name]) for name in ("customer", "staff", "organisation", "note")}
    findings = Findings(
        Outcome(said["outcome"]),
        replaced_by=as_text(said["replaced_by"]),
        confirms=tuple(map(as_text, said["confirm"])),
        **sides,
    )
    return reviews.record(path, section, findings, as_text(said["author"]))


def _tell(request: Request, held: Held, *, is_taken_back: bool) -> int:
    from handbook_app.services.reviews.agenda import came_to

    if held.remark:
        request.terminal.remark(held.remark)
    if request.as_json:
        request.terminal.say_json(
            {
                "document": held.path,
                "section": held.section,
                "record": held.name,
                "outcome": held.review.outcome.value,
                "when": held.review.when.isoformat(),
                "by": held.review.by,
                "version": held.version,
                "taken-back": is_taken_back,
            }
        )
        return DONE
    outcome = came_to(held.review.outcome)
    said = (
        say("Taken back: {outcome}.", outcome=outcome)
        if is_taken_back
        else say("Recorded: {outcome}.", outcome=outcome)
    )
    request.terminal.say(request.terminal.wrapped(said))
    return DONE


def _list(request: Request, handbook: Handbook, reviews: Reviews, said: dict[str, Any]) -> int:
    from handbook_app.services.exports import write_export
    from handbook_app.services.reviews.reviewing import soon_after

    today = date.today()
    progress = request.terminal.progress(say("Looking what is due"))
    soon = soon_after(today) if said["soon"] else None
    items = [
        item
        for item in reviews.inbox(today, soon=soon, progress=progress)
        if _is_wanted(handbook, item.row, said)
    ]
    written = {}
    if said["agenda"]:
        written[as_text(said["agenda"])] = _agenda(request, handbook, items, today)
    if said["ics"]:
        written[as_text(said["ics"])] = _calendar(request, handbook, reviews.scheduled(), said)
    for file, text in written.items():
        write_export(file, text)
    if written and not request.as_json:
        request.terminal.say([say("Written: {files}.", files=", ".join(written))])
    if request.as_json:
        request.terminal.say_json([_shape(item) for item in items])
    elif said["due"] or said["soon"]:
        _say_items(request.terminal, items)
    if not items and not said["ics"]:
        request.terminal.remark(say("Nothing is due."))
        return NOT_SO
    return DONE


def _is_wanted(handbook: Handbook, row: Row, said: dict[str, Any]) -> bool:
    from handbook_app.services.authoring.saving import who_saves
    from handbook_app.services.listing import fits, make_wish
    from handbook_app.services.reviews.owners import owners_of

    wish = make_wish(
        handbook.settings, owner=as_text(said["owner"]), touchpoint=as_text(said["touchpoint"])
    )
    if not fits(row, wish):
        return False
    if not said["mine"]:
        return True
    who = who_saves(as_text(said["author"]), handbook.repository_or_none())
    return row.owner in owners_of(handbook.settings, who.author)


def _agenda(request: Request, handbook: Handbook, items: Sequence[Item], today: date) -> str:
    from handbook_app.model.schema import name_in
    from handbook_app.services.reviews.agenda import write_agenda

    owners = {key: name_in(one.name, "", key) for key, one in handbook.settings.owners.items()}
    return write_agenda(items, today, owners, request.terminal.in_words)


def _calendar(
    request: Request, handbook: Handbook, rows: Sequence[Row], said: dict[str, Any]
) -> str:
    from handbook_app.model.schema import name_in
    from handbook_app.services.reviews.calendar_file import make_calendar

    name = name_in(handbook.settings.name, "", handbook.root.name)
    wanted = [row for row in rows if _is_wanted(handbook, row, said)]
    return make_calendar(wanted, name, date.today(), in_words=request.terminal.in_words)


def _say_items(terminal: Terminal, items: Sequence[Item]) -> None:
    from handbook_app.command_line import printing

    for item in items:
        terminal.say(printing.row_lines(item.row, terminal))
        for reason in item.reasons:
            terminal.say(terminal.wrapped(reason.sentence, "   "))


def _shape(item: Item) -> dict[str, Any]:
    row = item.row
    return {
        "document": row.document,
        "id": row.id,
        "section": row.section,
        "title": row.title,
        "heading": row.heading,
        "owner": row.owner,
        "touchpoints": list(row.touchpoints),
        "reviewed": row.reviewed,
        "due": row.due,
        "because": [
            {
                "why": reason.why.value,
                "day": reason.day,
                "about": reason.about,
                "version": reason.version,
                "sentence": str(reason.sentence),
            }
            for reason in item.reasons
        ],
    }
