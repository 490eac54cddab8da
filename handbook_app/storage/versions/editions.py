"""Editions: versions that were published under a name, kept as annotated tags of git."""

from __future__ import annotations

import re
import unicodedata
from functools import partial

from handbook_app.model.errors import BadRequest
from handbook_app.model.sentence import say
from handbook_app.storage.versions.location import Location
from handbook_app.storage.versions.locks import marked, patiently
from handbook_app.storage.versions.objects import Kept, Objects
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import MissingText
from handbook_app.storage.versions.runner import Git
from handbook_app.storage.versions.version import Author, Edition
from handbook_app.storage.versions.wording import name_for_git, text_of, time_of

FOLDER = "refs/tags/edition/"
_LARGEST = 1_000_000
_LONGEST_NAME = 60
_TAGGER = re.compile(rb"tagger (.*?) ?<[^>]*> ?(.*)")


def slug_of(name: str) -> str:
    """A name as the last part of a tag's name; empty when nothing of it can be used."""
    words = re.findall(r"\w+(?:\.\w+)*", unicodedata.normalize("NFC", name).casefold())
    slug = "-".join(words)[:_LONGEST_NAME].strip(".-")
    return re.sub(r"(\.lock)+$", "", slug)  # an ending that git keeps for itself


def publish_edition(
    git: Git, location: Location, name: str, message: str, author: Author, version: str
) -> None:
    """Give a version a name for good. Raises BadRequest when the name is taken or unusable."""
    slug = slug_of(name)
    if not slug:
        raise BadRequest("An edition needs a name.", "Name it 2026-1, for example.")
    identity = {
        "GIT_COMMITTER_NAME": name_for_git(author.name) or "Handbook",
        "GIT_COMMITTER_EMAIL": name_for_git(author.email),
    }
    words = ["tag", "--annotate", "--cleanup=verbatim", "--file=-", "--end-of-options"]
    words += [f"edition/{slug}", version]
    try:
        with marked(location):
            publish = partial(git.ask, *words, stdin=message.encode(), more=identity)
            patiently(location, publish, can_wait=True)
    except GitFailed as error:
        if "already exists" in error.said:
            raise BadRequest(
                say(
                    "There is an edition “{slug}” already, and editions are not changed.", slug=slug
                ),
                "Choose another name.",
            ) from error
        raise


def edition_message(title: str, notes: str) -> str:
    """Title and notes as one text. Raises BadRequest without a title."""
    line = " ".join(title.replace("\0", " ").split())
    if not line:
        raise BadRequest("An edition needs a title.", "Write what readers will see.")
    body = notes.replace("\0", " ").replace("\r\n", "\n").strip()
    return f"{line}\n\n{body}\n" if body else f"{line}\n"


def read_editions(git: Git, objects: Objects) -> tuple[Edition, ...]:
    """All editions, the newest first; a label that is no edition or is damaged is left out."""
    found = []
    for slug, label in _labels(git).items():
        try:
            kept = objects.read(label, _LARGEST)
        except MissingText:
            continue
        edition = _edition_of(slug, kept) if kept is not None and kept.kind == "tag" else None
        if edition is not None:
            found.append(edition)
    return tuple(sorted(found, key=lambda one: (one.when, one.name), reverse=True))


def find_edition(git: Git, objects: Objects, name: str) -> Edition | None:
    """The edition of a name, if there is one."""
    names = {name, slug_of(name)}
    return next((one for one in read_editions(git, objects) if one.name in names), None)


def _labels(git: Git) -> dict[str, str]:
    answer = git.ask("for-each-ref", "--format=%(objectname) %(refname)", "--", FOLDER)
    rows = (row.split(" ", 1) for row in answer.decode("utf-8", "replace").splitlines())
    return {name.removeprefix(FOLDER): label for label, name in rows}


def _edition_of(slug: str, kept: Kept) -> Edition | None:
    head, _, message = kept.content.partition(b"\n\n")
    lines = head.split(b"\n")
    tagger = next((found for line in lines if (found := _TAGGER.fullmatch(line))), None)
    if b"type commit" not in lines or tagger is None:
        return None
    title, _, notes = text_of(message).partition("\n")
    version = lines[0].removeprefix(b"object ").decode("ascii", "replace")
    when = time_of(tagger[2])
    return Edition(slug, title.strip(), when, text_of(tagger[1]), notes.strip(), version)
