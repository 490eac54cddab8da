"""The figures as a page and as a table: nothing in them is taken for markup or for a formula."""

from __future__ import annotations

import csv
import io
from datetime import date
from html.parser import HTMLParser

import pytest

from handbook_app.markup.documents import parse_document
from handbook_app.model.catalogue import entry_of
from handbook_app.services.health.report_csv import BOM, defused, health_csv
from handbook_app.services.health.report_html import health_html
from handbook_app.services.health.survey import CODES, Health, survey
from handbook_app.translations import in_english

TITLES = [
    '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1",
    "<img src=x onerror=alert(1)>", "</script><script>", 'a "quoted", b', "&amp;",
    '"><svg onload=x>', "]]>", "<!--",
]  # fmt: skip


def health_of(title: str) -> Health:
    facts = f"---\ntitle: {title!r}\nrules: {{r: {{}}}}\n---\n# T\n\n## {title} {{#r}}\n"
    document = parse_document("a.md", facts.replace("\\t", " "))
    return survey([entry_of(document, "0" * 40, 10, None)], date(2026, 11, 27))


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}


@pytest.mark.parametrize("title", TITLES)
def test_a_page_holds_no_markup_of_a_handbook(title: str) -> None:
    health = health_of(title)
    assert any(row for figure in health.figures for row in figure.rows)
    page = health_html(health, title, 'en"><x', in_english)
    tags = Tags()
    tags.feed(page)
    assert tags.seen <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "span", "i", "svg",
        "rect", "ul", "li", "br",
    }  # fmt: skip
    assert not any(name.startswith("on") or name in ("src", "href") for name in tags.attributes)
    assert "default-src 'none'" in page


@pytest.mark.parametrize("title", TITLES)
def test_a_table_holds_no_formula(title: str) -> None:
    table = health_csv(health_of(title), in_english)
    assert table.startswith(BOM)
    rows = list(csv.reader(io.StringIO(table.removeprefix(BOM), newline="")))
    assert {len(row) for row in rows} == {15}
    cells = [cell.lstrip() for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝"))]


def test_a_cell_that_is_no_formula_stays_as_it_is() -> None:
    assert defused("30 days") == "30 days"
    assert defused("a=b") == "a=b"
    assert defused("\r=1") == "'\r=1"


def test_the_table_names_every_figure_with_its_rules() -> None:
    health = health_of("Deposit")
    rows = list(csv.DictReader(io.StringIO(health_csv(health, in_english).removeprefix(BOM))))
    assert {row["Code"] for row in rows} == set(CODES)
    for code in CODES:
        mine = [row for row in rows if row["Code"] == code]
        figure = health.figure(code)
        assert {row["Count"] for row in mine} == {str(figure.count) if figure.is_known else ""}
        assert len([row for row in mine if row["Document"]]) == figure.count
