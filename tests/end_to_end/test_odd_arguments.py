"""Arguments and folders as nobody should give them: an answer or one sentence, no traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="not possible there")

QUERIES = [
    ["-warranty"],
    ["--", "--help-me"],
    ["late", "-warranty", "--", "-x"],
    ["--unknown"],
    ['"'],
    ['"""" OR OR -'],
    ["***", "???", "[[[", "(((("],
    ["kind:", "is:nothing", "owner:"],
    ["\x1b[2J", "\x07"],
    ["\u202e", "\u200b"],
    ["𝔘𝔫𝔦", "🙂"],
    [" "],
    ["a" * 100_000],
    *[["x " * 60_000] * 8],
]


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_queries(run, shipped_starter, query) -> None:
    answer = run("--handbook", shipped_starter, "search", "--json", *query)
    assert answer.code in (0, 1), answer.err
    assert isinstance(answer.json, list)


@POSIX
def test_a_query_of_a_million_characters(run, shipped_starter) -> None:
    answer = run("--handbook", shipped_starter, "search", "--json", *["y" * 100_000] * 10)
    assert answer.code in (0, 1), answer.err


@POSIX
@pytest.mark.parametrize("bytes_", [b"\xff\xfe", b"caf\xe9", b"\xed\xa0\x80"])
def test_bytes_that_are_no_text(run, shipped_starter, bytes_) -> None:
    assert run("--handbook", shipped_starter, "search", bytes_).code in (0, 1)
    for words in ((b"show", bytes_), (b"check", bytes_), (b"--handbook", bytes_, b"check")):
        answer = run("--handbook", shipped_starter, *words)
        assert (answer.code, answer.is_one_sentence) == (2, True), answer.err


@pytest.mark.parametrize(
    "words",
    [
        ["--handbook", "/no/such/folder", "search", "x"],
        ["--handbook", "", "search", "x"],
        ["--handbook", "x" * 5000, "check"],
        ["--handbook"],
        ["frobnicate"],
        ["search"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "many"],
        ["show"],
        ["show", "#"],
        ["show", "../../../etc/passwd"],
        ["show", "/etc/passwd"],
        ["show", "a" * 100_000],
        ["list", "--kind", "song"],
        ["init"],
        ["init", "/proc/nowhere/x", "--language", "en"],
    ],
)
def test_what_cannot_be_done_is_said(run, starter, words) -> None:
    answer = run("--handbook", starter, *words)
    assert (answer.code, answer.is_one_sentence) == (2, True), answer.err


def test_a_file_is_no_folder(run, write_handbook) -> None:
    root = write_handbook({"a.md": "# A"})
    answer = run("--handbook", root / "a.md", "check")
    assert (answer.code, answer.is_one_sentence) == (2, True)
    assert "is a file" in answer.err


@POSIX
def test_what_may_not_be_read(run, write_handbook) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    root = write_handbook({"a.md": "# A", "b.md": "# B"})
    (root / "a.md").chmod(0)
    answer = run("--handbook", root, "check", "--json")
    assert [problem["code"] for problem in answer.json] == ["not-readable"]
    root.chmod(0)
    assert run("--handbook", root, "check").is_one_sentence
    root.chmod(0o700)


@POSIX
def test_a_handbook_cannot_command_the_terminal(run, write_handbook) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202etxt"
    front = 'title: "T\\e[31m"\nowner: "o\\x9b2J"\nrules: {h: {spirit: "s\\e[2J"}}'
    root = write_handbook({"a.md": f"---\n{front}\n---\n# H{evil}\n\n## H {{#h}}\n\nword {evil}\n"})
    for words in (["search", "word"], ["show", "a"], ["show", "a#h"], ["check"], ["list"]):
        for extra in ([], ["--json"]):
            answer = run("--handbook", root, *words, *extra)
            assert answer.code in (0, 1), answer.err
            for bad in "\x1b\x07\x9b\u202e":
                assert bad not in answer.out + answer.err


def test_a_fault_of_ours_is_written_down(run, own_folders, write_handbook) -> None:
    root = write_handbook({"a.md": "# A", "sitecustomize.py": ""})
    (root / "sitecustomize.py").write_text(
        "import handbook_app.services.handbook as h\n"
        "def broken(*_): raise RuntimeError('a secret path')\n"
        "h.Handbook.refresh = broken\n"
    )
    answer = run("--handbook", root, "check", env={"PYTHONPATH": str(root)})
    assert answer.code == 2
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert "secret" not in answer.err
    log = own_folders / "data" / "faults.log"
    assert str(log) in answer.err
    assert "a secret path" in log.read_text()


@POSIX
def test_ctrl_c_is_quiet(write_handbook, own_folders) -> None:
    root = write_handbook({f"{n}.md": f"# A {n}\n\n" + "word " * 5000 for n in range(300)})
    process = subprocess.Popen(
        [sys.executable, "-m", "handbook_app", "--handbook", root, "search", "word"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    deadline = time.monotonic() + 10
    while not list((own_folders / "cache").rglob("*")) and time.monotonic() < deadline:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    # Python ends itself by the signal when it was amid an import; a shell shows 130 for both.
    assert process.returncode in (130, -signal.SIGINT)
    assert (out, err) == (b"", b"")
