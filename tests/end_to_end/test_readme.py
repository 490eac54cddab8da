"""What the README tells people to type works as it stands there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = [
    line
    for block in re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
SET_UP = ["python3 develop.py run", "python3 develop.py test"]
TOUR = [command for command in COMMANDS if command not in SET_UP]


def test_the_two_commands_that_set_up_come_first() -> None:
    assert COMMANDS[:2] == SET_UP
    assert len(TOUR) >= 8


def test_ci_runs_the_test_command_as_it_stands() -> None:
    assert f"\nmust tests {SET_UP[1]}\n" in (ROOT / ".ci" / "run").read_text("utf-8")


def test_the_tour(tmp_path, own_folders) -> None:
    """Every line in its order, in one folder, each doing what it is shown for."""
    for command in TOUR:
        program, *words = shlex.split(command)
        assert program == "handbook"
        answer = subprocess.run(
            [sys.executable, "-m", "handbook_app", *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (answer.returncode, bool(answer.stdout)) == (0, True), command + answer.stderr


def test_the_files_it_links_to_are_there() -> None:
    targets = re.findall(r"\]\(([^):]+)\)", README)
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.readme_setup
@pytest.mark.skipif(sys.platform != "linux", reason="only there is a screen optional")
def test_the_first_command_says_that_there_is_no_screen(own_folders) -> None:
    """Set up already, by the environment that the tests run in: then it goes on to the program."""
    if "HANDBOOK_TEST_VENV" not in os.environ:
        pytest.skip("only when develop.py runs the tests")
    # Not `python3`: another version would make the environment anew under the tests' feet.
    answer = subprocess.run(
        [sys.executable, *shlex.split(SET_UP[0])[1:]],
        cwd=ROOT,
        env={
            **os.environ,
            "HANDBOOK_VENV": os.environ["HANDBOOK_TEST_VENV"],
            "QT_QPA_PLATFORM": "",
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert answer.returncode == 2
    assert answer.stderr.startswith("There is no screen here")
    assert answer.stderr.count("\n") == 1


@pytest.mark.parametrize("words", [[], ["frob"], ["--help"]])
def test_develop_without_a_known_word_says_which_there_are(words) -> None:
    answer = subprocess.run(
        [sys.executable, ROOT / "develop.py", *words], capture_output=True, text=True, timeout=60
    )
    assert answer.returncode != 0
    assert answer.stderr.count("\n") == 1
    assert "develop.py run" in answer.stderr


@pytest.mark.parametrize(
    ("pretend", "sentence"),
    [
        ("sys.version_info = (3, 9, 1)", "needs Python 3.11"),
        ("develop.importlib.util.find_spec = lambda name: None", "python3-venv"),
    ],
)
def test_a_python_that_does_not_fit_is_told_in_one_sentence(pretend, sentence) -> None:
    code = f"import sys, develop; {pretend}; develop.main(['run'])"
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert answer.returncode == 1
    assert sentence in answer.stderr
    assert answer.stderr.count("\n") == 1
