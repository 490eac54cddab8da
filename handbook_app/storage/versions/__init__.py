"""Versions: the only place that knows git. The git program does what is done; nothing runs it
but the runner, in an environment in which a repository cannot make it start anything else."""

from handbook_app.storage.versions.repository import (
    Author,
    enclosing_repository,
    make_repository,
    person_at_this_computer,
)
from handbook_app.storage.versions.runner import is_git_available

__all__ = [
    "Author",
    "enclosing_repository",
    "is_git_available",
    "make_repository",
    "person_at_this_computer",
]
