"""A made-up handbook of any size, the same one each time for the same numbers.

Words are built of syllables and drawn by Zipf's law, so that a few are in nearly every section
and most are rare, as in real text; each takes English endings, so that stemming has work to do.
A third of a document's words belong to its topic, so that words which are asked for together are
found together.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

SECTIONS = 3
_SYLLABLES = [a + b for a in "bcdfglmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en", "is")]
_ENDINGS = ["", "", "", "s", "ed", "ing"]


@dataclass
class Corpus:
    """The words of a made-up handbook and how likely each is."""

    seed: int = 7
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        made: dict[str, None] = {}
        while len(made) < 30_000:
            syllables = self.chance.choices(_SYLLABLES, k=self.chance.choice((2, 2, 3, 3, 4)))
            made["".join(syllables)] = None
        self.words = list(made)
        self._everywhere = frozenset(self.words[:40])
        self._likely = list(accumulate(1 / (rank + 4) for rank in range(len(self.words))))

        self._topics = [self._draw(80) for _ in range(150)]
        self._topic = self._topics[0]

    def _draw(self, count: int) -> list[str]:
        return self.chance.choices(self.words, cum_weights=self._likely, k=count)

    def text(self, count: int) -> list[str]:
        """So many words of running text on the topic of the document that is being written."""
        drawn = self._draw(count)
        return [
            (self.chance.choice(self._topic) if self.chance.random() < 0.33 else word)
            + self.chance.choice(_ENDINGS)
            for word in drawn
        ]

    def asked(self, count: int) -> list[str]:
        """Words as people ask for them: of one topic, and not those that are everywhere."""
        topic = self.chance.choice(self._topics)
        telling = [word for word in topic if word not in self._everywhere]
        return self.chance.sample(telling, count)

    def document(self, number: int) -> str:
        """One document of about 4 kB in a few sections, each a rule."""
        self._topic = self.chance.choice(self._topics)
        kind = ("policy", "procedure", "standard")[number % 3]
        ids = [f"rule-{at}" for at in range(SECTIONS)]
        rules = "".join(
            f"  {one}: {{flexibility: {('black', 'gray')[at % 2]},"
            f" spirit: {' '.join(self.text(8))}}}\n"
            for at, one in enumerate(ids)
        )
        head = f"---\nkind: {kind}\nlanguage: en\nrules:\n{rules}---\n"
        parts = [f"# {' '.join(self.text(4))}\n\n{' '.join(self.text(30))}\n"]
        for one in ids:
            lines = [" ".join(self.text(14)) for _ in range(13)]
            parts.append(f"## {' '.join(self.text(3))} {{#{one}}}\n\n" + "\n".join(lines) + "\n")
        return head + "\n".join(parts)


def write_handbook(root: Path, documents: int, seed: int = 7) -> Corpus:
    """Write a handbook of so many documents; folders hold a hundred each."""
    corpus = Corpus(seed)
    for number in range(documents):
        folder = root / f"part-{number // 100:03d}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"document-{number:05d}.md").write_text(corpus.document(number), "utf-8")
    return corpus
