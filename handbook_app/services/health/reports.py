"""A report on the handbook as a file to bring to a meeting."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.schema import name_in
from handbook_app.model.sentence import reason_of, say
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.report_csv import health_csv
from handbook_app.services.health.report_html import health_html
from handbook_app.services.health.survey import Health
from handbook_app.storage.whole_files import write_whole


class ReportForm(Enum):
    """How a report is written, by the ending of its file."""

    HTML = ".html"
    CSV = ".csv"


def health_report(handbook: Handbook, health: Health, form: ReportForm, language: str = "") -> str:
    """The figures as a text in the language of whoever asked; ``language`` is its code."""
    if form is ReportForm.CSV:
        return health_csv(health, handbook.in_words)
    name = name_in(handbook.settings.name, language, handbook.root.name)
    return health_html(health, name, language or "en", handbook.in_words)


def write_report(file: Path, text: str) -> None:
    """Write a report whole or not at all. Raises Unavailable, saying why it cannot be."""
    try:
        write_whole(file, text.encode())
    except OSError as error:
        raise Unavailable(
            say("“{file}” cannot be written: {reason}.", file=file.name, reason=reason_of(error)),
            "Choose another place.",
        ) from error
