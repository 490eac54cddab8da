"""How answers look on a terminal. Everything here returns lines; nothing prints."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from handbook_app.command_line.terminal import Terminal, on_one_line, visible
from handbook_app.model.change_messages import word as _word
from handbook_app.model.sentence import Sentence, joined, say, say_count, templates

if TYPE_CHECKING:  # `handbook search` must not wait for the schema to be imported
    from handbook_app.model.document import Document
    from handbook_app.model.finding import Hit
    from handbook_app.model.problem import Problem
    from handbook_app.model.schema import Rule
    from handbook_app.services.listing import Row
    from handbook_app.services.reading import RuleCard

_INDENT = "   "
_NARROWEST_COLUMN = 12
_BETWEEN = " · "
_BENDS = templates(
    {
        "black": "Black: it does not bend.",
        "gray": "Gray: it bends, within its limits.",
        "": "Untagged: nobody has decided yet whether it bends.",
    }
)
_WRITTEN = templates(
    {
        "informal": "informal: known, not written down",
        "missing": "missing: nobody has written it yet",
    }
)
_COUNTS = templates(
    {
        "error": ("{count} error", "{count} errors"),
        "warning": ("{count} warning", "{count} warnings"),
        "hint": ("{count} hint", "{count} hints"),
    }
)
_SEVERITY_WORDS = templates({"error": "error", "warning": "warning", "hint": "hint"})


def hit_lines(hit: Hit, terminal: Terminal) -> Iterator[str]:
    """One result of a search: what it is called, where it stands, and the words that matched."""
    head = terminal.style(hit.heading or hit.title, "strong")
    yield f"{_tag(hit.flexibility, terminal)}{head}"
    where = f"{hit.document}#{hit.section}" if hit.section else hit.document
    facts = [where, hit.title if hit.heading else "", _word(hit.kind), _word(hit.status)]
    facts.append(_how_written(hit.written))
    yield _INDENT + terminal.style(joined(facts, _BETWEEN), "faint")
    yield from terminal.wrapped(" ".join(hit.snippet.split()), _INDENT)
    yield ""


def row_lines(row: Row, terminal: Terminal) -> Iterator[str]:
    """One line of a list, and one for what an owner wants to know of it."""
    where = f"{row.document}#{row.section}" if row.section else row.document
    name = row.heading if row.rule else row.title
    yield f"{_tag(row.flexibility, terminal)}{terminal.style(name, 'strong')}  {on_one_line(where)}"
    facts = [_word(row.kind), _word(row.status), row.owner]
    if row.due:
        facts.append(say("due {day}", day=row.due))
    if row.rules:
        facts.append(say_count("{count} rule", "{count} rules", row.rules))
    if row.rule and not row.origin:
        facts.append(say("no origin"))
    if row.holds == "no":
        facts.append(say("its reason no longer holds"))
    facts.append(_how_written(row.written))
    if any(facts):
        yield _INDENT + terminal.style(joined(facts, _BETWEEN), "faint")


def problem_lines(problem: Problem, terminal: Terminal) -> Iterator[str]:
    """A problem on one line; its message names the file and the line."""
    severity = problem.severity.value
    style = severity if severity in ("error", "warning") else "faint"
    word = terminal.style(Sentence(_SEVERITY_WORDS[severity]), style)
    yield f"{word}: {on_one_line(terminal.in_words(problem.message))} [{problem.code}]"


def count_problems(problems: Sequence[Problem]) -> Sentence:
    """One sentence on how it stands."""
    counts = Counter(problem.severity.value for problem in problems)
    if not problems:
        return say("Nothing is wrong.")
    told = [Sentence(_COUNTS[one][0], {"count": counts[one]}, _COUNTS[one][1]) for one in _COUNTS]
    return say("{counts}.", counts=joined(told, ", "))


def document_lines(document: Document, terminal: Terminal) -> Iterator[str]:
    """A whole document: its facts, then its text as it is written."""
    facts = document.facts
    yield terminal.style(document.title, "strong")
    words = [_word(facts.kind or ""), _word(facts.status or "")]
    said = [document.path, *words, document.language]
    yield terminal.style(joined(said, _BETWEEN), "faint")
    yield ""
    yield from _text_lines(document.text[document.body_start :])


def card_lines(card: RuleCard, terminal: Terminal) -> Iterator[str]:
    """One section; for a rule all that helps at the counter, in the order it is needed."""
    above = [card.document.title, *card.above]
    yield terminal.style(card.section.heading or card.title, "strong")
    place = " › ".join(dict.fromkeys(above))
    facts = [place, _word(card.kind), _word(card.status), card.language]
    yield terminal.style(joined(facts, _BETWEEN), "faint")
    if card.replaced_by:
        said = say("Replaced by {title}.", title=card.replaced_by.title)
        yield from terminal.wrapped(said)
    yield ""
    yield from _text_lines(card.markdown)
    if card.rule is not None:
        yield from _bending_lines(card, card.rule, terminal)
        yield from _saying_lines(card.rule, terminal)
        yield from _why_lines(card, card.rule, terminal)
    yield from _standing_lines(card, terminal)


def _bending_lines(card: RuleCard, rule: Rule, terminal: Terminal) -> Iterator[str]:
    yield from _title(say("May I bend it?"), terminal)
    if said := _how_written(rule.written or ""):
        yield from terminal.wrapped(said, _INDENT)
    yield from terminal.wrapped(Sentence(_BENDS[card.flexibility]), _INDENT)
    if rule.grounds:
        yield from _labelled(say("Grounds"), [joined(map(_word, rule.grounds), ", ")], terminal)
    yield from _labelled(say("Reason"), [rule.reason], terminal)
    yield from _labelled(say("Serves the customer"), rule.serves_customer, terminal)
    yield from _labelled(say("Limit"), rule.limits, terminal)
    yield from _labelled(say("Circumstance"), rule.circumstances, terminal)
    yield from _labelled(say("Instead"), rule.alternatives, terminal)
    if rule.options:
        cells = [(one.when, one.offer, one.limit, one.who) for one in rule.options]
        yield ""
        names = (say("Situation"), say("Offer"), say("Limit"), say("Who"))
        header = tuple(map(terminal.in_words, names))
        yield from _table(header, cells, terminal)


def _saying_lines(rule: Rule, terminal: Terminal) -> Iterator[str]:
    can = [rule.tell_customer] if rule.tell_customer else []
    if can or rule.promises.can:
        yield from _title(say("Say"), terminal)
        yield from _bullets([*can, *rule.promises.can], terminal)
    if rule.promises.cannot:
        yield from _title(say("Don't say"), terminal)
        yield from _bullets(rule.promises.cannot, terminal)


def _why_lines(card: RuleCard, rule: Rule, terminal: Terminal) -> Iterator[str]:
    origin = rule.origin
    born = ", ".join(str(part) for part in (origin.date, origin.by, origin.source) if part)
    holds = origin.holds
    told = _word(holds.answer or "")
    if holds.checked:
        told = say("{answer}, asked on {day}", answer=told, day=holds.checked)
    if not (rule.spirit or origin.cause or born or rule.purpose or card.value_names):
        return
    yield from _title(say("Why"), terminal)
    yield from _labelled(say("Spirit"), [rule.spirit], terminal)
    yield from _labelled(say("Cause"), [origin.cause], terminal)
    yield from _labelled(say("Origin"), [born], terminal)
    yield from _labelled(say("The reason still holds"), [told if holds.answer else ""], terminal)
    yield from _labelled(say("Purpose"), [joined(map(_word, rule.purpose), "; ")], terminal)
    yield from _labelled(say("Values"), [", ".join(card.value_names)], terminal)


def _standing_lines(card: RuleCard, terminal: Terminal) -> Iterator[str]:
    reviewed: object = card.reviewed
    if card.reviewed_by:
        reviewed = say("{day} by {name}", day=card.reviewed, name=card.reviewed_by)
    facts = (
        (say("owner {value}", value=card.owner_name), card.owner_name),
        (say("effective {value}", value=card.effective), card.effective),
        (say("last review {value}", value=reviewed), reviewed),
        (say("next review {value}", value=card.due), card.due),
        (say("touchpoints {value}", value=", ".join(card.touchpoint_names)), card.touchpoint_names),
    )
    said = [sentence for sentence, value in facts if value]
    if said:
        yield ""
        lines = terminal.wrapped(joined(said, _BETWEEN))
        yield from (terminal.style(line, "faint") for line in lines)
    if card.related:
        yield from _title(say("Related"), terminal)
        for one in card.related:
            where = f"{one.path}#{one.section_id}" if one.section_id else one.path
            named = f"{visible(one.heading or one.title)}  {on_one_line(where)}"
            yield f"{_INDENT}{_tag(one.flexibility, terminal)}{named}"


def _how_written(written: str) -> str:
    """That a rule is informal or missing; nothing of one that is written down."""
    return Sentence(_WRITTEN[written]) if written in _WRITTEN else ""


def _tag(flexibility: str, terminal: Terminal) -> str:
    if not flexibility:
        return ""
    said = terminal.in_words(_word(flexibility)).upper()
    return f"{terminal.style(f' {said} ', flexibility)} "


def _title(text: str, terminal: Terminal) -> Iterator[str]:
    yield ""
    yield terminal.style(text, "strong")


def _labelled(label: str, texts: Sequence[str], terminal: Terminal) -> Iterator[str]:
    for text in filter(None, texts):
        yield from terminal.wrapped(say("{label}: {text}", label=label, text=text), _INDENT)


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
