"""The figures as one page to print and bring to a meeting: nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from handbook_app.markup.rendered import UNWANTED
from handbook_app.model.change_messages import word
from handbook_app.model.sentence import joined, say, say_count
from handbook_app.services.health.survey import Figure, Health
from handbook_app.services.health.words import GROUPS, meaning_of, name_of
from handbook_app.services.listing import Row
from handbook_app.translations import Translate

_MOST_MONTHS = 60
_COLOURS = {"black": "#1c1c1e", "gray": "#8a8f98", "untagged": "#d8b26a"}
_STYLE = """
:root { color-scheme: light; }
body { font: 11pt/1.45 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; color: #1c1c1e;
  max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; margin: 0 0 .2rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; border-bottom: 1px solid #ccc; }
h3 { font-size: 1rem; margin: 1.1rem 0 .1rem; }
.quiet { color: #555; margin: .1rem 0 .5rem; }
.count { float: right; font-weight: 600; }
svg { display: block; width: 100%; }
ul { margin: .4rem 0 .8rem; padding-left: 1.2rem; columns: 2; column-gap: 2rem; }
li { break-inside: avoid; overflow-wrap: anywhere; }
li .quiet { font-size: .85em; }
.legend span { display: inline-block; margin-right: 1.4rem; }
.legend i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
@media print { body { margin: 0; max-width: none; padding: 0; } h2, h3 { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def health_html(health: Health, name: str, language: str, in_words: Translate) -> str:
    """A whole page about the handbook ``name``, in a language; every text in it is escaped."""
    return "\n".join(_Page(health, name, language, in_words).lines()) + "\n"


class _Page:
    def __init__(self, health: Health, name: str, language: str, in_words: Translate) -> None:
        self._health, self._name, self._language = health, name, language
        self._in_words = in_words

    def lines(self) -> Iterator[str]:
        title = self._said(say("How the handbook is: {name}", name=self._name))
        yield f'<!DOCTYPE html>\n<html lang="{_text(self._language)}">\n<head>'
        yield '<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        yield '<meta name="viewport" content="width=device-width">'
        yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
        yield f"<h1>{title}</h1>"
        yield f'<p class="quiet">{self._summary()}</p>'
        yield from self._flexibility()
        yield from self._movement()
        for group, codes in GROUPS:
            yield f"<h2>{self._said(group)}</h2>"
            for code in codes:
                yield from self._figure(self._health.figure(code))
        yield "</body>\n</html>"

    def _said(self, sentence: str) -> str:
        return _text(self._in_words(sentence))

    def _summary(self) -> str:
        health = self._health
        parts = (
            health.day.isoformat(),
            say_count("{count} document", "{count} documents", health.documents),
            say_count("{count} translation", "{count} translations", health.translations),
            say_count("{count} rule", "{count} rules", health.rules),
        )
        return self._said(joined(parts, " · "))

    def _flexibility(self) -> Iterator[str]:
        counts: Mapping[str, int] = self._health.flexibility
        total = sum(counts.values())
        if not total:
            return
        pieces, at = [], 0.0
        for name, colour in _COLOURS.items():
            width = 1000 * counts.get(name, 0) / total
            pieces.append(f'<rect x="{at:.1f}" width="{width:.1f}" height="18" fill="{colour}"/>')
            at += width
        yield _drawing("0 0 1000 18", "18", "".join(pieces))
        told = (
            f'<span><i style="background:{colour}"></i>{self._said(word(name))}'
            f" {counts.get(name, 0):,}</span>"
            for name, colour in _COLOURS.items()
        )
        yield f'<p class="legend">{"".join(told)}</p>'

    def _movement(self) -> Iterator[str]:
        tempo = self._health.tempo
        if tempo is None or not tempo.by_month:
            return
        months = list(tempo.by_month.items())[-_MOST_MONTHS:]
        most, width = max(count for _, count in months) or 1, 1000 / len(months)
        bars = (
            f'<rect x="{at * width:.1f}" y="{60 - 60 * count / most:.1f}"'
            f' width="{max(width - 2, 1):.1f}" height="{60 * count / most:.1f}" fill="#4a7ab5"/>'
            for at, (_, count) in enumerate(months)
        )
        yield f"<h3>{self._said(say('Changes of substance by month'))}</h3>"
        yield _drawing("0 0 1000 60", "60", "".join(bars))
        said = say_count(
            "{count} change from {first} to {last}",
            "{count} changes from {first} to {last}",
            sum(count for _, count in months),
            first=months[0][0],
            last=months[-1][0],
        )
        yield f'<p class="quiet">{self._said(said)}</p>'

    def _figure(self, figure: Figure) -> Iterator[str]:
        counted = self._said(say("{count:,} of {all:,}", count=figure.count, all=figure.of))
        name = self._said(name_of(figure.code))
        yield f'<h3>{name} <span class="count">{counted}</span></h3>'
        width = 1000 * min(figure.count / max(figure.of, 1), 1.0)
        bars = '<rect width="1000" height="6" fill="#e3e3e6"/>'
        yield _drawing(
            "0 0 1000 6", "6", f'{bars}<rect width="{width:.1f}" height="6" fill="#4a7ab5"/>'
        )
        yield f'<p class="quiet">{self._said(meaning_of(figure.code))}</p>'
        if figure.rows:
            yield "<ul>"
            yield from map(self._row, figure.rows)
            yield "</ul>"

    def _row(self, row: Row) -> str:
        where = f"{row.document}#{row.section}" if row.section else row.document
        about = " · ".join(filter(None, (where, row.owner, row.due)))
        named = _text(row.heading or row.title or row.document)
        return f'<li>{named}<br><span class="quiet">{_text(about)}</span></li>'


def _drawing(box: str, height: str, inner: str) -> str:
    """A picture that says nothing the words beside it do not."""
    return (
        f'<svg viewBox="{box}" height="{height}" preserveAspectRatio="none" aria-hidden="true">'
        f"{inner}</svg>"
    )


def _text(text: str) -> str:
    return escape(UNWANTED.sub(" ", text))
