"""Keystrokes, building and opening, beside FTS5 on the same documents in the same run.

FTS5 holds a row a document; ours finds sections, which are several times as many.
"""

from __future__ import annotations

import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.progress import Progress
from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp
from tests.benchmarks.corpus import Corpus, write_handbook
from tests.benchmarks.figures import Figure, side_by_side, timed
from tests.benchmarks.peer import Peer, Row

ASKED = 120


def measure(documents: int) -> list[Figure]:
    """Build, open and search a made-up handbook of so many documents."""
    with tempfile.TemporaryDirectory() as place:
        root, cache = Path(place, "handbook"), Path(place, "cache")
        corpus = write_handbook(root, documents)
        figures = [*_building(root, cache, Path(place, "peer.db"))]
        figures += _opening(root, cache)
        handbook, peer = Handbook(root, cache), Peer(Path(place, "peer.db"))
        handbook.refresh()
        figures += _keystrokes(LookUp(handbook), peer, corpus)
        handbook.close()
        peer.close()
        return figures


def _building(root: Path, cache: Path, peer_file: Path) -> list[Figure]:
    handbook = Handbook(root, cache)
    begun = time.perf_counter()
    answered: list[float] = []
    lookup = LookUp(handbook)

    def first_answer(done: int, *_: object) -> None:
        with suppress(Unavailable):
            if done and not answered and lookup.search("ba").hits:
                answered.append((time.perf_counter() - begun) * 1000)

    handbook.refresh(Progress(first_answer))
    ours = (time.perf_counter() - begun) * 1000
    answered.append(ours)  # a small handbook is read before anybody asks
    rows = _rows(handbook)
    handbook.close()
    peer = Peer(peer_file)
    peers = timed(lambda: peer.build(rows))
    peer.close()
    return [
        Figure(f"build from nothing, {len(rows):,} documents", ours, peers, 7),
        Figure("never seen: open → first search answers", answered[0], held_to=2000),
    ]


def _rows(handbook: Handbook) -> list[Row]:
    """The same documents for the peer: a row each, of title, headings and everything else."""
    with handbook.index.reading() as snapshot:
        query = "SELECT path, card, body, facts FROM sections ORDER BY number"
        found = snapshot.catalogue._db.execute(query).fetchall()
    documents: dict[str, tuple[str, list[str], list[str]]] = {}
    for path, text, body, facts in found:
        card = json.loads(text)
        _, headings, bodies = documents.setdefault(path, (card["title"], [], []))
        headings.append(card["heading"])
        bodies.append(f"{body}\n{facts}")
    return [(title, " ".join(one), "\n".join(two)) for title, one, two in documents.values()]


def _opening(root: Path, cache: Path) -> list[Figure]:
    def open_and_ask() -> None:
        handbook = Handbook(root, cache)
        handbook.refresh()
        LookUp(handbook).search("bar")
        handbook.close()

    unchanged = statistics.median(timed(open_and_ask) for _ in range(7))
    changed = []
    document = next(root.rglob("*.md"))
    for number in range(5):
        document.write_text(document.read_text("utf-8") + f"\nchange{number}\n", "utf-8")
        changed.append(timed(open_and_ask))
    return [
        Figure("known, nothing changed: open → search answers", unchanged, held_to=300),
        Figure(
            "known, one document changed: open → search answers",
            statistics.median(changed),
            held_to=500,
        ),
    ]


def _keystrokes(lookup: LookUp, peer: Peer, corpus: Corpus) -> list[Figure]:
    figures = []
    for name, ours_of, peer_of in _classes(corpus):
        queries = [(ours_of(), peer_of) for _ in range(ASKED)]
        ours, peers = [], []
        for (query, match), ask in queries:
            other = partial(peer.forgive if ask else peer.ask, match)
            pair = ((ours, partial(lookup.search, query, 20)), (peers, other))
            for times, action in random.sample(pair, 2):
                times.append(timed(action))
        figures += side_by_side(ours, peers, name)
    return figures


def _classes(corpus: Corpus) -> list[tuple[str, Callable[[], tuple[str, str]], bool]]:
    """Each class of query: how ours asks, how FTS5 asks, and whether the peer forgives typos."""
    chance = corpus.chance

    def words(count: int) -> tuple[str, str]:
        asked = " ".join(corpus.asked(count))
        return asked + " ", asked

    def phrase() -> tuple[str, str]:
        words = corpus.document(0).split()
        at = chance.randrange(60, len(words) - 3)
        asked = " ".join(words[at : at + 2])
        return f'"{asked}"', f'"{asked}"'

    def unfinished() -> tuple[str, str]:
        one, two = corpus.asked(2)
        start = two[: chance.choice((2, 3))]
        return f"{one} {start}", f"{one} {start}*"

    def letters() -> tuple[str, str]:
        start = corpus.asked(1)[0][:2]
        return start, f"{start}*"

    def typo() -> tuple[str, str]:
        word = next(word for word in corpus.asked(40) if len(word) > 5)
        at = chance.randrange(1, len(word) - 2)
        slipped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return slipped + " ", slipped

    return [
        ("one word", lambda: words(1), False),
        ("two words", lambda: words(2), False),
        ("three words", lambda: words(3), False),
        ("phrase", phrase, False),
        ("word + 2–3 letters of the next", unfinished, False),
        ("first 2 letters", letters, False),
        ("a word with a typo (peer helped to forgive it)", typo, True),
    ]
