"""The history is the one that git tells, on made-up histories and on odd ones."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice
from pathlib import Path

import pytest

from handbook_app.model.errors import BadRequest, Cancelled, NotFound
from handbook_app.storage.versions import MissingText, Repository
from tests.storage.versions.conftest import BEGIN, World

WORDS = ["return", "window", "goods", "store", "credit", "late", "team", "lead", "call", "price"]


class Generated:
    """A history of edits, new names, copies, removals, sides and joins, for a fixed seed."""

    def __init__(self, world: World, seed: int, versions: int) -> None:
        self.world = world
        self.chance = random.Random(seed)
        self.time = 0
        world.commit(dict(self._some_files()))
        sides: list[str] = []
        for number in range(versions):
            step = self.chance.random()
            if step < 0.12:
                sides.append(f"side-{number}")
                world.git("branch", sides[-1])
            elif step < 0.24 and sides:
                self._join(sides.pop())
            elif step < 0.4 and sides:
                world.git("checkout", "--quiet", sides[-1])
                self._edit()
                world.git("checkout", "--quiet", "main")
            else:
                self._edit()

    def _some_files(self):
        for number in range(4):
            yield self.chance.choice(["", "a/", "a/b/"]) + f"{number}.md", self._text(30)

    def _text(self, lines: int) -> str:
        return "".join(
            " ".join(self.chance.choices(WORDS, k=6)) + f" {self.chance.random()}\n"
            for _ in range(lines)
        )

    def _edit(self) -> None:
        root = self.world.root
        files = sorted(p for p in root.rglob("*.md") if ".git" not in p.parts)
        file = self.chance.choice(files) if files else root / "0.md"
        other = root / self.chance.choice(["", "a/", "c/"]) / f"{self.chance.randrange(8)}.md"
        other.parent.mkdir(parents=True, exist_ok=True)
        step = self.chance.choice("eeeemmrcnd")
        if step in "em" and file.exists():
            lines = file.read_text().splitlines(keepends=True)
            lines[self.chance.randrange(len(lines)) :][:1] = [self._text(1)]
            file.write_text("".join(lines[:5]) + self._text(2) + "".join(lines[5:]))
        if step in "mr" and file.exists() and not other.exists():
            file.rename(other)
        if step == "c" and file.exists() and not other.exists():
            shutil.copy(file, other)
        if step == "n" and not other.exists():
            other.write_text(self._text(20))
        if step == "d" and len(files) > 3:
            file.unlink()
        self.time += self.chance.choice([-500, 60, 60, 3600])
        message = self.chance.choice(["Change", "", "A\n\nlong\n\nstory", "ä ö 日本"])
        self.world.commit({}, message, self.time)

    def _join(self, side: str) -> None:
        git = ["git", "merge", "--quiet", "--no-edit", "--no-ff"]
        done = subprocess.run([*git, side], cwd=self.world.root, capture_output=True, check=False)
        if done.returncode:
            chosen = self.chance.choice(["ours", "theirs"])
            subprocess.run(["git", "merge", "--abort"], cwd=self.world.root, check=False)
            done = subprocess.run(
                [*git, f"-X{chosen}", side], cwd=self.world.root, capture_output=True, check=False
            )
        if done.returncode:
            self.world.git("reset", "--quiet", "--hard")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_the_history_is_the_one_git_tells(world: World, seed: int) -> None:
    Generated(world, seed, 40)
    repository = world.open()
    known = set(world.git("log", "--format=", "--name-only", "-m").splitlines()) - {""}
    for path in sorted(known):
        ours = list(repository.versions(path))
        theirs = world.git("log", "--follow", "--format=%H", "--", path).split()
        assert [entry.version.id for entry in ours] == theirs
        _check_chain(repository, ours, path)
    for entry in repository.versions():
        _check_version(world, entry.version)
        assert {(c.path, c.old_path) for c in entry.changes} == _changes_of(world, entry.version)
    order = [entry.version.id for entry in repository.versions()]
    assert order == world.git("log", "--format=%H").split()


def _check_chain(repository: Repository, entries, path: str) -> None:
    """Going back from version to version, each names the document as the next one knew it."""
    for entry in entries:
        assert len(entry.changes) == 1
        change = entry.changes[0]
        assert change.path == path
        assert change.what in ("added", "changed", "removed", "renamed")
        if change.after:
            assert repository.files_at(entry.version.id)[path].blob == change.after
        if change.before and entry.version.parents:
            before = repository.files_at(entry.version.parents[0])
            assert before[change.old_path or path].blob == change.before
        path = change.old_path or path


def _check_version(world: World, version) -> None:
    fields = world.git("log", "-1", "--format=%P%x00%an%x00%ae%x00%ct%x00%at%x00%s", version.id)
    parents, who, email, when, written, summary = fields.split("\0")
    assert version.parents == tuple(parents.split())
    assert (version.who, version.email, version.summary) == (who, email, summary)
    assert int(version.when.timestamp()) == int(when)
    assert int(version.written.timestamp()) == int(written)


def _changes_of(world: World, version) -> set[tuple[str, str]]:
    words = ["diff-tree", "-r", "-M", "--root", "--no-commit-id", "--name-status", "-z"]
    ends = [version.parents[0], version.id] if version.parents else [version.id]
    rows = iter(world.bytes_of(*words, *ends).decode().split("\0")[:-1])
    found = set()
    for row in rows:
        first = next(rows)
        found.add((next(rows), first) if row[0] in "RC" else (first, ""))
    return found


@pytest.mark.parametrize("seed", range(3))
def test_what_differs_between_any_two_versions(world: World, seed: int) -> None:
    Generated(world, seed + 100, 15)
    repository = world.open()
    ids = [entry.version.id for entry in repository.versions()]
    chance = random.Random(seed)
    for _ in range(20):
        earlier, later = chance.choices(ids, k=2)
        words = ["diff", "-M", "--name-status", "--no-abbrev", earlier, later]
        rows = [row.split("\t") for row in world.git(*words).splitlines()]
        theirs = {(row[-1], row[1] if len(row) == 3 else "") for row in rows}
        ours = repository.changes_between(earlier, later)
        assert {(change.path, change.old_path) for change in ours} == theirs
    everything = {change.path for change in repository.changes_between("", ids[0])}
    assert everything == repository.files_at(ids[0]).keys()


@pytest.mark.parametrize("seed", range(3))
def test_who_wrote_a_line(world: World, seed: int) -> None:
    Generated(world, seed + 200, 25)
    repository = world.open()
    for path in repository.files_at(""):
        ours = repository.who_wrote(path)
        theirs = world.git("blame", "-s", "-l", "--root", "HEAD", "--", path).splitlines()
        assert [line.version_id for line in ours] == [row.split()[0] for row in theirs]
        assert [line.line_no for line in ours] == list(range(1, len(theirs) + 1))


def raw_version(
    world: World,
    message: bytes = b"Odd\n",
    author: bytes = b"Ana <a@b> 1700000000 +0000",
    committer: bytes = b"Ana <a@b> 1700000000 +0000",
    more: bytes = b"",
) -> str:
    """A version that git itself would not make; it becomes the newest."""
    world.write({"a.md": f"{message!r}{author!r}"})
    world.git("add", "--all")
    tree = world.git("write-tree").encode()
    had = subprocess.run(
        ["git", "rev-parse", "-q", "--verify", "HEAD"], cwd=world.root, capture_output=True
    ).stdout.strip()
    parent = b"parent %s\n" % had if had else b""
    content = b"tree %s\n%sauthor %s\ncommitter %s\n%s\n%s" % (
        tree, parent, author, committer, more, message,
    )  # fmt: skip
    words = ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"]
    made = world.git(*words, stdin=content)
    world.git("update-ref", "HEAD", made)
    return made


ODD_TIMES = [
    (b"0 +0000", datetime(1970, 1, 1, tzinfo=UTC)),
    (b"1 +0000", datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)),
    (b"4102444799 +0000", datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC)),
    (b"4118000000 -0930", datetime.fromtimestamp(4118000000, timezone(-timedelta(hours=9.5)))),
    (b"1700000000 +1400", datetime.fromtimestamp(1700000000, timezone(timedelta(hours=14)))),
    (b"1700000000 +9999", None),
    (b"1700000000 +", None),
    (b"1700000000", None),
    (b"12345678901234567 +0000", None),
    (b"99999999999999999999999999 +0000", None),
    (b"-5 +0000", None),
    (b"yesterday", None),
    (b"", None),
]


@pytest.mark.parametrize(("raw", "wanted"), ODD_TIMES)
def test_odd_times(world: World, raw: bytes, wanted: datetime | None) -> None:
    made = raw_version(world, author=b"Ana <a@b> " + raw, committer=b"Ana <a@b> " + raw)
    repository = world.open()
    entries = [*repository.versions(), *repository.versions("a.md")]
    assert [entry.version.id for entry in entries] == [made, made]
    for entry in entries:
        assert entry.version.when.isoformat()
        assert entry.version.when.astimezone(UTC).year >= 1970
        if wanted:
            assert entry.version.when == entry.version.written == wanted
            assert entry.version.when.utcoffset() == wanted.utcoffset()
    assert repository.who_wrote("a.md")[0].when
    for day in ("1970-01-01", "2026-01-01", "2100-01-01", "9999-12-31"):
        try:
            repository.resolve(day)
        except (NotFound, BadRequest):
            continue


MESSAGES = {
    b"": ("", "", None),
    b"\n\n": ("", "", None),
    b"One\ntwo\n\nrest": ("One two", "rest", None),
    b"One\r\n\r\nrest\r\n": ("One", "rest", None),
    b"S\n\nChange: substance\n": ("S", "", True),
    b"S\n\nchange: Editorial": ("S", "", False),
    b"S\n\nWhy\n\nChange: substance\nSigned-off-by: A <a@b>\n": ("S", "Why", True),
    b"S\n\nReason: asked for.\n": ("S", "Reason: asked for.", None),
    b"S\n\nChange: maybe\n": ("S", "Change: maybe", None),
    b"Change: substance\n": ("Change: substance", "", None),
    b"S\n\nWhy\nChange: substance\n": ("S", "Why\nChange: substance", None),
    b"caf\xe9\n": ("café", "", None),
    b"\x81\xff\xfe\n": None,
    b"before\0after\n": ("before", "", None),
    b"\x02: 100644\n:100644 100644 a b M\n": ("\x02: 100644 :100644 100644 a b M", "", None),
    "日本語 🙂\n".encode(): ("日本語 🙂", "", None),
    b"x" * 300_000: ("x" * 300_000, "", None),
}


@pytest.mark.parametrize("message", MESSAGES, ids=lambda one: repr(one[:20]))
def test_odd_messages(world: World, message: bytes) -> None:
    first = raw_version(world, b"First\n")
    made = raw_version(world, message)
    repository = world.open()
    for entries in (repository.versions(), repository.versions("a.md")):
        newest, oldest = entries
        assert (newest.version.id, oldest.version.id) == (made, first)
        assert oldest.changes[0].path == "a.md"
        said = newest.version
        if MESSAGES[message] is not None:
            assert (said.summary, said.details, said.substance) == MESSAGES[message]
        said.summary.encode()
    assert repository.version(made).id == made


def test_odd_authors(world: World) -> None:
    cases = [b"<> 1700000000 +0000", b"  <a@b> 1700000000 +0000", b"A\xe9 <a@b> 1700000000 +0000",
             b"A < b> <c> 1700000000 +0000", b"no address 1700000000 +0000", b""]  # fmt: skip
    made = [raw_version(world, author=case, committer=case) for case in cases]
    latin = raw_version(
        world, b"caf\xe9\n", b"Jos\xe9 <j@x> 1700000000 +0000", more=b"encoding ISO-8859-1\n"
    )
    repository = world.open()
    entries = list(repository.versions())
    assert [entry.version.id for entry in entries] == [latin, *reversed(made)]
    assert (entries[0].version.who, entries[0].version.summary) == ("José", "café")
    for entry in entries:
        assert all(len(change.path) == 4 for change in entry.changes)


def test_two_thousand_files_in_one_version(world: World) -> None:
    world.commit({f"d{n % 7}/{n}.md": f"{n}\n" for n in range(2_000)})
    world.git("mv", "d0", "moved")
    world.commit({})
    newest, oldest = world.open().versions()
    assert {change.what for change in newest.changes} == {"renamed"}
    assert len(newest.changes) == len(range(0, 2_000, 7))
    assert len(oldest.changes) == 2_000


def test_odd_names_of_files(world: World) -> None:
    names = [b"a:b.md", b"caf\xe9.md", b"new\nline.md", b'"q".md', b" s p .md", "ä日.md".encode()]
    for name in names:
        world.write({f"x/{os.fsdecode(name)}": name})
    made = world.commit({})
    repository = world.open()
    shown = {f"x/{name.decode('utf-8', 'replace')}": name for name in names}
    files = repository.files_at(made)
    assert files.keys() == shown.keys()
    for path, name in shown.items():
        assert repository.read_at(made, path) == name
        assert [entry.version.id for entry in repository.versions(path)] == [made]
        assert [entry.changes[0].path for entry in repository.versions(path)] == [path]
        assert len(repository.who_wrote(path)) == name.count(b"\n") + 1
    world.write({f"x/{os.fsdecode(names[1])}": b"changed"})
    assert repository.working_changes() == ("x/caf�.md",)


def test_a_part_of_the_history(world: World) -> None:
    ids = [world.commit({"a.md": str(n), "b.md": str(n // 2)}, at=n) for n in range(10)][::-1]
    repository = world.open()

    def some(**asked):
        return [entry.version.id for entry in repository.versions("a.md", **asked)]

    assert some(limit=3) == ids[:3]
    assert some(limit=3, skip=4) == ids[4:7]
    assert some(skip=8) == ids[8:]
    assert some(start=ids[5]) == ids[5:]
    assert some(limit=0) == []
    assert some(limit=99, skip=99) == []
    changed = [entry.version.id for entry in repository.versions("b.md", limit=2, skip=1)]
    assert changed == [ids[3], ids[5]]
    assert list(repository.versions("never.md")) == []


def test_stopping_in_the_middle(world: World) -> None:
    for n in range(5):
        world.commit({"a.md": str(n)}, at=n)
    repository = world.open()
    asked = iter([False, False, True])
    found = repository.versions(is_cancelled=lambda: next(asked))
    assert len(list(islice(found, 2))) == 2
    with pytest.raises(Cancelled):
        next(found)
    half = repository.versions()
    next(half)
    del half  # nothing is left running: the suite would notice


def test_only_what_lies_in_the_handbook(world: World) -> None:
    world.commit({"docs/a.md": "a\n" * 20, "out.md": "o\n" * 20}, "both", 0)
    world.commit({"other.md": "x"}, "outside", 1)
    world.git("mv", "out.md", "docs/in.md")
    world.commit({}, "came in", 2)
    world.git("mv", "docs/a.md", "gone.md")
    world.commit({}, "went out", 3)
    repository = world.open("docs")
    entries = [(e.version.summary, e.changes) for e in repository.versions()]
    assert [summary for summary, _ in entries] == ["went out", "came in", "both"]
    assert [(c.path, c.what) for _, changes in entries for c in changes] == [
        ("a.md", "removed"),
        ("in.md", "added"),
        ("a.md", "added"),
    ]
    came_in, before = repository.versions("in.md")
    assert (came_in.changes[0].what, came_in.changes[0].before) == ("added", "")
    assert before.changes[0].path == "../out.md"
    assert [c.path for c in repository.changes_between("", "")] == ["in.md"]


def test_links_and_other_repositories_are_no_files(world: World) -> None:
    world.commit({"a.md": "text\n"}, at=0)
    (world.root / "a.md").unlink()
    (world.root / "a.md").symlink_to("/etc/passwd")
    (world.root / "b.md").symlink_to("a.md")
    world.commit({}, at=1)
    world.git("update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},sub")
    world.git("commit", "--quiet", "-m", "sub")
    sub, link, first = world.open().versions()
    assert sub.changes == ()
    assert [(c.path, c.what, c.after) for c in link.changes] == [("a.md", "removed", "")]
    assert first.changes[0].what == "added"
    assert world.open().files_at("") == {}


def test_a_shallow_copy(world: World, make_world, tmp_path: Path) -> None:
    ids = [world.commit({"a.md": str(n)}, at=n) for n in range(5)][::-1]
    world.git("clone", "--quiet", "--depth=3", f"file://{world.root}", str(tmp_path / "shallow"))
    repository = make_world("shallow").open()
    assert [entry.version.id for entry in repository.versions()] == ids[:3]
    assert [entry.version.id for entry in repository.versions("a.md")] == ids[:3]
    assert len(repository.who_wrote("a.md")) == 1
    with pytest.raises(NotFound):
        repository.version(ids[4])
    day = datetime.fromtimestamp(BEGIN, UTC).date()
    assert repository.resolve(day.isoformat()) == ids[0]


def _remove(world: World, name: str) -> None:
    (world.root / ".git" / "objects" / name[:2] / name[2:]).unlink()


def test_old_texts_that_are_missing(world: World) -> None:
    """Renames with an edit cannot be seen then; nothing else is lost."""
    text = "".join(f"line {n}\n" for n in range(40))
    first = world.commit({"a.md": text, "z.md": "z"}, at=0)
    world.git("mv", "a.md", "b.md")
    second = world.commit({"b.md": text + "more\n"}, at=1)
    third = world.commit({"b.md": text + "more\nand more\n"}, at=2)
    repository = world.open()
    assert len(list(repository.versions("b.md"))) == 3
    _remove(world, world.git("rev-parse", f"{first}:a.md"))
    repository = world.open()
    assert [entry.version.id for entry in repository.versions("b.md")] == [third, second]
    assert [entry.version.id for entry in repository.versions()] == [third, second, first]
    assert {c.path for c in repository.changes_between(first, third)} == {"a.md", "b.md"}
    assert repository.files_at(first)["a.md"].size == -1
    with pytest.raises(MissingText):
        repository.read_at(first, "a.md")
    assert repository.read_at(first, "z.md") == b"z"
    with pytest.raises(MissingText):
        repository.who_wrote("b.md")


def test_old_versions_that_are_missing(world: World) -> None:
    ids = [world.commit({"a.md": str(n)}, at=n) for n in range(4)]
    _remove(world, ids[1])
    repository = world.open()
    for path in ("", "a.md"):
        found = repository.versions(path)
        assert [entry.version.id for entry in islice(found, 1)] == [ids[3]]
        with pytest.raises(MissingText):
            list(found)
    with pytest.raises(NotFound):
        repository.version(ids[1])


def test_a_copy_without_texts(world: World, make_world, tmp_path: Path) -> None:
    """A partial clone fetches what it lacks; here nothing is fetched, and that is said."""
    world.git("config", "uploadpack.allowFilter", "true")
    ids = [world.commit({"a.md": str(n)}, at=n) for n in range(3)][::-1]
    words = ["clone", "--quiet", "--filter=blob:none", f"file://{world.root}"]
    world.git(*words, str(tmp_path / "partial"))
    repository = make_world("partial").open()
    assert [entry.version.id for entry in repository.versions()] == ids
    assert [entry.version.id for entry in repository.versions("a.md")] == ids
    assert repository.read_at("", "a.md") == b"2"
    with pytest.raises(MissingText):
        repository.read_at(ids[2], "a.md")
    assert repository.files_at(ids[2])["a.md"].size == -1
