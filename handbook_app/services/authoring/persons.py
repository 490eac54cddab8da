"""Who the person at this computer is, where git does not know: asked once, kept in our settings.

The person's own configuration of git is never changed.
"""

from __future__ import annotations

import json
import os

from handbook_app import paths
from handbook_app.model.errors import BadRequest, CannotDo, Unavailable
from handbook_app.model.sentence import reason_of, say
from handbook_app.storage.versions import Author

_FILE = "person.json"
_LONGEST = 200


def own_person() -> Author | None:
    """The name that was given here; None when none was."""
    try:
        found = json.loads((paths.config_folder() / _FILE).read_bytes())
    except (OSError, ValueError, CannotDo):
        return None
    if not isinstance(found, dict):
        return None
    name, email = found.get("name"), found.get("email")
    if not isinstance(name, str) or not isinstance(email, str) or not name.strip():
        return None
    return Author(name.strip()[:_LONGEST], email.strip()[:_LONGEST])


def remember_person(name: str, email: str) -> None:
    """Keep a name, and an address that may be empty. Raises BadRequest, Unavailable."""
    name, email = (" ".join(part.split())[:_LONGEST] for part in (name, email))
    if not name or any(mark in name + email for mark in "<>\0"):
        raise BadRequest("This is no name.", "Write it as others know you, such as Ana Ferreira.")
    file = paths.config_folder() / _FILE
    staged = file.with_suffix(f".{os.getpid()}.new")
    try:
        staged.write_text(json.dumps({"name": name, "email": email}), "utf-8")
        staged.replace(file)
    except OSError as error:
        raise Unavailable(
            say("Your name cannot be kept: {reason}.", reason=reason_of(error)),
            "Make some room on the disk, then try again.",
        ) from error
