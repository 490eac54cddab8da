"""A rule card as a page for paper: everything that is on the screen, in the same order."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from handbook_app.ui import wording
from handbook_app.ui.look_up.card_facts import standing_facts, why_facts
from handbook_app.ui.reading.pages import Page, rule_mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from handbook_app.model.schema import Option, Promises, Rule
    from handbook_app.services.reading import RuleCard
    from handbook_app.ui.look_up.card_reading import ReadCard


def card_page(
    read: ReadCard, person: Callable[[str], str] = str, today: date | None = None
) -> Page:
    """The card as HTML in which every word of the handbook is escaped or was sanitised.

    ``person`` gives the name of somebody's id; ``today`` is another day where the card is of one.
    """
    card = read.card
    parts = [*_head(card), read.page.html]
    if card.rule is not None:
        parts += _bends(card.rule, card.flexibility)
        parts += _promises(card.rule.promises)
        why = QCoreApplication.translate("WhyPanel", "Why it exists")
        parts += [_heading(why), _facts(why_facts(card.rule, card.value_names, person))]
    standing = standing_facts(card, today)
    if standing:
        who = QCoreApplication.translate("StandingPanel", "Who answers for it")
        parts += [_heading(who), _facts(standing)]
    related = [wording.where(one.title, (one.heading,)) for one in card.related]
    parts.append(_list(QCoreApplication.translate("RuleCardView", "Related rules"), related))
    return Page("".join(parts), read.page.pictures)


def _head(card: RuleCard) -> Iterable[str]:
    yield f"<p class='quiet'>{escape(wording.where(card.document.title, card.section.above))}</p>"
    yield f"<h1>{escape(card.section.heading or card.document.title)}</h1>"
    said = [rule_mark(card.flexibility)] if card.rule is not None else []
    if card.rule is not None:
        said.append(wording.how_written(card.rule.written or ""))
    said += [wording.word_for(card.kind), wording.word_for(card.status)]
    yield f"<p class='quiet'>{escape(' · '.join(one for one in said if one))}</p>"


def _bends(rule: Rule, flexibility: str) -> Iterable[str]:
    translate = QCoreApplication.translate
    yield _heading(translate("BendPanel", "May I bend it?"))
    yield f"<p><b>{escape(rule_mark(flexibility))}</b></p>"
    yield _text("", ", ".join(wording.word_for(one) for one in rule.grounds))
    yield _text("", rule.reason)
    yield _text(translate("BendPanel", "Tell the customer"), rule.tell_customer)
    yield _list(translate("BendPanel", "What it does for the customer"), rule.serves_customer)
    yield _list(translate("BendPanel", "Never beyond these limits"), rule.limits)
    yield _options(translate("BendPanel", "What you may offer"), rule.options)
    yield _list(translate("BendPanel", "Counts for the customer"), rule.circumstances)
    yield _list(translate("BendPanel", "What you can do instead"), rule.alternatives)


def _promises(promises: Promises) -> Iterable[str]:
    if promises.can or promises.cannot:
        yield _heading(QCoreApplication.translate("RuleCardView", "What to say"))
        yield _list(QCoreApplication.translate("RuleCardView", "Say"), promises.can)
        yield _list(QCoreApplication.translate("RuleCardView", "Don't say"), promises.cannot)


def _options(label: str, options: Iterable[Option]) -> str:
    translate = QCoreApplication.translate
    names = (
        translate("OptionTable", "Situation"),
        translate("OptionTable", "You may offer"),
        translate("OptionTable", "Up to"),
        translate("OptionTable", "Who"),
    )
    rows = [[text or "–" for text in (one.when, one.offer, one.limit, one.who)] for one in options]
    if not rows:
        return ""
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    lines = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return f"<p><b>{escape(label)}</b></p>{_GRID}<tr>{head}</tr>{lines}</table>"


_GRID = '<table class="grid" width="100%" cellspacing="0" cellpadding="6">'


def _facts(facts: Iterable[tuple[str, str]]) -> str:
    rows = "".join(
        f'<tr><td width="22%" class="quiet">{escape(name)}</td><td>{_lines(said)}</td></tr>'
        for name, said in facts
    )
    return f'<table width="100%" cellspacing="0" cellpadding="3">{rows}</table>'


def _heading(words: str) -> str:
    return f"<h2>{escape(words)}</h2>"


def _text(label: str, text: str) -> str:
    if not text:
        return ""
    named = f"<b>{escape(label)}</b><br>" if label else ""
    return f"<p>{named}{_lines(text)}</p>"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _list(label: str, items: Iterable[str]) -> str:
    shown = "".join(f"<li>{escape(one)}</li>" for one in items if one)
    return f"<p><b>{escape(label)}</b></p><ul>{shown}</ul>" if shown else ""
