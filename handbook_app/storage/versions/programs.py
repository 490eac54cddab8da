"""Which programs a repository would have git start, if we let it. Nothing here starts one."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from handbook_app.storage.versions.location import Location, locate
from handbook_app.storage.versions.overrides import names_program
from handbook_app.storage.versions.process import LIMIT_SECONDS, Setting
from handbook_app.storage.versions.settings import read_repository

_NOT_PROGRAMS = ("", "true", "false", "yes", "no", "on", "off", "0", "1")


@dataclass(frozen=True, slots=True)
class Program:
    """A program: the setting or hook that names it, and the command as it is written there."""

    setting: str
    command: str


def describe_programs(folder: Path) -> tuple[Program, ...]:
    """The programs that the repository of a folder names in its settings and in its hooks.

    Both texts are a stranger's. Raises Refused and GitFailed as reading the settings does.
    """
    location = locate(folder)
    if location is None:
        return ()
    settings = read_repository(location, LIMIT_SECONDS).settings
    named = [
        Program(name, command)
        for name, command in settings
        if names_program(name) and command.lower() not in _NOT_PROGRAMS
    ]
    return (*named, *_hooks_in(folder_of_hooks(location, settings)))


def folder_of_hooks(location: Location, settings: tuple[Setting, ...]) -> Path:
    """Where a repository's hooks lie, by its own settings."""
    named = [command for name, command in settings if name == "core.hookspath"]
    if not named:
        return location.shared / "hooks"
    return location.top / os.path.expanduser(named[-1])  # noqa: PTH111  Path's fails for unknown users


def _hooks_in(folder: Path) -> list[Program]:
    try:
        files = sorted(file for file in folder.iterdir() if os.path.isfile(file))  # noqa: PTH113
    except OSError:
        return []
    return [
        Program(f"hook {file.name}", str(file))
        for file in files
        if file.suffix != ".sample" and (sys.platform == "win32" or os.access(file, os.X_OK))
    ]
