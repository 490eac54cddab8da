"""What Qt would take for HTML in the widgets that are there.

Found by walking everything that exists, so that a new view is looked at without being named here.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextEdit, QWidget

from handbook_app.ui.reading.safe_text import SafeTextDocument

_MOST_ROWS = 60
_SAID_IN_TIPS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole)


def places_for_html() -> list[str]:
    """Every place in which Qt would load what a text names, with the text."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return []
    return [found for widget in application.allWidgets() for found in _places_in(widget)]


def _places_in(widget: QWidget) -> Iterator[str]:
    name = f"{widget.metaObject().className()} {widget.objectName()}"
    if isinstance(widget, QLabel) and _takes_html(widget):
        yield f"{name}: the label takes HTML: {widget.text()[:200]}"
    if isinstance(widget, QTextEdit) and _took_html(widget):
        yield f"{name}: the text took HTML: {widget.toPlainText()[:200]}"
    for what, text in _tips_of(widget):
        if _is_html(text):
            yield f"{name}: {what} is HTML: {text[:200]}"


def _takes_html(label: QLabel) -> bool:
    if label.textFormat() == Qt.TextFormat.PlainText or not label.text():
        return False
    if label.metaObject().className() == "QTipLabel":
        return False  # the pop-up of a tool tip, which is looked at where it comes from
    is_qts_own = type(label.window()).__module__.startswith("PySide6")  # to choose a file, to print
    return not is_qts_own or Text.mightBeRichText(label.text())


def _took_html(page: QTextEdit) -> bool:
    if isinstance(page.document(), SafeTextDocument):
        return False  # answers every request itself, which tests of its own show
    html = page.toHtml()
    return "<img" in html or "<a href" in html


def _tips_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "what's this", widget.whatsThis()
    for action in widget.actions():
        yield "tool tip of an action", action.toolTip() if action.toolTip() != action.text() else ""
        yield "what's this of an action", action.whatsThis()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _tips_of_model(widget.model())


def _tips_of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        for at in range(2):
            tip = model.headerData(at, orientation, Qt.ItemDataRole.ToolTipRole)
            yield "tool tip of a heading", tip if isinstance(tip, str) else ""
    # Qt hides the columns of what has but one.
    is_list = isinstance(model, QAbstractListModel)
    waiting, seen = [QModelIndex()], 0
    while waiting and seen < _MOST_ROWS:
        parent = waiting.pop()
        for row in range(min(model.rowCount(parent), _MOST_ROWS)):
            for column in range(1 if is_list else min(model.columnCount(parent), 8)):
                index = model.index(row, column, parent)
                for role in _SAID_IN_TIPS:
                    said = model.data(index, role)
                    yield "tool tip in a list", said if isinstance(said, str) else ""
            seen += 1
            if not is_list:
                waiting.append(model.index(row, 0, parent))


def _is_html(text: str) -> bool:
    """Whether there is any tag besides the one pair that makes Qt show the rest as it is."""
    bare = text.removeprefix("<span>").removesuffix("</span>")
    return Text.mightBeRichText(text) and "<" in bare
