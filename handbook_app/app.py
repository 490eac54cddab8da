"""The desktop program: builds every object and wires it. The only file that knows them all."""

from __future__ import annotations

import builtins
import gc
import importlib
import linecache
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialog

from handbook_app import paths
from handbook_app.tasks.collecting import Collector
from handbook_app.tasks.opening import open_services
from handbook_app.tasks.session import Session
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.settings.preferences import Preferences
from handbook_app.ui.theme import Look
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from handbook_app.tasks.services import Opener

# Seconds a busy thread may keep the interpreter to itself. Painting a list takes it up some hundred
# times; with Python's usual 5 ms the window would stutter whenever a reader works.
_TURN = 0.0005
_FIRST_PAGE = "start-here.md"  # of the guide
_FIRST_KEYS_MS = 10  # what is imported to open a handbook must not stand before the first keys


class Program(QObject):
    """The running program: its look, its preferences and its windows."""

    def __init__(self, application: QApplication, opener: Opener | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._opener = opener or partial(open_services, in_words=in_words)
        self.preferences = Preferences(paths.config_folder() / "window.ini", self)
        self.language = self._wanted_language()
        self._translators: list[QTranslator] = []
        self._translate()
        self.look = Look(paths.resources_folder(), self)
        self._dress()
        self.preferences.changed.connect(self._dress)
        self.preferences.changed.connect(self._change_language)
        self.windows: list[MainWindow] = []

    def open_window(self) -> MainWindow:
        """Show another window, with no handbook in it yet."""
        session = Session(self._opener, self.language)
        window = MainWindow(self.look, session, self.preferences)
        session.setParent(window)
        session.opened.connect(lambda: self._note_recent(window))
        commands = window.commands
        window.look_up.start.browse_asked.connect(commands.show_browse)
        window.look_up.start.document_asked.connect(commands.begin_document)
        window.look_up.start.folder_asked.connect(commands.choose_folder)
        window.look_up.start.starter_asked.connect(commands.open_starter)
        commands.folder_asked.connect(session.open)
        commands.starter_asked.connect(lambda: session.open_found(_own_starter))
        commands.guide_asked.connect(self._open_guide)
        commands.quit_asked.connect(self._close_windows)
        window.closed.connect(lambda: self._forget(window))
        self.windows.append(window)
        window.show()
        return window

    def tell_fault(self, fault: BaseException) -> None:
        """Whatever nobody caught is said in a window and written down, not lost."""
        if self.windows and isinstance(fault, Exception):
            self.windows[0].messages.tell(fault)

    def end(self) -> None:
        """Let go of what belongs to the application as a whole."""
        self._forget_words()
        self.deleteLater()

    def _forget_words(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()

    def _open_guide(self) -> None:
        """The guide has a window of its own: a customer may be waiting in the other."""
        guide = paths.content_folder() / "guide"
        for window in self.windows:
            if window.session.root == guide:
                window.activateWindow()
                return
        window = self.open_window()
        window.commands.show_browse()
        window.session.opened.connect(
            lambda: window.navigator.open_document(_FIRST_PAGE, ""),
            Qt.ConnectionType.SingleShotConnection,
        )
        window.session.open(guide)

    def _close_windows(self) -> None:
        for window in list(self.windows):
            window.close()

    def _note_recent(self, window: MainWindow) -> None:
        """Remember what was opened, all but the guide, and offer what was opened before."""
        root, guide = window.session.root, paths.content_folder() / "guide"

        def note() -> tuple[Path, ...]:
            from handbook_app.services.recent import recent_handbooks, remember_handbook

            if root is not None and root != guide:
                remember_handbook(root)
            return recent_handbooks()

        window.session.ask("recent", lambda *_: note(), window.menus.show_recent)

    def _forget(self, window: MainWindow) -> None:
        self.windows.remove(window)
        window.deleteLater()

    def _dress(self) -> None:
        self.look.wear(self.preferences.theme, self.preferences.scale)

    def _wanted_language(self) -> str:
        return self.preferences.language or QLocale.system().name().split("_")[0]

    def _change_language(self) -> None:
        if self.language != self._wanted_language():
            self.language = self._wanted_language()
            self._translate()
            # Later: the list in which it was chosen is still at work.
            QTimer.singleShot(0, self, self._replace_windows)

    def _replace_windows(self) -> None:
        """Each window gives way to one that speaks the new language, at the same place; what was
        written there and not saved is kept and offered again."""
        for old in list(self.windows):
            new = self.open_window()
            new.setGeometry(old.geometry())
            if old.session.root is not None:
                if place := old.place_read:
                    new.session.opened.connect(
                        partial(new.navigator.open_document, place.document, place.section),
                        Qt.ConnectionType.SingleShotConnection,
                    )
                new.session.open(old.session.root)
            if any(dialog.isVisible() for dialog in old.findChildren(QDialog)):
                new.commands.choose_language()
            old.close()

    def _translate(self) -> None:
        """Our words and Qt's own. English has a file too: it holds the plural forms."""
        self._forget_words()
        QLocale.setDefault(QLocale(self.language))
        own = str(paths.resources_folder() / "translations")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        names = (
            ("handbook_en", own),
            (f"qtbase_{self.language}", qt),
            (f"handbook_{self.language}", own),
        )
        for name, folder in names:
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)


def run(handbook: Path | None) -> int:
    """Open the window on a handbook, else on the one last used; answers the exit code."""
    application = make_application()
    program = Program(application)
    sys.excepthook = lambda _kind, fault, _trace: program.tell_fault(fault)
    window = program.open_window()
    find = (lambda: handbook) if handbook is not None else _last_handbook
    collector = Collector(application)
    for settled in (window.session.surveyed, window.session.failed):
        settled.connect(lambda _: collector.begin(), Qt.ConnectionType.SingleShotConnection)
    window.look_up.field.painted_first.connect(
        lambda: QTimer.singleShot(_FIRST_KEYS_MS, lambda: _go_on(window, find))
    )
    return application.exec()


def _go_on(window: MainWindow, find: Callable[[], Path]) -> None:
    """What can wait until the field takes keys."""
    window.session.open_found(find)
    window.prepare()


def make_application() -> QApplication:
    """Qt's application object, with our name and a style that follows our colours."""
    gc.disable()  # no thread but the window's may destroy a widget: see tasks/collecting
    sys.setswitchinterval(_TURN)
    _import_plainly()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Handbook")
    application.setDesktopFileName("handbook")
    application.setStyle("Fusion")
    return application


def _import_plainly() -> None:
    """Let importing be Python's again, in which Qt's binding looks for a feature nobody uses here.

    It keeps the source of every module that is imported, and asks modules that are half made for
    attributes, which fails now and then when two threads import.
    """
    builtins.__import__ = importlib.__import__
    linecache.clearcache()


def _last_handbook() -> Path:
    from handbook_app.services.starting import handbook_to_open

    return handbook_to_open()


def _own_starter() -> Path:
    from handbook_app.services.starting import own_starter

    return own_starter()
