"""How a large handbook is, and what is due in it: how long until those who ask can see it."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.corpus import Corpus
from tests.benchmarks.figures import Figure
from tests.benchmarks.lived_in import live_in
from tests.benchmarks.window import Scene
from tests.benchmarks.world import World, made_up_world

_FIRST, _KNOWN = "nothing remembered", "known"
_MOST = {
    (_FIRST, "the page of health: figures are shown"): 3000,
    (_KNOWN, "the page of health: all figures are shown"): 3000,
    (_FIRST, "the page of reviews: what is due is shown"): 3000,
    (_KNOWN, "the page of reviews: suspect links are, too"): 1000,
}


def measure(documents: int, rounds: int) -> list[Figure]:
    """Open the pages of health and of reviews in a handbook of so many documents and versions."""
    found: list[Figure] = []
    with made_up_world(documents, _make) as world:
        world.warm_up()
        for page in ("see_reviews", "see_health"):
            for how in (_FIRST, _KNOWN):
                scene = Scene(f"{documents:,} documents, {how}")
                for _ in range(rounds):
                    if how == _FIRST:
                        _forget(world)
                    scene.add(world.report_of("scenes", page, str(world.root), "[]"))
                found += scene.figures()
                found += [_took(scene, how, what) for what in scene.took]
    return found


def _make(root: Path, documents: int) -> Corpus:
    return live_in(root, documents, documents)


def _forget(world: World) -> None:
    """Whatever was worked out of the versions has to be worked out again."""
    for file in Path(world.environment["HANDBOOK_CACHE_DIR"]).rglob("movement.sqlite"):
        file.unlink()


def _took(scene: Scene, how: str, what: str) -> Figure:
    times = sorted(scene.took[what])
    middle = times[len(times) // 2]
    return Figure(f"{scene.name}, {what}", middle, held_to=_MOST.get((how, what)))
