"""What a comparison asks of the program around it; each answer comes later, in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handbook_app.ui.reading.pages import RenderPart

Deliver = Callable[[Any], None]
Run = Callable[[str, Callable[[], Any], Deliver], None]


@dataclass(frozen=True, slots=True)
class ComparisonTasks:
    """``run(channel, work, done)`` does work off the window's thread, the latest of a channel
    wins; ``render_part`` prepares a page of a document."""

    run: Run
    render_part: RenderPart
