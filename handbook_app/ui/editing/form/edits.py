"""What the form does to the text. Pure: a text goes in, a text comes out. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import fields, sections, templates
from handbook_app.markup.yaml_text import Tree

FactPath = tuple[str | int, ...]
TextEdit = Callable[[str], str]


def set_fact(path: FactPath, value: str | None) -> TextEdit:
    """Write one value, or take it out."""
    return lambda text: fields.set_field(text, path, value)


def set_facts(path: FactPath, values: Sequence[str]) -> TextEdit:
    """Write a list of values; items that are the same stay as they are written."""
    return lambda text: fields.set_field(text, path, list(values) or None)


def add_option(path: FactPath, at: int, option: dict[str, str]) -> TextEdit:
    """Put another option into a list of options that may not be there yet."""
    said: dict[str, Tree] = {part: words for part, words in option.items() if words}
    return lambda text: fields.insert_item(text, path, at, said)


def remove_option(path: FactPath, at: int) -> TextEdit:
    """Take an option out; with the last one the whole list goes."""
    return lambda text: fields.remove_item(text, path, at)


def move_option(path: FactPath, at: int, to: int) -> TextEdit:
    """Let an option stand at another place."""
    return lambda text: fields.move_item(text, path, at, to)


def make_rule(section_id: str) -> TextEdit:
    """Make a section a rule about which nothing is said yet."""
    return lambda text: sections.make_rule(text, section_id, {})


def add_rule(after: str, level: int, heading: str, words: str, flexibility: str) -> TextEdit:
    """Write a new section behind another, as a rule; with an empty id as the first one."""

    def add(text: str) -> str:
        before = _section_ids(text)
        changed = sections.insert_section(text, after, level, heading, words)
        fresh = next(one for one in _section_ids(changed) if one not in before)
        return sections.make_rule(
            changed, fresh, {"flexibility": flexibility} if flexibility else {}
        )

    return add


def _section_ids(text: str) -> list[str]:
    return [one.id for one in parse_document("", text).sections]


def unmake_rule(section_id: str) -> TextEdit:
    """Let a rule be an ordinary section; its words stay."""
    return lambda text: sections.unmake_rule(text, section_id)


def rename_heading(section_id: str, heading: str) -> TextEdit:
    """Give a section another heading; links to it stay right."""
    return lambda text: sections.rename_heading(text, section_id, heading)


def set_own_words(section_id: str, words: str) -> TextEdit:
    """Write other words between the heading of a section and the next one."""
    return lambda text: sections.set_own_words(text, section_id, words)


def add_missing_sections() -> TextEdit:
    """Write the sections that documents of this kind usually have."""
    return templates.add_missing_sections


def rename_rule(old: str, new: str) -> TextEdit:
    """Let the facts of a rule be those of the section with another id."""
    return lambda text: fields.rename_key(text, ("rules", old), new)
