"""Whether a joined front matter can be read and says what both sides changed in it.

Lines next to each other are joined where another tool would ask a person; that is only safe
because the result is read again and compared, field by field.
"""

from __future__ import annotations

from handbook_app.markup import front_matter, yaml_text
from handbook_app.markup.yaml_text import Tree, YamlError
from handbook_app.services.comparing.merging import merged


def read_fields(text: str) -> Tree | None:
    """The fields of a document's front matter; None when they cannot be read without a doubt."""
    matter = front_matter.split(text)
    if matter.is_foreign or matter.is_unclosed:
        return None
    try:
        value = yaml_text.load(matter.yaml)
    except YamlError:
        return None
    return None if value.repeated else value.tree


def holds_both(base: str, mine: str, theirs: str, joined: str) -> bool:
    """Whether the front matter of ``joined`` holds each field as the side that changed it did.

    A field that both changed, each in its way, is held by nothing.
    """
    trees = [read_fields(text) for text in (base, mine, theirs, joined)]
    return None not in trees and _holds(*trees)


def _holds(base: Tree | None, mine: Tree | None, theirs: Tree | None, joined: Tree | None) -> bool:
    """None is a field that is not there."""
    if mine == theirs or theirs == base:
        return joined == mine
    if mine == base:
        return joined == theirs
    if isinstance(mine, dict) and isinstance(theirs, dict) and isinstance(joined, dict):
        fields = base if isinstance(base, dict) else {}
        names = fields.keys() | mine.keys() | theirs.keys() | joined.keys()
        return all(
            _holds(fields.get(one), mine.get(one), theirs.get(one), joined.get(one))
            for one in names
        )
    lists = [tree for tree in (base, mine, theirs, joined) if isinstance(tree, list)]
    return len(lists) == 4 and _holds_items(*lists)


def _holds_items(
    base: list[Tree], mine: list[Tree], theirs: list[Tree], joined: list[Tree]
) -> bool:
    if len(base) == len(mine) == len(theirs) == len(joined) and all(
        map(_holds, base, mine, theirs, joined)
    ):
        return True
    return merged(*(list(map(repr, one)) for one in (base, mine, theirs))) == list(
        map(repr, joined)
    )
