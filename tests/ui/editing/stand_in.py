"""What the editor asks of the program, answered from memory and at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from handbook_app.markup.rendering import render
from handbook_app.model.errors import CannotDo
from handbook_app.model.problem import Problem
from handbook_app.services.authoring.choices import Choices, DocumentChoice
from handbook_app.services.authoring.desk import TypedText
from handbook_app.ui.editing.tasks import EditingTasks, OpenedText, Outcome, Proposed, Saved

CHOICES = Choices(
    touchpoints=tuple(
        (name.split()[0].lower(), name)
        for name in ("Returns and more", "Refunds", "Ordering", "Delivery", "Complaining")
    ),
    values=(("fairness", "Fairness"), ("ease", "Making it easy"), ("safety", "Safety"),
            ("honesty", "Honesty"), ("respect", "Respect")),
    owners=(("returns-team", "Returns and repairs"), ("stores", "Stores")),
    people=(("ana", "Ana Ferreira"), ("joost", "Joost Verhagen")),
    documents=(
        DocumentChoice("policies/hygiene.md", "hygiene", "Hygiene and bath articles",
                       (("opened-articles", "Opened articles"),)),
        DocumentChoice("procedures/return at the counter.md", "return-at-the-counter",
                       "Return at the counter", (("check-the-recall-list", "Recalls"),)),
    ),
)  # fmt: skip

PROPOSED = Proposed("Late returns", True, ("Return window: limit 14 → 30 days",))


@dataclass
class StandIn:
    """``outcome`` is what saving answers; a CannotDo is raised instead."""

    outcome: Outcome | CannotDo = field(default_factory=lambda: Saved("2" * 40))
    proposed: Proposed = PROPOSED
    problems: tuple[Problem, ...] = ()
    choices: Choices = CHOICES
    saved: list[tuple[TypedText, str, bool]] = field(default_factory=list)
    kept: list[tuple[str, str, str]] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    pictures: list[tuple[bytes, str]] = field(default_factory=list)
    channels: list[str] = field(default_factory=list)

    def tasks(self) -> EditingTasks:
        return EditingTasks(
            open_text=lambda path: OpenedText(path, "", ""),
            choices=lambda: self.choices,
            render=render,
            picture=lambda document, address: None,
            check=lambda path, text: self.problems,
            propose=lambda path, text: self.proposed,
            save=self.save,
            keep_draft=lambda *kept: self.kept.append(kept),
            drop_draft=self.dropped.append,
            add_picture=self.add_picture,
            run=self.run,
            write=self.run,
        )

    def run(
        self,
        channel: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.channels.append(channel)
        try:
            answer = work()
        except CannotDo as error:
            failed(error)
        else:
            done(answer)

    def save(self, edits: tuple[TypedText, ...], summary: str, is_substance: bool) -> Outcome:
        if isinstance(self.outcome, CannotDo):
            raise self.outcome
        self.saved.append((edits[0], summary, is_substance))
        return self.outcome

    def add_picture(self, content: bytes, name: str) -> str:
        self.pictures.append((content, name))
        return f"assets/{name}"
