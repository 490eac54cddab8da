"""A made-up handbook with folders of its own, and the processes that are measured in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.corpus import Corpus, write_handbook

_CHECKOUT = Path(__file__).resolve().parents[2]
_PATIENCE = 1800  # seconds for the longest of the processes
_TOO_FEW = 100  # documents for a figure that says anything: pauses are cut short for so few


@dataclass(frozen=True)
class World:
    """A handbook in ``root``, its words, and the environment of those who work with it."""

    root: Path
    corpus: Corpus
    environment: dict[str, str]

    @property
    def platform(self) -> str:
        """What Qt draws on."""
        return self.environment["QT_QPA_PLATFORM"]

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start ``python …`` with its output on a pipe."""
        return subprocess.Popen(
            [sys.executable, *words],
            env=self.environment,
            cwd=_CHECKOUT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str) -> str:
        """Run ``python …`` to its end; answers what it printed."""
        with self.start(*words) as process:
            printed, _ = process.communicate(timeout=_PATIENCE)
        if process.returncode:
            raise RuntimeError(f"{' '.join(words)} ended with {process.returncode}")
        return printed

    def report_of(self, module: str, *words: str) -> Any:
        """Run one of our modules; answers the JSON that it printed."""
        return json.loads(self.run("-m", f"tests.benchmarks.{module}", *words))

    def warm_up(self) -> None:
        """Build the index, as somebody would who used the handbook before."""
        self.run(
            "-m", "handbook_app", "--handbook", str(self.root), "search", "--json", *self.asked
        )

    @property
    def asked(self) -> tuple[str, ...]:
        """Two words that are in the handbook, the same ones each time."""
        return tuple(self.corpus.words[100:102])


@contextmanager
def made_up_world(
    documents: int, make: Callable[[Path, int], Corpus] = write_handbook
) -> Iterator[World]:
    """A handbook of so many documents that no program has seen."""
    with tempfile.TemporaryDirectory() as place:
        root = Path(place, "handbook")
        corpus = make(root, documents)
        own = {
            f"HANDBOOK_{kind}_DIR": str(Path(place, kind.lower()))
            for kind in ("CACHE", "CONFIG", "DATA")
        }
        qt = {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "QT_LOGGING_RULES": "default.warning=false",  # offscreen, Qt warns of each size
        }
        # An installed program has its bytecode; without it a start would mostly be compiling.
        compiled = {"PYTHONDONTWRITEBYTECODE": ""}
        pace = {"HANDBOOK_BENCHMARK_PACE": "0.1"} if documents < _TOO_FEW else {}
        yield World(root, corpus, os.environ | own | qt | compiled | pace)
