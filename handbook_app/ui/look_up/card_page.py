"""A rule card as a page for paper: everything that is on the screen, in the same order."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from handbook_app.ui import wording
from handbook_app.ui.reading.pages import Page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.model.schema import Option, Rule
    from handbook_app.services.reading import RuleCard
    from handbook_app.ui.look_up.card_reading import ReadCard


def card_page(read: ReadCard) -> Page:
    """The card as HTML in which every word of the handbook is escaped or was sanitised."""
    card = read.card
    parts = [
        f"<p class='quiet'>{escape(wording.where(card.document.title, card.section.above))}</p>",
        f"<h1>{escape(card.section.heading or card.document.title)}</h1>",
        read.page.html,
    ]
    if card.rule is not None:
        parts += _rule(card.rule, card.flexibility)
    parts += _standing(card)
    return Page("".join(parts), read.page.pictures)


def _rule(rule: Rule, flexibility: str) -> Iterable[str]:
    translate = QCoreApplication.translate
    yield f"<h2>{escape(translate('BendPanel', 'May I bend it?'))}</h2>"
    yield f"<p><b>{escape(wording.bends(flexibility))}</b></p>"
    grounds = ", ".join(wording.word_for(one) for one in rule.grounds)
    yield _text("", " ".join(part for part in (grounds, rule.reason) if part))
    yield _text(translate("BendPanel", "Tell the customer"), rule.tell_customer)
    yield _list(translate("BendPanel", "What it does for the customer"), rule.serves_customer)
    yield _list(translate("BendPanel", "Never beyond these limits"), rule.limits)
    yield _options(rule.options)
    yield _list(translate("BendPanel", "Counts for the customer"), rule.circumstances)
    yield _list(translate("BendPanel", "What you can do instead"), rule.alternatives)
    yield _list(translate("RuleCardView", "Say"), rule.promises.can)
    yield _list(translate("RuleCardView", "Don't say"), rule.promises.cannot)
    yield _text(translate("WhyPanel", "Spirit"), rule.spirit)
    yield _text(translate("WhyPanel", "Origin"), rule.origin.cause)


def _standing(card: RuleCard) -> Iterable[str]:
    yield _text(QCoreApplication.translate("StandingPanel", "Owner"), card.owner_name)
    reviewed = wording.full_date(card.reviewed)
    yield _text(QCoreApplication.translate("StandingPanel", "Last review"), reviewed)


def _options(options: Iterable[Option]) -> str:
    translate = QCoreApplication.translate
    names = (
        translate("OptionTable", "Situation"),
        translate("OptionTable", "You may offer"),
        translate("OptionTable", "Up to"),
        translate("OptionTable", "Who"),
    )
    rows = [(one.when, one.offer, one.limit, one.who) for one in options]
    if not rows:
        return ""
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    lines = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return f"<table><tr>{head}</tr>{lines}</table>"


def _text(label: str, text: str) -> str:
    if not text:
        return ""
    named = f"<b>{escape(label)}</b><br>" if label else ""
    return f"<p>{named}{escape(text)}</p>"


def _list(label: str, items: Iterable[str]) -> str:
    shown = "".join(f"<li>{escape(one)}</li>" for one in items if one)
    return f"<p><b>{escape(label)}</b></p><ul>{shown}</ul>" if shown else ""
