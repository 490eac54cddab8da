"""Those who are at one handbook at once: writers, readers, an editor of files, a user of git."""

from __future__ import annotations

import os
import random
import subprocess
import time
from pathlib import Path

from handbook_app import paths
from handbook_app.model.errors import CannotDo, HandbookError, OurFault
from handbook_app.services.authoring.saving import TextEdit, read_for_editing, save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp
from handbook_app.storage.versions import Author
from tests.reliability.deeds import Log
from tests.reliability.ground import git_hash

SHARED = tuple(f"shared-{number}.md" for number in range(4))
_PATIENCE = 120.0


def _name() -> str:
    return os.environ["HANDBOOK_TEST_NAME"]


def _is_over(root: Path) -> bool:
    return (root.parent / "stop").exists()


def _open(root: Path) -> Handbook:
    return Handbook(root, paths.cache_folder_of(root), paths.state_folder_of(root))


def by_writer(root: Path, chance: random.Random, log: Log) -> None:
    """So many saves, each of a line more in a document that is its own or everybody's."""
    handbook, name = _open(root), _name()
    for number in range(int(os.environ["HANDBOOK_TEST_COUNT"])):
        path = chance.choice((f"own-{name}.md", *SHARED))
        _save(handbook, path, f"{name}-{number}", log)


def _save(handbook: Handbook, path: str, token: str, log: Log) -> None:
    last, author = time.monotonic() + _PATIENCE, Author(token, "")
    while True:
        opened = read_for_editing(handbook, path)
        edit = TextEdit(path, f"{opened.text}{token}\n", opened)
        try:
            saved = save_texts(handbook, [edit], token, substance=False, author=author)
        except CannotDo as refusal:
            log.write(again=type(refusal).__name__, said=str(refusal), path=path)
            if time.monotonic() > last:
                raise
        else:
            log.write(version=saved.version, path=path, token=token, opened=opened.hash,
                      overtaken=saved.overtaken)  # fmt: skip
            return


def by_reader(root: Path, chance: random.Random, log: Log) -> None:
    """Looks things up and back, until it is over."""
    handbook = _open(root)
    look_up, turns = LookUp(handbook), 0
    while not _is_over(root):
        turns += 1
        try:
            handbook.refresh(wait=2.0)
            look_up.search("goods")
            list(handbook.versions().versions(chance.choice(SHARED), limit=5))
            handbook.versions().read_at("", chance.choice(SHARED))
        except OurFault as fault:
            log.write(fault=str(fault))
        except HandbookError as refusal:
            log.write(refused=str(refusal))
    log.write(turns=turns)


def by_editor(root: Path, chance: random.Random, log: Log) -> None:
    """A text editor that knows of nobody: reads a file, adds a line, writes it, in either way."""
    number = 0
    while not _is_over(root):
        number += 1
        path = chance.choice(SHARED)
        file = root / path
        read = file.read_bytes()
        content = read + f"editor-{number}\n".encode()
        if number % 2:
            staged = root.parent / "staged-by-editor"
            staged.write_bytes(content)
            staged.replace(file)
        else:
            file.write_bytes(content)
        log.write(path=path, wrote=git_hash(content), read=git_hash(read))
        time.sleep(chance.uniform(0.05, 0.3))


def by_git(root: Path, chance: random.Random, log: Log) -> None:
    """Somebody who makes versions of one file with git, and has another staged all the time."""
    number = 0
    quiet = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "gc.auto=0",
             "-c", "user.name=Gil", "-c", "user.email=gil@example.org",
             "-c", "filter.trap.clean=cat"]  # fmt: skip
    while not _is_over(root):
        number += 1
        (root / "gil.md").write_text(f"# Gil {number}\n")
        words = ["git", *quiet, "commit", "--quiet", "--message", f"Gil {number}", "--", "gil.md"]
        done = subprocess.run(words, cwd=root, capture_output=True, check=False)
        log.write(commit=done.returncode, said=done.stderr.decode("utf-8", "replace")[-300:])
        time.sleep(chance.uniform(0.1, 0.5))
