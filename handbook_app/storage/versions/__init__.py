"""Versions: the only place that knows git. The git program does what is done; nothing runs it
but the runner, in an environment in which a repository cannot make it start anything else."""

from handbook_app.storage.versions.allowed import Offered, Permission, Standing
from handbook_app.storage.versions.creation import (
    enclosing_repository,
    make_repository,
    person_at_this_computer,
)
from handbook_app.storage.versions.refusals import (
    Busy,
    MissingText,
    Outpaced,
    ProgramRefused,
    Unsettled,
)
from handbook_app.storage.versions.repository import Repository
from handbook_app.storage.versions.runner import is_git_available
from handbook_app.storage.versions.state import State
from handbook_app.storage.versions.version import (
    Author,
    Edition,
    FileAt,
    FileChange,
    Line,
    Version,
    VersionEntry,
)

__all__ = [
    "Author",
    "Busy",
    "Edition",
    "FileAt",
    "FileChange",
    "Line",
    "MissingText",
    "Offered",
    "Outpaced",
    "Permission",
    "ProgramRefused",
    "Repository",
    "Standing",
    "State",
    "Unsettled",
    "Version",
    "VersionEntry",
    "enclosing_repository",
    "is_git_available",
    "make_repository",
    "person_at_this_computer",
]
