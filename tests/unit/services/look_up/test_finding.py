"""What people type about the starter handbook, and the rule they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from handbook_app.model.errors import Cancelled, Unavailable
from handbook_app.model.finding import Findings, Hit
from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp

pytestmark = pytest.mark.search

FIRST = [
    # three words with a customer waiting
    ("late return", "policies/returns.md#return-window"),
    ("opened hygiene article", "policies/hygiene.md#opened-articles"),
    ("no receipt", "policies/returns.md#missing-receipt"),
    ("warranty just expired", "policies/warranty.md#just-expired"),
    ("insurance after damage", "policies/warranty.md#insurance-after-damage"),
    ("guest passes", "policies/membership.md#guest-passes"),
    ("diving shallow", "standards/pool-safety.md#no-diving"),
    # not finished, misspelt, other forms, hyphens
    ("insur after dam", "policies/warranty.md#insurance-after-damage"),
    ("hygeine opened", "policies/hygiene.md#opened-articles"),
    ("divign", "standards/pool-safety.md#no-diving"),
    ("returned windows", "policies/returns.md#return-window"),
    # one word too many
    ("insurance after damage telescope", "policies/warranty.md#insurance-after-damage"),
    # a question
    ("can I take back a late return?", "policies/returns.md#return-window"),
    # other languages, with and without their letters
    ("Rückgabefrist", "de/policies/returns.md#return-window"),
    ("rueckgabefrist", "de/policies/returns.md#return-window"),
    ("ruckgabefrist", "de/policies/returns.md#return-window"),
    ("Kopfsprung", "de/standards/pool-safety.md#no-diving"),
    ("gaestekarte", "de/policies/membership.md#guest-passes"),
    ("plazo devolucion", "es/policies/returns.md#return-window"),
    ("tirarse de cabeza", "es/standards/pool-safety.md#no-diving"),
    ("termin zwrotów", "pl/policies/returns.md#return-window"),
    ("zawieszenie karnetu", "pl/policies/membership.md#freeze"),
    ("szkla za prysznicami", "pl/standards/pool-safety.md#no-glass"),
    ("срок возврата", "ru/policies/returns.md#return-window"),
    ("ныряют у края", "ru/standards/pool-safety.md#no-diving"),
]

PHRASES = ("store credit", "guest pass")


def _names(findings: Findings) -> list[str]:
    return [f"{hit.document}#{hit.section}" for hit in findings.hits]


@pytest.mark.parametrize(("query", "expected"), FIRST)
def test_the_rule_a_person_meant_comes_first(look_up: LookUp, query: str, expected: str) -> None:
    assert _names(look_up.search(query, 5))[0] == expected


def test_a_typo_is_forgiven_and_said(look_up: LookUp) -> None:
    assert "diving" in look_up.search("divign").also_searched
    assert look_up.search("diving").also_searched == ()


def test_a_word_that_nobody_wrote_is_said_and_does_not_empty_the_list(look_up: LookUp) -> None:
    findings = look_up.search("receipt qqqqxxqq")
    assert findings.not_found == ("qqqqxxqq",)
    assert findings.hits


def test_nothing_at_all_is_found_for_nonsense(look_up: LookUp) -> None:
    assert look_up.search("qqqqxxqq").hits == ()


def test_what_matched_is_marked(look_up: LookUp) -> None:
    hit = look_up.search("opened hygiene").hits[0]
    marked = {hit.snippet[start:end].lower() for start, end in hit.marks}
    assert {"opened", "hygiene"} <= marked
    assert [hit.heading[start:end] for start, end in hit.heading_marks] == ["Opened"]


def test_a_phrase_is_found_in_its_order_only(look_up: LookUp) -> None:
    hits = look_up.search('"store credit"', 50).hits
    assert hits
    for hit in hits:
        assert "store" in hit.snippet.lower() or "credit" in hit.snippet.lower()
    assert look_up.search('"credit store"').hits == ()


def test_of_several_phrases_any_will_do(look_up: LookUp) -> None:
    either = set(_names(look_up.search('"store credit" OR "guest pass"', 200)))
    one, other = (set(_names(look_up.search(f'"{words}"', 200))) for words in PHRASES)
    assert one
    assert other
    assert either == one | other


def test_words_joined_by_or_need_not_stand_together(look_up: LookUp) -> None:
    apart = look_up.search("qqqqxxqq OR credit-store", 50).hits
    assert apart
    assert not look_up.search('"credit store"').hits


@pytest.mark.parametrize("query", ["return", "the customer", '"store credit"', "re", "kind:policy"])
def test_the_first_hits_are_the_same_whatever_the_limit(look_up: LookUp, query: str) -> None:
    every = _names(look_up.search(query, 200))
    assert len(every) > 5
    for limit in (1, 5, 40, 41, 100):
        assert _names(look_up.search(query, limit)) == every[:limit]


def test_a_word_to_avoid_is_avoided(look_up: LookUp) -> None:
    with_it = set(_names(look_up.search("pool child lang:en", 50)))
    without = set(_names(look_up.search("pool -child lang:en", 50)))
    assert "standards/pool-safety.md#children-with-an-adult" in with_it - without


def test_words_to_avoid_together_are_avoided_together(look_up: LookUp) -> None:
    kept = look_up.search('credit -"store credit" lang:en', 50).hits
    assert kept
    for hit in kept:
        assert "store credit" not in hit.snippet.lower()
    assert "policies/credit.md#able-to-repay" in _names(
        look_up.search('credit -"store credit" lang:en', 50)
    )


def test_or_widens(look_up: LookUp) -> None:
    names = _names(look_up.search("voicemail OR hygiene", 50))
    assert any("telephone" in name for name in names)
    assert any("hygiene" in name for name in names)


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("is:black", lambda hit: hit.flexibility == "black"),
        ("is:gray return", lambda hit: hit.flexibility == "gray"),
        ("is:untagged", lambda hit: hit.rule and not hit.flexibility),
        ("kind:procedure refund", lambda hit: hit.kind == "procedure"),
        ("lang:de Rückgabe", lambda hit: hit.language == "de"),
        ("status:retired", lambda hit: hit.status == "retired"),
        ("status:draft", lambda hit: hit.status == "draft"),
        ('touchpoint:"Returning something" receipt', lambda _: True),
        ("owner:nobody-of-that-name return", lambda _: False),
    ],
)
def test_filters_narrow(look_up: LookUp, query: str, holds: Callable[[Hit], bool]) -> None:
    hits = look_up.search(query, 50).hits
    assert all(holds(hit) for hit in hits)
    assert bool(hits) == ("nobody" not in query)


def test_two_letters_find_what_names_begin_with(look_up: LookUp) -> None:
    assert any("re" in hit.heading.lower() for hit in look_up.search("re", 5).hits)


def test_synonyms_of_the_settings_count(look_up: LookUp, starter_handbook: Handbook) -> None:
    group = next(one for one in starter_handbook.settings.synonyms if "refund" in one)
    other = next(word for word in group if " " not in word and word != "refund")
    assert any("refund" in name for name in _names(look_up.search(other, 10)))


def test_a_retired_document_stands_behind(look_up: LookUp) -> None:
    names = _names(look_up.search("refund", 20))
    assert "refund-by-cheque" not in names[0]


def test_words_across_a_german_compound(
    open_handbook: Callable[[Mapping[str, str | bytes]], Handbook],
) -> None:
    handbook = open_handbook(
        {
            "a.md": "---\nlanguage: de\n---\n# Kulanz\n\n## Die Kündigungsfrist\n\nDrei Monate.\n",
            "b.md": "---\nlanguage: de\n---\n# Post\n\n## Die Frist\n\nWann die Kündigung kommt.\n",
            "c.md": "---\nlanguage: de\n---\n# Sonstiges\n\n## Türen\n\nNichts davon hier.\n",
        }
    )
    found = LookUp(handbook)
    for query in ("Frist", "Kündigung Frist", "Kündigungsfristen"):
        assert {hit.document for hit in found.search(query).hits} == {"a.md", "b.md"}


def test_stubs_and_empty_pages_come_last(
    open_handbook: Callable[[Mapping[str, str | bytes]], Handbook],
) -> None:
    handbook = open_handbook(
        {
            "a.md": "# Refunds\n\nMoved.\n",
            "b.md": "# Refunds\n",
            "c.md": "# Refunds\n\nMoney goes back within fourteen days to the card it came from.\n",
        }
    )
    assert LookUp(handbook).search("refunds").hits[0].document == "c.md"


def test_searching_before_anything_was_indexed_says_so(tmp_path: Path) -> None:
    handbook = Handbook(tmp_path, tmp_path / "cache")
    with pytest.raises(Unavailable):
        LookUp(handbook).search("anything")
    handbook.close()


def test_a_search_nobody_waits_for_ends(look_up: LookUp) -> None:
    with pytest.raises(Cancelled):
        look_up.search("late return", is_cancelled=lambda: True)


def test_a_number_is_looked_for_as_it_stands(write_handbook, tmp_path: Path) -> None:
    """Two digits are no beginning of a word, of which only headings would be looked through."""
    texts = {"a.md": "# Returns\n\nWithin 30 days.\n", "b.md": "# Other\n\nWithin 7 weeks.\n"}
    handbook = Handbook(write_handbook(texts), tmp_path / "cache")
    handbook.refresh()
    look_up = LookUp(handbook)
    found = {query: [hit.document for hit in look_up.search(query).hits]
             for query in ("within 30", "30", "7")}  # fmt: skip
    handbook.close()
    assert found == {"within 30": ["a.md"], "30": ["a.md"], "7": ["b.md"]}
