"""What there is to tell of a handbook's versions: none are kept, git is missing, programs wait."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from handbook_app.model.errors import CannotDo
from handbook_app.services.handbook import Handbook
from handbook_app.storage.versions import (
    Permission,
    Standing,
    enclosing_repository,
    is_git_available,
)

_OFFERED = "versions-offered"


class Tidings(StrEnum):
    """What a person should hear of, once."""

    NOTHING = "nothing"
    NO_VERSIONS = "no versions"
    NO_GIT = "no git"
    PROGRAMS_CHANGED = "programs changed"


def find_tidings(handbook: Handbook, *, has_saved: bool) -> Tidings:
    """What there is to tell now. That versions could be kept is told after the first save, and
    only once for each handbook, whatever the answer."""
    state = handbook.state
    if state is None:
        return Tidings.NOTHING
    if not is_git_available():
        is_kept = enclosing_repository(handbook.root) is not None
        return (
            Tidings.NO_GIT if has_saved and (is_kept or _is_first_time(state)) else Tidings.NOTHING
        )
    try:
        permission = permission_of(handbook)
        if permission is not None:
            has_lapsed = permission.standing() is Standing.LAPSED
            return Tidings.PROGRAMS_CHANGED if has_lapsed else Tidings.NOTHING
    except CannotDo:  # whoever saves is told
        return Tidings.NOTHING
    return Tidings.NO_VERSIONS if has_saved and _is_first_time(state) else Tidings.NOTHING


def permission_of(handbook: Handbook) -> Permission | None:
    """Which programs the repository names and whether they may run; None without a repository."""
    repository = handbook.repository_or_none()
    return repository.permission if repository else None


def _is_first_time(state: Path) -> bool:
    """Whether this was never told of this handbook; from now on it was."""
    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (state / _OFFERED).open("x"):
            return True
    except OSError:  # it is there, or cannot be remembered: then rather never than each time
        return False
