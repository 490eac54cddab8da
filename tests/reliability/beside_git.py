"""What the program says of a history, set beside git's own answers."""

from __future__ import annotations

import os
import random
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from handbook_app.model.errors import CannotDo
from handbook_app.storage.versions import MissingText, Repository


@dataclass
class Tally:
    """How many answers were compared, how many said that something is missing here, and which
    differ."""

    compared: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"compared: {self.compared.total()} ({dict(self.compared)})",
            f"said to be missing here: {self.missing.total()} ({dict(self.missing)})",
            f"wrong: {len(self.wrong)}",
            *self.wrong[:60],
        ]

    def compare(
        self, what: str, where: str, ours: Callable[[], object], git: Callable[[], object]
    ) -> None:
        """Both answers, or a sentence of ours where git fails too."""
        try:
            theirs: object = git()
        except subprocess.CalledProcessError:
            theirs = None
        try:
            answer = ours()
        except CannotDo as refusal:
            is_missing = isinstance(refusal, MissingText) or theirs is None
            self.missing[what] += is_missing
            if not is_missing:
                self.wrong.append(f"{what} {where}: {refusal!r}, git knows")
            return
        except Exception as fault:  # noqa: BLE001 - that there is none is what is tested
            self.wrong.append(f"{what} {where}: {fault!r}")
            return
        self.compared[what] += 1
        if answer != theirs and theirs is not None:
            self.wrong.append(f"{what} {where}: {str(answer)[:200]} / git: {str(theirs)[:200]}")


def compare_history(root: Path, chance: random.Random, sample: int, tally: Tally) -> None:
    """History, texts, days, differences and lines of so many documents and versions each."""
    found = Repository.find(root)
    assert found is not None
    with closing(found) as repository:
        tip = repository.tip()
        versions = _git(root, "rev-list", tip).split()
        paths = [
            path for path in _paths(root, tip)
            if path.lower().endswith(".md") and "�" not in path
        ]  # fmt: skip
        for path in chance.sample(paths, min(sample, len(paths))):
            _history(root, repository, path, tally)
        for version in chance.sample(versions, min(sample, len(versions))):
            _one_version(root, repository, version, chance, tally)
        _days(root, repository, tip, chance, sample, tally)
        tally.compare(
            "whole history", root.name,
            lambda: {entry.version.id for entry in repository.versions()}, lambda: set(versions),
        )  # fmt: skip


def _history(root: Path, repository: Repository, path: str, tally: Tally) -> None:
    tally.compare(
        "history", path,
        lambda: [entry.version.id for entry in repository.versions(path)],
        lambda: _git(root, "log", "--follow", "--format=%H", "--", path).split(),
    )  # fmt: skip
    tally.compare(
        "lines", path,
        lambda: [line.version_id for line in repository.who_wrote(path)],
        lambda: _blame(root, path),
    )  # fmt: skip


def _one_version(
    root: Path, repository: Repository, version: str, chance: random.Random, tally: Tally
) -> None:
    try:
        listed = _paths(root, version)
    except subprocess.CalledProcessError:
        return  # git itself finds a part of it missing
    tally.compare("files", version, lambda: set(repository.files_at(version)), lambda: set(listed))
    for path in chance.sample(listed, min(3, len(listed))):
        tally.compare(
            "text", f"{version}:{path}",
            lambda path=path: repository.read_at(version, path),
            lambda path=path: _git_bytes(root, "cat-file", "blob", f"{version}:{path}"),
        )  # fmt: skip
    try:
        other = chance.choice(_git(root, "rev-list", "-500", version).split())
    except subprocess.CalledProcessError:
        return
    tally.compare(
        "differences", f"{other} {version}",
        lambda: sorted({one.path for one in repository.changes_between(other, version)}),
        lambda: _changed(root, other, version),
    )  # fmt: skip
    tally.compare(
        "beginning of an id", version,
        lambda: repository.resolve(version[:14]), lambda: version,
    )  # fmt: skip


def _days(
    root: Path, repository: Repository, tip: str, chance: random.Random, sample: int, tally: Tally
) -> None:
    line = _git(root, "log", "--first-parent", "--format=%H %ct", tip).splitlines()
    parts = [one.split() for one in line]
    if any(len(one) != 2 for one in parts):
        return  # of a version without a date, git says none
    times = [(version, int(time)) for version, time in parts]
    for _ in range(sample):
        time = chance.choice(times)[1] if times else 0
        try:
            day = (
                datetime.fromtimestamp(time, UTC) + timedelta(days=chance.choice((0, 0, 1)))
            ).date()
        except (ValueError, OverflowError, OSError):
            continue
        end = datetime(day.year, day.month, day.day).astimezone() + timedelta(days=1)
        wanted = next((one for one, at in times if at < end.timestamp()), None)
        tally.compare(
            "day", f"{day}", lambda day=day: repository.resolve(day.isoformat()),
            lambda wanted=wanted: wanted,
        )  # fmt: skip


def _blame(root: Path, path: str) -> list[str]:
    told = _git_bytes(root, "blame", "--line-porcelain", "HEAD", "--", path)
    return [line.split()[0].decode() for line in _heads(told.split(b"\n"))]


def _heads(lines: list[bytes]) -> Iterator[bytes]:
    is_head = True
    for line in lines:
        if is_head and line:
            yield line
            is_head = False
        elif line.startswith(b"\t"):
            is_head = True


def _changed(root: Path, earlier: str, later: str) -> list[str]:
    words = ["diff-tree", "-r", "-z", "-M", "--raw", "--no-abbrev", earlier, later]
    parts = iter(_git_bytes(root, *words).split(b"\0")[:-1])
    found = set()
    for record in parts:
        before, after, *_, letter = record.decode()[1:].split()
        name = next(parts)
        name = next(parts) if letter[0] in "RC" else name
        if before.startswith("100") or after.startswith("100"):
            found.add(_shown(name))
    return sorted(found)


def _paths(root: Path, version: str) -> list[str]:
    told = _git_bytes(root, "ls-tree", "-r", "-z", version).split(b"\0")[:-1]
    return [_shown(line.split(b"\t", 1)[1]) for line in told if line.startswith(b"100")]


def _shown(name: bytes) -> str:
    return name.decode("utf-8", "replace")


def _git(root: Path, *words: str) -> str:
    return _git_bytes(root, *words).decode("utf-8", "replace")


def _git_bytes(root: Path, *words: str) -> bytes:
    plain = ["-c", "core.quotePath=false", "--no-replace-objects", "--literal-pathspecs"]
    environment = {**os.environ, "GIT_GRAFT_FILE": f"{os.devnull}/none"}
    return subprocess.run(
        ["git", *plain, *words], cwd=root, capture_output=True, check=True, env=environment
    ).stdout
