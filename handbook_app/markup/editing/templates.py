"""The text of a new document: its fields, its headings, and a short prompt under each.

Prompts are HTML comments, which no reader sees. Each is one question that the section answers.
"""

from __future__ import annotations

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing.fields import set_field
from handbook_app.markup.editing.heading_lines import checked_words
from handbook_app.markup.editing.sections import add_section
from handbook_app.model.document import Document
from handbook_app.model.schema import Kind

# For each kind and language: headings, each with what to write under it.
_SECTIONS: dict[Kind, dict[str, tuple[tuple[str, str], ...]]] = {
    Kind.POLICY: {
        "en": (
            ("What applies", "What is true for whom? One rule a section, in a sentence or two."),
            ("Why", "What does it protect, and whom?"),
            ("When it does not fit", "What may be offered instead, up to which limit, by whom?"),
        ),
        "es": (
            ("Qué se aplica", "¿Qué vale y para quién? Una regla por sección, en dos frases."),
            ("Por qué", "¿Qué protege y a quién?"),
            ("Cuando no encaja", "¿Qué se puede ofrecer en su lugar, hasta qué límite y quién?"),
        ),
        "pl": (
            ("Co obowiązuje", "Co obowiązuje i kogo? Jedna zasada na sekcję, w zdaniu lub dwóch."),
            ("Dlaczego", "Co i kogo to chroni?"),
            ("Gdy to nie pasuje", "Co można zaproponować zamiast tego, do jakiej granicy i kto?"),
        ),
        "ru": (
            ("Что действует", "Что и для кого верно? Одно правило на раздел, одна-две фразы."),
            ("Почему", "Что и кого это защищает?"),
            ("Когда это не подходит", "Что предложить взамен, до какого предела, кто решает?"),
        ),
        "de": (
            ("Was gilt", "Was gilt für wen? Eine Regel je Abschnitt, in ein, zwei Sätzen."),
            ("Warum", "Was und wen schützt es?"),
            ("Wenn es nicht passt", "Was darf stattdessen angeboten werden, bis wohin, von wem?"),
        ),
    },
    Kind.PROCEDURE: {
        "en": (
            ("Before you start", "What has to be at hand or known?"),
            ("Steps", "Number them: one action a step, the reason only where it helps."),
            ("If something goes wrong", "What does one do then, and who is asked?"),
        ),
        "es": (
            ("Antes de empezar", "¿Qué hay que tener a mano o saber?"),
            ("Pasos", "Numérelos: una acción por paso, el motivo solo donde ayude."),
            ("Si algo sale mal", "¿Qué se hace entonces y a quién se pregunta?"),
        ),
        "pl": (
            ("Zanim zaczniesz", "Co trzeba mieć pod ręką albo wiedzieć?"),
            ("Kroki", "Ponumeruj je: jedna czynność na krok, powód tylko tam, gdzie pomaga."),
            ("Gdy coś pójdzie nie tak", "Co wtedy zrobić i kogo zapytać?"),
        ),
        "ru": (
            ("Прежде чем начать", "Что нужно иметь под рукой или знать?"),
            ("Шаги", "Пронумеруйте: одно действие на шаг, причина — только где она помогает."),
            ("Если что-то пошло не так", "Что тогда делать и кого спросить?"),
        ),
        "de": (
            ("Bevor es losgeht", "Was muss bereitliegen oder bekannt sein?"),
            ("Schritte", "Nummeriert: eine Handlung je Schritt, der Grund nur, wo er hilft."),
            ("Wenn etwas schiefgeht", "Was tut man dann, und wen fragt man?"),
        ),
    },
    Kind.STANDARD: {
        "en": (
            ("What good looks like", "What does the customer see, hear or get?"),
            ("For example", "One example that meets it, and one that does not."),
            ("How we notice", "By what does one see that it is met?"),
        ),
        "es": (
            ("Cómo es cuando está bien", "¿Qué ve, oye o recibe el cliente?"),
            ("Por ejemplo", "Un ejemplo que lo cumple y otro que no."),
            ("Cómo lo notamos", "¿En qué se ve que se cumple?"),
        ),
        "pl": (
            ("Jak wygląda, gdy jest dobrze", "Co klient widzi, słyszy albo dostaje?"),
            ("Na przykład", "Jeden przykład, który to spełnia, i jeden, który nie."),
            ("Po czym to poznajemy", "Po czym widać, że jest to spełnione?"),
        ),
        "ru": (
            ("Как выглядит хорошо", "Что клиент видит, слышит или получает?"),
            ("Например", "Один пример, где это соблюдено, и один, где нет."),
            ("Как мы это замечаем", "По чему видно, что это соблюдено?"),
        ),
        "de": (
            ("Woran man gut erkennt", "Was sieht, hört oder bekommt der Kunde?"),
            ("Zum Beispiel", "Ein Beispiel, das es erfüllt, und eines, das es nicht tut."),
            ("Wie wir es merken", "Woran sieht man, dass es erfüllt ist?"),
        ),
    },
}  # fmt: skip


def new_document(
    kind: Kind | None,
    title: str,
    language: str,
    document_id: str = "",
    owner: str = "",
) -> str:
    """The text of a new document, a draft; without a kind it has no sections.

    In a language without headings of its own, they are in English.
    """
    words = checked_words(title)
    text = f"# {words}\n"
    for heading, prompt in _sections(kind, language):
        text += f"\n## {heading}\n\n<!-- {prompt} -->\n"
    known = {
        "id": document_id,
        "kind": str(kind or ""),
        "title": title.strip(),
        "language": language,
        "owner": owner,
        "status": "draft",
    }
    for name, value in known.items():
        if value:
            text = set_field(text, (name,), value)
    return text


def missing_sections(document: Document) -> tuple[str, ...]:
    """The headings that documents of its kind usually have, and this one has not."""
    return tuple(heading for heading, _ in _missing(document))


def add_missing_sections(text: str) -> str:
    """The document with the sections that its kind usually has at its end, each with its prompt."""
    document = parse_document("", text)
    for heading, prompt in _missing(document):
        text = add_section(text, f"## {heading}\n\n<!-- {prompt} -->")
    return text


def _missing(document: Document) -> list[tuple[str, str]]:
    has = {one.heading.casefold() for one in document.sections}
    wanted = _sections(document.facts.kind, document.language)
    return [(heading, prompt) for heading, prompt in wanted if heading.casefold() not in has]


def _sections(kind: Kind | None, language: str) -> tuple[tuple[str, str], ...]:
    if kind is None:
        return ()
    spoken = _SECTIONS[kind]
    return spoken.get(language.lower().split("-")[0], spoken["en"])
