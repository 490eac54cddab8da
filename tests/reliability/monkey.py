"""Chance at the window: keys, words and clicks in every area, with a fixed seed.

Nothing it does may end in a fault of the program, an error that nobody caught, or a window that
stands still. It works from a timer, so dialogs that wait for an answer get their share.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from handbook_app.app import Program, make_application
from handbook_app.model.errors import CannotDo
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.messages import Messages
from tests.reliability.ground import ROOT, Ground

_PACE_MS = 8
_HANGS_S = 60.0
_WORDS = (
    "late return",
    "dive",
    "refund -gift",
    '"no receipt',
    "is:gray",
    "żółw",
    "## ",
    "- a\n",
    "|",
)
_KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in [
        "Tab",
        "Backtab",
        "Return",
        "Escape",
        "Up",
        "Down",
        "Left",
        "Right",
        "Space",
        "Delete",
        "Backspace",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "F6",
        "F3",
        "F8",
    ]
)
_CONTROL = "KBEHFSZADRNU123.CVX"
_CONTROL_SHIFT = "WHKUEDTSZ"


@dataclass
class Tally:
    """What was done, what the window said, and everything that must not happen."""

    done: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    longest: tuple[int, str] = (0, "")  # milliseconds of the window's thread at work, and on what
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"done: {self.done.total()} ({dict(self.done.most_common())})",
            f"sentences of the window: {dict(self.told.most_common(12))}",
            f"longest step: {self.longest[0]} ms at work, {self.longest[1]}",
            f"wrong: {len(self.wrong)}",
            *self.wrong,
        ]


def run(rounds: int, seed: int, place: Path) -> Tally:
    """So many steps in a window on a handbook with versions."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for kind in ("CACHE", "CONFIG", "DATA"):
        os.environ[f"HANDBOOK_{kind}_DIR"] = str(place / kind)
    ground, tally = Ground(place / "ground", _starter()), Tally()
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)
    program = Program(application)
    with _watched(tally), _no_dialogs_of_the_system():
        window = program.open_window()
        window.session.open(ground.root)
        _wait_until(lambda: window.session.is_current)
        Monkey(program, random.Random(seed), tally).go(rounds)
        for window in list(program.windows):
            window.close()
        gc.collect()
    program.end()
    return tally


def _starter() -> dict[str, str]:
    folder = ROOT / "content" / "starter"
    files = (*folder.glob("*.*"), *folder.glob("p*/*.md"), *folder.glob("de/**/*.md"))
    return {one.relative_to(folder).as_posix(): one.read_text("utf-8") for one in files}


class Monkey:
    """Does one thing after another, in whatever window is in front."""

    def __init__(self, program: Program, chance: random.Random, tally: Tally) -> None:
        self._program, self._chance, self._tally = program, chance, tally
        self._doing = ""
        self._ways: tuple[tuple[Callable[[QWidget], None], int], ...] = (
            (self._press_key, 30),
            (self._press_order, 12),
            (self._type_words, 14),
            (self._click, 34),
            (self._choose_from_menu, 10),
        )

    @property
    def _window(self) -> MainWindow:
        """Another language is another window."""
        return self._program.windows[-1]

    def go(self, steps: int) -> None:
        """So many steps, each from a timer of its own."""
        loop, left = QEventLoop(), steps

        def step() -> None:
            nonlocal left
            if left <= 0:
                loop.quit()
                return
            left -= 1
            QTimer.singleShot(_PACE_MS, step)  # before: a dialog may keep this step waiting
            self._step()

        QTimer.singleShot(0, step)
        loop.exec()

    def _step(self) -> None:
        faulthandler.dump_traceback_later(_HANGS_S, exit=True)
        began, number = time.thread_time(), self._tally.done.total() + 1
        ways, odds = zip(*self._ways, strict=True)
        do, top = self._chance.choices(ways, odds)[0], self._in_front()
        self._tally.done[do.__name__.strip("_")] += 1
        self._doing = do.__name__
        do(top)
        if self._tally.done.total() == number:  # else it opened what is asked before one goes on
            took = round((time.thread_time() - began) * 1000)
            self._tally.longest = max(self._tally.longest, (took, self._doing))
        faulthandler.cancel_dump_traceback_later()

    def _in_front(self) -> QWidget:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        return popup or modal or self._window

    def _press_key(self, top: QWidget) -> None:
        target, key = QApplication.focusWidget() or top, self._chance.choice(_KEYS)
        self._doing = f"{key} in {_named(target)}"
        QTest.keyClick(target, key)

    def _press_order(self, top: QWidget) -> None:
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        target = QApplication.focusWidget() or top
        if self._chance.random() < 0.3:
            key, held = self._chance.choice(_CONTROL_SHIFT), control | shift
        else:
            key, held = self._chance.choice(_CONTROL), control
        self._doing = f"{held} {key} in {_named(target)}"
        QTest.keyClick(target, key, held)

    def _type_words(self, top: QWidget) -> None:
        # QTest knows no letters beyond ASCII.
        for letter in self._chance.choice(_WORDS):
            target = QApplication.focusWidget() or top
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)

    def _click(self, top: QWidget) -> None:
        inside = [one for one in top.findChildren(QWidget) if _can_be_clicked(one)]
        target = self._chance.choice(inside) if inside else top
        self._doing = f"click in {_named(target)}"
        x, y = (self._chance.randrange(max(1, one)) for one in (target.width(), target.height()))
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(x, y))

    def _choose_from_menu(self, top: QWidget) -> None:
        if isinstance(top, QMenu):
            actions = [one for one in top.actions() if one.isEnabled() and not one.isSeparator()]
            if actions:
                self._chance.choice(actions).trigger()
            top.close()
        elif top is self._window:
            action = self._chance.choice(list(_orders(self._window.menuBar())))
            self._doing = f"menu {action.text()}"
            action.trigger()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".strip()


def _orders(bar: QWidget) -> Iterator[QAction]:
    for action in bar.actions():
        menu = action.menu()
        if menu is not None:
            yield from _orders(menu)
        elif action.isEnabled() and not action.isSeparator():
            yield action


def _can_be_clicked(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


@contextmanager
def _watched(tally: Tally) -> Iterator[None]:
    """Note every fault: those that are told, and those that nobody caught."""
    tell = Messages.tell

    def listen(messages: Messages, error: Exception, *ways: Any) -> None:
        if isinstance(error, CannotDo):
            tally.told[str(error)[:90]] += 1
        else:
            _note(tally, "told", type(error), error)
        tell(messages, error, *ways)

    with ExitStack() as undone:
        undone.enter_context(patch.object(Messages, "tell", listen))
        for where, name in (
            (sys, "excepthook"),
            (sys, "unraisablehook"),
            (threading, "excepthook"),
        ):
            undone.enter_context(patch.object(where, name, _hook(tally, name)))
        yield


def _hook(tally: Tally, name: str) -> Callable[..., None]:
    def note(first: Any, *more: Any) -> None:
        if more:
            _note(tally, name, first, more[0])
        else:
            _note(
                tally,
                f"{name} in {getattr(first, 'object', '')!r}",
                first.exc_type,
                first.exc_value,
            )

    return note


def _note(tally: Tally, where: str, kind: type[BaseException], fault: BaseException | None) -> None:
    import traceback

    told = "".join(traceback.format_exception(kind, fault, getattr(fault, "__traceback__", None)))
    if len(tally.wrong) < 30:
        tally.wrong.append(f"{where}: {told}")


@contextmanager
def _no_dialogs_of_the_system() -> Iterator[None]:
    """Those ask for files of this computer, or open a browser; here they are always left."""
    with ExitStack() as undone:
        for name in ("getOpenFileName", "getSaveFileName"):
            undone.enter_context(patch.object(QFileDialog, name, lambda *_, **__: ("", "")))
        undone.enter_context(patch.object(QFileDialog, "getExistingDirectory", lambda *_, **__: ""))
        undone.enter_context(patch.object(QPrintDialog, "exec", lambda *_: 0))
        for name in ("close", "quit", "open_guide", "open_starter", "open_handbook"):
            undone.enter_context(
                patch(f"handbook_app.ui.main_window.commands.Commands.{name}", lambda *_: None)
            )
        undone.enter_context(patch("PySide6.QtGui.QDesktopServices.openUrl", lambda *_: True))
        yield


def _wait_until(is_so: Callable[[], bool], patience_ms: int = 60_000) -> None:
    limit, loop = QDeadlineTimer(patience_ms), QEventLoop()
    while not is_so():
        if limit.hasExpired():
            raise TimeoutError
        QTimer.singleShot(20, loop.quit)
        loop.exec()
