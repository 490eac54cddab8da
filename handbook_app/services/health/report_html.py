"""The figures as one page to print and bring to a meeting: nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from handbook_app.markup.rendered import UNWANTED
from handbook_app.model.change_messages import word
from handbook_app.model.sentence import joined, say, say_count
from handbook_app.services.health.survey import Figure, Health
from handbook_app.services.health.words import GROUPS, counted, meaning_of, name_of
from handbook_app.services.listing import Row
from handbook_app.translations import Translate

_MOST_MONTHS = 60
_MOST_ON_PAPER = 60
_ACCENT, _GROUND = "#4a7ab5", "#e3e3e6"
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
    return "\n".join(_Page(health, name, in_words).whole(language)) + "\n"


def health_sheets(health: Health, name: str, in_words: Translate) -> tuple[str, ...]:
    """The same for a PDF: HTML without pictures, a piece for each group of figures, and of what
    is behind a figure only the beginning."""
    page = _Page(health, name, in_words, is_for_paper=True)
    return tuple("\n".join(piece) for piece in page.pieces())


class _Page:
    def __init__(
        self, health: Health, name: str, in_words: Translate, *, is_for_paper: bool = False
    ) -> None:
        self._health, self._name, self._in_words = health, name, in_words
        self._is_for_paper = is_for_paper

    def whole(self, language: str) -> Iterator[str]:
        yield f'<!DOCTYPE html>\n<html lang="{_text(language)}">\n<head>'
        yield '<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        yield '<meta name="viewport" content="width=device-width">'
        yield f"<title>{self._title()}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
        for piece in self.pieces():
            yield from piece
        yield "</body>\n</html>"

    def pieces(self) -> Iterator[Iterator[str]]:
        """The head, then each group of figures."""
        yield self._head()
        for group, codes in GROUPS:
            yield self._group(self._said(group), codes)

    def _head(self) -> Iterator[str]:
        yield f"<h1>{self._title()}</h1>"
        yield f'<p class="quiet">{self._summary()}</p>'
        yield from self._flexibility()
        yield from self._movement()

    def _group(self, name: str, codes: tuple[str, ...]) -> Iterator[str]:
        yield f"<h2>{name}</h2>"
        for code in codes:
            yield from self._figure(self._health.figure(code))

    def _title(self) -> str:
        return self._said(say("How the handbook is: {name}", name=self._name))

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
        shares = [(counts.get(name, 0) / total, colour) for name, colour in _COLOURS.items()]
        yield self._bar(shares, 18)
        told = (
            f'<span><i style="background:{colour}"></i>{self._said(word(name))}'
            f" {counts.get(name, 0):,}</span>"
            for name, colour in _COLOURS.items()
        )
        yield f'<p class="legend">{"&nbsp; ".join(told)}</p>'

    def _movement(self) -> Iterator[str]:
        tempo = self._health.tempo
        if tempo is None or not tempo.by_month or self._is_for_paper:
            return
        months = list(tempo.by_month.items())[-_MOST_MONTHS:]
        most, width = max(count for _, count in months) or 1, 1000 / len(months)
        bars = (
            f'<rect x="{at * width:.1f}" y="{60 - 60 * count / most:.1f}"'
            f' width="{max(width - 2, 1):.1f}" height="{60 * count / most:.1f}" fill="{_ACCENT}"/>'
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
        name, told = self._said(name_of(figure.code)), self._said(counted(figure))
        yield f'<h3>{name} &nbsp;<span class="count">{told}</span></h3>'
        share = min(figure.count / max(figure.of, 1), 1.0) if figure.is_begun else 0.0
        yield self._bar([(share, _ACCENT), (1 - share, _GROUND)], 6)
        yield f'<p class="quiet">{self._said(meaning_of(figure))}</p>'
        if figure.rows:
            most = _MOST_ON_PAPER if self._is_for_paper else None
            yield "<ul>"
            yield from map(self._row, figure.rows[:most])
            yield "</ul>"
            if most and len(figure.rows) > most:
                more = say("and {count:,} more", count=len(figure.rows) - most)
                yield f'<p class="quiet">{self._said(more)}</p>'

    def _bar(self, shares: list[tuple[float, str]], height: int) -> str:
        """A bar of shares beside each other; on paper a table, which Qt can draw."""
        if self._is_for_paper:
            thin = '<font size="1">&nbsp;</font>'
            cells = (
                f'<td width="{100 * share:.1f}%" bgcolor="{colour}">{thin}</td>'
                for share, colour in shares
                if share > 0
            )
            return f'<table width="100%" cellspacing="0"><tr>{"".join(cells)}</tr></table>'
        rects, at = [], 0.0
        for share, colour in shares:
            place = f'x="{at:.1f}" width="{1000 * share:.1f}" height="{height}"'
            rects.append(f'<rect {place} fill="{colour}"/>')
            at += 1000 * share
        return _drawing(f"0 0 1000 {height}", str(height), "".join(rects))

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
