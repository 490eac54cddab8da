"""Repositories that want to start a program: {name: how one is prepared}, and what we do in them.

Each is a copy of one template, prepared with a trap: a program that writes down that it ran.
Count what happens without and with protection: ``python -m tests.hostile.repositories``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from handbook_app.model.errors import HandbookError
from handbook_app.storage.versions.runner import Git

HOOKS = (
    *("applypatch-msg", "pre-applypatch", "post-applypatch", "pre-commit", "pre-merge-commit"),
    *("prepare-commit-msg", "commit-msg", "post-commit", "pre-rebase", "post-checkout"),
    *("post-merge", "pre-push", "pre-auto-gc", "post-rewrite", "fsmonitor-watchman"),
    *("post-index-change", "reference-transaction", "update", "pre-receive", "post-receive"),
)
ATTRIBUTES = "*.md filter=x diff=x merge=x\n"
SECONDS = 10.0
# GIT_TEST_FSYNC: these repositories need not survive a power cut, and waiting takes half the time.
AROUND = {"GIT_TEST_FSYNC": "0"} | {
    f"GIT_{role}_{what}": text
    for role in ("AUTHOR", "COMMITTER")
    for what, text in (("NAME", "Tess Tester"), ("EMAIL", "tess@example.org"))
}


@dataclass
class Ground:
    """A fresh copy of the template, and the trap in it."""

    home: Path
    root: Path = field(init=False)
    folder: Path = field(init=False)

    def __post_init__(self) -> None:
        self.root = self.folder = self.home / "handbook"
        self.git = self.root / ".git"
        self.outside = self.home / "outside"
        self.outside.mkdir(exist_ok=True)
        self.proof = self.home / "it-ran"
        self.trap = self.home / "trap"
        self.trap.write_text(f"#!/bin/sh\necho \"$0 $*\" >> '{self.proof}'\n")
        self.trap.chmod(0o755)

    def set(self, *settings: str, file: str = ".git/config") -> None:
        """Add ``name=value`` lines; TRAP, ROOT and OUTSIDE stand for those places."""
        for setting in settings:
            name, _, value = setting.partition("=")
            path = self.root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            plain_git(self.home, "config", "--file", str(path), "--add", name, self.fill(value))

    def fill(self, text: str) -> str:
        places = {"TRAP": self.trap, "ROOT": self.root, "OUTSIDE": self.outside}
        for word, place in places.items():
            text = text.replace(word, str(place))
        return text

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self.fill(text))
        return file

    def plant(self, *paths: str) -> None:
        for path in paths:
            file = self.root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.unlink(missing_ok=True)
            shutil.copy(self.trap, file)

    def touch(self) -> None:
        """Make git look into every file again, and find one changed."""
        for file in (*self.root.glob("*.md"), *self.root.glob("sub/*.md")):
            os.utime(file)
        with (self.root / "b.md").open("a") as text:
            text.write("And on.\n")

    def take_proof(self) -> bool:
        """Whether the trap ran since the last time this was asked."""
        ran = self.proof.exists()
        self.proof.unlink(missing_ok=True)
        return ran


Preparation = Callable[[Ground], None]


@dataclass(frozen=True)
class Case:
    """``refused``: we do not work there at all. ``hangs``: plain git would wait or eat memory.

    ``fails``: the actions that cannot do their work there, and say so.
    """

    prepare: Preparation
    refused: bool = False
    hangs: bool = False
    fails: tuple[str, ...] = ()


def plain_git(folder: Path, *words: str, stdin: bytes = b"") -> bytes:
    """What git answers to anybody who just starts it."""
    return subprocess.run(
        ["git", *words], cwd=folder, input=stdin, capture_output=True, timeout=SECONDS, check=False
    ).stdout


# --- the template ---------------------------------------------------------------------------


def make_template(home: Path) -> Path:
    """Two lines with a conflict, a renamed document, a signed version and a tag."""
    root = home / "handbook"
    root.mkdir(parents=True)

    def git(*words: str, stdin: bytes = b"") -> str:
        return plain_git(root, *words, stdin=stdin).decode().strip()

    def version(summary: str) -> None:
        git("add", "--all")
        git("commit", "--quiet", "-m", summary)

    git("init", "--quiet", "--template=", "--initial-branch=main")
    (root / "old.md").write_text("# A\n\none\ntwo\nthree\n")
    (root / "b.md").write_text("# B\n")
    (root / ".gitattributes").write_text(ATTRIBUTES)
    version("Begin")
    git("mv", "old.md", "a.md")
    version("Rename")
    git("switch", "--quiet", "-c", "other")
    (root / "a.md").write_text("# A\n\none\nother\nthree\n")
    version("Other")
    git("switch", "--quiet", "main")
    (root / "a.md").write_text("# A\n\none\nmain\nthree\n")
    version("Main")
    git("tag", "-a", "first", "-m", "First edition")
    _sign_last(git)
    return root


def _add_submodule(ground: Ground) -> None:
    sub = ground.root / "sub"
    sub.mkdir()
    (sub / "s.md").write_text("# S\n")
    (sub / ".gitattributes").write_text(ATTRIBUTES)
    for words in (
        ("init", "--quiet", "--template=", "--initial-branch=main"),
        ("add", "--all"),
        ("commit", "--quiet", "-m", "Sub"),
    ):
        plain_git(sub, *words)
    ground.set("submodule.sub.path=sub", "submodule.sub.url=./sub", file=".gitmodules")
    plain_git(ground.root, "add", "--all")
    plain_git(ground.root, "commit", "--quiet", "-m", "Another repository")


def _sign_last(git: Callable[..., str]) -> None:
    head, _, body = git("cat-file", "commit", "HEAD").partition("\n\n")
    signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----"
    signed = f"{head}\n{signature}\n\n{body}\n".encode()
    git("update-ref", "HEAD", git("hash-object", "-t", "commit", "-w", "--stdin", stdin=signed))


# --- how a repository is prepared -----------------------------------------------------------


def _settings(*settings: str) -> Case:
    return Case(lambda ground: ground.set(*settings))


def _files(*names: str) -> Case:
    return Case(lambda ground: ground.plant(*names))


def _steps(*steps: Preparation, refused: bool = False, fails: tuple[str, ...] = ()) -> Case:
    def prepare(ground: Ground) -> None:
        for step in steps:
            step(ground)

    return Case(prepare, refused, fails=fails)


def _do(name: str, *words: str, **named: str) -> Preparation:
    """A step by the name of a method of Ground."""
    return lambda ground: getattr(ground, name)(*words, **named)


_READING = (
    *(
        "cat-file",
        "log -p",
        "log of one",
        "log with texts",
        "show",
        "diff",
        "diff of versions",
        "diff --cached",
        "diff-tree",
    ),
    *("diff-index", "diff-files", "blame", "merge-tree", "archive", "fsck", "grep", "init"),
    *("rev-list of objects", "restore", "switch", "status", "status for people", "log --follow"),
)
# What would look into other repositories, with their settings.
_SWEEPING = ("add --all", "commit --all")


def _missing(*settings: str) -> Case:
    """A document is missing, and said to be had from somewhere else."""

    def prepare(ground: Ground) -> None:
        text = plain_git(ground.root, "rev-parse", "HEAD:a.md").decode().strip()
        (ground.git / "objects" / text[:2] / text[2:]).unlink()
        ground.set(
            "core.repositoryFormatVersion=1",
            "extensions.partialClone=origin",
            "remote.origin.promisor=true",
            *settings,
        )

    return Case(prepare, fails=_READING)


def _sub(*settings: str) -> tuple[Preparation, Preparation]:
    """Another repository in it, with settings of its own."""
    return _add_submodule, _do("set", *settings, file="sub/.git/config")


def _git_is_link(ground: Ground) -> None:
    ground.git.rename(ground.outside / "git")
    ground.git.symlink_to(ground.outside / "git")
    (ground.outside / "git" / "hooks").mkdir()
    ground.set("core.fsmonitor=TRAP")


def _git_is_pointer(ground: Ground) -> None:
    ground.set("core.fsmonitor=TRAP")
    ground.git.rename(ground.outside / "git")
    ground.write(".git", "gitdir: OUTSIDE/git\n")


def _git_is_unasked_worktree(ground: Ground) -> None:
    own = ground.outside / "git" / "worktrees" / "x"
    ground.set("core.fsmonitor=TRAP")
    ground.git.rename(ground.outside / "git")
    own.mkdir(parents=True)
    shutil.copy(ground.outside / "git" / "HEAD", own)
    shutil.copy(ground.outside / "git" / "index", own)
    (own / "commondir").write_text("../..\n")
    (own / "gitdir").write_text("/nowhere/.git\n")
    ground.write(".git", f"gitdir: {own}\n")


def _shared_elsewhere(ground: Ground) -> None:
    shutil.copytree(ground.git, ground.root / "evil")
    ground.set("core.fsmonitor=TRAP", file="evil/config")
    ground.write(".git/commondir", "../evil\n")


def _bare_folder(ground: Ground) -> None:
    shutil.copytree(ground.git, ground.root / "docs")
    ground.set("core.fsmonitor=TRAP", "core.worktree=ROOT", "core.bare=false", file="docs/config")
    ground.folder = ground.root / "docs"


def _empty_git_below(ground: Ground) -> None:
    """Without a valid ``.git`` here, git looks further up."""
    ground.set("core.fsmonitor=TRAP", "filter.x.clean=TRAP")
    ground.folder = ground.root / "docs"
    (ground.folder / ".git").mkdir(parents=True)


def _second_working_folder(ground: Ground) -> None:
    """A real one of git, with settings of its own."""
    plain_git(ground.root, "config", "extensions.worktreeConfig", "true")
    ground.folder = ground.outside / "second"
    plain_git(ground.root, "worktree", "add", "--quiet", "--detach", str(ground.folder), "HEAD")
    ground.set("filter.x.clean=TRAP", "diff.external=TRAP")
    ground.set("core.fsmonitor=TRAP", file=".git/worktrees/second/config.worktree")
    for file in ground.folder.glob("*.md"):
        os.utime(file, (1, 1))


def _linked(name: str) -> Preparation:
    """A file that git writes to is a link to one outside."""

    def prepare(ground: Ground) -> None:
        target = ground.outside / "profile"
        target.write_text("# mine\n")
        link = ground.git / name
        if link.is_dir():
            shutil.rmtree(link)
        link.unlink(missing_ok=True)
        link.parent.mkdir(exist_ok=True)
        link.symlink_to(target)
        ground.set("core.fsmonitor=TRAP")

    return prepare


def _pipe(setting: str) -> Case:
    def prepare(ground: Ground) -> None:
        os.mkfifo(ground.outside / "pipe")
        ground.set(f"{setting}=OUTSIDE/pipe")

    return Case(prepare, setting in ("include.path", "blame.ignoreRevsFile"), hangs=True)


_PAGED = [f"pager.{command}=TRAP" for command in ("log", "diff", "show", "blame", "branch", "tag")]
_COMMANDS = ("log", "diff", "status", "add", "commit", "cat-file", "ls-files", "blame", "rev-parse")

CASES: dict[str, Case] = {
    # programs that git starts by itself
    "fsmonitor": _settings("core.fsmonitor=TRAP"),
    "fsmonitor, old protocol": _settings("core.fsmonitor=TRAP", "core.fsmonitorHookVersion=1"),
    "hooks": _files(*(f".git/hooks/{name}" for name in HOOKS)),
    "hook post-index-change": _files(".git/hooks/post-index-change"),
    "hook reference-transaction": _files(".git/hooks/reference-transaction"),
    "hook pre-commit": _files(".git/hooks/pre-commit"),
    "hooksPath inside": _steps(
        _do("plant", *(f"tools/{name}" for name in HOOKS)),
        _do("set", "core.hooksPath=tools"),
    ),
    "hooksPath absolute": _steps(
        _do("plant", *(f"../outside/{name}" for name in HOOKS)),
        _do("set", "core.hooksPath=OUTSIDE"),
    ),
    "hooks as settings": _settings("hook.x.command=TRAP", "hook.x.event=pre-commit"),
    "pager": _settings("core.pager=TRAP"),
    "pager of a command": _settings(*_PAGED),
    "editor": _settings("core.editor=TRAP", "sequence.editor=TRAP"),
    "askPass": _settings("core.askPass=TRAP"),
    "alias": _settings(*(f"alias.{name}=!TRAP" for name in _COMMANDS)),
    "templateDir": _steps(
        _do("plant", *(f"template/hooks/{name}" for name in HOOKS)),
        _do("set", "init.templateDir=ROOT/template"),
    ),
    "trailer": _settings("trailer.x.key=X", "trailer.x.command=TRAP", "trailer.x.ifmissing=add"),
    "trailer cmd": _settings("trailer.x.cmd=TRAP", "trailer.x.ifmissing=add"),
    "automatic collection": _steps(
        _do("plant", ".git/hooks/pre-auto-gc"),
        _do("set", "gc.auto=1", "gc.autoDetach=false", "maintenance.auto=true"),
    ),
    "tools never asked for": _settings(
        "difftool.x.cmd=TRAP",
        "diff.tool=x",
        "mergetool.x.cmd=TRAP",
        "merge.tool=x",
        "browser.x.cmd=TRAP",
        "help.browser=x",
        "man.x.cmd=TRAP",
        "guitool.x.cmd=TRAP",
        "sendemail.sendmailCmd=TRAP",
        "interactive.diffFilter=TRAP",
        "uploadpack.packObjectsHook=TRAP",
    ),
    "alternateRefsCommand": _steps(
        _do("set", "core.alternateRefsCommand=TRAP"),
        _do("write", ".git/objects/info/alternates", "OUTSIDE\n"),
    ),
    # drivers, by the attributes of the documents
    "filter clean": _settings("filter.x.clean=TRAP"),
    "filter smudge": _settings("filter.x.smudge=TRAP"),
    "filter process": _settings("filter.x.process=TRAP"),
    "filter required": _settings(
        "filter.x.clean=TRAP", "filter.x.smudge=TRAP", "filter.x.required=true"
    ),
    "filter with an odd name": _steps(
        _do("set", "filter.Ä.b=c/%d.clean=TRAP".replace("=c", "-c")),
        _do("write", ".gitattributes", "*.md filter=Ä.b-c/%d\n"),
    ),
    "filter by git's own attributes": _steps(
        _do("set", "filter.hidden.clean=TRAP", "filter.hidden.smudge=TRAP"),
        _do("write", ".git/info/attributes", "* filter=hidden\n"),
    ),
    "filter by attributesFile": _steps(
        _do("set", "filter.hidden.clean=TRAP", "core.attributesFile=ROOT/attributes"),
        _do("write", "attributes", "* filter=hidden\n"),
    ),
    "old way of writing a section": _steps(
        _do("write", ".git/config", "[core]\nbare = false\n[FILTER.X]\nCLEAN = TRAP\n"),
    ),
    "a thousand filters": _steps(
        _do(
            "write",
            ".git/config",
            "[core]\nbare = false\n"
            + "".join(f'[filter "{n}"]\nclean = TRAP\n' for n in (*range(500), "x")),
        ),
    ),
    "external diff": _settings("diff.external=TRAP"),
    "diff driver": _settings("diff.x.command=TRAP"),
    "diff textconv": _settings("diff.x.textconv=TRAP"),
    "diff textconv, remembered": _settings("diff.x.textconv=TRAP", "diff.x.cachetextconv=true"),
    "merge driver": _steps(_do("set", "merge.x.driver=TRAP %A %O %B"), fails=("merge-tree",)),
    "merge driver by default": _steps(
        _do("set", "merge.y.driver=TRAP %A %O %B", "merge.default=y"),
        _do("write", ".gitattributes", "*.txt text\n"),
        fails=("merge-tree",),
    ),
    "archive": _settings("tar.tar.command=TRAP", "tar.x.command=TRAP"),
    # signatures
    "signing": _settings("commit.gpgSign=true", "tag.gpgSign=true", "gpg.program=TRAP"),
    "signing tags": _settings("tag.gpgSign=true", "gpg.openpgp.program=TRAP"),
    "signing with ssh": _settings(
        "commit.gpgSign=true", "gpg.format=ssh", "gpg.ssh.program=TRAP", "user.signingKey=key::x"
    ),
    "signing with a key command": _settings(
        "commit.gpgSign=true", "gpg.format=ssh", "gpg.ssh.defaultKeyCommand=TRAP"
    ),
    "signing with x509": _settings(
        "commit.gpgSign=true", "gpg.format=x509", "gpg.x509.program=TRAP"
    ),
    "signatures shown": _settings("log.showSignature=true", "gpg.program=TRAP"),
    "signatures in the format": _settings("format.pretty=%G? %GS", "gpg.openpgp.program=TRAP"),
    # settings that come from other files
    "include": _steps(
        _do("set", "include.path=../evil"),
        _do("set", "filter.x.clean=TRAP", "core.fsmonitor=TRAP", file="evil"),
    ),
    "include of an include": _steps(
        _do("set", "include.path=../evil"),
        _do("set", "include.path=deep/evil", file="evil"),
        _do("set", "filter.x.clean=TRAP", file="deep/evil"),
    ),
    "include on a condition": _steps(
        _do("set", "includeIf.gitdir:**/.git.path=OUTSIDE/evil"),
        _do("set", "filter.x.clean=TRAP", "diff.external=TRAP", file="../outside/evil"),
    ),
    "include on a branch": _steps(
        _do("set", "includeIf.onbranch:main.path=evil"),
        _do("set", "filter.x.clean=TRAP", file=".git/evil"),
    ),
    "include in a circle": _steps(
        _do("set", "include.path=config", "filter.x.clean=TRAP"), refused=True
    ),
    "settings of the working folder": _steps(
        _do("set", "extensions.worktreeConfig=true"),
        _do("set", "filter.x.clean=TRAP", "core.fsmonitor=TRAP", file=".git/config.worktree"),
    ),
    "a second working folder": Case(_second_working_folder, fails=("symbolic-ref",)),
    # fetching what is missing
    "missing, by ext": _missing("remote.origin.url=ext::TRAP %S", "protocol.ext.allow=always"),
    "missing, by uploadpack": _missing("remote.origin.url=ROOT", "remote.origin.uploadpack=TRAP"),
    "missing, by ssh": _missing("remote.origin.url=ssh://host.invalid/x", "core.sshCommand=TRAP"),
    "missing, by gitProxy": _missing("remote.origin.url=git://127.0.0.1:9/x", "core.gitProxy=TRAP"),
    "missing, by vcs": _missing("remote.origin.vcs=ext", "remote.origin.url=TRAP"),
    "missing, by insteadOf": _missing(
        "remote.origin.url=https://host.invalid/x",
        "url.ext::TRAP .insteadOf=https://",
        "protocol.allow=always",
    ),
    "missing, with a password": _missing(
        "remote.origin.url=http://127.0.0.1:9/x", "credential.helper=!TRAP", "http.proxy="
    ),
    # repositories in the repository
    "submodule fsmonitor": _steps(*_sub("core.fsmonitor=TRAP"), fails=_SWEEPING),
    "submodule filter": _steps(
        *_sub("filter.x.clean=TRAP", "filter.x.process=TRAP"), fails=_SWEEPING
    ),
    "submodule asked for": _steps(
        *_sub("filter.x.clean=TRAP", "core.fsmonitor=TRAP"),
        _do(
            "set",
            "submodule.sub.ignore=none",
            "submodule.sub.active=true",
            "diff.ignoreSubmodules=none",
            "diff.submodule=diff",
            "status.submoduleSummary=true",
            "submodule.recurse=true",
        ),
        _do("set", "submodule.sub.ignore=none", file=".gitmodules"),
        fails=_SWEEPING,
    ),
    "submodule unlisted": _steps(
        *_sub("filter.x.clean=TRAP", "core.fsmonitor=TRAP"),
        lambda ground: (ground.root / ".gitmodules").unlink(),
        fails=_SWEEPING,
    ),
    "submodule update": _steps(
        *_sub(),
        _do("set", "submodule.sub.update=!TRAP", "submodule.recurse=true"),
        fails=_SWEEPING,
    ),
    # another place than it seems
    "working folder elsewhere": _steps(
        _do("set", "core.worktree=OUTSIDE", "core.fsmonitor=TRAP"), refused=True
    ),
    ".git is a link": Case(_git_is_link, refused=True),
    ".git is a pointer": Case(_git_is_pointer, refused=True),
    ".git says it is a second folder": Case(_git_is_unasked_worktree, refused=True),
    "settings in another folder": Case(_shared_elsewhere, refused=True),
    "a folder is a bare repository": Case(_bare_folder, refused=True),
    "an empty .git below": Case(_empty_git_below, refused=True),
    "log leads outside": _steps(_linked("logs/HEAD"), refused=True),
    "refs lead outside": _steps(_linked("refs/heads/main"), refused=True),
    "index leads outside": _steps(_linked("index"), refused=True),
    "message leads outside": _steps(_linked("COMMIT_EDITMSG"), refused=True),
    # files that never end
    "order from a pipe": _pipe("diff.orderFile"),
    "names from a pipe": _pipe("mailmap.file"),
    "blame from a pipe": _pipe("blame.ignoreRevsFile"),
    "attributes from a pipe": _pipe("core.attributesFile"),
    "ignored from a pipe": _pipe("core.excludesFile"),
    "settings from a pipe": _pipe("include.path"),
}


# --- what we do in it -----------------------------------------------------------------------


@dataclass(frozen=True)
class Action:
    words: tuple[str, ...]
    stdin: bytes = b""
    with_index: bool = False


def _say(line: str, stdin: bytes = b"") -> Action:
    return Action(tuple(line.split()), stdin)


def _apart(line: str, stdin: bytes = b"") -> Action:
    """With an index of its own."""
    return Action(tuple(line.split()), stdin, with_index=True)


_EMPTY = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
_IMPORT = (
    b"blob\nmark :1\ndata 4\n# I\n\ncommit refs/heads/imported\n"
    b"committer A <a@b> 1700000000 +0000\ndata 6\nImport\nM 100644 :1 a.md\n\n"
)

ACTIONS: dict[str, Action] = {
    "rev-parse": _say("rev-parse --verify --end-of-options HEAD^{commit}"),
    "cat-file": _say("cat-file blob HEAD:a.md"),
    "cat-file --batch": _say("cat-file --batch", b"HEAD:a.md\nHEAD:b.md\nHEAD:none.md\n"),
    "log --follow": _say("log --follow --name-status -z --format=%H%x00%an -- a.md"),
    "log -p": _say("log -p --format=%H --all"),
    "log": _say("log"),
    "show": _say("show HEAD"),
    "log of one": _say("log --no-walk --raw --numstat -z --format=%H --end-of-options HEAD --"),
    "log with texts": _say("log -p --find-renames --format=%H -z -- b.md"),
    "config": _say("config --default= --get user.name"),
    "diff": _say("diff"),
    "diff of versions": _say("diff HEAD~1 HEAD -- a.md"),
    "diff --cached": _say("diff --cached HEAD~1"),
    "diff-tree": _say("diff-tree -r -p -M HEAD~2 HEAD"),
    "diff-index": _say("diff-index -p HEAD~1"),
    "diff-files": _say("diff-files -p"),
    "ls-tree": _say("ls-tree -r -z --full-tree HEAD"),
    "ls-files": _say("ls-files -s -z"),
    "ls-files of changed": _say("ls-files -m -o -d --exclude-standard -z"),
    "status": _say("status --porcelain=v2 -z --untracked-files=all"),
    "status for people": _say("status"),
    "hash-object of a text": _say("hash-object -w --stdin --path=a.md", b"# New\r\n"),
    "hash-object of a file": _say("hash-object -w -- a.md"),
    "mktree": _say("mktree --missing", f"100644 blob {_EMPTY}\ta.md\n".encode()),
    "read-tree": _apart("read-tree HEAD"),
    "update-index": _apart(f"update-index --add --cacheinfo 100644,{_EMPTY},c.md"),
    "update-index --index-info": _apart(
        "update-index -z --index-info", f"100644 {_EMPTY}\td.md\0".encode()
    ),
    "update-index --refresh": _say("update-index -q --refresh"),
    "write-tree": _apart("write-tree --missing-ok"),
    "commit-tree": _say("commit-tree -p HEAD HEAD^{tree}", b"Summary\n"),
    "update-ref": _say("update-ref refs/heads/new HEAD"),
    "update-ref --stdin": _say("update-ref --stdin", b"create refs/heads/newer HEAD\n"),
    "fast-import": _say("fast-import --quiet --force", _IMPORT),
    "tag": _say("tag -a -f edition -m Edition"),
    "for-each-ref": _say("for-each-ref --format=%(refname)%00%(objectname)"),
    "blame": _say("blame --porcelain a.md"),
    "rev-list": _say("rev-list --count --all"),
    "rev-list of objects": _say("rev-list --objects HEAD -- a.md"),
    "merge-base": _say("merge-base main other"),
    "merge-file": _say("merge-file -p a.md b.md a.md"),
    "merge-tree": _say("merge-tree --write-tree main other"),
    "symbolic-ref": _say("symbolic-ref --short HEAD"),
    "check-attr": _say("check-attr -z -a -- a.md"),
    "check-ignore": _say("check-ignore -v -n -- a.md"),
    "check-ref-format": _say("check-ref-format refs/heads/x"),
    "archive": _say("archive --format=tar HEAD"),
    "count-objects": _say("count-objects -v"),
    "fsck": _say("fsck --full --no-progress"),
    "grep": _say("grep -n -e one HEAD"),
    "branch": _say("branch --list"),
    "worktree list": _say("worktree list --porcelain"),
    "add": _say("add -- a.md b.md"),
    "add --all": _say("add --all"),
    "commit": _say("commit --quiet --allow-empty -m Summary --trailer X:y"),
    "commit --all": _say("commit --quiet --all --allow-empty -m Summary"),
    "restore": _say("checkout HEAD~1 -- a.md"),
    "switch": _say("switch --detach --force other"),
    "init": _say("init --quiet"),
}


def do_plainly(ground: Ground, action: Action) -> bool:
    environment = dict(os.environ)
    if action.with_index:
        environment["GIT_INDEX_FILE"] = str(ground.home / "index")
    try:
        answer = subprocess.run(
            ["git", *action.words],
            cwd=ground.folder,
            env=environment,
            input=action.stdin,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return answer.returncode == 0


def do_protected(git: Git, ground: Ground, action: Action) -> HandbookError | None:
    index = ground.home / "index" if action.with_index else None
    try:
        git.ask(*action.words, stdin=action.stdin, index=index, limit=SECONDS, more=AROUND)
    except HandbookError as refusal:
        return refusal
    return None


def prepared(template: Path, home: Path, case: Case) -> Ground:
    """A fresh copy of the template in ``home``, prepared."""
    shutil.copytree(template, home / "handbook", symlinks=True)
    ground = Ground(home)
    case.prepare(ground)
    ground.take_proof()
    return ground


def fired_plainly(ground: Ground, actions: Iterable[str] = ACTIONS) -> list[str]:
    """The actions of anybody that start the trap."""
    fired = []
    for name in actions:
        ground.touch()
        do_plainly(ground, ACTIONS[name])
        if ground.take_proof():
            fired.append(name)
    return fired


def main() -> None:
    """Print how many actions start the trap in each repository, plainly and protected."""
    plain, protected = 0, 0
    with tempfile.TemporaryDirectory() as place:
        template = make_template(Path(place, "template"))
        print(f"{'repository':34}{'plain':>6}{'ours':>6}{'refused or failed':>19}")
        for number, (name, case) in enumerate(CASES.items()):
            homes = [Path(place, f"{number}-{kind}") for kind in ("plain", "ours")]
            fired = [] if case.hangs else fired_plainly(prepared(template, homes[0], case))
            ground = prepared(template, homes[1], case)
            git, ours, failed = Git(ground.folder), 0, 0
            for action in ACTIONS.values():
                ground.touch()
                failed += do_protected(git, ground, action) is not None
                ours += ground.take_proof()
            plain, protected = plain + len(fired), protected + ours
            print(f"{name:34}{'–' if case.hangs else len(fired):>6}{ours:>6}{failed:>19}")
    print(f"{len(CASES)} × {len(ACTIONS)}: plain {plain}, ours {protected}")
    sys.exit(protected > 0)


if __name__ == "__main__":
    main()
