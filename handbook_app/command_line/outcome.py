"""How a command ends: an exit code and, when it could not be done, one sentence that says why."""

from __future__ import annotations

import contextlib
import os
import sys
import traceback

import click

from handbook_app import __version__, paths
from handbook_app.command_line.terminal import Terminal
from handbook_app.model.errors import CannotDo

DONE, NOT_SO, NOT_DONE, STOPPED = 0, 1, 2, 130


def run(command: click.Command, words: list[str]) -> int:
    """Run a command; whatever goes wrong becomes one sentence and an exit code."""
    terminal = Terminal()
    try:
        with command.make_context("handbook", words) as context:
            code = command.invoke(context)
        terminal.flush()
        return code if isinstance(code, int) else DONE
    except click.exceptions.Exit as end:
        return end.exit_code
    except (click.Abort, KeyboardInterrupt):
        return STOPPED
    except BrokenPipeError:
        return _leave_quietly()
    except click.UsageError as error:
        terminal.remark(f"{error.format_message()} `handbook --help` tells what is possible.")
    except CannotDo as error:
        terminal.remark(str(error))
    except OSError as error:
        terminal.remark(f"The system refused: {error.strerror or error}.")
        _leave_quietly()
    except Exception:  # noqa: BLE001 - the last place where a fault of ours can be told
        terminal.remark(_write_down_fault())
    return NOT_DONE


def _leave_quietly() -> int:
    """What is still unwritten must not complain while Python ends."""
    with contextlib.suppress(OSError, ValueError):
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def _write_down_fault() -> str:
    what = "This is a fault in Handbook, not yours."
    try:
        log = paths.log_file()
        with log.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"handbook {__version__}\n{traceback.format_exc()}\n")
    except (CannotDo, OSError):
        return f"{what} It could not be written down."
    return f"{what} What happened is written down in {log}."
