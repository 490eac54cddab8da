"""Commands that read: search, show, check, list."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import click

from handbook_app.command_line.outcome import DONE, NOT_SO
from handbook_app.command_line.request import (
    Request,
    as_text,
    command,
    find_section,
    require_section,
)
from handbook_app.model.errors import OurFault
from handbook_app.model.gaps import Gap
from handbook_app.model.sentence import say

if TYPE_CHECKING:
    from handbook_app.services.handbook import Handbook

_LONGEST_QUERY = 10_000


@command(context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, required=True, type=click.UNPROCESSED)
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
def search(request: Request, words: tuple[str, ...], limit: int) -> int:
    """Find the rules that answer WORDS, the likeliest first.

    Also understood: "an exact phrase", -without, OR, kind:policy, is:black, touchpoint:refunds,
    owner:, lang:de, status:.
    """
    from handbook_app.command_line import printing, shapes
    from handbook_app.services.look_up import LookUp

    query = as_text(" ".join(words))[:_LONGEST_QUERY]
    with request.handbook() as found_in:
        try:
            findings = LookUp(found_in).search(query, limit)
        except OurFault:  # a damaged index was thrown away by that; the new one answers
            request.refresh(found_in)
            findings = LookUp(found_in).search(query, limit)
    terminal = request.terminal
    for remark in findings.remarks:
        terminal.remark(remark)
    if findings.also_searched:
        also = ", ".join(findings.also_searched)
        terminal.remark(say("Also searched: {words}.", words=also))
    if findings.not_found:
        missed = ", ".join(findings.not_found)
        terminal.remark(say("Found nowhere: {words}.", words=missed))
    if request.as_json:
        terminal.say_json([shapes.of_hit(hit) for hit in findings.hits])
    for hit in () if request.as_json else findings.hits:
        terminal.say(printing.hit_lines(hit, terminal))
    if not findings.hits:
        terminal.remark(say("Nothing in this handbook answers that. Try fewer or other words."))
    return DONE if findings.hits else NOT_SO


@command()
@click.argument("name", metavar="DOC[#SECTION]")
@click.option(
    "--as-of", "moment", metavar="DATE|VERSION", default="",
    help="As it was at the end of that day, such as 2026-03-31, or in a version.",
)  # fmt: skip
def show(request: Request, name: str, moment: str) -> int:
    """Show a document, or one of its sections with all that is known of the rule.

    DOC is a document's id or its path, SECTION the id of a heading.
    """
    from handbook_app.command_line import printing, shapes

    terminal = request.terminal
    with request.handbook() as today, contextlib.ExitStack() as opened:
        path, section = (
            request.find_past(today, name) if moment else find_section(today, as_text(name))
        )
        found_in = today
        if moment:
            from handbook_app.services.history.past import as_of

            found_in, path = past, _ = as_of(today, path, as_text(moment))
            opened.callback(past.close)
            terminal.remark(say("As of {said}: this is not what applies today.", said=past.said))
        document = found_in.document(path)
        if section:
            from handbook_app.services.reading import read_card

            require_section(document, section)
            card = read_card(found_in, path, section)
            value, lines = shapes.of_card(card), printing.card_lines(card, terminal)
        else:
            value = shapes.of_document(document)
            lines = printing.document_lines(document, terminal)
        if request.as_json:
            text = card.markdown if section else document.text[document.body_start :]
            terminal.say_json(value | {"terms": _terms(found_in, document.language, text)})
        else:
            terminal.say(lines)
    return DONE


def _terms(found_in: Handbook, language: str, text: str) -> list[dict[str, str]]:
    """The terms of the glossary that a text uses, with what they mean."""
    from handbook_app.markup.glossary import terms_used
    from handbook_app.services.glossaries import Glossaries

    found = terms_used(text, Glossaries(found_in).in_language(language))
    return [{"term": one.name, "meaning": one.meaning} for one in found]


@command()
@click.argument("names", metavar="[DOC]…", nargs=-1)
def check(request: Request, names: tuple[str, ...]) -> int:
    """Say what is wrong, misleading or missing, in all documents or in those that are named.

    Errors and warnings make the exit code 1; hints alone do not.
    """
    from handbook_app.command_line import printing, shapes
    from handbook_app.services import checking

    terminal = request.terminal
    with request.handbook() as checked:
        documents = [checked.find_document(as_text(name)) for name in names] or None
        problems = checking.check(checked, documents, terminal.progress(say("Checking")))
    if request.as_json:
        terminal.say_json([shapes.of_problem(problem) for problem in problems])
    else:
        for problem in problems:
            terminal.say(printing.problem_lines(problem, terminal))
        terminal.say([printing.count_problems(problems)])
    return DONE if checking.is_sound(problems) else NOT_SO


@command(name="list")
@click.option("--kind", type=click.Choice(["policy", "procedure", "standard"]))
@click.option("--flexibility", type=click.Choice(["black", "gray", "untagged"]))
@click.option("--touchpoint", metavar="ID", help="A touchpoint, by id or name.")
@click.option("--owner", metavar="ID", help="An owner, by id or name.")
@click.option("--status", type=click.Choice(["draft", "in-force", "retired"]))
@click.option("--language", metavar="CODE", help="A language, such as de.")
@click.option("--due", is_flag=True, help="The review is due today or was due before.")
@click.option("--value", metavar="ID", help="A value that the rule serves, by id or name.")
@click.option(
    "--gap",
    type=click.Choice([gap.value for gap in Gap]),
    metavar="GAP",
    help="Rules that lack this.",
)
@click.option("--no-owner", is_flag=True, help="Nobody answers for it.")
@click.option("--never-reviewed", is_flag=True, help="No review is on record.")
@click.option("--never-read", is_flag=True, help="In force, and nobody confirmed having read it.")
@click.option("--informal", is_flag=True, help="Rules that are known and not written down.")
@click.option("--orphan", is_flag=True, help="Rules without an origin, or whose reason is gone.")
@click.option("--rules", "rows", flag_value="rules", help="Only rules.")
@click.option("--documents", "rows", flag_value="documents", help="One row a document.")
def list_(request: Request, *, rows: str | None, **wishes: Any) -> int:
    """List the rules, and the documents that have none; fewer when filters say so."""
    from handbook_app.command_line import printing
    from handbook_app.services import listing
    from handbook_app.services.confirmations import Confirmations
    from handbook_app.services.health.measuring import entries_today

    terminal = request.terminal
    with request.handbook() as listed:
        wish = listing.make_wish(listed.settings, **wishes)
        read = Confirmations(listed).days()
        found = listing.list_rows(entries_today(listed), wish, listing.Rows(rows or "all"), read)
    if request.as_json:
        terminal.say_json([row.as_json() for row in found])
    for row in () if request.as_json else found:
        terminal.say(printing.row_lines(row, terminal))
    if not found:
        terminal.remark(say("Nothing in this handbook is so."))
    return DONE if found else NOT_SO
