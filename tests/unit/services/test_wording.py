"""What is said about a handbook's wording: what is found, where, what not, and what silences it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from handbook_app.markup.documents import parse_document, parse_settings
from handbook_app.markup.phrases import Phrases
from handbook_app.model.problem import Problem, Severity
from handbook_app.services.checking import wording
from handbook_app.services.checking.inventory import Inventory
from handbook_app.services.checking.sheet import Sheet
from handbook_app.services.checking.wording.glossary import avoided_by
from handbook_app.services.checking.wording.lists import LANGUAGES, glossary_marks, word_list
from tests.unit.services.wording_samples import GOOD, TO_REMARK_ON

Find = Callable[..., list[Problem]]


def found(text: str, settings: str = "", inventory: Inventory | None = None) -> list[Problem]:
    handbook, problems = parse_settings(settings)
    assert problems == ()
    inventory = inventory or Inventory(None, handbook, [])  # type: ignore[arg-type]
    return list(wording.find_problems(Sheet(parse_document("a.md", text), inventory, date.today())))


def codes(text: str, settings: str = "") -> list[str]:
    return [one.code for one in found(text, settings)]


def said(*sentences: str, language: str = "en", rule: str = "options: [{offer: A voucher}]") -> str:
    """A document with a rule in which these sentences can be said."""
    can = "".join(f"\n        - '{one.replace(chr(39), chr(39) * 2)}'" for one in sentences)
    return (
        f"---\nlanguage: {language}\nrules:\n  r:\n    {rule}\n    promises:\n      can:{can}\n"
        "---\n# D\n\n## R {#r}\n"
    )


# The five lists


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_can_be_read(language: str) -> None:
    words = word_list(language)
    assert words.refusal_advice
    assert glossary_marks(language)
    assert 20 <= words.longest_sentence <= 60


@pytest.mark.parametrize(
    ("language", "sentence", "family"),
    [(code, *sample) for code, samples in TO_REMARK_ON.items() for sample in samples],
)
def test_a_sentence_to_remark_on(language: str, sentence: str, family: str) -> None:
    problems = found(said(sentence, language=language))
    assert f"wording-{family}" in [one.code for one in problems]
    for one in problems:
        assert one.severity is Severity.HINT
        assert one.field == "rules.r.promises.can.1"
        assert one.found in sentence.replace("'", "''")
        assert len(one.message) > len(one.found) + 40, "it says what to say instead"


@pytest.mark.parametrize(
    ("language", "sentence"), [(code, one) for code, many in GOOD.items() for one in many]
)
def test_a_good_sentence(language: str, sentence: str) -> None:
    assert found(said(sentence, language=language)) == []
    assert found(f"---\nlanguage: {language}\n---\n# D\n\n{sentence}\n") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_samples(language: str) -> None:
    assert len(TO_REMARK_ON[language]) >= 15
    assert len(GOOD[language]) >= 15


# Where


def test_the_span_is_that_of_the_words() -> None:
    text = (
        "---\nlanguage: en\n---\n# D\n\nSome say so,\nthen: that's  just\n  our policy, you see.\n"
    )
    (problem,) = found(text)
    assert (problem.line, problem.column) == (7, 7)
    assert (problem.end_line, problem.end_column) == (8, 13)
    assert problem.found == "that's  just\n  our policy"
    assert "“that's just our policy”" in problem.message


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("fact", "line", "column"),
    [
        ("tell-customer: It is guaranteed.", 5, 26),
        ("tell-customer: 'That''s fine, it is guaranteed.'", 5, 41),
        ('tell-customer: "It\\" is guaranteed."', 5, 29),
        ("tell-customer: >-\n      It is\n      guaranteed.", 7, 7),
        ("tell-customer:\n      It is really\n      guaranteed.", 7, 7),
        ("promises: {can: [It is fine, It is guaranteed.]}", 5, 40),
        ("promises:\n      can: It is guaranteed.", 6, 18),
    ],
)
def test_the_span_in_each_way_of_writing_a_fact(fact, line, column, newline) -> None:
    text = f"---\nlanguage: en\nrules:\n  r:\n    {fact}\n---\n# D\n\n## R {{#r}}\n"
    (problem,) = found(text.replace("\n", newline))
    assert (problem.line, problem.column, problem.found) == (line, column, "guaranteed")


@pytest.mark.parametrize(
    "body",
    [
        'Never say "that\'s our policy" to anybody.',
        "Never say “that's our policy” to anybody.",
        "> That's our policy.",
        "`that's our policy`",
        "```text\nthat's our policy\n```",
        "<!-- that's our policy -->",
        "[here](that's-our-policy.md)",
        "Do not say that's our policy.",
        "What we do not say:\n\n- That's our policy.\n\n- Those are the rules.",
        "| Do not say | Say |\n| --- | --- |\n| That's our policy. | Because |",
        "## What not to say\n\nThat's our policy.\n\n### More\n\nThose are the rules.",
        "That is not our policy but the law.",
        "It is **not** that\nthat's our policy.",
        "We apply the return policy of the shop.",
    ],
)
def test_what_is_only_quoted_is_left_alone(body: str) -> None:
    assert found(f"---\nlanguage: en\n---\n# D\n\n{body}\n") == []


@pytest.mark.parametrize(
    "body",
    [
        "That's our policy.",
        "- That's our policy.",
        "> [!NOTE]\n> That's our policy.",
        "**That's** our *policy*.",
        "| That's our policy. | Because |\n| --- | --- |\n| a | b |",
        "Do not say no.\n\nThat's our policy.",
        "## What not to say\n\nNo.\n\n## What to say\n\nThat's our policy.",
        "THAT’S OUR POLICY!",
        "No, that's our policy.",
    ],
)
def test_the_prose_itself_is_not(body: str) -> None:
    assert codes(f"---\nlanguage: en\n---\n# D\n\n{body}\n") == ["wording-policy"]


def test_what_is_harmless_outside_sentences_for_customers() -> None:
    """Staff may be told to do something immediately; a customer is told until when."""
    words = "Tell the shift lead immediately."
    assert codes(said(words)) == ["wording-promise"]
    assert found(f"---\nlanguage: en\n---\n# D\n\n{words}\n") == []
    offer = "options: [{offer: 'Exchange it immediately'}, {offer: 'Say that those are the rules'}]"
    assert codes(said("Fine.", rule=offer)) == ["wording-policy"]


def test_what_must_not_be_said_is_exempt() -> None:
    text = said("Fine.").replace("      can:", "      cannot: [It is guaranteed.]\n      can:")
    assert found(text) == []


def test_a_language_without_a_list_has_the_handbooks_own_words() -> None:
    text = "---\nlanguage: fr\n---\n# D\n\nThat's our policy, chers usagers.\n"
    assert codes(text) == []
    assert codes(text, "wording: {avoid: [{say: usagers, instead: client}]}") == ["wording-avoid"]


# No without an alternative


@pytest.mark.parametrize(
    ("language", "refusal", "offer"),
    [
        ("en", "We cannot take that back.", "I can look for the right one."),
        ("de", "Das können wir leider nicht zurücknehmen.", "Ich suche Ihnen gern das richtige."),
        ("es", "No podemos devolverlo.", "Le busco el que necesita."),
        ("pl", "Nie możemy tego przyjąć.", "Poszukam właściwego."),
        ("ru", "Мы не можем это принять.", "Зато подберу подходящий."),
    ],
)
def test_a_no_that_offers_nothing(language: str, refusal: str, offer: str) -> None:
    def of(*sentences: str, rule: str = "flexibility: black") -> list[str]:
        return codes(said(*sentences, language=language, rule=rule))

    assert of(refusal) == ["wording-refusal"]
    assert of(f"{refusal} {offer}") == []
    assert of(refusal, offer) == [], "another sentence of the rule offers something"
    assert of(refusal, rule="alternatives: [A voucher]") == []
    assert of(refusal, rule="options: [{offer: A voucher}]") == []
    told = f"language: {language}\nrules: {{r: {{flexibility: gray, tell-customer: '{refusal}'}}}}"
    body = f"---\n{told}\n---\n# D\n\n## R {{#r}}\n"
    assert codes(body) == ["wording-refusal"]
    assert codes(body.replace("gray", "black")) == [], "the gap `no-alternative` says it"


# Long sentences


def test_a_sentence_that_is_too_long() -> None:
    long = "We " + "really " * 40 + "do.\n"
    (problem,) = found(f"---\nlanguage: en\n---\n# D\n\nShort. {long}")
    assert (problem.code, problem.line, problem.column) == ("wording-long", 6, 8)
    assert "42 words" in problem.message
    for shape in ("| a | " + long.strip() * 1 + "|", "- a\n" * 50, "`" + long.strip() + "`"):
        assert "wording-long" not in codes(f"---\nlanguage: en\n---\n# D\n\n{shape}\n") or (
            shape.startswith("|")
        )
    assert codes(f"# D\n\nthe and of to is {', '.join(['Iceland'] * 60)}.") == []
    assert codes(said(long.strip())) == ["wording-long"]


def test_a_handbook_may_set_its_own_length() -> None:
    text = "---\nlanguage: en\n---\n# D\n\nOne two three four five six.\n"
    assert codes(text, "wording: {longest-sentence: 5}") == ["wording-long"]
    assert codes(text, "wording: {longest-sentence: 6}") == []


# The handbook's own words


@pytest.mark.parametrize(
    ("language", "avoided", "text"),
    [
        ("en", "as per policy", "As  per\npolicies we wait."),
        ("de", "Sachbearbeiter", "Anruf des Sachbearbeiters."),
        ("pl", "petent", "Odpowiadamy petentom."),
        ("ru", "заявитель", "Ответьте заявителю."),
        ("es", "usuario", "Llame a los usuarios."),
        ("de", "Maßnahme", "Mit MASSNAHMEN dieser Art."),
        ("es", "trámite", "Los tramites."),
    ],
)
def test_words_to_avoid_in_all_their_forms(language: str, avoided: str, text: str) -> None:
    settings = f"wording:\n  avoid:\n    - {{say: {avoided}, instead: other words}}\n"
    (problem,) = found(f"---\nlanguage: {language}\n---\n# D\n\n{text}\n", settings)
    assert problem.code == "wording-avoid"
    assert "“other words”" in problem.message
    assert problem.expected == "", "another form cannot simply be replaced"


def test_words_of_another_language_are_not_looked_for() -> None:
    settings = "wording: {avoid: [{say: Kunde, language: de}]}"
    assert codes("---\nlanguage: en\n---\nKunde\n", settings) == []
    assert codes("---\nlanguage: de\n---\nKunde\n", settings) == ["wording-avoid"]


def test_what_a_glossary_avoids() -> None:
    text = (
        "# Glossary\n\nCustomer\n:   Whoever buys from us.\n:   Not: client, *consumers*\n\n"
        "**Shift lead**\n\n:   Leads.\n\n:   Do not say: boss\n\nNot\n:   a mark.\n"
    )
    pairs = [(one.say, one.instead) for one in avoided_by(text, "en")]
    assert pairs == [("client", "Customer"), ("consumers", "Customer"), ("boss", "Shift lead")]
    assert avoided_by("Kunde\n:   Wer kauft.\n:   Nicht: Klient\n", "de")[0].say == "Klient"


# Silence


@pytest.mark.parametrize(
    "body",
    [
        "That's our policy. <!-- wording: ok, quoted from the law -->",
        "<!-- wording: ok, quoted from the law -->\nThat's our policy.",
        "Yes. That's <!-- WORDING: OK: a title --> our\npolicy.",
    ],
)
def test_a_silence_with_a_reason(body: str) -> None:
    assert found(f"---\nlanguage: en\n---\n# D\n\n{body}\n") == []


@pytest.mark.parametrize(
    "facts",
    [
        "    tell-customer: It is guaranteed. # wording: ok, by law",
        "    # wording: ok, by law\n    tell-customer: It is guaranteed.",
        "    # wording: ok, by law\n    tell-customer: >\n      It is\n      guaranteed.",
        "    tell-customer: > # wording: ok, by law\n      It is\n      guaranteed.",
        "    promises:\n      can:\n        # wording: ok, by law\n        - It is guaranteed.",
        '    promises: {can: ["It is guaranteed."]} # wording: ok, by law',
    ],
)
def test_a_silence_among_the_facts(facts: str) -> None:
    assert found(f"---\nlanguage: en\nrules:\n  r:\n{facts}\n---\n# D\n\n## R {{#r}}\n") == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("That's our policy. <!-- wording: ok -->", ["wording-no-reason"]),
        ("That's our policy. <!-- wording: ok, -->", ["wording-no-reason"]),
        ("Fine. <!-- wording: ok, by law -->", ["wording-silences-nothing"]),
        ("<!-- wording: ok, by law -->\n\nThat's our policy.",
         ["wording-policy", "wording-silences-nothing"]),
        ("```html\n<!-- wording: ok -->\n```", []),
        ("`<!-- wording: ok -->`", []),
        ("<!-- wording: fine -->", []),
    ],
)  # fmt: skip
def test_a_silence_that_is_amiss(body: str, expected: list[str]) -> None:
    assert codes(f"---\nlanguage: en\n---\n# D\n\n{body}\n") == expected


@pytest.mark.parametrize("pattern", ["", "(a)", "(a) b", "a (b)", "…", "a …", "a-b"])
def test_a_pattern_that_cannot_be_meant(pattern: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Phrases("en", [pattern])
