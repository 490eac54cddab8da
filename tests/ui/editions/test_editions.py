"""Editions in the whole program: published, listed, read and compared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.editions.publish_dialog import PublishDialog
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.plain_label import PlainLabel

RETURNS = "policies/returns.md"
_LONG = 15_000


@pytest.fixture
def written(writer):
    return writer()


@pytest.fixture
def window(qapp, qtbot: QtBot, written) -> Iterator[MainWindow]:
    program = Program(qapp)
    window = program.open_window()
    window.resize(1280, 800)
    window.session.open(written.handbook.root)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=_LONG)
    yield window
    window.close()
    program.end()


def words_on(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden()]
    return "\n".join(labels)


def button(widget: QWidget, words: str) -> QAbstractButton:
    return next(one for one in widget.findChildren(QAbstractButton) if one.text() == words)


def begin(qtbot: QtBot, window: MainWindow) -> PublishDialog:
    window.commands.publish_edition()
    qtbot.waitUntil(lambda: window.areas.publishing.dialog is not None, timeout=_LONG)
    dialog = window.areas.publishing.dialog
    assert dialog is not None
    return dialog


def publish(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = begin(qtbot, window)
    dialog.name.setText(name)
    dialog.accept()
    titles = window.areas.publishing.list
    qtbot.waitUntil(lambda: titles.current is not None and titles.current.title == name,
                    timeout=_LONG)  # fmt: skip


def test_an_edition_is_proposed_published_and_listed(window, qtbot, written) -> None:
    window.commands.show_editions()
    area = window.areas.publishing.list
    assert "No edition has been published yet" in words_on(area)
    dialog = begin(qtbot, window)
    assert dialog.name.text() == date.today().isoformat()[:7]
    assert dialog.notes.toPlainText() == "The first edition."
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: area.current is not None, timeout=_LONG)
    assert "Tess Tester" in words_on(area)
    written.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    written.replace(RETURNS, "days of purchase", "days of purchace", "A slip")
    dialog = begin(qtbot, window)
    assert dialog.name.text() == date.today().isoformat()
    assert dialog.notes.toPlainText() == (
        "- Returns, Return window: limit of option 1: 14 → 90 days"
    )
    dialog.reject()


def test_what_is_not_saved_is_not_published_but_can_be_saved(window, qtbot, written) -> None:
    root = written.handbook.root
    text = written.text(RETURNS).replace("limit: 14 days", "limit: 90 days")
    (root / RETURNS).write_text(text)
    (root / "new.md").write_text("# New\n")
    dialog = begin(qtbot, window)
    assert "2 document" in words_on(dialog)
    assert not dialog.do.isEnabled()
    button(dialog, "Save them as a version").click()
    qtbot.waitUntil(dialog.do.isEnabled, timeout=_LONG)
    repository = written.handbook.versions()
    assert repository.working_changes() == ()
    assert (root / RETURNS).read_text() == text
    assert repository.version("").substance is True
    assert repository.read_at("", RETURNS).decode() == text
    dialog.accept()
    qtbot.waitUntil(lambda: len(repository.editions()) == 1, timeout=_LONG)
    qtbot.waitUntil(lambda: window.areas.publishing.dialog is None, timeout=_LONG)


def test_a_name_that_is_taken_is_refused_in_the_dialog(window, qtbot) -> None:
    publish(qtbot, window, "2026-01")
    dialog = begin(qtbot, window)
    dialog.name.setText("2026-01")
    dialog.accept()
    qtbot.waitUntil(lambda: "already" in words_on(dialog), timeout=_LONG)
    assert dialog.isVisible()
    dialog.reject()


def test_an_edition_is_read_with_its_name_in_the_band(window, qtbot, written) -> None:
    publish(qtbot, window, "2026 Spring")
    written.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    button(window.areas.publishing.list, "Read this edition").click()
    qtbot.waitUntil(lambda: window.session.past is not None, timeout=_LONG)
    assert "Edition 2026 Spring" in window.past_banner.text
    assert "not today's rules" in window.past_banner.text
    window.notice.hide()
    window.commands.publish_edition()
    assert "only read" in window.notice.text


def test_two_editions_are_compared_searched_copied_and_saved(
    window, qtbot, written, tmp_path: Path
) -> None:
    publish(qtbot, window, "2026-01")
    written.replace(RETURNS, "limit: 14 days", "limit: <b>90</b> days")
    written.replace(RETURNS, "Opened articles stay", "Opened artcles stay", "A slip")
    written.save("new.md", "# Pets\n\nDogs stay outside the shop.\n", "Pets")
    publish(qtbot, window, "2026-02")
    window.areas.publishing.list._compare()
    report = window.areas.publishing.report
    qtbot.waitUntil(lambda: "<b>90</b>" in report.page.toPlainText(), timeout=_LONG)
    shown = report.page.toPlainText()
    assert "From 2026-01 to 2026-02" in shown
    assert "spelling" not in shown
    report.editorial.click()
    qtbot.waitUntil(lambda: "spelling" in report.page.toPlainText(), timeout=_LONG)
    qtbot.keyClicks(report.field, "window limit")
    qtbot.waitUntil(lambda: "Pets" not in report.page.toPlainText(), timeout=_LONG)
    assert "<b>90</b>" in report.page.toPlainText()
    report.copy()
    assert "  - limit of option 1: " in QGuiApplication.clipboard().text()
    qtbot.keyClick(report.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Pets" in report.page.toPlainText(), timeout=_LONG)
    for ending in ("html", "txt"):
        report.save_to(str(tmp_path / f"report.{ending}"))
        qtbot.waitUntil((tmp_path / f"report.{ending}").exists, timeout=_LONG)
        saved = (tmp_path / f"report.{ending}").read_text("utf-8")
        said = "&lt;b&gt;90&lt;/b&gt;" if ending == "html" else "<b>90</b>"
        assert said in saved
    qtbot.keyClick(report.field, Qt.Key.Key_Escape)
    assert window.areas.publishing.view.currentWidget() is window.areas.publishing.list


def test_a_report_that_cannot_be_saved_says_so(window, qtbot, tmp_path: Path) -> None:
    publish(qtbot, window, "2026-01")
    window.areas.publishing.list._compare()
    report = window.areas.publishing.report
    qtbot.waitUntil(lambda: "Nothing differs" in words_on(report), timeout=_LONG)
    report.save_to(str(tmp_path / "nowhere" / "report.txt"))
    qtbot.waitUntil(lambda: "cannot be written" in window.notice.text, timeout=_LONG)


def test_without_versions_it_is_said_what_is_missing(
    qapp, qtbot, write_handbook, own_folders
) -> None:
    program = Program(qapp)
    window = program.open_window()
    window.session.open(write_handbook({"a.md": "# A\n"}))
    qtbot.waitUntil(lambda: window.session.is_current, timeout=_LONG)
    window.commands.show_editions()
    window.commands.publish_edition()
    qtbot.waitUntil(lambda: "No versions are kept" in window.notice.text, timeout=_LONG)
    window.close()
    program.end()
