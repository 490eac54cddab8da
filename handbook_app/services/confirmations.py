"""Who has read what: confirmations that people gave on purpose, on record under their name.

Nothing is recorded because a page was opened: what somebody reads is nobody's business until they
say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.errors import NotFound
from handbook_app.model.records import About, Confirmation
from handbook_app.model.sentence import say
from handbook_app.services.authoring.saving import read_for_editing, who_saves
from handbook_app.services.handbook import Handbook
from handbook_app.services.listing import ReadDays
from handbook_app.services.records import Records, name_of

_MOST = 500  # rules in one record

Place = tuple[str, str]
"""The path of a document, and a section of it or "" for all of it."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was recorded: the records' names, whose name stands on them, and the rules, documents
    and sections that it was about. ``remark`` says where the name had to be guessed."""

    names: tuple[str, ...]
    by: str
    places: tuple[Place, ...]
    when: datetime
    remark: str = ""


class Confirmations:
    """Those of one handbook. Any thread; what records is for the writing lane."""

    def __init__(self, handbook: Handbook, records: Records | None = None) -> None:
        self._handbook = handbook
        self._records = records or Records(handbook)

    def confirm(self, places: Iterable[Place], author: str = "") -> Confirmed:
        """Record that somebody has read what stands at these places, a record a document.

        What is read of a section is all below its heading, with every rule in it. Raises NotFound
        when there is no such place, CannotDo with what stands in the way.
        """
        who = who_saves(author, self._handbook.repository_or_none())
        now = datetime.now().astimezone()
        names: list[str] = []
        read: list[Place] = []
        for entry, sections in self._found(places):
            text = read_for_editing(self._handbook, entry.path).hash
            summary = self._handbook.in_words(say("Confirm having read {title}", title=entry.title))
            for some in _portions(sections):
                section, rules = (some[0], ()) if len(some) == 1 else ("", tuple(some))
                about = About(document=entry.id, section=section, text=text)
                said = Confirmation(about=about, when=now, by=who.author.name, rules=rules)
                names.append(name_of(self._records.add(said, who.author, summary)))
            read += [(entry.path, section) for section in sections]
        return Confirmed(tuple(names), who.author.name, tuple(read), now, who.remark)

    def take_back(self, names: Iterable[str], author: str = "") -> None:
        """Make records of confirmations count no more. Raises NotFound, CannotDo."""
        who = who_saves(author, self._handbook.repository_or_none())
        summary = self._handbook.in_words(say("Take back that something was read"))
        for name in names:
            self._records.withdraw(name, who.author, summary)

    def latest_of(self, path: str, section: str, author: str = "") -> str:
        """The name of a person's latest confirmation of a rule or document. Raises NotFound."""
        who = who_saves(author, self._handbook.repository_or_none()).author.name
        ((entry, sections),) = self._found([(path, section)])
        wanted = {(entry.id, one) for one in sections}
        for name, one in reversed(self._records.named(Confirmation)):
            if one.by == who and wanted & set(_keys(one)):
                return name
        raise NotFound(say("{name} has not confirmed having read this.", name=who))

    def days(self) -> ReadDays:
        """When each rule and document was last confirmed as read, by anybody.

        A translation that was read counts for its original, too: it holds the same rules.
        """
        found: dict[tuple[str, str], str] = {}
        originals = _originals(self._handbook.catalogue())
        for one in self._records.all(Confirmation):  # the oldest first
            day = one.when.date().isoformat()
            for document, section in _keys(one):
                found[document, section] = day
                if document in originals:
                    found[originals[document], section] = day
        return found

    def _found(self, places: Iterable[Place]) -> Iterator[tuple[DocumentEntry, Sequence[str]]]:
        """The documents with the ids of what is read in each."""
        entries = {entry.path: entry for entry in self._handbook.catalogue()}
        wanted: dict[str, dict[str, None]] = {}
        for path, section in places:
            entry = entries.get(path)
            if entry is None:
                raise NotFound(
                    say("There is no document “{name}” in this handbook.", name=path[:100])
                )
            wanted.setdefault(path, {}).update(dict.fromkeys(_read_in(entry, section)))
        return ((entries[path], tuple(sections)) for path, sections in wanted.items())


def _read_in(entry: DocumentEntry, section: str) -> Sequence[str]:
    """What somebody has read who read a section with all below it: its rules; without any, the
    rule that it is a part of, else itself, or the document if that is all of it."""
    ids = [one.id for one in entry.sections]
    headings = sum(one.level > 0 for one in entry.sections)
    if section and section not in ids:
        raise NotFound(
            say("“{path}” has no section “{section}”.", path=entry.path, section=section[:100])
        )
    at = ids.index(section) if section else 0
    inside = list(_below(entry, at)) if section else list(range(len(ids)))
    rules = [ids[one] for one in inside if entry.sections[one].is_rule]
    if rules:
        return rules
    if around := _rule_around(entry, at):
        return [around]
    return [section if len(inside) < headings else ""]


def _below(entry: DocumentEntry, at: int) -> Iterator[int]:
    """A section and those in it, by number."""
    level = entry.sections[at].level
    yield at
    for one in range(at + 1, len(entry.sections)):
        if entry.sections[one].level <= level:
            return
        yield one


def _rule_around(entry: DocumentEntry, at: int) -> str:
    """The rule that a section is a part of; empty when it is of none."""
    level = entry.sections[at].level if entry.sections else 0
    for one in reversed(entry.sections[:at]):
        if one.level < level:
            if one.is_rule:
                return one.id
            level = one.level
    return ""


def _portions(sections: Sequence[str]) -> Iterator[Sequence[str]]:
    return (sections[at : at + _MOST] for at in range(0, len(sections), _MOST))


def _keys(one: Confirmation) -> Iterator[tuple[str, str]]:
    """What a confirmation is about, by the ids of document and section."""
    return ((one.about.document, section) for section in one.rules or (one.about.section,))


def _originals(entries: Iterable[DocumentEntry]) -> dict[str, str]:
    """The id of the original by that of its translation."""
    entries = tuple(entries)
    ids = {name: entry.id for entry in reversed(entries) for name in (entry.path, entry.id)}
    return {entry.id: ids[entry.translation_of] for entry in entries if entry.translation_of in ids}
