"""What is different between two states of texts, documents and handbooks, and how to join two.

Pure functions: nothing here reads a file, and the same texts always give the same answer, on a
slow machine too, because work is bounded by counts and not by a clock.
"""

from handbook_app.services.comparing.documents import compare_documents
from handbook_app.services.comparing.handbooks import compare_handbooks
from handbook_app.services.comparing.joining import Joined, Origin, Piece, join_texts
from handbook_app.services.comparing.proposing import propose_substance, propose_summary
from handbook_app.services.comparing.rows import Hunk, Row, RowKind, Rows, TextComparison
from handbook_app.services.comparing.texts import compare_texts

__all__ = [
    "Hunk",
    "Joined",
    "Origin",
    "Piece",
    "Row",
    "RowKind",
    "Rows",
    "TextComparison",
    "compare_documents",
    "compare_handbooks",
    "compare_texts",
    "join_texts",
    "propose_substance",
    "propose_summary",
]
