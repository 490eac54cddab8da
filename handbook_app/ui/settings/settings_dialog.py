"""Theme, language, size and reminders: choices that take effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.choice_box import ChoiceBox
from handbook_app.ui.theme import SCALES
from handbook_app.ui.wording import language_name

if TYPE_CHECKING:
    from handbook_app.ui.settings.preferences import Preferences
    from handbook_app.ui.theme import Look

LANGUAGES = ("en", "es", "pl", "ru", "de")


class SettingsDialog(QDialog):
    """Each choice is kept when it is made; there is nothing to confirm."""

    def __init__(self, look: Look, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._preferences = look, preferences
        self.setWindowTitle(self.tr("Settings"))
        form = QFormLayout(self)
        form.setContentsMargins(24, 24, 24, 16)
        form.setVerticalSpacing(14)
        form.setHorizontalSpacing(24)
        self._form = form
        self.theme = self._add(self.tr("&Colours"), "theme", self._themes())
        sizes = [(str(scale), f"{scale} %") for scale in SCALES]
        self.scale = self._add(self.tr("&Size of everything"), "scale", sizes)
        languages = [(code, language_name(code)) for code in LANGUAGES]
        languages.insert(0, ("", self.tr("Like the system")))
        self.language = self._add(self.tr("&Language of the program"), "language", languages)
        reminds = [("yes", self.tr("Once a day")), ("no", self.tr("Never"))]
        self.reminds = self._add(self.tr("&Remind me of my reviews"), "reminds", reminds)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _themes(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]

    def _add(self, label: str, name: str, choices: list[tuple[str, str]]) -> ChoiceBox:
        box = ChoiceBox(self._look)
        box.setMinimumWidth(220)
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(str(getattr(self._preferences, name)))))
        box.currentIndexChanged.connect(
            lambda _: self._preferences.choose(**{name: box.currentData()})
        )
        words_before = PlainLabel(label, wraps=False)
        words_before.setBuddy(box)
        self._form.addRow(words_before, box)
        return box
