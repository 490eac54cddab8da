"""An editor on a small document, with tasks that answer at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.tasks import OpenedText
from handbook_app.ui.theme import Look
from tests.ui.editing.stand_in import StandIn

RESOURCES = Path(__file__).parents[3] / "resources"
PATH = "policies/returns.md"
HASH = "1" * 40
TEXT = """---
kind: policy
title: Returns       # the short name
owner: returns-team
review: {every: 6 months, last: 2026-06-11, by: ana}
touchpoints: [returns]
rules:
  return-window:
    flexibility: gray
    purpose: [quality]
    spirit: Honest customers can change their mind.
    limits: Never for opened hygiene articles.
    options:
      - when: A few days late
        offer: Store credit
        limit: 150 EUR
        who: any agent
      # found at the counter
      - {when: Ill, offer: Money back, limit: 500 EUR, who: shift lead}
    promises:
      can: [I will ring you by five.]
  hygiene:
    flexibility: black
    grounds: [safety]
    reason: It cannot be sold again.
---
# Returns

## Return window {#return-window}

Goods may be returned within **30 days**.

## Hygiene articles {#hygiene}

Opened hygiene articles are not returned.

## How it is done

Step by step.
"""


@pytest.fixture
def look(qapp) -> Look:
    qapp.setStyle("Fusion")
    look = Look(RESOURCES)
    look.wear("light", 100)
    return look


@pytest.fixture
def stand_in() -> StandIn:
    return StandIn()


@pytest.fixture
def open_editor(look: Look, stand_in: StandIn, qtbot: QtBot) -> Iterator[Callable[..., EditorView]]:
    opened: list[EditorView] = []

    def open_editor(text: str = TEXT, path: str = PATH) -> EditorView:
        view = EditorView(look, stand_in.tasks(), OpenedText(path, text, HASH))
        view.resize(1280, 800)
        view.show()
        view.activateWindow()
        opened.append(view)
        return view

    yield open_editor
    for view in opened:
        view.close_editing()
        view.close()
        view.deleteLater()
    # Outside of an event loop nothing else lets go of them, and every theme dresses what is there.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def editor(open_editor: Callable[..., EditorView]) -> EditorView:
    return open_editor()


@pytest.fixture
def changed(editor: EditorView) -> Callable[[], list[str]]:
    """The lines that are no longer as they were, each with its sign."""
    import difflib

    def changed() -> list[str]:
        lines = difflib.unified_diff(TEXT.split("\n"), editor.draft.text.split("\n"), n=0)
        return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]

    return changed
