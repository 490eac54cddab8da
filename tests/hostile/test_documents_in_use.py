"""Odd documents, odd folders and very many documents, by the command line as people start it.

Each command answers in its time and its memory, in words; and nothing that is only read changes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from handbook_app.cli import obey
from handbook_app.model.errors import CannotDo
from handbook_app.storage.versions import Author, make_repository
from tests.hostile.odd_documents import ODD, file_names
from tests.hostile.trees import CANARY, TREES
from tests.hostile.untouched import difference, trace_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform in ("win32", "darwin"), reason="these names and files are those of Linux"
    ),
]

SECONDS = 2.0
MEMORY = 500_000_000
ANA = Author("Ana Ferreira", "ana@example.org")
# Much larger than the others, or made for another set.
_NOT_AMONG_OTHERS = ("document that is a terabyte",)


@dataclass(frozen=True)
class Told:
    """What a command answered, and what it took: seconds of processor time, bytes."""

    code: int
    out: str
    err: str
    seconds: float
    memory: int


def tell(root: Path, *words: str) -> Told:
    """Start ``handbook`` on this handbook."""
    with subprocess.Popen(
        [sys.executable, "-m", "handbook_app", "--handbook", root, *words],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as child:  # fmt: skip
        assert child.stdout
        assert child.stderr
        out, err = child.stdout.read(), child.stderr.read()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return Told(
        child.returncode,
        out.decode(),
        err.decode("utf-8", "replace"),
        used.ru_utime + used.ru_stime,
        used.ru_maxrss * 1024,
    )


def is_well(told: Told, seconds: float = SECONDS) -> bool:
    """Whether it answered, or said in words why not."""
    is_said = told.code in (0, 1) or (told.code == 2 and 10 < len(told.err) < 900)
    is_calm = "Traceback" not in told.err and CANARY not in told.out + told.err
    return is_said and is_calm and told.seconds < seconds and told.memory < MEMORY


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every odd document in one handbook with versions."""
    root = tmp_path_factory.mktemp("odd") / "handbook"
    root.mkdir()
    for name, file in file_names().items():
        (root / file).write_bytes(ODD[name])
    (root / "sound.md").write_text("# Sound\n\nA wombat, see [odd](odd-04.md).\n")
    make_repository(root, ANA, "Begin")
    told = tell(root, "list")  # builds the index, of a 2 MB law and fifty others
    assert is_well(told, seconds=8), told
    return root


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every odd folder, side by side in one handbook."""
    place = tmp_path_factory.mktemp("crowd")
    root, outside = place / "handbook", place / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text(CANARY)
    for number, (name, build) in enumerate(TREES.items()):
        folder = root / f"t{number:02}"
        folder.mkdir(parents=True)
        (folder / "plain.md").write_text(f"# Plain {number}\n\nwombat\n")
        if name not in _NOT_AMONG_OTHERS:
            build(folder, outside)
    make_repository(root, ANA, "Begin")
    assert is_well(tell(root, "list"), seconds=8)
    return root


_READING = (
    ("list",), ("list", "--json"), ("search", "wombat", "--json"), ("check", "--json"),
    ("history",), ("history", "--json"), ("list", "--orphan"), ("edition",),
)  # fmt: skip


@pytest.mark.parametrize("words", _READING, ids=" ".join)
@pytest.mark.parametrize("which", ["odd", "crowd"])
def test_reading_all_of_it(which: str, words: tuple[str, ...], request) -> None:
    root = request.getfixturevalue(which)
    before = trace_of(root)
    told = tell(root, *words)
    assert is_well(told, seconds=3), told
    if "--json" in words:
        json.loads(told.out)
    assert difference(before, trace_of(root)) == []


def test_there_are_enough() -> None:
    assert len(ODD) >= 50
    assert len(_READING) * 2 >= 16


@pytest.mark.parametrize("name", ODD)
def test_showing_one(odd: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = file_names()[name]
    begun = time.process_time()
    assert obey(["--handbook", str(odd), "show", file, "--json"]) == 0
    assert time.process_time() - begun < SECONDS
    assert json.loads(capsys.readouterr().out)["document"] == file
    assert (odd / file).read_bytes() == ODD[name]


@pytest.mark.parametrize(
    "name", ["a law of 2 MB", "many headings", "one long word", "every byte", "UTF-32", "NUL only"]
)
def test_showing_one_as_people_do(odd: Path, name: str) -> None:
    told = tell(odd, "show", file_names()[name])
    assert is_well(told), told
    assert told.code == 0


def test_the_listing_is_complete(odd: Path) -> None:
    listed = {one["document"] for one in json.loads(tell(odd, "list", "--json").out)}
    assert {*file_names().values(), "sound.md"} <= listed


@pytest.mark.parametrize("name", ODD)
def test_changing_one(name: str, tmp_path: Path) -> None:
    """A title is set, or it is said why not; every other line keeps its bytes."""
    (tmp_path / "a.md").write_bytes(before := ODD[name])
    words = ["--handbook", str(tmp_path), "set", "a.md", "title", "Neu", "--summary", "Try"]
    begun = time.process_time()
    try:
        is_done = obey(words) == 0
    except CannotDo as refusal:
        is_done = False
        said = refusal.what
        assert said.endswith(".")
    # What takes most: the words of 2 MB are compared, and put into the index again.
    assert time.process_time() - begun < 2 * SECONDS
    after = (tmp_path / "a.md").read_bytes()
    lines = before.split(b"\n")
    kept = [line for line in lines if line in after]
    assert len(kept) >= len(lines) - 2 if is_done else after == before


def test_the_check_would_notice_a_touch(tmp_path: Path) -> None:
    """The control."""
    (tmp_path / "a.md").write_text("# A")
    before = trace_of(tmp_path)
    os.utime(tmp_path / "a.md")
    assert difference(before, trace_of(tmp_path))


def test_ten_thousand_in_one_folder(tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"{number:05}.md").write_text(f"# Rule {number}\n\nwombat number{number}\n")
    before = trace_of(tmp_path)
    told = tell(tmp_path, "search", "number7777", "--json")
    assert told.code == 0, told.err
    assert told.memory < MEMORY
    assert json.loads(told.out)[0]["document"] == "07777.md"
    for words in (("show", "07777.md"), ("search", "number42", "--json"), ("list", "--json")):
        assert is_well(tell(tmp_path, *words), seconds=4), words
    assert tell(tmp_path, "set", "00042.md", "title", "Neu", "--summary", "Try").code == 0
    changed = difference(before, trace_of(tmp_path))
    assert changed == [os.fsencode(tmp_path / "00042.md")]
