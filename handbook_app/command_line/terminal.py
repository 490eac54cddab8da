"""Writing to a terminal, a file or a pipe, whatever it can show.

Here, and only here, the command line says sentences in the language of whoever reads them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import textwrap
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.translations import Translate, language_of_person, translator

# Control characters could make a terminal do things; direction marks show text that is not there.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_STYLES = {
    "strong": "1",
    "faint": "2",
    "black": "7;1",
    "gray": "1;36",
    "error": "31",
    "warning": "33",
}
_WIDEST = 100
_SHOWN_AFTER = 0.4


class Terminal:
    """Answers go to standard output, remarks and progress to standard error."""

    def __init__(self) -> None:
        # Python has no stream where the one that was handed over is closed.
        self._out, self._err = sys.stdout or _nowhere(), sys.stderr or _nowhere()
        for stream in (self._out, self._err):
            _never_fail(stream)
        self.in_words = translator(language_of_person())
        self.width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
        is_plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb" or os.name == "nt"
        self._is_coloured = self._out.isatty() and not is_plain

    def say(self, lines: Iterable[str]) -> None:
        """Print lines; styles must have been asked of this object."""
        self._out.writelines(f"{self.in_words(line)}\n" for line in lines)

    def say_json(self, value: object) -> None:
        """Print one JSON value, in ASCII so that every terminal and program can read it."""
        json.dump(value, self._out, indent=2)
        self._out.write("\n")

    def remark(self, text: str) -> None:
        """Tell the person something beside the answer."""
        self._err.write(f"{visible(self.in_words(text))}\n")

    def style(self, text: str, name: str) -> str:
        """A text on one line, without control characters, in a style where there are any."""
        plain = on_one_line(self.in_words(text))
        return f"\x1b[{_STYLES[name]}m{plain}\x1b[0m" if self._is_coloured and plain else plain

    def wrapped(self, text: str, indent: str = "") -> list[str]:
        """A text without control characters, as lines of the terminal's width."""
        lines = textwrap.wrap(
            visible(self.in_words(text)),
            self.width,
            initial_indent=indent,
            subsequent_indent=indent,
        )
        return lines or [""]

    def progress(self, what: str) -> Progress:
        """Shows how far a long work is, on a terminal and after a moment."""
        counter = _Counter(self._err, what, self.in_words)
        return Progress(counter.show if self._err.isatty() else None)

    def flush(self) -> None:
        """Hand over what was written; raises BrokenPipeError when nobody reads it."""
        self._out.flush()


def visible(text: str) -> str:
    """Text without what a terminal would act upon."""
    return _UNSEEN.sub("", text)


def on_one_line(text: str) -> str:
    """The same for what takes one line: a file's name may have several."""
    return visible(text).replace("\n", "\ufffd")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


class _Counter:
    def __init__(self, stream: TextIO, what: str, in_words: Translate) -> None:
        self._stream, self._what, self._in_words = stream, what, in_words
        self._next = time.monotonic() + _SHOWN_AFTER

    def show(self, done: int, total: int, _label: str) -> None:
        if time.monotonic() < self._next and done != total:
            return
        is_last = total and done >= total
        self._next = time.monotonic() + 0.1
        said = say("{what}: {done:,}", what=self._what, done=done)
        if total:
            said = say("{what}: {done:,} of {total:,}", what=self._what, done=done, total=total)
        self._stream.write(f"\r\x1b[K{'' if is_last else self._in_words(said)}")
        self._stream.flush()


def _never_fail(stream: TextIO) -> None:
    """What an old code page cannot show becomes a question mark."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
