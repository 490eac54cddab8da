"""A document as PDF: all of it, page by page, and nothing loaded on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

from handbook_app.markup.documents import parse_document
from handbook_app.ui.reading.pages import Page, rule_words
from handbook_app.ui.reading.parts import split_document
from handbook_app.ui.reading.printing import DocumentPrinter, pdf_printer
from handbook_app.ui.reading.safe_text import SafeTextDocument
from tests.ui.reading.hostile_html import addresses, hostile_pages
from tests.ui.reading.samples import Renderer, law, png


def write_pdf(qtbot, target: Path, render_part, text: str, path: str = "a.md") -> bool:
    document = parse_document(path, text)
    printer = DocumentPrinter(render_part)
    with qtbot.waitSignal(printer.finished, timeout=20_000) as told:
        printer.start(document, split_document(document), pdf_printer(str(target)), rule_words())
    return told.args[0]


def pages_of(pdf: Path) -> int:
    return pdf.read_bytes().count(b"/Type /Page\n")


def test_a_short_document_is_one_page(qtbot, tmp_path, qapp):
    target = tmp_path / "a.pdf"
    assert write_pdf(qtbot, target, Renderer(), "# Title\n\ntext\n")
    assert target.read_bytes().startswith(b"%PDF")
    assert pages_of(target) == 1


def test_every_part_of_a_long_document_is_printed(qtbot, tmp_path, qapp):
    renderer = Renderer()
    target = tmp_path / "law.pdf"
    text = law(200_000, 80)
    assert write_pdf(qtbot, target, renderer, text)
    assert renderer.asked == list(range(len(split_document(parse_document("a.md", text)))))
    assert pages_of(target) >= 40


def test_pictures_of_the_handbook_are_printed(qtbot, tmp_path, qapp):
    target = tmp_path / "a.pdf"
    text = "# Title\n\n![map](map.png)\n"
    write_pdf(qtbot, target, Renderer(lambda _: png(60, 60)), text)
    assert b"/Subtype /Image" in target.read_bytes()
    write_pdf(qtbot, target, Renderer(), text)
    assert b"/Subtype /Image" not in target.read_bytes()


def test_hostile_pages_load_nothing_into_a_pdf(qtbot, tmp_path, qapp, opened_in):
    planted = tmp_path / "planted"
    planted.mkdir()
    (planted / "canary.png").write_bytes(png())
    (planted / "canary.css").write_text("p { color: red }")
    was_opened = opened_in(planted)
    every = [
        page
        for name in addresses(str(planted / "canary.png"))[:2]
        for page in hostile_pages(name, f"{planted}/canary.css", str(planted))
    ]
    assert len(every) >= 60

    def render_part(document, part, deliver):
        deliver(Page("".join(f"<div>{page}</div>" for page in every)))

    target = tmp_path / "a.pdf"
    assert write_pdf(qtbot, target, render_part, "# a\n")
    for page in every:
        assert write_pdf(qtbot, target, lambda *args, page=page: args[2](Page(page)), "# a\n")
    assert not was_opened()
    assert b"/Subtype /Image" not in target.read_bytes()


def test_a_file_that_cannot_be_written_is_told(qtbot, tmp_path, qapp, capfd):
    assert not write_pdf(qtbot, tmp_path / "none" / "a.pdf", Renderer(), "# a\n")


def test_it_can_be_stopped(qtbot, tmp_path, qapp):
    renderer = Renderer()
    renderer.is_slow = True
    document = parse_document("a.md", "# a\n")
    printer = DocumentPrinter(renderer)
    printer.start(document, split_document(document), pdf_printer(str(tmp_path / "a.pdf")), {})
    assert printer.is_busy
    with qtbot.waitSignal(printer.finished) as told:
        printer.cancel()
    assert told.args == [False]
    renderer.answer(0)
    assert not printer.is_busy


@pytest.mark.parametrize("number", range(2))
def test_two_documents_can_follow_each_other(qtbot, tmp_path, qapp, number):
    printer = pdf_printer(str(tmp_path / f"{number}.pdf"))
    assert printer.outputFormat() == QPrinter.OutputFormat.PdfFormat


def test_paper_keeps_a_margin_whatever_the_printer_leaves(qtbot, tmp_path, qapp):
    printer = pdf_printer(str(tmp_path / "a.pdf"))
    printer.setPageMargins(QMarginsF(3, 3, 3, 30), QPageLayout.Unit.Millimeter)
    document = parse_document("a.md", "# a\n")
    work = DocumentPrinter(Renderer())
    with qtbot.waitSignal(work.finished):
        work.start(document, split_document(document), printer, rule_words())
    margins = printer.pageLayout().margins(QPageLayout.Unit.Millimeter)
    assert [round(one) for one in (margins.left(), margins.top(), margins.bottom())] == [20, 18, 30]


def test_the_facts_stand_above_the_first_page_alone(qtbot, tmp_path, qapp, monkeypatch):
    shown: list[str] = []
    show = SafeTextDocument.show_html
    monkeypatch.setattr(
        SafeTextDocument, "show_html", lambda self, html, *more: shown.append(html) or
        show(self, html, *more)
    )  # fmt: skip
    document = parse_document("law.md", law(90_000, 60))
    work = DocumentPrinter(Renderer())
    printer = pdf_printer(str(tmp_path / "law.pdf"))
    with qtbot.waitSignal(work.finished, timeout=20_000):
        work.start(
            document, split_document(document), printer, rule_words(), facts="Owner: <b>Ana</b>"
        )
    assert "Owner: &lt;b&gt;Ana" in shown[0]
    assert not any("Owner" in html for html in shown[1:])
