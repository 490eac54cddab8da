from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from handbook_app.model.errors import BadRequest, NotFound, NotReadable
from handbook_app.storage import files
from handbook_app.storage.files import HandbookFolder

Write = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def folder(write_handbook: Write) -> HandbookFolder:
    return HandbookFolder(
        write_handbook(
            {
                "README.md": "# Ours",
                "policies/returns.md": "# Returns\r\n",
                "policies/index.md": "",
                "Notes.MARKDOWN": "x",
                "assets/a b.png": b"png",
                "records/x.yaml": "a: b",
                ".git/hidden.md": "",
                "policies/.draft.md": "",
            }
        )
    )


def test_documents_are_listed_by_path(folder: HandbookFolder) -> None:
    listed = folder.list()
    assert [one.path for one in listed] == [
        "Notes.MARKDOWN", "README.md", "policies/index.md", "policies/returns.md",
    ]  # fmt: skip
    status = (folder.root / "README.md").stat()
    assert (listed[1].size, listed[1].mtime_ns) == (status.st_size, status.st_mtime_ns)


def test_a_document_is_read(folder: HandbookFolder) -> None:
    source = folder.read_text("policies/returns.md")
    assert (source.text, source.newline) == ("# Returns\r\n", "\r\n")


def test_a_picture_is_read_up_to_a_limit(folder: HandbookFolder) -> None:
    assert folder.read_bytes("assets/a b.png", 3) == b"png"
    with pytest.raises(NotReadable, match="3 bytes; at most 2"):
        folder.read_bytes("assets/a b.png", 2)


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("index.md", ("policies/index.md", "")),
        ("#x", ("policies/returns.md", "x")),
        ("../README.md#top", ("README.md", "top")),
        ("..", ("README.md", "")),
        (".", ("policies/index.md", "")),
        ("../README", ("README.md", "")),
        ("../policies/", ("policies/index.md", "")),
        ("../assets/a%20b.png", ("assets/a b.png", "")),
    ],
)
def test_a_link_is_resolved(folder: HandbookFolder, target: str, found: tuple[str, str]) -> None:
    assert folder.resolve_link("policies/returns.md", target) == found


@pytest.mark.parametrize(
    "target",
    ["gone.md", "../../x.md", "/etc/passwd", "https://e.org", "a\0b", "../assets", "x" * 999],
)
def test_a_link_that_leads_nowhere_says_so(folder: HandbookFolder, target: str) -> None:
    with pytest.raises(NotFound, match=r"\.$"):
        folder.resolve_link("policies/returns.md", target)


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../x", "a//b", "a/./b", "a/../b", "a\0b"])
def test_what_is_no_path_in_a_handbook(folder: HandbookFolder, path: str) -> None:
    with pytest.raises(BadRequest):
        folder.read_bytes(path, 10)


@pytest.mark.parametrize("path", ["gone.md", "policies/gone.md", "README.md/x.md", "gone/x.md"])
def test_what_is_not_there(folder: HandbookFolder, path: str) -> None:
    with pytest.raises(NotFound, match="There is no"):
        folder.read_text(path)


def test_a_folder_is_no_document(folder: HandbookFolder) -> None:
    with pytest.raises(NotReadable, match="is a link, a folder or a device"):
        folder.read_text("policies")


def test_a_handbook_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no folder"):
        HandbookFolder(tmp_path / "gone").list()
    (tmp_path / "file").write_text("")
    with pytest.raises(NotReadable, match="is a file"):
        HandbookFolder(tmp_path / "file").list()


@pytest.mark.parametrize(
    ("code", "error", "said"),
    [
        (errno.EACCES, NotReadable, "You may not read"),
        (errno.EIO, NotReadable, "cannot be read"),
        (errno.ENAMETOOLONG, NotReadable, "cannot be read"),
        (errno.ENOENT, NotFound, "There is no"),
    ],
)
def test_the_systems_refusals_have_a_sentence(
    folder: HandbookFolder,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    error: type[Exception],
    said: str,
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(files.os, "open", refuse)
    with pytest.raises(error, match=said):
        folder.read_text("README.md")


def test_a_folder_that_may_not_be_read_is_said_and_the_rest_listed(
    folder: HandbookFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("policies"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return scan(path)

    monkeypatch.setattr(files.os, "scandir", refuse)
    listing = folder.survey()
    assert len(listing.files) == 2
    assert listing.left_out == ("The folder “policies” cannot be read: Permission denied.",)


def test_without_opening_by_steps_links_are_refused_too(
    folder: HandbookFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_BY_STEPS", False)
    assert folder.read_text("README.md").text == "# Ours"
    (folder.root / "link").symlink_to(folder.root / "policies")
    for path in ("link/returns.md", "policies"):
        with pytest.raises(NotReadable):
            folder.read_text(path)
