"""Documents and their sections, as read from text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the process that renders knows sections and must do without the schema
    from handbook_app.model.period import Period
    from handbook_app.model.problem import Problem
    from handbook_app.model.schema import DocumentFacts, Flexibility, ReviewPlan, Rule


def _no_facts() -> DocumentFacts:
    from handbook_app.model.schema import DocumentFacts

    return DocumentFacts()


@dataclass(frozen=True, slots=True)
class Section:
    """A look-up unit: a heading and what stands under it.

    ``start``, ``own_end`` and ``end`` are character offsets into the document's text: the heading
    line begins at ``start``, the section's own words end at ``own_end`` (the next heading of any
    level), the section with its subsections at ``end``. ``line`` counts from 1 in the file.
    ``above`` holds the headings it stands under, outermost first. The text before the first
    heading is a section with level 0, an empty heading and an empty id.
    """

    id: str
    heading: str
    level: int
    line: int
    start: int
    own_end: int
    end: int
    above: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One Markdown file of a handbook.

    ``path`` is relative to the handbook with ``/``; ``text`` is the whole file decoded, with its
    own line ends; ``body_start`` is the offset at which the Markdown begins. ``facts`` holds what
    could be understood of the front matter; ``problems`` what could not. ``language`` is what the
    front matter says or the words show (a code such as ``de``).
    """

    path: str
    text: str
    title: str
    language: str
    facts: DocumentFacts = field(default_factory=_no_facts)
    body_start: int = 0
    sections: tuple[Section, ...] = ()
    problems: tuple[Problem, ...] = ()
    _by_id: dict[str, Section] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def id(self) -> str:
        """The id people link to: the one it states, else its path without the ending."""
        return self.facts.id or self.path.rsplit(".", 1)[0]

    def section(self, section_id: str) -> Section | None:
        """The section with this heading id; of several, the first."""
        if not self._by_id:  # at one go: threads share documents
            self._by_id.update({one.id: one for one in reversed(self.sections)})
        return self._by_id.get(section_id)

    def rule(self, section_id: str) -> Rule | None:
        """The rule a section is; None when it is not a rule."""
        return self.facts.rules.get(section_id)

    def flexibility(self, section_id: str) -> Flexibility | None:
        """Black, gray, or None for what is untagged or no rule."""
        rule = self.rule(section_id)
        return rule.flexibility if rule else None

    def status(self, rule: Rule | None) -> str:
        """Where one of its rules stands, or without one it as a whole; empty when nothing says.

        A rule goes with its document, and may be retired before it.
        """
        of_all = self.facts.status or ""
        return of_all if rule is None or of_all == "retired" else rule.status or of_all

    def review_plan(self, rule: Rule | None, every: Period | None) -> ReviewPlan:
        """How one of its rules, or without one it as a whole, is reviewed: the rule's own plan,
        completed by the document's and by the handbook's rhythm ``every``."""
        plan = self.facts.review
        if rule and rule.review.is_said:
            plan = rule.review.model_copy(update={"every": rule.review.every or plan.every})
        return plan.model_copy(update={"every": plan.every or every})

    def text_of(self, section: Section) -> str:
        """The Markdown of a section with its subsections, heading line included."""
        return self.text[section.start : section.end]

    def own_text_of(self, section: Section) -> str:
        """The Markdown of a section up to the next heading of any level."""
        return self.text[section.start : section.own_end]
