"""Commands about versions: history, diff, changes, restore, edition."""

from __future__ import annotations

import click

from handbook_app.command_line.outcome import DONE, NOT_SO
from handbook_app.command_line.request import Request, as_text, command
from handbook_app.command_line.writing import save_edits, with_note
from handbook_app.model.sentence import say


@command()
@click.argument("name", metavar="[DOC[#SECTION]]", default="")
@click.option("--limit", type=click.IntRange(1), default=None, help="At most so many versions.")
def history(request: Request, name: str, limit: int | None) -> int:
    """List the versions of a document, of one of its rules, or of the whole handbook."""
    from handbook_app.command_line import printing_versions, shapes
    from handbook_app.services.history.timeline import read_timeline, require_timeline

    terminal = request.terminal
    with request.handbook(is_fresh=False) as read_in:
        path, section = request.find_past(read_in, name) if name else ("", "")
        moments = require_timeline(read_timeline(read_in, path, section, limit=limit), name)
    if request.as_json:
        terminal.say_json([shapes.of_moment(moment) for moment in moments])
    for moment in () if request.as_json else moments:
        terminal.say(printing_versions.moment_lines(moment, terminal))
    return DONE


@command()
@click.argument("name", metavar="DOC")
@click.argument("start", metavar="[FROM]", default="")
@click.argument("end", metavar="[TO]", default="")
def diff(request: Request, name: str, start: str, end: str) -> int:
    """Compare two versions of DOC, rule by rule and line by line.

    FROM and TO are versions, days such as 2026-03-31 or editions. Without TO the text of today is
    meant; without FROM the version before the last change.
    """
    from handbook_app.command_line import printing_versions, shapes
    from handbook_app.services.history.differences import compare_versions

    terminal = request.terminal
    with request.handbook(is_fresh=False) as read_in:
        path, _ = request.find_past(read_in, name)
        difference = compare_versions(read_in, path, as_text(start), as_text(end))
    if request.as_json:
        terminal.say_json(shapes.of_difference(difference))
    else:
        terminal.say(printing_versions.difference_lines(difference, terminal))
    return NOT_SO if difference.texts.is_same else DONE


@command()
@click.argument("since")
def changes(request: Request, since: str) -> int:
    """Tell what changed in the whole handbook since a day, an edition or a version.

    SINCE is written like 2026-03-01; the changes of that day are among them.
    """
    from handbook_app.command_line import printing_versions, shapes
    from handbook_app.services import editions

    terminal = request.terminal
    with request.handbook(is_fresh=False) as read_in:
        report = editions.compare_since(read_in, as_text(since))
    if request.as_json:
        terminal.say_json(shapes.of_report(report))
    else:
        terminal.say(printing_versions.report_lines(report, terminal))
    return DONE if report.documents else NOT_SO


@command()
@click.argument("name", metavar="DOC[#SECTION]")
@click.argument("version")
@with_note
def restore(
    request: Request, name: str, version: str, summary: str, editorial: bool | None, author: str
) -> int:
    """Bring back DOC, or one rule of it, as it was in VERSION or on that day: a new version."""
    from handbook_app.services.history import restoring

    with request.handbook(is_fresh=False) as saved_in:
        path, section = request.find_past(saved_in, name)
        wanted = saved_in.versions().resolve(as_text(version))
        if section:
            edit = restoring.restore_rule(saved_in, path, section, wanted)
        else:
            edit = restoring.restore_document(saved_in, path, wanted)
        proposed = say("Restore {name} as of {version}", name=name, version=version)
        summary = summary or request.terminal.in_words(proposed)
        return save_edits(request, saved_in, [edit], summary, editorial, author)


@command()
@click.argument("name", required=False, default="")
@click.argument("other", required=False, default="")
@click.option("--publish", is_flag=True, help="Publish the handbook of today as NAME.")
@click.option("--notes", metavar="TEXT", default="", help="What is new; else made from changes.")
def edition(request: Request, name: str, other: str, *, publish: bool, notes: str) -> int:
    """List the editions; show NAME; compare NAME with OTHER; or publish one."""
    from handbook_app.command_line import printing_versions, shapes
    from handbook_app.services import editions

    terminal = request.terminal
    value: object
    with request.handbook(is_fresh=False) as read_in:
        if publish:
            made = editions.publish(read_in, as_text(name), as_text(notes))
            value, lines = shapes.of_edition(made), printing_versions.edition_lines(made, terminal)
        elif other:
            report = editions.compare(read_in, as_text(name), as_text(other))
            value, lines = (
                shapes.of_report(report),
                printing_versions.report_lines(report, terminal),
            )
        elif name:
            one = editions.find(read_in, as_text(name))
            value, lines = shapes.of_edition(one), printing_versions.edition_lines(one, terminal)
        else:
            found = editions.read_all(read_in)
            value = [shapes.of_edition(one) for one in found]
            lines = (
                line for one in found for line in printing_versions.edition_lines(one, terminal)
            )
        if request.as_json:
            terminal.say_json(value)
        else:
            terminal.say(lines)
    if not value:
        terminal.remark(say("No edition was published yet."))
    return DONE if value else NOT_SO
