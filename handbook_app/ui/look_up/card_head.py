"""The top of a rule card: where it stands, its name, and a clear word when it is not in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QToolButton, QWidget

from handbook_app.ui import wording
from handbook_app.ui.as_of.words import warning
from handbook_app.ui.controls import FlowLayout, IconButton, IconLabel, Panel, column, row
from handbook_app.ui.plain_label import PlainLabel, plain_action_text, plain_tool_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from handbook_app.services.reading import Related, RuleCard
    from handbook_app.tasks.services import Past
    from handbook_app.ui.theme import Look

_NARROWEST = 120
_TOOLS = 280  # the way back, and the buttons without words
_ROUNDING = 4  # widths are whole numbers, letters are not
_TONES = {"black": "black_ink", "gray": "gray_ink", "untagged": "muted"}


class CardHead(QWidget):
    """Says what this is, and offers what can be done with it."""

    favourite_asked = Signal()
    document_asked = Signal()
    change_asked = Signal()
    history_asked = Signal()
    read_confirmed = Signal()
    back_asked = Signal()
    section_chosen = Signal(str, str)
    as_of_asked = Signal()

    def __init__(self, look: Look, card: RuleCard, past: Past | None = None) -> None:
        super().__init__()
        self._look = look
        title = PlainLabel(card.section.heading or card.document.title, "title", selectable=True)
        rows = column(spacing=look.px(6))
        if past is not None:
            rows.addWidget(_past_tag(look, past))
        rows.addLayout(self._make_line(card, is_past=past is not None))
        rows.addWidget(self._where_below)
        rows.addWidget(title)
        rows.addLayout(self._make_tags(card))
        if card.status in ("draft", "retired"):
            rows.addWidget(self._make_banner(card))
        self.setLayout(rows)

    def mark_favourite(self, is_favourite: bool) -> None:
        """Show whether the person marked it."""
        self._star.show_icon(*(("star_filled", "accent") if is_favourite else ("star", "muted")))
        self._star.say(
            self.tr("Remove from favourites (Ctrl+D)")
            if is_favourite
            else self.tr("Add to favourites (Ctrl+D)")
        )

    def show_back(self, is_shown: bool) -> None:
        """Offer the way back to the results; where the rule stands then has a line of its own."""
        self._back.setVisible(is_shown)
        self._where.setVisible(not is_shown)
        self._where_below.setVisible(is_shown)

    def minimumSizeHint(self) -> QSize:
        """It fits itself to any width."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self._whole.fontMetrics().horizontalAdvance(self._whole.text())
        has_room = event.size().width() >= words + self._look.px(_TOOLS)
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonTextBesideIcon if has_room else style.ToolButtonIconOnly
        if self._whole.toolButtonStyle() != wanted:
            self._whole.setToolButtonStyle(wanted)

    def _make_line(self, card: RuleCard, *, is_past: bool) -> QLayout:
        look = self._look
        self._back = IconButton(look, "back", self.tr("Results"), shows_words=True)
        self._back.clicked.connect(self.back_asked)
        self._back.hide()
        place = wording.where(card.document.title, card.section.above)
        said = place if card.section.heading else card.document.path
        self._where, self._where_below = PlainLabel(said, "where"), PlainLabel(said, "where")
        self._where_below.hide()
        self._star = IconButton(look, "star", "")
        self._star.clicked.connect(self.favourite_asked)
        change = IconButton(look, "write", self.tr("Change this rule (Ctrl+E)"))
        change.clicked.connect(self.change_asked)
        history = IconButton(look, "history", self.tr("History of this rule (Ctrl+H)"))
        history.clicked.connect(self.history_asked)
        whole = IconButton(
            look,
            "document",
            self.tr("Open the whole document here"),
            shows_words=True,
            colour="accent",
        )
        whole.setProperty("role", "link")
        whole.setToolTip(plain_tool_tip(whole.accessibleName()))
        whole.clicked.connect(self.document_asked)
        self._whole = whole
        other_day = IconButton(look, "clock", self.tr("As of another day (Ctrl+Shift+D)"))
        other_day.clicked.connect(self.as_of_asked)
        read = IconButton(
            look, "check", self.tr("I have read it (Ctrl+R): recorded under your name")
        )
        read.clicked.connect(self.read_confirmed)
        if is_past:
            read.hide()
        line = row(self._back, spacing=look.px(4))
        line.addWidget(self._where, 1000)
        line.addStretch(1)
        line.addWidget(whole)
        line.addWidget(change)
        line.addWidget(read)
        line.addWidget(history)
        line.addWidget(other_day)
        line.addWidget(self._star)
        return line

    def _make_tags(self, card: RuleCard) -> QLayout:
        flow = FlowLayout(spacing=self._look.px(6))
        if card.rule is not None:
            flow.addWidget(self._make_answer(card.flexibility))
        words = [wording.word_for(card.kind), *card.touchpoint_names]
        if card.status == "in-force":
            words.insert(1, wording.word_for(card.status))
        if card.rule is not None:
            words.insert(0, wording.how_written(card.rule.written or ""))
        for word in words:
            if word:
                flow.addWidget(PlainLabel(word, "tag", wraps=False))
        return flow

    def _make_answer(self, flexibility: str) -> QWidget:
        """Whether it bends, seen before anything else is read."""
        tone = flexibility or "untagged"
        answer = QFrame()
        answer.setProperty("role", f"answer_tag_{tone}")
        shape = IconLabel(self._look, wording.shape_of(flexibility), _TONES[tone], 14)
        said = PlainLabel(wording.bends(flexibility), f"answer_tag_{tone}", wraps=False)
        line = row(shape, said, spacing=self._look.px(6))
        line.setContentsMargins(
            self._look.px(10), self._look.px(2), self._look.px(10), self._look.px(2)
        )
        answer.setLayout(line)
        return answer

    def _make_banner(self, card: RuleCard) -> QWidget:
        look = self._look
        is_draft = card.status == "draft"
        said = (
            self.tr("Draft: it is not in force yet.")
            if is_draft
            else self.tr("Retired: it is no longer in force.")
        )
        banner = Panel("notice", look.px(6), look.px(10))
        line = row(IconLabel(look, "warning", "notice", 18), spacing=look.px(8))
        line.addWidget(PlainLabel(said, "notice_text"), 1)
        banner.rows.addLayout(line)
        if card.replaced_by is not None:
            banner.add(PlainLabel(self.tr("What holds instead:"), "notice_text"))
            banner.rows.addLayout(self._make_replacement(card.replaced_by))
        return banner

    def _make_replacement(self, to: Related) -> QLayout:
        button = RelatedButton(self._look, to)
        button.clicked.connect(lambda: self.section_chosen.emit(to.path, to.section_id))
        return row(button, 1)


def _past_tag(look: Look, past: Past) -> QWidget:
    """Said on each card as well: it may be copied or photographed without the window."""
    tag = QFrame()
    tag.setProperty("role", "past_tag")
    line = row(IconLabel(look, "clock", "ink", 16), spacing=look.px(8))
    line.addWidget(PlainLabel(warning(past), "past_tag_words"), 1)
    line.setContentsMargins(look.px(10), look.px(4), look.px(10), look.px(4))
    tag.setLayout(line)
    return tag


class RelatedButton(QToolButton):
    """Leads to another rule; its shape says whether that one bends."""

    def __init__(self, look: Look, to: Related, names_language: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "related")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        shape = wording.shape_of(to.flexibility) if to.flexibility else "document"
        self.setIcon(look.icon(shape, "muted", 16))
        self.setIconSize(QSize(look.px(16), look.px(16)))
        self._around = look.px(60)
        said = to.title if to.heading in ("", to.title) else f"{to.title} › {to.heading}"
        if names_language:
            said = f"{wording.language_name(to.language)}: {said}"
        self._said = said
        self.setText(plain_action_text(said))
        bends = wording.bends(to.flexibility) if to.flexibility else ""
        self.setAccessibleName(". ".join(part for part in (said, bends) if part))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As wide as all its words."""
        self.ensurePolished()  # the style sheet decides the font
        words = self.fontMetrics().horizontalAdvance(self._said) + _ROUNDING
        return QSize(words + self._around, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Long titles are shortened rather than making the card wider than the window."""
        return QSize(min(_NARROWEST, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - self._around
        self.setText(
            plain_action_text(
                self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
            )
        )
