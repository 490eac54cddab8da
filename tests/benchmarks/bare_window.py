"""The peer: a PySide6 window that holds one list and one text browser, and nothing else.

``python -m tests.benchmarks.bare_window`` says ``keys`` when it takes them, then its peak memory.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QMainWindow,
    QSplitter,
    QTextBrowser,
    QWidget,
)

from tests.benchmarks.first_key import press, say, when_seen


def main() -> None:
    """Show the window, say so when it could take a key, press one, close."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    parts = QSplitter()
    entries, text = QListWidget(), QTextBrowser()
    entries.addItems(["one", "two", "three"])
    text.setHtml("<h1>One</h1><p>Text.</p>")
    parts.addWidget(entries)
    parts.addWidget(text)
    window.setCentralWidget(parts)
    window.resize(1280, 800)
    window.show()
    entries.setFocus()

    def end(_: QWidget) -> None:
        say("keys")
        from tests.benchmarks.memory_use import peak_memory  # what it imports does not count

        press(entries, "t")
        say(str(peak_memory()))
        window.close()

    when_seen(application, end)
    application.exec()


if __name__ == "__main__":
    main()
