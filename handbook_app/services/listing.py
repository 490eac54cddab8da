"""Which rules and documents there are: all of them, or those that an owner has to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import Enum

from handbook_app.model.catalogue import DocumentEntry, SectionEntry
from handbook_app.model.schema import HandbookSettings, Owner, Touchpoint, Value

UNTAGGED = "untagged"
_IN_FORCE = ("", "in-force")
ReadDays = Mapping[tuple[str, str], str]
"""The day on which somebody last confirmed having read a rule, as an ISO date, by the id of its
document and its own; of a document without rules by "" in place of that."""


class Rows(Enum):
    """What a list shows: rules and the documents that have none, only rules, only documents."""

    ALL = "all"
    RULES = "rules"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the rows of a list must have in common; empty: anything.

    ``flexibility`` is black, gray or untagged, ``due_by`` an ISO date, ``is_orphan`` asks for rules
    without an origin on record or with a reason that no longer holds, ``gap`` for rules that lack
    something (``model.gaps``). ``owner``, ``touchpoint`` and ``value`` are ids; ``has_no_owner``
    and ``is_never_reviewed`` ask for what nobody answers for, and what has no review on record.
    ``is_informal`` asks for rules that are known and not written down, ``is_never_read`` for what
    is in force, is no translation, and nobody has confirmed having read.
    """

    kind: str = ""
    flexibility: str = ""
    touchpoint: str = ""
    owner: str = ""
    status: str = ""
    language: str = ""
    value: str = ""
    gap: str = ""
    due_by: str = ""
    is_orphan: bool = False
    has_no_owner: bool = False
    is_never_reviewed: bool = False
    is_informal: bool = False
    is_never_read: bool = False

    @property
    def is_about_rules(self) -> bool:
        """Whether only a rule can fulfil it."""
        return bool(
            self.flexibility or self.is_orphan or self.gap or self.value or self.is_informal
        )


@dataclass(frozen=True, slots=True)
class Row:
    """A rule, or a document as a whole; then ``section``, ``rule`` and ``heading`` are empty.

    ``rules`` counts the rules of a document, ``problems`` what its own text has wrong. ``read`` is
    the day on which somebody last confirmed having read it (all of a document's rules), or empty.
    """

    document: str
    id: str
    section: str
    rule: str
    title: str
    heading: str
    kind: str
    flexibility: str
    status: str
    language: str
    owner: str
    touchpoints: tuple[str, ...]
    effective: str
    reviewed: str
    due: str
    origin: bool
    holds: str
    line: int
    rules: int
    problems: int = field(default=0)
    gaps: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    translation_of: str = ""
    written: str = ""
    read: str = ""

    def as_json(self) -> dict[str, object]:
        """The fields as plain JSON values."""
        return asdict(self)


def make_wish(
    settings: HandbookSettings,
    *,
    kind: str | None = None,
    flexibility: str | None = None,
    touchpoint: str | None = None,
    owner: str | None = None,
    status: str | None = None,
    language: str | None = None,
    value: str | None = None,
    gap: str | None = None,
    due: bool = False,
    orphan: bool = False,
    no_owner: bool = False,
    never_reviewed: bool = False,
    informal: bool = False,
    never_read: bool = False,
) -> Wish:
    """A wish in a person's words: owners, touchpoints and values by id or name in any language."""
    return Wish(
        kind=kind or "",
        flexibility=flexibility or "",
        touchpoint=_id_of(touchpoint or "", settings.touchpoints),
        owner=_id_of(owner or "", settings.owners),
        status=status or "",
        language=(language or "").lower(),
        value=_id_of(value or "", settings.values),
        gap=gap or "",
        due_by=date.today().isoformat() if due else "",
        is_orphan=orphan,
        has_no_owner=no_owner,
        is_never_reviewed=never_reviewed,
        is_informal=informal,
        is_never_read=never_read,
    )


def _id_of(name: str, known: Mapping[str, Owner | Touchpoint | Value]) -> str:
    wanted = name.casefold()
    for key, thing in known.items():
        if wanted in (key.casefold(), *(one.casefold() for one in thing.name.values())):
            return key
    return name


def list_rows(
    entries: Sequence[DocumentEntry],
    wish: Wish | None = None,
    rows: Rows = Rows.ALL,
    read: ReadDays | None = None,
) -> tuple[Row, ...]:
    """The rows that fulfil a wish, in the order of the documents and of their sections.

    ``read`` tells what was confirmed as read (``confirmations``).
    """
    wish, read = wish or Wish(), read or {}
    return tuple(row for entry in entries for row in _rows_of(entry, wish, rows, read))


def _rows_of(entry: DocumentEntry, wish: Wish, rows: Rows, read: ReadDays) -> Iterator[Row]:
    rules = entry.rules
    if rows is Rows.DOCUMENTS:
        as_a_whole = _document_row(entry, read)
        if (not wish.is_about_rules and fits(as_a_whole, wish)) or any(
            fits(_rule_row(entry, rule, read), wish) for rule in rules
        ):
            yield as_a_whole
        return
    for rule in rules:
        row = _rule_row(entry, rule, read)
        if fits(row, wish):
            yield row
    if not rules and rows is Rows.ALL and not wish.is_about_rules:
        row = _document_row(entry, read)
        if fits(row, wish):
            yield row


def fits(row: Row, wish: Wish) -> bool:
    """Whether a row fulfils a wish."""
    return (
        wish.kind in ("", row.kind)
        and wish.flexibility in ("", row.flexibility or UNTAGGED)
        and wish.owner in ("", row.owner)
        and wish.status in ("", row.status)
        and wish.language in ("", row.language)
        and (not wish.touchpoint or wish.touchpoint in row.touchpoints)
        and (not wish.due_by or "" < row.due <= wish.due_by)
        and (not wish.is_orphan or not row.origin or row.holds == "no")
        and (not wish.gap or wish.gap in row.gaps)
        and (not wish.value or wish.value in row.values)
        and not (wish.has_no_owner and row.owner)
        and not (wish.is_never_reviewed and row.reviewed)
        and (not wish.is_informal or row.written == "informal")
        and (not wish.is_never_read or is_never_read(row))
    )


def is_never_read(row: Row) -> bool:
    """Whether nobody has confirmed having read it, though people go by it. Translations repeat
    their originals and do not count."""
    return not row.read and is_in_force(row) and not row.translation_of


def is_in_force(row: Row) -> bool:
    """Whether people go by it: what says nothing of itself is in force."""
    return row.status in _IN_FORCE


def row_of(entry: DocumentEntry, rule: SectionEntry | None) -> Row:
    """A rule, or without one a document as a whole, as a row; what was read is not told."""
    return _rule_row(entry, rule, {}) if rule else _document_row(entry, {})


def _rule_row(entry: DocumentEntry, rule: SectionEntry, read: ReadDays) -> Row:
    return Row(
        document=entry.path,
        id=entry.id,
        section=rule.id,
        rule=rule.id,
        title=entry.title,
        heading=rule.heading,
        kind=entry.kind,
        flexibility=rule.flexibility,
        status=rule.status,
        language=entry.language,
        owner=rule.owner,
        touchpoints=rule.touchpoints,
        effective=entry.effective,
        reviewed=rule.reviewed,
        due=rule.due,
        origin=rule.has_origin,
        holds=rule.holds,
        line=rule.line,
        rules=0,
        gaps=rule.gaps,
        values=rule.values,
        translation_of=entry.translation_of,
        written=rule.written,
        read=read.get((entry.id, rule.id), ""),
    )


def _document_row(entry: DocumentEntry, read: ReadDays) -> Row:
    applied = [rule.id for rule in entry.rules if rule.status in _IN_FORCE]
    return Row(
        document=entry.path,
        id=entry.id,
        section="",
        rule="",
        title=entry.title,
        heading="",
        kind=entry.kind,
        flexibility="",
        status=entry.status,
        language=entry.language,
        owner=entry.owner,
        touchpoints=entry.touchpoints,
        effective=entry.effective,
        reviewed=entry.reviewed,
        due=entry.due,
        origin=False,
        holds="",
        line=1,
        rules=len(entry.rules),
        problems=entry.problems,
        translation_of=entry.translation_of,
        read=min(read.get((entry.id, one), "") for one in applied or [""]),
    )
