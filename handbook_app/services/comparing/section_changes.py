"""What became of each section and rule of a document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from handbook_app.model.change_of_rule import Change, ChangeKind
from handbook_app.model.document import Document, Section
from handbook_app.model.schema import Rule, Status
from handbook_app.services.comparing.fields import compare_rules
from handbook_app.services.comparing.placing import find_moved, find_other_levels, parents_of
from handbook_app.services.comparing.sections import SectionMatch, body_of
from handbook_app.services.comparing.spots import Spot, shortened
from handbook_app.services.comparing.substance import is_editorial
from handbook_app.services.comparing.wording import compare_wording


@dataclass(frozen=True, slots=True)
class Travels:
    """Sections that moved from one document to another, by where they begin.

    ``arrived`` holds those of the newer document with where they come from, ``departed`` those of
    the older one with the path to which they went.
    """

    arrived: Mapping[int, tuple[Document, Section]] = field(default_factory=dict)
    departed: Mapping[int, str] = field(default_factory=dict)


def is_binding(document: Document) -> bool:
    """Whether people go by it: what is in force, and what has no status."""
    return document.facts.status in (None, Status.IN_FORCE)


def tell_departed(before: Document, travels: Travels) -> Iterator[Change]:
    """What went elsewhere from a document that is gone."""
    for section in before.sections:
        if section.start in travels.departed:
            yield _departed(_spot(before, section), travels.departed[section.start])


def tell_arrived(after: Document, travels: Travels) -> Iterator[Change]:
    """What came from elsewhere into a document that is new."""
    for section in after.sections:
        if section.start in travels.arrived:
            yield from _arrived(after, section, *travels.arrived[section.start])


def compare_sections(
    before: Document, after: Document, match: SectionMatch, travels: Travels
) -> list[Change]:
    """In the order of the newer page; what went stands where it was."""
    return _Sections(before, after, match, travels).changes()


class _Sections:
    """The matched sections of two states of a document on their way to changes."""

    def __init__(
        self, before: Document, after: Document, match: SectionMatch, travels: Travels
    ) -> None:
        self._before = before
        self._after = after
        self._match = match
        self._travels = travels
        self._is_binding = is_binding(before) or is_binding(after)
        self._keys = {old.start: _rule_key(old, new, after) for old, new in match.pairs}
        self._lone_old = before.facts.rules.keys() - {old.id for old, _ in match.pairs}
        self._lone_new = after.facts.rules.keys() - set(self._keys.values())

    def changes(self) -> list[Change]:
        starts = [old.start for old, _ in self._match.pairs]
        told: list[tuple[float, list[Change]]] = list(self._of_pairs())
        told += ((one.start, changes) for one, changes in self._of_added())
        for one, changes in self._of_removed():
            at = bisect_left(starts, one.start)
            told.append((self._match.pairs[at - 1][1].start + 0.5 if at else -1.0, changes))
        told.sort(key=lambda one: one[0])
        return [change for _, changes in told for change in changes] + list(self._of_lost_rules())

    def _of_pairs(self) -> Iterator[tuple[float, list[Change]]]:
        parents = parents_of(self._before.sections)
        moved = find_moved(self._match.pairs, parents)
        other_levels = find_other_levels(self._match.pairs, parents) - moved
        for old, new in self._match.pairs:
            spot = _spot(self._after, new)
            changes = []
            if old.start in moved:
                changes.append(spot.change(ChangeKind.MOVED, "section-moved"))
            if old.start in other_levels:
                said = {"before": old.level, "after": new.level}
                changes.append(spot.change(ChangeKind.MOVED, "section-level", "level", values=said))
            changes.extend(self._heading(spot, old, new))
            before, after = self._before.rule(old.id), self._after.rule(self._keys[old.start])
            changes.extend(compare_rules(spot, before or Rule(), after or Rule()))
            changes.extend(_wording(spot, self._before, old, self._after, new, self._is_binding))
            yield new.start, changes

    def _heading(self, spot: Spot, old: Section, new: Section) -> Iterator[Change]:
        is_title = old.heading == self._before.title and new.heading == self._after.title
        if old.heading != new.heading and not is_title:
            is_substance = self._is_binding and not is_editorial(old.heading, new.heading)
            said = {"before": shortened(old.heading), "after": shortened(new.heading)}
            yield spot.change(ChangeKind.RENAMED, "section-renamed", "heading",
                              old.heading, new.heading, is_substance, said)  # fmt: skip
        if old.heading == new.heading and old.id != new.id:
            said = {"field": "id", "before": old.id, "after": new.id}
            yield spot.change(ChangeKind.RENAMED, "field-changed", "id", old.id, new.id,
                              values=said)  # fmt: skip

    def _of_added(self) -> Iterator[tuple[Section, list[Change]]]:
        """What stands in a section that came along is not told again, unless it is a rule."""
        parents = parents_of(self._after.sections)
        added = {one.start for one in self._match.added} - self._travels.arrived.keys()
        for one in self._match.added:
            is_rule = one.id in self._lone_new - self._lone_old
            if not one.level:
                yield one, list(self._opening("", body_of(self._after, one)))
            elif origin := self._travels.arrived.get(one.start):
                yield one, list(_arrived(self._after, one, *origin))
            elif is_rule or parents[one.start] not in added:
                key = "rule-added" if is_rule else "section-added"
                spot = _spot(self._after, one)
                yield one, [spot.change(ChangeKind.ADDED, key, after=one.heading,
                                        is_substance=self._is_binding)]  # fmt: skip

    def _of_removed(self) -> Iterator[tuple[Section, list[Change]]]:
        parents = parents_of(self._before.sections)
        removed = {one.start for one in self._match.removed} - self._travels.departed.keys()
        for one in self._match.removed:
            spot = Spot(self._after.path, one.id, one.heading)
            is_rule = one.id in self._lone_old - self._lone_new
            if not one.level:
                yield one, list(self._opening(body_of(self._before, one), ""))
            elif path := self._travels.departed.get(one.start):
                yield one, [_departed(spot, path)]
            elif is_rule or parents[one.start] not in removed:
                key = "rule-removed" if is_rule else "section-removed"
                yield one, [spot.change(ChangeKind.REMOVED, key, before=one.heading,
                                        is_substance=self._is_binding)]  # fmt: skip

    def _opening(self, before: str, after: str) -> Iterator[Change]:
        """What stands above the first heading is text of the document itself."""
        return compare_wording(Spot(self._after.path), before, after, self._is_binding)

    def _of_lost_rules(self) -> Iterator[Change]:
        """Facts that lack their section before, after or both times."""
        told = {one.id for one in (*self._match.added, *self._match.removed)}
        for key in sorted(self._lone_old | self._lone_new):
            spot = Spot(self._after.path, key)
            if key in self._lone_old and key in self._lone_new:
                rules = self._before.facts.rules, self._after.facts.rules
                yield from compare_rules(spot, rules[0][key], rules[1][key])
            elif key not in told:
                kind = ChangeKind.ADDED if key in self._lone_new else ChangeKind.REMOVED
                yield spot.change(kind, f"rule-{kind}", is_substance=True)


def _rule_key(old: Section, new: Section, after: Document) -> str:
    """Under which id a section's facts stand now: they may have been left under the old one."""
    is_left = new.id not in after.facts.rules and after.section(old.id) is None
    return old.id if is_left else new.id


def _spot(document: Document, section: Section) -> Spot:
    return Spot(document.path, section.id, section.heading)


def _wording(
    spot: Spot, before: Document, old: Section, after: Document, new: Section, is_binding: bool
) -> Iterator[Change]:
    yield from compare_wording(spot, body_of(before, old), body_of(after, new), is_binding)


def _departed(spot: Spot, path: str) -> Change:
    return spot.change(ChangeKind.MOVED, "moved-to", after=path, values={"after": path})


def _arrived(after: Document, new: Section, before: Document, old: Section) -> Iterator[Change]:
    """That it moved, and what changed on the way."""
    spot = _spot(after, new)
    came_into_force = is_binding(before) != is_binding(after)
    yield spot.change(ChangeKind.MOVED, "moved-from", before=before.path,
                      is_substance=came_into_force, values={"before": before.path})  # fmt: skip
    yield from compare_rules(spot, before.rule(old.id) or Rule(), after.rule(new.id) or Rule())
    yield from _wording(spot, before, old, after, new, is_binding(before) or is_binding(after))
