"""git at work for us: what it may take, what it says, and where it does not work at all."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from handbook_app.model.errors import BadRequest, TookTooLong, Unavailable
from handbook_app.storage.versions import process, runner, settings
from handbook_app.storage.versions.runner import Git, GitFailed, Refused, end, redact, value

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts and links")
AUTHOR = {
    f"GIT_{role}_{what}": text
    for role in ("AUTHOR", "COMMITTER")
    for what, text in (("NAME", "Ana"), ("EMAIL", "ana@example.org"))
}


def plain(folder: Path, *words: str) -> str:
    return subprocess.run(
        ["git", *words], cwd=folder, capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "a handbook"
    folder.mkdir()
    (folder / "a.md").write_bytes(b"# A\n")
    plain(folder, "init", "--quiet", "--template=", "--initial-branch=main")
    plain(folder, "add", "--all")
    plain(folder, "commit", "--quiet", "-m", "Begin")
    return folder


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The words of every git that is started."""
    lines: list[list[str]] = []
    launch = process.launch

    def note(words, *others):
        lines.append([os.fsdecode(word) for word in words])
        return launch(words, *others)

    monkeypatch.setattr(process, "launch", note)
    return lines


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    file = tmp_path / "trap"
    file.write_text(f"#!/bin/sh\necho \"$0 $*\" >> '{tmp_path}/it-ran'\n")
    file.chmod(0o755)
    return file


@pytest.fixture
def make_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Put a script in the place of the git program."""

    def make(script: str) -> None:
        folder = tmp_path / "bin"
        folder.mkdir()
        (folder / "git").write_text(f"#!/bin/sh\n{script}\n")
        (folder / "git").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    return make


# --- asking ---------------------------------------------------------------------------------


def test_an_answer_is_whole_and_in_bytes(root: Path) -> None:
    git = Git(root)
    name = git.ask("hash-object", "-w", "--stdin", stdin=b"\xff\0" * 300_000).strip()
    assert git.ask("cat-file", "blob", name) == b"\xff\0" * 300_000


def test_a_failure_tells_its_code_and_what_was_answered(root: Path) -> None:
    (root / "b.md").write_text("# B\n")
    with pytest.raises(GitFailed) as failure:
        Git(root).ask("diff", "--no-index", "--", "a.md", "b.md")
    assert failure.value.code == 1
    assert b"+# B" in failure.value.answer
    with pytest.raises(GitFailed, match="git could not do it: fatal: Needed a single") as failure:
        Git(root).ask("rev-parse", "--verify", "none")
    assert failure.value.code == 128
    assert isinstance(failure.value, Unavailable)


def test_an_index_of_its_own_leaves_the_other_alone(root: Path, tmp_path: Path) -> None:
    before = (root / ".git" / "index").read_bytes()
    git, index = Git(root), tmp_path / "index"
    git.ask("read-tree", "--empty", index=index)
    assert git.ask("ls-files", index=index) == b""
    assert git.ask("ls-files") == b"a.md\n"
    assert (root / ".git" / "index").read_bytes() == before


def test_looking_writes_nothing(root: Path) -> None:
    os.utime(root / "a.md", (1, 1))
    before = {path: path.stat() for path in (root / ".git").rglob("*") if path.is_file()}
    assert Git(root).ask("status", "--porcelain=v2", "-z") == b""
    after = {path: path.stat() for path in (root / ".git").rglob("*") if path.is_file()}
    assert {path: one.st_mtime_ns for path, one in before.items()} == {
        path: one.st_mtime_ns for path, one in after.items()
    }


def test_the_author_is_the_one_given(root: Path) -> None:
    for name in ("user", "author", "committer"):
        plain(root, "config", f"{name}.name", "Mallory")
        plain(root, "config", f"{name}.email", "mallory@example.org")
    git = Git(root)
    made = git.ask("commit-tree", "-m", "x", "HEAD^{tree}", more=AUTHOR).decode().strip()
    assert git.ask("log", "-1", "--format=%an %cn", made) == b"Ana Ana\n"


def test_talking_with_a_git_that_stays(root: Path) -> None:
    talk = Git(root).start("cat-file", "--batch")
    assert talk.stdin
    assert talk.stdout
    for _ in range(3):
        talk.stdin.write(b"HEAD:a.md\n")
        talk.stdin.flush()
        assert talk.stdout.readline().endswith(b" blob 4\n")
        assert talk.stdout.read(5) == b"# A\n\n"
    end(talk)
    assert talk.poll() is not None
    end(talk)


@POSIX
def test_what_a_git_that_stays_complains_of_never_stops_it(root: Path, make_git) -> None:
    reads_settings_like_git = f'case "$*" in *batch*) ;; *) exec "{_real_git()}" "$@";; esac'
    make_git(f"{reads_settings_like_git}\nyes complaint | head -c 1000000 >&2; echo done")
    talk = Git(root).start("cat-file", "--batch")
    assert talk.stdout
    assert talk.stdout.read() == b"done\n"
    end(talk)


def test_names_of_any_bytes_and_signs_are_only_names(root: Path) -> None:
    names = ["a:b.md", ":(top)x.md", "*.md", "ä.md", "-x.md", "a b.md"]
    if sys.platform.startswith("linux"):
        names += [os.fsdecode(b"caf\xe9.md"), "line\nend.md"]
    if sys.platform == "win32":
        names = ["ä.md", "-x.md", "a b.md"]
    for name in names:
        (root / name).write_text("# X\n")
    git = Git(root)
    for name in names:
        git.ask("add", "--", name)
        assert git.ask("ls-files", "-z", "--", name) == os.fsencode(name) + b"\0"
        with pytest.raises(GitFailed) as failure:
            git.ask("check-ignore", "--", name)
        assert failure.value.code == 1


@pytest.mark.parametrize("name", [".git/x.md", ".GIT/x.md", "git~1/x.md", "a/../b.md"])
def test_names_that_reach_into_git_are_not_taken(root: Path, name: str) -> None:
    git = Git(root)
    text = git.ask("hash-object", "-w", "--stdin", stdin=b"x").decode().strip()
    with pytest.raises(GitFailed):
        git.ask("update-index", "--add", "--cacheinfo", f"100644,{text},{name}")


def test_a_value_is_no_option() -> None:
    assert value("main") == "main"
    for word in ("-x", "--output=/tmp/x", "a\0b"):
        with pytest.raises(BadRequest):
            value(word)


def test_a_word_with_nul_is_refused(root: Path) -> None:
    with pytest.raises(BadRequest, match="NUL"):
        Git(root).ask("log", "a\0b")


def test_too_many_words_are_said(root: Path) -> None:
    with pytest.raises(Unavailable, match="could not be started"):
        Git(root).ask("log", "--", *("x" * 100_000 for _ in range(60)))


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        Git(tmp_path / "gone").ask("status")


# --- what it may take -----------------------------------------------------------------------


@POSIX
def test_the_limit_ends_all_that_was_started(tmp_path: Path, make_git) -> None:
    make_git(f"(sleep 60 & echo $! > '{tmp_path}/child'; wait) & wait")
    started = time.monotonic()
    with pytest.raises(TookTooLong) as failure:
        Git(tmp_path).ask("-c", "x.y=https://ana:secret@host/", "status", limit=0.5)
    assert time.monotonic() - started < 20
    _wait_until_gone(int((tmp_path / "child").read_text()))
    assert failure.value.__cause__ is None
    assert failure.value.__suppress_context__


@POSIX
def test_ending_ends_all_that_was_started(tmp_path: Path, make_git) -> None:
    make_git(f'case "$*" in *batch*) sleep 60 & echo $! > "{tmp_path}/child"; echo; wait;; esac')
    talk = Git(tmp_path).start("cat-file", "--batch")
    assert talk.stdout
    talk.stdout.readline()
    end(talk)
    _wait_until_gone(int((tmp_path / "child").read_text()))


@POSIX
def test_a_git_in_the_folder_is_not_the_program(root: Path, trap: Path, monkeypatch) -> None:
    for name in ("git", "git-remote-https", "ssh"):
        (root / name).write_bytes(trap.read_bytes())
        (root / name).chmod(0o755)
    monkeypatch.chdir(root)
    monkeypatch.setenv("PATH", os.pathsep.join([".", "", os.environ["PATH"]]))
    assert Git(root).ask("log", "--format=%s") == b"Begin\n"
    assert not (trap.parent / "it-ran").exists()


def test_after_the_first_question_each_costs_one_process(root: Path, started) -> None:
    git = Git(root)
    git.ask("rev-parse", "HEAD")
    assert len(started) <= 4
    started.clear()
    git.ask("rev-parse", "HEAD")
    git.ask("add", "--", "a.md")
    assert len(started) == 2


# --- what it says ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "fatal: unable to access 'https://ana:s3cret@host.example/x.git/'",
        "https://s3cret@host.example/x",
        "https://ana:s3c/re@t-s3cret@host.example/x and more",
        "ssh://git:s3cret@host",
        "http://host/x?private_token=s3cret&x=1",
        "GET /?access_token=s3cret",
        "Authorization: Basic s3cret",
    ],
)
def test_secrets_are_taken_out(text: str) -> None:
    assert "s3cret" not in redact(text)


def test_what_is_no_secret_stays() -> None:
    text = "fatal: ambiguous argument 'x@y': see https://git-scm.com/docs and ask ana@example.org"
    assert redact(text) == text


def test_a_failure_holds_no_secret(root: Path) -> None:
    with pytest.raises(GitFailed) as failure:
        Git(root).ask("ls-remote", "https://ana:s3cret@host.invalid/x")
    assert "s3cret" not in f"{failure.value} {failure.value.said} {failure.value!r}"


def test_nothing_is_sent(root: Path) -> None:
    for address in ("https://host.invalid/x", "ssh://host.invalid/x", str(root), "ext::sh -c x"):
        with pytest.raises(GitFailed, match="not allowed"):
            Git(root).ask("ls-remote", "--", address)


# --- settings -------------------------------------------------------------------------------


@POSIX
def test_settings_that_change_are_read_again(root: Path, trap: Path) -> None:
    git, proof = Git(root), trap.parent / "it-ran"
    git.ask("status")
    (root / ".gitattributes").write_text("*.md filter=late\n")
    for file in ("config", "more", "more-still"):
        other = root / ".git" / file
        plain(root, "config", "--file", str(other), "filter.late.clean", str(trap))
        (root / "a.md").write_text(f"# {file}\n")
        git.ask("add", "--", "a.md")
        assert not proof.exists()
        plain(root, "config", "--file", str(other), "--unset", "filter.late.clean")
        later = {"config": "more", "more": "more-still"}.get(file)
        if later:  # a file that is named before it is there
            plain(root, "config", "--file", str(other), "include.path", later)
            git.ask("status")
    plain(root, "config", "filter.late.clean", str(trap))
    (root / "a.md").write_text("# Changed\n")
    plain(root, "add", "a.md")
    assert proof.exists()


def _global(monkeypatch: pytest.MonkeyPatch, file: Path, text: str) -> None:
    file.write_text(text)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(file))


@pytest.mark.parametrize(
    ("person", "repository", "stored"),
    [
        ("", "", b"a\r\n"),
        ("autocrlf = input", "", b"a\n"),
        ("autocrlf = true", "", b"a\n"),
        ("autocrlf = nonsense", "", b"a\r\n"),
        ("autocrlf = true", "false", b"a\r\n"),
        ("", "input", b"a\n"),
    ],
)
def test_line_ends_are_those_of_the_person_and_the_repository(
    root: Path, tmp_path: Path, monkeypatch, person: str, repository: str, stored: bytes
) -> None:
    _global(monkeypatch, tmp_path / "person", f"[core]\n\t{person}\n")
    if repository:
        plain(root, "config", "core.autocrlf", repository)
    git = Git(root)
    name = git.ask("hash-object", "-w", "--stdin", "--path=x.md", stdin=b"a\r\n").strip()
    assert git.ask("cat-file", "blob", name) == stored


def test_settings_of_the_person_may_be_included(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "more").write_text("[user]\n\tname = Ana\n")
    _global(monkeypatch, tmp_path / "person", "[include]\n\tpath = more\n")
    assert settings.read_setting_of_person("user.name") == "Ana"
    assert runner.read_setting_of_person("user.email") == ""


@pytest.mark.parametrize("text", ["[include", "[a]\nb = c\n[include]\n\tpath = %(prefix)/x\n"])
def test_settings_that_cannot_be_read_are_said(root: Path, text: str) -> None:
    (root / ".git" / "config").write_text(text)
    with pytest.raises(Unavailable) as failure:
        Git(root).ask("log")
    assert failure.value.what.endswith(".")


def test_includes_of_nobody_are_said(root: Path) -> None:
    plain(root, "config", "include.path", "~nobody-at-all/x")
    with pytest.raises(GitFailed):
        Git(root).ask("log")


def test_too_many_programs_are_refused(root: Path) -> None:
    with (root / ".git" / "config").open("a") as config:
        config.writelines(f'[filter "{number}"]\nclean = x\n' for number in range(3_000))
    with pytest.raises(Refused, match="too many programs"):
        Git(root).ask("log")


# --- whose repository, and where ------------------------------------------------------------


def test_a_repository_of_another_user_is_said(root: Path, tmp_path: Path, monkeypatch) -> None:
    other = {**process._FIXED, "GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"}
    monkeypatch.setattr(process, "_FIXED", other)
    with pytest.raises(GitFailed, match="belongs to another user") as failure:
        Git(root).ask("log")
    assert "safe.directory" in failure.value.remedy
    # Then the person does what the sentence says.
    _global(monkeypatch, tmp_path / "person", f'[safe]\n\tdirectory = "{root.as_posix()}"\n')
    assert Git(root).ask("log", "--format=%s") == b"Begin\n"


def test_a_repository_does_not_vouch_for_itself(root: Path, monkeypatch) -> None:
    plain(root, "config", "safe.directory", "*")
    other = {**process._FIXED, "GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"}
    monkeypatch.setattr(process, "_FIXED", other)
    with pytest.raises(GitFailed, match="belongs to another user"):
        Git(root).ask("log")


def test_a_folder_below_and_one_without(root: Path, tmp_path: Path) -> None:
    below = root / "one" / "two"
    below.mkdir(parents=True)
    assert Git(below).top == root
    assert Git(below).ask("rev-parse", "--show-prefix") == b"one/two/\n"
    assert Git(tmp_path).top is None
    with pytest.raises(GitFailed, match="not a git repository"):
        Git(tmp_path).ask("log")


def test_a_repository_made_later_is_found(tmp_path: Path) -> None:
    git = Git(tmp_path)
    git.ask("init", "--quiet", "--template=")
    assert git.top == tmp_path
    assert git.ask("status", "--porcelain") == b""


@pytest.mark.parametrize("name", ["with:colon", "with\nline", "-x", "ä ö"])
@POSIX
def test_odd_names_of_folders(root: Path, name: str) -> None:
    moved = root.rename(root.parent / name)
    assert Git(moved).ask("log", "--format=%s") == b"Begin\n"


def test_second_working_folders_and_submodules_work(root: Path, tmp_path: Path) -> None:
    second = tmp_path / "second"
    plain(root, "worktree", "add", "--quiet", "--detach", str(second))
    assert Git(second).ask("log", "--format=%s") == b"Begin\n"
    whole = tmp_path / "whole"
    plain(tmp_path, "init", "--quiet", str(whole))
    words = ("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(root), "sub")
    plain(whole, *words)
    assert (whole / "sub" / ".git").is_file()
    assert Git(whole / "sub").ask("log", "--format=%s") == b"Begin\n"
    assert Git(second).top == second
    second.rename(tmp_path / "third")
    with pytest.raises(Refused, match="does not lead back") as failure:
        Git(tmp_path / "third").ask("log")
    assert "git worktree repair" in failure.value.remedy


@pytest.mark.parametrize(
    "text",
    ["gitdir: ../a handbook/.git\n", "gitdir: /\n", "gitdir: gone\n", "gitdir: \n", "x", "", "\0"],
)
def test_a_pointer_that_is_not_answered_is_refused(root: Path, text: str) -> None:
    other = root.parent / "other"
    other.mkdir()
    (other / ".git").write_text(text)
    with pytest.raises(Refused, match="does not lead back"):
        Git(other).ask("log")


@POSIX
def test_a_git_folder_of_links_and_pipes_is_refused(root: Path) -> None:
    other = root.parent / "other"
    other.mkdir()
    (other / ".git").symlink_to(root / ".git")
    with pytest.raises(Refused):
        Git(other).ask("log")
    (other / ".git").unlink()
    os.mkfifo(other / ".git")
    with pytest.raises(Refused):
        Git(other).ask("log")


@POSIX
def test_a_link_within_the_git_folder_is_fine(root: Path) -> None:
    (root / ".git" / "refs" / "heads" / "same").symlink_to("main")
    (root / ".git" / "hooks").symlink_to("/usr/bin")
    assert Git(root).ask("log", "--format=%s", "same") == b"Begin\n"


def test_the_inside_of_a_repository_is_no_handbook(root: Path) -> None:
    for folder in (root / ".git", root / ".git" / "refs"):
        with pytest.raises(Refused, match="inside of a git repository"):
            Git(folder).ask("log")


def test_all_is_not_added_where_another_repository_lies(root: Path) -> None:
    (root / "one").mkdir()
    plain(root / "one", "init", "--quiet")
    plain(root / "one", "commit", "--quiet", "--allow-empty", "-m", "x")
    git = Git(root)
    git.ask("add", "--all")  # not yet in a version: git looks at its name only
    for words in (("add", "--all"), ("add", "."), ("add", "--", "one"), ("commit", "-am", "x")):
        with pytest.raises(Refused, match="a repository of its own"):
            git.ask(*words)
    (root / "a.md").write_text("# Changed\n")
    git.ask("add", "--", "a.md")
    git.ask("commit", "--quiet", "-m", "x", more=AUTHOR)


def _real_git() -> str:
    program = process._program()
    assert program
    return program


def _wait_until_gone(number: int) -> None:
    deadline = time.monotonic() + 10
    while _is_running(number):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _is_running(number: int) -> bool:
    """Whether a process is there and not merely waiting to be counted as ended."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{number}/stat")
    return not state.exists() or ") Z" not in state.read_text()
