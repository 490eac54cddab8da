"""One rule, so that it can be applied within seconds: may it bend, what to offer, say, and why."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from handbook_app.ui.controls import IconButton, Panel, heading
from handbook_app.ui.look_up.bend_panel import BendPanel
from handbook_app.ui.look_up.card_facts import StandingPanel, WhyPanel
from handbook_app.ui.look_up.card_head import CardHead, RelatedButton
from handbook_app.ui.look_up.sentence import Sentence
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtGui import QKeyEvent

    from handbook_app.model.schema import Promises
    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.services.reading import Related, RuleCard
    from handbook_app.tasks.services import Past
    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.look_up.rule_text import RuleText
    from handbook_app.ui.theme import Look

_FOLD = 150
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AROUND = 40  # lines that stay in view around a link that the keys went to
_AT_ONCE = 3  # parts that are there with the card: its head, its words, whether it bends


class RuleCardView(QScrollArea):
    """Shows one card; says what the person chose on it."""

    link_activated = Signal(str)
    document_asked = Signal()
    section_chosen = Signal(str, str)
    favourite_asked = Signal()
    change_asked = Signal()
    history_asked = Signal()
    value_asked = Signal(str)
    back_asked = Signal()
    copied = Signal(str)
    as_of_asked = Signal()
    read_confirmed = Signal(str, str)
    comparison_asked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.read: ReadCard | None = None
        self.related_buttons: list[RelatedButton] = []
        self.text: RuleText | None = None
        self._head: CardHead | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "rule_card")
        self.setAccessibleName(self.tr("The rule"))
        # The window takes keys between one part and the next.
        self.is_complete = True
        self._rest: Iterator[QWidget] = iter(())
        self._rows = QVBoxLayout()
        self._next_part = QTimer(self, singleShot=True, interval=0)
        self._next_part.timeout.connect(self._add_part)
        self._shows_back = False
        self._person: Callable[[str], str] = str
        self._is_favourite = False
        self._past: Past | None = None
        self._changed: Mapping[tuple[str, str], ChangedRule] = {}
        self._link_place = QRect()
        self.verticalScrollBar().rangeChanged.connect(self._keep_link_in_view)

    def show_past(self, past: Past | None) -> None:
        """The cards from now on are of another day, or of today."""
        self._past = past

    def show_changed(self, rules: Mapping[tuple[str, str], ChangedRule]) -> None:
        """Tell on a card that its rule changed since it was read."""
        before = self._change
        self._changed = rules
        if self._change != before:
            place = self.verticalScrollBar().value()
            self.wear()
            self.verticalScrollBar().setValue(place)

    @property
    def _change(self) -> ChangedRule | None:
        """What changed in the rule on the card."""
        card = self.card
        return self._changed.get((card.document.path, card.section.id)) if card else None

    @property
    def past(self) -> Past | None:
        """The other day that the cards are of."""
        return self._past

    @property
    def card(self) -> RuleCard | None:
        """The card that is shown."""
        return self.read.card if self.read else None

    def show_card(
        self,
        read: ReadCard,
        person: Callable[[str], str],
        is_favourite: bool,
    ) -> None:
        """Show another card from its top; ``person`` gives the name of somebody's id."""
        self.read, self._person, self._is_favourite = read, person, is_favourite
        self._link_place = QRect()
        content = QWidget()
        content.setObjectName("cardContent")
        layout = QVBoxLayout(content)
        px = self._look.px
        layout.setContentsMargins(px(24), px(16), px(24), px(24))
        layout.setSpacing(px(12))
        self._rest = self.parts_of(read, person, is_favourite)
        for part in islice(self._rest, _AT_ONCE):
            layout.addWidget(part)
        layout.addStretch(1)
        self._rows, self.is_complete = layout, False
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self.setWidget(content)
        self.verticalScrollBar().setValue(0)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._next_part.start()

    def clear(self) -> None:
        """Show nothing."""
        self._next_part.stop()
        self.read, self.text, self._head = None, None, None
        self.setWidget(QWidget())

    def show_back(self, is_shown: bool) -> None:
        """Offer the way back to the results, when the card stands in their place."""
        self._shows_back = is_shown
        if self._head is not None:
            self._head.show_back(is_shown)

    def mark_favourite(self, is_favourite: bool) -> None:
        """Show whether the person marked it."""
        self._is_favourite = is_favourite
        if self._head is not None:
            self._head.mark_favourite(is_favourite)

    def _add_part(self) -> None:
        part = next(self._rest, None)
        if part is None:
            self.is_complete = True
        else:
            self._rows.insertWidget(self._rows.count() - 1, part)
            self._next_part.start()

    def wear(self) -> None:
        """In other colours or another size."""
        if self.read is not None:
            self.show_card(self.read, self._person, self._is_favourite)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the card; it comes here from every part of it. Enter goes on to the whole
        document."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        elif event.key() in _ENTER and self.hasFocus():
            self.document_asked.emit()
        else:
            super().keyPressEvent(event)

    def parts_of(
        self, read: ReadCard, person: Callable[[str], str], is_favourite: bool
    ) -> Iterator[QWidget]:
        """Make what a card consists of, from top to bottom."""
        card = read.card
        yield self._make_head(card, is_favourite)
        change = self._changed.get((card.document.path, card.section.id))
        if change is not None:
            yield self._make_changed(change)
        yield self._make_text(read)
        if card.rule is not None:
            bend = BendPanel(self._look, card.rule, card.flexibility, card.owner_name)
            bend.copied.connect(self.copied)
            yield bend
            if card.rule.promises.can or card.rule.promises.cannot:
                yield self._make_promises(card.rule.promises)
            why = WhyPanel(self._look, card.rule, card.value_names, person)
            why.value_asked.connect(self.value_asked)
            yield why
        standing = StandingPanel(self._look, card, self._past.today if self._past else None)
        if not standing.is_empty:
            yield standing
        self.related_buttons = []
        if card.related:
            yield self._make_related(self.tr("Related rules"), card.related)
        if card.translations:
            yield self._make_related(self.tr("In other languages"), card.translations)

    def _make_head(self, card: RuleCard, is_favourite: bool) -> QWidget:
        head = CardHead(self._look, card, self._past)
        head.as_of_asked.connect(self.as_of_asked)
        head.mark_favourite(is_favourite)
        head.show_back(self._shows_back)
        head.favourite_asked.connect(self.favourite_asked)
        head.change_asked.connect(self.change_asked)
        head.history_asked.connect(self.history_asked)
        head.read_confirmed.connect(
            lambda: self.read_confirmed.emit(card.document.path, card.section.id)
        )
        head.back_asked.connect(self.back_asked)
        head.document_asked.connect(self.document_asked)
        head.section_chosen.connect(self.section_chosen)
        self._head = head
        return head

    def _make_changed(self, rule: ChangedRule) -> QWidget:
        from handbook_app.ui.changed.changed_panel import ChangedPanel

        panel = ChangedPanel(self._look, rule)
        panel.confirmed.connect(lambda: self.read_confirmed.emit(*rule.key))
        panel.comparison_asked.connect(lambda: self.comparison_asked.emit(*rule.key))
        return panel

    def _make_text(self, read: ReadCard) -> QWidget:
        from handbook_app.ui.look_up.rule_text import RuleText  # not needed to open the window

        fold = self._look.px(_FOLD) if read.card.rule is not None else 1 << 20
        text = RuleText(self._look, fold)
        text.setAccessibleName(self.tr("The words of the rule"))
        text.link_activated.connect(self.link_activated)
        text.link_focused.connect(self._follow_focus)
        text.show_html(read.page.html, read.page.pictures.get)
        self.text = text
        box = Panel("card", self._look.px(4), self._look.px(16))
        edge = self._look.px(11)  # room for the frame around the text, which has four more
        box.rows.setContentsMargins(edge, self._look.px(16), edge, self._look.px(16))
        if read.page.plain_because:
            box.add(
                PlainLabel(self.tr("Shown as it is written: it could not be laid out."), "where")
            )
        box.add(text)
        self._add_more(box, text)
        if read.is_cut:
            box.add(
                PlainLabel(self.tr("This is the beginning. The document has all of it."), "where")
            )
        return box

    def _follow_focus(self, place: QRect) -> None:
        """The text does not scroll by itself: the card does."""
        self._link_place = place
        self._keep_link_in_view()

    def _keep_link_in_view(self) -> None:
        """Once more when a text that was unfolded has got its room."""
        content = self.widget()
        if self.text is not None and content is not None and self.text.hasFocus():
            at = self.text.mapTo(content, self._link_place.center())
            self.ensureVisible(at.x(), at.y(), 0, self._look.px(_AROUND))

    def _add_more(self, box: Panel, text: RuleText) -> None:
        """The way to the rest of a folded text. Shown only once it has a parent: a widget without
        one would be a window and take the focus from the field."""
        more = IconButton(
            self._look,
            "down",
            self.tr("Show all of it"),
            shows_words=True,
            colour="accent",
            size=16,
        )
        more.setProperty("role", "link")
        more.clicked.connect(text.unfold)
        box.rows.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        text.fold_changed.connect(more.setVisible)
        more.setVisible(text.is_folded)

    def _make_promises(self, promises: Promises) -> QWidget:
        panel = Panel("card", self._look.px(8), self._look.px(16))
        panel.add(heading(self.tr("What to say")))
        for text, role, label in (
            (promises.can, "say", self.tr("Say")),
            (promises.cannot, "avoid", self.tr("Don't say")),
        ):
            if text:
                panel.add(PlainLabel(label, f"{role}_label"))
            for one in text:
                sentence = Sentence(self._look, one, role)
                sentence.copied.connect(self.copied)
                panel.add(sentence)
        return panel

    def _make_related(self, label: str, related: tuple[Related, ...]) -> QWidget:
        panel = Panel("card", self._look.px(4), self._look.px(16))
        panel.add(heading(label))
        names_language = len({one.language for one in related}) > 1
        for one in related:
            button = RelatedButton(self._look, one, names_language)
            self.related_buttons.append(button)
            button.clicked.connect(
                lambda _=False, to=one: self.section_chosen.emit(to.path, to.section_id)
            )
            panel.add(button)
        return panel
