"""Folders of the person: where they are, and that nobody else can enter them."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from handbook_app import paths
from handbook_app.model.errors import Unavailable

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")


def test_what_is_shipped_is_there() -> None:
    assert (paths.content_folder() / "starter" / "handbook.yaml").is_file()
    assert paths.resources_folder().is_dir()


def test_each_handbook_has_a_cache_of_its_own(own_folders, tmp_path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    assert paths.cache_folder_of(one) != paths.cache_folder_of(two)
    assert paths.cache_folder_of(one) == paths.cache_folder_of(tmp_path / "two" / ".." / "one")
    assert paths.cache_folder_of(one).is_relative_to(own_folders / "cache")


@POSIX
def test_a_handbook_reached_by_a_link_is_the_same(own_folders, tmp_path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert paths.cache_folder_of(tmp_path / "real") == paths.cache_folder_of(tmp_path / "link")


@POSIX
def test_nobody_else_can_enter(own_folders, tmp_path) -> None:
    folder = paths.cache_folder_of(tmp_path)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    folder.chmod(0o777)
    assert stat.S_IMODE(paths.cache_folder_of(tmp_path).stat().st_mode) == 0o700


@POSIX
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give away")
def test_a_folder_of_somebody_else_is_refused(own_folders, tmp_path) -> None:
    os.chown(paths.cache_folder_of(tmp_path), 12345, 12345)
    with pytest.raises(Unavailable, match="somebody else"):
        paths.cache_folder_of(tmp_path)


def test_a_file_in_the_way_is_said(own_folders, tmp_path) -> None:
    own_folders.mkdir()
    (own_folders / "cache").write_text("")
    with pytest.raises(Unavailable, match="cannot be used"):
        paths.cache_folder_of(tmp_path)


def test_without_a_choice_the_system_decides(monkeypatch) -> None:
    monkeypatch.delenv("HANDBOOK_CONFIG_DIR")
    assert paths.config_folder().is_relative_to(Path(os.environ["HOME"]))
