"""Text of handbooks loads nothing by itself: on screen, as PDF, by mouse or by keyboard."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from handbook_app.ui.reading.pictures import decode_picture, read_pictures
from handbook_app.ui.reading.safe_text import SafeTextBrowser, SafeTextDocument
from handbook_app.ui.reading.style_sheet import ReadingColours
from tests.ui.reading.hostile_html import addresses, hostile_pages
from tests.ui.reading.samples import encoded, png


@pytest.fixture
def browser(qtbot, look) -> SafeTextBrowser:
    browser = SafeTextBrowser(look)
    qtbot.addWidget(browser)
    browser.resize(700, 500)
    browser.show()
    return browser


@pytest.fixture
def planted(tmp_path) -> Path:
    folder = tmp_path / "planted"
    folder.mkdir()
    (folder / "canary.png").write_bytes(png())
    (folder / "canary@2x.png").write_bytes(png())
    (folder / "canary.css").write_text("p { color: #ff00ff }")
    return folder


def pages(folder: Path) -> list[str]:
    picture, sheet = str(folder / "canary.png"), str(folder / "canary.css")
    found = [
        page for name in addresses(picture) for page in hostile_pages(name, sheet, str(folder))
    ]
    return list(dict.fromkeys(found))


def paint_page(document: QTextDocument) -> QImage:
    """What print and PDF do: lay out to a page and draw."""
    document.setPageSize(QImage(600, 800, QImage.Format.Format_RGB32).size().toSizeF())
    paper = QImage(600, 800, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    document.drawContents(painter)
    painter.end()
    return paper


def test_qt_alone_opens_the_planted_files(qtbot, planted, opened_in):
    """The control: the same pages in Qt's own browser do what must not happen in ours."""
    was_opened = opened_in(planted)
    plain = QTextBrowser()
    qtbot.addWidget(plain)
    fired = 0
    for page in hostile_pages(
        str(planted / "canary.png"), str(planted / "canary.css"), str(planted)
    ):
        plain.setHtml(page)
        plain.grab()
        fired += was_opened()
    assert fired >= 20


def test_no_page_opens_a_planted_file_on_screen(browser, planted, opened_in):
    was_opened = opened_in(planted)
    every = pages(planted)
    assert len(every) >= 500
    for page in every:
        browser.show_html(page)
    for page in every[:: len(every) // 60]:
        browser.show_html(page)
        browser.grab()
    assert not was_opened()


def test_no_page_opens_a_planted_file_as_pdf(look, planted, opened_in):
    was_opened = opened_in(planted)
    document = SafeTextDocument(ReadingColours.on_paper())
    every = hostile_pages(f"file://{planted}/canary.png", f"{planted}/canary.css", str(planted))
    assert len(every) >= 60
    for page in every:
        document.show_html(page)
        paper = paint_page(document)
        assert paper.pixelColor(10, 10).name() != "#ff00ff"
    assert not was_opened()


def test_no_page_calls_another_machine(browser):
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    host = f"127.0.0.1:{listener.getsockname()[1]}"
    for scheme in ("http:", "https:", "ftp:", "", "smb:"):
        for page in hostile_pages(f"{scheme}//{host}/x.png", f"{scheme}//{host}/x.css", "x"):
            browser.show_html(page)
            browser.grab()
    with pytest.raises(BlockingIOError):
        listener.accept()
    listener.close()


@pytest.mark.parametrize("name", ["/dev/zero", "file:///dev/zero", "//dev/zero", "/dev/stdin"])
def test_an_endless_file_is_never_opened(browser, name):
    browser.show_html(f'<p>before <img src="{name}"> after</p>')
    browser.grab()
    assert "before" in browser.toPlainText()


def test_a_missing_picture_is_asked_for_once(browser, qtbot):
    asked: list[str] = []

    def lookup(name: str) -> None:
        asked.append(name)

    browser.show_html('<p><img src="gone.png" alt="A map"><img src="gone.png"></p>', lookup)
    for width in (700, 500, 650):
        browser.resize(width, 500)
        browser.grab()
    assert asked == ["gone.png"]


def test_a_picture_of_the_handbook_is_shown_no_wider_than_the_column(browser):
    wide = decode_picture(png(2000, 100))
    assert wide is not None
    assert wide.width() <= 1520
    browser.show_html('<img src="assets/wide.png">', {"assets/wide.png": wide}.get)
    shown = browser.grab().toImage()
    assert shown.pixelColor(350, 30).name() == "#ff00ff"
    assert browser.horizontalScrollBar().maximum() == 0


def test_pictures_are_decoded_within_bounds():
    assert decode_picture(png(10, 10)) is not None
    assert decode_picture(png(4001, 1)) is None
    assert decode_picture(png(10, 10) + b"\0" * 8 * 1024 * 1024) is None
    assert decode_picture(b'<svg xmlns="http://www.w3.org/2000/svg"/>') is None
    assert decode_picture(b"\x89PNG\r\n\x1a\nbroken") is None
    assert decode_picture(b"") is None
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    for form in ("PNG", "JPEG", "BMP", "WEBP"):
        assert decode_picture(encoded(image, form)) is not None, form


def test_a_page_asks_for_each_picture_once_and_for_few():
    asked: list[str] = []

    def read(name: str) -> bytes | None:
        asked.append(name)
        return png() if name == "a&b.png" else None

    page = '<img src="a&amp;b.png"><img src="a&amp;b.png">' + "".join(
        f'<img src="{number}.png">' for number in range(1000)
    )
    assert list(read_pictures(page, read)) == ["a&b.png"]
    assert len(asked) == len(set(asked)) == 200


def test_a_link_is_told_and_not_followed(browser, qtbot, planted, opened_in):
    was_opened = opened_in(planted)
    browser.show_html(f'<p><a href="{planted}/canary.png">out</a></p>')
    browser.setFocus()
    qtbot.keyClick(browser, Qt.Key.Key_Tab)
    with qtbot.waitSignal(browser.link_activated) as told:
        qtbot.keyClick(browser, Qt.Key.Key_Return)
    assert told.args == [f"{planted}/canary.png"]
    assert browser.toPlainText() == "out"
    assert not was_opened()


def test_nothing_can_be_loaded_or_dropped(browser, planted):
    browser.show_html("<p>stays</p>")
    browser.setSource(QUrl.fromLocalFile(str(planted / "canary.css")))
    browser.reload()
    browser.home()
    assert browser.toPlainText() == "stays"
    assert not browser.acceptDrops()
    assert not browser.viewport().acceptDrops()


def test_the_menu_offers_to_copy_only(browser):
    browser.show_html("<p>words</p>")
    assert [action.text() for action in browser.context_menu().actions()] == ["Copy"]
    assert len(browser.context_menu("https://example.org").actions()) == 2


def test_copying_gives_words_without_markup(browser):
    browser.show_html("<p>some <b>bold</b> words</p>")
    browser.selectAll()
    content = browser.createMimeDataFromSelection()
    assert content.text() == "some bold words"
    assert not content.hasHtml()


def test_zoom_stays_between_100_and_200(browser, qtbot):
    browser.show_html("<h1>Title</h1>" + "<p>text</p>" * 100)
    height = browser.document().size().height()
    with qtbot.waitSignal(browser.zoom_changed):
        browser.set_zoom(500)
    assert browser.zoom == 200
    assert browser.document().size().height() > height * 1.6
    browser.set_zoom(10)
    assert browser.zoom == 100


def test_the_column_is_centered_and_narrow(browser):
    browser.resize(1400, 500)
    assert browser.viewport().width() <= 780
    assert abs(browser.viewport().geometry().center().x() - 700) < 20


def test_a_changed_theme_changes_the_page(browser, look, qtbot):
    browser.show_html("<p>text</p>")
    look.wear("dark", 100)
    qtbot.waitUntil(lambda: browser.grab().toImage().pixelColor(5, 200).lightness() < 80)
    assert browser.grab().toImage().pixelColor(350, 200).lightness() < 80
