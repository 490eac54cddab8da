"""The agenda of a team review and its minutes, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from handbook_app.model.records import Outcome, Review
from handbook_app.model.sentence import say, templates
from handbook_app.services.reviews.reasons import Item
from handbook_app.translations import Translate, in_english

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")
_CAME_TO = templates(
    {
        Outcome.KEEP: "Kept: checked, nothing to change",
        Outcome.MODIFY: "To be changed",
        Outcome.RETIRE: "Retired",
        Outcome.NEW_RULE: "A new rule is needed",
    }
)


@dataclass(frozen=True, slots=True)
class Decided:
    """An item of a meeting and what was decided; None where it was passed over."""

    item: Item
    review: Review | None = None


def write_agenda(
    items: Sequence[Item],
    day: date,
    owners: Mapping[str, str] | None = None,
    in_words: Translate = in_english,
) -> str:
    """The agenda of a meeting: each item with why it is there. ``owners`` are names by id."""
    lines = [f"# {in_words(say('Reviews on {day}', day=day.isoformat()))}", ""]
    for at, item in enumerate(items, 1):
        lines += _item_lines(at, item, owners or {}, in_words)
        lines.append("")
    return "\n".join(lines)


def write_minutes(
    decided: Sequence[Decided],
    day: date,
    present: str = "",
    in_words: Translate = in_english,
) -> str:
    """The minutes: what was decided of each item, and what was seen from each side."""
    lines = [f"# {in_words(say('Minutes of the reviews on {day}', day=day.isoformat()))}", ""]
    if present.strip():
        lines += [in_words(say("Present: {names}.", names=_plain(present))), ""]
    for at, one in enumerate(decided, 1):
        lines += [f"## {at}. {_title(one.item)}", "", *_decision(one.review, in_words), ""]
    return "\n".join(lines)


def write_minutes_html(
    decided: Sequence[Decided],
    day: date,
    present: str = "",
    in_words: Translate = in_english,
) -> str:
    """The same as a piece of HTML, for a mail or a word processor."""
    head = in_words(say("Minutes of the reviews on {day}", day=day.isoformat()))
    lines = [f"<h1>{escape(head)}</h1>"]
    if present.strip():
        said = in_words(say("Present: {names}.", names=present.strip()))
        lines.append(f"<p>{escape(said)}</p>")
    for at, one in enumerate(decided, 1):
        lines.append(f"<h2>{at}. {escape(_called(one.item))}</h2>")
        lines.append(f"<p>{escape(_outcome(one.review, in_words))}</p>")
        noted = [f"<li>{escape(name)}: {escape(text)}</li>" for name, text in
                 _noted(one.review, in_words)]  # fmt: skip
        lines += ["<ul>", *noted, "</ul>"] if noted else []
    return "\n".join(lines)


def came_to(outcome: Outcome) -> str:
    """What a review came to, in words."""
    return say(_CAME_TO[outcome])


def _item_lines(
    at: int, item: Item, owners: Mapping[str, str], in_words: Translate
) -> Iterator[str]:
    yield f"## {at}. {_title(item)}"
    yield ""
    row = item.row
    yield f"`{row.document}{'#' + row.section if row.section else ''}`"
    if row.owner:
        owner = _plain(owners.get(row.owner, row.owner))
        yield ""
        yield in_words(say("Owner: {name}.", name=owner))
    yield ""
    for reason in item.reasons:
        yield f"- {_plain(in_words(reason.sentence))}"


def _decision(review: Review | None, in_words: Translate) -> Iterator[str]:
    yield f"**{_plain(_outcome(review, in_words))}**"
    noted = [f"- {name}: {_plain(text)}" for name, text in _noted(review, in_words)]
    yield from ["", *noted] if noted else []


def _outcome(review: Review | None, in_words: Translate) -> str:
    if review is None:
        return in_words(say("Not decided."))
    return f"{in_words(came_to(review.outcome))} ({review.by})"


def _noted(review: Review | None, in_words: Translate) -> Iterator[tuple[str, str]]:
    if review is None:
        return
    told = (
        (say("For the customer"), review.customer),
        (say("For staff"), review.staff),
        (say("For the organisation"), review.organisation),
        (say("Note"), review.note),
        (say("What holds instead"), review.replaced_by),
    )
    for name, text in told:
        if text:
            yield in_words(name), text


def _title(item: Item) -> str:
    return _plain(_called(item))


def _called(item: Item) -> str:
    row = item.row
    return f"{row.title}: {row.heading}" if row.heading else row.title


def _plain(text: str) -> str:
    """A text that stays what it is when it is read as Markdown."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
