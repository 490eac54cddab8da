"""Pictures of a handbook: found in a page, decoded within bounds, never fetched from elsewhere.

Nothing here needs the window's thread; decoding belongs off it.
"""

from __future__ import annotations

import base64
import binascii
import html as html_text
import re
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

LARGEST_FILE = 8 * 1024 * 1024
LARGEST_SIDE = 4000
WIDEST_SHOWN = 1520
MOST_PICTURES = 200
LARGEST_PAGE = 96 * 1024 * 1024

_SOURCE = re.compile(r"<img\b[^<>]{0,4000}?\bsrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_INLINE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\s]+)\Z")


def read_pictures(html: str, read: Callable[[str], bytes | None]) -> dict[str, QImage]:
    """The pictures a page shows, by the name its HTML gives them.

    ``read`` is asked once for each name and answers with bytes from inside the handbook, or None.
    What is missing, too large or no picture is left out; a page holds a bounded number of them.
    """
    pictures: dict[str, QImage] = {}
    room = LARGEST_PAGE
    for name in _picture_names(html):
        image = decode_picture(_inline_bytes(name) or read(name) or b"")
        if image is not None and image.sizeInBytes() <= room:
            room -= image.sizeInBytes()
            pictures[name] = image
    return pictures


def decode_picture(content: bytes, widest: int = WIDEST_SHOWN) -> QImage | None:
    """A PNG, JPEG, GIF, WebP or BMP as an image at most ``widest`` pixels wide; None if refused.

    The format is told from the content and no other decoder is asked, so an SVG, which could
    name further files, is never opened whatever its name says.
    """
    form = _form_of(content)
    if not form or len(content) > LARGEST_FILE:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, form)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE or size.isEmpty():
        return None
    if size.width() > widest:
        reader.setScaledSize(QSize(widest, max(1, size.height() * widest // size.width())))
    image = reader.read()
    return None if image.isNull() else image


def _picture_names(html: str) -> list[str]:
    found = (html_text.unescape(one[1] or one[2] or "") for one in _SOURCE.finditer(html))
    return [name for name in dict.fromkeys(found) if name][:MOST_PICTURES]


def _inline_bytes(name: str) -> bytes | None:
    found = _INLINE.match(name) if name.startswith("data:") else None
    if not found:
        return None
    try:
        return base64.b64decode(found[1])
    except (binascii.Error, ValueError):
        return None


def _form_of(content: bytes) -> bytes:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"png"
    if content.startswith(b"\xff\xd8\xff"):
        return b"jpeg"
    if content.startswith((b"GIF87a", b"GIF89a")):
        return b"gif"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return b"webp"
    return b"bmp" if content.startswith(b"BM") else b""
