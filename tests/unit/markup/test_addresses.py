from __future__ import annotations

import pytest

from handbook_app.markup.addresses import Address, Place, is_small_picture, read_address


@pytest.mark.parametrize(
    ("address", "path", "fragment"),
    [
        ("b.md", "policies/b.md", ""),
        ("./b.md#x", "policies/b.md", "x"),
        ("../c/d%20e.md?raw=1#%C3%BC", "c/d e.md", "ü"),
        ("#here", "policies/a.md", "here"),
        ("..", "", ""),
        ("x/../../c.md", "c.md", ""),
        ("/c/d.md#x", "c/d.md", "x"),
    ],
)
def test_what_stays_in_the_handbook(address: str, path: str, fragment: str) -> None:
    assert read_address(address, "policies/a.md") == Address(Place.INSIDE, path, fragment)


def test_the_web_and_mail() -> None:
    assert read_address("https://example.org/a?b#c", "a.md").place is Place.WEB
    assert read_address("HTTP://example.org", "a.md").place is Place.WEB
    assert read_address("mailto:a@example.org", "a.md").place is Place.MAIL


@pytest.mark.parametrize(
    "address",
    [
        "", "/etc/passwd", "//host/share", "\\\\host\\share", "\\/host", "/\\host", "../../x",
        "../..", "a/../../../x", "%2e%2e/%2e%2e/x", "..%2f..%2fx", "%2Fetc/passwd", "%5c%5chost",
        "a%00.md", "file:///etc/passwd", "FILE:/etc/passwd", "javascript:alert(1)",
        "JaVaScRiPt:x", " javascript:x", "java\nscript:x", "java\tscript:x", "\x01javascript:x",
        "data:text/html,x", "vbscript:x", "C:\\x", "c:/x", "http:///etc/passwd", "http:etc",
        "https://", "http://@host", "http:\\\\host", "tel:123", "ssh://host", "smb://host",
        "about:blank", "qrc:/x", ":/x.png", "mailto:", "mailto:a", "a" * 3000, "a\u202eb.md",
        "/../x.md", "/%2e%2e/x.md", "//host/x.md", "/\\host/x.md", "%2f%2fhost/x.md",
        "view-source:http://x", "jar:file:///x",
    ],
)  # fmt: skip
def test_everything_else_is_elsewhere(address: str) -> None:
    assert read_address(address, "policies/a.md").place is Place.ELSEWHERE


def test_only_small_pictures_are_pictures() -> None:
    assert is_small_picture("data:image/png;base64,iVBORw0KGgo=")
    assert not is_small_picture("data:image/png;base64," + "A" * 64_000)
    assert not is_small_picture("data:image/svg+xml;base64,PHN2Zz4=")
    assert not is_small_picture("data:image/png;base64,<script>")
    assert not is_small_picture("data:text/html;base64,PHN2Zz4=")
