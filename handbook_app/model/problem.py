"""What ``handbook check`` and the editor say about a document."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much it matters: an error loses meaning, a warning misleads, a hint would help."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: where it is, what was found and what would be right.

    ``document`` is a path relative to the handbook, ``line`` counts from 1 in that file (0: the
    file as a whole), ``field`` is a dotted path such as ``rules.hygiene.flexibility`` or empty.
    ``code`` is a stable word that tests, filters and translations rely on; ``found`` and
    ``expected`` are the values inside the message, for those who phrase it in another language.
    """

    document: str
    line: int
    field: str
    severity: Severity
    code: str
    message: str
    found: str = ""
    expected: str = ""

    def as_json(self) -> dict[str, object]:
        """The fields as plain JSON values."""
        return asdict(self)
