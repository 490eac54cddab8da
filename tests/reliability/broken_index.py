"""The index damaged in every way while people save: saving never notices, and search mends it."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from handbook_app import cli, paths
from handbook_app.command_line import outcome
from handbook_app.model.errors import OurFault
from handbook_app.services.authoring.desk import Desk, TypedText
from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp
from handbook_app.storage.saving import Saved
from tests.hostile.test_damaged_index import DAMAGES
from tests.reliability.ground import Ground
from tests.reliability.invariants import Expected, violations


@dataclass
class Tally:
    """Saves by the damage under which they were made, and what did not hold."""

    saves: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [f"saves: {self.saves.total()} ({dict(self.saves)})",
                f"wrong: {len(self.wrong)}", *self.wrong]  # fmt: skip


def run(most: int, seed: int, place: Path) -> Tally:
    """Each damage of each file of the index, before and within an open handbook, and while another
    process holds it; so many of them chosen by ``seed``, 0 for all."""
    tally, chance = Tally(), random.Random(seed)
    ground = Ground(place / "ground")
    with ground.opened() as handbook:
        handbook.refresh()
    files = _files(_cache(ground))
    cases = [(name, how) for name in DAMAGES for _ in files for how in ("window", "command")]
    cases += [(name, how) for name in ("held", "folder gone") for how in ("window", "command")]
    if 0 < most < len(cases):
        cases = chance.sample(cases, most)
    for number, (name, how) in enumerate(cases):
        wrong = _one(ground, name, how, number, chance)
        tally.saves[f"{name}, {how}"] += 1
        tally.wrong += [f"{number} {name} {how}: {one}" for one in wrong]
    return tally


def _one(ground: Ground, name: str, how: str, number: int, chance: random.Random) -> list[str]:
    ways: dict[str, Callable[[Ground, str, int, random.Random], list[str]]]
    ways = {"window": _in_a_window, "command": _by_command}
    found = ways[how](ground, name, number, chance)
    versions = ground.git("rev-list", "HEAD").split()
    return found + violations(ground, Expected(ground.documents(), versions))


def _in_a_window(ground: Ground, name: str, number: int, chance: random.Random) -> list[str]:
    """The handbook is open, its index too, when the damage comes."""
    with ground.opened() as handbook:
        handbook.refresh()
        desk = Desk(handbook)
        opened = desk.open_text("glossary.md")
        with _damaged(ground, name, chance):
            text = f"{opened.text}\nWindow {number}.\n"
            typed = [TypedText("glossary.md", text, opened.hash)]
            saved = desk.save(typed, f"Window {number}", substance=None)
            found = _answers(handbook) if name not in ("held", "folder gone") else ["asked"]
    is_there = (ground.root / "glossary.md").read_text() == text
    wrong = [] if isinstance(saved, Saved) and is_there else [f"not saved: {saved}"]
    return wrong if found else [*wrong, "search does not answer"]


def _answers(handbook: Handbook) -> object:
    """What a window does: it is current, somebody asks, and once more after a fault."""
    for is_last in (False, True):
        try:
            handbook.refresh()
            return LookUp(handbook).search("greet").hits
        except OurFault:
            if is_last:
                raise
    raise AssertionError


def _by_command(ground: Ground, name: str, number: int, chance: random.Random) -> list[str]:
    with ground.opened() as handbook:
        handbook.refresh()
    source = ground.place / "text"
    source.write_text(f"# Glossary\n\nCommand {number}.\n")
    words = ["--handbook", str(ground.root), "save", "glossary.md", "--from", str(source),
             "--summary", f"Command {number}"]  # fmt: skip
    with ground.entered(), _damaged(ground, name, chance):
        code = outcome.run(lambda: cli.obey(words))
    is_there = (ground.root / "glossary.md").read_bytes() == source.read_bytes()
    return [] if code == outcome.DONE and is_there else [f"not saved: exit code {code}"]


def _cache(ground: Ground) -> Path:
    with ground.entered():
        return paths.cache_folder_of(ground.root)


def _files(cache: Path) -> list[Path]:
    """All but the one that SQLite maps into memory as long as a catalogue is open, which no program
    survives that has it cut off under its hands."""
    files = (file for file in cache.rglob("*") if not file.name.endswith("-shm"))
    return sorted(file for file in files if file.is_file())


@contextmanager
def _damaged(ground: Ground, name: str, chance: random.Random) -> Iterator[None]:
    cache = _cache(ground)
    held = nullcontext()
    if name == "held":
        held = _held(cache)
    elif name == "folder gone":
        shutil.rmtree(cache)
        cache.write_text("a file where the folder should be")
    else:
        DAMAGES[name](chance.choice(_files(cache)), chance)
    with held:
        yield
    if name == "folder gone" and cache.is_file():
        cache.unlink()


@contextmanager
def _held(cache: Path) -> Iterator[None]:
    """As by another program that is indexing."""
    lock = sqlite3.connect(cache / "writer.lock", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        lock.close()
