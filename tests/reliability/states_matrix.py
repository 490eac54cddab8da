"""Every state of a repository × everything the whole program does: done, or a sentence."""

from __future__ import annotations

import os
import random
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from handbook_app import cli, paths
from handbook_app.command_line import outcome
from handbook_app.model.progress import Progress
from handbook_app.services.authoring.documents import rename_document
from handbook_app.services.authoring.saving import save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.archive import Archive
from handbook_app.services.history.restoring import undo_last_save
from handbook_app.services.history.written_out import write_out
from handbook_app.tasks.opening import open_services
from tests.reliability.deeds import Log, read_log
from tests.reliability.invariants import ANA

COMMANDS: dict[str, tuple[str, ...]] = {
    "open": ("list",), "search": ("search", "first"), "check": ("check",), "show": ("show", "a.md"),
    "history": ("history", "a.md"), "history of all": ("history",), "diff": ("diff", "a.md"),
    "diff of two": ("diff", "a.md", "FIRST", "2099-01-01"),
    "as of a day": ("show", "a.md", "--as-of", "2099-01-01"),
    "as of a version": ("show", "a.md", "--as-of", "FIRST"),
    "editions": ("edition",), "save": ("save", "a.md", "--from", "TEXT", "--summary", "Saved"),
    "save as expected": ("save", "a.md", "--from", "TEXT", "--expect", "FIRST"),
    "set": ("set", "a.md", "owner", "ana"), "new": ("new", "policy", "Brand new"),
    "restore": ("restore", "a.md", "FIRST"), "publish": ("edition", "One", "--publish"),
    "compare editions": ("edition", "One", "FIRST"),
}  # fmt: skip
SERVICES: dict[str, Callable[[Handbook], object]] = {
    "undo": lambda handbook: save_texts(handbook, undo_last_save(handbook)[0], "Undo", author=ANA),
    "rename": lambda handbook: save_texts(
        handbook, rename_document(handbook, "a.md", "z.md"), "Rename", author=ANA
    ),
    "timeline": lambda handbook: Archive(handbook).timeline("a.md", "", 0, 20, lambda: False),
    "changed since read": lambda handbook: Archive(handbook).marks.changed(),
    "write out": lambda handbook: write_out(handbook, handbook.versions().tip()),
    "window": lambda handbook: _open_window(handbook.root),
}
ACTIONS = (*COMMANDS, *SERVICES)
_JARGON = re.compile(r"\b(commits?|branch(es)?|HEAD|refs?/|blobs?|rebase|Traceback)\b|fatal:")


@dataclass
class Tally:
    """What came of each cell, and what should not have."""

    cells: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"cells: {self.cells.total()} ({dict(self.cells)})",
            *(f"  {count:4} × {said}" for said, count in self.said.most_common(40)),
            f"wrong: {len(self.wrong)}",
            *self.wrong,
        ]


def run(most: int, seed: int, place: Path) -> Tally:
    """So many states chosen by ``seed``, 0 for all, with every action each."""
    from tests.reliability.forge import Forge
    from tests.storage.versions.states import MAKERS

    names = list(MAKERS)
    if 0 < most < len(names):
        names = random.Random(seed).sample(names, most)
    tally, forge = Tally(), Forge()
    try:
        for number, name in enumerate(names):
            try_actions(forge, place / f"{number}", name, MAKERS[name][0], tally)
    finally:
        forge.close()
    return tally


def try_actions(
    forge: Any, place: Path, name: str, make: Callable[[Any], None], tally: Tally
) -> None:
    """Every action in a repository of which something was made."""
    from tests.storage.versions.conftest import World

    place.mkdir(parents=True)
    (place / "home").mkdir()
    with ExitStack() as stack:
        world = World(place / "a handbook", stack)
        world.first = world.commit({"a.md": "# first\n", "d/b.md": "# b\n"})
        make(world)
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(place / "home"), "TZ": "UTC",
            "GIT_CONFIG_NOSYSTEM": "1", "HANDBOOK_TEST_FIRST": world.first,
            **{f"HANDBOOK_{kind.upper()}_DIR": str(place / "own" / kind)
               for kind in ("cache", "config", "data")},
        }  # fmt: skip
        (place / "own").mkdir()
        pid = forge.start(way="actions", root=str(world.root), environment=environment, seed="1",
                          log=str(place / "log"), output=str(place / "output"))  # fmt: skip
        status = forge.reap(pid)
        lines = read_log(place / "log")
        if status or len(lines) != len(ACTIONS):
            told = (place / "output").read_text("utf-8", "replace")[-1500:]
            tally.wrong.append(f"{name}: ended at {len(lines)}: {told}")
        for line in lines:
            _judge(name, line, tally)
        for folder, folders, _ in os.walk(place):
            for one in folders:
                Path(folder, one).chmod(0o755)
    shutil.rmtree(place, ignore_errors=True)


def _judge(name: str, line: dict[str, Any], tally: Tally) -> None:
    code, said = line["code"], line["said"].strip()
    tally.cells[{0: "done", 1: "not so", 2: "a sentence"}.get(code, str(code))] += 1
    if code == outcome.NOT_DONE:
        tally.said[said.splitlines()[-1][:110] if said else "nothing"] += 1
    is_wrong = (
        code not in (0, 1, 2)
        or "fault in Handbook" in said
        or (code == outcome.NOT_DONE and (not said or _JARGON.search(said)))
    )
    if is_wrong:
        tally.wrong.append(f"{name} × {line['action']}: {code} {said[-700:]}")


def by_actions(root: Path, _: random.Random, log: Log) -> None:
    """All actions one after the other, each with what it said."""
    text = root.parent / "text"
    text.write_text("# saved\n")
    words_for = {"TEXT": str(text), "FIRST": os.environ["HANDBOOK_TEST_FIRST"]}
    for action in ACTIONS:
        code, said = _heard(lambda action=action: _act(root, action, words_for))
        if "written down in" in said:
            said += paths.log_file().read_text("utf-8", "replace")[-600:]
        log.write(action=action, code=code, said=said)


def _act(root: Path, action: str, words_for: dict[str, str]) -> int:
    if action in COMMANDS:
        words = [words_for.get(word, word) for word in COMMANDS[action]]
        return outcome.run(lambda: cli.obey(["--handbook", str(root), *words]))
    return outcome.run(lambda: _serve(root, SERVICES[action]))


def _serve(root: Path, action: Callable[[Handbook], object]) -> int:
    handbook = Handbook(root, paths.cache_folder_of(root), paths.state_folder_of(root))
    try:
        action(handbook)
    finally:
        handbook.close()
    return outcome.DONE


def _open_window(root: Path) -> None:
    """What the window asks when it opens a handbook."""
    services = open_services(root)
    try:
        services.refresh(Progress())
        services.overview("en")
        services.search("first", 20, lambda: False)
        services.read_card("a.md", "first")
        services.desk().open_text("a.md")
        services.desk().drafts()
    finally:
        services.close()


def _heard(act: Callable[[], int]) -> tuple[int, str]:
    """What it answered, and what it wrote to standard error."""
    before = os.dup(2)
    with tempfile.TemporaryFile() as heard:
        os.dup2(heard.fileno(), 2)
        try:
            code = act()
        finally:
            os.dup2(before, 2)
            os.close(before)
        heard.seek(0)
        return code, heard.read().decode("utf-8", "replace")
