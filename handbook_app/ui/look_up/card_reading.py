"""Fetches a rule card with its words rendered; in a reader's thread, not the window's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handbook_app.markup.rendered import find_definitions
from handbook_app.ui.reading.pages import Page, prepare_page
from handbook_app.ui.reading.parts import Part

if TYPE_CHECKING:
    from handbook_app.services.reading import RuleCard
    from handbook_app.tasks.services import Services

_LARGEST = 30_000


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A card and its words as a page; of a very long section only the beginning."""

    card: RuleCard
    page: Page
    is_cut: bool


def read_card(services: Services, path: str, section_id: str) -> ReadCard:
    """Read, render and decode everything that a card shows."""
    card = services.read_card(path, section_id)
    document, section = card.document, card.section
    shown = _beginning(card.markdown)
    is_cut = shown != card.markdown
    inside = tuple(
        one for one in document.sections if section.start < one.start < section.end and one.level
    )
    definitions = find_definitions(document.text)
    page = prepare_page(
        Part(0, shown, () if is_cut else inside),
        lambda markdown, ids: services.render(markdown, ids, path, definitions, document.language),
        lambda address: services.picture(path, address),
        services.glossary(document.language),
    )
    return ReadCard(card, page, is_cut)


def _beginning(markdown: str) -> str:
    if len(markdown) <= _LARGEST:
        return markdown
    end = markdown.rfind("\n\n", 0, _LARGEST)
    return markdown[: end if end > 0 else _LARGEST]
