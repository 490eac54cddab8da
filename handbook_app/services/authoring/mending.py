"""The way to mend a problem: what the text would be, and what is said of it. Pure functions.

Only what can be told with some certainty is offered. Work is bound to the line of the problem, so
that a keystroke in a large document is answered at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from handbook_app.markup.editing.heading_lines import with_ids
from handbook_app.markup.front_matter import split
from handbook_app.markup.headings import find_headings, find_sections
from handbook_app.markup.links import find_addresses
from handbook_app.model.problem import Problem
from handbook_app.model.sentence import Sentence, say
from handbook_app.services.authoring.silencing import with_silence

_LINE_END = re.compile(r"\r\n|\n|\r")
_MOST_IDS = 1000
_NEEDS_NO_QUOTES = re.compile(r"[\w -]+")


@dataclass(frozen=True, slots=True)
class Mend:
    """What would be done, in words, and the text as it is then.

    Where words are missing that only a person has, ``cursor`` is where in the text they belong.
    """

    sentence: Sentence
    text: str
    cursor: int | None = None


def find_mends(problem: Problem, text: str) -> tuple[Mend, ...]:
    """The ways to mend a problem of a text, the likeliest first; none when nobody can tell.

    ``text`` may have changed since the problem was found: then what no longer fits is not offered.
    """
    find = _WAYS.get(problem.code)
    return tuple(find(problem, text)) if find else ()


def is_mendable(problem: Problem) -> bool:
    """Whether there may be a way, told without looking at the text."""
    needs_no_guess = problem.code in _WITHOUT_GUESS
    return needs_no_guess or (problem.code in _WAYS and bool(problem.expected))


def _expected_word(problem: Problem, text: str) -> Iterator[Mend]:
    """Another name in place of the one nothing answers to."""
    if not problem.found or not problem.expected:
        return
    new = problem.expected
    if problem.code == "unknown-section":
        new = f"{problem.found.partition('#')[0]}#{new}"
    word = re.compile(rf"(?<![\w#.-]){re.escape(problem.found)}(?![\w#-])")
    yield from _in_line(problem, text, lambda line: _last(word, line, new), _write(new))


def _expected_key(problem: Problem, text: str) -> Iterator[Mend]:
    """The name of a field that was probably meant."""
    if not problem.expected:
        return
    key = re.compile(rf"(?<![\w-]){re.escape(problem.found)}(?=[\"']?\s*:)")
    new = problem.expected
    yield from _in_line(problem, text, lambda line: key.sub(lambda _: new, line, 1), _write(new))


def _expected_address(problem: Problem, text: str) -> Iterator[Mend]:
    """The address that a link was probably meant to have."""
    if not problem.expected:
        return
    before, _, fragment = problem.found.partition("#")
    if problem.code == "broken-anchor":
        new = f"{before}#{problem.expected}"
    else:
        new = f"{problem.expected}#{fragment}" if fragment else problem.expected
    new = new.replace(" ", "%20")

    def mended(line: str) -> str:
        for start, end in find_addresses(line):
            if line[start:end] == problem.found:
                return line[:start] + new + line[end:]
        return line

    yield from _in_line(problem, text, mended, _write(new))


def _up_to_date(problem: Problem, text: str) -> Iterator[Mend]:
    sentence = say("Say that the translation is up to date again")
    for mend in _expected_word(problem, text):
        yield Mend(sentence, mend.text)


def _mark_beside(problem: Problem, text: str) -> Iterator[Mend]:
    """The id that a rule or a link needs, beside the heading that probably is meant."""
    section_id, name = problem.expected, problem.found
    found = [one for one in find_sections(text, _start(text)) if one.level]
    wanted = [name if one.id == section_id else one.id for one in found]
    if name in [one.id for one in found] or name not in wanted:
        return
    heading = found[wanted.index(name)].heading
    sentence = say("Write {mark} beside the heading “{heading}”",
                   mark="{#" + name + "}", heading=heading[:80])  # fmt: skip
    yield Mend(sentence, with_ids(text, _start(text), wanted))


def _free_id(problem: Problem, text: str) -> Iterator[Mend]:
    """Another id for a heading whose id stands at an earlier one."""
    taken = {one.id for one in find_headings(text, _start(text))}
    free = next((f"{problem.found}-{at}" for at in range(2, _MOST_IDS)
                 if f"{problem.found}-{at}" not in taken), "")  # fmt: skip
    old, new = "{#" + problem.found, "{#" + free
    yield from _in_line(problem, text, lambda line: line.replace(old, new, 1), _write(free))


def _other_words(problem: Problem, text: str) -> Iterator[Mend]:
    """The words that a handbook prefers, where they fit; else a reason why these may stay."""
    line, at = _line(text, problem.line), _place(problem, text)
    if at is None or line is None:
        return
    new, end = problem.expected, at + len(problem.found)
    is_fact = at < _start(text)
    if new and (not is_fact or _NEEDS_NO_QUOTES.fullmatch(new)):
        if problem.found[:1].isupper():
            new = new[:1].upper() + new[1:]
        yield Mend(_write(new), text[:at] + new + text[end:])
    yield Mend(say("Silence this with a reason…"), *with_silence(text, line))


def _no_silence(problem: Problem, text: str) -> Iterator[Mend]:
    """A text without a comment that silences nothing."""
    at = _place(problem, text)
    if at is not None:
        before, after = text[:at].rstrip(" \t"), text[at + len(problem.found) :]
        if before.endswith(("\n", "\r")) and (own := _LINE_END.match(after)):
            after = after[own.end() :]
        yield Mend(say("Take this comment away"), before + after)


def _place(problem: Problem, text: str) -> int | None:
    """Where the words of a problem begin, if they still stand there."""
    line = _line(text, problem.line)
    if line is None or not problem.found or not problem.column:
        return None
    at = line[0] + problem.column - 1
    return at if text.startswith(problem.found, at) else None


def _in_line(
    problem: Problem, text: str, mended: Callable[[str], str], sentence: Sentence
) -> Iterator[Mend]:
    """The text with its line mended, if that changes it."""
    span = _line(text, problem.line)
    if span is None:
        return
    line = text[span[0] : span[1]]
    new = mended(line)
    if new != line:
        yield Mend(sentence, text[: span[0]] + new + text[span[1] :])


def _line(text: str, number: int) -> tuple[int, int] | None:
    """Where a line, counted from 1, begins and ends."""
    start = 0
    for at, end in enumerate(_LINE_END.finditer(text), 1):
        if at == number:
            return start, end.start()
        start = end.end()
    is_last = number >= 1 and number == len(_LINE_END.findall(text)) + 1
    return (start, len(text)) if is_last else None


def _last(pattern: re.Pattern[str], line: str, new: str) -> str:
    """The line with the last match replaced: values stand behind their names."""
    found = list(pattern.finditer(line))
    return line[: found[-1].start()] + new + line[found[-1].end() :] if found else line


def _start(text: str) -> int:
    return split(text).body_start


def _write(new: str) -> Sentence:
    return say("Write “{text}”", text=new[:120])


_WAYS: Mapping[str, Callable[[Problem, str], Iterator[Mend]]] = {
    **dict.fromkeys(
        (
            "unknown-owner", "unknown-touchpoint", "unknown-value", "unknown-person",
            "unknown-document", "unknown-section", "unknown-original", "date-in-future",
        ),
        _expected_word,
    ),
    "unknown-field": _expected_key,
    "broken-link": _expected_address,
    "broken-anchor": _expected_address,
    "behind-original": _up_to_date,
    "rule-without-section": _mark_beside,
    "lost-id": _mark_beside,
    "repeated-id": _free_id,
    **dict.fromkeys(
        (
            "wording-policy", "wording-robotic", "wording-promise", "wording-blame",
            "wording-refusal", "wording-avoid", "wording-glossary", "wording-long",
        ),
        _other_words,
    ),
    "wording-silences-nothing": _no_silence,
}  # fmt: skip
_WITHOUT_GUESS = frozenset({"repeated-id", *(one for one in _WAYS if one.startswith("wording-"))})
