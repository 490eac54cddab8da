"""Commands for those who look after a handbook: report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from handbook_app.command_line.inventory import report_coverage
from handbook_app.command_line.outcome import DONE, NOT_SO
from handbook_app.command_line.request import Request, command
from handbook_app.model.change_messages import word
from handbook_app.model.sentence import joined, say, say_count
from handbook_app.translations import language_of_person

if TYPE_CHECKING:
    from handbook_app.command_line.terminal import Terminal
    from handbook_app.services.handbook import Handbook
    from handbook_app.services.health.survey import Health
    from handbook_app.services.listing import Row

_DUE, _ORPHANS = ("overdue", "due-soon", "never-reviewed"), ("no-origin", "reason-gone")
_RESTLESS = ("restless", "petrified")


@command()
@click.argument("what", type=click.Choice(["health", "coverage", "due", "orphans", "restless"]))
@click.option("--on", "day", metavar="DATE", help="As if it were that day, such as 2026-03-31.")
@click.option("--html", metavar="FILE", help="Write health as a page to print.")
@click.option("--csv", metavar="FILE", help="Write health as a table for a spreadsheet.")
def report(request: Request, what: str, day: str | None, html: str | None, csv: str | None) -> int:
    """Tell how the handbook is.

    health: what its rules lack, and how many. coverage: what there is at each touchpoint. due: what
    is to be reviewed. orphans: rules without an origin, or whose reason is gone. restless: what
    changes too often, and what never does.
    """
    from handbook_app.services.health.measuring import measure

    _refuse_files(what, html, csv)
    terminal = request.terminal
    with request.handbook() as handbook:
        if what == "coverage":
            return DONE if report_coverage(request, handbook) else NOT_SO
        is_about_history = what in ("health", "restless")
        found = measure(
            handbook,
            _day(day),
            all_history=is_about_history,
            most=None if is_about_history else 0,
            progress=terminal.progress(say("Counting")),
        )
        files = _write_files(handbook, found, html, csv)
    codes = {"due": _DUE, "orphans": _ORPHANS, "restless": _RESTLESS}.get(what)
    if files and not request.as_json:
        terminal.say([say("Written: {files}.", files=", ".join(files))])
    elif request.as_json:
        terminal.say_json(_shape(found) if codes is None else _shapes(found, codes))
    elif codes is None:
        _say_figures(terminal, found)
    else:
        _say_rows(terminal, found, codes)
        _say_movement(terminal, found, codes)
    if codes is not None and not any(found.figure(code).count for code in codes):
        terminal.remark(say("Nothing in this handbook is so."))
        return NOT_SO
    return DONE


def _refuse_files(what: str, html: str | None, csv: str | None) -> None:
    from handbook_app.model.errors import BadRequest

    if what != "health" and (html or csv):
        raise BadRequest(
            "Only health is written as a page or table.", "Write `handbook report health`."
        )


def _write_files(
    handbook: Handbook, found: Health, html: str | None, csv: str | None
) -> tuple[str, ...]:
    """Write what was asked for; the files."""
    from handbook_app.services.exports import write_export
    from handbook_app.services.health.reports import ReportForm, health_report

    wanted = ((html, ReportForm.HTML), (csv, ReportForm.CSV))
    language = language_of_person()[:2].lower()
    for file, form in wanted:
        if file:
            write_export(file, health_report(handbook, found, form, language))
    return tuple(file for file, _ in wanted if file)


def _day(said: str | None) -> date:
    from handbook_app.model.errors import BadRequest

    if said is None:
        return date.today()
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise BadRequest(
            say("“{day}” is no day.", day=said[:50]), "Write it like 2026-03-31."
        ) from error


def _say_figures(terminal: Terminal, found: Health) -> None:
    from handbook_app.services.health.words import meaning_of

    counts = (
        say_count("{count} document", "{count} documents", found.documents),
        say_count("{count} translation", "{count} translations", found.translations),
        say_count("{count} rule", "{count} rules", found.rules),
    )
    colours = [
        say("{count} {colour}", count=count, colour=word(name))
        for name, count in sorted(found.flexibility.items())
    ]
    said = say("{counts}.", counts=joined(counts, ", "))
    if colours:
        said = say("{counts} ({colours}).", counts=joined(counts, ", "),
                   colours=joined(colours, ", "))  # fmt: skip
    terminal.say([said])
    for figure in found.figures:
        if not figure.is_begun:
            terminal.remark(meaning_of(figure))
        elif figure.count:
            told = say("{count:6,} of {all:,}", count=figure.count, all=figure.of)
            terminal.say([f"{terminal.in_words(told)}  {figure.code}"])


def _say_rows(terminal: Terminal, found: Health, codes: tuple[str, ...]) -> None:
    from handbook_app.command_line import printing

    for code in codes:
        for row in found.figure(code).rows:
            heading, *more = printing.row_lines(row, terminal)
            terminal.say([f"{heading}  [{code}]", *more])


def _say_movement(terminal: Terminal, found: Health, codes: tuple[str, ...]) -> None:
    if found.tempo is not None and codes == _RESTLESS:
        count, usual = found.tempo.in_window, found.tempo.usual_in_window
        said = say_count(
            "{count:,} change of substance lately; usual in such a time: {usual:g}.",
            "{count:,} changes of substance lately; usual in such a time: {usual:g}.",
            count,
            usual=usual,
        )
        terminal.say([said])


def _shape(found: Health) -> dict[str, Any]:
    tempo = found.tempo
    return {
        "day": found.day.isoformat(),
        "documents": found.documents,
        "translations": found.translations,
        "rules": found.rules,
        "flexibility": dict(found.flexibility),
        "kinds": dict(found.kinds),
        "figures": [
            {
                "code": figure.code,
                "count": figure.count,
                "of": figure.of,
                "begun": figure.is_begun,
                "known": figure.is_known,
                "rows": [row.as_json() for row in figure.rows],
            }
            for figure in found.figures
        ],
        "movement": tempo
        and {
            "in-window": tempo.in_window,
            "usual-in-window": tempo.usual_in_window,
            "usual": tempo.usual,
            "restless": tempo.is_restless,
        },
    }


def _shapes(found: Health, codes: tuple[str, ...]) -> list[dict[str, Any]]:
    return [
        _row(row, found) | {"because": code} for code in codes for row in found.figure(code).rows
    ]


def _row(row: Row, found: Health) -> dict[str, Any]:
    shape = row.as_json()
    if found.tempo is not None:
        place = row.document, row.section
        last = found.tempo.still.get(place)
        shape["changes"] = found.tempo.restless.get(place, 0)
        shape["unchanged-since"] = last.isoformat() if last else ""
    return shape
