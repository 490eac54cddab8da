"""Text that was never saved, new documents, other names."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from handbook_app.ui.editing.document_dialogs import (
    NewDocument,
    NewDocumentDialog,
    RenameDialog,
    WhichDocumentDialog,
)
from handbook_app.ui.editing.recovery import KeptText, RecoveryBar, RecoveryDialog, when
from handbook_app.ui.theme import Look
from tests.ui.editing.conftest import HASH, PATH

NOW = datetime.now(UTC)
PLANTED = "<img src=/dev/zero>"
KEPT = (
    KeptText(PATH, PLANTED, NOW, f"{PLANTED} new", HASH, f"{PLANTED} old"),
    KeptText("b.md", "Second", NOW, "two", HASH, "one"),
)


def test_the_bar_says_what_was_found(look, qtbot: QtBot) -> None:
    bar = RecoveryBar(look)
    qtbot.addWidget(bar)
    bar.show_kept(())
    assert bar.isHidden()
    bar.show_kept(KEPT)
    assert when(NOW) in bar.label.text()
    assert "2" in bar.label.text()


def test_unsaved_text_stands_beside_the_disk(look, qtbot: QtBot) -> None:
    dialog = RecoveryDialog(look, KEPT)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    assert dialog.unsaved.toPlainText() == f"{PLANTED} new"
    assert dialog.on_disk.toPlainText() == f"{PLANTED} old"
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    qtbot.waitUntil(dialog.list.hasFocus)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.chosen is KEPT[1]
    with qtbot.waitSignal(dialog.taken_up) as taken:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert taken.args == [KEPT[1]]


def test_what_is_thrown_away_can_be_brought_back(look, qtbot: QtBot) -> None:
    dialog = RecoveryDialog(look, KEPT)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    thrown = []
    dialog.thrown_away.connect(thrown.append)
    dialog.throw.click()
    dialog.throw.click()
    assert dialog.chosen is None
    assert not dialog.do.isEnabled()
    dialog.undo.click()
    assert dialog.chosen is KEPT[1]
    assert thrown == []
    dialog.back.click()
    assert thrown == [(KEPT[0],)]


def test_a_new_document(look, qtbot: QtBot) -> None:
    dialog = NewDocumentDialog(look, ["policies"], "de", lambda asked: f"{asked.folder}/x.md")
    qtbot.addWidget(dialog)
    assert not dialog.do.isEnabled()
    dialog.title.setText(" Late  returns ")
    dialog.kind.setCurrentIndex(dialog.kind.findData("standard"))
    dialog.folder.setCurrentIndex(1)
    assert "policies/x.md" in dialog.path.text()
    with qtbot.waitSignal(dialog.document_asked) as asked:
        dialog.do.click()
    assert asked.args == [NewDocument("standard", "Late returns", "policies", "de")]


def test_another_name(look, qtbot: QtBot) -> None:
    dialog = RenameDialog(look, PATH, ["procedures"], lambda path: path == "policies/taken.md")
    qtbot.addWidget(dialog)
    assert dialog.name.text() == "returns"
    for name, is_possible in (("returns", False), ("taken", False), ("a/b", False),
                              (".a", False), ("", False), ("bringing-back", True)):  # fmt: skip
        dialog.name.setText(name)
        assert dialog.do.isEnabled() == is_possible, name
    with qtbot.waitSignal(dialog.rename_asked) as asked:
        dialog.do.click()
    assert asked.args == [PATH, "policies/bringing-back.md"]


def test_words_that_fit_no_document_leave_none_to_go_on_with(qtbot: QtBot, look: Look) -> None:
    dialog = WhichDocumentDialog(look, (("a.md", "Apples"), ("b.md", "Pears")))
    qtbot.addWidget(dialog)
    assert dialog.do.isEnabled()
    dialog.documents.field.setText("plums")
    assert not dialog.do.isEnabled()
    dialog.documents.field.setText("pear")
    assert dialog.do.isEnabled()
    assert dialog.documents.chosen == "b.md"


def test_a_new_document_lies_where_those_of_its_kind_do(qtbot: QtBot, look: Look) -> None:
    usual = {"policy": "rules", "procedure": "steps", "standard": "nowhere"}
    dialog = NewDocumentDialog(
        look, ["rules", "steps"], "en", lambda asked: f"{asked.folder}/x.md", None, usual
    )
    qtbot.addWidget(dialog)
    assert dialog.asked.folder == "rules"
    dialog.kind.setCurrentIndex(dialog.kind.findData("procedure"))
    assert dialog.asked.folder == "steps"
    dialog.kind.setCurrentIndex(dialog.kind.findData("standard"))
    assert dialog.asked.folder == ""
    dialog.folder.activated.emit(0)  # somebody wants it at the top
    dialog.kind.setCurrentIndex(dialog.kind.findData("policy"))
    assert dialog.asked.folder == ""
