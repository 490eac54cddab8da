"""What ``handbook check`` and the editor say about a document."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import NamedTuple

from handbook_app.model.sentence import Sentence, as_sentence, say


class Severity(StrEnum):
    """How much it matters: an error loses meaning, a warning misleads, a hint would help."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Span(NamedTuple):
    """Words of a text: lines and columns from 1, the last column past the end."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: where it is, what was found and what would be right.

    ``document`` is a path relative to the handbook, ``line`` counts from 1 in that file (0: the
    file as a whole), ``field`` is a dotted path such as ``rules.hygiene.flexibility`` or empty.
    ``code`` is a stable word that tests, filters and translations rely on; ``found`` and
    ``expected`` are the values inside the message, for those who phrase it in another language.
    ``column``, ``end_line`` and ``end_column`` count from 1, the last one past the end; all are 0
    where it is about the line as a whole.
    """

    document: str
    line: int
    field: str
    severity: Severity
    code: str
    message: str
    found: str = ""
    expected: str = ""
    column: int = 0
    end_line: int = 0
    end_column: int = 0

    @property
    def sentence(self) -> str:
        """What is wrong, without the place."""
        values = self.message.values if isinstance(self.message, Sentence) else {}
        sentence = values.get("sentence", self.message)
        assert isinstance(sentence, str)
        return sentence

    def as_json(self) -> dict[str, object]:
        """The fields as plain JSON values."""
        return asdict(self)


def said_at(document: str, line: int, sentence: str) -> Sentence:
    """A message in the form that all problems have: the place, then what is wrong."""
    sentence = as_sentence(sentence)
    if line:
        return say("{document}, line {line}: {sentence}",
                   document=document, line=line, sentence=sentence)  # fmt: skip
    return say("{document}: {sentence}", document=document, sentence=sentence)
