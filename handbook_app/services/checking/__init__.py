"""What is wrong, misleading or missing in a handbook: `handbook check` and the editor's remarks.

Errors lose meaning and warnings mislead; hints say what a rule could still have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo
from handbook_app.model.problem import Problem, Severity
from handbook_app.model.progress import Progress
from handbook_app.services.checking import (
    dates,
    links,
    references,
    required_parts,
    settings,
    wording,
)
from handbook_app.services.checking.inventory import Inventory
from handbook_app.services.checking.sheet import Sheet
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.measuring import entries_today

_CHECKS: tuple[Callable[[Sheet], Iterator[Problem]], ...] = (
    references.find_problems,
    links.find_problems,
    dates.find_problems,
    required_parts.find_problems,
    wording.find_problems,
)


def check(
    handbook: Handbook,
    documents: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> tuple[Problem, ...]:
    """Every problem of a handbook, or of the documents with these paths, by document and line.

    The handbook has to be current. A step is reported for each document.
    """
    entries = entries_today(handbook)
    inventory = Inventory(handbook.folder, handbook.settings, entries)
    progress = progress or Progress()
    names = [entry.path for entry in entries] if documents is None else list(documents)
    found = list(settings.find_problems(handbook)) if documents is None else []
    for done, path in enumerate(names):
        progress.step(done, len(names), path)
        try:
            document = handbook.document(path)
        except CannotDo as error:
            found.append(Problem(path, 0, "", Severity.ERROR, "not-readable", error.sentence))
        else:
            found.extend(check_document(document, inventory))
    progress.step(len(names), len(names))
    return tuple(sorted(found, key=lambda one: (one.document, one.line, one.code, one.field)))


def check_document(
    document: Document, inventory: Inventory, today: date | None = None
) -> tuple[Problem, ...]:
    """The problems of one document among the others of its handbook."""
    sheet = Sheet(document, inventory, today or date.today())
    across = (problem for find_problems in _CHECKS for problem in find_problems(sheet))
    return (*document.problems, *across)


def is_sound(problems: Sequence[Problem]) -> bool:
    """Whether nothing worse than hints was found."""
    return all(problem.severity is Severity.HINT for problem in problems)
