from __future__ import annotations

import re

import pytest

from handbook_app.markup.documents import parse_document
from handbook_app.markup.rendered import Reason, find_definitions, render_as_text
from handbook_app.markup.rendering import LARGEST, render


def _html(markdown: str, document: str = "policies/a.md") -> str:
    rendered = render(markdown, document=document)
    assert rendered.reason is None
    return re.sub(r"\s*\n\s*", "", rendered.html)


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("**a** _b_ ~~c~~ `d`", "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>"),
        ("text\n- a\n- b", "<p>text</p><ul><li>a</li><li>b</li></ul>"),
        ("- a\n  - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("1. a\n   - b", "<ol><li>a<ul><li>b</li></ul></li></ol>"),
        ("3) c", '<ol start="3"><li>c</li></ol>'),
        ("- a\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>"),
        ("- [ ] a\n- [x] b", "<ul><li>☐ a</li><li>☑ b</li></ul>"),
        ("a\nis 2019. It", "<p>a\nis 2019. It</p>".replace("\n", "")),
        ("#hashtag", "<p>#hashtag</p>"),
        ("a\n:   b", "<dl><dt>a</dt><dd>b</dd></dl>"),
        ("> a\n> - b", "<blockquote><p>a</p><ul><li>b</li></ul></blockquote>"),
        ("---", "<hr>"),
        ("    code", "<pre><code>code</code></pre>"),
    ],
)
def test_markdown_is_laid_out_as_on_git_hosts(markdown: str, expected: str) -> None:
    assert _html(markdown) == expected


@pytest.mark.parametrize("markdown", ["> [!NOTE]\n> - b", '!!! note "Note"\n    - b'])
def test_alerts_and_admonitions_look_alike(markdown: str) -> None:
    assert _html(markdown) == (
        '<table class="admonition note" width="100%"><tr><td><p class="admonition-title">Note</p>'
        "<ul><li>b</li></ul></td></tr></table>"
    )


def test_folded_parts_are_shown_open() -> None:
    html = _html("<details>\n<summary>More</summary>\n\n- **b**\n\n</details>")
    assert html.startswith(
        '<table class="admonition note" width="100%"><tr><td><p class="admonition-title">More'
    )
    assert "<li><strong>b</strong></li>" in html


def test_what_stands_aside_is_laid_out_in_a_box() -> None:
    html = _html("text\n\n<aside>\n\n🤓 See `x` and [b](b.md).\n\n</aside>\n\nmore")
    assert html == (
        '<p>text</p><table class="admonition note" width="100%"><tr><td><p>🤓 See <code>x</code>'
        ' and <a href="b.md">b</a>.</p></td></tr></table><p>more</p>'
    )


def test_tables() -> None:
    html = _html("text\n| a | b |\n|---|:-:|\n| 1 | 2 |")
    assert html.startswith('<p>text</p><table class="grid"')
    assert '<td align="center">2</td>' in html


def test_code_is_left_alone() -> None:
    assert (
        "<code># a\n- b\n&lt;div&gt;" in render("- x\n  ```sh\n  # a\n  - b\n  <div>\n  ```").html
    )
    assert "- x" in render("```\n- x\n").html


def test_footnotes_are_linked_both_ways() -> None:
    html = _html("a[^1]\n\n[^1]: the note")
    assert '<a href="#fn:1">1</a>' in html
    assert '<a name="fn:1"></a>' in html
    assert '<a href="#fnref:1">' in html


def test_each_heading_is_the_anchor_of_its_section() -> None:
    text = "# *A* {#x}\n\nB\n---\n# A\n# A\n    # code\n> # quoted\n\n### [l](b.md) ##\n"
    document = parse_document("a.md", text)
    html = render(text, [one.id for one in document.sections]).html
    assert re.findall(r'<h(\d)><a name="([^"]*)">', html) == [
        (str(one.level), one.id) for one in document.sections
    ]


def test_a_part_knows_its_own_anchors_and_the_addresses_of_the_rest() -> None:
    text = "# A\n[x][y]\n# A\n[x][y]\n\n[y]: b.md\n"
    sections = parse_document("a.md", text).sections
    second = text[sections[0].end : sections[1].start + len("# A\n[x][y]\n")]
    html = render(second, ["a-1"], definitions=find_definitions(text)).html
    assert '<a name="a-1">' in html
    assert '<a href="b.md">x</a>' in html


def test_what_is_too_large_is_shown_as_text() -> None:
    rendered = render("# A\n" + "x <b> & " * (LARGEST // 8))
    assert rendered.reason is Reason.TOO_LARGE
    assert "shown as it is written" in rendered.remark
    assert rendered.html.startswith('<a name="a"></a><p># A<br>x &lt;b&gt; &amp;')


def test_text_as_it_is_written_keeps_its_anchors() -> None:
    rendered = render_as_text("a <i>\n# B\n\n# B\n", ["q", "r"])
    assert rendered.html == (
        '<p>a &lt;i&gt;</p><a name="q"></a><p># B</p><a name="r"></a><p># B</p>'
    )


@pytest.mark.parametrize(
    ("markdown", "language", "title"),
    [
        ("!!! note\n    Text", "de", "Hinweis"),
        ("!!! note\n    Text", "es", "Nota"),
        ("> [!NOTE]\n> Text", "pl", "Uwaga"),
        ("> [!note]\n> Text", "ru", "Примечание"),
        ("- item\n\n    !!! tip\n        Text", "de", "Tipp"),
        ("??? warning\n    Text", "de", "Warnung"),
        ("!!! note\n    Text", "en", "Note"),
        ("!!! note\n    Text", "fr", "Note"),
        ('!!! note "My own"\n    Text', "de", "My own"),
        ("> [!NOTE] My own\n> Text", "de", "My own"),
    ],
)
def test_a_note_is_headed_in_the_language_of_its_document(markdown, language, title) -> None:
    html = render(markdown, language=language).html
    assert re.findall(r'"admonition-title"[^>]*>([^<]+)<', html) == [title]


def test_a_note_may_go_without_a_title() -> None:
    assert "admonition-title" not in render('!!! note ""\n    Text', language="de").html


def test_a_heading_of_several_lines_is_shown_as_one() -> None:
    html = render("Before\n\nA heading\nof two lines\n---\n\nText").html
    assert '<h2><a name="a-heading-of-two-lines"></a>A heading of two lines</h2>' in html
