"""The command line: every command is a thin face of a service.

Exit codes: 0 done, 1 the thing asked about is not so (nothing found, problems found), 2 it could
not be done, 130 stopped by Ctrl+C. With ``--json`` one JSON value goes to standard output and
nothing else; remarks go to standard error. Imports are late, so that `handbook search` starts fast.
"""

from __future__ import annotations

import click

from handbook_app import __version__
from handbook_app.command_line import (
    arranging,
    confirming,
    inventory,
    reading,
    reporting,
    reviewing,
    versions,
    writing,
)
from handbook_app.command_line.outcome import DONE, STOPPED
from handbook_app.command_line.request import Request, with_shared_options
from handbook_app.command_line.screen import open_window
from handbook_app.command_line.terminal import Terminal
from handbook_app.model.errors import BadRequest


@click.group(invoke_without_command=True)
@click.version_option(__version__, prog_name="handbook", message="%(prog)s %(version)s")
@with_shared_options
@click.pass_context
def handbook(context: click.Context) -> int:
    """Look up, check and list the rules of a handbook. Without a command, open the window."""
    request = context.ensure_object(Request)
    return DONE if context.invoked_subcommand is not None else open_window(request.folder)


for each in (
    reading.search,
    reading.show,
    reading.check,
    reading.list_,
    reporting.report,
    reviewing.review,
    confirming.confirm,
    versions.history,
    versions.diff,
    versions.changes,
    writing.save,
    writing.set_,
    versions.restore,
    writing.new,
    inventory.informal,
    arranging.rename,
    arranging.move,
    arranging.split,
    arranging.join,
    arranging.retire,
    arranging.programs,
    versions.edition,
    writing.init,
):
    handbook.add_command(each)


def obey(words: list[str]) -> int:
    """Do what the words of a command line ask for; answers the exit code."""
    terminal = Terminal()
    try:
        with handbook.make_context("handbook", words) as context:
            code = handbook.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.Abort:
        return STOPPED
    except click.UsageError as error:
        remedy = "`handbook --help` tells what is possible."
        raise BadRequest(error.format_message(), remedy) from error
    terminal.flush()
    return code if isinstance(code, int) else DONE
