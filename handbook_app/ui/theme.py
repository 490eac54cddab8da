"""The look of the program: colours of a theme, sizes at a scale, and the style sheet they make.

Colours are the small TOML files in ``resources/themes``; the style sheets beside them are
templates in which ``$ink`` is a colour and ``$px8`` eight pixels at the present scale. There is one
for the whole application: what is put into a widget that wears its own is polished again and again.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from handbook_app.ui.dressing import Dressing
from handbook_app.ui.icons import Icons

if TYPE_CHECKING:
    from pathlib import Path

SCALES = (100, 110, 125, 150, 175, 200)
SIZES = {"small": 12, "meta": 13, "body": 14, "reading": 16, "heading": 18, "title": 24}
_SPACES = (1, 2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40, 48, 72)
_SHEETS = ("window.qss", "writing.qss")


def read_colours(folder: Path, name: str) -> dict[str, str]:
    """The colours of the theme called ``name``: light or dark.

    Read line by line: importing a TOML parser takes longer than all else the theme does at the
    start. A test reads the files with the real one and compares.
    """
    colours = {}
    for line in (folder / f"{name}.toml").read_text(encoding="utf-8").splitlines():
        key, is_setting, value = line.partition(" = ")
        if is_setting and value.startswith('"#'):
            colours[key] = value.split('"')[1]
    return colours


class Look(QObject):
    """The present colours and scale; ``changed`` is emitted when either is another one.

    Widgets hear of it when they are dressed: they have a method ``wear``.
    """

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = resources / "themes"
        self.icons = Icons(resources / "icons")
        self._wanted = "system"
        self._name = ""
        self._colours: dict[str, str] = {}
        self._tints: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self.scale = 100
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application, self._dressing = application, Dressing(application, self)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are shown."""
        return self._name == "dark"

    def wear(self, theme: str, scale: int) -> None:
        """Show ``theme`` (light, dark or system) at ``scale`` per cent."""
        self._wanted, self.scale = theme, min(max(scale, SCALES[0]), SCALES[-1])
        self._name = self._resolve(theme)
        self._colours = read_colours(self._themes, self._name)
        self._tints = {key: QColor(value) for key, value in self._colours.items()}
        self._fonts.clear()
        self.changed.emit()
        self._dress_application()

    def colour(self, name: str) -> QColor:
        """A colour of the theme, such as ``ink`` or ``accent``."""
        return self._tints[name]

    def px(self, size: float) -> int:
        """A length in pixels at the present scale."""
        return round(size * self.scale / 100)

    def icon(self, name: str, colour: str = "muted", size: int = 18) -> QIcon:
        """An icon of ours in a colour of the theme."""
        return self.icons.icon(name, self.colour(colour), self.px(size))

    def font(self, size: str = "body", bold: bool = False) -> QFont:
        """The window's font in one of the sizes of ``SIZES``; lists ask for it at every row."""
        if (size, bold) not in self._fonts:
            font = QFont(QApplication.font())
            font.setPixelSize(self.px(SIZES[size]))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            self._fonts[size, bold] = font
        return self._fonts[size, bold]

    def _resolve(self, theme: str) -> str:
        if theme in ("light", "dark"):
            return theme
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self._wanted == "system" and self._resolve("system") != self._name:
            self.wear("system", self.scale)

    def _dress_application(self) -> None:
        self._application.setPalette(self._palette())
        self._application.setFont(self.font())
        words = dict(self._colours)
        words |= {f"px{size}": f"{max(1, self.px(size))}px" for size in _SPACES}
        words |= {f"size_{name}": f"{self.px(size)}px" for name, size in SIZES.items()}
        sheets = [(self._themes / one).read_text(encoding="utf-8") for one in _SHEETS]
        self._dressing.begin(Template("".join(sheets)).substitute(words))

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for roles, name in (
            ((role.Window,), "background"),
            ((role.Base, role.Button), "surface"),
            ((role.AlternateBase,), "raised"),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), "ink"),
            ((role.ToolTipBase,), "surface"),
            ((role.PlaceholderText,), "muted"),
            ((role.Highlight,), "accent"),
            ((role.HighlightedText,), "on_accent"),
            ((role.Link, role.LinkVisited, role.Accent), "accent"),
        ):
            for each in roles:
                palette.setColor(each, self.colour(name))
        muted = self.colour("muted")
        for each in (role.Text, role.ButtonText, role.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, muted)
        return palette
