"""Changing one field of a document's front matter, or of ``handbook.yaml``.

A path names a place: ``("review", "every")``, ``("rules", "returns", "options", 0, "limit")``.
Every other byte of the text stays as it is: line ends, comments, order, quotes, unknown fields.
BadRequest says what the person has to mend first: a front matter that is broken or in another
language, a list that has no such item. Nothing is ever written that does not read back as meant.
"""

from __future__ import annotations

from collections.abc import Callable

from handbook_app.markup import front_matter, yaml_text
from handbook_app.markup.editing import trees
from handbook_app.markup.editing.splicing import newline_of
from handbook_app.markup.editing.yaml_changes import Dialect
from handbook_app.markup.editing.yaml_writing import Draft
from handbook_app.markup.front_matter import FrontMatter
from handbook_app.markup.yaml_text import Path, Tree, YamlError
from handbook_app.model.errors import BadRequest, OurFault
from handbook_app.model.schema import DocumentFacts, HandbookSettings
from handbook_app.model.sentence import say

Change = Callable[[Draft], None]

_RULES = frozenset({"rules"})
_LISTED = frozenset({"people", "owners", "touchpoints", "values"})


def set_field(text: str, path: Path, value: Tree | None) -> str:
    """The document with a value in a field of its front matter, which is added if there is none.

    None removes the field, and the groups and lists that leaves empty; a rule stays, without
    facts, until it is removed itself. A text that differs only in blanks around it is the same.
    """
    return change_fields(text, _putting(path, value))


def set_setting(text: str, path: Path, value: Tree | None) -> str:
    """The same for the text of ``handbook.yaml``."""
    return change_settings(text, _putting(path, value))


def insert_item(text: str, path: Path, index: int, value: Tree) -> str:
    """The document with one more item in a list, in front of the one with this index or last."""
    return change_fields(text, lambda draft: draft.insert_item(path, index, value))


def remove_item(text: str, path: Path, index: int) -> str:
    """The document without an item of a list and the comments right above it."""
    return change_fields(text, lambda draft: draft.drop((*path, index)))


def move_item(text: str, path: Path, from_index: int, to_index: int) -> str:
    """The document with an item of a list moved; each item's bytes and comments stay with it."""
    return change_fields(text, lambda draft: draft.move_item(path, from_index, to_index))


def rename_key(text: str, path: Path, new_key: str) -> str:
    """The document with another name for a field, such as the id of a rule."""
    return change_fields(text, lambda draft: draft.rename_key(path, new_key))


def field_value(text: str, path: Path) -> Tree | None:
    """What stands in a field of a document; None if nothing does."""
    return trees.value_at(fields_of(text), path)


def fields_of(text: str) -> Tree:
    """All fields of a document's front matter; BadRequest when it cannot be read."""
    matter = _matter(text)
    return Draft(matter.yaml, _dialect(text)).tree


def change_fields(text: str, change: Change) -> str:
    """The document with its front matter changed by ``change``, and not a byte of its Markdown."""
    matter, dialect = _matter(text), _dialect(text)
    draft = Draft(matter.yaml, dialect)
    before = draft.text
    change(draft)
    if draft.text == before:
        return text
    if matter.start:
        changed = text[: matter.start] + draft.text + text[matter.start + len(matter.yaml) :]
    else:
        mark, at = f"---{dialect.newline}", matter.body_start
        changed = text[:at] + mark + draft.text + mark + text[at:]
    after = front_matter.split(changed)
    if after.yaml != draft.text or changed[after.body_start :] != text[matter.body_start :]:
        raise OurFault("a change of the front matter reached beyond it")
    return changed


def change_settings(text: str, change: Change) -> str:
    """The text of ``handbook.yaml`` changed by ``change``."""
    bare = text.removeprefix("\ufeff")
    draft = Draft(bare, Dialect(HandbookSettings, _LISTED, "handbook.yaml", newline_of(text)))
    change(draft)
    return text[: len(text) - len(bare)] + draft.text


def _putting(path: Path, value: Tree | None) -> Change:
    if not path or not isinstance(path[0], str):
        raise BadRequest("A field has to be named.", "Write its name, such as “owner”.")
    return lambda draft: draft.drop(path) if value is None else draft.put(path, value)


def _dialect(text: str) -> Dialect:
    return Dialect(DocumentFacts, _RULES, say("The front matter"), newline_of(text))


def _matter(text: str) -> FrontMatter:
    """The front matter, if it is one that can be changed; an empty one where there is none."""
    matter = front_matter.split(text)
    if matter.is_unclosed:
        what = say("The front matter is never closed.")
        raise BadRequest(what, "End it with a line “---” in the text first.")
    if matter.is_foreign:
        what = say("The front matter is TOML, which belongs to another program.")
        raise BadRequest(what, "Replace it by lines of the form “field: value” between two “---”.")
    if matter.start and _is_prose(matter.yaml):
        return FrontMatter(body_start=len(text) - len(text.removeprefix("\ufeff")))
    return matter


def body_start(text: str) -> int:
    """Where the Markdown of a document begins, found without reading all of it."""
    matter = front_matter.split(text)
    is_ours = matter.start and not matter.is_foreign
    return 0 if is_ours and _is_prose(matter.yaml) else matter.body_start


def _is_prose(text: str) -> bool:
    """Whether it is text between two rules across the page, as the reader takes it."""
    try:
        return not isinstance(yaml_text.load(text).tree, dict)
    except YamlError:
        return False
