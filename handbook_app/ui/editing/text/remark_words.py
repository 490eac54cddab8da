"""How the problems of a document are said in the editor: what is amiss, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_app.model.sentence import Sentence, say, templates
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from handbook_app.model.problem import Problem

_SENTENCES = templates(
    {
        "unclosed-front-matter": "The facts at the top never end."
        " Close them with a line of three hyphens: ---",
        "no-fields": "The facts at the top cannot be read. Write each line as name: value.",
        "broken-yaml": "From here the facts cannot be read: {expected}.",
        "repeated-field": "{field} stands here twice; the last one counts. Take one of them away.",
        "unknown-field": "{found} is a name we do not know, so it is left out. Meant: {expected}?",
        "bad-value": "{field} is {found}; it should be {expected}.",
        "rule-without-section": "There is no section for the rule {found}."
        " Give its heading this mark: {mark}",
        "repeated-id": "The mark {found} stands at another heading, too. Each needs its own.",
        "too-many-headings": "There are too many headings. Divide this into several documents.",
        "broken-link": "This link leads nowhere: {found}. {meant}",
        "broken-anchor": "This link names a heading that is not there: {found}. {meant}",
        "missing-picture": "This picture is not in the handbook: {found}. Paste it here anew.",
        "untagged": "{rule}: nobody has decided whether it bends. Make it black or gray.",
        "no-spirit": "{rule}: say in its spirit what it protects.",
        "no-origin": "{rule}: say where it comes from.",
        "no-grounds": "{rule}: it is black. Say on which grounds:"
        " safety, privacy, law or integrity.",
        "no-reason": "{rule}: it is black. Say for which reason.",
        "no-tell-customer": "{rule}: it is black. Say how to explain it from the customer's side.",
        "no-options": "{rule}: it is gray and offers nothing. Add two or three options.",
        "reason-gone": "{rule}: its reason no longer holds."
        " Keep it for another one, change or retire it.",
        "lost-id": "Other documents lead here as {found}, which the new heading does not give."
        " Write this mark beside it: {mark}",
        "unknown-document": "No document is called {found}. {meant}",
        "unknown-section": "There is no section {found}. {meant}",
        "unknown-touchpoint": "No touchpoint is called {found}. {meant}",
        "unknown-value": "No value is called {found}. {meant}",
        "unknown-owner": "No owner is called {found}. {meant}",
        "unknown-person": "Nobody is called {found}. {meant}",
    }
)


def said(problem: Problem) -> str:
    """One or two plain sentences, in the window's language where there are words for it."""
    template = _SENTENCES.get(problem.code)
    if template is None:
        return _bare(problem)
    if "{found}" in template and not problem.found:
        return _bare(problem)
    path = problem.field.split(".")
    values = {
        "expected": problem.expected,
        "field": path[-1],
        "found": problem.found,
        "mark": "{#" + problem.found + "}",
        "meant": say("Meant: {expected}?", expected=problem.expected) if problem.expected else "",
        "rule": path[1] if path[0] == "rules" and len(path) > 1 else problem.field,
    }
    return in_words(Sentence(template, values)).strip()


def _bare(problem: Problem) -> str:
    """The sentence without the place it begins with, which the editor shows anyway."""
    message = in_words(problem.sentence).replace("`", "")
    return message[:1].upper() + message[1:]
