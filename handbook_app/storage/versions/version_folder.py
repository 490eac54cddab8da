"""A handbook as it was: the documents of one version, read like those of a folder."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from handbook_app.markup.addresses import Place, read_address
from handbook_app.model.errors import NotFound
from handbook_app.model.sentence import say
from handbook_app.storage.files import ENDINGS, LARGEST_DOCUMENT, FileStamp, Listing
from handbook_app.storage.source_text import SourceText, decode
from handbook_app.storage.versions.repository import Repository
from handbook_app.storage.versions.version import FileAt

# As in files.py.
INDEXES = ("index.md", "README.md", "readme.md", "_index.md")
# So many hexadecimal digits of a text's id stand in for the time of its change: a number that
# is smaller than any time of today, and the same for the same text.
_DIGITS = 15


class VersionFolder:
    """The documents of one version. May be used by several threads, like a HandbookFolder."""

    def __init__(self, repository: Repository, version: str) -> None:
        self.root = repository.root
        self.version = repository.resolve(version)
        self._repository = repository

    def list(self) -> list[FileStamp]:
        """Every document, sorted by path."""
        return self.survey().files

    def survey(self) -> Listing:
        """Every document; nothing is left out, for a version is whole."""
        found = (path for path in sorted(self._files) if _is_document(path))
        return Listing([_stamp(path, self._files[path]) for path in found])

    def has(self, path: str) -> bool:
        """Whether there was a file of just this path."""
        return path in self._files

    def read_text(self, path: str) -> SourceText:
        """A document's text; raises NotFound, NotReadable or MissingText."""
        return decode(self.read_bytes(path, LARGEST_DOCUMENT))

    def read_bytes(self, path: str, limit: int) -> bytes:
        """A file's content of at most ``limit`` bytes; raises as ``read_text``."""
        file = self._files.get(path)
        if file is None:
            return self._repository.read_at(self.version, path, limit)  # which says why it cannot
        return self._repository.read_blob(file.blob, limit)

    def resolve_link(self, from_path: str, target: str) -> tuple[str, str]:
        """The (path, heading id) that a link in ``from_path`` leads to; raises NotFound."""
        address = read_address(target, from_path)
        if address.place is not Place.INSIDE:
            raise NotFound(say("“{target}” does not lead into this handbook.", target=target))
        tried = [address.path, *(address.path + ending for ending in ENDINGS)]
        tried += [f"{address.path}/{name}".lstrip("/") for name in INDEXES]
        for path in tried:
            if path in self._files:
                return path, address.fragment
        raise NotFound(
            say(
                "“{target}” leads to “{path}”, which is not there.",
                target=target,
                path=address.path,
            ),
            say("Mend the link in {path}.", path=from_path),
        )

    @cached_property
    def _files(self) -> Mapping[str, FileAt]:
        return self._repository.files_at(self.version)


def _is_document(path: str) -> bool:
    is_hidden = any(part.startswith(".") for part in path.split("/"))
    return path.lower().endswith(ENDINGS) and not is_hidden


def _stamp(path: str, file: FileAt) -> FileStamp:
    return FileStamp(path, max(file.size, 0), int(file.blob[:_DIGITS], 16))
