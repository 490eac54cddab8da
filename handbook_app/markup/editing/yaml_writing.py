"""Changing one thing in a YAML text: every other byte stays, and each step is read again.

BadRequest says what the person can mend; OurFault that a change would not have read back as it
was meant: then there is no new text.
"""

from __future__ import annotations

from collections.abc import Callable

from handbook_app.markup import yaml_text
from handbook_app.markup.editing import shapes, trees
from handbook_app.markup.editing.yaml_changes import Dialect, Leaf
from handbook_app.markup.yaml_text import Path, Tree, YamlError
from handbook_app.model.errors import BadRequest, OurFault
from handbook_app.model.schema import schema_at
from handbook_app.model.sentence import say

_LONGEST_KEY = 1000
_TOO_MUCH = {"yaml-too-large", "too-many-values", "too-deep"}


def read_tree(text: str, dialect: Dialect) -> Tree:
    """The fields of a text, none for an empty one; BadRequest when it cannot be read."""
    try:
        tree = yaml_text.load(text).tree
    except YamlError as error:
        what = say(
            "{where} cannot be read as fields: {found}.", where=dialect.where, found=error.found
        )
        raise BadRequest(
            what, say("Mend it in the text first: {expected}.", expected=error.expected)
        ) from error
    if not isinstance(tree, dict) and tree != "":
        what = say(
            "{where} is {found} where fields are needed.",
            where=dialect.where,
            found=yaml_text.kind_of(tree),
        )
        raise BadRequest(what, "Write it as lines of the form “field: value” first.")
    return tree or {}


class Draft:
    """A YAML text under change, with the tree that it reads as.

    ``text`` and ``tree`` go from one verified state to the next; a change that fails raises and
    leaves them as they were.
    """

    def __init__(self, text: str, dialect: Dialect) -> None:
        self.text = text
        self.tree = read_tree(text, dialect)
        self._dialect = dialect

    def put(self, path: Path, value: Tree) -> None:
        """Write a value at a path; what is there already changes as little as possible."""
        _check_storable(value, path)
        old = trees.value_at(self.tree, path)
        if old is None:
            self._create(path, value)
            return
        value = _in_present_form(old, value, shapes.shape_at(self._dialect.schema, path))
        if _is_same(old, value):
            return
        if isinstance(old, dict) and isinstance(value, dict) and old and value:
            for key, below in value.items():
                self.put((*path, key), below)
            for key in old.keys() - value.keys():
                self._drop((*path, key))
        elif isinstance(old, list) and isinstance(value, list) and old and value:
            self._put_items(path, old, value)
        else:
            wanted = trees.with_value(self.tree, path, value)
            self._take(wanted, lambda leaf: leaf.replace(path, value))

    def _put_items(self, path: Path, old: list[Tree], new: list[Tree]) -> None:
        """Only what differs between the first and the last item that differ."""
        first = _common(old, new)
        last = _common(old[first:][::-1], new[first:][::-1])
        present, wanted = old[first : len(old) - last], new[first : len(new) - last]
        shared = min(len(present), len(wanted))
        for at in range(shared):
            self.put((*path, first + at), wanted[at])
        for at in range(shared, len(wanted)):
            self._insert(path, first + at, wanted[at])
        for at in reversed(range(shared, len(present))):
            self._drop((*path, first + at))

    def _create(self, path: Path, value: Tree) -> None:
        """Add what is not there, with the groups and lists it stands in."""
        wanted = trees.with_value(self.tree, path, value)
        cut = len(path) - 1
        while cut and not trees.value_at(self.tree, path[:cut]):
            cut -= 1
        for part in reversed(path[cut + 1 :]):
            value = [value] if isinstance(part, int) else {part: value}
        above, here, whole = path[:cut], path[: cut + 1], value
        holder = trees.value_at(self.tree, above)
        if trees.value_at(self.tree, here) is not None:
            self._take(wanted, lambda leaf: leaf.replace(here, whole))
        elif not holder:
            self._take(wanted, lambda leaf: leaf.begin({str(here[0]): whole}))
        elif isinstance(holder, dict):
            self._take(wanted, lambda leaf: leaf.add_field(here, whole))
        elif isinstance(holder, list):
            self._take(wanted, lambda leaf: leaf.add_item(here, whole))
        else:
            as_list = trees.value_at(wanted, above) or ""
            self._take(wanted, lambda leaf: leaf.replace(above, as_list))

    def drop(self, path: Path) -> None:
        """Remove what stands at a path, and the groups and lists that leaves empty."""
        if trees.value_at(self.tree, path) is None:
            return
        is_named = path[0] in self._dialect.named and len(path) > 2
        path = trees.widest_emptied(self.tree, path, 2 if is_named else 1)
        if is_named and len(path) == 2:
            self.put(path, {})
        else:
            self._drop(path)

    def _drop(self, path: Path) -> None:
        wanted = trees.without(self.tree, path)
        if len(path) == 1 and not wanted:
            self._take(wanted, lambda leaf: leaf.drop_all())
        else:
            self._take(wanted, lambda leaf: leaf.drop(path))

    def insert_item(self, path: Path, index: int, value: Tree) -> None:
        """Add an item to a list, in front of the one with this index or at its end."""
        _check_storable(value, path)
        items = trees.items_at(self.tree, path)
        _check_index(path, index, len(items) + 1)
        if items and isinstance(trees.value_at(self.tree, path), list):
            self._insert(path, index, value)
        else:
            self.put(path, [*items[:index], value, *items[index:]])

    def _insert(self, path: Path, index: int, value: Tree) -> None:
        items = trees.items_at(self.tree, path)
        wanted = trees.with_value(self.tree, path, [*items[:index], value, *items[index:]])
        self._take(wanted, lambda leaf: leaf.add_item((*path, index), value))

    def move_item(self, path: Path, from_index: int, to_index: int) -> None:
        """Put an item of a list at another place; the bytes of each item stay."""
        items = trees.items_at(self.tree, path)
        _check_index(path, from_index, len(items))
        _check_index(path, to_index, len(items))
        if from_index != to_index:
            wanted = trees.with_value(self.tree, path, trees.moved(items, from_index, to_index))
            self._take(wanted, lambda leaf: leaf.move_item(path, from_index, to_index))

    def rename_key(self, path: Path, new_key: str) -> None:
        """Give a field another name."""
        holder = trees.value_at(self.tree, path[:-1])
        if not isinstance(holder, dict) or path[-1] not in holder:
            raise BadRequest(
                say("There is no field “{field}”.", field=schema_at(path)),
                "Name one that is there.",
            )
        if new_key == path[-1]:
            return
        if new_key in holder:
            what = say(
                "There is already a field “{field}”.", field=schema_at((*path[:-1], new_key))
            )
            raise BadRequest(what, "Choose another name, or remove that one first.")
        _check_storable({new_key: ""}, path[:-1])
        wanted = trees.renamed(self.tree, path, new_key)
        self._take(wanted, lambda leaf: leaf.rename(path, new_key))

    def _take(self, wanted: Tree, change: Callable[[Leaf], str]) -> None:
        """Make a change, once more and carefully if it does not read back as it is meant."""
        for is_careful in (False, True):
            text = change(Leaf(self.text, self._dialect, is_careful))
            if _reads_as(text, wanted):
                self.text, self.tree = text, wanted
                return
        raise OurFault("a change of one field did not read back as it was meant")


def _reads_as(text: str, wanted: Tree) -> bool:
    try:
        return (yaml_text.load(text).tree or {}) == wanted
    except YamlError as error:
        if error.code in _TOO_MUCH:
            raise BadRequest(
                say("That is too much: {found}.", found=error.found),
                say("{expected}.", expected=error.expected),
            ) from error
        return False


def _common(one: list[Tree], other: list[Tree]) -> int:
    """How many items two lists begin with alike, at most all but one of the shorter."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if not _is_same(one[at], other[at])), most)


def _is_same(old: Tree, new: Tree) -> bool:
    """Whether they mean the same: blanks around a text do not count."""
    if isinstance(old, str) and isinstance(new, str):
        return old.strip() == new.strip()
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_is_same, old, new))
    if isinstance(old, dict) and isinstance(new, dict):
        return old.keys() == new.keys() and all(_is_same(old[key], new[key]) for key in old)
    return False


def _in_present_form(old: Tree, value: Tree, shape: object) -> Tree:
    """A list of one text stays a single text where it is written so."""
    if isinstance(old, str) and isinstance(value, list) and len(value) == 1:
        only = value[0]
        if old and isinstance(only, str) and only.strip() and shapes.is_texts(shape):
            return only
    return value


def _check_storable(value: Tree, path: Path) -> None:
    """Refuse what YAML cannot hold at all."""
    for part in (*(one for one in path if isinstance(one, str)), *_keys_of(value)):
        if len(part) > _LONGEST_KEY:
            what = say(
                "A field's name can have {most:,} letters; this one has {count:,}.",
                most=_LONGEST_KEY,
                count=len(part),
            )
            raise BadRequest(what, "Choose a shorter one.")
        _check_letters(part)


def _check_letters(text: str) -> None:
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        what = say("The text holds half of a character, which no file can hold.")
        raise BadRequest(what, "Type it again without that character.")


def _keys_of(value: Tree) -> list[str]:
    """The names of the fields in a value, whose texts are looked at on the way."""
    if isinstance(value, str):
        _check_letters(value)
        return []
    if isinstance(value, list):
        return [key for one in value for key in _keys_of(one)]
    return [*value, *(key for one in value.values() for key in _keys_of(one))]


def _check_index(path: Path, index: int, count: int) -> None:
    if not 0 <= index < count:
        what = say("“{field}” has no place {number}.", field=schema_at(path), number=index + 1)
        raise BadRequest(
            what, say("Choose one from 1 to {count}.", count=count) if count else "It is empty."
        )
