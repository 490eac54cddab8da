"""The command ``handbook``, and ``python -m handbook_app``.

Which of the two faces is wanted is decided here: the window starts without the command line's
libraries, and the other way round.
"""

from __future__ import annotations

import sys
from typing import NoReturn

from handbook_app.command_line.outcome import run
from handbook_app.command_line.screen import open_window


def main() -> NoReturn:
    """Do what the words of the command line ask for; ends the process with an exit code."""
    words = sys.argv[1:]
    sys.exit(run(lambda: _do(words)))


def _do(words: list[str]) -> int:
    match words:
        case []:
            return open_window()
        case ["--handbook", folder]:
            return open_window(folder)
    from handbook_app.cli import obey

    return obey(words)


if __name__ == "__main__":
    main()
