"""Names say what a thing is; these say nothing."""

from __future__ import annotations

import ast
import re
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "handbook_app"
SAY_NOTHING = {
    "utils", "util", "common", "misc", "helpers", "helper", "manager", "managers", "base", "data",
    "handler", "handlers",
}  # fmt: skip


def words_of(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+", name)}


def test_no_module_has_an_empty_name() -> None:
    paths = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py")]
    assert [path for path in paths if words_of(str(path.with_suffix(""))) & SAY_NOTHING] == []


def test_no_class_has_an_empty_name() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}: {node.name}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and words_of(node.name) & SAY_NOTHING
    ]
    assert found == []


def test_the_plan_of_the_house_names_every_room() -> None:
    plan = (PACKAGE.parent / "ARCHITECTURE.md").read_text("utf-8")
    floors = [path.name for path in PACKAGE.iterdir() if path.name[:1].isalpha()]
    rooms = [path.parent.name for path in (PACKAGE / "services").glob("*/__init__.py")]
    assert [name for name in (*floors, *rooms) if name not in plan] == []
