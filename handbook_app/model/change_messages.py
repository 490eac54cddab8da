"""How changes are said: a template for each key, with names in braces for what is filled in.

``{field}`` and the names in WORDED are filled in with words of the same table, so that "status:
draft → in force" needs no template of its own; every other value is text as it stands in the
handbook, or a number. Two templates stand where something is counted: for one and for many.
"""

from __future__ import annotations

from collections.abc import Mapping

from handbook_app.model.sentence import Sentence, templates

WORDED = ("word_before", "word_after")

MESSAGES: Mapping[str, str | tuple[str, str]] = templates(
    {
        # whether it bends
        "flexibility-added": "tagged {word_after}",
        "flexibility-removed": "no longer tagged {word_before}",
        "flexibility-changed": "{word_before} → {word_after}",
        # a fact
        "field-added": "{field} added",
        "field-removed": "{field} removed",
        "field-set": "{field}: {after}",
        "field-changed": "{field}: {before} → {after}",
        "field-rewritten": "{field} rewritten",
        "field-corrected": "spelling of {field} corrected",
        "word-set": "{field}: {word_after}",
        "word-changed": "{field}: {word_before} → {word_after}",
        "word-added": "{field} added: {word_after}",
        "word-removed": "{field} removed: {word_before}",
        # one of several
        "item-added": "{field} added: {after}",
        "item-removed": "{field} removed: {before}",
        "order-changed": "order changed: {field}",
        "option-added": "option {number} added: {after}",
        "option-removed": "option {number} removed: {before}",
        "option-moved": "option {number} is now option {to}",
        "option-field-added": "{field} of option {number} added: {after}",
        "option-field-removed": "{field} of option {number} removed: {before}",
        "option-field-changed": "{field} of option {number}: {before} → {after}",
        "option-field-rewritten": "{field} of option {number} rewritten",
        "option-field-corrected": "spelling of {field} of option {number} corrected",
        # sections and rules
        "section-added": "section added",
        "section-removed": "section removed",
        "section-renamed": "heading: {before} → {after}",
        "section-moved": "moved within the document",
        "section-level": "level of the heading: {before} → {after}",
        "rule-added": "rule added",
        "rule-removed": "rule removed",
        "moved-from": "moved from {before}",
        "moved-to": "moved to {after}",
        # words
        "text-added": ("text added ({count} word)", "text added ({count} words)"),
        "text-removed": ("text removed ({count} word)", "text removed ({count} words)"),
        "text-changed": ("wording changed ({count} word)", "wording changed ({count} words)"),
        "text-changed-in-one": "wording changed (1 word)",
        "text-changed-in-few": "wording: {before} → {after}",
        "text-corrected": "spelling or punctuation corrected",
        "text-formatted": "formatting or links changed",
        # documents
        "document-added": "document added",
        "document-removed": "document removed",
        "document-moved": "file moved from {before}",
        "other-fields": "other lines of the front matter changed",
        "layout": "layout changed, no words",
        # a version as a whole
        "summary-added": "Add document {title}",
        "summary-removed": "Remove document {title}",
        "summary-joined": "Join {title} to {other}",
        "summary-divided": "Make {title} of parts of {other}",
        "summary-corrected": "Correct wording of {title}",
        "summary-several-added": ("Add {count} document", "Add {count} documents"),
        "summary-several-removed": ("Remove {count} document", "Remove {count} documents"),
        "summary-several-corrected": (
            "Correct wording of {count} document",
            "Correct wording of {count} documents",
        ),
        "summary-about": "{title}: {changes}",
        "summary-more": ("{summary}; {count} more", "{summary}; {count} more"),
        # fields
        "field.id": "id",
        "field.kind": "kind",
        "field.title": "title",
        "field.language": "language",
        "field.owner": "owner",
        "field.status": "status",
        "field.effective": "in force from",
        "field.review.every": "time between reviews",
        "field.review.on": "day of the next review",
        "field.review.last": "last review",
        "field.review.by": "reviewed by",
        "field.touchpoints": "touchpoint",
        "field.replaced-by": "replaced by",
        "field.translation-of.id": "translation of",
        "field.translation-of.version": "translated version",
        "field.purpose": "purpose",
        "field.values": "value",
        "field.spirit": "spirit",
        "field.origin": "origin",
        "field.origin.date": "day of origin",
        "field.origin.by": "author of the rule",
        "field.origin.cause": "cause of the rule",
        "field.origin.source": "record of the origin",
        "field.origin.holds.answer": "reason still holds",
        "field.origin.holds.checked": "reason last asked",
        "field.origin.holds.by": "reason asked by",
        "field.related": "related rule",
        "field.promises.can": "promise",
        "field.promises.cannot": "sentence not to say",
        "field.grounds": "grounds",
        "field.written": "written down",
        "field.reason": "reason",
        "field.serves-customer": "use to the customer",
        "field.tell-customer": "words to the customer",
        "field.felt.answer": "how it is felt",
        "field.felt.because": "why it is felt as an obstacle",
        "field.felt.checked": "last asked how it is felt",
        "field.felt.by": "how it is felt asked by",
        "field.alternatives": "alternative",
        "field.limits": "limit",
        "field.circumstances": "circumstance",
        "field.when": "situation",
        "field.offer": "offer",
        "field.limit": "limit",
        "field.who": "role",
        # words of the schema
        "word.black": "black",
        "word.gray": "gray",
        "word.untagged": "untagged",
        "word.written": "written",
        "word.informal": "informal",
        "word.missing": "missing",
        "word.policy": "policy",
        "word.procedure": "procedure",
        "word.standard": "standard",
        "word.draft": "draft",
        "word.in-force": "in force",
        "word.retired": "retired",
        "word.yes": "yes",
        "word.no": "no",
        "word.unsure": "unsure",
        "word.helps": "it helps",
        "word.obstacle": "it is felt as an obstacle",
        "word.reason-unknown": "staff lack the reason",
        "word.words-fail": "the words fail",
        "word.not-relevant": "it is not relevant",
        "word.customer-forgotten": "the customer was not considered",
        "word.staff-uneasy": "staff are not comfortable with it",
        "word.safety": "safety",
        "word.privacy": "privacy",
        "word.law": "law",
        "word.integrity": "integrity",
        "word.promises": "keeps us from promising what can't be kept",
        "word.legal-risk": "avoids a legal risk",
        "word.ambiguity": "says what to do when it is unclear",
        "word.protects-customer": "protects the customer",
        "word.fills-gap": "fills a gap",
        "word.protects-company": "protects the organisation",
        "word.efficiency": "efficiency",
        "word.quality": "quality",
    }
)


def message(key: str, values: Mapping[str, str | int] | None = None) -> Sentence:
    """The sentence of a key with its values filled in."""
    filled: dict[str, object] = dict(values or {})
    if "field" in filled:
        filled["field"] = _word(f"field.{filled['field']}")
    for name in WORDED:
        if name in filled:
            filled[name] = _word(f"word.{filled[name]}")
    found = MESSAGES.get(key, key)
    one, many = (found, "") if isinstance(found, str) else found
    return Sentence(one, filled, many)


def word(value: str) -> Sentence:
    """A word of the schema, such as ``in-force``, as people say it; other text as it is."""
    return _word(f"word.{value}")


def _word(key: str) -> Sentence:
    found = MESSAGES.get(key)
    return Sentence(found if isinstance(found, str) else key.partition(".")[2])
