"""What a search gives back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """One section that answers a query.

    ``document`` is the path in the handbook, ``section`` the heading id (empty: the text before
    the first heading), ``rule`` the rule's id or empty. ``above`` holds the headings it stands
    under. ``kind``, ``flexibility`` and ``status`` are the words of the schema or empty.
    ``written`` is informal or missing, or empty for a rule that is written down.
    ``reviewed`` and ``due`` are ISO dates or empty. ``marks`` are the (start, end) offsets in
    ``snippet`` of the words that matched, ``heading_marks`` those in ``heading``.
    """

    document: str
    section: str
    rule: str
    title: str
    heading: str
    above: tuple[str, ...]
    kind: str
    flexibility: str
    status: str
    language: str
    reviewed: str
    due: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    heading_marks: tuple[tuple[int, int], ...]
    score: float
    written: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """The ranked answer to one query.

    ``also_searched`` are the words that were looked for instead of, or beside, what was typed
    (typos forgiven); ``not_found`` the words that no section has; ``remarks`` sentences on parts
    of the query that were left out, such as a word beyond the tenth. ``filters`` are the
    (name, value) pairs read from the query, for the chips.
    """

    query: str
    hits: tuple[Hit, ...] = ()
    also_searched: tuple[str, ...] = ()
    not_found: tuple[str, ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    is_complete: bool = True
