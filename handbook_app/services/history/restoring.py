"""Bringing back an earlier wording, as a new version: nothing that was saved is ever removed."""

from __future__ import annotations

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing.fields import set_field
from handbook_app.markup.editing.sections import replace_section
from handbook_app.markup.front_matter import split
from handbook_app.markup.yaml_text import Tree, load
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.sentence import say
from handbook_app.services.authoring.saving import TextEdit, read_for_editing
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.past import path_in
from handbook_app.storage.source_text import SourceText, decode
from handbook_app.storage.versions import Version


def restore_document(handbook: Handbook, path: str, version: str) -> TextEdit:
    """The edit that brings back a whole document as it was in a version."""
    repository = handbook.versions()
    then = path_in(repository, path, version)
    return TextEdit(path, decode(repository.read_at(version, then)).text, _now(handbook, path))


def restore_rule(
    handbook: Handbook, path: str, section: str, version: str, was: tuple[str, str] = ("", "")
) -> TextEdit:
    """The edit that brings back one section, words and facts, and leaves the rest alone.

    ``was`` is where it stood in that version, path and id, when somebody knows that.
    """
    repository = handbook.versions()
    old_path = was[0] or path_in(repository, path, version)
    old = parse_document(old_path, decode(repository.read_at(version, old_path)).text)
    there = old.section(was[1] or section)
    if there is None:
        raise NotFound(
            say(
                "“{path}” had no section “{section}” in that version.",
                path=path,
                section=section[:100],
            )
        )
    opened = read_for_editing(handbook, path)
    text = replace_section(opened.text, section, old.text_of(there))
    text = set_field(text, ("rules", section), _facts_of(old.text, there.id))
    return TextEdit(path, old.text if _says_the_same(old.text, text) else text, opened)


def _says_the_same(one: str, other: str) -> bool:
    """Whether two texts differ in the quotes and spaces of their fields alone: then the old bytes
    are better."""
    matter, same = split(one), split(other)
    if one[matter.body_start :] != other[same.body_start :]:
        return False
    return load(matter.yaml).tree == load(same.yaml).tree and (
        _comments(matter.yaml) == _comments(same.yaml)
    )


def _comments(yaml: str) -> list[str]:
    return [line for line in yaml.splitlines() if "#" in line]


def undo_last_save(handbook: Handbook, expected: str = "") -> tuple[tuple[TextEdit, ...], Version]:
    """The edits that undo the newest version, and that version.

    Raises BadRequest when there is nothing to undo, when a document was changed again since, or
    when the newest version is another one than was expected.
    """
    repository = handbook.versions()
    tip = repository.tip()
    if expected and tip != expected:
        raise BadRequest(
            "In the meantime something else was saved.", "Bring back a wording from the history."
        )
    entry = next(repository.versions(start=tip, limit=1), None) if tip else None
    if entry is None or not entry.version.parents:
        raise BadRequest("There is no save to undo.", "The first version stays.")
    edits = []
    for change in repository.changes_between(entry.version.parents[0], tip):
        if change.old_path and change.old_path != change.path:
            edits.append(_edit(handbook, change.old_path, change.before))
            edits.append(_edit(handbook, change.path, ""))
        else:
            edits.append(_edit(handbook, change.path, change.before))
    return tuple(edits), entry.version


def _edit(handbook: Handbook, path: str, blob: str) -> TextEdit:
    """The edit that gives a document the text of a blob; without one, the document goes."""
    text = decode(handbook.versions().read_blob(blob)).text if blob else None
    return TextEdit(path, text, _now(handbook, path))


def _now(handbook: Handbook, path: str) -> SourceText | None:
    try:
        return read_for_editing(handbook, path)
    except NotFound:
        return None


def _facts_of(text: str, section: str) -> Tree | None:
    tree = load(split(text).yaml).tree
    rules = tree.get("rules", {}) if isinstance(tree, dict) else {}
    return rules.get(section) if isinstance(rules, dict) else None
