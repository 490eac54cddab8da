"""A handbook that names a planted picture in every text it has, and in its versions.

The facts are filled from the schema itself, so that a new field is planted without being named.
"""

from __future__ import annotations

import subprocess
import types
import typing
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path

import yaml

from handbook_app.model.period import Period
from handbook_app.model.schema import DocumentFacts, Facts, HandbookSettings, Rule

DOCUMENT, LINKED = "planted.md", "linked.md"
SECTION = "planted"
_WORDS = {date: "2020-01-01", Period: "6 months"}


class Plant:
    """The picture, and the words that would load it wherever they are taken for HTML."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.picture = folder / "canary.png"
        self.picture.write_bytes(b"never read")
        self.markup = f'<img src="{self.picture}"><a href="{self.picture}">planted</a>'
        # Where neither spaces nor quotes may stand.
        self.name = f"<img\N{NO-BREAK SPACE}src={self.picture}>"

    def facts_for(self, facts: type[Facts]) -> dict[str, object]:
        """Every field of a part of the schema."""
        return {
            name.replace("_", "-"): self._value_for(field.annotation)
            for name, field in facts.model_fields.items()
        }

    def _value_for(self, kind: object) -> object:
        arguments = [one for one in typing.get_args(kind) if one is not type(None)]
        origin = typing.get_origin(kind)
        if origin in (types.UnionType, typing.Union, typing.Annotated):
            return self._value_for(arguments[0])
        if origin is tuple:
            return [self._value_for(arguments[0])]
        if origin is Mapping:
            is_names = typing.get_origin(arguments[1]) is typing.Annotated
            return self.markup if is_names else {SECTION: self._value_for(arguments[1])}
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return str(next(iter(kind)))
        if isinstance(kind, type) and issubclass(kind, Facts):
            return self.facts_for(kind)
        return _WORDS.get(kind, self.markup)  # type: ignore[call-overload]

    def texts(self) -> dict[str, str]:
        """A handbook in which every text is planted: {path: text}."""
        settings = self.facts_for(HandbookSettings)
        by_name = {"owner": SECTION, "touchpoints": [SECTION]}
        rule = {**self.facts_for(Rule), **by_name, "flexibility": "gray"}
        rule |= {"related": [f"{DOCUMENT}#{SECTION}"], "values": [SECTION]}
        return {
            "handbook.yaml": _written(settings),
            DOCUMENT: self._document({**by_name, "id": SECTION, "rules": {SECTION: rule}}),
            LINKED: self._document({"effective": self.markup, "review": self.markup}),
            "black.md": self._document({}),
            "broken.md": f"---\ntitle: [{self.markup}\nkind: &x y\n---\n# {self.markup}\n",
            # The folders of this path, put together again, are markup too.
            f"<img src={self.picture}>.md": self._document({"status": "retired"}),
        }

    def _document(self, other: Mapping[str, object]) -> str:
        facts = {**self.facts_for(DocumentFacts), **other}
        mark = self.markup
        return (
            f"---\n{_written(facts)}---\n# {mark}\n\n{mark} [{mark}]({self.picture} '{mark}')\n\n"
            f"## planted {mark} {{#{SECTION}}}\n\n{mark} `{mark}` [[{mark}]] ![{mark}](gone.png)\n"
            f'\n!!! note "{mark}"\n    {mark}\n\n> [!NOTE]\n> {mark}\n\n'
            f"| {mark} |\n|---|\n| {mark} |\n\nx[^1]\n\n[^1]: {mark}\n\n{mark}\n:   {mark}\n"
        )


def _written(facts: Mapping[str, object]) -> str:
    return yaml.safe_dump(facts, allow_unicode=True, width=10_000)


def write_planted(plant: Plant, root: Path) -> None:
    """Write the handbook and three versions of it, with planted people, words, lines and tags."""
    root.mkdir(parents=True)
    for path, text in plant.texts().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    _git(root, "init", "--quiet", "--template=", "--initial-branch=main")
    _git(root, "symbolic-ref", "HEAD", f"refs/heads/{plant.name}")
    _git(root, "config", "user.name", f"{plant.markup}")
    _git(root, "config", "user.email", plant.markup)
    _git(root, "add", "--all")
    _version(root, plant)
    for words in ("and more", "and more again"):
        file = root / DOCUMENT
        file.write_text(file.read_text().replace("planted.md#", "linked.md#") + f"\n{words}\n")
        _git(root, "add", "--all")
        _version(root, plant)
    tag = f"object {_git(root, 'rev-parse', 'HEAD~1')}\ntype commit\ntag {plant.name}\n"
    tag += f"tagger {_person(plant)} 1600000000 +0000\n\n{plant.markup}\n"
    made = _git(root, "hash-object", "-t", "tag", "-w", "--literally", "--stdin", stdin=tag)
    _git(root, "update-ref", f"refs/tags/{plant.name}", made)


def _person(plant: Plant) -> str:
    """git takes all but ``<`` out of names, and nothing out of what others wrote into a version."""
    return f'Ana <img src="{plant.picture}">'


def _version(root: Path, plant: Plant) -> None:
    head = subprocess.run(
        ["git", "rev-parse", "--verify", "--quiet", "HEAD"],
        cwd=root, capture_output=True, text=True, check=False,
    ).stdout.strip()  # fmt: skip
    who = f"{_person(plant)} 1600000000 +0000"
    lines = [f"tree {_git(root, 'write-tree')}", *([f"parent {head}"] if head else [])]
    lines += [f"author {who}", f"committer {who}", "", f"{plant.markup}\n\n{plant.markup}\n"]
    text = "\n".join(lines)
    made = _git(root, "hash-object", "-t", "commit", "-w", "--literally", "--stdin", stdin=text)
    _git(root, "update-ref", "HEAD", made)


def _git(root: Path, *words: str, stdin: str = "") -> str:
    return subprocess.run(
        ["git", *words], cwd=root, input=stdin, capture_output=True, text=True, check=True
    ).stdout.strip()
