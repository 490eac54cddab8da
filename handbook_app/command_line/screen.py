"""Opens the window, where there is a screen: Qt itself would end the program instead of saying
that there is none."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from handbook_app.model.errors import NotFound, Unavailable
from handbook_app.model.sentence import say

_INSTEAD = say(
    "Without a window, `handbook search WORDS` and `handbook show DOCUMENT` answer here."
)
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_LIBRARIES_OF_X = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def open_window(folder: str | None = None) -> int:
    """Open the window on a handbook, else on the one last used; answers the exit code."""
    root = None if folder is None else existing_folder(folder)
    require_screen()
    gc.disable()  # it stays off: see tasks/collecting
    from handbook_app import app

    return app.run(root)


def existing_folder(folder: str) -> Path:
    """The folder somebody named. Raises NotFound when it is none."""
    root = Path(folder)
    if not folder or "\0" in folder or not root.exists():
        raise NotFound(
            say("There is no folder “{folder}”.", folder=folder[:500]), "Name one that is there."
        )
    if not root.is_dir():
        raise NotFound(say("“{folder}” is a file.", folder=folder), "Name the folder it lies in.")
    return root


def require_screen() -> None:
    """Raise Unavailable, with the way out, when Qt could not start."""
    if not sys.platform.startswith("linux"):
        return
    if not any(os.environ.get(name) for name in _SCREENS):
        raise Unavailable("There is no screen here to open a window on.", _INSTEAD)
    missing = " ".join(_missing_packages())
    if missing:
        remedy = say(
            "On Debian and Ubuntu: sudo apt install {missing}. {instead}",
            missing=missing,
            instead=_INSTEAD,
        )
        raise Unavailable("Libraries that a window needs are not installed.", remedy)


def _missing_packages() -> list[str]:
    platform = os.environ.get("QT_QPA_PLATFORM", "xcb" if "DISPLAY" in os.environ else "")
    needed = _LIBRARIES | (_LIBRARIES_OF_X if platform.startswith("xcb") else {})
    return [package for library, package in needed.items() if not _loads(library)]


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
