"""What one document adds to the vocabulary, worked out once more when it is forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from handbook_app.markup.words import Terms, fold, joined_words_of, words_of
from handbook_app.storage.index.rows import FormRow


def vocabulary_of(
    language: str, title: str, sections: Iterable[tuple[str, str, str, str]]
) -> list[FormRow]:
    """The forms of a document with their counts; of each section its heading, text, facts and
    other words. It counts what ``weighing`` gathers."""
    names = Counter(words_of(title))
    anywhere = names.copy()
    for heading, body, facts, other in sections:
        named = words_of(heading) + joined_words_of(heading)
        names.update(named)
        anywhere.update(named)
        for text in (body, facts, other):
            anywhere.update(words_of(text))
        anywhere.update(joined_words_of(body))
    terms = Terms(language)
    return [FormRow(fold(word), terms[word], anywhere[word], names[word]) for word in anywhere]
