"""What somebody does in the window while it is watched, each a process of its own.

``python -m tests.benchmarks.scenes NAME HANDBOOK QUERIES`` prints what was measured as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from handbook_app.ui.main_window.window import MainWindow
from tests.benchmarks.area_scenes import visit
from tests.benchmarks.care_scenes import see_health, see_reviews
from tests.benchmarks.driving import Heartbeat, Player, Script, Typist
from tests.benchmarks.law import LAST_HEADING, LAW
from tests.benchmarks.living import live
from tests.benchmarks.memory_use import memory_of_children, peak_memory
from tests.benchmarks.program import run_program, the_window
from tests.benchmarks.writing_scenes import write

_QUIET = 1500  # milliseconds after which whatever an action began has ended
_SOME = 500  # letters: more than a hint in place of a document has


class Stage:
    """The window, who types in it, and what was measured."""

    def __init__(self, application: QApplication, queries: list[str]) -> None:
        self.heartbeat = Heartbeat(application)
        self.queries = queries
        self.typed: dict[str, list[float]] = {}
        self.memory: dict[str, int] = {}
        self.levels: list[dict[str, int]] = []
        self.took: dict[str, float] = {}

    @property
    def window(self) -> MainWindow:
        return the_window()

    def begin(self, action: str) -> None:
        """What is measured from now on is measured while this was done."""
        self.heartbeat.action = action

    def report(self) -> str:
        """All of it as JSON."""
        busy = self.heartbeat.report()
        found = {"busy": busy, "typed": self.typed, "memory": self.memory, "levels": self.levels}
        return json.dumps(found | {"took": self.took})


def read_and_type(stage: Stage) -> Script:
    """A known handbook: type, browse, open a long document, go to its end."""
    yield from _until_current(stage)
    stage.begin("nothing (the machine's own noise)")
    yield _QUIET
    yield from _type(stage, "typing", stage.queries)
    stage.begin("switching to the browse view")
    stage.window.commands.show_browse()
    yield _QUIET
    stage.begin("opening a 2 MB document with 775 headings")
    stage.window.navigator.open_document(LAW, "")
    yield lambda: _is_read(stage, LAW)
    yield _QUIET
    stage.begin("going to the last of its headings")
    stage.window.navigator.open_document(LAW, LAST_HEADING)
    yield _QUIET


def meet(stage: Stage) -> Script:
    """A handbook never seen: type while it is indexed and afterwards, then browse."""
    yield lambda: stage.window.session.services is not None
    yield from _type(stage, "first keys", stage.queries[:1])
    stage.begin("typing while indexing")
    typist = Typist(stage.window)
    for query in stage.queries * 1000:
        if stage.window.session.is_current:
            break
        yield from typist.type(query)
    yield from _until_current(stage)
    stage.typed["typing while indexing"] = typist.times
    typist.deleteLater()
    yield _QUIET
    yield from _type(stage, "typing", stage.queries)
    stage.begin("switching to the browse view")
    stage.window.commands.show_browse()
    yield _QUIET


def remember(stage: Stage) -> Script:
    """A few searches and cards; then say how much memory was used."""
    yield from _until_current(stage)
    for query in stage.queries:
        yield from _type(stage, "typing", [query])
        yield _QUIET // 3
    stage.memory = {"peak": peak_memory(), "children": memory_of_children()}


def _play(scene: Callable[[Stage], Script], stage: Stage) -> Script:
    yield from scene(stage)
    stage.begin("closing")


def _until_current(stage: Stage) -> Script:
    yield lambda: stage.window.session.is_current
    yield 500


def _is_read(stage: Stage, document: str) -> bool:
    reader = stage.window.areas.browsing.reader
    return reader.place[0] == document and reader.page.document().characterCount() > _SOME


def _type(stage: Stage, action: str, queries: list[str]) -> Script:
    stage.begin(action)
    typist = Typist(stage.window)
    for query in queries:
        yield from typist.type(query)
    stage.typed.setdefault(action, []).extend(typist.times)
    typist.deleteLater()


SCENES: dict[str, Callable[[Stage], Script]] = {
    one.__name__: one
    for one in (read_and_type, meet, remember, write, live, visit, see_health, see_reviews)
}


def main() -> None:
    """Play one scene in the program."""
    name, root, queries = sys.argv[1:]
    stages: list[Stage] = []

    def prepare(application: QApplication) -> None:
        stages.append(Stage(application, json.loads(queries)))
        Player(application, _play(SCENES[name], stages[0]))

    try:
        run_program(root, prepare)
    finally:
        if stages:
            print(stages[0].report())


if __name__ == "__main__":
    main()
