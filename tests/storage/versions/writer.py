"""Saves version after version until it is killed, and says which are done: ``writer FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from handbook_app.storage.versions import Author, Repository


def main() -> None:
    """Save; say the version's id once everything about it is done."""
    root = Path(sys.argv[1])
    repository = Repository.find(root)
    assert repository is not None
    number = 0
    while True:
        number += 1
        content = b"%d\n" % number
        (root / "a.md").write_bytes(content)
        made = repository.make_version(
            {"a.md": content},
            parent=repository.tip(),
            author=Author("Ana", "ana@example.org"),
            summary=f"Save {number}",
        )
        noted = repository.note_saved(["a.md"], made)
        print(made, "noted" if noted else "not noted", flush=True)


if __name__ == "__main__":
    main()
