"""Starts the real command line in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def is_one_sentence(self) -> bool:
        """Whether it refused as a person would: a line or two, no traceback, nothing as answer."""
        is_short = 10 < len(self.err) < 600 and self.err.count("\n") == 1
        return is_short and "Traceback" not in self.err and "fault" not in self.err and not self.out


Run = Callable[..., Answer]


@pytest.fixture(scope="session")
def run() -> Run:
    """Run ``handbook`` with some words; ``env`` changes the environment, ``cwd`` the folder."""

    def start(
        *words: str | bytes | Path,
        env: dict[str, str] | None = None,
        cwd: Path | None = None,
        encoding: str = "utf-8",
    ) -> Answer:
        answer = subprocess.run(
            [sys.executable, "-m", "handbook_app", *words],
            env={**os.environ, **(env or {})},
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
        )
        out, err = answer.stdout.decode(encoding), answer.stderr.decode(encoding, "replace")
        return Answer(answer.returncode, out, err)

    return start
