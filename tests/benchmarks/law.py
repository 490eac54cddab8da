"""A document as long as the longest laws: 2 MB under 775 headings."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.corpus import Corpus

LAW = "law.md"
LAST_HEADING = "article-774"
_HEADINGS, _SIZE = 775, 2_000_000


def write_law(root: Path, corpus: Corpus) -> None:
    """Write the law into a handbook."""
    articles = [_article(corpus, number) for number in range(_HEADINGS)]
    (root / LAW).write_text("# The law\n\n" + "\n".join(articles), "utf-8")


def _article(corpus: Corpus, number: int) -> str:
    heading = f"## Article {number} {' '.join(corpus.text(3))} {{#article-{number}}}\n"
    paragraphs, size = [heading], _SIZE // _HEADINGS
    while size > 0:
        paragraphs.append(" ".join(corpus.text(60)) + ".\n")
        size -= len(paragraphs[-1])
    return "\n".join(paragraphs)
