"""From the text of a file to a document, and from ``handbook.yaml`` to settings. Never raises."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from handbook_app.markup import front_matter, headings, languages, yaml_text
from handbook_app.markup.facts import read_facts
from handbook_app.markup.front_matter import FrontMatter
from handbook_app.markup.headings import Heading
from handbook_app.model.document import Document, Section
from handbook_app.model.problem import Problem, Severity, said_at
from handbook_app.model.schema import DocumentFacts, HandbookSettings
from handbook_app.model.sentence import say

SETTINGS = "handbook.yaml"

_SAMPLE = 12_000
_CODE = re.compile(r"`([^`]{1,200})`")
_NAMELESS = {"index", "_index", "readme"}
# Guessing costs time for each pair; nobody needs the hundredth guess.
_GUESSED_RULES, _GUESSED_SECTIONS = 10, 1_000


def parse_document(path: str, text: str, default_language: str = "en") -> Document:
    """Read a document; whatever cannot be understood becomes one of its problems.

    ``default_language`` is what it is in when neither its front matter nor its words tell.
    """
    matter = front_matter.split(text)
    facts, problems = _read_matter(path, matter)
    # Prose between two rules across the page is no front matter, and nothing of it is hidden.
    is_prose = any(problem.code == "no-fields" for problem in problems)
    start = 0 if is_prose else matter.body_start
    found = list(headings.find_headings(text, start))
    sections = headings.tile_sections(text, start, found)
    stated = languages.language_code(facts.language)
    return Document(
        path=path,
        text=text,
        title=_shown(facts.title) or _first_heading(sections) or title_from_path(path),
        language=stated or languages.detect(text[start : start + _SAMPLE], default_language),
        facts=facts,
        body_start=start,
        sections=sections,
        problems=(
            *problems,
            *_too_many_headings(path, found),
            *_repeated_ids(path, found, sections),
            *_rules_without_section(path, facts, sections, matter),
        ),
    )


def _shown(title: str) -> str:
    """A title without the marks that make code of a word in it."""
    return _CODE.sub(r"\1", title) if "`" in title else title


def parse_settings(text: str) -> tuple[HandbookSettings, tuple[Problem, ...]]:
    """Read the text of ``handbook.yaml``; an empty one gives the defaults."""
    return read_facts(HandbookSettings, text.removeprefix("\ufeff"), 1, SETTINGS)


def title_from_path(path: str) -> str:
    """A title for a document that has none: its file's name, or its folder's for an index."""
    *folders, name = path.split("/")
    stem = name.rsplit(".", 1)[0] or name
    if stem.lower() in _NAMELESS and folders:
        stem = folders[-1]
    words = " ".join(re.split(r"[-_\s]+", stem)).strip() or stem
    return words[:1].upper() + words[1:]


def _read_matter(path: str, matter: FrontMatter) -> tuple[DocumentFacts, tuple[Problem, ...]]:
    if matter.is_unclosed:
        sentence = say("the front matter is never closed; it should end with a line `---`.")
        problem = Problem(path, 1, "", Severity.ERROR, "unclosed-front-matter",
                          said_at(path, 1, sentence), say("no closing `---`"), "---")  # fmt: skip
        return DocumentFacts(), (problem,)
    if matter.is_foreign:
        return DocumentFacts(), ()
    return read_facts(DocumentFacts, matter.yaml, matter.first_line, path)


def _first_heading(sections: tuple[Section, ...]) -> str:
    named = [section for section in sections if section.heading]
    top = next((section for section in named if section.level == 1), None)
    return (top or named[0]).heading if named else ""


def _too_many_headings(path: str, found: list[Heading]) -> Iterator[Problem]:
    if len(found) == headings.MOST_HEADINGS:
        sentence = say(
            "there are more than {count:,} headings; those beyond are not sections of"
            " their own. It should be divided into several documents.",
            count=len(found),
        )
        yield Problem(path, 0, "", Severity.WARNING, "too-many-headings",
                      said_at(path, 0, sentence))  # fmt: skip


def _repeated_ids(
    path: str, found: list[Heading], sections: tuple[Section, ...]
) -> Iterator[Problem]:
    named = (section for section in sections if section.level)
    for heading, section in zip(found, named, strict=True):
        if heading.id and heading.id != section.id:
            sentence = say(
                "the heading id `{id}` stands there again;"
                " each should be used once. This one is found as `{section}`.",
                id=heading.id,
                section=section.id,
            )
            yield Problem(path, section.line, "", Severity.WARNING, "repeated-id",
                          said_at(path, section.line, sentence), heading.id)  # fmt: skip


def _rules_without_section(
    path: str, facts: DocumentFacts, sections: tuple[Section, ...], matter: FrontMatter
) -> Iterator[Problem]:
    ids = {section.id for section in sections if section.level}
    lost = [rule for rule in facts.rules if rule not in ids]
    if not lost:
        return
    line_of = yaml_text.load(matter.yaml, matter.first_line).line_of
    free = [one for one in list(ids - facts.rules.keys())[:_GUESSED_SECTIONS] if len(one) < 100]
    for at, rule in enumerate(lost):
        guesses = difflib.get_close_matches(rule[:100], free, 1, 0.5) if at < _GUESSED_RULES else []
        likely = guesses[0] if guesses else ""
        hint = (
            say("did you mean `{likely}`?", likely=likely)
            if likely
            else say("give its heading this id: `{#…}`.")
        )
        line = line_of(("rules", rule))
        sentence = say("the rule `{rule}` has no section; {hint}", rule=rule[:100], hint=hint)
        yield Problem(path, line, f"rules.{rule}", Severity.ERROR, "rule-without-section",
                      said_at(path, line, sentence), rule, likely)  # fmt: skip
