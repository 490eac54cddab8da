"""Words that a glossary says to avoid.

An entry of its definition list names the words not to use in a line of its own:

    Customer
    :   Whoever buys from us.
    :   Not: client, consumer
"""

from __future__ import annotations

import re
from functools import lru_cache

from handbook_app.model.errors import CannotDo
from handbook_app.services.checking.inventory import Inventory
from handbook_app.services.checking.wording.lists import (
    GLOSSARY,
    MOST_AVOIDED,
    Avoided,
    glossary_marks,
    is_looked_for,
)
from handbook_app.services.glossaries import is_glossary

_ENTRY = re.compile(
    r"^(?P<term>\S[^\n]{0,200})\n(?:[ \t]*\n)?(?P<lines>(?:[:~][ \t]+[^\n]*(?:\n|\Z)"
    r"|[ \t]+\S[^\n]*(?:\n|\Z)|[ \t]*\n(?=[:~ \t]))+)",
    re.MULTILINE,
)
_DEFINITION = re.compile(r"^[:~][ \t]+([\w ]{1,30}):[ \t]*([^\n]{1,1000})", re.MULTILINE)
_MARKS = re.compile(r"[*_`]|\{[^{}\n]*\}|\(#[^)\n]*\)")


def glossary_of(inventory: Inventory, language: str) -> tuple[Avoided, ...]:
    """What the glossaries of a handbook avoid in a language; reads them anew each time."""
    found: list[Avoided] = []
    for entry in inventory.by_path.values():
        if entry.language == language and is_glossary(entry):
            try:
                text = inventory.folder.read_text(entry.path).text
            except CannotDo:
                continue
            found += avoided_by(text, language)
    return tuple(found[:MOST_AVOIDED])


@lru_cache(maxsize=8)
def avoided_by(text: str, language: str) -> tuple[Avoided, ...]:
    """What the text of a glossary avoids."""
    marks = frozenset(mark.lower() for mark in glossary_marks(language))
    found = []
    for entry in _ENTRY.finditer(text.replace("\r\n", "\n")):
        term = _MARKS.sub("", entry["term"]).strip()
        for mark, words in _DEFINITION.findall(entry["lines"]):
            if mark.strip().lower() in marks:
                said = (_MARKS.sub("", word).strip(' .“”"„«»') for word in words.split(","))
                found += [Avoided(GLOSSARY, one, term) for one in said if is_looked_for(one)]
    return tuple(found)
