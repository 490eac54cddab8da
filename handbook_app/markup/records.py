"""Records as YAML text. What is read was written by somebody else's program: nothing is trusted."""

from __future__ import annotations

import yaml

from handbook_app.markup import yaml_text
from handbook_app.markup.facts import read_facts
from handbook_app.markup.yaml_text import YamlError
from handbook_app.model.records import KINDS, Record, as_tree

_LARGEST = 64_000  # letters
_WIDTH = 100


def write_record(record: Record) -> str:
    """A record as it is kept."""
    written: str = yaml.dump(as_tree(record), allow_unicode=True, sort_keys=False, width=_WIDTH)
    return written


def read_record(path: str, text: str) -> Record | None:
    """A record from its text; None for one that is damaged, or of a kind this program is too old
    to know: it is somebody's all the same, and stays where it is."""
    if len(text) > _LARGEST:
        return None
    try:
        tree = yaml_text.load(text).tree
    except YamlError:
        return None
    kind = tree.get("record") if isinstance(tree, dict) else None
    schema = KINDS.get(kind) if isinstance(kind, str) else None
    if schema is None:
        return None
    try:
        return read_facts(schema, text, 1, path)[0]
    except ValueError:  # what every record must say is missing
        return None
