"""Forks processes that do deeds until they are killed: ``python -m tests.reliability.forge``.

Everything is imported once; a forked process is at work within milliseconds. Each line of standard
input is a JSON request, each line of standard output the answer.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from handbook_app import cli, paths
from handbook_app.command_line import outcome, printing_versions, shapes  # noqa: F401 - in advance
from handbook_app.services.handbook import Handbook
from handbook_app.tasks import opening
from handbook_app.tasks.session import Session
from tests.reliability import parties, soaking, states_matrix
from tests.reliability.deeds import Deed, Log, deed_named, do_logged, next_deed
from tests.reliability.ground import ROOT


class Forge:
    """The side of those who kill."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.reliability.forge"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def start(self, **request: Any) -> int:
        """A new process at work; its number."""
        return int(self._ask(request))

    def reap(self, pid: int) -> int:
        """Wait until it has ended; how."""
        return int(self._ask({"reap": pid}))

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _ask(self, request: dict[str, Any]) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


def main() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        if "reap" in request:
            print(os.waitpid(request["reap"], 0)[1], flush=True)
            continue
        pid = os.fork()
        if pid == 0:
            _work(request)
        print(pid, flush=True)


def _work(request: dict[str, Any]) -> None:
    """In the forked process; does not return."""
    code = 1
    try:
        os.setsid()
        os.dup2(os.open(os.devnull, os.O_RDWR), 0)
        os.dup2(os.open(request["output"], os.O_WRONLY | os.O_CREAT | os.O_APPEND), 1)
        os.dup2(1, 2)
        os.environ.clear()
        os.environ.update(request["environment"])
        log = Log(Path(request["log"]))
        WAYS[request["way"]](Path(request["root"]), random.Random(request["seed"]), log)
        code = 0
    except BaseException:
        import traceback

        traceback.print_exc()
        raise
    finally:
        os._exit(code)


def by_one(root: Path, chance: random.Random, log: Log) -> None:
    """A single deed, named by ``deed``; it waits to be let go, so that somebody can take hold."""
    handbook = _open(root)
    deed = deed_named(handbook, os.environ["HANDBOOK_TEST_DEED"])
    is_available = handbook.repository_or_none()
    log.write(ready=is_available is not None)
    os.kill(os.getpid(), signal.SIGSTOP)
    do_logged(deed, log)
    handbook.close()


def _open(root: Path) -> Handbook:
    return Handbook(root, paths.cache_folder_of(root), paths.state_folder_of(root))


def by_services(root: Path, chance: random.Random, log: Log) -> None:
    """One deed after the other, as the services do them."""
    handbook = _open(root)
    for number in range(10_000):
        do_logged(next_deed(handbook, chance, number), log)


def by_command(root: Path, chance: random.Random, log: Log) -> None:
    """As the command line does them; what it has no command for is left out."""
    looker = _open(root)
    for number in range(10_000):
        deed = next_deed(looker, chance, number)
        words = deed.words or _save_words(deed, root)
        if words:
            do_logged(Deed(deed.name, deed.edits, lambda w=words: _obey(root, looker, w)), log)


def _save_words(deed: Deed, root: Path) -> tuple[str, ...]:
    if len(deed.edits) != 1 or deed.edits[0].text is None:
        return ()
    edit = deed.edits[0]
    source = root.parent / "text"
    content = edit.opened.encode(edit.text) if edit.opened else edit.text.encode()
    source.write_bytes(content)
    return "save", edit.path, "--from", str(source), "--summary", deed.name


def _obey(root: Path, looker: Handbook, words: tuple[str, ...]) -> dict[str, Any]:
    code = outcome.run(lambda: cli.obey(["--handbook", str(root), *words]))
    if code == outcome.NOT_DONE:
        raise SystemExit(f"not done: {words}")
    is_edition = words[0] == "edition"
    if words[0] == "search":
        return {}
    return {"edition": words[1]} if is_edition else {"version": looker.versions().tip()}


def by_lane(root: Path, chance: random.Random, log: Log) -> None:
    """In the writing lane of a window's session, while its readers and its watch are at work."""
    application = QCoreApplication([])
    session = Session(opening.open_services)
    numbers = iter(range(10_000))

    def step(_: object = None) -> None:
        session.ask(
            "search", lambda services, stop: services.search("goods", 20, stop), print, print
        )
        session.write("Saving", work, step, fail)

    def work(services: Any, _: object) -> None:
        do_logged(next_deed(services.desk().handbook, chance, next(numbers)), log)

    def fail(error: Exception) -> None:
        print("failed", repr(error), flush=True)
        os._exit(1)

    session.failed.connect(fail)
    session.opened.connect(step)
    session.open(root)
    application.exec()


WAYS = {
    "services": by_services, "command": by_command, "lane": by_lane, "one": by_one,
    "writer": parties.by_writer, "reader": parties.by_reader, "editor": parties.by_editor,
    "git": parties.by_git, "actions": states_matrix.by_actions,
    "soak": soaking.by_soak,
}  # fmt: skip

if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        assert threading.active_count() == 1
        main()
