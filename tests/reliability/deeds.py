"""What people do with a handbook, one deed after the other, with a log of what was acknowledged.

A line is written before a deed (what will be there afterwards) and one after it; whoever reads the
log after a kill knows what must be there, and what may be.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handbook_app.model.errors import CannotDo, HandbookError
from handbook_app.services import editions
from handbook_app.services.authoring.desk import Desk
from handbook_app.services.authoring.documents import rename_document
from handbook_app.services.authoring.saving import TextEdit, read_for_editing, save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.reading_marks import ChangedRule, ReadingMarks
from handbook_app.services.history.restoring import restore_document, undo_last_save
from handbook_app.services.history.written_out import write_out
from handbook_app.services.recent import remember_handbook
from handbook_app.services.starting import start_handbook
from handbook_app.storage.source_text import decode, hash_of
from tests.reliability.invariants import ANA, Expected

_CHANCES = {
    "edit": 6, "several": 4, "new": 2, "delete": 1, "rename": 1, "restore": 3, "undo": 2,
    "edition": 2, "index": 2, "keep": 3, "drop": 1, "mark read": 1,
}  # fmt: skip


class Log:
    """Lines that outlive a kill: each is written with one call, behind what is there."""

    def __init__(self, file: Path) -> None:
        self._descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, **fields: Any) -> None:
        # Not `write`: that is what is made to fail.
        os.writev(self._descriptor, [json.dumps(fields).encode(), b"\n"])


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed: its name, what it saves, and how it is done; answers what is to be logged."""

    name: str
    edits: Sequence[TextEdit]
    do: Callable[[], dict[str, Any]]
    words: tuple[str, ...] = ()
    more: tuple[tuple[str, Any], ...] = ()


def do_logged(deed: Deed, log: Log) -> None:
    """Do it, or write down the sentence with which it was refused."""
    files = {edit.path: hash_after(edit) for edit in deed.edits}
    log.write(begin=deed.name, files=files, **dict(deed.more))
    try:
        told = deed.do()
    except HandbookError as refusal:
        log.write(refused=f"{type(refusal).__name__}: {refusal}")
        return
    except Exception as fault:  # noqa: BLE001 - whoever reads the log looks for these
        log.write(fault=repr(fault))
        return
    log.write(done=deed.name, **told)


def hash_after(edit: TextEdit) -> str:
    if edit.text is None:
        return ""
    return hash_of((edit.opened or decode(b"")).encode(edit.text))


def next_deed(handbook: Handbook, chance: random.Random, number: int) -> Deed:
    """Something to do, given what is there now."""
    paths = sorted(stamp.path for stamp in handbook.folder.list())
    name = chance.choices(list(_CHANCES), list(_CHANCES.values()))[0]
    if name == "delete" and len(paths) < 5:
        name = "new"
    return _Choice(handbook, chance, number, paths).make(name)


def deed_named(handbook: Handbook, name: str, seed: str = "") -> Deed:
    """Always the same deed of this name, as long as handbook and seed are the same."""
    paths = sorted(stamp.path for stamp in handbook.folder.list())
    return _Choice(handbook, random.Random(name + seed), len(paths), paths).make(name)


class _Choice:
    def __init__(
        self, handbook: Handbook, chance: random.Random, number: int, paths: list[str]
    ) -> None:
        self._handbook = handbook
        self._chance = chance
        self._paths = paths
        self._mark = f"{number}-{chance.randrange(10**9)}"

    def make(self, name: str) -> Deed:
        path = self._chance.choice(self._paths)
        return getattr(self, f"_{name.replace(' ', '_')}")(name, path)

    def _edit(self, name: str, path: str) -> Deed:
        return self._saving(name, [self._changed(path)])

    def _several(self, name: str, _: str) -> Deed:
        some = self._chance.sample(self._paths, min(3, len(self._paths)))
        edits = [self._changed(one) for one in some]
        edits.append(TextEdit(f"new/deep/{self._mark}.md", f"# New {self._mark}\n", None))
        if len(self._paths) > 5:
            edits[0] = TextEdit(some[0], None, edits[0].opened)
        return self._saving(name, edits)

    def _new(self, name: str, _: str) -> Deed:
        return self._saving(name, [TextEdit(f"n-{self._mark}.md", f"# N {self._mark}\n", None)])

    def _delete(self, name: str, path: str) -> Deed:
        return self._saving(name, [TextEdit(path, None, read_for_editing(self._handbook, path))])

    def _rename(self, name: str, path: str) -> Deed:
        return self._saving(name, rename_document(self._handbook, path, f"moved/{self._mark}.md"))

    def _restore(self, name: str, path: str) -> Deed:
        known = [entry.version.id for entry in self._handbook.versions().versions(path, limit=9)]
        version = self._chance.choice(known)
        try:
            edit = restore_document(self._handbook, path, version)
        except CannotDo:  # it had been removed in that version
            return self._edit("edit", path)
        return self._saving(name, [edit], words=("restore", path, version))

    def _undo(self, name: str, path: str) -> Deed:
        try:
            edits, _ = undo_last_save(self._handbook)
        except CannotDo:
            return self._edit("edit", path)
        return self._saving(name, edits)

    def _edition(self, name: str, _: str) -> Deed:
        title = f"e{self._mark}"
        return Deed(
            name, (), lambda: {"edition": editions.publish(self._handbook, title).name},
            ("edition", title, "--publish"),
        )  # fmt: skip

    def _index(self, name: str, _: str) -> Deed:
        return Deed(name, (), lambda: (self._handbook.refresh(), {})[1], ("search", "goods"))

    def _keep(self, name: str, path: str) -> Deed:
        text = f"# Unsaved {self._mark}\n" * self._chance.choice((1, 2000))
        opened = read_for_editing(self._handbook, path).hash
        keep = Desk(self._handbook).keep_draft
        more = (("draft", path), ("text", text))
        return Deed(name, (), lambda: (keep(path, text, opened), {})[1], more=more)

    def _drop(self, name: str, path: str) -> Deed:
        drop = Desk(self._handbook).drop_draft
        more = (("draft", path), ("text", None))
        return Deed(name, (), lambda: (drop(path), {})[1], more=more)

    def _mark_read(self, name: str, path: str) -> Deed:
        marks, tip = ReadingMarks(self._handbook), self._handbook.versions().tip()
        rule = ChangedRule(path, "a", "", "", "", version=tip, since=tip, read=None, changes=())
        return Deed(name, (), lambda: (marks.confirm([rule]), {})[1])

    def _write_out(self, name: str, _: str) -> Deed:
        tip = self._handbook.versions().tip()
        return Deed(name, (), lambda: (write_out(self._handbook, tip), {})[1])

    def _note_recent(self, name: str, _: str) -> Deed:
        return Deed(name, (), lambda: (remember_handbook(self._handbook.root), {})[1])

    def _begin_another(self, name: str, _: str) -> Deed:
        root = self._handbook.root.parent / "another"
        return Deed(name, (), lambda: (start_handbook(root, "Another"), {})[1])

    def _changed(self, path: str) -> TextEdit:
        opened = read_for_editing(self._handbook, path)
        return TextEdit(path, f"{opened.text}\nChanged {self._mark}.\n", opened)

    def _saving(self, name: str, edits: Sequence[TextEdit], words: tuple[str, ...] = ()) -> Deed:
        def do() -> dict[str, Any]:
            saved = save_texts(self._handbook, edits, f"{name} {self._mark}", author=ANA)
            return {"version": saved.version, "overtaken": saved.overtaken}

        return Deed(name, edits, do, words)


def read_log(file: Path) -> list[dict[str, Any]]:
    """What was logged; the last line may be torn."""
    lines = file.read_bytes().split(b"\n")[:-1] if file.exists() else []
    return [json.loads(line) for line in lines]


def expected_after(before: Expected, log: Sequence[dict[str, Any]]) -> Expected:
    """What must be there after the last line of a log."""
    now = Expected(dict(before.files), list(before.versions), list(before.editions),
                   dict(before.drafts))  # fmt: skip
    under_way: dict[str, Any] | None = None
    for line in log:
        if "begin" in line:
            under_way = line
        elif "done" in line and under_way is not None:
            _settle(now, under_way)
            now.versions += [line["version"]] if line.get("version") else []
            now.editions += [line["edition"]] if line.get("edition") else []
            under_way = None
        elif "refused" in line:
            under_way = None
    if under_way is not None:
        after = Expected(dict(now.files))
        _settle(after, under_way)
        now.files_or = [after.files]
        now.drafts_or = after.drafts
    return now


def _settle(now: Expected, line: dict[str, Any]) -> None:
    for path, hash_ in line["files"].items():
        if hash_:
            now.files[path] = hash_
        else:
            now.files.pop(path, None)
    if "draft" in line:
        now.drafts[line["draft"]] = line["text"]
