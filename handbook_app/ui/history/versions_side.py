"""The left of the history area: versions in time, or the paragraphs and who touched each last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from handbook_app.ui.controls import FaceButton, FlowLayout, column
from handbook_app.ui.history.paragraph_list import ParagraphList
from handbook_app.ui.history.seeking import SeekBar
from handbook_app.ui.history.timeline_list import TimelineList
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.history.archive import Authored
    from handbook_app.services.history.pages import Page
    from handbook_app.ui.theme import Look


class VersionsSide(QWidget):
    """``paragraphs_asked`` comes when the paragraphs shall be shown."""

    paragraphs_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.seek = SeekBar(look)
        self.versions = TimelineList(look)
        self.paragraphs = ParagraphList(look)
        self.remark = PlainLabel("", "remarks")
        self._paragraph_remark = PlainLabel("", "remarks")
        self.by_version = FaceButton(self.tr("Versions"))
        self.by_paragraph = FaceButton(self.tr("Paragraphs"))
        self._choice = QWidget()
        self._pages = QStackedWidget()
        self._lay_out()
        self.by_version.clicked.connect(self.show_versions)
        self.by_paragraph.clicked.connect(self._choose_paragraphs)
        self.offer_paragraphs(False)

    @property
    def shows_paragraphs(self) -> bool:
        """Whether the paragraphs are shown in place of the versions."""
        return self._pages.currentIndex() == 1

    @property
    def shown(self) -> QWidget:
        """The list that is shown."""
        return self.paragraphs if self.shows_paragraphs else self.versions

    def offer_paragraphs(self, is_offered: bool) -> None:
        """Offer the paragraphs, where there is one document to have some."""
        self._choice.setVisible(is_offered)
        if not is_offered:
            self.show_versions()

    def show_versions(self) -> None:
        """Show the versions in time."""
        self.by_version.setChecked(True)
        self._pages.setCurrentIndex(0)

    def show_page(self, page: Page) -> None:
        """Show more versions."""
        self.versions.moments.add(page.moments, is_end=page.is_end)
        self.seek.offer_people(page.people)
        count = self.versions.moments.rowCount()
        if page.problem and page.is_end:
            self.say(self.tr("Older versions are missing in this copy of the handbook."))
        elif not count and page.is_end:
            self.say(self.tr("No version fits. Try fewer words, or take away a filter."))
        elif not count:
            words = self.tr("Looked through {count} versions …")
            self.say(words.replace("{count}", f"{page.seen:,}"))
        else:
            self.say("")

    def show_paragraphs(self, paragraphs: Sequence[Authored]) -> None:
        """Show paragraphs."""
        self.paragraphs.paragraphs.show(paragraphs)
        self.say_of_paragraphs("" if paragraphs else self.tr("There is no text in it."))

    def say(self, remark: str) -> None:
        """Say something above the versions."""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def say_of_paragraphs(self, remark: str) -> None:
        """Say something above the paragraphs."""
        self._paragraph_remark.setText(remark)
        self._paragraph_remark.setVisible(bool(remark))

    def _choose_paragraphs(self) -> None:
        self._pages.setCurrentIndex(1)
        self.paragraphs.paragraphs.show(())
        self.say_of_paragraphs(self.tr("Looking who wrote what …"))
        self.paragraphs_asked.emit()

    def _lay_out(self) -> None:
        px = self._look.px
        group = QButtonGroup(self)
        flow = FlowLayout(spacing=px(6))
        for button in (self.by_version, self.by_paragraph):
            group.addButton(button)
            flow.addWidget(button)
        around = column()
        around.addLayout(flow)
        around.setContentsMargins(px(12), px(10), px(12), px(2))
        self._choice.setLayout(around)
        for parts in (
            (self.seek, self.remark, self.versions),
            (self._paragraph_remark, self.paragraphs),
        ):
            page = QWidget()
            rows = column(*parts, spacing=0)
            rows.setStretch(len(parts) - 1, 1)
            page.setLayout(rows)
            self._pages.addWidget(page)
        whole = column(self._choice, self._pages, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
