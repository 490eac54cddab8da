"""Histories that are not as they should be are shown as far as they go, and say what is missing."""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path

import pytest

from handbook_app.services.history.archive import Archive
from tests.ui.history.conftest import LONG, is_settled, summaries, wait_for


def git(root: Path, *words: str, when: str = "", **more: str) -> str:
    dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": more.pop("committed", when)}
    surroundings = os.environ | ({k: v for k, v in dates.items() if v})
    answer = subprocess.run(
        ["git", "-c", "commit.gpgsign=false", *words],
        cwd=root, env=surroundings, capture_output=True, check=True,
    )  # fmt: skip
    return answer.stdout.decode()


def commit(root: Path, path: str, text: str | bytes, summary: str, **when: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text.encode() if isinstance(text, str) else text)
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "-m", summary, **when)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "a handbook"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    return folder


def forget_blob(root: Path, version: str, path: str) -> None:
    blob = git(root, "rev-parse", f"{version}:{path}").strip()
    file = root / ".git" / "objects" / blob[:2] / blob[2:]
    file.chmod(0o600)
    file.unlink()


def test_a_text_that_is_missing_is_said_and_the_rest_is_there(open_on, root, qtbot) -> None:
    commit(root, "a.md", "# A\n\nFirst wording.\n", "First")
    commit(root, "a.md", "# A\n\nSecond wording.\n", "Second")
    commit(root, "a.md", "# A\n\nThird wording.\n", "Third")
    forget_blob(root, "HEAD~1", "a.md")
    window = open_on(root)
    window.navigator.show_history("a.md", "")
    view = window.areas.looking_back.view
    wait_for(qtbot, view, 3)
    assert summaries(view) == ["Third", "Second", "First"]
    assert "missing in this copy" in view.panel.comparison.remark.text()
    view.versions.setCurrentIndex(view.versions.moments.index(2))
    qtbot.waitUntil(lambda: view.panel.comparison.difference is not None, timeout=LONG)
    assert view.panel.told.lines == ["document added"]
    view.versions.setCurrentIndex(view.versions.moments.index(1))
    qtbot.waitUntil(lambda: not view.panel.comparison.remark.isHidden(), timeout=LONG)
    window.areas.looking_back.act("restore")
    assert window.notice.isHidden()


def test_a_rule_whose_old_text_is_missing(open_on, root, qtbot) -> None:
    commit(root, "a.md", "# A\n\n## Late {#late}\n\nOne day.\n", "First")
    commit(root, "a.md", "# A\n\n## Late {#late}\n\nTwo days.\n", "Second")
    commit(root, "a.md", "# A\n\n## Late {#late}\n\nThree days.\n", "Third")
    forget_blob(root, "HEAD~2", "a.md")
    window = open_on(root)
    window.navigator.show_history("a.md", "late")
    view = window.areas.looking_back.view
    wait_for(qtbot, view, 3)
    view.versions.setCurrentIndex(view.versions.moments.index(2))
    qtbot.waitUntil(
        lambda: "missing in this copy" in view.panel.comparison.remark.text(), timeout=LONG
    )


def test_a_copy_without_the_older_versions_says_so(open_on, root, tmp_path, qtbot) -> None:
    for number in range(5):
        commit(root, "a.md", f"# A\n\nWording {number}.\n", f"Save {number}")
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth=2", root.as_uri(), str(shallow))
    window = open_on(shallow)
    window.commands.show_history_area()
    view = window.areas.looking_back.view
    wait_for(qtbot, view, 2)
    assert "Older versions are missing" in view.side.remark.text()


def test_days_out_of_order_and_lines_that_were_joined(open_on, root, qtbot) -> None:
    commit(root, "law.md", "# Law\n\nOf 1970.\n", "Of 1970", when="1970-01-02T00:00:00Z")
    commit(root, "law.md", "# Law\n\nOf 2030.\n", "Of 2030", when="2030-01-02T00:00:00Z")
    git(root, "checkout", "--quiet", "-b", "side", "HEAD~1")
    commit(root, "other.md", "# Other\n", "Aside", when="1999-01-01T00:00:00Z")
    git(root, "checkout", "--quiet", "main")
    git(root, "merge", "--quiet", "-m", "Join", "side", when="2001-01-01T00:00:00Z")
    commit(root, "law.md", "# Law\n\nOf now.\n", "Of now", committed="2026-01-01T00:00:00Z",
           when="1980-05-05T00:00:00Z")  # fmt: skip
    window = open_on(root)
    window.commands.show_history_area()
    view = window.areas.looking_back.view
    wait_for(qtbot, view, 5)
    assert sorted(summaries(view)) == ["Aside", "Join", "Of 1970", "Of 2030", "Of now"]
    assert "written 5 May 1980" in view.panel.head.where.text()
    view.versions.setCurrentIndex(view.versions.moments.index(summaries(view).index("Join")))
    qtbot.waitUntil(lambda: view.panel.told.lines == ["document added"], timeout=LONG)


def test_a_text_with_nul_and_letters_that_turn_the_order(open_on, root, qtbot) -> None:
    commit(root, "a.md", b"# A\n\nBefore \0 it.\n", "First")
    commit(root, "a.md", b"# A\n\nAfter \0 \xe2\x80\xae it.\n" + b"\xff\xfe", "Second")
    window = open_on(root)
    window.navigator.show_history("a.md", "")
    view = window.areas.looking_back.view
    wait_for(qtbot, view, 2)
    assert view.panel.comparison.difference is not None
    view.grab()


def test_what_began_as_a_copy_of_another_document(open_on, root, qtbot) -> None:
    text = "# A\n\nSome words that are the same in both.\n"
    commit(root, "a.md", text, "First")
    commit(root, "b.md", text.replace("# A", "# B"), "Copy it")
    window = open_on(root)
    window.navigator.show_history("b.md", "")
    view = window.areas.looking_back.view
    qtbot.waitUntil(lambda: view.panel.told.lines == ["document added"], timeout=LONG)
    assert "Begun as a copy of a.md." in view.panel.told.accessibleDescription()
    qtbot.waitUntil(lambda: view.panel.comparison.difference is not None, timeout=LONG)
    assert view.panel.comparison.difference.before is None


def test_a_version_of_thousands_of_documents(open_on, root, qtbot) -> None:
    for number in range(2_100):
        (root / f"d{number}.md").write_text(f"# Document {number}\n")
    commit(root, "a.md", "# A\n", "Everything")
    window = open_on(root)
    window.commands.show_history_area()
    view = window.areas.looking_back.view
    wait_for(qtbot, view, 1)
    assert "2061 more documents changed." in view.panel.told.accessibleDescription()


def test_a_handbook_without_versions_offers_to_keep_them(open_on, write_handbook, qtbot) -> None:
    window = open_on(write_handbook({"a.md": "# A\n\nSome words.\n"}))
    window.commands.show_history_area()
    view = window.areas.looking_back.view
    qtbot.waitUntil(lambda: view.shows_nothing, timeout=LONG)
    assert "No versions are kept" in view.nothing.title.text()
    assert view.nothing.begin.isVisible()
    view.nothing.begin.click()
    qtbot.waitUntil(lambda: view.versions.moments.rowCount() == 1, timeout=LONG)
    assert not view.shows_nothing


def test_a_document_that_was_never_saved(open_on, root, qtbot) -> None:
    commit(root, "a.md", "# A\n", "First")
    (root / "b.md").write_text("# B\n")
    window = open_on(root)
    window.navigator.show_history("b.md", "")
    view = window.areas.looking_back.view
    qtbot.waitUntil(lambda: view.shows_nothing, timeout=LONG)
    assert view.nothing.title.text() == "No version has “B” yet"
    assert not view.nothing.begin.isVisible()


def test_without_git_it_is_said(open_on, write_handbook, qtbot, monkeypatch) -> None:
    root = write_handbook({"a.md": "# A\n"})
    window = open_on(root)
    monkeypatch.setattr(Archive, "keeps_versions", lambda _: (_ for _ in ()).throw(_no_git()))
    window.commands.show_history_area()
    view = window.areas.looking_back.view
    qtbot.waitUntil(lambda: view.shows_nothing, timeout=LONG)
    assert view.nothing.title.text() == "git is not there."
    assert not view.nothing.begin.isVisible()


def _no_git() -> Exception:
    from handbook_app.model.errors import Unavailable

    return Unavailable("git is not there.", "Install it.")


def test_the_window_goes_on_while_git_is_slow(open_on, root, qtbot, monkeypatch) -> None:
    commit(root, "a.md", "# A\n\nOne.\n", "First")
    commit(root, "b.md", "# B\n\nSomething else altogether stands here.\n", "Second")
    window = open_on(root)
    go_on = threading.Event()
    asked: list[str] = []
    opened = Archive.open_timeline

    def slow(self, path, section):
        asked.append(path)
        if path == "a.md":
            go_on.wait(LONG / 1000)
        return opened(self, path, section)

    monkeypatch.setattr(Archive, "open_timeline", slow)
    window.navigator.show_history("a.md", "")
    view = window.areas.looking_back.view
    qtbot.waitUntil(lambda: asked == ["a.md"], timeout=LONG)
    assert "Reading the versions" in view.side.remark.text()
    window.navigator.show_history("b.md", "")
    qtbot.waitUntil(lambda: summaries(view) == ["Second"] and is_settled(view), timeout=LONG)
    go_on.set()
    window.navigator.show_history("", "")
    wait_for(qtbot, view, 2)
    assert window.areas.looking_back.scope.path == ""
