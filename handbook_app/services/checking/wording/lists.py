"""The word lists of the five languages (``resources/lint``), made ready to look for.

One file a language: ``findings`` names families of wording, each a list of entries with the
patterns to ``find`` (``markup/phrases.py`` tells how they are written), what to say ``instead``,
and ``only: spoken`` for what is harmless outside the fields for customers, ``only: said`` for
what is harmless in advice such as alternatives and offers, too. A file of the program's own is
trusted to be right; a test reads them all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from handbook_app import paths
from handbook_app.markup import yaml_text
from handbook_app.markup.phrases import Found, Phrases, has_words
from handbook_app.markup.yaml_text import Tree
from handbook_app.model.schema import Wording

LANGUAGES = ("en", "es", "pl", "ru", "de")
NEGATOR, EXAMPLE, REFUSAL, OFFER = "negator", "example", "refusal", "offer"
AVOID, GLOSSARY = "avoid", "glossary"
SPOKEN, SAID = "spoken", "said"
_LONGEST_SENTENCE = 40
MOST_AVOIDED = 500
LONGEST_AVOIDED = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """What a pattern stands for: its family, what to say instead, and where it counts.

    ``replacement`` can take the place of ``said``, when that is exactly what stands there.
    """

    family: str
    instead: str = ""
    only: str = ""
    said: str = ""
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Avoided:
    """A word that the handbook or its glossary avoids, and the one it uses."""

    family: str
    say: str
    instead: str = ""


class Lookup:
    """Patterns and what each of them stands for."""

    def __init__(
        self, language: str, known: Sequence[tuple[str, Entry]], avoided: Sequence[Avoided]
    ) -> None:
        patterns = [pattern for pattern, _ in known]
        self.phrases = Phrases(language, patterns, [one.say for one in avoided])
        self._entries = [*(entry for _, entry in known), *map(_of_avoided, avoided)]

    def entry(self, found: Found) -> Entry:
        """What the pattern stands for that was found."""
        return self._entries[found.pattern]


@dataclass(frozen=True)
class WordList:
    """What is looked for in a language, in sentences for customers and in all other prose."""

    spoken: Lookup
    prose: Lookup
    longest_sentence: int
    refusal_advice: str


def avoided_in(wording: Wording, language: str) -> tuple[Avoided, ...]:
    """What ``handbook.yaml`` avoids in a language, as far as it is looked for."""
    return tuple(
        Avoided(AVOID, one.say, one.instead)
        for one in wording.avoid[:MOST_AVOIDED]
        if is_looked_for(one.say) and one.language in ("", language)
    )


def is_looked_for(words: str) -> bool:
    """Whether words are few and short enough to be looked for everywhere."""
    return len(words) <= LONGEST_AVOIDED and has_words(words)


@lru_cache(maxsize=16)
def word_list(language: str, avoided: tuple[Avoided, ...] = (), longest: int = 0) -> WordList:
    """The list of a language with a handbook's own additions; an empty one for other languages."""
    tree = _read(language) if language in LANGUAGES else {}
    known = _entries(tree)
    usual = int(str(tree.get("longest-sentence", _LONGEST_SENTENCE)))
    in_prose = [one for one in known if not one[1].only and one[1].family not in (REFUSAL, OFFER)]
    return WordList(
        Lookup(language, known, avoided),
        Lookup(language, in_prose, avoided),
        longest or usual,
        str(tree.get("refusal-instead", "")),
    )


@lru_cache(maxsize=8)
def glossary_marks(language: str) -> tuple[str, ...]:
    """The words with which a glossary begins the line that names what not to say."""
    every = (language, *LANGUAGES) if language in LANGUAGES else LANGUAGES
    return tuple(word for one in every for word in _texts(_read(one)["glossary-marks"]))


def _entries(tree: Mapping[str, Tree]) -> list[tuple[str, Entry]]:
    known = [
        (pattern, Entry(family))
        for family, field in (
            (NEGATOR, "negators"), (EXAMPLE, "examples"), (REFUSAL, "refusals"), (OFFER, "offers"),
        )
        for pattern in _texts(tree.get(field, []))
    ]  # fmt: skip
    findings = tree.get("findings", {})
    assert isinstance(findings, dict)
    for family, entries in findings.items():
        for fields in entries:
            assert isinstance(fields, dict), family
            entry = Entry(
                family,
                str(fields["instead"]),
                only=str(fields.get("only", "")),
            )
            known += [(pattern, entry) for pattern in _texts(fields["find"])]
    return known


def _of_avoided(one: Avoided) -> Entry:
    is_advice = len(one.instead) > LONGEST_AVOIDED or "…" in one.instead
    replacement = "" if is_advice else one.instead
    return Entry(one.family, one.instead, "", one.say, replacement)


def _texts(tree: Tree) -> list[str]:
    return [str(one) for one in tree] if isinstance(tree, list) else str(tree).split()


@lru_cache(maxsize=8)
def _read(language: str) -> Mapping[str, Tree]:
    file = paths.resources_folder() / "lint" / f"{language}.yaml"
    tree = yaml_text.load(file.read_text("utf-8")).tree
    assert isinstance(tree, dict)
    return tree
