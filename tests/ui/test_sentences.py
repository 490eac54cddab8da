"""What is made below the window is shown in the window's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.model.errors import NotFound
from handbook_app.model.sentence import say
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.settings.settings_dialog import SettingsDialog
from tests.ui.conftest import LONG
from tests.ui.test_writing import write

RETURNS = "policies/returns.md"


@pytest.fixture
def german_window(qapp, qtbot: QtBot, written, monkeypatch) -> Iterator[MainWindow]:
    """A German window on real files and versions."""
    before = QLocale()
    monkeypatch.setattr("handbook_app.ui.settings.preferences.Preferences.language", "de")
    program = Program(qapp)
    window = program.open_window()
    window.resize(1280, 800)
    window.session.open(written.handbook.root)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    yield window
    window.close()
    program.end()
    QLocale.setDefault(before)


def test_an_error_is_told_in_german(german_window) -> None:
    german_window.messages.tell(
        NotFound(
            say("There is no document “{name}” in this handbook.", name="{x}"),
            say("Did you mean “{likely}”?", likely="returns"),
        )
    )
    said = german_window.notice.text
    assert said == "In diesem Handbuch gibt es kein Dokument „{x}“. Meinten Sie „returns“?"


def test_a_remark_of_the_check_is_shown_in_german(german_window, qtbot) -> None:
    editor = write(qtbot, german_window)
    draft = editor.draft
    later = draft.text.replace("kind: policy\n", "kind: policies\nreview: {last: 2999-01-01}\n")
    draft.replace_text(later)
    model = editor.text.remark_list.view.model()

    def said() -> str:
        return "\n".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))

    qtbot.waitUntil(lambda: "policy, procedure oder standard" in said(), timeout=LONG)
    assert "Die letzte Prüfung 2999-01-01 liegt in der Zukunft" in said()


def test_a_remark_on_a_search_is_shown_in_german(german_window, qtbot) -> None:
    field = german_window.look_up.field
    field.setText("return " * 20)
    qtbot.waitUntil(lambda: german_window.look_up.results.count > 0, timeout=LONG)
    shown = german_window.look_up.results.findChildren(PlainLabel)
    assert "Nur die ersten 10 Wörter wurden gesucht." in [label.text() for label in shown]


def test_a_change_and_the_proposed_summary_are_in_german(german_window, qtbot) -> None:
    editor = write(qtbot, german_window)
    draft = editor.draft
    draft.replace_text(draft.text.replace("limit: 14 days", "limit: 30 days"))
    editor.save()
    qtbot.waitUntil(lambda: editor.saving.dialog is not None, timeout=LONG)
    dialog = editor.saving.dialog
    assert dialog is not None
    summary = "Return window: Grenze von Option 1: 14 → 30 days"
    assert dialog.summary.text() == summary
    assert dialog.changes.model().index(0, 0).data() == summary
    dialog.accept()
    qtbot.waitUntil(lambda: not editor.draft.is_unsaved, timeout=LONG)


def test_another_language_is_spoken_at_once(program, window, qtbot) -> None:
    window.navigator.open_document(RETURNS, "hygiene")
    qtbot.waitUntil(lambda: window.place_read is not None)
    root, before = window.session.root, QLocale()
    window.commands.show_settings()
    dialog = window.findChild(SettingsDialog)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    qtbot.waitUntil(lambda: program.windows != [window] and len(program.windows) == 1)
    new = program.windows[0]
    qtbot.waitUntil(lambda: new.place_read is not None)
    assert new.session.root == root
    assert new.place_read.section == "hygiene"
    assert next(action.text() for action in new.menuBar().actions()) == "&Datei"
    assert new.findChild(SettingsDialog).language.currentText() == "Deutsch"
    program.preferences.choose(language="")
    QLocale.setDefault(before)
