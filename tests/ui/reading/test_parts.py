"""Long documents in parts, and long tables in pieces: nothing is lost, nothing comes twice."""

from __future__ import annotations

import pytest

from handbook_app.markup.documents import parse_document
from handbook_app.ui.reading.parts import LARGEST_PART, part_of_section, split_document
from handbook_app.ui.reading.tables import cut_tables
from tests.ui.reading.samples import law


def split(text: str, largest: int = LARGEST_PART):
    document = parse_document("a.md", text)
    return document, split_document(document, largest)


def test_a_short_document_is_one_part():
    document, parts = split("---\nkind: policy\n---\n# Title\n\ntext\n")
    assert len(parts) == 1
    assert parts[0].markdown == "# Title\n\ntext\n"
    assert parts[0].heading_ids == ("title",)
    assert parts[0].name == document.title


@pytest.mark.parametrize("text", ["", "\n", "no heading", "---\nkind: policy\n---\n"])
def test_the_smallest_documents_are_one_part(text):
    assert len(split(text)[1]) == 1


def test_the_parts_of_a_law_hold_all_of_it_once():
    document, parts = split(law())
    assert "".join(part.markdown for part in parts) == document.text[document.body_start :]
    assert all(len(part.markdown) <= LARGEST_PART for part in parts)
    ids = [one for part in parts for one in part.heading_ids]
    assert ids == [section.id for section in document.sections if section.level]
    assert len(ids) == 775
    at = part_of_section(parts, "section-400")
    assert "section-400" in parts[at].heading_ids


@pytest.mark.parametrize(
    "text",
    ["word " * 20_000, "x" * 100_000, "a\n" * 50_000, "a\n\n" * 30_000, "a\r\n\r\n" * 20_000],
    ids=["words", "one word", "lines", "paragraphs", "crlf"],
)
def test_a_section_too_large_is_cut_and_whole(text):
    _, parts = split(f"# Title\n\n{text}\n\n# Next\n\nend\n")
    assert "".join(part.markdown for part in parts) == f"# Title\n\n{text}\n\n# Next\n\nend\n"
    assert max(len(part.markdown) for part in parts) <= LARGEST_PART
    assert [one for part in parts for one in part.heading_ids] == ["title", "next"]


def test_a_cut_spares_a_block_of_code():
    _, parts = split(
        "text\n\n" * 300 + "```\n" + "code\n\n" * 100 + "```\n" + "end\n\n" * 300, 9_000
    )
    assert all(part.markdown.count("```") % 2 == 0 for part in parts)


def test_a_table_cut_in_two_keeps_its_head():
    _, parts = split("| One | Two |\n| --- | --- |\n" + "| a | b |\n" * 2_000)
    assert len(parts) > 1
    assert all(part.markdown.startswith("| One | Two |\n| --- | --- |\n") for part in parts)


def test_an_address_defined_elsewhere_is_known_in_every_part():
    _, parts = split("[text][Name]\n\n" + "word " * 20_000 + "\n\n[name]: other.md\n")
    assert len(parts) > 1
    assert "[name]: other.md" in parts[0].markdown


def test_a_long_table_becomes_pieces_with_the_same_cells():
    rows = "".join(f"<tr><td>{number}</td><td>b</td></tr>" for number in range(500))
    html = cut_tables(f'<table class="grid" cellspacing="0"><tr><th>A</th></tr>{rows}</table>')
    assert html.count("<table") == html.count("</table>") > 5
    assert html.count("<td") == 1000
    assert html.count('class="grid joined"') == html.count("<table") - 1


@pytest.mark.parametrize("cells", ['<td colspan="2">a</td>', "<td><table></table></td>"])
def test_tables_that_cannot_be_cut_stay(cells):
    html = f'<table class="grid">{f"<tr>{cells}</tr>" * 300}</table>'
    assert cut_tables(html).startswith(html[:300])
