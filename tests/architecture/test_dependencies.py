"""What is imported is declared, and what is declared is imported."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Imported by name as a text, or by another of the dependencies in our stead.
NOT_IMPORTED = {"pymdown-extensions", "pystemmer"}
COMES_ALONG = {"pydantic-core": "pydantic", "shiboken6": "pyside6-essentials"}
# Found under this name where it is declared and not installed: the program works without it.
COMES_ALONG["enchant"] = "pyenchant"
# The fork may stand in for the search engine.
STANDS_IN = {"whoosh3": "whoosh-reloaded"}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported() -> set[str]:
    found = set()
    for path in (ROOT / "handbook_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            if isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names - {"handbook_app", "__future__"}


def test_imports_and_dependencies_agree() -> None:
    known = importlib.metadata.packages_distributions()
    used = {normal(known.get(name, [name])[0]) for name in imported()}
    used = {COMES_ALONG.get(name, STANDS_IN.get(name, name)) for name in used}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {normal(re.split(r"[^\w.-]", line)[0]) for line in project["dependencies"]}
    assert used - declared == set()
    assert declared - used - NOT_IMPORTED == set()
