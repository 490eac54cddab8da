"""A version is made of just the texts it was given, or it is not made."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from handbook_app.model.errors import BadRequest, Unavailable
from handbook_app.storage.versions import Author, Outpaced, Unsettled
from tests.storage.versions.conftest import ANA, World


def test_the_first_version(world: World) -> None:
    repository = world.open()
    made = repository.make_version(
        {"a.md": b"# A\n"},
        parent="",
        author=ANA,
        summary="Begin",
        details="Why\n\nso",
        substance=True,
    )
    assert repository.tip() == made == world.git("rev-parse", "main")
    assert world.git("log", "-1", "--format=%an <%ae> %cn <%ce>%n%B") == (
        "Ana Ferreira <ana@example.org> Ana Ferreira <ana@example.org>\n"
        "Begin\n\nWhy\n\nso\n\nChange: substance"
    )
    assert world.git("interpret-trailers", "--parse", stdin=world.bytes_of("log", "-1", "--format=%B")) == "Change: substance"  # fmt: skip  # noqa: E501
    assert "handbook: Begin" in world.git("reflog")
    assert world.is_clean()
    assert repository.version(made).substance is True
    assert repository.version(made).details == "Why\n\nso"


def test_files_are_added_changed_and_removed(world: World) -> None:
    parent = world.commit({"a.md": "a\n", "b/b.md": "b\n", "c/d/c.md": "c\n"})
    repository = world.open()
    files = {"a.md": b"A\n", "b/b.md": None, "c/new.md": b"", "gone.md": None}
    made = repository.make_version(files, parent=parent, author=ANA, summary="All")
    assert world.git("ls-tree", "-r", "--name-only", made) == "a.md\nc/d/c.md\nc/new.md"
    assert repository.read_at(made, "a.md") == b"A\n"
    assert world.is_clean()


def test_what_others_staged_is_not_swept_in_and_stays_staged(world: World) -> None:
    parent = world.commit({"a.md": "a\n", "b.md": "b\n"})
    world.write({"b.md": "staged\n", "new.md": "new\n"})
    world.git("add", "--all")
    world.write({"b.md": "typed since\n", "a.md": "ours\n"})
    repository = world.open()
    made = repository.make_version({"a.md": b"ours\n"}, parent=parent, author=ANA, summary="Ours")
    assert world.git("diff", "--name-only", parent, made) == "a.md"
    assert repository.note_saved(["a.md"], made)
    assert world.git("diff", "--cached", "--name-only") == "b.md\nnew.md"
    assert world.git("show", ":b.md") == "staged"
    assert (world.root / "b.md").read_text() == "typed since\n"
    assert repository.working_changes() == ("b.md", "new.md")


def test_only_from_exactly_its_parent(world: World) -> None:
    first = world.commit({"a.md": "1"})
    second = world.commit({"a.md": "2"})
    repository = world.open()
    for parent in (first, "", "1" * 40):
        with pytest.raises(Outpaced):
            repository.make_version({"a.md": b"3"}, parent=parent, author=ANA, summary="Late")
    assert repository.tip() == second


@pytest.mark.parametrize("to", ["first", "none", "third"])
def test_a_line_that_moves_while_the_version_is_made(world: World, monkeypatch, to: str) -> None:
    """Whether it went on, back, or away: nothing of that is undone."""
    first = world.commit({"a.md": "1"})
    second = world.commit({"a.md": "2"})
    third = world.git("commit-tree", "-p", second, "-m", "third", f"{second}^{{tree}}")
    repository = world.open()
    make = repository._maker.make

    def make_and_be_outpaced(draft):
        made = make(draft)
        if to == "none":
            world.git("update-ref", "-d", "refs/heads/main")
        else:
            world.git("update-ref", "refs/heads/main", {"first": first, "third": third}[to])
        return made

    monkeypatch.setattr(repository._maker, "make", make_and_be_outpaced)
    with pytest.raises(Outpaced):
        repository.make_version({"a.md": b"3"}, parent=second, author=ANA, summary="Late")
    assert repository.tip() == {"first": first, "none": "", "third": third}[to]


def test_two_first_versions(world: World, monkeypatch) -> None:
    ours, theirs = world.open(), world.open()
    make = ours._maker.make

    def make_second(draft):
        made = make(draft)
        theirs.make_version({"b.md": b"b"}, parent="", author=ANA, summary="Theirs")
        return made

    monkeypatch.setattr(ours._maker, "make", make_second)
    with pytest.raises(Outpaced):
        ours.make_version({"a.md": b"a"}, parent="", author=ANA, summary="Ours")
    assert ours.version("").summary == "Theirs"


def test_many_writers_lose_nothing(world: World) -> None:
    world.commit({"a.md": "0"})

    def write(name: str) -> None:
        repository = world.open()
        for number in range(12):
            while True:
                try:
                    repository.make_version(
                        {f"{name}.md": b"%d" % number},
                        parent=repository.tip(),
                        author=ANA,
                        summary=f"{name} {number}",
                    )
                    break
                except Outpaced:
                    continue

    threads = [threading.Thread(target=write, args=(name,)) for name in ("x", "y")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    summaries = world.git("log", "--format=%s").splitlines()
    assert sorted(summaries) == sorted([f"{n} {i}" for n in "xy" for i in range(12)] + ["Change"])
    assert world.is_clean()


@pytest.mark.parametrize("summary", ["", "  \n\t", "\0"])
def test_a_version_needs_a_summary(world: World, summary: str) -> None:
    with pytest.raises(BadRequest, match="summary"):
        world.open().make_version({"a.md": b""}, parent="", author=ANA, summary=summary)
    assert world.open().tip() == ""


def test_words_of_people_stay_words(world: World) -> None:
    repository = world.open()
    author = Author("A <b>\nfrom\0 x", "a@b>\ncommit refs/heads/evil")
    summary = "-x\nfrom refs/heads/evil\n\ndata 3"
    made = repository.make_version(
        {'"quoted" name.md': b"q", " a -> b.md": b"s", "ä\tö.md": b"t", "-x.md": b"u"},
        parent="", author=author, summary=summary, details="# kept\ndone\nfeature x",
    )  # fmt: skip
    found = repository.version(made)
    assert (found.who, found.email) == ("A b from x", "a@b commit refs/heads/evil")
    assert found.summary == "-x from refs/heads/evil data 3"
    assert found.details == "# kept\ndone\nfeature x"
    assert set(repository.files_at(made)) == {'"quoted" name.md', " a -> b.md", "ä\tö.md", "-x.md"}
    assert world.git("for-each-ref", "--format=%(refname)") == "refs/heads/main"
    assert world.is_clean()


@pytest.mark.parametrize(
    "path", ["", "/a", "a//b", "../a", "a/./b", ".git/config", "a/.GIT/x", "git~1/x", "a\nb",
             "a\0b", ".git /x", ".git./x"],
)  # fmt: skip
def test_paths_that_are_none(world: World, path: str) -> None:
    with pytest.raises(BadRequest):
        world.open().make_version({path: b"x"}, parent="", author=ANA, summary="x")
    assert world.open().tip() == ""


def test_a_person_without_a_name(world: World) -> None:
    repository = world.open()
    for author, who in [(Author("", "x@y"), "x"), (Author("", ""), "Handbook")]:
        made = repository.make_version(
            {"a.md": b"x"}, parent=repository.tip(), author=author, summary="x"
        )
        assert repository.version(made).who == who
    assert world.is_clean()


def test_permissions_are_kept(world: World) -> None:
    world.write({"run.md": "1"})
    (world.root / "run.md").chmod(0o755)
    parent = world.commit({"plain.md": "1"})
    repository = world.open()
    files = {"run.md": b"2", "plain.md": b"2", "new.md": b"2"}
    made = repository.make_version(files, parent=parent, author=ANA, summary="x")
    modes = {path: file.mode for path, file in repository.files_at(made).items()}
    assert modes == {"run.md": "100755", "plain.md": "100644", "new.md": "100644"}
    assert repository.note_saved(files, made)
    assert world.git("diff", "--cached", "--name-only") == ""


def test_a_link_is_replaced_by_the_file(world: World) -> None:
    (world.root / "a.md").symlink_to("elsewhere.md")
    parent = world.commit({})
    repository = world.open()
    made = repository.make_version({"a.md": b"text"}, parent=parent, author=ANA, summary="x")
    assert repository.files_at(made)["a.md"].mode == "100644"


RULES = ["* text=auto", "*.md text", "*.md eol=crlf", "*.md -text", "*.md ident", "*.md crlf",
         "* text=auto eol=lf", "*.md working-tree-encoding=UTF-16LE", "",
         "*.md filter=x"]  # fmt: skip
TEXTS = [b"a\nb\n", b"a\r\nb\r\n", b"a\r\nb\n", b"$Id$\n$Id: x $\r\n", b"a\0b\r\n", b"lone\rcr\n",
         b"a\0\n\0"]  # fmt: skip


@pytest.mark.parametrize("autocrlf", ["", "true", "input"])
@pytest.mark.parametrize("rules", RULES)
def test_what_is_stored_is_what_git_would_store(world: World, rules: str, autocrlf: str) -> None:
    """For new files, and for ones that were stored with CRLF before."""
    earlier = {f"d/old-{n}.md": b"x\r\ny\r\n" for n in range(len(TEXTS))}
    parent = world.commit(dict(earlier))
    if rules:
        world.write({"d/.gitattributes": rules + "\n"})
    if autocrlf:
        world.git("config", "core.autocrlf", autocrlf)
    files = {f"d/{age}-{n}.md": text for age in ("old", "new") for n, text in enumerate(TEXTS)}
    world.write(dict(files))
    taken = []
    for path in files:
        try:
            world.git("add", path)
        except AssertionError:  # UTF-16 of odd length
            continue
        taken.append(path)
    wanted = {path: world.git("rev-parse", f":{path}") for path in taken}
    world.git("reset", "--quiet", "--mixed")

    repository = world.open()
    files = {path: files[path] for path in taken}
    made = repository.make_version(files, parent=parent, author=ANA, summary="x")

    got = {path: file.blob for path, file in repository.files_at(made).items() if path in wanted}
    assert got == wanted
    assert repository.note_saved(files, made)
    world.git("add", "--", *files)
    assert world.git("diff", "--cached", "--name-only", "--", *files) == ""


def test_uncommon_repositories(make_world, tmp_path: Path) -> None:
    sha256 = make_world("long ids", "sha256")
    assert len(_save_twice(sha256)) == 64

    origin = make_world("origin")
    for number in range(5):
        origin.commit({"a.md": str(number)})
    shallow = tmp_path / "shallow"
    origin.git("clone", "--quiet", "--depth=2", f"file://{origin.root}", str(shallow))
    _save_twice(make_world("shallow"))

    origin.git("worktree", "add", "--quiet", "-b", "other", str(tmp_path / "beside"))
    before = origin.git("rev-parse", "main")
    beside = make_world("beside")
    _save_twice(beside)
    assert origin.git("rev-parse", "main") == before
    assert origin.git("rev-parse", "other") == beside.git("rev-parse", "HEAD")

    packed = make_world("packed")
    packed.commit({"a.md": "x"})
    packed.git("gc", "--quiet")
    packed.git("pack-refs", "--all")
    _save_twice(packed)


def _save_twice(world: World) -> str:
    repository = world.open()
    for text in (b"one\n", b"two\n"):
        world.write({"a.md": text})
        made = repository.make_version(
            {"a.md": text}, parent=repository.tip(), author=ANA, summary="Save"
        )
        assert repository.note_saved(["a.md"], made)
        assert repository.tip() == world.git("rev-parse", "HEAD") == made
        assert repository.read_at("", "a.md") == text
        assert world.git("status", "--porcelain") == ""
    assert world.is_clean()
    return made


def test_below_the_top_of_the_repository(world: World) -> None:
    world.commit({"other/a.md": "other", "docs/hand book/a.md": "1"})
    repository = world.open("docs/hand book")
    assert repository.prefix == "docs/hand book/"
    made = repository.make_version(
        {"a.md": b"2", "n/b.md": b"b"}, parent=repository.tip(), author=ANA, summary="x"
    )
    assert repository.note_saved(["a.md", "n/b.md"], made)
    assert set(repository.files_at("")) == {"a.md", "n/b.md"}
    assert world.git("diff", "--name-only", "HEAD^", "HEAD").splitlines() == [
        "docs/hand book/a.md",
        "docs/hand book/n/b.md",
    ]


def test_moving_back_only_what_is_newest(world: World) -> None:
    first = world.commit({"a.md": "1"})
    repository = world.open()
    made = repository.make_version({"a.md": b"2"}, parent=first, author=ANA, summary="x")
    later = repository.make_version({"a.md": b"3"}, parent=made, author=ANA, summary="y")
    with pytest.raises(Outpaced):
        repository.move_back(made, first, ANA)
    repository.move_back(later, first, ANA)
    assert repository.tip() == first


def test_moving_back_the_first_version(world: World) -> None:
    repository = world.open()
    made = repository.make_version({"a.md": b"2"}, parent="", author=ANA, summary="x")
    repository.move_back(made, "", ANA)
    assert repository.tip() == ""


def test_what_a_failed_attempt_leaves_is_cleared_away(world: World, monkeypatch) -> None:
    parent = world.commit({"a.md": "1"})
    repository = world.open()
    monkeypatch.setattr(
        repository._maker, "_script", lambda draft: b"feature done\ncommit refs/heads/x\nnonsense\n"
    )
    with pytest.raises(Exception, match="git could not do it"):
        repository.make_version({"a.md": b"2"}, parent=parent, author=ANA, summary="x")
    assert not list((world.root / ".git").glob("fast_import_crash_*"))
    assert not list((world.root / ".git" / "objects" / "pack").glob("tmp_*"))


def test_no_version_where_none_can_be_made(world: World) -> None:
    first = world.commit({"a.md": "1"})
    world.git("checkout", "--quiet", "--detach")
    with pytest.raises(Unsettled, match="earlier versions"):
        world.open().make_version({"a.md": b"2"}, parent=first, author=ANA, summary="x")


def test_a_save_starts_few_processes(world: World, monkeypatch) -> None:
    """What is not proportional to anything must stay small."""
    world.commit({f"{n}.md": "x" for n in range(20)})
    repository = world.open()
    repository.author()
    repository.read_at("", "1.md")
    started: list[str] = []
    popen = subprocess.Popen

    def count(words, *others, **more):
        started.append(next(word for word in words[1:] if not word.startswith("-")))
        return popen(words, *others, **more)

    monkeypatch.setattr(subprocess, "Popen", count)
    made = repository.make_version(
        {"1.md": b"y", "2.md": b"z"}, parent=repository.tip(), author=ANA, summary="x"
    )
    repository.note_saved(["1.md", "2.md"], made)
    assert started == ["fast-import", "update-ref", "update-index"]


@pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")
def test_no_program_of_the_repository_is_asked(world: World, tmp_path: Path) -> None:
    parent = world.commit({"a.md": "1", ".gitattributes": "*.md filter=x text=auto ident"})
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\necho $0 $* >> '{tmp_path}/it-ran'\ncat\n")
    trap.chmod(0o755)
    hooks = world.root / ".git" / "hooks"
    hooks.mkdir()
    for name in ("pre-commit", "commit-msg", "post-commit", "reference-transaction",
                 "post-index-change", "post-rewrite", "update", "pre-auto-gc"):  # fmt: skip
        (hooks / name).symlink_to(trap)
    for name in ("filter.x.clean", "filter.x.process", "core.fsmonitor", "gpg.program"):
        world.git("-c", "core.fsmonitor=false", "config", name, str(trap))
    world.git("-c", "core.fsmonitor=false", "config", "commit.gpgSign", "true")
    repository = world.open()
    made = repository.make_version({"a.md": b"2\r\n"}, parent=parent, author=ANA, summary="x")
    assert repository.note_saved(["a.md"], made)
    repository.publish_edition("x", "x", "", ANA, "")
    repository.working_changes()
    repository.move_back(made, parent, ANA)
    assert not (tmp_path / "it-ran").exists()


def test_a_text_that_another_program_is_to_encrypt_is_not_stored_plainly(world: World) -> None:
    first = world.commit({"a.md": "# A\n", ".gitattributes": "secret/** filter=git-crypt\n"})
    repository = world.open()
    with pytest.raises(Unavailable, match="git-crypt"):
        repository.make_version(
            {"secret/x.md": b"# Secret\n"}, parent=first, author=ANA, summary="Secret"
        )
    assert repository.make_version({"b.md": b"# B\n"}, parent=first, author=ANA, summary="Plain")
