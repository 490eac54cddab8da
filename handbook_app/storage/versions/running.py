"""Runs the programs that a person allowed, around the making of one version."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from handbook_app.storage.versions.allowed import Offered, Permission
from handbook_app.storage.versions.making import Draft, person
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import ProgramRefused
from handbook_app.storage.versions.runner import Git
from handbook_app.storage.versions.wording import now_for_git

_LIMIT_SECONDS = 120.0
_LONGEST_SAID = 600
# What a program of the person's may need; git itself is given none of it.
_FROM_PERSON = (
    *("USER", "LOGNAME", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "GNUPGHOME"),
    *("GPG_TTY", "SSH_AUTH_SOCK", "DBUS_SESSION_BUS_ADDRESS", "APPDATA", "LOCALAPPDATA"),
)


class AllowedPrograms:
    """The allowed hooks and signing at work. git starts them, in the surroundings it always has.

    A hook finds the new texts in git's list of files, not yet on the disk. It may refuse the
    version; of the message it may change all but the first line.
    """

    def __init__(self, git: Git, permission: Permission, allowed: Offered) -> None:
        self._git, self._allowed = git, allowed
        self._hooks = permission.copies_of(allowed)

    def finish(self, made: str, draft: Draft) -> str:
        """The id of the version after everybody had a look at it; raises ProgramRefused."""
        with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
            index = Path(folder) / "index"
            self._git.ask("read-tree", made, index=index)
            self._run("pre-commit", draft, index)
            message = self._message(draft, Path(folder) / "message", index)
        if message == draft.message and not self._allowed.signs:
            return made
        return self._made_anew(made, draft, message)

    def after(self, draft: Draft) -> None:
        """Tell that the version is there; whatever that program says, it is."""
        try:
            self._run("post-commit", draft)
        except ProgramRefused:
            return

    def _message(self, draft: Draft, file: Path, index: Path) -> str:
        if "commit-msg" not in self._allowed.hooks:
            return draft.message
        file.write_text(draft.message, "utf-8", newline="")
        self._run("commit-msg", draft, index, str(file))
        changed = file.read_text("utf-8", "replace")
        # A killed save is known again by its first line.
        first = draft.message.partition("\n")[0]
        return "\n".join([first, *changed.split("\n")[1:]])

    def _made_anew(self, made: str, draft: Draft, message: str) -> str:
        words = ["commit-tree", f"{made}^{{tree}}"]
        words += ["-p", draft.parent] if draft.parent else []
        words += ["-S"] if self._allowed.signs else []
        settings = [part for name, value in self._allowed.signing for part in
                    ("-c", f"{name}={value}")]  # fmt: skip
        content = message.encode("utf-8", "replace")
        try:
            answer = self._git.ask(
                *settings, *words, "-F", "-", stdin=content,
                limit=_LIMIT_SECONDS, more=_surroundings(draft),
            )  # fmt: skip
        except GitFailed as error:
            raise ProgramRefused("gpg", error.said[:_LONGEST_SAID]) from error
        return answer.decode("ascii").strip()

    def _run(self, hook: str, draft: Draft, index: Path | None = None, *words: str) -> None:
        if hook not in self._allowed.hooks:
            return
        where = ("-c", f"core.hooksPath={self._hooks}")
        behind = ("--", *words) if words else ()
        try:
            self._git.ask(
                *where, "hook", "run", hook, *behind,
                index=index, limit=_LIMIT_SECONDS, more=_surroundings(draft),
            )  # fmt: skip
        except GitFailed as error:
            raise ProgramRefused(hook, error.said[:_LONGEST_SAID]) from error


def _surroundings(draft: Draft) -> dict[str, str]:
    who, email = person(draft.author)
    moment = now_for_git()
    told = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
            for what, value in (("NAME", who), ("EMAIL", email), ("DATE", moment))}  # fmt: skip
    kept = {name: os.environ[name] for name in _FROM_PERSON if name in os.environ}
    return {**kept, **told}
