"""Whatever HTML stands in a document, what is shown runs nothing and loads nothing from outside."""

from __future__ import annotations

import markdown
import pytest

from handbook_app.markup.rendered import render_as_text
from handbook_app.markup.rendering import render
from handbook_app.markup.sanitising import DEEPEST, DEEPEST_TABLE, sanitise
from tests.hostile.html_inspector import dangers
from tests.hostile.html_payloads import PAYLOADS

_CANARY = "/home/somebody/secret.png"
_DOCUMENT = "policies/a.md"


def _dangers(html: str) -> list[str]:
    return dangers(html, _DOCUMENT)


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload(name: str) -> None:
    text = PAYLOADS[name].replace("CANARY", _CANARY)
    assert _dangers(render(text, document=_DOCUMENT).html) == []
    assert _dangers(sanitise(text, _DOCUMENT)) == []
    assert _dangers(render_as_text(text).html) == []


# Browsers make something of these that Python's parser, which inspects here, does not.
_FOR_BROWSERS = {"script after NUL", "script in a comment", "slash for space"}


@pytest.mark.parametrize("name", sorted(PAYLOADS.keys() - _FOR_BROWSERS))
def test_the_set_would_notice_a_renderer_that_trusts(name: str) -> None:
    text = PAYLOADS[name].replace("CANARY", _CANARY)
    naive = markdown.markdown(text, extensions=["attr_list", "tables"])
    assert _dangers(naive) or _dangers(text)


def test_there_are_enough() -> None:
    assert len(PAYLOADS) >= 60


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[x](javascript:alert(1))", "x (javascript:alert(1))"),
        ("[x](/etc/passwd)", "x (/etc/passwd)"),
        ("![x](http://e.org/y.png)", "x (http://e.org/y.png)"),
        ("![x](../../y.png)", "x (../../y.png)"),
        ('<a href="//host/y">x</a>', "x (//host/y)"),
    ],
)
def test_a_refused_address_is_shown(text: str, said: str) -> None:
    assert said in render(text, document=_DOCUMENT).html


def test_what_is_harmless_stays() -> None:
    html = render("[a](b.md#c) [d](https://e.org) ![f](../g.png) [h](#i)", document=_DOCUMENT).html
    for kept in ('href="b.md#c"', 'href="https://e.org"', 'src="../g.png"', 'href="#i"'):
        assert kept in html
    assert '<img src="data:image/png;base64,iVBORw0KGgo="' in (
        render("![x](data:image/png;base64,iVBORw0KGgo=)").html
    )


def test_nesting_is_bounded() -> None:
    tables = sanitise("<table><tr><td>" * 22 + "x", _DOCUMENT)
    assert tables.count("<table") == DEEPEST_TABLE
    assert tables.count("<td>") == DEEPEST_TABLE
    assert "x" in tables
    assert sanitise("<div>" * 5_000 + "x", _DOCUMENT).count("<div>") == DEEPEST
    notes = sanitise('<div class="admonition note">' * 9 + "x", _DOCUMENT)
    assert notes.count("<table") == DEEPEST_TABLE


def test_spans_lists_and_pictures_are_bounded() -> None:
    spans = sanitise("<table>" + "<tr><td colspan=9999 rowspan=9999>x" * 50 + "</table>", _DOCUMENT)
    assert spans.count("colspan") <= 1
    assert "9999" not in spans
    assert sanitise("<ul>" + "<li>x" * 1_200 + "</ul>", _DOCUMENT).count("<ul>") == 3
    assert sanitise("<img src=x.png>" * 1_000, _DOCUMENT).count("<img") == 300
    assert sanitise("<b>x</b>" * 25_000, _DOCUMENT).count("<b>") == 20_000
    assert max(map(len, sanitise("x" * 200_000, _DOCUMENT).split())) == 5_000
    with pytest.raises(ValueError, match="too many"):
        sanitise("<b>" * 70_000, _DOCUMENT)
