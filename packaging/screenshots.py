"""Makes the pictures of the README in packaging/screenshots, without a screen.

    python packaging/screenshots.py [folder]

Uses the starter handbook, a fixed size and the font Inter where it is installed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
_WORLD = Path(tempfile.mkdtemp(prefix="handbook-screenshots-"))
os.environ |= {f"HANDBOOK_{kind}_DIR": str(_WORLD / kind) for kind in ("CACHE", "CONFIG", "DATA")}
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en", "LANG": "C.UTF-8"}

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, QTimer  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402

from handbook_app.app import Program, make_application  # noqa: E402
from handbook_app.services.authoring.saving import (  # noqa: E402
    TextEdit,
    read_for_editing,
    save_texts,
)
from handbook_app.services.handbook import Handbook  # noqa: E402
from handbook_app.storage.versions import Author, make_repository  # noqa: E402
from handbook_app.ui.main_window.window import MainWindow  # noqa: E402

WIDE, SMALL = QSize(1280, 800), QSize(900, 600)
_PATIENCE_MS = 30_000


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the program work until something is so; gives up after half a minute."""
    limit = QDeadlineTimer(_PATIENCE_MS)
    loop = QEventLoop()
    while not is_so():
        if limit.hasExpired():
            raise TimeoutError
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def write_some_history(root: Path) -> None:
    """Some versions by several people, so that there is a history to show."""
    make_repository(root, Author("Joost Verhagen", "joost@example.org"), "Start the handbook")
    folders = (Path(tempfile.mkdtemp(dir=_WORLD)), Path(tempfile.mkdtemp(dir=_WORLD)))
    handbook = Handbook(root, *folders)
    path = "policies/returns.md"
    for who, before, after, summary in (
        (
            "Ana Ferreira",
            "up to 14 days late",
            "up to 21 days late",
            "A week more for latecomers",
        ),
        ("Milena Kovač", "within **30 days**", "within **45 days**", "45 days, as in the web shop"),
    ):
        opened = read_for_editing(handbook, path)
        edit = TextEdit(path, opened.text.replace(before, after), opened)
        save_texts(handbook, [edit], summary, author=Author(who, "someone@example.org"))
    handbook.close()


class Studio:
    """One program and its window, to be brought into each scene."""

    def __init__(self, folder: Path) -> None:
        application = make_application()
        application.setFont(QFont("Inter"))
        self._folder = folder
        self._program = Program(application)
        root = Path(shutil.copytree(ROOT / "content" / "starter", _WORLD / "starter"))
        write_some_history(root)
        self.window = self._program.open_window()
        self.window.session.open(root)
        wait_until(lambda: self.window.session.is_current)

    def take(self, name: str, size: QSize, theme: str = "light") -> None:
        """Write one picture."""
        self._program.preferences.choose(theme=theme)
        self.window.resize(size)
        settled = QDeadlineTimer(400)
        wait_until(settled.hasExpired)
        self.window.grab().save(str(self._folder / f"{name}.png"))

    def look_up(self, words: str, heading: str) -> None:
        """Search, and wait for the card of a rule."""
        self.window.commands.show_look_up()
        area = self.window.look_up
        area.look_for(words)
        wait_until(lambda: area.card.card is not None and area.card.card.section.heading == heading)

    def browse(self, document: str, section: str) -> None:
        """Open a document."""
        self.window.navigator.open_document(document, section)
        reader = self.window.areas.browsing.reader
        wait_until(lambda: reader.document is not None and reader.document.path == document)

    def write(self, document: str, section: str) -> None:
        """Open a document to be changed."""
        self.window.commands.write_at(document, section)
        wait_until(lambda: self.window.areas.writing.editor is not None)

    def history(self, document: str, section: str) -> None:
        """Show the history of a rule."""
        self.window.navigator.show_history(document, section)
        wait_until(lambda: self.window.areas.looking_back.view.versions.moments.rowCount() > 0)

    def care(self, code: str) -> None:
        """Show how the handbook is, and the rules behind a figure."""
        self.window.commands.show_care()
        area = self.window.areas.caring
        area.show_page("health")
        page = area.view.focusProxy()
        wait_until(lambda: page.health is not None and page.is_settled)
        page.choose(code)

    def end(self) -> None:
        """Close everything."""
        self.window.close()
        self._program.end()
        shutil.rmtree(_WORLD, ignore_errors=True)


def main(folder: Path) -> None:
    """Make every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    studio = Studio(folder)
    studio.take("start-light", WIDE)
    studio.look_up("late return", "Return window")
    studio.take("look-up-light", WIDE)
    studio.look_up("diving", "No diving at the shallow end")
    studio.take("look-up-dark", WIDE, "dark")
    window: MainWindow = studio.window
    window.look_up.panes.open_card()
    studio.take("card-small", SMALL)
    studio.browse("policies/returns.md", "return-window")
    studio.take("browse-light", WIDE)
    studio.take("browse-dark", WIDE, "dark")
    studio.write("policies/returns.md", "return-window")
    studio.take("write-light", WIDE)
    studio.history("policies/returns.md", "return-window")
    studio.take("history-light", WIDE)
    studio.care("untagged")
    studio.take("care-light", WIDE)
    studio.end()


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    place = ROOT / "packaging" / "screenshots"
    words.add_argument("folder", nargs="?", type=Path, default=place, help="where they are put")
    main(words.parse_args().folder)
