"""What weighing gathers of the sections of a batch: flat arrays, ready to be grouped at once."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from handbook_app.storage.index.lexicon import BREAK


def _numbers() -> array[int]:
    return array("I")


def _amounts() -> array[float]:
    return array("f")


@dataclass(slots=True)
class Runs:
    """Runs of words: how long each is, in which section, and what each word of it counts."""

    words: array[int] = field(default_factory=_numbers)
    lengths: array[int] = field(default_factory=_numbers)
    sections: array[int] = field(default_factory=_numbers)
    amounts: array[float] = field(default_factory=_amounts)

    def add(self, section: int, words: Collection[int], amount: float) -> None:
        """Add a run; sections come in ascending order."""
        self.words.extend(words)
        self.lengths.append(len(words))
        self.sections.append(section)
        self.amounts.append(amount)


@dataclass(slots=True)
class Running:
    """The texts of sections in their order, with a BREAK behind each text; how long the texts of
    each section are together."""

    words: array[int] = field(default_factory=_numbers)
    lengths: array[int] = field(default_factory=_numbers)

    def add(self, texts: Iterable[array[int]]) -> None:
        """Add the texts of the next section."""
        before = len(self.words)
        for text in texts:
            if text:
                self.words.extend(text)
                self.words.append(BREAK)
        self.lengths.append(len(self.words) - before)


@dataclass(slots=True)
class Gathered:
    """Everything of a batch.

    ``counted`` are the words of each field of each section and what they count there, before the
    curve that ``most`` and ``half`` of the section describe: ``most * count / (count + half)``.
    ``named`` are those of titles and headings. ``running`` are whole texts, for pairs of
    neighbours and, with ``also``, for how often each word stands anywhere; ``in_names`` says how
    often it stands in titles and headings.
    """

    counted: Runs = field(default_factory=Runs)
    named: Runs = field(default_factory=Runs)
    most: array[float] = field(default_factory=_amounts)
    half: array[float] = field(default_factory=_amounts)
    running: Running = field(default_factory=Running)
    also: array[int] = field(default_factory=_numbers)
    in_names: array[int] = field(default_factory=_numbers)


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists one behind the other, ascending: where each ends, its sections and their weights."""

    ends: array[int]
    sections: array[int]
    weights: array[float]
