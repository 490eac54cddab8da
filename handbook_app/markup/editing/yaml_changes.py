"""The changes of a YAML text, one splice each, in whichever form the place is written.

Nothing here is verified: ``yaml_writing`` does that after each.
"""

from __future__ import annotations

from dataclasses import dataclass

from handbook_app.markup import yaml_marks
from handbook_app.markup.editing import block_yaml, flow_yaml, scalars, shapes
from handbook_app.markup.editing.splicing import Sheet, Slot, dashes, slot_of_entry, splice
from handbook_app.markup.editing.values import (
    flow_entry,
    manner_of,
    write,
    write_flow,
    write_key,
)
from handbook_app.markup.yaml_marks import Group, Items, Node, Scalar
from handbook_app.markup.yaml_text import Path, Tree
from handbook_app.model.errors import BadRequest
from handbook_app.model.fields import Facts
from handbook_app.model.schema import schema_at
from handbook_app.model.sentence import say


@dataclass(frozen=True, slots=True)
class Dialect:
    """What is known of a text before it is read: its schema and how its lines end.

    ``named`` are groups whose fields are things with a name, such as ``rules``: such a thing
    stays, empty, when its last field goes. ``where`` begins a message.
    """

    schema: type[Facts]
    named: frozenset[str]
    where: str
    newline: str = "\n"


class Leaf:
    """A text about to change once.

    ``is_careful`` writes each new value on one line and leaves no empty lines behind: for places
    where what stands around would otherwise join in.
    """

    def __init__(self, text: str, dialect: Dialect, is_careful: bool) -> None:
        self._sheet = Sheet(text, takes_blank=is_careful)
        self._text = text
        self._root = yaml_marks.mark(text)
        self._dialect = dialect
        self._manner = manner_of(self._root, dialect.newline, self._is_word, is_careful)

    def _is_word(self, path: Path, text: str) -> bool:
        """Whether the schema means a word or date there, or what stands there is of that kind."""
        old = yaml_marks.node_at(self._root, path)
        if isinstance(old, Scalar) and not old.style and old.start < old.end:
            tag = scalars.tag_elsewhere(text)
            if tag == scalars.tag_elsewhere(old.value) != scalars.TEXT_TAG:
                return True
        return not shapes.is_text(shapes.shape_at(self._dialect.schema, path))

    def _at(self, path: Path) -> Node | None:
        return yaml_marks.node_at(self._root, path)

    def replace(self, path: Path, value: Tree) -> str:
        """Another value where there is one."""
        node, holder = self._at(path), self._at(path[:-1])
        assert node is not None
        style = node.style if isinstance(node, Scalar) else ""
        if isinstance(holder, Group | Items) and holder.is_flow:
            written = write_flow(value, path, self._manner, style)
            if isinstance(holder, Items):
                return splice(self._text, [(node.start, node.end, written)])
            entry = holder.entry(str(path[-1]))
            assert entry is not None
            return splice(self._text, flow_yaml.replace_value(self._sheet, entry, written))
        slot = self._slot(holder, path)
        is_item = isinstance(holder, Items)
        new = write(value, slot.column, path, self._manner, style, is_item=is_item)
        splices = block_yaml.replace_value(self._sheet, slot, new, self._dialect.newline)
        return splice(self._text, splices)

    def _slot(self, holder: Node | None, path: Path) -> Slot:
        if isinstance(holder, Items) and isinstance(index := path[-1], int):
            dash = dashes(self._sheet, holder)[index]
            return Slot(holder.items[index], holder.column, dash + 1)
        entry = holder.entry(str(path[-1])) if isinstance(holder, Group) else None
        assert isinstance(holder, Group)
        assert entry is not None
        slot = slot_of_entry(self._sheet, holder, entry)
        if slot is None:
            what = say("“{field}” is written with “?” and without a colon.", field=schema_at(path))
            raise BadRequest(what, "Write it as “field: value” in the text first.")
        return slot

    def _replace_root(self, node: Node, value: Tree) -> str:
        written = write(value, -self._manner.step, (), self._manner)
        joined = self._dialect.newline.join(written.lines) or written.head
        newline = self._dialect.newline
        is_line_start = self._sheet.line_start(node.start) == node.start
        if node.start < node.end:
            new = joined if is_line_start else newline + joined
            return splice(self._text, [(node.start, node.end, new)])
        if is_line_start:
            return splice(self._text, [(node.start, node.start, joined + newline)])
        end = self._sheet.line_end(node.start)
        return splice(self._text, [(end, end, newline + joined)])

    def begin(self, fields: Tree) -> str:
        """The first fields of a text that has none."""
        if self._root is not None:
            return self._replace_root(self._root, fields)
        newline = self._dialect.newline
        lines = write(fields, -self._manner.step, (), self._manner).lines
        has_end = not self._text or self._text.endswith(("\n", "\r", "\ufeff"))
        new = "".join(line + newline for line in lines)
        return self._text + ("" if has_end else newline) + new

    def add_field(self, path: Path, value: Tree) -> str:
        """A new field in a group that has others."""
        group, key = self._at(path[:-1]), str(path[-1])
        assert isinstance(group, Group)
        if group.is_flow:
            written = flow_entry(key, value, path, self._manner)
            splices = flow_yaml.add(self._sheet, group, len(group.entries), written)
        else:
            order = shapes.field_order(shapes.shape_at(self._dialect.schema, path[:-1]))
            place = block_yaml.place_of_new(self._sheet, group, key, order)
            splices = block_yaml.add_entry(place, key, value, path, self._manner)
        return splice(self._text, splices)

    def add_item(self, path: Path, value: Tree) -> str:
        """A new item in a list that has others, where ``path`` ends in its index."""
        items, index = self._at(path[:-1]), path[-1]
        assert isinstance(items, Items)
        assert isinstance(index, int)
        if items.is_flow:
            written = write_flow(value, path, self._manner)
            return splice(self._text, flow_yaml.add(self._sheet, items, index, written))
        return splice(
            self._text, block_yaml.add_item(self._sheet, items, index, value, path, self._manner)
        )

    def drop(self, path: Path) -> str:
        """Without a field or item that is not the only one; a repeated field goes at once."""
        holder, part = self._at(path[:-1]), path[-1]
        if isinstance(holder, Items) and isinstance(part, int):
            if holder.is_flow:
                return splice(self._text, flow_yaml.drop(self._sheet, holder, part))
            return splice(self._text, block_yaml.drop_item(self._sheet, holder, part))
        assert isinstance(holder, Group)
        found = [one for one in holder.entries if one.key.value == part]
        how = flow_yaml.drop_entries if holder.is_flow else block_yaml.drop_entries
        return splice(self._text, how(self._sheet, holder, found))

    def drop_all(self) -> str:
        """Without any field; comments stay."""
        root = self._root
        assert isinstance(root, Group)
        if root.is_flow:
            return splice(self._text, [(root.start, root.end, "{}")])
        return splice(self._text, block_yaml.drop_entries(self._sheet, root, root.entries))

    def move_item(self, path: Path, from_index: int, to_index: int) -> str:
        """The items of a list in another order."""
        items = self._at(path)
        assert isinstance(items, Items)
        if items.is_flow:
            splices = flow_yaml.move_item(self._sheet, items, from_index, to_index)
        else:
            splices = block_yaml.move_item(self._sheet, items, from_index, to_index, self._manner)
        return splice(self._text, splices)

    def rename(self, path: Path, new_key: str) -> str:
        """Another name for a field, wherever it stands."""
        group = self._at(path[:-1])
        assert isinstance(group, Group)
        keys = [one.key for one in group.entries if one.key.value == path[-1]]
        return splice(
            self._text, [(key.start, key.end, write_key(new_key, key.style)) for key in keys]
        )
