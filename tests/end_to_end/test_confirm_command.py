"""`handbook confirm`: who has read what, and what nobody ever did."""

from __future__ import annotations

from pathlib import Path

import pytest

from handbook_app.storage.versions import make_repository
from tests.versioned import ANA

TEXT = """---
id: swaps
rules:
  window: {flexibility: gray}
  receipt: {flexibility: black}
---
# Swaps

## Window {#window}

Within 30 days.

## Receipt {#receipt}

With a receipt.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "handbook"
    root.mkdir()
    (root / "swaps.md").write_text(TEXT)
    (root / "plain.md").write_text("# Plain\n\nA page.\n")
    return root


@pytest.fixture(params=["versions", "no versions"])
def begun(root: Path, request) -> Path:
    if request.param == "versions":
        make_repository(root, ANA, "Begin")
    return root


def never_read(run, root: Path) -> list[str]:
    answer = run("--handbook", root, "list", "--never-read", "--json")
    assert answer.code == (0 if answer.json else 1)
    report = run("--handbook", root, "report", "health", "--json").json
    figure = next(one for one in report["figures"] if one["code"] == "never-read")
    assert figure["count"] == len(figure["rows"]) == len(answer.json)
    assert figure["of"] == 3
    return [f"{row['id']}#{row['section']}" for row in answer.json]


def test_a_rule_is_confirmed_listed_and_taken_back(run, begun: Path) -> None:
    everything = ["plain#", "swaps#window", "swaps#receipt"]
    assert never_read(run, begun) == everything
    author = "--author", "Ana Ferreira <ana@example.org>"
    said = run("--handbook", begun, "confirm", "swaps#window", *author, "--json")
    assert said.code == 0, said.err
    assert said.json["by"] == "Ana Ferreira"
    assert said.json["read"] == [{"document": "swaps.md", "section": "window"}]
    assert len(said.json["records"]) == 1
    assert never_read(run, begun) == ["plain#", "swaps#receipt"]
    both = run("--handbook", begun, "confirm", "swaps", "plain.md", *author)
    assert (both.code, both.out) == (0, "Recorded: Ana Ferreira has read 3 rules or documents.\n")
    assert never_read(run, begun) == []
    back = run("--handbook", begun, "confirm", "swaps", "--take-back", *author)
    assert back.out == "Taken back.\n"
    assert never_read(run, begun) == ["swaps#receipt"]


def test_where_nobody_began_it_is_said_kindly(run, begun: Path) -> None:
    said = run("--handbook", begun, "report", "health")
    assert "Nobody has confirmed reading anything yet" in said.err
    assert "never-read" not in said.out
    assert run("--handbook", begun, "confirm", "plain").code == 0
    said = run("--handbook", begun, "report", "health")
    assert "Nobody has confirmed" not in said.err
    assert "2 of 3  never-read" in said.out


@pytest.mark.parametrize("name", ["nowhere", "swaps#nowhere"])
def test_what_is_not_there_is_refused(run, begun: Path, name: str) -> None:
    said = run("--handbook", begun, "confirm", name)
    assert said.code == 2
    assert "nowhere" in said.err
    other = run("--handbook", begun, "confirm", "swaps#window", "--take-back")
    assert other.code == 2


def test_a_confirmed_change_is_no_longer_marked(run, root: Path, tmp_path: Path) -> None:
    from handbook_app import paths
    from handbook_app.services.handbook import Handbook
    from handbook_app.services.history.reading_marks import ReadingMarks

    source = tmp_path / "new.md"
    make_repository(root, ANA, "Begin")
    assert run("--handbook", root, "confirm", "swaps").code == 0
    source.write_text(TEXT.replace("30 days", "60 days"))
    assert run("--handbook", root, "save", "swaps.md", "--from", source).code == 0
    handbook = Handbook(root, tmp_path / "cache", paths.state_folder_of(root))
    assert [one.section for one in ReadingMarks(handbook).changed()] == ["window"]
    assert run("--handbook", root, "confirm", "swaps#window").code == 0
    assert ReadingMarks(handbook).changed() == ()
    handbook.close()
