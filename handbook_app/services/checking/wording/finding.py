"""Remarks on wording as problems: what is said, where, and what to say instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from handbook_app.markup.phrases import is_exactly
from handbook_app.model.problem import Problem, Severity, Span
from handbook_app.model.sentence import Sentence, say, templates
from handbook_app.services.checking.sheet import Sheet
from handbook_app.services.checking.wording.glossary import glossary_of
from handbook_app.services.checking.wording.lists import Entry, WordList, avoided_in, word_list
from handbook_app.services.checking.wording.reading import Remark, read_prose, read_spoken
from handbook_app.services.checking.wording.silences import (
    Lines,
    Silence,
    apply,
    find_silences,
    without_reason,
)
from handbook_app.services.glossaries import is_glossary

_MOST = 500  # in one document; nobody mends more at a sitting
_LONGEST_SHOWN = 80
_SENTENCES = templates(
    {
        "policy": "“{found}” gives a rule where the customer needs the reason. {instead}",
        "robotic": "“{found}” comforts nobody: it is what machines say. {instead}",
        "promise": "“{found}” promises what nobody can be sure to keep. {instead}",
        "blame": "“{found}” puts the blame on the customer. {instead}",
        "refusal": "“{found}” says no, and the rule offers nothing instead. {instead}",
        "avoid": "this handbook does not say “{found}”. {instead}",
        "glossary": "the glossary does not say “{found}”. {instead}",
    }
)


def find_problems(sheet: Sheet) -> Iterator[Problem]:
    """What there is to say about the wording of a document, and about what silences it."""
    document = sheet.document
    words = _words(sheet)
    lines = Lines(document.text)
    silences = find_silences(document.text, document.body_start, lines)
    remarks = list(islice(chain(read_spoken(document, words), read_prose(document, words)), _MOST))
    for one in remarks:
        place = one.place if one.field else (one.start, one.end)
        if not apply(silences, lines.number(place[0]), lines.number(place[1])):
            yield _problem(sheet, one, words, lines)
    yield from _silences(sheet, silences, lines, all_looked_at=len(remarks) < _MOST)


def _words(sheet: Sheet) -> WordList:
    wording, document = sheet.inventory.settings.wording, sheet.document
    language = document.language
    # A glossary may name the words that it avoids.
    here = sheet.inventory.by_path.get(document.path)
    is_one = here is not None and is_glossary(here)
    glossary = () if is_one else glossary_of(sheet.inventory, language)
    return word_list(
        language, (*avoided_in(wording, language), *glossary), wording.longest_sentence
    )


def _problem(sheet: Sheet, remark: Remark, words: WordList, lines: Lines) -> Problem:
    text = sheet.document.text
    span = _span(lines, remark.start, remark.end)
    if remark.entry is None:
        found = text[remark.start : min(remark.end, remark.start + _LONGEST_SHOWN)]
        sentence = say(
            "this sentence has {count} words, and more than {most} are hard to follow."
            " Make two or three of it.",
            count=len(remark.tokens),
            most=words.longest_sentence,
        )
        return sheet.at(Severity.HINT, "wording-long", span, sentence, found, "", remark.field)
    entry = remark.entry
    found = text[remark.start : remark.end]
    advice = words.refusal_advice if entry.family == "refusal" else entry.instead
    sentence = _sentence(entry, " ".join(found[:_LONGEST_SHOWN].split()), advice)
    replacement = _replacement(entry, remark)
    code = f"wording-{entry.family}"
    return sheet.at(Severity.HINT, code, span, sentence, found, replacement, remark.field)


def _sentence(entry: Entry, found: str, advice: str) -> Sentence:
    instead: str = advice
    if entry.said:
        instead = say("Write “{words}”.", words=advice[:200]) if advice else ""
    return Sentence(_SENTENCES[entry.family], {"found": found, "instead": instead})


def _replacement(entry: Entry, remark: Remark) -> str:
    """What can take the place of the words, when they are no other form of those to avoid."""
    if entry.said and not is_exactly(remark.tokens, entry.said):
        return ""
    return entry.replacement


def _silences(
    sheet: Sheet, silences: Sequence[Silence], lines: Lines, *, all_looked_at: bool
) -> Iterator[Problem]:
    for one in without_reason(silences):
        sentence = say(
            "this silences a remark and does not say why; write the reason behind “ok,”."
        )
        yield _on(sheet, "wording-no-reason", one, sentence, lines)
    for one in silences:
        if not one.is_used and all_looked_at:
            sentence = say("there is no remark left that this silences; take it away.")
            yield _on(sheet, "wording-silences-nothing", one, sentence, lines)


def _on(sheet: Sheet, code: str, one: Silence, sentence: Sentence, lines: Lines) -> Problem:
    span = _span(lines, one.start, one.end)
    found = sheet.document.text[one.start : one.end]
    return sheet.at(Severity.HINT, code, span, sentence, found, "", ())


def _span(lines: Lines, start: int, end: int) -> Span:
    return Span(
        lines.number(start) + 1,
        lines.column(start) + 1,
        lines.number(end) + 1,
        lines.column(end) + 1,
    )
