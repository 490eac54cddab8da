"""The person's choices and the window's memory, in an INI file in their configuration folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_MOST_PLACES = 12


class Bookmark(NamedTuple):
    """A section somebody read or marked, with what is shown of it in a list."""

    document: str
    section: str
    title: str
    heading: str
    flexibility: str = ""


class Preferences(QObject):
    """Typed access to the settings file; ``changed`` says that theme, language or size did."""

    changed = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat, self)

    @property
    def theme(self) -> str:
        """light, dark or system."""
        return self._word("look/theme", "system")

    @property
    def language(self) -> str:
        """A language code; empty: the system's."""
        return self._word("look/language", "")

    @property
    def scale(self) -> int:
        """Size of everything in per cent."""
        found = self._word("look/scale", "100")
        return int(found) if found.isdigit() else 100

    @property
    def reminds(self) -> str:
        """Whether the person wants to be reminded of reviews: yes or no."""
        return self._word("look/reminds", "yes")

    def choose(self, **choices: str | int) -> None:
        """Set ``theme``, ``language``, ``scale`` or ``reminds``."""
        for name, value in choices.items():
            self._settings.setValue(f"look/{name}", str(value))
        self.changed.emit()

    def recent(self, root: Path) -> list[Bookmark]:
        """What was read last in this handbook, newest first."""
        return self._bookmarks("recent", root)

    def remember_read(self, root: Path, place: Bookmark) -> None:
        """Put ``place`` first among what was read."""
        kept = [one for one in self.recent(root) if not _is_same(one, place)]
        self._store_bookmarks("recent", root, [place, *kept][:_MOST_PLACES])

    def favourites(self, root: Path) -> list[Bookmark]:
        """What the person marked in this handbook, newest first."""
        return self._bookmarks("favourites", root)

    def is_favourite(self, root: Path, document: str, section: str) -> bool:
        """Whether the person marked this section."""
        return any(
            (one.document, one.section) == (document, section) for one in self.favourites(root)
        )

    def toggle_favourite(self, root: Path, place: Bookmark) -> bool:
        """Mark ``place`` or take the mark away; answers whether it is marked now."""
        before = self.favourites(root)
        kept = [one for one in before if not _is_same(one, place)]
        is_new = len(kept) == len(before)
        self._store_bookmarks("favourites", root, [place, *kept] if is_new else kept)
        return is_new

    def window_state(self, name: str) -> QByteArray:
        """The bytes kept under this name, or none."""
        value = self._settings.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_window_state(self, name: str, state: QByteArray) -> None:
        """Keep the bytes of a window or splitter."""
        self._settings.setValue(f"window/{name}", state)

    def area_state(self, area: str) -> dict[str, object]:
        """What an area of the window remembers, as plain JSON values."""
        found = self._stored(f"areas/{area}")
        return found if isinstance(found, dict) else {}

    def keep_area_state(self, area: str, state: dict[str, object]) -> None:
        """Keep what an area remembers."""
        self._store(f"areas/{area}", state)

    def save(self) -> None:
        """Write to disk now."""
        self._settings.sync()

    def _word(self, key: str, otherwise: str) -> str:
        value = self._settings.value(key, otherwise)
        return value if isinstance(value, str) else otherwise

    def _stored(self, key: str) -> object:
        """What ``_store`` kept; None where there is nothing, or nothing that can be read."""
        import json  # the window opens without it

        try:
            return json.loads(self._word(key, "null"))
        except ValueError:
            return None

    def _store(self, key: str, content: object) -> None:
        import json

        self._settings.setValue(key, json.dumps(content, ensure_ascii=False))

    def _bookmarks(self, name: str, root: Path) -> list[Bookmark]:
        found = self._stored(f"{name}/{_key(root)}")
        kept = found if isinstance(found, list) else []
        return [place for one in kept if (place := _as_bookmark(one)) is not None]

    def _store_bookmarks(self, name: str, root: Path, places: Iterable[Bookmark]) -> None:
        self._store(f"{name}/{_key(root)}", list(places))


def _key(root: Path) -> str:
    """A name for a folder that an INI file takes as a key."""
    return str(root).encode("utf-8", "surrogateescape").hex()


def _is_same(one: Bookmark, other: Bookmark) -> bool:
    return (one.document, one.section) == (other.document, other.section)


def _as_bookmark(stored: object) -> Bookmark | None:
    if not isinstance(stored, list) or len(stored) != len(Bookmark._fields):
        return None
    parts = [part for part in stored if isinstance(part, str)]
    return Bookmark(*parts) if len(parts) == len(stored) else None
