"""Histories of real handbooks beside git's own answers.

HANDBOOK_REAL names a folder of clones. Each is copied first (its objects as second names of the
same files), so nothing of it changes.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from pathlib import Path

from handbook_app.model.errors import CannotDo
from handbook_app.services.checking import check
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.differences import compare_versions
from handbook_app.services.history.past import as_of
from handbook_app.services.history.timeline import read_timeline
from handbook_app.services.look_up import LookUp
from tests.reliability.beside_git import Tally, compare_history

_LARGEST_TO_INDEX = 2_000


def run(sample: int, seed: int, place: Path) -> Tally:
    """So many documents, versions and days of each handbook."""
    tally = Tally()
    for home in sorted(Path(os.environ["HANDBOOK_REAL"]).iterdir()):
        if (home / ".git").is_dir():
            before = Tally(tally.compared.copy(), tally.missing.copy())
            root = _copy(home, place / home.name)
            chance = random.Random(seed)
            compare_history(root, chance, sample, tally)
            _services(root, place / f"{home.name}-own", chance, sample, tally)
            print(home.name, dict(tally.compared - before.compared),
                  "missing", dict(tally.missing - before.missing), flush=True)  # fmt: skip
    return tally


def _copy(home: Path, root: Path) -> Path:
    root.mkdir(parents=True)
    shutil.copytree(home / ".git", root / ".git", symlinks=True, copy_function=_second_name)
    words = ["git", "ls-tree", "-r", "--name-only", "HEAD"]
    listed = subprocess.run(words, cwd=root, capture_output=True, check=True).stdout
    if listed.count(b".md") <= _LARGEST_TO_INDEX:
        subprocess.run(["git", "checkout", "--quiet", "HEAD", "--", "*.md"], cwd=root, check=False)
    return root


def _second_name(source: str, target: str) -> None:
    if f"{os.sep}objects{os.sep}" in source:
        os.link(source, target)
    else:
        shutil.copy2(source, target)


def _services(root: Path, own: Path, chance: random.Random, sample: int, tally: Tally) -> None:
    """Timelines, comparisons, days, searches and the check: an answer or a sentence."""
    for name in ("cache", "state"):
        (own / name).mkdir(parents=True, mode=0o700)
    handbook = Handbook(root, own / "cache", own / "state")
    paths = [stamp.path for stamp in handbook.folder.list()]
    repository = handbook.versions()
    asked = paths or [one for one in repository.files_at("") if one.endswith(".md")]
    for path in chance.sample(asked, min(sample, len(asked))):
        _ask(tally, "timeline", path, lambda path=path: list(read_timeline(handbook, path)))
        _ask(tally, "diff", path, lambda path=path: compare_versions(handbook, path, "", ""))
        versions = [entry.version.id for entry in repository.versions(path, limit=40)]
        version = chance.choice(versions) if versions else ""
        _ask(
            tally, "as of", path, lambda path=path, version=version: _as_of(handbook, path, version)
        )
    if paths:
        handbook.refresh()
        look_up = LookUp(handbook)
        for path in chance.sample(paths, min(sample, len(paths))):
            _ask(tally, "search", path, lambda path=path: _found(handbook, look_up, path))
        _ask(tally, "check", root.name, lambda: len(check(handbook)))
    handbook.close()


def _as_of(handbook: Handbook, path: str, version: str) -> None:
    past, then = as_of(handbook, path, version)
    past.document(then)
    past.close()


def _found(handbook: Handbook, look_up: LookUp, path: str) -> None:
    """A document is found by its title among twenty."""
    title = handbook.document(path).title
    words = " ".join(title.split()[:6])
    hits = [hit.document for hit in look_up.search(words).hits]
    if not hits:
        raise AssertionError(f"nothing for {words!r}")


def _ask(tally: Tally, what: str, where: str, ask) -> None:
    try:
        ask()
    except CannotDo as refusal:
        tally.missing[what] += 1
        if not refusal.what:
            tally.wrong.append(f"{what} {where}: no sentence")
    except Exception as fault:  # noqa: BLE001 - that there is none is what is tested
        tally.wrong.append(f"{what} {where}: {fault!r}")
    else:
        tally.compared[what] += 1
