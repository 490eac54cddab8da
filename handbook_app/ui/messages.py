"""The only place that tells people what went wrong, and asks them before something leaves.

Always plain text: an error may quote a handbook.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from handbook_app.model.errors import Cancelled, CannotDo
from handbook_app.ui.controls import IconButton, IconLabel, Panel, empty, link_button
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

Way = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class NoticeBar(Panel):
    """A line above the area that says what is wrong and what to do; it goes when it is closed."""

    def __init__(self, look: Look) -> None:
        super().__init__("notice", 0, look.px(8))
        self._label = PlainLabel("", "notice_text", selectable=True)
        close = IconButton(look, "cross", self.tr("Close this message"), colour="notice")
        close.clicked.connect(self.hide)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(IconLabel(look, "warning", "notice", 18))
        line.addWidget(self._label, 1)
        self._ways = QHBoxLayout()
        line.addLayout(self._ways)
        line.addWidget(close)
        self.rows.addLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    @property
    def ways(self) -> list[QToolButton]:
        """The buttons that lead out."""
        items = (self._ways.itemAt(at) for at in range(self._ways.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, QToolButton)]

    def say(self, text: str, *ways: Way) -> None:
        """Show this, with buttons for the ways out of it."""
        empty(self._ways)
        for words, do in ways:
            button = link_button(words, partial(self._go, do))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._ways.addWidget(button)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _go(self, do: Callable[[], object]) -> None:
        self.hide()
        do()


class Messages(QObject):
    """Turns errors into a sentence in the notice bar, and asks questions."""

    told = Signal(str)

    def __init__(self, bar: NoticeBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self._window = parent

    def tell(self, error: Exception, *ways: Way) -> None:
        """Say what went wrong, and offer ways out; a defect of ours is written to the log."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, CannotDo):
            text = in_words(error.sentence)
        else:
            _write_down(error)
            text = self.tr(
                "Something went wrong that should not have, and nothing was changed. "
                "Try it again; if it stays, tell those who look after the program."
            )
        self._bar.say(text, *ways)
        self.told.emit(text)

    def offer(self, text: str, *ways: Way) -> None:
        """Say something that is not wrong, with what can be done."""
        self._bar.say(text, *ways)

    def say_dead_link(self, address: str) -> None:
        """A link leads nowhere that may be opened."""
        said = self.tr("This link leads nowhere in the handbook: {address}")
        self._bar.say(said.replace("{address}", _readable(address)))

    def clear(self) -> None:
        """Take the message away."""
        self._bar.hide()

    def confirm_address(self, address: str) -> bool:
        """Show a web address before the browser opens it; answers whether it may."""
        from PySide6.QtWidgets import QMessageBox  # not needed to open the window

        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Leave the handbook?"))
        box.setText(self.tr("This link leads out of the handbook, to:"))
        box.setInformativeText(_readable(address))
        open_it = box.addButton(self.tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is open_it

    def say_that(self, title: str, text: str) -> None:
        """Show a short text until it is closed."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(title)
        box.setText(text)
        box.exec()


def _write_down(error: Exception) -> None:
    import traceback  # not needed to open the window

    from handbook_app import __version__, paths

    try:
        with paths.log_file().open("a", encoding="utf-8", errors="replace") as log:
            log.write(f"handbook {__version__}\n{''.join(traceback.format_exception(error))}\n")
    except (CannotDo, OSError):
        return  # a full disk must not hide the message itself


def _readable(address: str) -> str:
    """An address with places to break it, and nothing that turns the reading order round."""
    shown = "".join(one if one.isprintable() else "�" for one in address[:500])
    return "\n".join(shown[start : start + 70] for start in range(0, len(shown), 70))
