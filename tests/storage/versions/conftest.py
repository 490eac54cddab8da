"""Real git in a folder of each test's own, and our Repository on it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from handbook_app.storage.versions import Author, Repository

ANA = Author("Ana Ferreira", "ana@example.org")
BEGIN = 1_700_000_000


class World:
    """A folder with git, as another program would use it."""

    def __init__(self, root: Path, stack: ExitStack, kind: str = "sha1") -> None:
        self.root = root
        self._stack = stack
        self.first = ""
        root.mkdir(parents=True, exist_ok=True)
        if not (root / ".git").exists():
            words = ["init", "--quiet", "--template=", "--initial-branch=main"]
            self.git(*words, f"--object-format={kind}")

    def git(self, *words: str | bytes, stdin: bytes = b"", **environment: str) -> str:
        return self.bytes_of(*words, stdin=stdin, **environment).decode("utf-8", "replace").strip()

    def bytes_of(self, *words: str | bytes, stdin: bytes = b"", **environment: str) -> bytes:
        done = subprocess.run(
            ["git", *words],
            cwd=self.root,
            input=stdin,
            capture_output=True,
            env={**os.environ, **environment},
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
        return done.stdout

    def write(self, files: dict[str, str | bytes]) -> None:
        for path, content in files.items():
            file = self.root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)

    def commit(self, files: dict[str, str | bytes], message: str = "Change", at: int = 0) -> str:
        """A version made by git itself."""
        self.write(files)
        self.git("add", "--all")
        time = f"{BEGIN + at} +0000"
        self.git(
            "commit", "--quiet", "--allow-empty", "--allow-empty-message", "-m", message,
            GIT_AUTHOR_DATE=time, GIT_COMMITTER_DATE=time,
        )  # fmt: skip
        return self.git("rev-parse", "HEAD")

    def open(self, below: str = "") -> Repository:
        found = Repository.find(self.root / below)
        assert found is not None
        return self._stack.enter_context(closing(found))

    def is_clean(self) -> bool:
        """Whether git finds nothing wrong with what it keeps."""
        self.git("fsck", "--full", "--strict")
        return True


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def world(tmp_path: Path, stack: ExitStack) -> World:
    return World(tmp_path / "a handbook", stack)


@pytest.fixture
def make_world(tmp_path: Path, stack: ExitStack):
    """Make further worlds by name."""

    def make(name: str, kind: str = "sha1") -> World:
        return World(tmp_path / name, stack, kind)

    return make
