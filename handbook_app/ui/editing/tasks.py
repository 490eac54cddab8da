"""What the editor asks of the program around it: plain data, and callables that answer with it.

Calls that take long are never made in the window's thread: the editor hands them to ``run`` or
``write`` and goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handbook_app.markup.rendered import Rendered
    from handbook_app.model.problem import Problem
    from handbook_app.services.authoring.choices import Choices
    from handbook_app.services.authoring.desk import TypedText
    from handbook_app.services.authoring.spelling import Spelling
    from handbook_app.services.comparing.joining import Joined

Deliver = Callable[[Any], None]
Run = Callable[[str, Callable[[], Any], Deliver, Callable[[Exception], None]], None]
"""``run(channel, work, done, failed)``: does ``work`` elsewhere, and calls ``done`` or ``failed``
in the window's thread."""


@dataclass(frozen=True, slots=True)
class OpenedText:
    """A document as it is on disk; the lines of ``text`` end with a line feed.

    ``hash`` is the name git gives its content; it is empty for a document that is new.
    """

    path: str
    text: str
    hash: str


@dataclass(frozen=True, slots=True)
class Proposed:
    """What saving would say by itself: a summary, the kind of change, and each change in words.

    ``name_guessed`` is the name it would bear where the person never said one; else empty.
    """

    summary: str = ""
    is_substance: bool = False
    changes: tuple[str, ...] = ()
    name_guessed: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """It is saved; ``hash`` is that of the document now."""

    hash: str


@dataclass(frozen=True, slots=True)
class Collided:
    """Somebody else saved meanwhile; ``hash`` is that of their text, nothing was written."""

    joined: Joined
    hash: str


Outcome = Saved | Collided


@dataclass(frozen=True, slots=True)
class EditingTasks:
    """Everything the editor needs. Failures are raised as ``CannotDo`` inside ``work``.

    In each channel of ``run`` the latest work wins; every ``write`` is done, in the order in which
    they were asked for. ``render``, ``picture``, ``check``, ``propose`` and ``choices`` are called
    inside ``run``; ``save``, ``keep_draft``, ``drop_draft`` and ``add_picture`` inside ``write``;
    ``open_text`` in either. ``add_picture`` answers with the path of the picture in the handbook.
    ``spelling`` is asked inside ``run``; None where nothing is spelt. ``save_without_version``
    writes the files alone, where no version can be made now.
    """

    open_text: Callable[[str], OpenedText]
    choices: Callable[[], Choices]
    render: Callable[[str, tuple[str, ...], str, str, str], Rendered]
    picture: Callable[[str, str], bytes | None]
    check: Callable[[str, str], tuple[Problem, ...]]
    propose: Callable[[str, str], Proposed]
    save: Callable[[tuple[TypedText, ...], str, bool], Outcome]
    keep_draft: Callable[[str, str, str], None]
    drop_draft: Callable[[str], None]
    add_picture: Callable[[bytes, str], str]
    run: Run
    write: Run
    spelling: Spelling | None = None
    save_without_version: Callable[[tuple[TypedText, ...]], Outcome] | None = None
    remember_person: Callable[[str, str], None] = lambda name, email: None
