"""The pages of those who look after a large handbook, opened and waited for."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from handbook_app.ui.main_window.places import CARE
from tests.benchmarks.driving import Script

if TYPE_CHECKING:
    from handbook_app.ui.main_window.caring import Caring
    from tests.benchmarks.scenes import Stage

_QUIET = 1500  # milliseconds
_SOME = ("never-reviewed", "no-reason", "no-origin", "restless", "petrified", "never-read")


def see_health(stage: Stage) -> Script:
    """Open the page, wait for its first figures and for all of them, and look behind some."""
    yield lambda: stage.window.session.is_current
    yield _QUIET
    stage.begin("opening the page of health")
    start = time.perf_counter()
    stage.window.commands.show_care()
    yield _when(stage, lambda caring: caring.health_page.health is not None)
    yield 0  # when it is painted
    _note(stage, "the page of health: figures are shown", start)
    yield _when(stage, lambda caring: caring.health_page.is_settled)
    yield 0
    _note(stage, "the page of health: all figures are shown", start)
    yield _QUIET
    page = _caring(stage).health_page
    stage.begin("looking behind the figures")
    for code in _SOME:
        page.choose(code)
        yield _QUIET // 5


def see_reviews(stage: Stage) -> Script:
    """Open the page of reviews, wait for what the calendar says and for links that are suspect."""
    # Not before it is played: what it imports would count as memory of every other scene.
    from handbook_app.ui.main_window.caring import REVIEWS

    yield lambda: stage.window.session.is_current
    yield _QUIET
    stage.window.areas.with_caring(lambda _: None)
    yield lambda: stage.window.areas.made(CARE) is not None
    yield _QUIET
    stage.begin("opening the page of reviews")
    start = time.perf_counter()
    stage.window.navigator.show_area(CARE)
    _caring(stage).show_page(REVIEWS)
    page = _caring(stage).reviewing.page
    assert page is not None
    yield lambda: bool(page.inbox.items)
    yield 0
    _note(stage, "the page of reviews: what is due is shown", start)
    yield lambda: page.is_settled and page.inbox.is_complete
    yield 0
    _note(stage, "the page of reviews: suspect links are, too", start)
    yield _QUIET


def _caring(stage: Stage) -> Caring:
    found: Caring = stage.window.areas.made(CARE)
    return found


def _when(stage: Stage, is_so: Callable[[Caring], bool]) -> Callable[[], bool]:
    def look() -> bool:
        caring = stage.window.areas.made(CARE)
        return caring is not None and caring.health_page is not None and is_so(caring)

    return look


def _note(stage: Stage, what: str, start: float) -> None:
    stage.took[what] = (time.perf_counter() - start) * 1000
