"""Folders that hurt: {name: what to build in the handbook}. ``outside`` holds the canary.

Each builder gives the paths of the documents that must be listed beside ``plain.md``.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

Builder = Callable[[Path, Path], list[str]]
CANARY = "canary: nobody may read this"


def _link(name: str, target: str) -> Builder:
    def build(root: Path, outside: Path) -> list[str]:
        (root / name).symlink_to(target.replace("OUTSIDE", str(outside)).replace("ROOT", str(root)))
        return []

    return build


def _file(name: str, content: bytes = b"# x") -> Builder:
    def build(root: Path, _: Path) -> list[str]:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        return [name]

    return build


def _named(root: Path, name: bytes) -> Path:
    return root / os.fsdecode(name)


def _odd_bytes(root: Path, _: Path) -> list[str]:
    for name in (b"caf\xe9.md", b"\xff\xfe.md"):
        _named(root, name).write_bytes(b"# odd")
    return ["caf\ufffd.md", "\ufffd\ufffd.md"]


def _odd_folder(root: Path, _: Path) -> list[str]:
    folder = _named(root, b"gr\xfcn")
    folder.mkdir()
    (folder / "a.md").write_bytes(b"# odd")
    return ["gr\ufffdn/a.md"]


def _alike(root: Path, _: Path) -> list[str]:
    for name in (b"\xe8.md", b"\xe9.md"):
        _named(root, name).write_bytes(b"# odd")
    return ["\ufffd.md"]


def _pipe(root: Path, _: Path) -> list[str]:
    os.mkfifo(root / "pipe.md")
    return []


def _socket(root: Path, _: Path) -> list[str]:
    here = Path.cwd()
    os.chdir(root)  # the name of a socket may have no more than 100 characters
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind("socket.md")
    finally:
        os.chdir(here)
    return []


def _ring(root: Path, _: Path) -> list[str]:
    (root / "a.md").symlink_to("b.md")
    (root / "b.md").symlink_to("a.md")
    return []


def _deep(root: Path, _: Path) -> list[str]:
    path = "/".join(["d"] * 200) + "/deep.md"
    return _file(path)(root, root)


def _many_links(root: Path, outside: Path) -> list[str]:
    for number in range(200):
        (root / f"link{number}").symlink_to(root)
    return []


def _many_folders(root: Path, _: Path) -> list[str]:
    for number in range(2_000):
        (root / f"folder{number}").mkdir()
    return []


def _hard_link(root: Path, _: Path) -> list[str]:
    os.link(root / "plain.md", root / "again.md")
    return ["again.md"]


def _git_inside(root: Path, _: Path) -> list[str]:
    (root / "sub" / ".git").mkdir(parents=True)
    (root / "sub" / ".git" / "a.md").write_text("# no")
    (root / "sub" / ".git-file.md").write_text("# no")
    return []


def _folder_named_like_a_document(root: Path, _: Path) -> list[str]:
    (root / "folder.md").mkdir()
    (root / "folder.md" / "a.md").write_text("# x")
    return ["folder.md/a.md"]


def _sparse(root: Path, _: Path) -> list[str]:
    with (root / "huge.md").open("wb") as file:
        file.truncate(1 << 40)
    return ["huge.md"]


_ZERO_WIDTH = "a" + "\u200b\u200d\ufeff" * 12 + " ü ñ " + "x" * 100

TREES: dict[str, Builder] = {
    "document linked to outside": _link("link.md", "OUTSIDE/secret.md"),
    "document linked to outside, relative": _link("link.md", "../outside/secret.md"),
    "folder linked to outside": _link("link", "OUTSIDE"),
    "folder linked to the root of the disk": _link("link", "/"),
    "folder linked to processes": _link("link", "/proc"),
    "document linked to a device": _link("zero.md", "/dev/zero"),
    "document linked to a terminal": _link("tty.md", "/dev/tty"),
    "document linked to memory": _link("mem.md", "/proc/self/mem"),
    "document linked to standard input": _link("in.md", "/dev/stdin"),
    "document linked within": _link("again.md", "plain.md"),
    "document linked within, absolute": _link("again.md", "ROOT/plain.md"),
    "folder linked within": _link("again", "."),
    "folder linked above": _link("up", ".."),
    "folder linked to itself": _link("self", "self"),
    "document linked to itself": _link("self.md", "self.md"),
    "document linked to nothing": _link("gone.md", "nowhere.md"),
    "document linked to a hidden one": _link("hidden.md", ".git/config"),
    "documents linked in a ring": _ring,
    "many links to the root": _many_links,
    "hard link": _hard_link,
    "pipe": _pipe,
    "socket": _socket,
    "name that is no UTF-8": _odd_bytes,
    "folder whose name is no UTF-8": _odd_folder,
    "names that look alike": _alike,
    "name of 160 characters, some of them invisible": _file(f"{_ZERO_WIDTH}.md"),
    "name with a line end": _file("a\nb.md"),
    "name with a tab": _file("a\tb.md"),
    "name with a control": _file("a\x1b[31mb.md"),
    "name right to left": _file("\u202edm.exe.md"),
    "name with quotes": _file("a'b\"c.md"),
    "name with markup": _file("<img src=x>.md"),
    "name with a backslash": _file("a\\b.md"),
    "name with a colon": _file("a:b.md"),
    "name with percent": _file("%2e%2e%2fx.md"),
    "name with a hash": _file("a#b?c.md"),
    "name like an option": _file("--help.md"),
    "name of spaces": _file("   .md"),
    "name of a device elsewhere": _file("CON.md"),
    "names that differ in case": _file("PLAIN.md"),
    "name in decomposed letters": _file("u\u0308.md"),
    "folder named like a document": _folder_named_like_a_document,
    "two hundred folders deep": _deep,
    "two thousand empty folders": _many_folders,
    "repository inside": _git_inside,
    "empty document": _file("empty.md", b""),
    "document of NUL": _file("nul.md", b"\0" * 10_000),
    "document of any bytes": _file("bytes.md", bytes(range(256)) * 100),
    "document that is a terabyte": _sparse,
    "document over the limit": _file("large.md", b"x" * 8_000_001),
}
