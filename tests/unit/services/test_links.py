"""Links in documents: what leads inside, what outside, and what nowhere."""

from __future__ import annotations

import pytest

from handbook_app.services.links import Link, LinkKind, lead_home, resolve_link

DOCUMENTS = {
    "README.md",
    "index.md",
    "policies/returns.md",
    "policies/hygiene.md",
    "policies/Rückgabe frist.md",
    "procedures/README.md",
    "standards/greeting.markdown",
}


def resolve(target: str, document: str = "policies/returns.md") -> Link:
    return resolve_link(document, target, DOCUMENTS.__contains__)


@pytest.mark.parametrize(
    ("target", "path", "section"),
    [
        ("hygiene.md", "policies/hygiene.md", ""),
        ("./hygiene.md#opened", "policies/hygiene.md", "opened"),
        ("hygiene", "policies/hygiene.md", ""),
        ("hygiene.html#a", "policies/hygiene.md", "a"),
        ("hygiene.md?plain=1#a", "policies/hygiene.md", "a"),
        ("../policies/hygiene.md", "policies/hygiene.md", ""),
        ("R%C3%BCckgabe%20frist.md#%C3%BC", "policies/Rückgabe frist.md", "ü"),
        ("Rückgabe frist.md", "policies/Rückgabe frist.md", ""),
        ("../procedures", "procedures/README.md", ""),
        ("../procedures/", "procedures/README.md", ""),
        ("../standards/greeting", "standards/greeting.markdown", ""),
        ("..", "index.md", ""),
        ("../", "index.md", ""),
    ],
)
def test_a_link_to_a_document(target, path, section):
    assert resolve(target) == Link(LinkKind.DOCUMENT, path, section)


@pytest.mark.parametrize(
    ("target", "section"),
    [("#window", "window"), ("#%D0%BF", "п"), ("#", ""), ("returns.md#window", "window")],
)
def test_a_link_within_the_document(target, section):
    assert resolve(target) == Link(LinkKind.HEADING, "policies/returns.md", section)


@pytest.mark.parametrize(
    ("target", "path", "section"),
    [
        ("/policies/hygiene/", "policies/hygiene.md", ""),
        ("/policies/hygiene#opened", "policies/hygiene.md", "opened"),
        ("/handbook/policies/hygiene.html", "policies/hygiene.md", ""),
        ("/procedures/", "procedures/README.md", ""),
        ("/hygiene", "policies/hygiene.md", ""),
        ("/", "index.md", ""),
    ],
)
def test_a_link_to_a_page_of_the_site(target, path, section):
    assert resolve(target) == Link(LinkKind.DOCUMENT, path, section)
    markdown = f"[a]({target}) `[b]({target})` [c](/gone/) [d](hygiene.md)"
    fragment = f"#{section}" if section else ""
    assert lead_home(markdown, "policies/returns.md", DOCUMENTS.__contains__) == (
        f"[a](/{path}{fragment}) `[b]({target})` [c](/gone/) [d](hygiene.md)"
    )


@pytest.mark.parametrize("target", ["https://example.org/a?b#c", "HTTP://example.org"])
def test_a_web_link_keeps_its_whole_address(target):
    assert resolve(target) == Link(LinkKind.WEB, address=target)


def test_a_link_to_mail():
    assert resolve("mailto:ana%2Bx@example.org").address == "ana+x@example.org"


@pytest.mark.parametrize(
    "target",
    [
        "",
        " ",
        "gone.md",
        "../../etc/passwd",
        "/etc/passwd",
        "/policies/../policies/hygiene",
        "/gone/hygiene/x",
        "%2e%2e/%2e%2e/policies/returns.md",
        "//host/share/hygiene.md",
        "\\\\host\\share",
        "..\\policies\\hygiene.md",
        "file:///etc/passwd",
        "FILE:hygiene.md",
        "javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "ms-settings:about",
        "C:/Windows",
        "ftp://example.org",
        "http://",
        "https:///x",
        "mailto:",
        "hygiene.md\x00",
        "hygiene\u202edm.",
        "x" * 5000,
    ],
)
def test_what_leads_nowhere(target):
    link = resolve(target)
    assert link.kind is LinkKind.NOWHERE
    assert link.address.isprintable()
    assert len(link.address) <= 300
