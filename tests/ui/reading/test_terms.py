"""The meaning of a term where it occurs: on the card and in a document, by pointer and by key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.main_window.places import BROWSE
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.reading.terms_dialog import TermsDialog

LONG = 20_000
FILES = {
    "glossary.md": "---\nid: glossary\nlanguage: en\n---\n# Glossary\n\nStore credit\n"
    ":   Money to be <b>spent</b> <img src=x> with us.\n",
    "glossar.md": "---\nlanguage: de\ntranslation-of: {id: glossary}\n---\n# Glossar\n\nGutschein\n"
    ":   Geld, das bei uns gilt.\n",
    "returns.md": "---\nid: returns\nlanguage: en\nrules: {late: {}}\n---\n# Returns\n\n"
    "## Late {#late}\n\nWe offer store credits. Store credit is good. Gutscheine are not.\n",
    "rueckgabe.md": "---\nid: rueckgabe\nlanguage: de\n---\n# Rückgabe\n\n"
    "Es gibt Gutscheine, keinen store credit.\n",
}


@pytest.fixture
def window(qapp, qtbot: QtBot, own_folders: Path, tmp_path: Path) -> Iterator[MainWindow]:
    root = tmp_path / "rules"
    root.mkdir()
    for name, text in FILES.items():
        (root / name).write_text(text, "utf-8")
    program = Program(qapp)
    window = program.open_window()
    window.resize(1280, 800)
    window.session.open(root)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    window.activateWindow()
    yield window
    window.close()
    program.end()


def underlined(view) -> list[str]:
    dotted = QTextCharFormat.UnderlineStyle.DotLine
    return [
        one.cursor.selectedText()
        for one in view.extraSelections()
        if one.format.underlineStyle() == dotted
    ]


def read(window: MainWindow, qtbot: QtBot, path: str):
    window.navigator.open_document(path, "")
    qtbot.waitUntil(lambda: window.navigator.area == BROWSE, timeout=LONG)
    reader = window.areas.browsing.reader
    qtbot.waitUntil(
        lambda: (
            reader.document is not None
            and reader.document.path == path
            and bool(reader.page.toPlainText())
        ),
        timeout=LONG,
    )
    return reader


def test_in_a_document_of_each_language(window: MainWindow, qtbot: QtBot) -> None:
    reader = read(window, qtbot, "returns.md")
    qtbot.waitUntil(lambda: underlined(reader.page) == ["store credits"], timeout=LONG)
    reader = read(window, qtbot, "rueckgabe.md")
    qtbot.waitUntil(lambda: underlined(reader.page) == ["Gutscheine"], timeout=LONG)


def test_the_tool_tip_is_plain_text(window: MainWindow, qtbot: QtBot) -> None:
    reader = read(window, qtbot, "returns.md")
    qtbot.waitUntil(lambda: bool(underlined(reader.page)), timeout=LONG)
    (one,) = reader.page.terms_marked
    tip = one.cursor.charFormat().toolTip()
    assert "Money to be" in tip
    assert "<img" not in tip


def test_finding_words_keeps_the_marks(window: MainWindow, qtbot: QtBot) -> None:
    reader = read(window, qtbot, "returns.md")
    qtbot.waitUntil(lambda: bool(underlined(reader.page)), timeout=LONG)
    assert reader.page.find_words("good") == 1
    assert underlined(reader.page) == ["store credits"]
    assert len(reader.page.extraSelections()) == 2


def test_on_the_card_and_by_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.look_up.field, "late")
    card = window.look_up.card
    qtbot.waitUntil(lambda: card.text is not None and bool(underlined(card.text)), timeout=LONG)
    QTest.keyClick(window, Qt.Key.Key_F4)
    (dialog,) = window.findChildren(TermsDialog)
    assert dialog.list.hasFocus() or dialog.list.currentRow() == 0
    assert dialog.meaning.text().startswith("Money to be")
    assert dialog.meaning.textFormat() == Qt.TextFormat.PlainText
    dialog.reject()


def test_a_page_without_terms_says_where_they_come_from(window: MainWindow, qtbot: QtBot) -> None:
    dialog = TermsDialog(window.look, (), window)
    qtbot.addWidget(dialog)
    assert dialog.list.isHidden()
