"""What git complains of, said so that a person knows what to do.

git speaks of its own parts; a person who keeps a handbook has never heard of most of them.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

from handbook_app.model.sentence import as_sentence, templates
from handbook_app.storage.versions.process import LIMIT_SECONDS, GitFailed
from handbook_app.storage.versions.runner import Git
from handbook_app.storage.versions.state import DAMAGE

_MISSING = re.compile(
    r"(?i)bad (tree )?object|bad revision|missing|unable to read|could not (fetch|read|get)|"
    r"loose object|object file|packfile|pack |corrupt|not a valid object|not a valid commit|"
    r"not a tree object|invalid object|cannot read|failed to resolve|invalid sha1|sha1 mismatch|"
    r"reference is not a tree|no such path|no such ref|unknown revision|object .* not found"
)
_SENTENCES: tuple[tuple[re.Pattern[str], tuple[str, str]], ...] = (
    (
        re.compile(r"Expected git repo version|unknown repository extension|requires .* git"),
        templates(
            (
                "This repository was made by a newer git than the one on this computer.",
                "Install a newer git, then try again.",
            )
        ),
    ),
    (
        re.compile(r"(?i)index file|sharedindex|bad index|index uses|cache entries|bad signature"),
        templates(
            (
                "git's list of the files in this folder is damaged.",
                "In the folder .git delete the file named index, then run git reset: "
                "your documents stay as they are.",
            )
        ),
    ),
    (
        re.compile(r"(?i)no space left|quota exceeded"),
        templates(("The disk is full.", "Make room on it, then try again.")),
    ),
    (
        re.compile(r"(?i)permission denied|insufficient permission|read-only file system"),
        templates(
            (
                "git may not write to its folder .git in this repository.",
                "Ask whoever owns the folder for the right to write there.",
            )
        ),
    ),
    (
        re.compile(
            r"(?i)not a git repository|bad config|packed-refs|update_ref failed|cannot lock ref|"
            r"unable to resolve reference|unable to append|invalid HEAD"
        ),
        DAMAGE,
    ),
    (
        _MISSING,
        templates(
            (
                "A part of this repository is damaged or was never copied to this computer.",
                "Make a complete copy of it with git clone.",
            )
        ),
    ),
)


class PlainGit(Git):
    """git, whose complaints are put into plain words; what it said stays in ``said``."""

    def ask(
        self,
        *words: str | bytes,
        stdin: bytes = b"",
        index: Path | None = None,
        limit: float = LIMIT_SECONDS,
        more: Mapping[str, str] | None = None,
    ) -> bytes:
        """As of Git."""
        try:
            return super().ask(*words, stdin=stdin, index=index, limit=limit, more=more)
        except GitFailed as error:
            raise _in_plain_words(error) from None

    def start(self, *words: str | bytes) -> subprocess.Popen[bytes]:
        """As of Git."""
        try:
            return super().start(*words)
        except GitFailed as error:
            raise _in_plain_words(error) from None


def is_of_missing(error: GitFailed) -> bool:
    """Whether git complains of something that is not on this computer, or damaged."""
    return bool(_MISSING.search(error.said))


def _in_plain_words(error: GitFailed) -> GitFailed:
    for pattern, (what, remedy) in _SENTENCES:
        if pattern.search(error.said):
            error.what, error.remedy = as_sentence(what), as_sentence(remedy)
            error.args = (f"{what} {remedy}",)
            break
    return error
