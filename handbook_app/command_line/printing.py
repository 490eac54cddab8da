"""How answers look on a terminal. Everything here returns lines; nothing prints."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from handbook_app.command_line.terminal import Terminal, visible

if TYPE_CHECKING:  # `handbook search` must not wait for the schema to be imported
    from handbook_app.model.document import Document
    from handbook_app.model.finding import Hit
    from handbook_app.model.problem import Problem
    from handbook_app.model.schema import Rule
    from handbook_app.services.listing import Row
    from handbook_app.services.reading import RuleCard

_INDENT = "   "
_NARROWEST_COLUMN = 12
_SEVERITIES = ("error", "warning", "hint")
_BENDS = {
    "black": "Black: it does not bend.",
    "gray": "Gray: it bends, within its limits.",
    "": "Untagged: nobody has decided yet whether it bends.",
}


def hit_lines(hit: Hit, terminal: Terminal) -> Iterator[str]:
    """One result of a search: what it is called, where it stands, and the words that matched."""
    head = terminal.style(hit.heading or hit.title, "strong")
    yield f"{_tag(hit.flexibility, terminal)}{head}"
    where = f"{hit.document}#{hit.section}" if hit.section else hit.document
    facts = [where, hit.title if hit.heading else "", hit.kind, hit.status]
    yield _INDENT + terminal.style(" · ".join(filter(None, facts)), "faint")
    yield from terminal.wrapped(" ".join(hit.snippet.split()), _INDENT)
    yield ""


def row_lines(row: Row, terminal: Terminal) -> Iterator[str]:
    """One line of a list, and one for what an owner wants to know of it."""
    where = f"{row.document}#{row.section}" if row.section else row.document
    name = row.heading if row.rule else row.title
    yield f"{_tag(row.flexibility, terminal)}{terminal.style(name, 'strong')}  {visible(where)}"
    facts = [row.kind, row.status, row.owner, row.due and f"due {row.due}"]
    if row.rules:
        facts.append(f"{row.rules} rules")
    if row.rule and not row.origin:
        facts.append("no origin")
    if row.holds == "no":
        facts.append("its reason no longer holds")
    if any(facts):
        yield _INDENT + terminal.style(" · ".join(filter(None, facts)), "faint")


def problem_lines(problem: Problem, terminal: Terminal) -> Iterator[str]:
    """A problem on one line; its message names the file and the line."""
    severity = problem.severity.value
    word = terminal.style(severity, severity if severity in ("error", "warning") else "faint")
    yield f"{word}: {visible(problem.message)} [{problem.code}]"


def count_problems(problems: Sequence[Problem]) -> str:
    """One sentence on how it stands."""
    counts = Counter(problem.severity.value for problem in problems)
    told = [f"{counts[one]} {one}{'s' if counts[one] != 1 else ''}" for one in _SEVERITIES]
    return f"{', '.join(told)}." if problems else "Nothing is wrong."


def document_lines(document: Document, terminal: Terminal) -> Iterator[str]:
    """A whole document: its facts, then its text as it is written."""
    facts = document.facts
    yield terminal.style(document.title, "strong")
    said = [document.path, facts.kind or "", facts.status or "", document.language]
    yield terminal.style(" · ".join(filter(None, said)), "faint")
    yield ""
    yield from _text_lines(document.text[document.body_start :])


def card_lines(card: RuleCard, terminal: Terminal) -> Iterator[str]:
    """One section; for a rule all that helps at the counter, in the order it is needed."""
    above = [card.document.title, *card.above]
    yield terminal.style(card.section.heading or card.title, "strong")
    facts = [" › ".join(dict.fromkeys(above)), card.kind, card.status, card.language]
    yield terminal.style(" · ".join(filter(None, facts)), "faint")
    if card.replaced_by:
        yield from terminal.wrapped(f"Replaced by {card.replaced_by.title}.")
    yield ""
    yield from _text_lines(card.markdown)
    if card.rule is not None:
        yield from _bending_lines(card, card.rule, terminal)
        yield from _saying_lines(card.rule, terminal)
        yield from _why_lines(card, card.rule, terminal)
    yield from _standing_lines(card, terminal)


def _bending_lines(card: RuleCard, rule: Rule, terminal: Terminal) -> Iterator[str]:
    yield from _title("May I bend it?", terminal)
    yield from terminal.wrapped(_BENDS[card.flexibility], _INDENT)
    if rule.grounds:
        yield from terminal.wrapped(f"Grounds: {', '.join(rule.grounds)}", _INDENT)
    yield from _labelled("Reason", [rule.reason], terminal)
    yield from _labelled("Serves the customer", rule.serves_customer, terminal)
    yield from _labelled("Limit", rule.limits, terminal)
    yield from _labelled("Circumstance", rule.circumstances, terminal)
    yield from _labelled("Instead", rule.alternatives, terminal)
    if rule.options:
        cells = [(one.when, one.offer, one.limit, one.who) for one in rule.options]
        yield ""
        yield from _table(("Situation", "Offer", "Limit", "Who"), cells, terminal)


def _saying_lines(rule: Rule, terminal: Terminal) -> Iterator[str]:
    can = [rule.tell_customer] if rule.tell_customer else []
    if can or rule.promises.can:
        yield from _title("Say", terminal)
        yield from _bullets([*can, *rule.promises.can], terminal)
    if rule.promises.cannot:
        yield from _title("Don't say", terminal)
        yield from _bullets(rule.promises.cannot, terminal)


def _why_lines(card: RuleCard, rule: Rule, terminal: Terminal) -> Iterator[str]:
    origin = rule.origin
    born = ", ".join(str(part) for part in (origin.date, origin.by, origin.source) if part)
    holds = origin.holds
    told = f"{holds.answer}, asked on {holds.checked}" if holds.checked else str(holds.answer)
    if not (rule.spirit or origin.cause or born or rule.purpose or card.value_names):
        return
    yield from _title("Why", terminal)
    yield from _labelled("Spirit", [rule.spirit], terminal)
    yield from _labelled("Cause", [origin.cause], terminal)
    yield from _labelled("Origin", [born], terminal)
    yield from _labelled("The reason still holds", [told if holds.answer else ""], terminal)
    yield from _labelled("Purpose", [", ".join(rule.purpose)], terminal)
    yield from _labelled("Values", [", ".join(card.value_names)], terminal)


def _standing_lines(card: RuleCard, terminal: Terminal) -> Iterator[str]:
    reviewed = f"{card.reviewed} by {card.reviewed_by}" if card.reviewed_by else card.reviewed
    facts = (
        ("owner", card.owner_name),
        ("effective", card.effective),
        ("last review", reviewed),
        ("next review", card.due),
        ("touchpoints", ", ".join(card.touchpoint_names)),
    )
    said = [f"{name} {value}" for name, value in facts if value]
    if said:
        yield ""
        lines = terminal.wrapped(" · ".join(said))
        yield from (terminal.style(line, "faint") for line in lines)
    if card.related:
        yield from _title("Related", terminal)
        for one in card.related:
            where = f"{one.path}#{one.section_id}" if one.section_id else one.path
            named = f"{visible(one.heading or one.title)}  {visible(where)}"
            yield f"{_INDENT}{_tag(one.flexibility, terminal)}{named}"


def _tag(flexibility: str, terminal: Terminal) -> str:
    return f"{terminal.style(f' {flexibility.upper()} ', flexibility)} " if flexibility else ""


def _title(text: str, terminal: Terminal) -> Iterator[str]:
    yield ""
    yield terminal.style(text, "strong")


def _labelled(label: str, texts: Sequence[str], terminal: Terminal) -> Iterator[str]:
    for text in filter(None, texts):
        yield from terminal.wrapped(f"{label}: {text}", _INDENT)


def _bullets(texts: Sequence[str], terminal: Terminal) -> Iterator[str]:
    for text in texts:
        yield from terminal.wrapped(f"“{text}”", _INDENT)


def _text_lines(markdown: str) -> Iterator[str]:
    yield from (visible(line) for line in markdown.strip().splitlines())


def _table(
    header: tuple[str, ...], rows: Sequence[tuple[str, ...]], terminal: Terminal
) -> Iterator[str]:
    """Columns as wide as they need to be, sharing what there is; long cells go on below."""
    rows = [tuple(map(visible, row)) for row in rows]
    wanted = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    room = terminal.width - len(_INDENT) - 2 * (len(header) - 1)
    fair = max(_NARROWEST_COLUMN, room // len(header))
    spare = room - sum(min(width, fair) for width in wanted)
    greedy = max(1, sum(width > fair for width in wanted))
    widths = [width if width <= fair else fair + max(0, spare // greedy) for width in wanted]
    for number, row in enumerate((header, *rows)):
        cells = [textwrap.wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
        for at in range(max(map(len, cells))):
            line = [cell[at] if at < len(cell) else "" for cell in cells]
            text = "  ".join(part.ljust(width) for part, width in zip(line, widths, strict=True))
            yield _INDENT + (terminal.style(text, "faint") if number == 0 else text).rstrip()
