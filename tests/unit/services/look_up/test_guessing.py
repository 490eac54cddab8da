"""What a search makes of words that the handbook does not write as they were typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp

pytestmark = pytest.mark.search

Open = Callable[[Mapping[str, str | bytes]], Handbook]
PERKS = """# Perks

## Dental insurance

We pay for your teeth.

## Coworking stipend

We pay for a desk of your own, and for day care.

## Computers

New computers every three years, and the papers that come with them.

## Mining

Cryptocurrency is not mined here. Ask before you do it.
"""


def answers(handbook: Handbook, query: str) -> list[str]:
    return [hit.section for hit in LookUp(handbook).search(query, 5).hits]


def settings(*groups: str) -> str:
    return "synonyms:\n" + "".join(f"  - [{group}]\n" for group in groups)


@pytest.mark.parametrize("query", ["am I allowed to qqqq", "what do I and my qqqq do?"])
def test_words_that_only_ask_are_not_missed(open_handbook: Open, query: str) -> None:
    found = LookUp(open_handbook({"a.md": PERKS})).search(query)
    assert found.not_found == ("qqqq",)


@pytest.mark.parametrize(
    ("query", "section", "said"),
    [
        ("dentist", "dental-insurance", ("dental",)),
        ("is crypto forbidden", "mining", ("cryptocurrency",)),
        ("compters", "computers", ("computers",)),
    ],
)
def test_the_nearest_of_kin_stands_in(
    open_handbook: Open, query: str, section: str, said: tuple[str, ...]
) -> None:
    handbook = open_handbook({"a.md": PERKS})
    assert answers(handbook, query)[0] == section
    assert LookUp(handbook).search(query).also_searched == said


def test_a_word_of_three_letters_is_not_taken_for_a_slip(open_handbook: Open) -> None:
    found = LookUp(open_handbook({"a.md": PERKS})).search("dog")  # not "do", nor "day"
    assert found.hits == ()
    assert found.not_found == ("dog",)


@pytest.mark.parametrize("query", ["laptop", "laptops", "Laptop", "a new laptop"])
def test_a_synonym_is_known_in_every_form(open_handbook: Open, query: str) -> None:
    """The settings say "computer", the handbook writes "computers"."""
    handbook = open_handbook({"a.md": PERKS, "handbook.yaml": settings("laptop, computer")})
    assert answers(handbook, query)[0] == "computers"
    assert LookUp(handbook).search(query).not_found == ()


def test_a_phrase_is_a_synonym_in_every_form(open_handbook: Open) -> None:
    groups = settings("child minder, day care")
    handbook = open_handbook({"a.md": PERKS, "handbook.yaml": groups})
    assert answers(handbook, "child minders")[0] == "coworking-stipend"


def test_synonyms_stay_in_their_language(open_handbook: Open) -> None:
    """Spanish "pago" and Polish "paga" have the stem "pag"."""
    handbook = open_handbook(
        {
            "es.md": "---\nlanguage: es\n---\n# Pagos\n\n## Plazos\n\nCada pago tiene un plazo.\n",
            "pl.md": "---\nlanguage: pl\n---\n# Praca\n\n## Paga\n\nPaga jest co miesiąc.\n",
            "handbook.yaml": settings("cuota, pago, plazo"),
        }
    )
    assert {hit.language for hit in LookUp(handbook).search("cuota").hits} == {"es"}


def test_a_slip_in_a_compound_is_forgiven(open_handbook: Open) -> None:
    """Though its halves are words of their own."""
    handbook = open_handbook(
        {
            "a.md": "---\nlanguage: de\n---\n# Geld\n\n## Der Mindestlohn\n\nZwölf Euro.\n",
            "b.md": "---\nlanguage: de\n---\n# Bau\n\n## Zulagen\n\nMindes Lohn bei Regen.\n",
        }
    )
    assert answers(handbook, "Mindeslohn")[0] == "der-mindestlohn"
    assert LookUp(handbook).search("Mindeslohn").also_searched == ("mindestlohn",)


def test_what_was_meant_is_said_with_its_accents(open_handbook: Open) -> None:
    text = "---\nlanguage: de\n---\n# Ende\n\n## Kündigungsfrist\n\nDrei Monate.\n"
    found = LookUp(open_handbook({"a.md": text})).search("Kndigungsfrist")
    assert found.also_searched == ("kündigungsfrist",)


def test_parts_of_a_compound_that_is_known_count_little(open_handbook: Open) -> None:
    others = "".join(
        f"## Kinder {number}\n\nEs ist die Pflicht zum Teil der Kinder.\n\n" for number in range(30)
    )
    handbook = open_handbook(
        {
            "a.md": f"---\nlanguage: de\n---\n# Erbe\n\n{others}",
            "b.md": "---\nlanguage: de\n---\n# Recht\n\n## Anspruch\n\n"
            "Der Pflichtteil der Kinder.\n",
        }
    )
    assert answers(handbook, "Pflichtteil Kinder")[0] == "anspruch"


def test_among_equals_the_form_that_was_typed_comes_first(open_handbook: Open) -> None:
    handbook = open_handbook(
        {
            "a.md": "# A\n\n## One\n\nWe returned all that was lent to us for the fair.\n",
            "b.md": "# B\n\n## Two\n\nWe expect returns of what was lent for the fair.\n",
        }
    )
    assert answers(handbook, "returns")[0] == "two"
    assert answers(handbook, "returned")[0] == "one"
