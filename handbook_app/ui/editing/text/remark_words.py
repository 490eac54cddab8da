"""How the problems of a document are said in the editor: what is amiss, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from handbook_app.model.problem import Problem

_SENTENCES = {
    "unclosed-front-matter": QT_TRANSLATE_NOOP(
        "Remarks", "The facts at the top never end. Close them with a line of three hyphens: ---"
    ),
    "no-fields": QT_TRANSLATE_NOOP(
        "Remarks", "The facts at the top cannot be read. Write each line as name: value."
    ),
    "broken-yaml": QT_TRANSLATE_NOOP("Remarks", "From here the facts cannot be read: {expected}."),
    "repeated-field": QT_TRANSLATE_NOOP(
        "Remarks", "{field} stands here twice; the last one counts. Take one of them away."
    ),
    "unknown-field": QT_TRANSLATE_NOOP(
        "Remarks", "{found} is a name we do not know, so it is left out. Meant: {expected}?"
    ),
    "bad-value": QT_TRANSLATE_NOOP("Remarks", "{field} is {found}; it should be {expected}."),
    "rule-without-section": QT_TRANSLATE_NOOP(
        "Remarks", "There is no section for the rule {found}. Give its heading this mark: {mark}"
    ),
    "repeated-id": QT_TRANSLATE_NOOP(
        "Remarks", "The mark {found} stands at another heading, too. Each needs its own."
    ),
    "too-many-headings": QT_TRANSLATE_NOOP(
        "Remarks", "There are too many headings. Divide this into several documents."
    ),
    "broken-link": QT_TRANSLATE_NOOP("Remarks", "This link leads nowhere: {found}. {meant}"),
    "broken-anchor": QT_TRANSLATE_NOOP(
        "Remarks", "This link names a heading that is not there: {found}. {meant}"
    ),
    "missing-picture": QT_TRANSLATE_NOOP(
        "Remarks", "This picture is not in the handbook: {found}. Paste it here anew."
    ),
    "untagged": QT_TRANSLATE_NOOP(
        "Remarks", "{rule}: nobody has decided whether it bends. Make it black or gray."
    ),
    "no-spirit": QT_TRANSLATE_NOOP("Remarks", "{rule}: say in its spirit what it protects."),
    "no-origin": QT_TRANSLATE_NOOP("Remarks", "{rule}: say where it comes from."),
    "no-grounds": QT_TRANSLATE_NOOP(
        "Remarks", "{rule}: it is black. Say on which grounds: safety, privacy, law or integrity."
    ),
    "no-reason": QT_TRANSLATE_NOOP("Remarks", "{rule}: it is black. Say for which reason."),
    "no-tell-customer": QT_TRANSLATE_NOOP(
        "Remarks", "{rule}: it is black. Say how to explain it from the customer's side."
    ),
    "no-options": QT_TRANSLATE_NOOP(
        "Remarks", "{rule}: it is gray and offers nothing. Add two or three options."
    ),
    "reason-gone": QT_TRANSLATE_NOOP(
        "Remarks",
        "{rule}: its reason no longer holds. Keep it for another one, change or retire it.",
    ),
    "lost-id": QT_TRANSLATE_NOOP(
        "Remarks",
        "Other documents lead here as {found}, which the new heading does not give. Write this mark"
        " beside it: {mark}",
    ),
    "unknown-document": QT_TRANSLATE_NOOP("Remarks", "No document is called {found}. {meant}"),
    "unknown-section": QT_TRANSLATE_NOOP("Remarks", "There is no section {found}. {meant}"),
    "unknown-touchpoint": QT_TRANSLATE_NOOP("Remarks", "No touchpoint is called {found}. {meant}"),
    "unknown-value": QT_TRANSLATE_NOOP("Remarks", "No value is called {found}. {meant}"),
    "unknown-owner": QT_TRANSLATE_NOOP("Remarks", "No owner is called {found}. {meant}"),
    "unknown-person": QT_TRANSLATE_NOOP("Remarks", "Nobody is called {found}. {meant}"),
}
_MEANT = QT_TRANSLATE_NOOP("Remarks", "Meant: {expected}?")


def said(problem: Problem) -> str:
    """One or two plain sentences, in the window's language where there are words for it."""
    template = _SENTENCES.get(problem.code)
    if template is None:
        return _bare(problem)
    if "{found}" in str(template) and not problem.found:
        return _bare(problem)
    path = problem.field.split(".")
    meant = _translate(_MEANT) if problem.expected else ""
    return (
        _translate(template)
        .replace("{meant}", meant)
        .replace("{rule}", path[1] if path[0] == "rules" and len(path) > 1 else problem.field)
        .replace("{field}", path[-1])
        .replace("{mark}", "{#" + problem.found + "}")
        .replace("{expected}", in_words(problem.expected))
        .replace("{found}", in_words(problem.found))
        .strip()
    )


def _bare(problem: Problem) -> str:
    """The sentence without the place it begins with, which the editor shows anyway."""
    message = in_words(problem.sentence).replace("`", "")
    return message[:1].upper() + message[1:]


def _translate(text: object) -> str:
    return QCoreApplication.translate("Remarks", str(text))
