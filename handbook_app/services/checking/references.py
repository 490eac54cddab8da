"""Names in the front matter that nothing in the handbook answers to, and ids that two answer to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from handbook_app.markup.yaml_text import Path
from handbook_app.model.catalogue import DocumentEntry, is_behind
from handbook_app.model.problem import Problem, Severity
from handbook_app.model.schema import DocumentFacts, Rule
from handbook_app.model.sentence import Sentence, say, templates
from handbook_app.services.checking.sheet import Sheet, did_you_mean

_UNKNOWN = templates(
    {
        "owner": "no owner is called `{name}`; {hint}",
        "touchpoint": "no touchpoint is called `{name}`; {hint}",
        "value": "no value is called `{name}`; {hint}",
        "person": "no person is called `{name}`; {hint}",
    }
)
_AN_ID = re.compile(r"[\w.-]+")


def find_problems(sheet: Sheet) -> Iterator[Problem]:
    yield from _shared_id(sheet)
    yield from _unknown_names(sheet)
    yield from _unknown_documents(sheet)
    yield from _translation(sheet)


def _shared_id(sheet: Sheet) -> Iterator[Problem]:
    document = sheet.document
    others = [one.path for one in sheet.inventory.by_id[document.id] if one.path != document.path]
    if others:
        names = ", ".join(others[:3])
        sentence = say(
            "the id `{id}` is also that of {names}; each document needs its own.",
            id=document.id,
            names=names,
        )
        yield sheet.in_field(Severity.ERROR, "shared-id", ("id",), sentence, document.id)


def _unknown_names(sheet: Sheet) -> Iterator[Problem]:
    """Owners, touchpoints, values and people that ``handbook.yaml`` does not list.

    A list that is empty there is no list yet: then every name is right.
    """
    settings = sheet.inventory.settings
    owners = {**settings.owners, **settings.people} if settings.owners else {}
    kinds: tuple[tuple[str, str, Mapping[str, object]], ...] = (
        ("owner", "owners", owners),
        ("touchpoint", "touchpoints", settings.touchpoints),
        ("value", "values", settings.values),
        ("person", "people", settings.people),
    )
    for kind, group, known in kinds:
        for field, name in _names_used(sheet, kind):
            if not known or not name or name in known:
                continue
            likely = sheet.inventory.likely(name, known)
            known_there = say("`{group}` in handbook.yaml lists those that are known.", group=group)
            hint = did_you_mean(likely, known_there)
            sentence = Sentence(_UNKNOWN[kind], {"name": name[:100], "hint": hint})
            code = f"unknown-{kind}"
            yield sheet.in_field(Severity.WARNING, code, field, sentence, name, likely)


def _names_used(sheet: Sheet, kind: str) -> Iterator[tuple[Path, str]]:
    facts = sheet.document.facts
    places: list[tuple[Path, DocumentFacts | Rule]] = [((), facts)]
    places += [(("rules", name), rule) for name, rule in facts.rules.items()]
    for path, place in places:
        match kind:
            case "owner":
                yield (*path, "owner"), place.owner
            case "touchpoint":
                for at, name in enumerate(place.touchpoints):
                    yield (*path, "touchpoints", at), name
            case "person":
                yield from _as_id((*path, "review", "by"), place.review.by)
    for name, rule in facts.rules.items():
        if kind == "value":
            for at, value in enumerate(rule.values):
                yield ("rules", name, "values", at), value
        if kind == "person":
            yield from _as_id(("rules", name, "origin", "holds", "by"), rule.origin.holds.by)


def _as_id(path: Path, name: str) -> Iterator[tuple[Path, str]]:
    """A name of several words is a person's own and needs no entry."""
    if _AN_ID.fullmatch(name):
        yield path, name


def _unknown_documents(sheet: Sheet) -> Iterator[Problem]:
    facts = sheet.document.facts
    if facts.replaced_by:
        yield from _unknown(sheet, ("replaced-by",), facts.replaced_by)
    for name, rule in facts.rules.items():
        yield from _unknown(sheet, ("rules", name, "replaced-by"), rule.replaced_by)
        for at, related in enumerate(rule.related):
            yield from _unknown(sheet, ("rules", name, "related", at), related)


def _unknown(sheet: Sheet, field: Path, reference: str) -> Iterator[Problem]:
    """A reference such as ``returns#hygiene``, ``#hygiene`` or ``returns``."""
    if not reference:
        return
    name, mark, section = reference.partition("#")
    inventory, here = sheet.inventory, sheet.document
    entry = inventory.document(name or here.path)
    if entry is None:
        likely = inventory.likely(name, inventory.by_id)
        likely = f"{likely}{mark}{section}" if likely else ""
        hint = did_you_mean(likely, say("write its id, or its path in the handbook."))
        sentence = say("no document is called `{name}`; {hint}", name=name[:100], hint=hint)
        yield sheet.in_field(
            Severity.WARNING, "unknown-document", field, sentence, reference, likely
        )
    elif section and not any(one.id == section for one in entry.sections):
        likely = inventory.likely(section, (one.id for one in entry.sections))
        ids = say("see the ids in {path}.", path=entry.path)
        hint = did_you_mean(f"{name}#{likely}" if likely else "", ids)
        sentence = say("{path} has no section `{section}`; {hint}",
                       path=entry.path, section=section[:100], hint=hint)  # fmt: skip
        yield sheet.in_field(
            Severity.WARNING, "unknown-section", field, sentence, reference, likely
        )


def _translation(sheet: Sheet) -> Iterator[Problem]:
    stated = sheet.document.facts.translation_of
    if not stated.id:
        return
    field: Path = ("translation-of", "id")
    original = sheet.inventory.document(stated.id)
    if original is None:
        likely = sheet.inventory.likely(stated.id, sheet.inventory.by_id)
        hint = did_you_mean(likely, say("write the id of the original."))
        sentence = say("the original `{id}` is not in this handbook; {hint}",
                       id=stated.id[:100], hint=hint)  # fmt: skip
        yield sheet.in_field(
            Severity.WARNING, "unknown-original", field, sentence, stated.id, likely
        )
    elif original.path == sheet.document.path:
        sentence = say("a document cannot be the translation of itself.")
        yield sheet.in_field(Severity.WARNING, "unknown-original", field, sentence, stated.id)
    else:
        yield from _behind(sheet, original, stated.version)


def _behind(sheet: Sheet, original: DocumentEntry, version: str) -> Iterator[Problem]:
    """A translation names the version it was made from; the original has moved on since."""
    if not is_behind(version, original):
        return
    field = ("translation-of", "version")
    expected = original.text_hash[:12]
    sentence = say(
        "{path} has changed since version `{version}` was translated; bring the"
        " translation up to date, then write version {newest}.",
        path=original.path,
        version=version[:40],
        newest=expected,
    )
    yield sheet.in_field(Severity.WARNING, "behind-original", field, sentence, version, expected)
