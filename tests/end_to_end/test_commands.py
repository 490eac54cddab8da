"""The command line as scripts and people use it: JSON shapes, exit codes, ways to say things."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HIT = {"document", "section", "rule", "title", "heading", "kind", "flexibility", "language",
       "snippet", "score"}  # fmt: skip
PROBLEM = {"document", "line", "field", "severity", "code", "message"}

PLAIN = {
    "one.md": "# Apples\n\nRed and green apples.\n\n## Peeling\n\nWith a knife.\n",
    "sub/two.md": "# Pears\n\nYellow pears.\n",
}


def test_search_finds_the_rule(run, shipped_starter) -> None:
    answer = run("--handbook", shipped_starter, "search", "late", "return", "--json")
    assert answer.code == 0
    first = answer.json[0]
    assert first.keys() >= HIT
    assert (first["document"], first["rule"]) == ("policies/returns.md", "return-window")
    assert first["flexibility"] == "gray"
    assert isinstance(first["score"], float)


def test_search_keeps_to_the_limit(run, shipped_starter) -> None:
    answer = run("--handbook", shipped_starter, "search", "return", "--limit", "3", "--json")
    assert len(answer.json) == 3


def test_search_without_result_is_not_so(run, shipped_starter) -> None:
    answer = run("--handbook", shipped_starter, "search", "xyzzyqwertz", "--json")
    assert (answer.code, answer.json) == (1, [])


def test_search_prints_for_people(run, shipped_starter) -> None:
    answer = run("search", "late", "return", "--handbook", shipped_starter)
    assert answer.code == 0
    assert "policies/returns.md#return-window" in answer.out
    assert "GRAY" in answer.out
    assert "\x1b" not in answer.out


def test_options_stand_before_or_after_the_command(run, shipped_starter) -> None:
    before = run("--handbook", shipped_starter, "--json", "search", "tyre")
    after = run("search", "tyre", "--json", "--handbook", shipped_starter)
    assert before.json == after.json != []


def test_any_folder_of_markdown(run, write_handbook) -> None:
    root = write_handbook(PLAIN)
    before = {file: file.read_bytes() for file in root.rglob("*.md")}
    found = run("--handbook", root, "search", "peeling", "--json").json[0]
    assert (found["document"], found["section"], found["rule"]) == ("one.md", "peeling", "")
    assert run("--handbook", root, "check", "--json").json == []
    listed = run("--handbook", root, "list", "--json").json
    assert [row["document"] for row in listed] == ["one.md", "sub/two.md"]
    assert {file: file.read_bytes() for file in root.rglob("*") if file.is_file()} == before


def test_an_empty_folder(run, tmp_path) -> None:
    assert run("--handbook", tmp_path, "search", "x", "--json").json == []
    assert run("--handbook", tmp_path, "check").code == 0
    assert run("--handbook", tmp_path, "list").code == 1


def test_show_a_document(run, shipped_starter) -> None:
    shown = run("--handbook", shipped_starter, "show", "returns", "--json").json
    assert (shown["id"], shown["document"]) == ("returns", "policies/returns.md")
    assert shown["kind"] == "policy"
    assert shown["review"]["every"] == "6 months"
    sections = {section["section"]: section for section in shown["sections"]}
    assert sections["return-window"]["flexibility"] == "gray"
    assert shown["text"] in (shipped_starter / "policies/returns.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["returns", "policies/returns.md", "policies\\returns.md"])
def test_show_a_rule(run, shipped_starter, name) -> None:
    answer = run("--handbook", shipped_starter, "show", f"{name}#return-window", "--json")
    shown = answer.json
    assert (shown["document"], shown["rule"]) == ("policies/returns.md", "return-window")
    assert shown["flexibility"] == "gray"
    assert shown["spirit"]
    assert shown["origin"]["date"] == "2011-03-14"
    assert {"when", "offer", "limit", "who"} == shown["options"][0].keys()
    assert shown["promises"]["can"]
    assert "30 days" in shown["text"]


def test_show_prints_for_people(run, shipped_starter) -> None:
    gray = run("--handbook", shipped_starter, "show", "returns#return-window").out
    for words in ("May I bend it?", "Situation", "Say", "Don't say", "Why", "Spirit"):
        assert words in gray
    black = run("--handbook", shipped_starter, "show", "hygiene#opened-articles").out
    assert "it does not bend" in black
    assert "Grounds: safety, law" in black


def test_show_what_is_not_there(run, shipped_starter) -> None:
    document = run("--handbook", shipped_starter, "show", "retruns")
    assert (document.code, document.is_one_sentence) == (2, True)
    assert "“returns”" in document.err
    section = run("--handbook", shipped_starter, "show", "returns#nowhere")
    assert (section.code, section.is_one_sentence) == (2, True)


def test_check_says_what_is_wrong(run, write_handbook) -> None:
    root = write_handbook({"a.md": "---\nkind: polcy\nrules: {}\n---\n# A\n\n[b](b.md)\n"})
    answer = run("--handbook", root, "check", "--json")
    assert answer.code == 1
    assert all(problem.keys() >= PROBLEM for problem in answer.json)
    assert [(problem["line"], problem["code"]) for problem in answer.json] == [
        (2, "bad-value"),
        (7, "broken-link"),
    ]
    told = run("--handbook", root, "check")
    assert told.code == 1
    assert "a.md, line 2: " in told.out
    assert "1 error, 1 warning, 0 hints." in told.out


def test_check_of_named_documents(run, write_handbook) -> None:
    root = write_handbook({"a.md": "[b](b.md)", "c.md": "[d](d.md)"})
    assert [p["document"] for p in run("--handbook", root, "check", "c", "--json").json] == ["c.md"]
    assert run("--handbook", root, "check", "nope").code == 2


def test_hints_alone_are_no_failure(run, write_handbook) -> None:
    root = write_handbook({"a.md": "---\nrules:\n  b: {flexibility: gray}\n---\n# A\n\n## B\n"})
    answer = run("--handbook", root, "check", "--json")
    assert answer.code == 0
    assert {problem["severity"] for problem in answer.json} == {"hint"}


def test_the_shipped_starter_is_sound(run, shipped_starter) -> None:
    answer = run("--handbook", shipped_starter, "check", "--json")
    assert [one["message"] for one in answer.json if one["severity"] != "hint"] == []


def test_without_a_name_it_is_the_starter_then_the_last_used(
    run, own_folders, write_handbook
) -> None:
    assert run("search", "tyre", "--json").code == 0
    assert (own_folders / "data" / "starter" / "handbook.yaml").is_file()
    root = write_handbook(PLAIN)
    (own_folders / "config").mkdir(exist_ok=True)
    recent = own_folders / "config" / "recent.json"
    recent.write_text(json.dumps(["/gone", str(root)]))
    assert run("search", "pears", "--json").json[0]["document"] == "sub/two.md"
    recent.write_text("[" * 100_000)
    assert run("search", "tyre", "--json").code == 0


def test_version_and_help(run) -> None:
    assert run("--version").out.startswith("handbook 0.")
    for command in ("search", "show", "check", "list", "init"):
        assert run(command, "--help").code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently")
def test_a_reader_that_has_seen_enough(shipped_starter) -> None:
    script = f'"{sys.executable}" -m handbook_app --handbook "{shipped_starter}" list | head -n 1'
    answer = subprocess.run(["bash", "-c", script], capture_output=True, timeout=60)
    assert answer.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told(shipped_starter) -> None:
    with Path("/dev/full").open("w") as full:
        answer = subprocess.run(
            [sys.executable, "-m", "handbook_app", "--handbook", shipped_starter, "list", "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
        )
    assert answer.returncode == 2
    assert answer.stderr.count(b"\n") == 1


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437"])
def test_terminals_that_cannot_show_every_letter(run, shipped_starter, encoding) -> None:
    env = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    answer = run("--handbook", shipped_starter, "search", "zwrot", env=env, encoding=encoding)
    assert answer.code == 0
    assert "pl/policies/returns.md" in answer.out


@pytest.mark.skipif(sys.platform != "linux", reason="only there is a screen optional")
def test_no_screen_is_said_in_one_sentence(run) -> None:
    assert "DISPLAY" not in os.environ
    answer = run(env={"QT_QPA_PLATFORM": ""})
    assert (answer.code, answer.is_one_sentence) == (2, True)
    assert "handbook search" in answer.err


def test_a_handbook_before_its_first_version_says_so(run, tmp_path: Path) -> None:
    root = tmp_path / "young"
    root.mkdir()
    (root / "a.md").write_text("# A\n")
    subprocess.run(["git", "init", "-q", str(root)], check=True)
    answer = run("--handbook", root, "history")
    assert (answer.code, answer.out) == (2, "")
    assert "This handbook has no versions yet. Save a document first." in answer.err
    assert "“a” " not in run("--handbook", root, "changes", "2026-01-01").err


@pytest.mark.parametrize(
    "words",
    [("show", ""), ("history", "#one"), ("set", "", "title", "X"), ("save", "", "--from", "a.md")],
)
def test_no_name_is_no_document(run, write_handbook, words: tuple[str, ...]) -> None:
    root = write_handbook(PLAIN)
    said = [str(root / "one.md") if word == "a.md" else word for word in words]
    answer = run("--handbook", root, *said)
    assert answer.code == 2
    assert "No document is named." in answer.err


def test_what_changed_since_a_day(run, write_handbook) -> None:
    root = write_handbook(PLAIN)
    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", "-C", str(root), *words], check=True)
    answer = run("--handbook", root, "changes", "2020-01-01", "--json")
    assert answer.code == 0
    assert answer.json["from"] == "2020-01-01"
    assert {one["document"] for one in answer.json["documents"]} == {"one.md", "sub/two.md"}
    assert run("--handbook", root, "changes", "2999-01-01", "--json").code == 1
    assert "2020-13-01" in run("--handbook", root, "changes", "2020-13-01").err
