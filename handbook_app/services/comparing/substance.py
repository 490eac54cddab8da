"""Whether an edit changes what is said, or only how it is written.

Editorial: spelling, punctuation, capitals, spaces, marks and the targets of links. It is a
proposal that people may overrule, so in doubt it says substance.
"""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz.distance import OSA

from handbook_app.markup.plain_text import plain
from handbook_app.services.comparing.aligning import Gap, align, gaps_between
from handbook_app.services.comparing.words import tokens_of

# Longer runs of new words are a new text, whatever their letters.
_LONGEST_SLIP = 8
_LONGEST_WORD = 60
# In shorter words one letter makes another word: now and not, any and many.
_SHORTEST_WITH_SLIP = 4
_SHORTEST_WITH_TWO = 8
# Signs that carry meaning: 5 % is not 5, and < is not >.
_SIGN = re.compile(r"[%‰°+=<>§&@/×]|[^\W\d_]", re.UNICODE)


def is_editorial(before: str, after: str) -> bool:
    """Whether only the writing of a text or of some Markdown changed."""
    if before == after:
        return True
    if not before.strip() or not after.strip():
        return not before.strip() and not after.strip()
    words, others = meaningful_words(before), meaningful_words(after)
    gaps = list(gaps_between(align(words, others), len(words), len(others)))
    return are_slips(words, others, gaps)


def are_slips(before: list[str], after: list[str], gaps: list[Gap]) -> bool:
    """Whether the words in these gaps are the same ones, written otherwise."""
    return all(_is_slip(before, after, gap) for gap in gaps)


def meaningful_words(markdown: str) -> list[str]:
    """The words, numbers and telling signs of a text as they are read, in small letters."""
    words = tokens_of(unicodedata.normalize("NFC", plain(markdown)).lower())
    return [word.replace("’", "'") for word in words if _is_meaningful(word)]


def _is_meaningful(word: str) -> bool:
    if word[0].isalnum() or len(word) > 1:
        return True
    return bool(_SIGN.match(word)) or unicodedata.category(word) in ("Sc", "Sm", "No")


def _is_slip(before: list[str], after: list[str], gap: Gap) -> bool:
    old, new = before[gap.before : gap.before_end], after[gap.after : gap.after_end]
    if not old or not new or max(len(old), len(new)) > _LONGEST_SLIP:
        return False
    if "".join(old) == "".join(new):
        return not any(word[0].isdigit() for word in (*old, *new))
    return len(old) == len(new) and all(
        one == two or _is_misspelling(one, two) for one, two in zip(old, new, strict=True)
    )


def _is_misspelling(one: str, two: str) -> bool:
    """Whether two words are one, spelled differently: alike at the beginning, where un- and in-
    and kein would be, and different by a letter or, in a long word, two."""
    if not (one.isalpha() and two.isalpha()) or one[0] != two[0] or len(one) > _LONGEST_WORD:
        return False
    shorter = min(len(one), len(two))
    if shorter < _SHORTEST_WITH_SLIP:
        return shorter == len(one) == len(two) and sorted(one) == sorted(two)
    most = 2 if shorter >= _SHORTEST_WITH_TWO else 1
    return OSA.distance(one, two, score_cutoff=most) <= most
