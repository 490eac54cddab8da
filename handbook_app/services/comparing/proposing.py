"""What a save could be called, and whether it is more than editorial: proposals to a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handbook_app.model.change_messages import message
from handbook_app.model.change_of_rule import Change, DocumentComparison
from handbook_app.translations import Translate, in_english

LONGEST_SUMMARY = 72

# Only the writing changed: told when there is nothing else.
_CORRECTIONS = frozenset({
    "field-corrected", "option-field-corrected", "text-corrected", "text-formatted",
    "other-fields", "layout",
})  # fmt: skip
# What people want to know first; what is not named here comes after, as it is on the page.
_FIRST = (
    "document-added", "document-removed", "flexibility", "status", "effective", "rule-added",
    "rule-removed", "moved-from", "limits", "options", "grounds", "promises", "document-moved",
    "section-added", "section-removed", "text",
)  # fmt: skip
_WHOLE_DOCUMENT = ("document-added", "document-removed")
# (what happened to one document, to sections of another, what that is called together)
_ARRANGEMENTS = (
    ("document-removed", "moved-from", "joined"),
    ("document-added", "moved-to", "divided"),
)
_BETWEEN = "; "


def propose_substance(comparisons: Iterable[DocumentComparison]) -> bool:
    """Whether what people must, may or promise changed, and not merely how it is written."""
    return any(comparison.is_substance for comparison in comparisons)


def propose_summary(
    comparisons: Iterable[DocumentComparison],
    in_words: Translate = in_english,
    longest: int = LONGEST_SUMMARY,
) -> str:
    """One line that says what a save does, the weightiest first; empty when nothing changed.

    ``in_words`` says it in another language; ``longest`` is how many characters it may have.
    """
    found = [comparison for comparison in comparisons if comparison]
    if not found:
        return ""
    summary = (
        _of_arrangement(found, in_words)
        or _of_whole_documents(found, in_words)
        or _of_corrections(found, in_words)
        or _of_changes(_ranked(found), in_words, longest)
    )
    return summary if len(summary) <= longest else summary[: longest - 1].rstrip() + "…"


def _of_arrangement(found: Sequence[DocumentComparison], in_words: Translate) -> str:
    """ "Join Gifts to Returns", when one document went and its sections are in another."""
    for key, way, verb in _ARRANGEMENTS:
        whole = [one for one in found if any(change.key == key for change in one.changes)]
        others = [one for one in found if any(change.key == way for change in one.changes)]
        if len(found) == 2 and len(whole) == len(others) == 1 and whole != others:
            titles = {"title": whole[0].title, "other": others[0].title}
            return in_words(message(f"summary-{verb}", titles))
    return ""


def _of_whole_documents(found: Sequence[DocumentComparison], in_words: Translate) -> str:
    """ "Add document Greeting", when all that happened is that documents came, or went."""
    keys = {change.key for one in found for change in one.changes if change.key != "moved-from"}
    if len(keys) != 1 or not keys <= set(_WHOLE_DOCUMENT):
        return ""
    verb = keys.pop().removeprefix("document-")
    return _of_one_or_several(verb, [one.title for one in found], in_words)


def _of_corrections(found: Sequence[DocumentComparison], in_words: Translate) -> str:
    changes = [(one.title, change) for one in found for change in one.changes]
    if any(change.key not in _CORRECTIONS for _, change in changes):
        return ""
    headings = list(dict.fromkeys(change.heading or title for title, change in changes))
    titles = [one.title for one in found]
    return _of_one_or_several("corrected", headings if len(headings) == 1 else titles, in_words)


def _of_one_or_several(verb: str, titles: Sequence[str], in_words: Translate) -> str:
    if len(titles) == 1:
        return in_words(message(f"summary-{verb}", {"title": titles[0]}))
    return in_words(message(f"summary-several-{verb}", {"count": len(titles)}))


def _ranked(found: Sequence[DocumentComparison]) -> list[tuple[str, Change]]:
    """(what it is about, change), the weightiest first and with it what concerns the same."""
    told = [
        (change.heading or comparison.title, change)
        for comparison in found
        for change in comparison.changes
        if change.key not in _CORRECTIONS and change.key != "moved-to"
    ]
    told.sort(key=lambda one: _rank(one[1]))
    places: dict[tuple[str, str], int] = {}
    for _, change in told:
        places.setdefault((change.document, change.section), len(places))
    told.sort(key=lambda one: places[one[1].document, one[1].section])
    return told


def _rank(change: Change) -> tuple[bool, int]:
    names = (change.key, change.field.partition(".")[0])
    ranks = [_FIRST.index(name) for name in names if name in _FIRST]
    return not change.is_substance, min(ranks, default=len(_FIRST))


def _of_changes(told: Sequence[tuple[str, Change]], in_words: Translate, longest: int) -> str:
    """As many as fit on the line, and how many more there are; the first one always."""
    lines: list[str] = []
    for count in range(1, len(told) + 1):
        line = _line(told[:count], in_words)
        left = len(told) - count
        if left:
            line = in_words(message("summary-more", {"summary": line, "count": left}))
        if lines and len(line) > longest:
            break
        lines.append(line)
    return lines[-1]


def _line(told: Sequence[tuple[str, Change]], in_words: Translate) -> str:
    parts: list[str] = []
    last: tuple[str, str] | None = None
    for subject, change in told:
        sentence = in_words(change.sentence)
        about = change.document, change.section
        if about != last and change.key in _WHOLE_DOCUMENT:
            sentence = in_words(
                message(change.key.replace("document", "summary"), {"title": subject})
            )
        elif about != last:
            sentence = in_words(message("summary-about", {"title": subject, "changes": sentence}))
        parts.append(sentence)
        last = about
    return _BETWEEN.join(parts)
