"""Holding reviews: what is due, what a review comes to, and taking one back."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from handbook_app.model.catalogue import RETIRED, DocumentEntry, SectionEntry
from handbook_app.model.errors import BadRequest, NotFound, Unavailable
from handbook_app.model.progress import Progress
from handbook_app.model.records import About, Outcome, Review
from handbook_app.model.sentence import say
from handbook_app.services.authoring.saving import (
    read_for_editing,
    who_saves,
)
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.movement import Movement
from handbook_app.services.links import whole_reference
from handbook_app.services.listing import Row, list_rows
from handbook_app.services.records import Records, name_of
from handbook_app.services.reviews.inbox import Circumstances, find_items
from handbook_app.services.reviews.reasons import Item, Subject
from handbook_app.services.reviews.retiring import bring_back, retire
from handbook_app.services.reviews.since import Since, changes_of, find_since, text_then
from handbook_app.services.reviews.standing import Standing
from handbook_app.services.reviews.suspects import Suspects, by_name, links_of

SOON_DAYS = 30


@dataclass(frozen=True, slots=True)
class Findings:
    """What a review comes to, and what was seen from each side. ``replaced_by`` and ``confirms``
    are written ``id-of-document#id-of-heading``."""

    outcome: Outcome
    customer: str = ""
    staff: str = ""
    organisation: str = ""
    note: str = ""
    replaced_by: str = ""
    confirms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A review that was recorded: the record's name, what it is about, and the version that the
    edit made, if there was one. ``remark`` says where a name had to be guessed."""

    name: str
    path: str
    section: str
    review: Review
    version: str = ""
    remark: str = ""


class Reviews:
    """The reviews of one handbook. Any thread; what records is for the writing lane."""

    def __init__(self, handbook: Handbook, records: Records | None = None) -> None:
        self._handbook = handbook
        self._records = records or Records(handbook)

    def inbox(
        self, today: date, *, soon: date | None = None, progress: Progress | None = None
    ) -> tuple[Item, ...]:
        """What is due, and what will be until the day ``soon``.

        For links that became suspect the history is looked through, which takes a while the first
        time. Raises Cancelled.
        """
        return self.look(today, soon or today, progress or Progress())[0]

    def look(
        self, today: date, soon: date, progress: Progress | None = None
    ) -> tuple[tuple[Item, ...], bool]:
        """The same, and whether that is all: without ``progress`` links are told as far as it is
        remembered what changed."""
        standing = Standing(self._records.all(Review))
        entries = standing.applied_to(self._handbook.catalogue())
        suspects = self._suspects(entries, standing, progress)
        known = Circumstances(standing, today, soon, self._has_come, suspects)
        return find_items(entries, known), suspects is None or suspects.is_complete

    def scheduled(self) -> tuple[Row, ...]:
        """Every rule, and document without rules, that will be due on some day."""
        entries = Standing(self._records.all(Review)).applied_to(self._handbook.catalogue())
        rows = list_rows([entry for entry in entries if not entry.translation_of])
        return tuple(row for row in rows if row.due and row.status != RETIRED)

    def record(
        self,
        path: str,
        section: str,
        found: Findings,
        author: str = "",
        when: datetime | None = None,
    ) -> Held:
        """Record a review of a rule, or without a section of a document as a whole.

        One that retires also changes the text, as a version; when that cannot be, the record is
        taken back again. Raises NotFound, BadRequest, and CannotDo with what stands in the way.
        """
        entry, rule = self._find(path, section)
        who = who_saves(author, self._handbook.repository_or_none())
        review = Review(
            about=About(document=entry.id, section=section, text=self._text_now(path)),
            when=when or datetime.now().astimezone(),
            by=who.author.name,
            outcome=found.outcome,
            customer=found.customer,
            staff=found.staff,
            organisation=found.organisation,
            note=found.note,
            replaced_by=self._heir(entry, section, found),
            confirms=tuple(self._confirmed(entry, rule, found.confirms)),
        )
        called = f"{entry.title}: {rule.heading}" if rule else entry.title
        summary = say("Review {title}", title=called)
        name = name_of(self._records.add(review, who.author, self._handbook.in_words(summary)))
        version = ""
        if found.outcome is Outcome.RETIRE:
            try:
                version = retire(
                    self._handbook, path, section, review.replaced_by, called, who.author
                )
            except BaseException:
                self._records.withdraw(name, who.author, self._handbook.in_words(summary))
                raise
        return Held(name, path, section, review, version, who.remark)

    def take_back(self, name: str, author: str = "") -> Held:
        """Take back a review: the record counts no more, and what it retired is in force again.

        Raises NotFound when there is no such review, or it was taken back already.
        """
        review = dict(self._records.named(Review)).get(name)
        if review is None:
            raise NotFound(say("There is no review “{name}” to take back.", name=name[:100]))
        who = who_saves(author, self._handbook.repository_or_none())
        about = review.about
        version = path = ""
        with contextlib.suppress(NotFound):  # its document may be gone
            path = self._handbook.find_document(about.document)
        if review.outcome is Outcome.RETIRE and path:
            before = text_then(self._handbook, path, about.text)
            version = bring_back(self._handbook, path, about.section, before, who.author)
        summary = say("Take back a review of {title}", title=about.document)
        self._records.withdraw(name, who.author, self._handbook.in_words(summary))
        return Held(name, path, about.section, review, version, who.remark)

    def latest_of(self, path: str, section: str) -> str:
        """The name of the latest review of a rule or document. Raises NotFound without one."""
        entry, _ = self._find(path, section)
        about = entry.id, section
        for name, review in reversed(self._records.named(Review)):
            if (review.about.document, review.about.section) == about:
                return name
        raise NotFound("No review of this is on record.", "Records are taken back, not the text.")

    def reviews_of(self, path: str, section: str) -> tuple[Review, ...]:
        """The reviews on record of a rule and of its document, the latest first."""
        entry, _ = self._find(path, section)
        return tuple(
            review
            for review in reversed(self._records.all(Review))
            if review.about.document == entry.id and review.about.section in ("", section)
        )

    def changes_since(self, path: str, section: str) -> Since:
        """What changed in a rule since its last review, as far as that text is known."""
        entry, rule = self._find(path, section)
        review = Standing(self._records.all(Review)).last(entry.id, section)
        reviewed = (rule or entry).reviewed
        if review is not None and review.when.date().isoformat() < reviewed:
            review = None
        return find_since(self._handbook, path, section, review, reviewed)

    # finding

    def _suspects(
        self, entries: Sequence[DocumentEntry], standing: Standing, progress: Progress | None
    ) -> Suspects | None:
        """The links that became suspect; None where no versions are kept."""
        if self._handbook.repository_or_none() is None:
            return None
        with contextlib.suppress(Unavailable):  # a part of the history is not on this computer
            return Suspects(entries, standing, Movement(self._handbook), progress)
        return None

    def _has_come(self, subject: Subject, review: Review) -> bool:
        """Whether the text changed where a decision said that it should."""
        if review.about.text == subject.entry.text_hash:
            return False
        if review.outcome is Outcome.RETIRE:  # and yet it is in force
            return False
        path = subject.entry.path
        before = text_then(self._handbook, path, review.about.text)
        if before is None:
            return True
        now = self._handbook.document(path)
        if review.outcome is Outcome.NEW_RULE:
            return bool(now.facts.rules.keys() - before.facts.rules.keys())
        return bool(changes_of(before, now, subject.section))

    def _find(self, path: str, section: str) -> tuple[DocumentEntry, SectionEntry | None]:
        entry = by_name(self._handbook.catalogue()).get(path)
        if entry is None:
            raise NotFound(say("There is no document “{name}” in this handbook.", name=path[:100]))
        rule = next((one for one in entry.rules if one.id == section), None)
        if section and rule is None:
            raise BadRequest(
                say("“{name}” is no rule of “{path}”.", name=section[:100], path=entry.path),
                "Rules are reviewed, and documents as a whole.",
            )
        return entry, rule

    def _text_now(self, path: str) -> str:
        return read_for_editing(self._handbook, path).hash

    def _heir(self, entry: DocumentEntry, section: str, found: Findings) -> str:
        """What replaces it, by the name under which it can be found."""
        if not found.replaced_by:
            return ""
        if found.outcome is not Outcome.RETIRE:
            raise BadRequest("Only what is retired is replaced by something else.")
        name, mark, part = found.replaced_by.partition("#")
        heir = by_name(self._handbook.catalogue()).get(name or entry.id)
        if heir is None or (part and all(one.id != part for one in heir.sections)):
            raise NotFound(
                say("There is no “{name}” in this handbook.", name=found.replaced_by[:100]),
                "Write it like returns#hygiene.",
            )
        if (heir.id, part) == (entry.id, section):
            raise BadRequest("Nothing can replace itself.")
        return f"{heir.id}{mark}{part}"

    def _confirmed(
        self, entry: DocumentEntry, rule: SectionEntry | None, said: Sequence[str]
    ) -> Iterator[str]:
        known = links_of(entry, rule) if rule else ()
        for link in said:
            full = whole_reference(link, entry.id)
            if full not in known:
                raise BadRequest(
                    say("“{link}” is not related to this rule.", link=link[:100]),
                    say("It is related to: {names}.", names=", ".join(known[:10])) if known else "",
                )
            yield full


def soon_after(today: date) -> date:
    """Until then reviews are told in advance."""
    return today + timedelta(days=SOON_DAYS)
