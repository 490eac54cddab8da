"""The calendar holds only days that the program can name."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from handbook_app.ui.editing.form.calendar import Calendar
from handbook_app.ui.theme import Look


@pytest.mark.parametrize(("typed", "named"), [("00000000", date.min), ("99999999", date.max)])
def test_any_digits_lead_to_a_day_that_can_be_named(
    look: Look, qtbot: QtBot, typed: str, named: date
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    calendar = Calendar(look, None, parent)
    chosen: list[date] = []
    calendar.day_chosen.connect(chosen.append)
    days = calendar.days.findChild(QTableView)
    qtbot.keyClicks(days, typed)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert chosen == [named]
