"""Programs of a repository that its owner wants: hooks and signing, switched on by a person.

What was allowed is bound to what was shown. The bytes of each hook and the settings that matter
give a mark; only while it is the same does anything run, and what runs are copies of just those
bytes in a folder of the person's own. A program that changed runs again only after it was shown
again. Everything else that a repository names (filters, drivers, pagers) stays off.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import reason_of, say
from handbook_app.storage.versions.location import Location, locate
from handbook_app.storage.versions.process import LIMIT_SECONDS, Setting
from handbook_app.storage.versions.settings import read_repository, read_setting_of_person

HOOKS = ("pre-commit", "commit-msg", "post-commit")
_SIGNING = (
    *("commit.gpgsign", "gpg.format", "gpg.program", "gpg.ssh.program", "gpg.x509.program"),
    "user.signingkey",
)
_LARGEST_HOOK = 1_000_000
_YES = ("true", "yes", "on", "1")


class Standing(StrEnum):
    """Whether a repository's programs run: it names none, nobody allowed them, they run, or they
    have changed since."""

    NONE = "none"
    OFF = "off"
    ON = "on"
    LAPSED = "lapsed"


@dataclass(frozen=True)
class Offered:
    """The programs that could be allowed: hooks with their bytes, and the settings for signing."""

    hooks: Mapping[str, bytes]
    signing: tuple[Setting, ...]

    @property
    def signs(self) -> bool:
        """Whether versions would be signed."""
        return dict(self.signing).get("commit.gpgsign", "").lower() in _YES

    @cached_property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """Each program and its text, as the person has to see them. A stranger's words."""
        hooks = [(name, code.decode("utf-8", "replace")) for name, code in self.hooks.items()]
        lines = "\n".join(f"{name} = {value}" for name, value in self.signing)
        return (*hooks, *([("gpg", lines)] if self.signs else []))

    @cached_property
    def mark(self) -> str:
        """What changes whenever any of it does."""
        told = hashlib.sha256()
        for name, code in sorted(self.hooks.items()):
            told.update(f"{name}\0{len(code)}\0".encode())
            told.update(code)
        if self.signs:
            told.update(json.dumps(self.signing).encode("utf-8", "surrogatepass"))
        return told.hexdigest()


def find_offered(folder: Path) -> Offered:
    """What the repository of a folder offers. Raises Refused and GitFailed as reading it does."""
    location = locate(folder)
    if location is None:
        return Offered({}, ())
    settings = read_repository(location, LIMIT_SECONDS).settings
    return Offered(_read_hooks(location, settings), _signing_of(settings))


class Permission:
    """What one person allowed for one repository; kept in a private folder of theirs."""

    def __init__(self, folder: Path, state: Path) -> None:
        self._folder = folder
        self._file = state / "programs.json"
        self._copies = state / "programs"

    def offered(self) -> Offered:
        """What the repository offers now."""
        return find_offered(self._folder)

    def standing(self) -> Standing:
        """Whether its programs run."""
        offered, mark = self.offered(), self._mark()
        if not offered.shown:
            return Standing.NONE
        if not mark:
            return Standing.OFF
        return Standing.ON if mark == offered.mark else Standing.LAPSED

    def allow(self, offered: Offered) -> None:
        """Let just these programs run from now on. Raises Unavailable when it cannot be kept."""
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            staged = self._file.with_suffix(f".{os.getpid()}.new")
            staged.write_text(json.dumps({"mark": offered.mark}), "utf-8")
            staged.replace(self._file)
        except OSError as error:
            raise Unavailable(
                say("This cannot be remembered: {reason}.", reason=reason_of(error)),
                "Make some room on the disk, then try again.",
            ) from error

    def forbid(self) -> None:
        """Let none of them run."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        shutil.rmtree(self._copies, ignore_errors=True)

    def allowed(self) -> Offered | None:
        """The programs that may run now; None for none. Cheap where nobody ever allowed any."""
        mark = self._mark()
        if not mark:
            return None
        offered = self.offered()
        return offered if offered.shown and offered.mark == mark else None

    def copies_of(self, offered: Offered) -> Path:
        """A folder that holds just these hooks: what lies in the repository may change any time."""
        folder = self._copies / offered.mark[:24]
        try:
            shutil.rmtree(self._copies, ignore_errors=True)
            folder.mkdir(mode=0o700, parents=True)
            for name, code in offered.hooks.items():
                file = folder / name
                file.write_bytes(code)
                file.chmod(0o700)
        except OSError as error:
            raise Unavailable(
                say("The programs of this repository cannot be prepared: {reason}.",
                    reason=reason_of(error)),
                "Make some room on the disk, or switch them off.",
            ) from error  # fmt: skip
        return folder

    def _mark(self) -> str:
        try:
            found = json.loads(self._file.read_bytes())
        except (OSError, ValueError):
            return ""
        mark = found.get("mark") if isinstance(found, dict) else ""
        return mark if isinstance(mark, str) else ""


def _read_hooks(location: Location, settings: tuple[Setting, ...]) -> dict[str, bytes]:
    folder = _folder_of_hooks(location, settings)
    found = {}
    for name in HOOKS:
        file = folder / name
        with suppress(OSError, ValueError):
            if file.is_file() and (os.name == "nt" or os.access(file, os.X_OK)):
                with file.open("rb") as opened:
                    code = opened.read(_LARGEST_HOOK + 1)
                if len(code) <= _LARGEST_HOOK:
                    found[name] = code
    return found


def _folder_of_hooks(location: Location, settings: tuple[Setting, ...]) -> Path:
    """Where a repository's hooks lie, by its own settings."""
    named = [command for name, command in settings if name == "core.hookspath"]
    if not named:
        return location.shared / "hooks"
    return location.top / os.path.expanduser(named[-1])  # noqa: PTH111  Path's fails for unknown users


def _signing_of(settings: tuple[Setting, ...]) -> tuple[Setting, ...]:
    """The settings for signing: the repository's own, else the person's."""
    own = dict(settings)
    found = ((name, own.get(name) or read_setting_of_person(name)) for name in _SIGNING)
    return tuple((name, value) for name, value in found if value)
