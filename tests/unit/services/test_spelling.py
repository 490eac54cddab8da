"""Spelling where a dictionary is there, and silence where none is."""

from __future__ import annotations

import builtins

import pytest

from handbook_app.services.authoring import spelling
from handbook_app.services.authoring.spelling import Misspelt, Spelling
from handbook_app.storage import dictionaries

TEXT = """---
title: Wrng title
---
# Rigth returns {#wrng-id}

Goods comme [bakc](wrng/path.md) `wrng code` https://wrng.example/wrng <b class="wrng">back</b>.

```
wrng
```

The NASA, 30kg, e-mail, iPhone, a_b and Ana. ![pictrue](wrng.png)[^wrng]
"""
KNOWN = ["returns", "goods", "come", "right", "back", "the", "kg", "mail", "picture"]


class Fake:
    def check(self, word: str) -> bool:
        return word.lower() in KNOWN

    def suggest(self, word: str) -> list[str]:
        return [one for one in KNOWN if one[0] == word[0]]


@pytest.fixture
def speller(monkeypatch: pytest.MonkeyPatch, own_folders) -> Spelling:
    monkeypatch.setattr(spelling, "find_speller", lambda code: Fake() if code == "en" else None)
    return Spelling()


def test_only_prose_is_spelt(speller: Spelling) -> None:
    found = speller.find_misspelt(TEXT, "en")
    words = [one.word for one in found]
    assert set(words) >= {"Rigth", "comme", "bakc", "pictrue"}
    assert not {one for one in words if "rng" in one or one in ("NASA", "iPhone", "30kg")}
    assert found[0] == Misspelt(4, 2, "Rigth")
    lines = TEXT.split("\n")
    assert all(lines[one.line - 1][one.column :].startswith(one.word) for one in found)


def test_without_a_dictionary_nothing_is_wrong(speller: Spelling) -> None:
    assert speller.find_misspelt(TEXT, "tlh") == ()
    assert speller.suggest("Rigth", "tlh") == ()


def test_own_words_are_right_from_then_on_and_in_the_next_run(speller: Spelling) -> None:
    speller.add_own_word("comme")
    for one in (speller, Spelling()):
        words = [found.word for found in one.find_misspelt(TEXT, "en")]
        assert "comme" not in words
        assert "bakc" in words
    assert speller.suggest("Rigth", "en") == ()
    assert "right" in speller.suggest("rigth", "en")


@pytest.mark.parametrize(
    ("wanted", "installed", "tag"),
    [
        ("de", ["de_AT", "de_DE", "en_US"], "de_DE"),
        ("de_AT", ["de_AT", "de_DE"], "de_AT"),
        ("en", ["en_AU", "en_GB"], "en_AU"),
        ("ru", ["en_US"], ""),
        ("", ["en_US"], ""),
        ("../x", ["en_US"], ""),
    ],
)
def test_the_dictionary_follows_the_language(wanted, installed, tag) -> None:
    assert dictionaries._best_tag(wanted, installed) == tag


def test_a_missing_library_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def fail(name, *rest):
        if name.startswith("enchant"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", fail)
    dictionaries.find_speller.cache_clear()
    assert dictionaries.find_speller("en") is None
    dictionaries.find_speller.cache_clear()
