"""A sentence is English text, and can be said in another language."""

from __future__ import annotations

import copy
import gettext
import json
import pickle

import pytest

from handbook_app.model.errors import BadRequest, CannotDo
from handbook_app.model.sentence import Sentence, as_sentence, joined, render, say, say_count


class German:
    """A few words."""

    def gettext(self, message: str) -> str:
        return {"No {what}.": "Kein {what}.", "rule": "Regel"}.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        assert (msgid1, msgid2) == ("{count} rule", "{count} rules")
        return "{count} Regel" if n == 1 else "{count} Regeln"


def test_it_is_an_ordinary_text() -> None:
    sentence = say("There is no {name}.", name="x")
    assert sentence == "There is no x."
    assert {sentence: 1}["There is no x."] == 1
    assert json.dumps([sentence]) == '["There is no x."]'
    assert f"{sentence} Sorry." == "There is no x. Sorry."


def test_it_survives_a_copy_and_another_process() -> None:
    sentence = say_count("{count} rule", "{count} rules", 3)
    for again in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):
        assert again == "3 rules"
        assert render(again, German()) == "3 Regeln"


def test_values_are_sentences_or_stay_as_they_are() -> None:
    assert render(say("No {what}.", what=say("rule")), German()) == "Kein Regel."
    assert render(say("No {what}.", what="rule"), German()) == "Kein rule."
    assert render("rule", German()) == "rule"


@pytest.mark.parametrize(("count", "said"), [(0, "0 Regeln"), (1, "1 Regel"), (2, "2 Regeln")])
def test_it_counts(count: int, said: str) -> None:
    assert render(say_count("{count} rule", "{count} rules", count), German()) == said


def test_braces_are_braces_in_what_is_filled_in_and_where_nothing_is() -> None:
    assert say("No {what}.", what="{x}") == "No {x}."
    assert render(say("No {what}.", what="{x}"), German()) == "Kein {x}."
    assert as_sentence("Write `{#id}`.") == "Write `{#id}`."
    assert render(as_sentence("Write `{#id}`."), German()) == "Write `{#id}`."


def test_joined_sentences_are_said_each_by_itself() -> None:
    both = joined(("", say("No {what}.", what="{a}"), "rule", say("rule")))
    assert both == "No {a}. rule rule"
    assert render(both, German()) == "Kein {a}. rule Regel"
    assert joined(()) == ""


def test_an_empty_sentence_stays_empty() -> None:
    assert render(as_sentence(""), gettext.NullTranslations()) == ""


def test_what_cannot_be_done_can_be_said() -> None:
    error = BadRequest(say("No {what}.", what=say("rule")), "Write one.")
    assert isinstance(error, CannotDo)
    assert str(error) == "No rule. Write one."
    assert isinstance(error.what, Sentence)
    assert render(error.sentence, German()) == "Kein Regel. Write one."
