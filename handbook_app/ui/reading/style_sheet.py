"""The look of a page: a style sheet in the subset of CSS that Qt's rich text knows."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor

from handbook_app.ui.theme import Look


@dataclass(frozen=True, slots=True)
class ReadingColours:
    """The colours of a page."""

    text: QColor
    muted: QColor
    page: QColor
    line: QColor
    link: QColor
    code: QColor
    note: QColor
    tip: QColor
    warning: QColor
    danger: QColor
    found: QColor
    found_here: QColor
    found_text: QColor

    @classmethod
    def from_look(cls, look: Look) -> ReadingColours:
        """The colours of the theme that is worn."""
        return cls(
            text=look.colour("ink"),
            muted=look.colour("muted"),
            page=look.colour("surface"),
            line=look.colour("line"),
            link=look.colour("accent"),
            code=look.colour("raised"),
            note=look.colour("accent_soft"),
            tip=look.colour("say_ground"),
            warning=look.colour("notice_ground"),
            danger=look.colour("avoid_ground"),
            found=look.colour("mark"),
            found_here=mix(look.colour("mark"), look.colour("notice"), 0.45),
            found_text=look.colour("mark_ink"),
        )

    @classmethod
    def on_paper(cls) -> ReadingColours:
        """The colours of print and PDF, whatever the screen shows."""
        names = (
            "#1e2327 #5a6068 #ffffff #d5d5d5 #0b4f8a #f5f5f5 "
            "#eef3f8 #eef6f0 #fdf5e2 #fbeeec #ffe49a #ffc45a #2b2300"
        )
        return cls(*map(QColor, names.split()))


def mix(ground: QColor, over: QColor, share: float) -> QColor:
    """A colour laid thinly over another, without transparency."""
    red, green, blue = (
        round(below + (above - below) * share)
        for below, above in (
            (ground.red(), over.red()),
            (ground.green(), over.green()),
            (ground.blue(), over.blue()),
        )
    )
    return QColor(red, green, blue)


# Headings keep the sizes Qt gives them (2, 1.5 and 1.2 times the text): it takes no others.
_SHEET = Template(
    """
body { color: $text; }
p, li, dd, dt, td, th { line-height: ${s23}px; }
p { margin-top: 0px; margin-bottom: ${s10}px; }
h1 { font-weight: 600; margin-top: ${s4}px; margin-bottom: ${s14}px; }
h2 { font-weight: 600; margin-top: ${s28}px; margin-bottom: ${s8}px; }
h3 { font-weight: 600; margin-top: ${s20}px; margin-bottom: ${s6}px; }
h4, h5, h6 { font-size: medium; font-weight: 600; margin-top: ${s16}px; margin-bottom: ${s4}px; }
h5, h6 { color: $muted; }
ul, ol { margin-top: 0px; margin-bottom: ${s10}px; }
li { margin-top: 0px; margin-bottom: ${s4}px; }
dt { font-weight: 600; margin-top: ${s10}px; }
dd { margin-left: ${s20}px; margin-bottom: ${s4}px; }
a { color: $link; text-decoration: underline; }
blockquote { color: $muted; margin-left: ${s20}px; margin-right: ${s20}px;
             margin-top: ${s8}px; margin-bottom: ${s8}px; }
code, pre, kbd, samp, tt { font-family: $mono; font-size: ${s13}px; background-color: $code; }
pre { white-space: pre-wrap; margin: 0px; }
.code { margin-top: ${s6}px; margin-bottom: ${s14}px; }
.code td { padding: ${s10}px ${s14}px; background-color: $code; }
hr { background-color: $line; }
table { margin-top: ${s6}px; margin-bottom: ${s14}px; }
.grid { border-collapse: collapse; }
.joined { margin-top: 0px; margin-bottom: 0px; }
.grid th { font-weight: 600; color: $muted; text-align: left; padding: ${s6}px ${s10}px;
           border-bottom: 2px solid $line; }
.grid td { padding: ${s6}px ${s10}px; border-bottom: 1px solid $line; }
.admonition { margin-top: ${s8}px; margin-bottom: ${s14}px; }
.admonition td { padding: ${s12}px ${s16}px; background-color: $note; }
.admonition-title { font-weight: 600; margin-bottom: ${s4}px; }
.tip td, .success td, .hint td { background-color: $tip; }
.warning td, .caution td, .attention td, .important td, .question td { background-color: $warning; }
.danger td, .error td, .failure td, .bug td { background-color: $danger; }
.quote td, .example td, .abstract td, .summary td { background-color: $code; }
.footnotes { font-size: ${s13}px; color: $muted; }
mark { background-color: $found; color: $found_text; }
.flexibility { font-weight: normal; color: $muted; }
.quiet { color: $muted; }
"""
)


def style_sheet(colours: ReadingColours, size: int, monospace: str = "monospace") -> str:
    """The style sheet for text of ``size`` pixels; all other sizes follow from it."""
    names = ("text", "muted", "line", "link", "code", "note", "tip", "warning", "danger")
    words = {name: getattr(colours, name).name() for name in (*names, "found", "found_text")}
    lengths = (4, 6, 8, 10, 12, 13, 14, 16, 20, 23, 28)
    words |= {f"s{length}": str(max(1, round(length * size / 15))) for length in lengths}
    return _SHEET.substitute(words, mono=monospace)
