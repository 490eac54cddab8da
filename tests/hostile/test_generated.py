"""Ten thousand documents and fifty thousand front matters made by chance, the same in every run.

Ten times as many with a fresh seed: ``python -m tests.hostile.generated``.
"""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.hostile.generated import COUNTS, run, text_of

SEED = 20_260_701
_SHARE = 0.1
_SLICES = 6  # so that they can be shared among processes


def _slices() -> list[tuple[str, range]]:
    slices = []
    for kind, most in COUNTS.items():
        bounds = [int(most * _SHARE) * number // _SLICES for number in range(_SLICES + 1)]
        slices += [(kind, range(*ends)) for ends in pairwise(bounds)]
    return slices


def test_there_are_enough() -> None:
    tried = {kind: sum(len(one) for name, one in _slices() if name == kind) for kind in COUNTS}
    assert tried == {"documents": 10_000, "front-matters": 50_000}


@pytest.mark.slow  # once, on one Python
@pytest.mark.parametrize(("kind", "numbers"), _slices())
def test_generated(kind: str, numbers: range) -> None:
    assert run(kind, SEED, numbers) == []


def test_they_differ_and_can_be_had_again() -> None:
    for kind in COUNTS:
        texts = [text_of(kind, SEED, number) for number in range(500)]
        assert len(set(texts)) > 400
        assert texts == [text_of(kind, SEED, number) for number in range(500)]


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        ("raise ValueError('planted')", "ValueError: 'planted'"),
        ("import re; re.match('(x+x+)+y', 'x' * 99)", "ended with -27"),
        ("import os; os.abort()", "ended with -6"),
        ("x = b'x' * 600_000_000", "MemoryError"),
    ],
)
def test_what_goes_wrong_is_named(planted: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: a defect, a hang in C code, a crash and a flood, each at the third text."""
    program = (
        "import sys; from tests.hostile import generated\n"
        "def check(text):\n"
        "    if text == generated.text_of('documents', 7, 2):\n"
        f"        {planted}\n"
        "generated._CHECK['documents'] = check\n"
        "generated._work('documents', 7, *map(int, sys.argv[-3:-1]), sys.argv[-1])\n"
    )
    monkeypatch.setattr("tests.hostile.generated._CHILD", ("-c", program))
    (failure,) = run("documents", 7, range(6))
    assert failure.startswith("documents 7 2: ")
    assert said in failure
