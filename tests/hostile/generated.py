"""Documents and front matters made by chance, each from a seed and a number.

All of them for a night, with a seed that nobody chose:
``python -m tests.hostile.generated``. What fails is named so that it can be had again:
``python -m tests.hostile.generated --show documents 7 1234``.

A child does the work, and its own clock of processor time ends it, in C code too; the number it
was at stands in a file, and another child goes on behind it.
"""

from __future__ import annotations

import argparse
import os
import random
import secrets
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from handbook_app.markup.documents import parse_document
from handbook_app.markup.plain_text import plain
from handbook_app.markup.rendering import render
from handbook_app.markup.worker import _limit_memory
from tests.hostile.html_inspector import dangers, depth
from tests.hostile.html_payloads import PAYLOADS

SECONDS = 2.0
COUNTS = {"documents": 100_000, "front-matters": 500_000}
_PATH = "policies/a.md"
_CHILD = ("-m", "tests.hostile.generated", "--child")
_MOST_FAILURES = 20
_SECONDS_FOR_ALL = 3600

_PIECES = [
    *("[", "]", "(", ")", "![", "[](", "[a](", "[a][b]", "<![", "\n[a]: b\n", "[[a]]", "[^1]"),
    *("\n[^1]: ", "*", "**", "_", "__", "~~", "~", "`", "``", "\n```\n", "\n~~~ a\n", "\\", "\n> "),
    *("\n- ", "\n1. ", "\n  - ", "\n    ", "\n\t", "\n# ", "\n## x {#y}\n", "\n===\n", "\n---\n"),
    *("|", "\n|-|-|\n", "\n| a | b |\n|---|:-:|\n", "\n:   ", "\n- [ ] ", "\n!!! note\n    "),
    *('\n??? tip "x"\n    ', "\n> [!NOTE]\n> ", "{: .a #b onclick=x}", "{#", "}", "==", "$", "^"),
    *("\n[a]: javascript:x\n", "[x](javascript:x)", "![x](/etc/passwd)", "[x](//host/y)", "<"),
    *(
        "<div>",
        "</div>",
        "<div markdown=1>",
        "<table><tr><td>",
        "</table>",
        "<details>",
        "<ul><li>",
    ),
    *("<script>", "</script>", "<style>", "<svg>", "<math>", "<iframe src=x>", "<textarea>", "<b"),
    *("<a name=x>", "<a href='x", "<img src=x onerror=y>", "<p style=x>", "<pre>", "<!--", "-->"),
    *("<?", "?>", "<![CDATA[", "]]>", "&", "&amp;", "&#x41;", "&#0;", "&lt;script&gt;", '"', "'"),
    *("http://e.org/", "<http://e.org>", "<a@b.c>", "file:///etc/passwd", "data:text/html,x"),
    *("\0", "\x1b[2J", "\x80", "\x9f", "\x85", "\u2028", "\ufeff", "\u202e", "\u200b", "\u0301"),
    *("\ud800", "\udfff", "\ufdd0", "\ufdd1", "0\ufdd1", "\ufffe", "\x02", "\x03", "wzxhzdk:0"),
    *(
        "klzzwxh:0001",
        "\r",
        "\r\n",
        "\n",
        "\n\n",
        "  \n",
        "\n    x\n",
        " ",
        "word ",
        "ß",
        "😀",
        "x",
    ),
]
_YAML = [
    *("rules", "title", "kind", "owner", "status", "review", "effective", "touchpoints", "origin"),
    *("options", "promises", "flexibility", "gray", "black", "policy", "in-force", "holds", "a"),
    *(":", ": ", ":\n", ":\n  ", ":\n    ", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "- ", "? "),
    *("[", "]", "{", "}", ", ", ",", "'", '"', "''", '\\"', "|\n  ", ">-\n  ", "#", " # x", "&a "),
    *("*a", "<<: ", "!!python/name:os ", "!x ", "%YAML 1.2\n", "\n---\n", "\n...\n", "~", "null"),
    *("2021-29-11", "2026-01-01", "6 months", "0x1F", "1e999", ".inf", "59:59:59", "no", "="),
    *("\t", "\r\n", "\0", "\x85", "\u2028", "\ufeff", "\ud800", "\x81", "\u202e", "😀", "é"),
    *("@", "`", "\\x41", "\\U00110000", "word ", "<img src=x>", "{{7*7}}", "__class__", "0", "-"),
]
_SOUND = """kind: policy
title: Returns       # the short name
owner: returns-team
effective: 2026-01-01
review: {every: 6 months, last: 2026-06-11, by: ana}
touchpoints: [returns, 'refunds']
rules:
  return-window:
    flexibility: gray
    purpose: [quality]
    spirit: >-
      Honest customers
      can change their mind.
    origin: {date: 2019-03-02, holds: {answer: "no", checked: 2026-06-01}}
    options:
      - when: A few days late
        limit: "150 EUR"
      - {when: Ill, offer: Money back}
    promises:
      can: [I will ring you by five.]
"""


def document(chance: random.Random) -> str:
    """Few kinds of pieces, repeated and mixed: what nests, and what is quadratic."""
    kinds = chance.sample(_PIECES, chance.randint(1, 12))
    if chance.random() < 0.1:
        kinds.append(chance.choice(list(PAYLOADS.values())))
    return "".join(chance.choices(kinds, k=int(2 ** chance.uniform(0, 8))))


def front_matter(chance: random.Random) -> str:
    """Pieces at random, or a sound one with some of it cut, moved and replaced."""
    if chance.random() < 0.3:
        kinds = chance.sample(_YAML, chance.randint(1, 14))
        return "".join(chance.choices(kinds, k=int(2 ** chance.uniform(0, 8))))
    text = _SOUND
    for _ in range(chance.randint(1, 6)):
        begin, end = sorted(chance.choices(range(len(text) + 1), k=2))
        end = min(end, begin + chance.randint(0, 12))
        put = chance.choice(_YAML) if chance.random() < 0.7 else text[end : end + 40]
        text = text[:begin] + put * chance.choice((1, 1, 1, 3)) + text[end:]
    return text


def check_document(text: str) -> None:
    """Opening, looking up and showing it: no exception, nothing dangerous, nothing deep."""
    opened = parse_document(_PATH, text)
    assert opened.text == text
    plain(text).encode("utf-8", "surrogatepass")
    rendered = render(text, document=_PATH)
    assert rendered.reason is None or rendered.remark
    rendered.html.encode()
    assert dangers(rendered.html, _PATH) == []
    assert depth(rendered.html) < 100


def check_front_matter(text: str) -> None:
    """At worst problems, each in words and with a line that there is; the body is always there."""
    whole = f"---\n{text}\n---\n# Title\n\nbody\n"
    opened = parse_document(_PATH, whole)
    assert opened.text == whole
    assert "body" in whole[opened.body_start :]
    lines = len(whole.splitlines()) + 1
    for problem in opened.problems:
        assert problem.message
        assert len(problem.message) < 1_000
        assert 0 <= problem.line <= lines
    if opened.facts.review.every:
        opened.facts.review.due()


_MAKE: dict[str, Callable[[random.Random], str]] = {
    "documents": document,
    "front-matters": front_matter,
}
_CHECK: dict[str, Callable[[str], None]] = {
    "documents": check_document,
    "front-matters": check_front_matter,
}


def text_of(kind: str, seed: int, number: int) -> str:
    """The text that a seed and a number stand for."""
    return _MAKE[kind](random.Random(f"{seed} {kind} {number}"))


def run(kind: str, seed: int, numbers: range) -> list[str]:
    """Try these numbers in a child process; what went wrong, in words."""
    failures: list[str] = []
    start = numbers.start
    with tempfile.TemporaryDirectory() as place:
        at = Path(place, "at")
        while start < numbers.stop and len(failures) < _MOST_FAILURES:
            words = (kind, str(seed), str(start), str(numbers.stop), str(at))
            child = subprocess.run(
                [sys.executable, *_CHILD, *words],
                capture_output=True, text=True, check=False, timeout=_SECONDS_FOR_ALL,
                cwd=Path(__file__).parents[2],
            )  # fmt: skip
            failures += [line for line in child.stdout.splitlines() if line]
            if child.returncode == 0:
                break
            start = int(at.read_text() or start) + 1
            ended = f"ended with {child.returncode}: {child.stderr[-300:]}"
            failures.append(f"{kind} {seed} {start - 1}: {ended}")
    return failures


def _work(kind: str, seed: int, start: int, stop: int, at: str) -> None:
    """In the child. Its processor clock is set anew for each text, and kills it."""
    _limit_memory()
    has_clock = hasattr(signal, "setitimer")
    place = os.open(at, os.O_RDWR | os.O_CREAT)
    for number in range(start, stop):
        os.pwrite(place, b"%-12d" % number, 0)
        text = text_of(kind, seed, number)
        if has_clock:
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            _CHECK[kind](text)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            print(f"{kind} {seed} {number}: {type(error).__name__}: {str(error)[:300]!r}")


def _slices(count: int, processes: int) -> Iterator[range]:
    step = -(-count // (processes * 8))
    for start in range(0, count, step):
        yield range(start, min(count, start + step))


def main() -> None:
    """Try as many as a night has room for, and say what went wrong."""
    words = argparse.ArgumentParser(description=main.__doc__)
    words.add_argument("--seed", type=int, default=secrets.randbelow(10**9))
    words.add_argument("--share", type=float, default=1.0, help="1: all, 0.1: a tenth")
    words.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    words.add_argument("--show", nargs=3, metavar=("KIND", "SEED", "NUMBER"))
    words.add_argument("--child", nargs=5, help=argparse.SUPPRESS)
    given = words.parse_args()
    if given.child:
        kind, seed, start, stop, at = given.child
        _work(kind, int(seed), int(start), int(stop), at)
        return
    if given.show:
        kind, seed, number = given.show
        print(ascii(text_of(kind, int(seed), int(number))))
        return
    failures: list[str] = []
    for kind, most in COUNTS.items():
        count = int(most * given.share)
        print(f"{count:,} {kind}, seed {given.seed}", flush=True)
        with ThreadPoolExecutor(given.processes) as pool:
            tries = pool.map(
                lambda numbers, kind=kind: run(kind, given.seed, numbers),
                _slices(count, given.processes),
            )
            failures += [one for some in tries for one in some]
    print("\n".join(failures) or "Every one was shown, or refused in words.")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
