"""How the program ends: an exit code and, when it could not be done, one sentence that says why."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable

from handbook_app.model.errors import CannotDo
from handbook_app.model.sentence import joined, reason_of, say

DONE, NOT_SO, NOT_DONE, STOPPED = 0, 1, 2, 130


def run(work: Callable[[], int]) -> int:
    """Do the work that answers an exit code; whatever goes wrong becomes a sentence and a code."""
    try:
        return work()
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        return _leave_quietly()
    except CannotDo as error:
        _remark(error.sentence)
    except OSError as error:
        _remark(say("The system refused: {reason}.", reason=reason_of(error)))
        _leave_quietly()
    except Exception:  # noqa: BLE001 - the last place where a fault of ours can be told
        _remark(_write_down_fault())
    return NOT_DONE


def _remark(text: str) -> None:
    from handbook_app.command_line.terminal import Terminal  # the window starts without it

    Terminal().remark(text)


def _leave_quietly() -> int:
    """What is still unwritten must not complain while Python ends."""
    with contextlib.suppress(OSError, ValueError):
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def _write_down_fault() -> str:
    from traceback import format_exc

    from handbook_app import __version__, paths

    what = say("This is a fault in Handbook, not yours.")
    try:
        log = paths.log_file()
        with log.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"handbook {__version__}\n{format_exc()}\n")
    except (CannotDo, OSError):
        return joined((what, say("It could not be written down.")))
    return joined((what, say("What happened is written down in {log}.", log=log)))
