"""One document under check: the document, its surroundings, and how a problem in it is worded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from handbook_app.markup import front_matter, yaml_text
from handbook_app.markup.yaml_text import Path, YamlError, YamlValue
from handbook_app.model.document import Document
from handbook_app.model.problem import Problem, Severity, Span, said_at
from handbook_app.model.schema import schema_at
from handbook_app.model.sentence import Sentence, say
from handbook_app.services.checking.inventory import Inventory


@dataclass
class Sheet:
    """What each check is given."""

    document: Document
    inventory: Inventory
    today: date

    def in_field(
        self,
        severity: Severity,
        code: str,
        field: Path,
        sentence: Sentence,
        found: str = "",
        expected: str = "",
    ) -> Problem:
        """A problem with a field of the front matter."""
        line = self._values.line_of(field)
        message = said_at(self.document.path, line, sentence)
        name = schema_at(field)
        return Problem(self.document.path, line, name, severity, code, message, found, expected)

    def in_text(
        self,
        severity: Severity,
        code: str,
        line: int,
        sentence: Sentence,
        found: str,
        expected: str,
    ) -> Problem:
        """A problem with a line of the Markdown."""
        message = said_at(self.document.path, line, sentence)
        return Problem(self.document.path, line, "", severity, code, message, found, expected)

    def at(
        self,
        severity: Severity,
        code: str,
        span: Span,
        sentence: Sentence,
        found: str,
        expected: str,
        field: Path,
    ) -> Problem:
        """A problem with words: of a field of the front matter, or without one of the Markdown."""
        path = self.document.path
        message = said_at(path, span.line, sentence)
        return Problem(path, span.line, schema_at(field), severity, code, message, found, expected,
                       span.column, span.end_line, span.end_column)  # fmt: skip

    @cached_property
    def _values(self) -> YamlValue:
        """Where each field stands."""
        matter = front_matter.split(self.document.text)
        try:
            return yaml_text.load(matter.yaml, matter.first_line)
        except YamlError:
            return YamlValue()


def did_you_mean(likely: str, otherwise: Sentence) -> Sentence:
    """The end of a sentence about a name that leads nowhere."""
    return say("did you mean `{likely}`?", likely=likely) if likely else otherwise
