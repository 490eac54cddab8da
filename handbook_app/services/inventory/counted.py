"""What the inventory counts: neither what is retired, nor translations, which repeat originals."""

from __future__ import annotations

from collections.abc import Sequence

from handbook_app.model.catalogue import RETIRED, DocumentEntry
from handbook_app.services.listing import Row, Rows, list_rows


def counted_entries(entries: Sequence[DocumentEntry]) -> tuple[DocumentEntry, ...]:
    """The documents that count."""
    return tuple(one for one in entries if one.status != RETIRED and not one.translation_of)


def counted_rules(entries: Sequence[DocumentEntry]) -> tuple[Row, ...]:
    """Their rules that count: one can be retired while its document stays."""
    rows = list_rows(counted_entries(entries), rows=Rows.RULES)
    return tuple(row for row in rows if row.status != RETIRED)
