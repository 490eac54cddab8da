"""Our own drawn icons, in whatever colour the theme asks for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

if TYPE_CHECKING:
    from pathlib import Path


class Icons:
    """The drawings of ``resources/icons``; a drawing is named by its file without the ending."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read = lru_cache(maxsize=None)(self._read_drawing)
        self._drawn: dict[tuple[str, int, int, float], QPixmap] = {}

    def icon(self, name: str, colour: QColor, size: int) -> QIcon:
        """The drawing in one colour, sharp at ``size`` pixels on every screen there is."""
        icon = QIcon()
        for ratio in {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}:
            icon.addPixmap(self.pixmap(name, colour, size, ratio))
        return icon

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """The drawing as ``size`` × ``size`` pixels of a screen with this pixel ratio."""
        key = (name, colour.rgba(), size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, size, ratio)
        return self._drawn[key]

    def _draw(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRectF(pixmap.rect()), name, colour)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def paint(self, painter: QPainter, area: QRectF, name: str, colour: QColor) -> None:
        """Draw it into ``area``."""
        from PySide6.QtSvg import QSvgRenderer  # not needed to open the window

        drawing = self._read(name).replace(b"currentColor", colour.name().encode())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(drawing)).render(painter, area)

    def _read_drawing(self, name: str) -> bytes:
        return (self._folder / f"{name}.svg").read_bytes()
