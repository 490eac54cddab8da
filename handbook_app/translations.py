"""The sentences of the program in the languages of people.

``resources/translations/sentences_<language>.mo`` holds the templates of a language, as Python's
own ``gettext`` reads them; ``packaging/translations.py`` makes it. English needs none.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Callable

from handbook_app import paths
from handbook_app.model.sentence import Words, render

Translate = Callable[[str], str]
"""Says a sentence in a language; any other text stays as it is."""

_ASKED = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def in_english(text: str) -> str:
    """A sentence as it was made."""
    return text


@functools.lru_cache(maxsize=8)
def translator(language: str) -> Translate:
    """What says sentences in a language (``de``, ``de_AT``); in English when it is unknown."""
    words = _read(language)
    return in_english if words is None else functools.partial(render, words=words)


def language_of_person() -> str:
    """The language of whoever works in this terminal, as the environment names it."""
    for name in _ASKED:
        if named := os.environ.get(name, ""):
            return named.partition(":")[0]
    return _language_of_windows() if os.name == "nt" else ""


def _language_of_windows() -> str:
    import ctypes
    import locale

    number = getattr(ctypes, "windll").kernel32.GetUserDefaultUILanguage()  # noqa: B009 - only there
    return locale.windows_locale.get(number, "")


def _read(language: str) -> Words | None:
    code = language[:2].lower()
    if not code.isalpha() or language[2:3].isalpha() or code == "en":
        return None
    from gettext import GNUTranslations  # what speaks English starts without it

    try:
        file = paths.resources_folder() / "translations" / f"sentences_{code}.mo"
        with file.open("rb") as opened:
            return GNUTranslations(opened)
    except OSError:
        return None
