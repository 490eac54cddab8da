"""A made-up handbook that people have lived in: ten years of versions, links and reviews."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.corpus import SECTIONS, Corpus

_SIGNED = b"committer Ana <ana@example.org> %d +0100\n"
_BEGIN, _END = 1_480_000_000, 1_790_000_000
_PORTION = 100


def live_in(root: Path, documents: int, versions: int, seed: int = 7) -> Corpus:
    """Write a handbook whose first version brings in all documents, and each later one changes
    one of them: words of a rule, its facts, its spelling, or a line more at the end.

    Each document has a rule that is related to one of another. Half of the rules were reviewed
    once, the other half never.
    """
    root.mkdir(parents=True)
    corpus = Corpus(seed)
    _git(root, "init", "--quiet", "--initial-branch=main")
    importer = ["git", "fast-import", "--quiet"]
    with subprocess.Popen(importer, cwd=root, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        for piece in _script(corpus, documents, versions):
            process.stdin.write(piece)
    _git(root, "reset", "--quiet", "--hard")
    return corpus


def version(number: int, when: int) -> bytes:
    """The beginning of a version, as git's importer takes it; ``when`` in seconds since 1970."""
    message = b"Version %d\n" % number
    head = b"commit refs/heads/main\n" + _SIGNED % when
    return head + b"data %d\n" % len(message) + message


def file(name: str, content: bytes) -> bytes:
    """A file of a version."""
    return b"M 100644 inline %s\ndata %d\n" % (name.encode(), len(content)) + content + b"\n"


def name_of(number: int) -> str:
    """Where a document lies: a hundred in a folder."""
    return f"part-{number // _PORTION:03d}/document-{number:05d}.md"


def _script(corpus: Corpus, documents: int, versions: int) -> Iterator[bytes]:
    chance = random.Random(corpus.seed)
    texts: list[str] = []
    yield version(0, _BEGIN)
    for number in range(documents):
        texts.append(_document(corpus, number, chance.randrange(documents)))
        yield file(name_of(number), texts[-1].encode())
    for number in range(1, versions + 1):
        which = chance.randrange(documents)
        texts[which] = _change(corpus, texts[which], number, chance)
        yield version(number, _BEGIN + (_END - _BEGIN) * number // versions)
        yield file(name_of(which), texts[which].encode())


def _document(corpus: Corpus, number: int, other: int) -> str:
    last = f", last: 2026-0{1 + number % 9}-01" if number % 2 else ""
    facts = (
        f"id: document-{number:05d}\nowner: team-{number % 7}\nreview: {{every: 1 year{last}}}\n"
    )
    text = corpus.document(number).replace("language: en\n", f"language: en\n{facts}", 1)
    related = f"related: [document-{other:05d}#rule-1]"
    return text.replace("rule-0: {", f"rule-0: {{{related}, ", 1)


def _change(corpus: Corpus, text: str, number: int, chance: random.Random) -> str:
    """Half of the changes are of words that people go by, as an editor would make them."""
    kind = number % 10
    if kind < 5:
        start = _first_line(text, f"{{#rule-{chance.randrange(SECTIONS)}}}")
        return text[:start] + " ".join(corpus.text(14)) + text[text.index("\n", start) :]
    if kind < 7:
        start = text.index("spirit: ") + len("spirit: ")
        return text[:start] + " ".join(corpus.text(8)) + text[text.index("}", start) :]
    if kind < 9:
        start = _first_line(text, "{#rule-1}")
        return f"{text[:start]} {text[start:]}"
    return f"{text}\nOne more line, number {number}.\n"


def _first_line(text: str, mark: str) -> int:
    return text.index("\n\n", text.index(mark)) + 2


def _git(root: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=root, check=True)
