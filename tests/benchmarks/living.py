"""A long session: the same work round after round; memory and open files must stay level."""

from __future__ import annotations

import json
import os
import statistics
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Figure
from tests.benchmarks.memory_use import memory_now
from tests.benchmarks.typed import queries_of
from tests.benchmarks.world import made_up_world

if TYPE_CHECKING:
    from tests.benchmarks.driving import Script
    from tests.benchmarks.scenes import Stage

_QUIET = 400  # milliseconds
_WARM = 5  # rounds after which everything has been used once
_LETTERS = 40
_MOST_GROWTH = 1.10


def measure(documents: int, rounds: int) -> list[Figure]:
    """So many rounds in a handbook of so many documents; the first and last fifth are compared."""
    with made_up_world(documents) as world:
        world.warm_up()
        queries = json.dumps([*queries_of(world.corpus, _LETTERS), str(rounds)])
        levels = world.report_of("scenes", "live", str(world.root), queries)["levels"]
    levels = levels[min(_WARM, len(levels) - 1) :]
    fifth = max(1, len(levels) // 5)
    before, after = levels[:fifth], levels[-fifth:]
    memory = [statistics.median(one["memory"] for one in part) / 1024 for part in (before, after)]
    files = [max(one["files"] for one in part) for part in (before, after)]
    name = f"{rounds} rounds of work in {documents:,} documents"
    return [
        Figure(f"{name}: memory", memory[1], memory[0], _MOST_GROWTH, "MB"),
        Figure(f"{name}: open files", files[1], files[0], 1.0, "files"),
        Figure(f"{name}: threads", after[-1]["threads"], before[0]["threads"], 1.0, "threads"),
    ]


def live(stage: Stage) -> Script:
    """Search, read, browse, write and close the editor, look at the history; again and again."""
    from tests.benchmarks.scenes import _type, _until_current

    *queries, rounds = stage.queries
    window = stage.window
    yield from _until_current(stage)
    window.commands.begin_versions()
    yield 4 * _QUIET
    documents = [entry.path for entry in window.session.services.catalogue()]
    for number in range(int(rounds)):
        window.commands.show_look_up()
        yield from _type(stage, "typing", [queries[number % len(queries)]])
        path = documents[number % len(documents)]
        window.navigator.open_document(path, "")
        yield lambda path=path: window.place_read and window.place_read.document == path
        window.commands.write()
        yield lambda path=path: window.areas.writing.path == path
        yield _QUIET
        window.areas.writing.editor.draft.replace_text(
            window.areas.writing.editor.draft.text + f"{number}\n"
        )
        yield _QUIET
        window.areas.writing.editor.draft.undo()
        window.commands.show_history()
        yield 2 * _QUIET
        if number % 5 == 4:  # the same handbook once more: every editor is closed
            window.session.open(window.session.root)
            yield 2 * _QUIET
            yield from _until_current(stage)
        stage.levels.append(_levels())


def _levels() -> dict[str, int]:
    return {
        "memory": memory_now(),
        "files": len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - gone before it is looked at
        "threads": len(list(Path("/proc/self/task").iterdir())),
    }
