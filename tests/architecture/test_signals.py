"""What outlives a widget holds no lambda of it.

Qt ends the connection to a method when the object goes; a lambda is called on, and finds a widget
that has been destroyed: the look and the preferences belong to the program, not to one window.
"""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "handbook_app"
LIVE_LONGER = ("look", "_look", "preferences", "_preferences")


def lambdas_held(source: str) -> list[int]:
    """The lines in which a lambda or a partial is connected to something that lives longer."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
        and any(f"{one}.changed.connect" in ast.unparse(node.func) for one in LIVE_LONGER)
        and not isinstance(node.args[0], ast.Attribute)
    ]


def test_nothing_holds_a_lambda_of_a_widget() -> None:
    found = {
        f"{file.relative_to(PACKAGE)}:{line}"
        for file in (PACKAGE / "ui").rglob("*.py")
        for line in lambdas_held(file.read_text("utf-8"))
    }
    assert not found


def test_it_would_be_seen() -> None:
    assert lambdas_held("self._look.changed.connect(lambda: self.update())") == [1]
    assert lambdas_held("look.changed.connect(self.update)") == []
