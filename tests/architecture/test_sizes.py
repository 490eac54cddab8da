"""Nothing grows until nobody can take it in.

Past the first figure a file, class or function is worth a second look; past the second it has to
be divided. Print the list for a look: ``python -m tests.architecture.test_sizes``.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "handbook_app"
LOOK_AGAIN = {"file": 300, "class": 200, "function": 30}
DIVIDE = {"file": 400, "class": 280, "function": 50}


def sizes() -> Iterator[tuple[str, int, str]]:
    """(what, lines, where) of every file, class and function; a docstring does not count."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = str(path.relative_to(PACKAGE.parent))
        text = path.read_text("utf-8")
        yield "file", text.count("\n"), name
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef):
                yield "class", _lines(node), f"{name}: {node.name}"
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield "function", _lines(node), f"{name}: {node.name}"


def _lines(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    has_docstring = ast.get_docstring(node) is not None and first.end_lineno is not None
    docstring = first.end_lineno - first.lineno + 1 if has_docstring else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - docstring


def past(limits: dict[str, int]) -> list[str]:
    return [f"{where}: {lines} lines" for what, lines, where in sizes() if lines > limits[what]]


def test_nothing_is_too_long() -> None:
    assert past(DIVIDE) == []


if __name__ == "__main__":
    print("\n".join(past(LOOK_AGAIN)) or "Nothing is worth a second look.")
