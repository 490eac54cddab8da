"""Terms are found in their forms, and nowhere else."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser

import pytest

from handbook_app.markup.glossary import Glossary, Term, definitions_in, mark_terms, terms_used

LIST = """\
# Words

Store credit
:   Money that can be **spent** with us, see [returns](returns.md).

Agent
Clerk

:   Whoever serves
    a customer.

```
Code
:   Is no term.
```

- no term
: either

PIN
:   A secret number.
"""


def glossary(language: str = "en", **terms: str) -> Glossary:
    return Glossary(
        language, tuple(Term(name.replace("_", " "), one) for name, one in terms.items())
    )


def marked(html: str, known: Glossary) -> list[str]:
    """The words that are marked, in order."""
    shown, _ = mark_terms(html, known, str)
    return [
        one.split(">", 1)[1].split("</span>")[0] for one in shown.split('<span class="term"')[1:]
    ]


def test_a_definition_list_is_a_glossary() -> None:
    found = {term.name: term.meaning for term in definitions_in(LIST)}
    assert found == {
        "Store credit": "Money that can be spent with us, see returns.",
        "Agent": "Whoever serves a customer.",
        "Clerk": "Whoever serves a customer.",
        "PIN": "A secret number.",
    }


@pytest.mark.parametrize(
    ("language", "term", "text"),
    [
        ("en", "Option", "Two options."),
        ("de", "Erstattung", "Von Erstattungen reden wir."),
        ("pl", "zwrot", "Dwa zwroty."),
        ("ru", "возврат", "Условия возврата."),
        ("es", "reembolso", "Los reembolsos."),
    ],
)
def test_word_forms(language: str, term: str, text: str) -> None:
    assert len(marked(f"<p>{text}</p>", Glossary(language, (Term(term, "x"),)))) == 1


@pytest.mark.parametrize(
    "html",
    [
        "<p><code>agent</code></p>",
        "<pre>agent</pre>",
        '<p><a href="x">the <b>agent</b></a></p>',
        '<h2><a name="agent"></a>Agent</h2>',
        "<dl><dt>Agent</dt></dl>",
        '<p title="agent"></p>',
        "<p>&agent;</p>",
        "<p>reagent agenta1</p>",
    ],
)
def test_no_false_hits(html: str) -> None:
    known = glossary(Agent="x")
    assert marked(html, known) == []
    assert mark_terms(html, known, str)[0] == html


def test_once_under_each_heading() -> None:
    html = "<p>agent agent</p><h2>A</h2><p>Agents, agent</p><h3>B</h3><p>agent</p>"
    assert marked(html, glossary(Agent="x")) == ["agent", "Agents", "agent"]


def test_the_longest_term_counts() -> None:
    known = glossary(Credit="money", Credit_round="people")
    html = "<p>The credit\nround; credit, round. Credit-round</p>"
    assert marked(html, known) == ["credit\nround", "credit"]


def test_a_name_in_capitals_is_no_word() -> None:
    assert marked("<p>Pin it. A PIN.</p>", glossary(PIN="x")) == ["PIN"]


class Attributes(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.titles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.titles += [value or "" for name, value in attrs if name == "title"]


def test_a_meaning_is_never_markup() -> None:
    evil = "\"><img src=/etc/passwd onerror=x> '<b>&lt;"
    known = Glossary("en", (Term("Agent", evil),))
    shown, terms = mark_terms("<p>An agent.</p>", known, str)
    read = Attributes()
    read.feed(shown)
    assert read.tags == ["p", "span"]
    assert read.titles == [f"Agent: {evil}"]
    assert terms == (Term("Agent", evil),)
    assert unescape(shown.split("title=")[1].split('"')[1]) == f"Agent: {evil}"


def test_terms_of_a_text_for_scripts() -> None:
    text = "# Agent\n\nSee [clerk](x.md), `agent` and two clerks.\n"
    known = glossary(Agent="x", Clerk="y")
    assert [one.name for one in terms_used(text, known)] == ["Clerk"]
