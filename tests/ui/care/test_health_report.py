"""What the health page shows can be taken to a meeting, and says the same there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from handbook_app.ui.health.health_view import HealthView
from handbook_app.ui.main_window.window import MainWindow
from tests.ui.care.conftest import LONG


@pytest.fixture
def report(page: HealthView, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch):
    """Press the button, choose a file of an ending; what it holds."""

    def save(ending: str) -> bytes:
        file = tmp_path / f"health{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "PDF (*.pdf)"))
        with qtbot.waitSignal(page.report_asked):
            page.report.click()
        qtbot.waitUntil(lambda: file.name in window.notice.text, timeout=LONG)
        return file.read_bytes()

    return save


def test_as_a_table_with_the_same_counts(page: HealthView, report) -> None:
    rows = list(csv.DictReader(report(".csv").decode("utf-8-sig").splitlines()))
    assert page.health is not None
    for figure in page.health.figures:
        mine = [row for row in rows if row["Code"] == figure.code]
        assert {row["Count"] for row in mine} == {str(figure.count)}


def test_as_a_page_for_a_browser(report) -> None:
    text = report(".html").decode()
    assert text.startswith("<!DOCTYPE html>")
    assert "Deposit" in text


def test_as_pdf(report) -> None:
    content = report(".pdf")
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page") > 1


def test_a_place_that_cannot_be_written(
    page: HealthView,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    assert page.health is not None
    for ending in (".html", ".pdf"):
        window.messages.clear()
        window.areas.caring.reporting.save(page.health, tmp_path / "none" / f"x{ending}")
        qtbot.waitUntil(lambda: "cannot be written" in window.notice.text, timeout=LONG)
