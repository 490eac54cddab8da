"""New handbooks: valid, whole or not there at all, and never over what was there."""

from __future__ import annotations

import os
import subprocess

import pytest

from handbook_app.model.errors import BadRequest, CannotDo
from handbook_app.services.checking import check
from handbook_app.services.recent import recent_handbooks, remember_handbook
from handbook_app.services.starting import handbook_to_open, own_starter, start_handbook
from handbook_app.storage import versions

ODD_NAMES = [
    "Shop", 'with "quotes"', "with: colon # and {braces}", "- [", "Zażółć", "a\nb", "“NAME”",
]  # fmt: skip


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_new_handbook_is_valid(open_handbook, tmp_path, name) -> None:
    started = start_handbook(tmp_path / "new", name, "pl")
    handbook = open_handbook(started.root)
    assert check(handbook) == ()
    assert handbook.settings.name[""] == name
    assert {entry.language for entry in handbook.catalogue()} == {"pl"}
    assert sum(len(entry.rules) for entry in handbook.catalogue()) == 2


def test_a_name_is_made_from_the_folder(open_handbook, tmp_path) -> None:
    started = start_handbook(tmp_path / "our-shop")
    assert open_handbook(started.root).settings.name[""] == "Our shop"


def test_versions_begin(tmp_path) -> None:
    started = start_handbook(tmp_path / "new")
    assert started.has_versions
    assert started.remark == ""
    log = subprocess.run(
        ["git", "log", "--format=%an <%ae> %s", "--name-only"],
        cwd=started.root, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert log.startswith("Tess Tester <tess@example.org> Start the handbook")
    assert {"handbook.yaml", "glossary.md", "policies/returns.md"} <= set(log.splitlines())


def test_without_git_it_is_made_all_the_same(open_handbook, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    started = start_handbook(tmp_path / "new")
    assert not started.has_versions
    assert "git is not installed" in started.remark
    assert check(open_handbook(started.root)) == ()


def test_inside_a_repository_no_second_one_is_made(tmp_path) -> None:
    versions.make_repository(tmp_path, versions.Author("A", "a@example.org"), "Empty")
    started = start_handbook(tmp_path / "docs")
    assert not started.has_versions
    assert str(tmp_path) in started.remark
    assert not (started.root / ".git").exists()


def test_an_empty_folder_is_filled(tmp_path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    before = folder.stat().st_ino
    start_handbook(folder)
    assert folder.stat().st_ino == before
    assert (folder / "handbook.yaml").is_file()


@pytest.mark.parametrize("what", ["file", "full folder", "dangling link"])
def test_what_is_there_stays(tmp_path, what) -> None:
    place = tmp_path / "there"
    if what == "file":
        place.write_text("mine")
    elif what == "full folder":
        place.mkdir()
        (place / ".hidden").write_text("mine")
    else:
        place.symlink_to(tmp_path / "nowhere")
    before = sorted(os.walk(tmp_path))
    with pytest.raises(CannotDo):
        start_handbook(place)
    assert sorted(os.walk(tmp_path)) == before


def test_a_place_that_cannot_be_written_is_said(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotDo):
        start_handbook(tmp_path / "file" / "below")


@pytest.mark.parametrize("language", ["", "english!", "EN", "a b", "en\n"])
def test_a_language_has_a_code(tmp_path, language) -> None:
    with pytest.raises(BadRequest):
        start_handbook(tmp_path / "new", language=language)
    assert not (tmp_path / "new").exists()


def test_a_copy_of_the_starter(tmp_path, shipped_starter) -> None:
    root = start_handbook(tmp_path / "new", from_starter=True).root
    for file in shipped_starter.rglob("*.*"):
        assert (root / file.relative_to(shipped_starter)).read_bytes() == file.read_bytes()


def test_the_starter_is_copied_once(own_folders) -> None:
    place = handbook_to_open()
    assert place == own_starter()
    (place / "welcome.md").write_text("mine")
    assert (handbook_to_open() / "welcome.md").read_text() == "mine"


def test_recent_handbooks(own_folders, tmp_path) -> None:
    roots = [tmp_path / f"book {n}" for n in range(15)]
    for root in roots:
        root.mkdir()
        remember_handbook(root)
    assert recent_handbooks() == tuple(reversed(roots[3:]))
    remember_handbook(roots[5])
    assert recent_handbooks()[0] == roots[5] == handbook_to_open()
    roots[5].rmdir()
    assert recent_handbooks()[0] == roots[14]


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"null", b"[1, null, {}]", b"[" * 90_000, b"\xff", b'["relative"]']
)
def test_a_list_that_is_broken_is_empty(own_folders, content) -> None:
    (own_folders / "config").mkdir(parents=True)
    (own_folders / "config" / "recent.json").write_bytes(content)
    assert recent_handbooks() == ()
