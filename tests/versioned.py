"""A handbook with versions, written through the services as a person would."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from handbook_app.services.authoring.saving import TextEdit, read_for_editing, save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.storage.versions import Author, make_repository

ANA = Author("Ana Ferreira", "ana@example.org")
BEN = Author("Ben Okafor", "ben@example.org")

RETURNS = """---
id: returns
kind: policy
status: in-force
rules:
  return-window:
    flexibility: gray
    limits: Never for opened articles.
    options:
      - when: A few days late
        offer: Store credit
        limit: 14 days
        who: any agent
---
# Returns

## Return window {#return-window}

Goods come back within 30 days of purchase.

## Hygiene {#hygiene}

Opened articles stay with the customer.
"""


class Writer:
    """Somebody who saves texts into a handbook with versions."""

    def __init__(self, root: Path, home: Path, files: Mapping[str, str]) -> None:
        root.mkdir(parents=True)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(text.encode())
        make_repository(root, ANA, "Start the handbook")
        for name in ("cache", "state"):
            (home / name).mkdir(mode=0o700)
        self.handbook = Handbook(root, home / "cache", home / "state")
        self.handbook.refresh()

    def save(self, path: str, text: str | None, summary: str = "", author: Author = ANA) -> str:
        """Save a text; the version."""
        return self.save_all({path: text}, summary, author)

    def save_all(
        self, texts: Mapping[str, str | None], summary: str = "", author: Author = ANA
    ) -> str:
        edits = [TextEdit(path, text, self.opened(path)) for path, text in texts.items()]
        saved = save_texts(self.handbook, edits, summary, author=author)
        self.handbook.refresh()
        return saved.version

    def replace(self, path: str, old: str, new: str, summary: str = "") -> str:
        """Save a document with some words replaced."""
        text = self.text(path)
        assert old in text
        return self.save(path, text.replace(old, new), summary)

    def text(self, path: str) -> str:
        return (self.handbook.root / path).read_bytes().decode()

    def opened(self, path: str):
        return read_for_editing(self.handbook, path) if self.handbook.folder.has(path) else None
