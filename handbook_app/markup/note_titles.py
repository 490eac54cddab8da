"""How notes are headed to which their author gave no title: in the language of the document."""

from __future__ import annotations

import re

from handbook_app.model.sentence import Sentence, templates
from handbook_app.translations import in_english, translator

_TITLES = templates({
    "note": "Note", "tip": "Tip", "important": "Important", "warning": "Warning",
    "caution": "Caution", "danger": "Danger", "info": "Info", "hint": "Hint",
    "abstract": "Abstract", "summary": "Summary", "success": "Success", "question": "Question",
    "failure": "Failure", "bug": "Bug", "example": "Example", "quote": "Quote",
    "attention": "Attention", "error": "Error", "seealso": "See also", "todo": "To do",
})  # fmt: skip
# What the renderer makes of such a note: its kind, and the kind again as its title.
_UNTITLED = re.compile(
    r'(<div class="admonition (\w+)[^"]*">\s*<p class="admonition-title">'
    r'|<details class="(\w+)[^"]*"[^>]*>\s*<summary>)(\w+)(?=</)'
)


def translate_titles(html: str, language: str) -> str:
    """Rendered HTML with the titles that are only the kind of a note said in a language."""
    in_words = translator(language)
    if in_words is in_english:
        return html

    def said(found: re.Match[str]) -> str:
        kind = (found[2] or found[3]).lower()
        if found[4].lower() != kind or kind not in _TITLES:
            return found[0]
        return found[1] + in_words(Sentence(_TITLES[kind]))

    return _UNTITLED.sub(said, html)
