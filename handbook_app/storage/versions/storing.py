"""The form in which git would store a text: mostly the text itself.

A repository, or the person, may ask for line ends, an encoding or a keyword to be made uniform in
what is stored. Then git itself does that; otherwise no process is started.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from handbook_app.model.errors import CannotDo, Unavailable
from handbook_app.model.sentence import say
from handbook_app.storage.versions.location import Location
from handbook_app.storage.versions.objects import Objects
from handbook_app.storage.versions.runner import Git

_LONGEST_RULES = 1_000_000
_LARGEST_TEXT = 64_000_000
_REWRITING = (b"ident", b"working-tree-encoding")
_KNOWN_PROGRAMS = ("git-crypt", "lfs", "transcrypt", "crypt", "age", "sops", "gpg")


def stored_form(
    git: Git, location: Location, objects: Objects, name: bytes, content: bytes, earlier: str
) -> bytes | str:
    """The bytes to store, or the id under which git has stored them.

    ``name`` is the path from the top, ``earlier`` the id of the text it had before, if any.
    Raises Unavailable where another program is to have a hand in it (git-crypt, large files).
    """
    rules = _rules_for(location, name)
    if b"filter" in rules:
        _refuse_what_is_filtered(git, name)
    has_crlf = b"\r\n" in content
    # git leaves line ends alone that were stored like this before, unless it is told not to.
    stay = has_crlf and _had_crlf(objects, earlier) and _only_guesses(git, rules, name)
    if (stay or not has_crlf) and not any(word in rules for word in _REWRITING):
        return content
    settings = ("-c", "core.autocrlf=false") if stay else ()
    answer = git.ask(*settings, "hash-object", "-w", "--stdin", "--path", name, stdin=content)
    return answer.decode("ascii", "replace").strip()


def _refuse_what_is_filtered(git: Git, name: bytes) -> None:
    """What is encrypted or kept elsewhere by a well-known program must not be stored plainly.

    Programs that only this repository knows are left out: they could do anything.
    """
    answer = git.ask("check-attr", "-z", "filter", "--", name).split(b"\0")
    program = answer[2].decode("utf-8", "replace") if len(answer) > 2 else ""
    if program.startswith(_KNOWN_PROGRAMS):
        raise Unavailable(
            say(
                "“{name}” is to be kept by the program {program}, which is not started "
                "here; nothing was saved.",
                name=name.decode("utf-8", "replace"),
                program=program,
            ),
            "Save it with that program, or put it where the repository asks for none.",
        )


def _rules_for(location: Location, name: bytes) -> bytes:
    """All that is said in the files of rules (.gitattributes) that hold for a path."""
    folders = name.decode("utf-8", "surrogateescape").split("/")[:-1]
    files = [location.shared / "info" / "attributes", location.top / ".gitattributes"]
    files += [
        location.top.joinpath(*folders[:depth], ".gitattributes")
        for depth in range(1, len(folders) + 1)
    ]
    return b"\n".join(_read(file) for file in files)


def _read(file: Path) -> bytes:
    with suppress(OSError, ValueError):
        if file.is_file():
            with file.open("rb") as opened:
                return opened.read(_LONGEST_RULES)
    return b""


def _had_crlf(objects: Objects, earlier: str) -> bool:
    if not earlier:
        return False
    try:
        kept = objects.read(earlier, _LARGEST_TEXT)
    except CannotDo:
        return False
    return kept is not None and kept.kind == "blob" and b"\r\n" in kept.content


def _only_guesses(git: Git, rules: bytes, name: bytes) -> bool:
    """Whether nobody said that this path is text, so that git looks at what it was before."""
    if not rules:
        return True
    answer = git.ask("check-attr", "-z", "text", "crlf", "eol", "--", name).split(b"\0")
    said = dict(zip(answer[1::3], (one.decode() for one in answer[2::3]), strict=False))
    text = said.get(b"text", "unspecified")
    if text == "unspecified":
        text = said.get(b"crlf", "unspecified")
    has_eol = said.get(b"eol", "unspecified") != "unspecified"
    return text == "auto" or (text == "unspecified" and not has_eol)
