"""I1 to I8 of what must hold after every case, checked by one program.

I1 bytes · I2 versions reachable · I3 git fsck · I4 what was typed · I5 no planted program ·
I6 nothing outside · I7 the index equals a fresh one · I8 next start and next save unaided
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from handbook_app.model.errors import OurFault
from handbook_app.services.authoring.desk import Desk, TypedText
from handbook_app.services.authoring.saving import save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp
from handbook_app.services.recent import remember_handbook
from handbook_app.storage.saving import Saved
from handbook_app.storage.versions import Author
from tests.reliability.ground import Ground

Files = Mapping[str, str]
_QUERIES = ("goods purchase", "greet", "retur", "rule", "purchse", "kind:policy", "turn")
_NEXT = "next save {}.md"
_WAIT = 10.0
ANA = Author("Ana Ferreira", "ana@example.org")


@dataclass
class Expected:
    """What was acknowledged: the files by hash, versions, editions and kept texts; and the files
    or kept texts that may be there instead, because they were under way."""

    files: dict[str, str]
    versions: list[str] = field(default_factory=list)
    editions: list[str] = field(default_factory=list)
    drafts: dict[str, str | None] = field(default_factory=dict)
    files_or: list[dict[str, str]] = field(default_factory=list)
    drafts_or: dict[str, str | None] = field(default_factory=dict)


def violations(
    ground: Ground, expected: Expected, *, saves_next: bool = True, has_garbage: bool = False
) -> list[str]:
    """Every invariant that does not hold, in words; the next start is made on the way.

    ``has_garbage``: where git itself could not write, it may leave objects behind half written,
    which its own sweeping removes.
    """
    wait_for_others(ground)
    found: list[str] = []
    try:
        with ground.opened() as handbook:
            handbook.recover()
            found += _files(ground, expected)
            handbook.refresh()
            found += _index(ground, handbook)
            found += _kept(handbook, expected)
            if saves_next:
                found += _next_save(ground, handbook)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what was looked for
        found.append(f"I8 the next start or save: {error!r}")
    return (
        found
        + _versions(ground, expected)
        + _repository(ground, has_garbage=has_garbage)
        + _outside(ground)
    )


def wait_for_others(ground: Ground) -> None:
    """A git whose program was killed goes on until it is done."""
    last = time.monotonic() + _WAIT
    while ground.processes() and time.monotonic() < last:
        time.sleep(0.01)


def _files(ground: Ground, expected: Expected) -> list[str]:
    now = ground.documents()
    if now in (expected.files, *expected.files_or):
        return []
    every = (expected.files, *expected.files_or)
    odd = [path for path in now if all(now[path] != files.get(path) for files in every)]
    gone = [path for path in expected.files if path not in now]
    return [f"I1 neither as before nor as after: {odd or 'a mixture'}, gone: {gone}"]


def _versions(ground: Ground, expected: Expected) -> list[str]:
    reachable = set(ground.git("rev-list", "--all").split())
    lost = [one for one in expected.versions if one not in reachable]
    names = set(ground.git("tag", "--list").split())
    lost += [one for one in expected.editions if f"edition/{one}" not in names]
    return [f"I2 not reachable: {lost}"] if lost else []


def _repository(ground: Ground, *, has_garbage: bool) -> list[str]:
    done = ground.try_git("fsck", "--full", "--strict")
    said = done.stderr.decode("utf-8", "replace").strip()
    found = [f"I3 git fsck: {said}"] if done.returncode or "error" in said else []
    git = ground.root / ".git"
    left = [*git.rglob("*.lock"), *git.glob("fast_import*"), *git.glob("handbook-*")]
    if not has_garbage:
        left += [*git.glob("objects/pack/tmp*"), *git.glob("objects/??/tmp_obj*")]
    left += [*ground.own.rglob("*.new"), *ground.root.rglob(".handbook-*")]
    if left:
        found.append(f"I8 left behind: {sorted(map(str, left))}")
    return found


def _kept(handbook: Handbook, expected: Expected) -> list[str]:
    offered = {draft.path: draft.text for draft in Desk(handbook).drafts()}
    wrong = []
    for path, text in expected.drafts.items():
        if offered.get(path) not in (text, expected.drafts_or.get(path, text)):
            wrong.append(path)
    return [f"I4 unsaved text is not offered back: {wrong}"] if wrong else []


def _outside(ground: Ground) -> list[str]:
    found = []
    if ran := list(ground.proof.iterdir()):
        found.append(f"I5 a planted program ran: {ran[0].read_text('utf-8', 'replace')[:300]}")
    if ground.surroundings() != ground.apart:
        other = sorted(ground.surroundings().keys() ^ ground.apart.keys())
        found.append(f"I6 changed outside: {other}")
    return found


def _index(ground: Ground, handbook: Handbook) -> list[str]:
    with tempfile.TemporaryDirectory(dir=ground.place) as place:
        fresh = Handbook(ground.root, Path(place))
        try:
            fresh.refresh()
            try:
                answers = _answers(handbook)
            except OurFault:  # what is damaged is noticed by asking, and then made anew
                handbook.refresh()
                answers = _answers(handbook)
            same = _answers(fresh) == answers
        finally:
            fresh.close()
    return [] if same else ["I7 the index answers differently than a fresh one"]


def _answers(handbook: Handbook) -> list[object]:
    look_up = LookUp(handbook)
    found = [look_up.search(query) for query in _QUERIES]
    answers: list[object] = [(one.also_searched, one.not_found, one.hits) for one in found]
    return [*answers, handbook.catalogue()]


def _next_save(ground: Ground, handbook: Handbook) -> list[str]:
    """As a person saves, and back again, so that the ground is as it was."""
    desk, found = Desk(handbook), []
    desk.keep_draft("kept.md", "kept", "")
    desk.drop_draft("kept.md")
    remember_handbook(ground.root)
    hash_, name = "", _NEXT.format(time.time_ns())
    for text in ("# Next\n", None):
        if text is not None:
            saved = desk.save([TypedText(name, text, "")], "Next", substance=False)
            hash_ = desk.hash_of(name)
            is_right = isinstance(saved, Saved) and (ground.root / name).read_text() == text
        else:
            from handbook_app.services.history.restoring import undo_last_save

            edits, _ = undo_last_save(handbook)
            saved = save_texts(handbook, edits, "Undo", author=ANA)
            is_right = not (ground.root / name).exists()
        if (
            not is_right
            or not isinstance(saved, Saved)
            or handbook.versions().tip() != saved.version
        ):
            found.append(f"I8 the next save: {saved} {hash_}")
    if told := ground.git("status", "--porcelain"):
        found.append(f"I8 git sees other files than the newest version has: {told}")
    return found
