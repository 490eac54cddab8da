"""A handbook with versions in a place of its own, where traps are set and strays would be seen."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from handbook_app.services.handbook import Handbook

ROOT = Path(__file__).resolve().parents[2]
LONG = "Goods come back within thirty days of purchase.\n" * 400
RETURNS = """---
id: returns
kind: policy
rules:
  return-window:
    flexibility: gray
    limits: Never for opened articles.
---
# Returns

## Return window {#return-window}

Goods come back within 30 days of purchase.
"""
TEXTS = {
    "policies/returns.md": RETURNS,
    "policies/long.md": f"# Long\n\n{LONG}",
    "procedures/counter.md": "# At the counter\n\nSee [returns](../policies/returns.md).\n",
    "standards/greeting.md": "# Greeting\r\n\r\nWe greet everybody.\r\n",
    "glossary.md": "# Glossary\n\nRule\n:   What people follow.\n",
}
_HOOKS = ("pre-commit", "post-commit", "reference-transaction", "post-index-change", "post-rewrite")


class Ground:
    """The folders of one trial: ``root`` is the handbook, ``own`` the person's folders.

    Programs planted in the repository leave a mark in ``proof`` when they run. ``outside``,
    ``home`` and ``temp`` belong to nobody and must stay as they are.
    """

    def __init__(
        self,
        place: Path,
        texts: Mapping[str, str] = TEXTS,
        root: Path | None = None,
        own: Path | None = None,
    ) -> None:
        self.place = place
        self.root = root or place / "a handbook"
        self.own = own or place / "own"
        self.outside, self.home, self.temp = place / "outside", place / "home", place / "temp"
        self.proof = place / "proof"
        for folder in (self.own, self.outside, self.home, self.temp, self.proof):
            folder.mkdir(parents=True)
        (self.outside / "secret.md").write_text("# Not yours\n")
        self._begin(texts)
        self._set_traps()
        self.apart = self.surroundings()

    def _begin(self, texts: Mapping[str, str]) -> None:
        self.root.mkdir()
        for path, text in texts.items():
            file = self.root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        self.git("init", "--quiet", "--template=", "--initial-branch=main")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message=Begin")

    def _set_traps(self) -> None:
        canary = self.place / "canary"
        canary.write_text(f'#!/bin/sh\necho "$0 $*" >> "{self.proof}/ran"\n')
        canary.chmod(0o755)
        hooks = self.root / ".git" / "hooks"
        hooks.mkdir(exist_ok=True)
        for name in _HOOKS:
            (hooks / name).symlink_to(canary)
        self.git("config", "core.fsmonitor", str(canary))
        self.git("config", "filter.trap.clean", str(canary))
        self.git("config", "filter.trap.smudge", str(canary))
        (self.root / ".git" / "info").mkdir(exist_ok=True)
        (self.root / ".git" / "info" / "attributes").write_text("glossary.md filter=trap\n")

    def environment(self) -> dict[str, str]:
        """What a program finds around it that is started here."""
        return {
            **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
            **{f"HANDBOOK_{kind.upper()}_DIR": str(self.own / kind)
               for kind in ("cache", "config", "data")},
            "HOME": str(self.home), "TMPDIR": str(self.temp), "TZ": "UTC",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": str(self.place / "gitconfig"),
            "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip

    def git(self, *words: str, stdin: bytes = b"") -> str:
        """git as its person would use it, without the traps."""
        done = self.try_git(*words, stdin=stdin)
        if done.returncode:
            raise AssertionError(f"git {words[0]}: {done.stderr.decode('utf-8', 'replace')}")
        return done.stdout.decode("utf-8", "replace").strip()

    def try_git(self, *words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """The same where git may refuse."""
        quiet = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false",
                 "-c", "filter.trap.clean=cat", "-c", "filter.trap.smudge=cat",
                 "-c", "user.name=Gil", "-c", "user.email=gil@example.org",
                 "-c", "gc.auto=0"]  # fmt: skip
        return subprocess.run(
            ["git", *quiet, *words], cwd=self.root, input=stdin, capture_output=True, check=False,
            env={**self.environment()},
        )  # fmt: skip

    @contextmanager
    def entered(self) -> Iterator[None]:
        """For a while this process looks for the person's folders here."""
        before = dict(os.environ)
        os.environ.update(self.environment())
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)

    @contextmanager
    def opened(self) -> Iterator[Handbook]:
        """The handbook as the next start finds it: recovered, nothing read yet."""
        from handbook_app import paths

        with self.entered():
            folders = paths.cache_folder_of(self.root), paths.state_folder_of(self.root)
            handbook = Handbook(self.root, *folders)
            try:
                yield handbook
            finally:
                handbook.close()

    def documents(self) -> dict[str, str]:
        """The hash of every file of the handbook by path, what lies beside them too."""
        found = {}
        for file in sorted(self.root.rglob("*")):
            path = file.relative_to(self.root)
            if file.is_file() and path.parts[0] != ".git":
                found[path.as_posix()] = git_hash(file.read_bytes())
        return found

    def surroundings(self) -> dict[str, bytes]:
        """Every file that is neither the handbook's nor the person's."""
        folders = (self.outside, self.home, self.temp)
        return {
            str(file.relative_to(self.place)): file.read_bytes()
            for folder in folders
            for file in sorted(folder.rglob("*"))
            if file.is_file()
        }

    def processes(self) -> list[int]:
        """Whatever works in the handbook's folder (Linux)."""
        found = []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdecimal() and (entry / "cwd").readlink().is_relative_to(self.root):
                    found.append(int(entry.name))
            except OSError:
                continue
        return found

    def keep(self) -> None:
        """Remember all of it, for ``put_back``."""
        self.kept = self.place.with_name(f"{self.place.name}-kept")
        shutil.copytree(self.place, self.kept, symlinks=True)

    def put_back(self) -> None:
        """Everything as it was when it was kept, in the same place."""
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(self.kept, self.place, symlinks=True)

    def remove(self) -> None:
        """Remove everything."""
        shutil.rmtree(self.place, ignore_errors=True)


def git_hash(content: bytes) -> str:
    """The id git gives a text."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
