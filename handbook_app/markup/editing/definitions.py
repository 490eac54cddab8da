"""Where ``[words][label]`` leads is defined elsewhere in a text: what moves takes that along."""

from __future__ import annotations

import re

from handbook_app.markup.links import without_code

# A link or a footnote; what goes on in the next lines is indented.
_DEFINITION = re.compile(
    r"^ {0,3}\[(?P<label>\^?[^\[\]\n]{1,200})\]:[^\n]*(?:\n[ \t]+\S[^\n]*)*", re.MULTILINE
)
_USE = re.compile(r"\[([^\[\]\n]{1,200})\](?!:)")


def with_definitions_of(markdown: str, source: str) -> str:
    """The Markdown with the definitions that it uses and only ``source`` holds, at its end."""
    shown = without_code(markdown)
    used = {_folded(found[1]) for found in _USE.finditer(shown)}
    known = {_folded(found["label"]) for found in _DEFINITION.finditer(shown)}
    missing: dict[str, str] = {}
    for found in _DEFINITION.finditer(without_code(source)):
        label = _folded(found["label"])
        if label in used and label not in known:
            missing.setdefault(label, source[found.start() : found.end()].rstrip())
    if not missing:
        return markdown
    newline = "\r\n" if "\r\n" in source else "\n"
    return markdown.rstrip() + newline * 2 + newline.join(missing.values()) + newline


def _folded(label: str) -> str:
    return " ".join(label.split()).casefold()
