"""Writing touchpoints, values, owners and marks into ``handbook.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from handbook_app.markup.documents import parse_settings
from handbook_app.markup.editing.fields import set_setting
from handbook_app.markup.headings import free_name, slug
from handbook_app.markup.yaml_text import Tree
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.schema import HandbookSettings, Kind, Mark
from handbook_app.model.sentence import say
from handbook_app.services.authoring.saving import TextEdit, read_for_editing
from handbook_app.services.handbook import SETTINGS_FILE, Handbook
from handbook_app.storage.source_text import SourceText

_LONGEST_ID = 60
_LONGEST_NAME = 200
_LONGEST_MEANING = 1_000


class Listed(StrEnum):
    """What ``handbook.yaml`` lists by id and name."""

    TOUCHPOINTS = "touchpoints"
    VALUES = "values"
    OWNERS = "owners"


@dataclass(frozen=True, slots=True)
class Named:
    """A touchpoint, value or owner as somebody wants it: names, and what a value means, by
    language. An ``id`` that is empty asks for a new one."""

    listed: Listed
    names: Mapping[str, str]
    meanings: Mapping[str, str] = field(default_factory=dict)
    id: str = ""


def mark_cell(handbook: Handbook, touchpoint: str, kind: str, mark: str) -> TextEdit:
    """The edit that says of a touchpoint and a kind what ``Mark`` can say; empty: nothing.

    Raises BadRequest for what is neither touchpoint nor kind.
    """
    if not touchpoint or kind not in set(Kind):
        raise BadRequest("Only a touchpoint and a kind together can be marked.")
    if mark and mark not in set(Mark):
        raise BadRequest(say("“{mark}” is no mark.", mark=mark[:60]))
    opened, text = _opened(handbook)
    return _edit(opened, set_setting(text, ("inventory", touchpoint, kind), mark or None))


def write_name(handbook: Handbook, wanted: Named) -> TextEdit:
    """The edit that adds a touchpoint, value or owner, or gives one other names.

    Raises BadRequest when no name is given, and NotFound for an id that is not listed.
    """
    names = _cleaned(wanted.names, _LONGEST_NAME)
    if not names:
        raise BadRequest("It has no name yet.", "Write its name in one language at least.")
    opened, text = _opened(handbook)
    listed = getattr(handbook.settings, wanted.listed)
    if wanted.id and wanted.id not in listed:
        raise NotFound(say("Nothing here is called “{name}”.", name=wanted.id[:60]))
    key = wanted.id or _new_id(names, listed)
    text = set_setting(text, (wanted.listed, key, "name"), _tree(names))
    if wanted.listed is Listed.VALUES:
        meanings = _cleaned(wanted.meanings, _LONGEST_MEANING)
        text = set_setting(text, (wanted.listed, key, "meaning"), _tree(meanings))
    return _edit(opened, text)


def _cleaned(texts: Mapping[str, str], longest: int) -> dict[str, str]:
    whole = {key: " ".join(text.split())[:longest] for key, text in texts.items()}
    return {key: text for key, text in whole.items() if text}


def _tree(texts: Mapping[str, str]) -> Tree | None:
    """As people would write it: a plain text when it holds for every language."""
    if not texts:
        return None
    return texts[""] if texts.keys() == {""} else dict(texts)


def _new_id(names: Mapping[str, str], taken: Mapping[str, object]) -> str:
    first = slug(next(iter(names.values())))[:_LONGEST_ID].strip("-") or "one"
    return free_name(first, taken)


def _opened(handbook: Handbook) -> tuple[SourceText | None, str]:
    try:
        opened = read_for_editing(handbook, SETTINGS_FILE)
    except NotFound:
        return None, ""
    return opened, opened.text


def _edit(opened: SourceText | None, text: str) -> TextEdit:
    """Refuses what does not read back: a broken file is mended by a person first."""
    before = parse_settings(opened.text)[1] if opened else ()
    after = parse_settings(text)[1]
    known = {(one.code, one.field) for one in before}
    for problem in after:
        if (problem.code, problem.field) not in known:
            raise BadRequest(problem.message)
    return TextEdit(SETTINGS_FILE, text, opened)


def languages_of(settings: HandbookSettings) -> tuple[str, ...]:
    """The languages in which names are asked for; one without a code where none is listed."""
    return settings.languages or ("",)
