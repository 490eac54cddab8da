"""Text of handbooks reaches Qt only through what shows it letter by letter.

Labels, tool tips and message boxes take any text for HTML that looks like it, and then open the
files and addresses it names. So each has one wrapper, and nobody else calls Qt's own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "handbook_app"

# What may make one, and where. Nobody may make the others.
MAKERS = {
    "QLabel": {"ui/plain_label.py", "ui/controls.py"},
    "QMessageBox": {"ui/messages.py"},
    "QTextBrowser": {"ui/reading/safe_text.py"},
    "QTextDocument": {"ui/reading/safe_text.py", "ui/editing/draft.py"},
    "QTextEdit": set(),
    "QProgressDialog": set(),
    "QInputDialog": set(),
    "QErrorMessage": set(),
    "QWhatsThis": set(),
    "QGraphicsTextItem": set(),
    "QStaticText": set(),
    "QSystemTrayIcon": {"ui/reviews/reminder.py"},  # says a number and our own words alone
    "QWizardPage": set(),
}
# These take HTML whatever they are called on.
TAKE_HTML = {
    "setHtml": {"ui/reading/safe_text.py"},
    "insertHtml": set(),
    "appendHtml": set(),
    "setMarkdown": set(),
    "setWhatsThis": set(),
    "setTextFormat": {"ui/plain_label.py", "ui/controls.py", "ui/messages.py"},
    "drawStaticText": set(),
}
TIPS = {"setToolTip": 0, "showText": 1}


def name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def offences(tree: ast.AST, file: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for parent in map(name_of, node.bases):
                if file not in MAKERS.get(parent, {file}):
                    yield f"{file}:{node.lineno}: a {parent} of its own"
        if isinstance(node, ast.Call):
            yield from (f"{file}:{node.lineno}: {one}" for one in _wrong_in(node, file))


def _wrong_in(call: ast.Call, file: str) -> Iterator[str]:
    called = name_of(call.func)
    of = name_of(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    for name in (called, of if called[:1].islower() else ""):
        if name in MAKERS and not _is_allowed(call, name, file):
            yield f"{name} is not for texts of others"
    if file not in TAKE_HTML.get(called, {file}):
        yield f"{called} takes HTML"
    if called in TIPS and not _is_plain_tip(call, TIPS[called]):
        yield f"{called} without plain_tool_tip"


def _is_allowed(call: ast.Call, name: str, file: str) -> bool:
    """Where it may be made; or a method of a parent class, with the widget itself."""
    is_of_parent = (
        bool(call.args) and name_of(call.args[0]) == "self" and name_of(call.func) != name
    )
    statics = {"about", "information", "question", "warning", "critical", "getText", "getItem"}
    return name_of(call.func) not in statics and (is_of_parent or file in MAKERS[name])


def _is_plain_tip(call: ast.Call, at: int) -> bool:
    if len(call.args) <= at:
        return False
    tip = call.args[at]
    is_fixed = isinstance(tip, ast.Constant) and "<" not in str(tip.value)
    return is_fixed or (isinstance(tip, ast.Call) and name_of(tip.func) == "plain_tool_tip")


def test_nobody_calls_what_takes_html() -> None:
    found = [
        offence
        for path in sorted(PACKAGE.rglob("*.py"))
        for offence in offences(
            ast.parse(path.read_text("utf-8")), path.relative_to(PACKAGE).as_posix()
        )
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "QLabel(title)",
        "QtWidgets.QLabel(title)",
        "class Shown(QLabel): pass",
        "QMessageBox.warning(self, 'a', title)",
        "QMessageBox(self)",
        "QInputDialog.getText(self, 'a', title)",
        "QProgressDialog(title, 'x', 0, 1)",
        "QTextEdit(title)",
        "QTextBrowser()",
        "class Page(QTextBrowser): pass",
        "self.label.setTextFormat(Qt.TextFormat.RichText)",
        "self.page.setHtml(text)",
        "self.button.setToolTip(title)",
        "self.button.setToolTip(f'{title}')",
        "self.button.setToolTip(self.tr('Open'))",
        "QToolTip.showText(point, title, self)",
        "item.setWhatsThis(title)",
        "QErrorMessage(self).showMessage(title)",
        "QWhatsThis.showText(point, plain_tool_tip(title))",
    ],
)
def test_each_would_be_noticed(line: str) -> None:
    assert list(offences(ast.parse(line), "ui/new_view.py"))


@pytest.mark.parametrize(
    "line",
    [
        "PlainLabel(title)",
        "self.button.setToolTip(plain_tool_tip(title))",
        "self.button.setToolTip('')",
        "QToolTip.showText(point, plain_tool_tip(title), self)",
        "QLabel.minimumSizeHint(self)",
        "QTextEdit.ExtraSelection()",
    ],
)
def test_what_is_plain_is_left_alone(line: str) -> None:
    assert not list(offences(ast.parse(line), "ui/new_view.py"))
