"""From the wish to save to the text on disk, and what to do when somebody else was there first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from handbook_app.model.errors import Unavailable
from handbook_app.services.authoring.desk import TypedText
from handbook_app.services.comparing.joining import Joined, Origin, Piece
from handbook_app.ui.editing.collision_view import CollisionView, shortened
from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.save_dialog import SaveDialog
from handbook_app.ui.editing.settling import Choice
from handbook_app.ui.editing.tasks import Collided, Proposed
from tests.ui.editing.conftest import HASH, PATH, TEXT
from tests.ui.editing.stand_in import StandIn

CONTROL = Qt.KeyboardModifier.ControlModifier
JOINED = Joined(
    (
        Piece(Origin.SAME, *(3 * ("# Title\n",))),
        Piece(Origin.THEIRS, "", "", "Theirs alone.\n"),
        Piece(Origin.COLLISION, base="old\n", mine="mine\n", theirs="theirs\n"),
        Piece(Origin.MINE, "", "Mine alone.\n", ""),
        Piece(Origin.COLLISION, base="o\n", mine="m\n", theirs=""),
    )
)


def change(editor: EditorView) -> str:
    text = TEXT.replace("Step by step.", "One by one.")
    editor.draft.replace_text(text)
    return text


def test_saving_asks_and_saves(editor: EditorView, stand_in: StandIn, qtbot: QtBot) -> None:
    text = change(editor)
    qtbot.keyClick(editor, Qt.Key.Key_S, CONTROL)
    dialog = editor.saving.dialog
    qtbot.waitUntil(dialog.summary.hasFocus)
    assert dialog.summary.text() == "Late returns"
    assert dialog.substance.isChecked()
    assert dialog.changes.model().stringList() == ["Return window: limit 14 → 30 days"]
    qtbot.keyClicks(dialog.summary, "Said more clearly")
    dialog.wording.click()
    with qtbot.waitSignal(editor.saved) as saved:
        qtbot.keyClick(dialog.summary, Qt.Key.Key_Return, CONTROL)
    assert stand_in.saved == [(TypedText(PATH, text, HASH), "Said more clearly", False)]
    assert saved.args == [PATH, "2" * 40]
    assert editor.draft.opened_hash == "2" * 40
    assert not editor.draft.is_unsaved
    assert stand_in.dropped == [PATH]
    assert editor.bar.state.text() == "Saved"


def test_escape_goes_back(editor: EditorView, stand_in: StandIn, qtbot: QtBot) -> None:
    change(editor)
    editor.save()
    qtbot.keyClick(editor.saving.dialog, Qt.Key.Key_Escape)
    assert stand_in.saved == []
    assert editor.draft.is_unsaved
    assert editor.bar.save.isEnabled()


def test_a_summary_is_needed(look, qtbot: QtBot) -> None:
    dialog = SaveDialog(look, Proposed())
    qtbot.addWidget(dialog)
    assert not dialog.do.isEnabled()
    dialog.summary.setText("  x ")
    assert dialog.do.isEnabled()


def test_nothing_to_save_asks_nothing(editor: EditorView) -> None:
    editor.save()
    assert editor.saving.dialog is None


def test_a_failure_is_said_and_the_text_stays(editor: EditorView, stand_in: StandIn) -> None:
    stand_in.outcome = Unavailable("The disk is full.", "Make room and save again.")
    change(editor)
    editor.save()
    editor.saving.dialog.accept()
    assert editor.notice.text == "The disk is full. Make room and save again."
    assert editor.draft.is_unsaved


def test_a_collision_is_settled_here(editor: EditorView, stand_in: StandIn) -> None:
    stand_in.outcome = Collided(JOINED, "3" * 40)
    change(editor)
    editor.save()
    editor.saving.dialog.accept()
    view = editor.saving.collision
    assert view.isVisible()
    assert not view.use.isEnabled()
    for card in view.cards:
        card.buttons[Choice.BOTH].click()
    view.use.click()
    assert editor.draft.text == "# Title\nTheirs alone.\nmine\ntheirs\nMine alone.\nm\n"
    assert editor.draft.opened_hash == "3" * 40
    assert editor.draft.is_unsaved
    assert editor.faces.isVisible()
    editor.draft.undo()
    assert "One by one." in editor.draft.text


def test_going_back_from_a_collision(editor: EditorView, stand_in: StandIn) -> None:
    stand_in.outcome = Collided(JOINED, "3" * 40)
    text = change(editor)
    editor.save()
    editor.saving.dialog.accept()
    editor.saving.collision.back.click()
    assert editor.draft.text == text
    assert editor.draft.opened_hash == HASH
    assert editor.faces.isVisible()


def test_each_choice(look, qtbot: QtBot) -> None:
    view = CollisionView(look, JOINED)
    qtbot.addWidget(view)
    first, second = view.cards
    first.decide(Choice.MINE)
    second.decide(Choice.THEIRS)
    assert view.text == "# Title\nTheirs alone.\nmine\nMine alone.\n"
    first.decide(Choice.THEIRS)
    first.decide(Choice.OWN)
    assert first.own.toPlainText() == "theirs"  # one goes on from what one had chosen
    first.own.setPlainText("in words of my own")
    with qtbot.waitSignal(view.text_chosen) as chosen:
        view.use.click()
    assert chosen.args == ["# Title\nTheirs alone.\nin words of my own\nMine alone.\n"]


def test_long_stretches_are_shortened() -> None:
    assert shortened("".join(f"{n}\n" for n in range(9))) == "0\n1\n2\n⋯\n6\n7\n8"
