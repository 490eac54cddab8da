"""The user guide is itself a handbook, and what it says is so."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path

import pytest
from pydantic import BaseModel
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.model import schema
from handbook_app.ui.main_window.keys_dialog import KeysDialog

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "content" / "guide"
PACKAGE = ROOT / "handbook_app"
Start = Callable[..., subprocess.CompletedProcess[str]]

NEVER_SAID = re.compile(r"\b(?:commit(?:s|ted)?|branch(?:es)?|merged?|HEAD|rebased?)\b")
# One slip, or more, for every short name of a problem that files can be made to show.
SLIPS = {
    "handbook.yaml": """\
people: {ana: {name: Ana}}
owners: {t: {people: [zoe]}}
touchpoints: {r: {}}
values: {v: {}}
wording: {longest-sentence: 30, avoid: [{say: usagers}, {say: "***"}]}
""",
    "a.md": """\
---
id: a
kind: policy
owner: nobody
touchpoints: [nowhere]
replaced-by: gone
status: in-force
effective: 2999-01-01
review: {last: 2999-01-01, by: zed}
rules:
  one:
    flexibility: blackish
    values: [greed]
    related: [sound#nope]
    origin: {date: 2021-29-11, holds: {answer: no}}
    limts: none
  two: {flexibility: black, flexibility: black}
  three: {flexibility: gray}
  lost: {}
---
# A

## One {#one}

[a](#nowhere) [b](gone.md) ![c](gone.png)

## Two {#two}

## Three {#three}

## Three again {#three}
""",
    "same.md": "---\nid: a\ntranslation-of: {id: zzzz}\n---\n# B\n",
    "behind.md": "---\ntranslation-of: {id: sound, version: 1234567}\n---\n# C\n",
    "wording.md": """\
---
language: en
rules:
  one:
    promises:
      can: ["That's our policy, we cannot.", Rest assured., It is guaranteed., You failed to pay.]
---
# Wording

## One

Usagers.

Bosses.

<!-- wording: ok -->

"""
    + "word " * 31
    + "\n\n<!-- wording: ok, nothing -->\n",
    "glossary.md": "---\nlanguage: en\n---\n# Glossary\n\nLead\n:   Leads.\n:   Not: boss\n",
    "sound.md": "# Sound\n",
    "late.md": "---\nreview: {every: 1 year, last: 2020-01-01}\n---\n# Late\n",
    "unclosed.md": "---\nkind: policy\n# D\n",
    "anchor.md": "---\nx: &a 1\n---\n# E\n",
    "alias.md": "---\nx: *a\n---\n# F\n",
    "tag.md": "---\nx: !!int 3\n---\n# G\n",
    "broken.md": "---\nx: [1\n---\n# H\n",
    "no-fields.md": "---\n- 1\n---\n# I\n",
    "key.md": "---\n[a]: 1\n---\n# J\n",
    "deep.md": f"---\nx: {'[' * 30}{']' * 30}\n---\n# K\n",
    "many.md": f"---\nx: [{'1, ' * 20_001}]\n---\n# L\n",
    "large.md": f"---\nx: {'1' * 300_000}\n---\n# M\n",
    "second.md": "---\nx: 1\n--- # again\ny: 1\n---\n# N\n",
    "huge.md": "#" * 8_000_001,
    "headings.md": "# a\n" * 20_001,
    "latin.md": b"# Caf\xe9\n",
}


def text_of(name: str) -> str:
    return (GUIDE / name).read_text("utf-8")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def section(text: str, heading: str) -> str:
    """The words between a heading of the second level and the next."""
    return re.split(r"^## ", text.split(f"\n## {heading}", 1)[1], flags=re.MULTILINE)[0]


def first_cells(text: str) -> list[str]:
    return re.findall(r"^\| ([^|]+) \|", text, re.MULTILINE)


def in_code(text: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", text))


@pytest.fixture
def start(tmp_path: Path, own_folders: Path) -> Start:
    """Run a line of the guide where nothing was opened before: on a copy of the starter."""

    def run(line: str) -> subprocess.CompletedProcess[str]:
        program, *words = shlex.split(line)
        assert program == "handbook"
        return subprocess.run(
            [sys.executable, "-m", "handbook_app", *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run


# The guide as a handbook


def test_nothing_is_wrong_with_it(run) -> None:
    problems = run("--handbook", GUIDE, "check", "--json").json
    assert problems == []


@pytest.mark.parametrize("path", sorted(GUIDE.glob("*.md")), ids=lambda path: path.stem)
def test_no_word_that_only_insiders_know(path: Path) -> None:
    assert NEVER_SAID.findall(path.read_text("utf-8")) == []


def test_the_first_page_leads_to_all_others() -> None:
    linked = set(re.findall(r"\]\(([\w-]+\.md)[#)]", text_of("start-here.md")))
    assert linked == {path.name for path in GUIDE.glob("*.md")} - {"start-here.md"}


@pytest.mark.parametrize(
    ("words", "document"),
    [
        ("keyboard shortcuts", "keyboard.md"),
        ("dark mode", "start-here.md"),
        ("open a folder", "opening-handbooks.md"),
        ("typing mistake", "looking-a-rule-up.md"),
        ("print", "browsing.md"),
        ("exit code", "command-line.md"),
        ("delete index", "when-something-is-wrong.md"),
        ("pictures from the web", "privacy-and-safety.md"),
        ("tell-customer", "writing-a-document.md"),
        ("broken-link", "checking-a-handbook.md"),
    ],
)
def test_people_find_their_way_in_it(run, words: str, document: str) -> None:
    hits = run("--handbook", GUIDE, "search", *words.split(), "--limit", "4", "--json").json
    assert document in [hit["document"] for hit in hits]


# The command line


def test_every_line_to_type_works(start: Start) -> None:
    folders = set()
    for path in sorted(GUIDE.glob("*.md")):
        for line in "".join(blocks(path.read_text("utf-8"), "sh")).splitlines():
            # Two pages make the same folder; whoever reads both makes it once.
            if line.startswith("handbook init"):
                name = line.split()[2]
                if name in folders:
                    continue
                folders.add(name)
            answer = start(line)
            assert answer.returncode in (0, 1), f"{path.name}: {line}\n{answer.stderr}"
            assert answer.stdout, f"{path.name}: {line}\n{answer.stderr}"


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Search", "handbook search late return --json"),
        ("Check a handbook", "handbook check --json"),
        ("List rules and documents", "handbook list --json"),
        ("Review rules", "handbook review --due --json"),
    ],
)
def test_the_fields_of_a_json_answer(start: Start, heading: str, line: str) -> None:
    first = json.loads(start(line).stdout)[0]
    cells = first_cells(section(text_of("command-line.md"), heading))
    told = {word for cell in cells if cell.startswith("`") for word in in_code(cell)}
    assert {word for word in told if not word.startswith("--")} == first.keys()


def test_the_fields_of_what_is_shown(start: Start) -> None:
    told = in_code(section(text_of("command-line.md"), "Show a rule or a document"))
    card = json.loads(start("handbook show returns#return-window --json").stdout)
    document = json.loads(start("handbook show returns --json").stdout)
    assert card.keys() - schema.field_names(schema.Rule) <= told
    assert document.keys() - schema.field_names(schema.DocumentFacts) <= told
    assert document["sections"][0].keys() | card["related"][0].keys() <= told


def test_every_option_of_list_is_told(start: Start) -> None:
    help_text = start("handbook list --help").stdout
    options = set(re.findall(r"^  (--[a-z]+)", help_text, re.MULTILINE))
    told = section(text_of("command-line.md"), "List rules and documents")
    options -= {"--help", "--handbook", "--json"}
    assert options == set(re.findall(r"^\| `(--[a-z]+)", told, re.MULTILINE))


# What people write


def words_and_fields() -> Iterator[str]:
    for one in vars(schema).values():
        if isinstance(one, type) and issubclass(one, BaseModel) and one is not schema.Facts:
            yield from getattr(one, "model_fields", {})
        elif isinstance(one, type) and issubclass(one, StrEnum):
            yield from one


def test_every_field_and_every_permitted_word_is_told() -> None:
    wanted = {str(one).replace("_", "-") for one in words_and_fields()}
    assert {"serves-customer", "protects-company", "translation-of", "synonyms"} <= wanted
    text = text_of("writing-a-document.md")
    told = in_code(re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL))
    told |= set(re.findall(r"^([a-z]+):", "".join(blocks(text, "yaml")), re.MULTILINE))
    told |= set(re.findall(r"[{,] ?([a-z]+):", "".join(blocks(text, "yaml"))))
    assert wanted - told == set()


def test_the_examples_are_complete(run, write_handbook) -> None:
    """A black rule, a gray one and the settings, as they stand, leave not even a hint."""
    text = text_of("writing-a-document.md")
    black, gray = blocks(text, "markdown")
    (settings,) = blocks(text, "yaml")
    root = write_handbook(
        {"bath-hygiene.md": black, "late-returns.md": gray, "handbook.yaml": settings}
    )
    found = run("--handbook", root, "check", "--json").json
    # That time goes on is no fault of an example.
    assert [one for one in found if one["code"] != "review-overdue"] == []
    listed = run("--handbook", root, "list", "--json").json
    assert [row["flexibility"] for row in listed] == ["black", "gray"]
    found = run("--handbook", root, "search", "till", "slip", "--json").json
    assert found[0]["rule"] == "return-window", "its synonyms are used"


def test_every_problem_is_told(run, write_handbook) -> None:
    """The guide names those that check can find, and no others."""
    found = run("--handbook", write_handbook(SLIPS), "check", "--json").json
    tables = re.findall(r"^\| (`[^|]+`) \|", text_of("checking-a-handbook.md"), re.MULTILINE)
    told = set().union(*map(in_code, tables))
    assert told == {problem["code"] for problem in found}


def test_each_problem_matters_as_much_as_it_says(run, write_handbook) -> None:
    found = run("--handbook", write_handbook(SLIPS), "check", "--json").json
    hints = {problem["code"] for problem in found if problem["severity"] == "hint"}
    told = section(text_of("checking-a-handbook.md"), "Hints: what a rule could still have")
    assert in_code("\n".join(first_cells(told))) == hints


# What the program says


def test_each_sentence_is_one_that_the_program_says() -> None:
    sources = [path.read_text("utf-8") for path in PACKAGE.rglob("*.py")]
    # Sentences that span two lines in the source have a quote, a break and an indent between.
    source = re.sub(r'"\s*\n\s*f?"', "", "\n".join(sources)).replace("{most} words", "10 words")
    sentences = re.findall(r"^## “(.+)”$", text_of("when-something-is-wrong.md"), re.MULTILINE)
    assert len(sentences) > 20
    assert [one for one in sentences if one not in source] == []


def test_the_folders_are_those_that_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    from platformdirs.macos import MacOS
    from platformdirs.unix import Unix

    for kind in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.delenv(f"XDG_{kind}_HOME")
    text = text_of("when-something-is-wrong.md")
    for system in (MacOS, Unix):
        folders = system("handbook", appauthor=False)
        for folder in (
            f"{folders.user_cache_dir}/handbooks", folders.user_config_dir, folders.user_data_dir
        ):  # fmt: skip
            assert f"`{folder.replace(str(Path.home()), '~')}`" in text


# The keys


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, own_folders: Path) -> Iterator[Program]:
    qapp.setStyle("Fusion")
    program = Program(qapp)
    yield program
    for window in list(program.windows):
        window.close()
    program.end()


def keys_told(heading: str) -> set[str]:
    return in_code("\n".join(first_cells(section(text_of("keyboard.md"), heading))))


@pytest.mark.ui
def test_the_keys_of_the_menus(program: Program) -> None:
    actions = program.open_window().findChildren(QAction)
    bound = {key.toString() for action in actions for key in action.shortcuts()}
    assert keys_told("Anywhere in the window") == bound


@pytest.mark.ui
@pytest.mark.skipif(sys.platform == "darwin", reason="other keys find the next place there")
def test_the_keys_of_a_document(program: Program) -> None:
    shortcuts = program.open_window().areas.browsing.reader.findChildren(QShortcut)
    bound = {key.toString() for keys in map(QShortcut.keys, shortcuts) for key in keys}
    assert keys_told("While you read a document") == bound


@pytest.mark.ui
def test_the_keys_that_the_program_lists_itself(program: Program) -> None:
    window = program.open_window()
    lines = KeysDialog(window.look, window)._keys()
    listed = {one.replace("Return", "Enter") for keys, _ in lines for one in keys.split()}
    assert listed <= in_code(text_of("keyboard.md"))
    assert keys_told("Anywhere in the window") <= listed


@pytest.mark.ui
def test_f1_opens_it(program: Program, qtbot: QtBot) -> None:
    """In a window of its own, with all its pages."""
    first = program.open_window()
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(first, Qt.Key.Key_F1)
    (guide,) = [window for window in program.windows if window is not first]
    pages = len(list(GUIDE.glob("*.md")))
    qtbot.waitUntil(
        lambda: guide.session.overview is not None and guide.session.overview.documents == pages,
        timeout=20_000,
    )
    qtbot.waitUntil(lambda: guide.windowTitle() == "Handbook user guide – Handbook")
    qtbot.waitUntil(lambda: guide.session.is_current, timeout=20_000)
