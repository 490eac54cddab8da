"""The one typed schema of everything people write as YAML: a document's facts, rules, settings.

Field names on disk are these names with hyphens (``serves-customer``). Values arrive as text,
lists and mappings of text; the types in ``fields`` say what they accept. Keys that are not named
here belong to somebody else and are left alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from handbook_app.model.felt import Effect, Hindrance
from handbook_app.model.fields import (
    Count,
    Day,
    Facts,
    Names,
    Span,
    Text,
    Texts,
    as_texts,
    as_written,
    word_of,
)
from handbook_app.model.period import Period, due_day


class Kind(StrEnum):
    """What a document is."""

    POLICY = "policy"
    PROCEDURE = "procedure"
    STANDARD = "standard"


class Status(StrEnum):
    """Where a document stands in its life."""

    DRAFT = "draft"
    IN_FORCE = "in-force"
    RETIRED = "retired"


class Flexibility(StrEnum):
    """Whether a rule bends. A rule without one is *untagged*."""

    BLACK = "black"
    GRAY = "gray"


class Grounds(StrEnum):
    """Why a black rule does not bend."""

    SAFETY = "safety"
    PRIVACY = "privacy"
    LAW = "law"
    INTEGRITY = "integrity"


class Purpose(StrEnum):
    """What a rule is for (item 14 of the product)."""

    PROMISES = "promises"
    LEGAL_RISK = "legal-risk"
    AMBIGUITY = "ambiguity"
    PROTECTS_CUSTOMER = "protects-customer"
    FILLS_GAP = "fills-gap"
    PROTECTS_COMPANY = "protects-company"
    EFFICIENCY = "efficiency"
    QUALITY = "quality"


class Answer(StrEnum):
    """Whether the reason for a rule still holds."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Written(StrEnum):
    """Whether a rule is written down. Without a word it is."""

    WRITTEN = "written"
    INFORMAL = "informal"
    MISSING = "missing"


class Mark(StrEnum):
    """What is said of a touchpoint and a kind of document that do not meet yet."""

    NONE_NEEDED = "none-needed"
    INFORMAL = "informal"
    MISSING = "missing"


class Holds(Facts):
    """Whether the reason for a rule still holds, when that was last asked, and by whom."""

    answer: Annotated[Answer | None, word_of(Answer)] = None
    checked: Day | None = None
    by: Text = ""


class Origin(Facts):
    """When, why and by whom a rule was born, and where that is recorded."""

    date: Day | None = None
    by: Text = ""
    cause: Text = ""
    source: Text = ""
    holds: Holds = Holds()


class Felt(Facts):
    """Whether enforcing a black rule helps, and if not, what stands in the way; when that was last
    asked, and by whom."""

    answer: Annotated[Effect | None, word_of(Effect)] = None
    because: Annotated[
        tuple[Annotated[Hindrance, word_of(Hindrance)], ...], BeforeValidator(as_texts)
    ] = ()
    checked: Day | None = None
    by: Text = ""


class Option(Facts):
    """In this situation, this may be offered, up to this limit, by this role."""

    when: Text = ""
    offer: Text = ""
    limit: Text = ""
    who: Text = ""


class Promises(Facts):
    """Sentences ready to say, and the ones not to say."""

    can: Texts = ()
    cannot: Texts = ()


class ReviewPlan(Facts):
    """How often something is looked at again, or on which day, and when and by whom it last was."""

    every: Span | None = None
    on: Day | None = None
    last: Day | None = None
    by: Text = ""

    @property
    def is_said(self) -> bool:
        """Whether it says anything about when."""
        return bool(self.every or self.on or self.last)

    def due(self) -> date | None:
        """The day of the next review; None when nothing tells."""
        return due_day(self.every, self.on, self.last)


class Rule(Facts):
    """What a document's front matter says about one of its sections."""

    flexibility: Annotated[Flexibility | None, word_of(Flexibility)] = None
    written: Annotated[Written | None, word_of(Written)] = None
    status: Annotated[Status | None, word_of(Status)] = None
    replaced_by: Text = ""
    purpose: Annotated[
        tuple[Annotated[Purpose, word_of(Purpose)], ...], BeforeValidator(as_texts)
    ] = ()
    values: Texts = ()
    spirit: Text = ""
    origin: Origin = Origin()
    touchpoints: Texts = ()
    owner: Text = ""
    review: ReviewPlan = ReviewPlan()
    related: Texts = ()
    promises: Promises = Promises()
    # black
    grounds: Annotated[
        tuple[Annotated[Grounds, word_of(Grounds)], ...], BeforeValidator(as_texts)
    ] = ()
    reason: Text = ""
    serves_customer: Texts = ()
    tell_customer: Text = ""
    felt: Felt = Felt()
    alternatives: Texts = ()
    # gray
    limits: Texts = ()
    circumstances: Texts = ()
    options: tuple[Option, ...] = ()


class TranslationOf(Facts):
    """The original of a translation: its id, and the version that was translated.

    The version is the hash that git gives the original's text (a prefix of seven or more).
    """

    id: Text = ""
    version: Text = ""


class DocumentFacts(Facts):
    """The front matter of a document."""

    id: Text = ""
    kind: Annotated[Kind | None, word_of(Kind)] = None
    title: Text = ""
    language: Text = ""
    owner: Text = ""
    status: Annotated[Status | None, word_of(Status)] = None
    effective: Day | None = None
    review: ReviewPlan = ReviewPlan()
    touchpoints: Texts = ()
    replaced_by: Text = ""
    translation_of: TranslationOf = TranslationOf()
    rules: Mapping[str, Rule] = Field(default_factory=dict)


class Person(Facts):
    """Somebody the handbook names."""

    name: Text = ""
    role: Text = ""
    email: Text = ""


class Owner(Facts):
    """A team or person that answers for documents."""

    name: Names = Field(default_factory=dict)
    people: Texts = ()


class Touchpoint(Facts):
    """A way in which customers meet the organisation."""

    name: Names = Field(default_factory=dict)


class Value(Facts):
    """A shared value that rules serve."""

    name: Names = Field(default_factory=dict)
    meaning: Names = Field(default_factory=dict)


class Needs(Facts):
    """What is said of one touchpoint: of which kinds of document it needs none, and so on."""

    policy: Annotated[Mark | None, word_of(Mark)] = None
    procedure: Annotated[Mark | None, word_of(Mark)] = None
    standard: Annotated[Mark | None, word_of(Mark)] = None


class Rhythm(Facts):
    """What counts as too much movement, and as too little.

    Within ``window``, a rule or document is restless after ``at_least`` changes of substance that
    are also ``times`` what is usual in this handbook; after ``still`` without one it is petrified.
    """

    window: Span = Period(months=6)
    at_least: Count = 3
    times: Count = 3
    still: Span = Period(months=60)


class Avoided(Facts):
    """Words that a handbook does not use, what it says instead, and in which language (or all)."""

    say: Text = ""
    instead: Text = ""
    language: Text = ""


class Wording(Facts):
    """A handbook's own additions to what is said about its wording.

    ``longest_sentence`` counts words; 0 leaves it to the language.
    """

    avoid: tuple[Avoided, ...] = ()
    longest_sentence: Count = 0


class HandbookSettings(Facts):
    """``handbook.yaml``. Everything is optional."""

    name: Names = Field(default_factory=dict)
    languages: Texts = ()
    people: Mapping[str, Person] = Field(default_factory=dict)
    owners: Mapping[str, Owner] = Field(default_factory=dict)
    touchpoints: Mapping[str, Touchpoint] = Field(default_factory=dict)
    values: Mapping[str, Value] = Field(default_factory=dict)
    inventory: Mapping[str, Needs] = Field(default_factory=dict)
    review: ReviewPlan = ReviewPlan()
    rhythm: Rhythm = Rhythm()
    wording: Wording = Wording()
    synonyms: tuple[Texts, ...] = ()


def name_in(names: Mapping[str, str], language: str, otherwise: str) -> str:
    """The name in a language, else in English, else any, else ``otherwise``."""
    for key in (language, "", "en"):
        if names.get(key):
            return names[key]
    return next(iter(names.values()), otherwise)


def field_names(facts: type[Facts]) -> frozenset[str]:
    """The field names of a part of the schema, as they are written on disk."""
    return frozenset(as_written(name) for name in facts.model_fields)


def schema_at(path: tuple[Any, ...]) -> str:
    """A field's dotted path as people read it: ``rules.hygiene.options.2.limit``, from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else str(part) for part in path)
