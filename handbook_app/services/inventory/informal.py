"""Rules that are known and not written down: caught in a sentence, written up later.

They stand in a document of their own, ``informal-rules.md``, each a section that says
``written: informal``: so they are found at once, and nobody takes them for settled.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import sections
from handbook_app.markup.editing.fields import set_field
from handbook_app.markup.headings import free_name, slug
from handbook_app.markup.yaml_text import Tree
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.schema import Mark, Written
from handbook_app.model.sentence import say
from handbook_app.services.authoring.saving import TextEdit, read_for_editing
from handbook_app.services.handbook import Handbook
from handbook_app.services.inventory.listing_names import mark_cell

INFORMAL_ID = "informal-rules"
INFORMAL_PATH = "informal-rules.md"
_LONGEST = 2_000
_HEADING_WORDS = 9
_LONGEST_HEADING = 80
_LONGEST_ID = 60
_LIST_NUMBER = re.compile(r"\A(\d+)([.)])")


@dataclass(frozen=True, slots=True)
class Caught:
    """An informal rule as somebody says it; all but the sentence may be empty.

    ``flexibility`` is black, gray or empty for undecided, ``owner`` who knows it; with a ``kind``
    that cell of the inventory is marked as informal, too.
    """

    sentence: str
    touchpoint: str = ""
    flexibility: str = ""
    owner: str = ""
    kind: str = ""


def capture(handbook: Handbook, caught: Caught) -> tuple[TextEdit, ...]:
    """The edits that keep an informal rule; to be saved as one version.

    Raises BadRequest for a sentence that says nothing, or more than one should.
    """
    said = " ".join(caught.sentence.split())
    if not any(letter.isalnum() for letter in said):
        raise BadRequest("There is no sentence yet.", "Say in one sentence what people do.")
    if len(said) > _LONGEST:
        raise BadRequest("This is more than a sentence.", "Begin a document for it instead.")
    path = _path(handbook)
    edit = _in_document(handbook, path, said, caught)
    if not (caught.touchpoint and caught.kind):
        return (edit,)
    needs = handbook.settings.inventory.get(caught.touchpoint)
    if needs is not None and getattr(needs, caught.kind, None):
        return (edit,)  # somebody said something of it already
    return edit, mark_cell(handbook, caught.touchpoint, caught.kind, Mark.INFORMAL)


def summary_of(caught: Caught) -> str:
    """What the version is called."""
    return say("Note an informal rule: {sentence}", sentence=_heading(caught.sentence))


def _path(handbook: Handbook) -> str:
    try:
        return handbook.find_document(INFORMAL_ID)
    except NotFound:
        return INFORMAL_PATH


def _in_document(handbook: Handbook, path: str, said: str, caught: Caught) -> TextEdit:
    try:
        opened = read_for_editing(handbook, path)
    except NotFound:
        opened = None
    text = opened.text if opened else _new_text(handbook)
    taken = {one.id for one in parse_document(path, text).sections}
    key = free_name(slug(_heading(said))[:_LONGEST_ID].strip("-") or "rule", taken)
    facts: dict[str, Tree] = {"written": str(Written.INFORMAL)}
    if caught.flexibility:
        facts["flexibility"] = caught.flexibility
    if caught.touchpoint:
        facts["touchpoints"] = [caught.touchpoint]
    if caught.owner:
        facts["owner"] = caught.owner
    last = parse_document(path, text).sections[-1:]
    after = last[0].id if last and last[0].level > 1 else ""
    text = sections.insert_section(text, after, 2, _heading(said), _as_prose(said), key)
    return TextEdit(path, sections.make_rule(text, key, facts), opened)


def _new_text(handbook: Handbook) -> str:
    language = next(iter(handbook.settings.languages), "")
    title = handbook.in_words(say("Informal rules"))
    about = handbook.in_words(
        say("What people here do and nobody has written down yet. Each waits to be written up.")
    )
    text = f"# {title}\n\n{about}\n"
    for field, value in (("id", INFORMAL_ID), ("title", title), ("language", language)):
        if value:
            text = set_field(text, (field,), value)
    return text


def _heading(said: str) -> str:
    """The first words of a sentence, without what would be Markdown in a heading."""
    words = " ".join(said.split()).rstrip(".!…").split(" ")
    short = " ".join(words[:_HEADING_WORDS])[:_LONGEST_HEADING]
    plain = "".join(" " if letter in "#*_`[]{}<>|\\" else letter for letter in short)
    whole = " ".join(plain.split()) or "?"
    return whole if len(words) <= _HEADING_WORDS else f"{whole} …"


def _as_prose(said: str) -> str:
    """A sentence that stays one: what Markdown would take for something else is escaped."""
    escaped = "".join(f"\\{letter}" if letter in "\\`*_{}[]<>|#" else letter for letter in said)
    if _LIST_NUMBER.match(escaped):
        return _LIST_NUMBER.sub(r"\1\\\2", escaped)
    return f"\\{escaped}" if escaped[:1] in "-+=~:>!" else escaped
