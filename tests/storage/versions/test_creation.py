"""Making the repository of a handbook, and finding the one it lies in."""

from __future__ import annotations

import subprocess

import pytest

from handbook_app.model.errors import CannotDo, NotReadable, Unavailable
from handbook_app.storage import versions

ANA = versions.Author("Ana Ferreira", "ana@example.org")


def git(folder, *words) -> str:
    return subprocess.run(
        ["git", *words], cwd=folder, capture_output=True, text=True, check=True
    ).stdout.strip()


def test_a_repository_with_a_first_version(tmp_path) -> None:
    (tmp_path / "a.md").write_bytes(b"# A\r\n")
    versions.make_repository(tmp_path, ANA, "Begin")
    assert git(tmp_path, "log", "--format=%an %ae %s") == "Ana Ferreira ana@example.org Begin"
    assert git(tmp_path, "status", "--porcelain") == ""
    assert git(tmp_path, "symbolic-ref", "--short", "HEAD") == "main"
    stored = subprocess.check_output(["git", "show", "HEAD:a.md"], cwd=tmp_path)
    assert stored == b"# A\r\n"
    assert list((tmp_path / ".git" / "hooks").glob("*")) == []
    assert "user" not in (tmp_path / ".git" / "config").read_text()


def test_a_person_without_git_settings_is_nobody(monkeypatch, tmp_path) -> None:
    assert versions.person_at_this_computer().name == "Tess Tester"
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    assert versions.person_at_this_computer() == versions.Author("Handbook", "handbook@localhost")


def test_a_missing_program_is_said(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not versions.is_git_available()
    with pytest.raises(Unavailable, match="not installed"):
        versions.make_repository(tmp_path, ANA, "x")
    assert versions.person_at_this_computer().name == "Handbook"


def test_the_repository_around_a_folder(tmp_path) -> None:
    below = tmp_path / "one" / "two"
    below.mkdir(parents=True)
    assert versions.enclosing_repository(below) is None
    versions.make_repository(tmp_path / "one", ANA, "Begin")
    assert versions.enclosing_repository(below) == tmp_path / "one"
    (tmp_path / "one" / ".git" / "config").write_bytes(b"\xff[[[")
    versions.enclosing_repository(below)


def test_a_repository_inside_which_nothing_is_made(tmp_path) -> None:
    bare = tmp_path / "bare"
    subprocess.run(["git", "init", "--quiet", "--bare", bare], check=True)
    assert versions.enclosing_repository(bare) is None
    with pytest.raises(Unavailable, match="inside of a git repository"):
        versions.make_repository(bare, ANA, "x")


def test_an_open_repository_when_git_goes_missing(tmp_path, monkeypatch) -> None:
    versions.make_repository(tmp_path, ANA, "Begin")
    repository = versions.Repository.find(tmp_path)
    assert repository is not None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert repository.state() is versions.State.READY
    with pytest.raises(Unavailable, match="not installed"):
        repository.version("")
    with pytest.raises(Unavailable, match="not installed"):
        list(repository.versions())
    repository.close()


def test_names_of_people_that_would_confuse_git(tmp_path) -> None:
    versions.make_repository(tmp_path, versions.Author("A <b>\n", "<>"), "Begin")
    assert git(tmp_path, "log", "--format=%an <%ae>") == "A b <handbook@localhost>"


def test_what_is_too_large_is_refused_before_anything_is_made(tmp_path) -> None:
    (tmp_path / "a.md").write_text("# A\n")
    with (tmp_path / "film.mov").open("wb") as film:
        film.truncate(1 << 40)
    with pytest.raises(NotReadable, match=r"film\.mov.* has 1,099,511,627,776 bytes"):
        versions.make_repository(tmp_path, ANA, "Begin")
    assert not (tmp_path / ".git").exists()


def test_half_a_repository_does_not_stay(tmp_path) -> None:
    """A name that git takes for its own on some systems is refused when it is added."""
    (tmp_path / "GIT~1").mkdir()
    (tmp_path / "GIT~1" / "a.md").write_text("# A\n")
    with pytest.raises(CannotDo):
        versions.make_repository(tmp_path, ANA, "Begin")
    assert not (tmp_path / ".git").exists()
