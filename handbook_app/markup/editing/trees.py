"""What a tree of texts, lists and groups becomes when one thing in it changes."""

from __future__ import annotations

from handbook_app.markup.yaml_text import Path, Tree, kind_of
from handbook_app.model.errors import BadRequest
from handbook_app.model.schema import schema_at
from handbook_app.model.sentence import say


def value_at(tree: Tree, path: Path) -> Tree | None:
    """What stands at a path; None if nothing does."""
    for part in path:
        below: Tree | None = None
        if isinstance(tree, dict) and isinstance(part, str):
            below = tree.get(part)
        elif isinstance(tree, list) and isinstance(part, int) and 0 <= part < len(tree):
            below = tree[part]
        if below is None:
            return None
        tree = below
    return tree


def with_value(tree: Tree, path: Path, value: Tree) -> Tree:
    """The tree with a value at a path; groups and lists on the way are made.

    Raises BadRequest when something else stands on the way, or the list is shorter.
    """
    return _with(tree, path, value, ())


def _with(tree: Tree, path: Path, value: Tree, above: Path) -> Tree:
    if not path:
        return value
    part, rest = path[0], path[1:]
    here = (*above, part)
    if isinstance(part, int):
        items = _list_at(tree, above)
        if not 0 <= part <= len(items):
            what = say(
                "“{field}” has {count} items, so there is no item {number}.",
                field=schema_at(above),
                count=len(items),
                number=part + 1,
            )
            raise BadRequest(what, say("Write item {number} next.", number=len(items) + 1))
        below = items[part] if part < len(items) else ""
        return [*items[:part], _with(below, rest, value, here), *items[part + 1 :]]
    if tree != "" and not isinstance(tree, dict):
        raise _stands_in_the_way(tree, above, say("a group of fields"))
    fields = tree if isinstance(tree, dict) else {}
    return {**fields, part: _with(fields.get(part, ""), rest, value, here)}


def items_at(tree: Tree, path: Path) -> list[Tree]:
    """The items of the list at a path, none when it is missing."""
    found = value_at(tree, path)
    return [] if found is None else _list_at(found, path)


def _list_at(tree: Tree, path: Path) -> list[Tree]:
    """The items of a list; a single text stands for a list of one, as in the schema."""
    if isinstance(tree, dict) and tree:
        raise _stands_in_the_way(tree, path, say("a list"))
    if isinstance(tree, list):
        return tree
    return [tree] if tree else []


def _stands_in_the_way(tree: Tree, path: Path, needed: str) -> BadRequest:
    found = kind_of(tree)
    if path:
        what = say("“{field}” is {found} where {needed} is needed.",
                   field=schema_at(path), found=found, needed=needed)  # fmt: skip
    else:
        what = say("The front matter is {found} where {needed} is needed.",
                   found=found, needed=needed)  # fmt: skip
    return BadRequest(what, "Empty it first, or give it a value as a whole.")


def without(tree: Tree, path: Path) -> Tree:
    """The tree without what stands at a path, which must be there."""
    part, rest = path[0], path[1:]
    if isinstance(tree, dict):
        name = str(part)
        if rest:
            return {**tree, name: without(tree[name], rest)}
        return {key: below for key, below in tree.items() if key != name}
    assert isinstance(tree, list)
    assert isinstance(part, int)
    middle = [without(tree[part], rest)] if rest else []
    return [*tree[:part], *middle, *tree[part + 1 :]]


def widest_emptied(tree: Tree, path: Path, keeps: int) -> Path:
    """The path of the outermost group or list that is left empty when ``path`` goes.

    The first ``keeps`` parts of a path stay whatever happens to what is in them.
    """
    while len(path) > max(keeps, 1):
        holder = value_at(tree, path[:-1])
        if not isinstance(holder, dict | list) or len(holder) > 1:
            break
        path = path[:-1]
    return path


def moved(items: list[Tree], from_index: int, to_index: int) -> list[Tree]:
    """The list with one item at another place."""
    rest = [*items[:from_index], *items[from_index + 1 :]]
    return [*rest[:to_index], items[from_index], *rest[to_index:]]


def renamed(tree: Tree, path: Path, new_key: str) -> Tree:
    """The tree with another name for a field; its place among the others stays."""
    part, rest = path[0], path[1:]
    if isinstance(tree, list):
        assert isinstance(part, int)
        return [*tree[:part], renamed(tree[part], rest, new_key), *tree[part + 1 :]]
    assert isinstance(tree, dict)
    if rest:
        return {**tree, str(part): renamed(tree[str(part)], rest, new_key)}
    return {new_key if key == part else key: below for key, below in tree.items()}
