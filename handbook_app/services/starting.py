"""Beginning: the handbook to open when none is named, and a new one where there was nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from handbook_app import paths
from handbook_app.model.errors import BadRequest, CannotDo, NotReadable, Unavailable
from handbook_app.model.sentence import reason_of, say
from handbook_app.services.recent import recent_handbooks

LANGUAGES = ("en", "es", "pl", "ru", "de")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Started:
    """A handbook that was made: where, whether versions are kept of it, and if not, why."""

    root: Path
    has_versions: bool
    remark: str = ""


def handbook_to_open() -> Path:
    """The handbook last used; at first the person's own copy of the starter."""
    recent = recent_handbooks()
    return recent[0] if recent else own_starter()


def own_starter() -> Path:
    """The person's own copy of the starter handbook, made when it is first asked for."""
    place = paths.data_folder() / "starter"
    if not place.is_dir():
        _fill(place, _starter_files())
        _keep_versions(place)  # where that cannot be, the window offers it later
    return place


def begin_versions(root: Path) -> None:
    """Begin to keep versions of a handbook that has none; all that lies in it is the first.

    Raises Unavailable when git is missing or the folder lies in a repository already.
    """
    started = _keep_versions(root)
    if not started.has_versions:
        raise Unavailable(started.remark)


def start_handbook(
    root: Path, name: str = "", language: str = "en", *, from_starter: bool = False
) -> Started:
    """Make a small handbook, or a copy of the starter, in a new or empty folder.

    Raises BadRequest when the folder holds anything or the language is no code, NotReadable when
    the folder cannot be written to. Without git the handbook is made all the same.
    """
    if not _LANGUAGE.fullmatch(language):
        raise BadRequest(
            say("“{language}” is no language code.", language=language),
            "Write one such as en, es or de.",
        )
    _refuse_what_is_there(root)
    title = name.strip() or root.resolve().name.replace("-", " ").replace("_", " ").capitalize()
    _fill(root, _starter_files() if from_starter else first_files(title, language))
    return _keep_versions(root.resolve())


def first_files(name: str, language: str) -> dict[str, bytes]:
    """The files of a small valid handbook: settings, one policy with two rules, a glossary."""
    today = date.today().isoformat()
    values = {"NAME": name, "LANGUAGE": language, "TODAY": today}
    return {path: _filled(text, values) for path, text in _FIRST_TEXTS.items()}


def _filled(text: str, values: Mapping[str, str]) -> bytes:
    for key, value in values.items():
        # A JSON text is a YAML text too, whatever is in it.
        text = text.replace(f"“{key}”", json.dumps(value, ensure_ascii=False))
    return text.encode()


def _starter_files() -> dict[str, bytes]:
    source = paths.content_folder() / "starter"
    files = (file for file in sorted(source.rglob("*")) if file.is_file())
    return {file.relative_to(source).as_posix(): file.read_bytes() for file in files}


def _refuse_what_is_there(root: Path) -> None:
    try:
        is_there = root.exists() or root.is_symlink()
        if is_there and not root.is_dir():
            raise BadRequest(
                say("“{root}” is a file.", root=root), "Name a folder that is new or empty."
            )
        if is_there and any(root.iterdir()):
            raise BadRequest(
                say("The folder “{root}” is not empty, and nothing in it was touched.", root=root),
                "Name a folder that is new or empty.",
            )
    except OSError as error:
        raise NotReadable(
            say("“{root}” cannot be looked into: {reason}.", root=root, reason=reason_of(error))
        ) from error


def _fill(root: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder with these files, whole or not at all."""
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        prepared = Path(tempfile.mkdtemp(prefix=f".{root.name}-", dir=root.resolve().parent))
        try:
            for path, content in files.items():
                file = prepared / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
            _move_into_place(prepared, root)
        finally:
            shutil.rmtree(prepared, ignore_errors=True)
    except OSError as error:
        raise NotReadable(
            say(
                "The folder “{root}” cannot be made: {reason}.", root=root, reason=reason_of(error)
            ),
            "Choose a place that you may write to.",
        ) from error


def _move_into_place(prepared: Path, root: Path) -> None:
    """By its pieces when the empty folder is there already: somebody may be standing in it."""
    if root.is_dir():
        for piece in sorted(prepared.iterdir()):
            piece.rename(root / piece.name)
        return
    # `mkdtemp` made the folder for one person alone; a handbook has the usual permissions.
    usual = os.umask(0)
    os.umask(usual)
    prepared.chmod(0o777 & ~usual)
    prepared.rename(root)


def _keep_versions(root: Path) -> Started:
    from handbook_app.storage import versions  # late: most of the program has no use for git

    if not versions.is_git_available():
        return Started(root, False, say("No versions are kept, because git is not installed."))
    around = versions.enclosing_repository(root)
    if around is not None:
        return Started(
            root,
            False,
            say("It lies in the repository {around}, which keeps its versions.", around=around),
        )
    try:
        versions.make_repository(root, versions.person_at_this_computer(), "Start the handbook")
    except CannotDo as error:
        return Started(root, False, say("No versions are kept: {reason}", reason=error.sentence))
    return Started(root, True)


_FIRST_TEXTS = {
    "handbook.yaml": """\
name: “NAME”
languages: [“LANGUAGE”]

owners:
  service: {name: Customer service}

touchpoints:
  returns: {name: Returns}

values:
  fairness: {name: Fairness}

review: {every: 12 months}
""",
    "policies/returns.md": """\
---
id: returns
kind: policy
title: Returns
language: “LANGUAGE”
owner: service
status: draft
touchpoints: [returns]
review: {last: “TODAY”}
rules:
  return-window:
    flexibility: gray
    values: [fairness]
    spirit: Honest customers can change their mind.
    origin: {date: “TODAY”, by: Customer service, cause: An example to begin with.}
    limits: Only unused, and with a proof of purchase.
    options:
      - {when: A few days late, offer: Store credit, limit: up to 14 days late, who: any agent}
      - {when: Later than that, offer: An exchange, limit: same price, who: team lead}
    promises:
      can: [I will ask my team lead and call you back by 17:00 today.]
      cannot: [You will get your money back.]
  opened-hygiene-articles:
    flexibility: black
    grounds: [safety]
    values: [fairness]
    spirit: What touches one person's skin was never on another's.
    reason: Once opened, nobody can know who has used an article.
    tell-customer: What you take home from us was never opened by anybody else.
    alternatives: [Show a sealed one, or one on display.]
    origin: {date: “TODAY”, by: Customer service, cause: An example to begin with.}
---
# Returns

## Return window {#return-window}

Goods come back within 30 days of purchase.

## Opened hygiene articles {#opened-hygiene-articles}

Opened hygiene articles are not taken back.
""",
    "glossary.md": """\
---
id: glossary
title: Glossary
language: “LANGUAGE”
---
# Glossary

Rule
:   A section that people must or may follow.

Black rule
:   It does not bend.

Gray rule
:   It bends within its stated limits.
""",
}
