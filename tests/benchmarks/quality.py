"""How often the section that people meant comes first, beside plain FTS5 on the same sections.

A query set is a JSON file: ``{"handbook": folder, "queries": [{"query", "language", "class",
"expect": ["path#heading-id", …]}]}``; a path alone expects any section of that document. The
starter's set is kept beside this file; others are given with ``--queries``.
"""

from __future__ import annotations

import json
import re
import sqlite3
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp
from tests.benchmarks.figures import Figure

STARTER = Path(__file__).parent / "queries" / "starter.json"
ROOT = Path(__file__).resolve().parents[2]
FIRST, AMONG = 1, 5

Ask = Callable[[str], list[str]]


def measure(query_sets: Iterable[Path] = (STARTER,)) -> list[Figure]:
    """Shares of queries answered first and among five, by class and by language."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for file in query_sets:
        content = json.loads(file.read_text("utf-8"))
        with tempfile.TemporaryDirectory() as place:
            handbook = Handbook(ROOT / content["handbook"], Path(place, "cache"))
            handbook.refresh()
            ask, peer = _ours(handbook), _peers(handbook)
            for query in content["queries"]:
                _count(counts, query, ask(query["query"]), peer(query["query"]))
            handbook.close()
    return [figure for name in sorted(counts) for figure in _figures(name, counts[name])]


def _ours(handbook: Handbook) -> Ask:
    look_up = LookUp(handbook)
    return lambda text: [f"{hit.document}#{hit.section}" for hit in look_up.search(text, 5).hits]


def _peers(handbook: Handbook) -> Ask:
    """FTS5 with its English stemmer, all words first and any of them when that finds nothing."""
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE VIRTUAL TABLE d USING fts5(place UNINDEXED, title, heading, body,"
        " tokenize='porter unicode61 remove_diacritics 2')"
    )
    with handbook.index.reading() as snapshot:
        rows = snapshot.catalogue._db.execute("SELECT path, card, body, facts FROM sections")
        for path, text, body, facts in rows.fetchall():
            card = json.loads(text)
            place = f"{path}#{card['section']}"
            row = (place, card["title"], card["heading"], f"{body}\n{facts}")
            db.execute("INSERT INTO d VALUES (?,?,?,?)", row)

    def ask(text: str) -> list[str]:
        words = [f'"{word}"' for word in re.findall(r"\w+", text)]
        query = "SELECT place FROM d WHERE d MATCH ? ORDER BY bm25(d, 0, 3, 5, 1) LIMIT 5"
        for joined in (" ".join(words), " OR ".join(words)):
            found = [row[0] for row in db.execute(query, (joined,))]
            if found:
                return found
        return []

    return ask


def _count(
    counts: dict[str, Counter[str]], query: dict[str, object], ours: list[str], peers: list[str]
) -> None:
    expected = query["expect"]
    assert isinstance(expected, list)
    for name in ("all", f"class {query['class']}", f"language {query['language']}"):
        counts[name]["asked"] += 1
        for who, answers in (("ours", ours), ("peer", peers)):
            for most in (FIRST, AMONG):
                counts[name][f"{who} {most}"] += _holds(answers[:most], expected)


def _holds(answers: list[str], expected: list[str]) -> bool:
    return any(
        answer == one or ("#" not in one and answer.partition("#")[0] == one)
        for answer in answers
        for one in expected
    )


def _figures(name: str, count: Counter[str]) -> list[Figure]:
    limits = {FIRST: 0.92, AMONG: 0.98} if name == "all" else {}
    return [
        Figure(
            f"{name} ({count['asked']}): {'first' if most == FIRST else 'among five'}",
            round(count[f"ours {most}"] / count["asked"], 3),
            round(count[f"peer {most}"] / count["asked"], 3),
            limits.get(most),
            unit="share",
            is_least=True,
        )
        for most in (FIRST, AMONG)
    ]
