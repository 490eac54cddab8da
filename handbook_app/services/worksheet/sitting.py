"""A sitting: what somebody means to change in many rules, before any of it is saved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from handbook_app.markup.editing import trees
from handbook_app.markup.yaml_text import Path, Tree
from handbook_app.services.worksheet.rows import Place

IS_RULE: Path = ()
"""The field of an edit that makes a section a rule."""


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field of one rule: what stood there when it was changed, and what is to stand there.

    None means nothing. With the empty field a section becomes a rule.
    """

    document: str
    section: str
    field: Path
    before: Tree | None
    after: Tree | None

    @property
    def place(self) -> Place:
        """The rule."""
        return self.document, self.section


class _Swap(NamedTuple):
    """What an edit took the place of."""

    place: Place
    field: Path
    old: FieldEdit | None
    new: FieldEdit | None


Step = list[_Swap]


class Sitting:
    """The edits that are meant, and the way back and forth through them. For one thread.

    Whatever changes it goes from edit to edit, so that ninety thousand can be taken a few at a
    time: it yields each rule that is another one now, or None where one is not, and has to be
    gone through to its end.
    """

    def __init__(self) -> None:
        self._meant: dict[Place, dict[Path, FieldEdit]] = {}
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def edits(self) -> tuple[FieldEdit, ...]:
        """Everything that is meant, rule by rule in the order in which they were touched."""
        return tuple(one for fields in self._meant.values() for one in fields.values())

    @property
    def places(self) -> tuple[Place, ...]:
        """The rules that would change."""
        return tuple(self._meant)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._undone)

    def of(self, place: Place) -> Mapping[Path, FieldEdit]:
        """What is meant for one rule, by field."""
        return self._meant.get(place, {})

    def __len__(self) -> int:
        """How many rules would change."""
        return len(self._meant)

    def take(self, edits: Iterable[FieldEdit | None]) -> Iterator[Place | None]:
        """Mean these as well, as one step to undo. What goes back to what stood there is none."""
        step: Step = []
        for edit in edits:
            swap = self._swap(edit) if edit is not None else None
            if swap is not None:
                if not step:
                    self._done.append(step)
                    self._undone.clear()
                step.append(swap)
            yield swap.place if swap else None

    def undo(self) -> Iterator[Place]:
        """Take the last step back."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            for swap in reversed(step):
                self._put(swap.place, swap.field, swap.old)
                yield swap.place

    def redo(self) -> Iterator[Place]:
        """Do again what was taken back."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            for swap in step:
                self._put(swap.place, swap.field, swap.new)
                yield swap.place

    def forget(self, edits: Iterable[FieldEdit]) -> Iterator[Place]:
        """These are saved; what was meant after them stays, on top of them."""
        self._done.clear()
        self._undone.clear()
        for edit in edits:
            place = edit.place
            now = self.of(place).get(edit.field)
            if now is not None:
                rest = None if now.after == edit.after else replace(now, before=edit.after)
                self._put(place, edit.field, rest)
                yield place

    def tree_of(self, place: Place, saved: Tree | None) -> Tree | None:
        """The facts of a rule as they would be; None for what is no rule."""
        return with_edits(saved, self.of(place).values())

    def _swap(self, edit: FieldEdit) -> _Swap | None:
        old = self.of(edit.place).get(edit.field)
        new = replace(edit, before=old.before) if old else edit
        if is_same(old.after if old else edit.before, edit.after):
            return None
        kept = None if is_same(new.before, new.after) else new
        self._put(edit.place, edit.field, kept)
        return _Swap(edit.place, edit.field, old, kept)

    def _put(self, place: Place, field: Path, edit: FieldEdit | None) -> None:
        fields = self._meant.setdefault(place, {})
        if edit is None:
            fields.pop(field, None)
        else:
            fields[field] = edit
        if not fields:
            del self._meant[place]


def with_edits(saved: Tree | None, edits: Iterable[FieldEdit]) -> Tree | None:
    """The facts of a rule with edits made in them; None for what is no rule."""
    tree = saved
    for edit in edits:
        if edit.field == IS_RULE:
            tree = edit.after if tree is None else tree
        elif edit.after is not None:
            tree = trees.with_value("" if tree is None else tree, edit.field, edit.after)
        elif tree is not None and trees.value_at(tree, edit.field) is not None:
            tree = trees.without(tree, trees.widest_emptied(tree, edit.field, 1))
    return tree


def is_same(one: Tree | None, other: Tree | None) -> bool:
    """Whether two values say the same; a text stands for a list of it alone."""
    return _plain(one) == _plain(other)


def _plain(value: Tree | None) -> object:
    if isinstance(value, list):
        items = [_plain(one) for one in value]
        return items[0] if len(items) == 1 and isinstance(items[0], str) else items or None
    if isinstance(value, dict):
        return {key: _plain(below) for key, below in value.items()}
    return (value.strip() or None) if value is not None else None


def edits_for(
    place: Place, saved: Tree | None, meant: Tree | None, values: Mapping[Path, Tree | None]
) -> Iterator[FieldEdit]:
    """The edits that give a rule other values; a section becomes a rule along with them.

    ``saved`` and ``meant`` are the facts as they are in the handbook, and as they would be.
    """
    if meant is None:
        yield FieldEdit(*place, IS_RULE, None, {})
    for field, after in values.items():
        before = trees.value_at(saved, field) if saved is not None else None
        yield FieldEdit(*place, field, before, after)
