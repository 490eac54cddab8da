"""Arranging in the whole program: asked, shown, done as one version; nobody's typing is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.test_writing import _LONG, RETURNS, write

CARE = "---\nid: care\n---\n# Care\n\nSee [it](policies/returns.md#hygiene).\n\n## Wash\n\nWarm.\n"


def dialog_of(qtbot, window, start):
    window.tending.arranging.dialog = None
    start()
    qtbot.waitUntil(lambda: window.tending.arranging.dialog is not None, timeout=_LONG)
    return window.tending.arranging.dialog


def shown(window) -> str:
    document = window.areas.browsing.reader.document
    return document.path if document else ""


def test_a_document_that_is_read_is_read_on_under_its_new_name(open_window, qtbot, written) -> None:
    window = open_window
    read(qtbot, window)
    dialog = dialog_of(qtbot, window, window.commands.rename_document)
    dialog.name.setText("goods")
    dialog.accept()
    qtbot.waitUntil(lambda: shown(window) == "policies/goods.md", timeout=_LONG)
    assert window.notice.isHidden()


def test_a_document_that_is_written_is_written_on(open_window, qtbot, written) -> None:
    window = open_window
    write(qtbot, window)
    dialog = dialog_of(qtbot, window, window.commands.rename_document)
    dialog.name.setText("goods")
    dialog.accept()
    qtbot.waitUntil(lambda: window.areas.writing.path == "policies/goods.md", timeout=_LONG)


def test_a_document_that_somebody_removed_is_shown_no_longer(open_window, qtbot, written) -> None:
    window = open_window
    read(qtbot, window)
    (written.handbook.root / RETURNS).unlink()
    qtbot.waitUntil(lambda: shown(window) == "", timeout=_LONG)
    assert window.notice.isHidden()


def read(qtbot, window, path=RETURNS, section="hygiene"):
    window.navigator.open_document(path, section)
    qtbot.waitUntil(lambda: window.place_read is not None, timeout=_LONG)


def test_a_section_is_moved_after_a_look_at_what_changes(open_window, qtbot, written) -> None:
    written.save("care.md", CARE)
    window = open_window
    qtbot.waitUntil(lambda: len(window.session.services.catalogue()) == 2, timeout=_LONG)
    read(qtbot, window)
    dialog = dialog_of(qtbot, window, lambda: window.commands.arrange("move"))
    qtbot.keyClicks(dialog.other.field, "care")
    assert dialog.arrangement.sections == ("hygiene",)
    assert "## Hygiene" in written.text(RETURNS)
    qtbot.keyClick(dialog.other.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.files.model().rowCount() > 3, timeout=_LONG)
    lines = dialog.files.model().stringList()
    assert "care.md changes" in lines
    assert any(line.strip().startswith("Hygiene: ") for line in lines)
    assert "## Hygiene" in written.text(RETURNS)
    qtbot.keyClick(dialog.summary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(window) == "care.md", timeout=_LONG)
    assert "## Hygiene {#hygiene}" in written.text("care.md")
    assert "See [it](#hygiene)." in written.text("care.md")
    assert "Hygiene" not in written.text(RETURNS)


def test_another_wish_takes_back_what_was_shown(open_window, qtbot, written) -> None:
    window = open_window
    read(qtbot, window)
    dialog = dialog_of(qtbot, window, lambda: window.commands.arrange("split"))
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.files.isVisible(), timeout=_LONG)
    qtbot.keyClick(dialog.summary, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.title.setText("Clean goods")
    assert not dialog.files.isVisible()
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.files.isVisible(), timeout=_LONG)
    dialog.accept()
    qtbot.waitUntil(lambda: shown(window) == "policies/clean-goods.md", timeout=_LONG)


def test_unsaved_text_stops_it(open_window, qtbot, written) -> None:
    window = open_window
    editor = write(qtbot, window)
    editor.draft.replace_text(editor.draft.text + "\nHalf a thought\n")
    window.commands.arrange("split")
    qtbot.waitUntil(lambda: "Save them first" in window.notice.text, timeout=_LONG)
    assert window.tending.arranging.dialog is None
    window.commands.retire_document()
    window.commands.rename_document()
    assert window.tending.arranging.dialog is None
    assert editor.draft.text.endswith("Half a thought\n")


def test_unsaved_text_elsewhere_whose_links_would_follow_stops_it(
    open_window,
    qtbot,
    written,
) -> None:
    written.save("care.md", CARE)
    window = open_window
    qtbot.waitUntil(lambda: len(window.session.services.catalogue()) == 2, timeout=_LONG)
    window.areas.writing.open("care.md")
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=_LONG)
    editor = window.areas.writing.editor
    editor.draft.replace_text(editor.draft.text + "\nHalf a thought\n")
    read(qtbot, window)
    dialog = dialog_of(qtbot, window, window.commands.rename_document)
    dialog.name.setText("goods")
    dialog.accept()
    qtbot.waitUntil(lambda: "care.md" in window.notice.text, timeout=_LONG)
    assert written.handbook.folder.has(RETURNS)
    assert editor.draft.text.endswith("Half a thought\n")


def test_a_document_is_retired_and_leads_to_what_replaces_it(open_window, qtbot, written) -> None:
    written.save("care.md", CARE)
    window = open_window
    qtbot.waitUntil(lambda: len(window.session.services.catalogue()) == 2, timeout=_LONG)
    read(qtbot, window)
    dialog = dialog_of(qtbot, window, window.commands.retire_document)
    assert dialog.heir.chosen == ""
    qtbot.keyClick(dialog.heir.field, Qt.Key.Key_Down)
    assert dialog.heir.chosen == "care.md"
    dialog.accept()
    qtbot.waitUntil(lambda: "replaced-by: care" in written.text(RETURNS), timeout=_LONG)
    assert "status: retired" in written.text(RETURNS)


def test_what_somebody_else_saves_is_shown_where_nobody_writes(open_window, qtbot, written) -> None:
    editor = write(qtbot, open_window)
    written.replace(RETURNS, "limit: 14 days", "limit: 20 days")
    qtbot.waitUntil(lambda: "limit: 20 days" in editor.draft.text, timeout=_LONG)
    assert not editor.draft.is_unsaved
    editor.draft.replace_text(editor.draft.text + "\nHalf a thought\n")
    written.replace(RETURNS, "limit: 20 days", "limit: 21 days")
    qtbot.waitUntil(lambda: "Somebody else" in editor.notice.text, timeout=_LONG)
    assert editor.draft.text.endswith("Half a thought\n")
