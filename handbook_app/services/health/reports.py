"""A report on the handbook as a file to bring to a meeting."""

from __future__ import annotations

from enum import Enum

from handbook_app.model.schema import name_in
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.report_csv import health_csv
from handbook_app.services.health.report_html import health_html
from handbook_app.services.health.survey import Health


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
