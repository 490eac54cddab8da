"""Between the inventory and the handbook: counts, marks, names, and rules nobody wrote down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from handbook_app.model.sentence import say
from handbook_app.services.authoring.saving import save_texts
from handbook_app.services.inventory.informal import capture, summary_of
from handbook_app.services.inventory.listing_names import Listed, Named, mark_cell, write_name
from handbook_app.tasks.services import archive_of, desk_of
from handbook_app.ui.inventory.informal_dialog import InformalDialog
from handbook_app.ui.inventory.inventory_view import InventoryView
from handbook_app.ui.inventory.name_dialog import NameDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from handbook_app.services.authoring.saving import TextEdit
    from handbook_app.services.handbook import Handbook
    from handbook_app.services.inventory.coverage import Cell
    from handbook_app.services.inventory.informal import Caught
    from handbook_app.services.inventory.stock import Stock, Thing
    from handbook_app.services.listing import Row
    from handbook_app.storage.saving import Saved
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look


class Stocktaking(QObject):
    """Makes the inventory page and serves it.

    The signals carry a path and a section id; ``write_up_asked`` of a rule that is to be moved
    into a document of its own place.
    """

    change_asked = Signal(str, str)
    read_asked = Signal(str, str)
    history_asked = Signal(str, str)
    write_up_asked = Signal(str, str)

    def __init__(self, look: Look, session: Session, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._session, self._messages = look, session, messages
        self._window = window
        self._is_stale = True
        self.page: InventoryView | None = None
        self.dialog: Any = None
        session.opened.connect(self._note_change)
        session.changed.connect(lambda _: self._note_change())

    def make_page(self) -> InventoryView:
        """The page, with nothing on it yet."""
        page = InventoryView(self._look)
        for asked, told in (
            (page.change_asked, self.change_asked),
            (page.read_asked, self.read_asked),
            (page.history_asked, self.history_asked),
            (page.write_up_asked, self.write_up_asked),
        ):
            asked.connect(lambda one, told=told: self._tell(told, one))
        page.mark_asked.connect(self._mark)
        page.informal_asked.connect(self.note_informal)
        page.name_asked.connect(self._ask_name)
        self.page, self._is_stale = page, True
        return page

    def look_again(self) -> None:
        """Count again, if something changed since."""
        if self.page is not None and self._is_stale:
            self._is_stale = False
            self._ask_stock(self.page.show_stock)

    def show_value(self, value: str) -> None:
        """Choose a value on the page, as soon as it is counted."""
        if self.page is not None:
            self.page.choose(Listed.VALUES, value)

    def note_informal(self, touchpoint: str = "", kind: str = "") -> None:
        """Ask for a rule that nobody wrote down."""
        self._ask_stock(lambda stock: self._show_informal(stock, touchpoint, kind))

    def _ask_stock(self, done: Callable[[Stock], None]) -> None:
        language = self._session.language
        channel = "inventory" if self.page and done == self.page.show_stock else "informal"
        self._session.ask(
            channel, lambda services, _: services.care().stock(language), done, self._messages.tell
        )

    def _note_change(self) -> None:
        self._is_stale = True
        if self.page is not None and self.page.isVisible():
            self.look_again()

    def _tell(self, told: SignalInstance, one: Row) -> None:
        told.emit(one.document, one.section)

    # Marks.

    def _mark(self, cell: Cell, mark: str) -> None:
        if mark == cell.mark:
            return
        said = self.tr("The mark is taken away") if not mark else self.tr("Marked")
        summary = say(
            "Inventory: {touchpoint}, {kind}: {mark}",
            touchpoint=cell.touchpoint, kind=cell.kind, mark=mark or "–",
        )  # fmt: skip
        self._save(
            lambda handbook: [mark_cell(handbook, cell.touchpoint, cell.kind, mark)],
            summary,
            said,
            substance=False,
        )

    # Names.

    def _ask_name(self, listed: Listed, thing: Thing | None) -> None:
        assert self.page is not None
        languages = self.page.stock.languages if self.page.stock else ("",)
        dialog = NameDialog(self._look, listed, languages, thing, self._window)
        dialog.name_asked.connect(self._write_name)
        self.dialog = dialog
        dialog.open()

    def _write_name(self, wanted: Named) -> None:
        name = next(filter(None, (one.strip() for one in wanted.names.values())), "")
        summary = say("Rename {name}", name=name) if wanted.id else say("Add {name}", name=name)
        self._save(
            lambda handbook: [write_name(handbook, wanted)],
            summary,
            self.tr("Saved"),
            substance=False,
        )

    # Rules nobody wrote down.

    def _show_informal(self, stock: Stock, touchpoint: str, kind: str) -> None:
        things = stock.things
        dialog = InformalDialog(
            self._look, things[Listed.TOUCHPOINTS], things[Listed.OWNERS], touchpoint, kind,
            self._window,
        )  # fmt: skip
        dialog.rule_caught.connect(self._keep)
        self.dialog = dialog
        dialog.open()

    def _keep(self, caught: Caught) -> None:
        self._save(
            lambda handbook: capture(handbook, caught),
            summary_of(caught),
            self.tr("Kept as an informal rule: it can be looked up from now on"),
            substance=True,
        )

    # Saving.

    def _save(
        self,
        make: Callable[[Handbook], Sequence[TextEdit]],
        summary: str,
        said: str,
        *,
        substance: bool,
    ) -> None:
        """Save what ``make`` answers as one version, and offer to take it back."""

        def save(services: Services, _: object) -> Saved:
            handbook = desk_of(services).handbook
            return save_texts(handbook, make(handbook), summary, substance=substance)

        self._session.write(
            self.tr("Saving"), save, lambda saved: self._offer_undo(saved, said),
            self._messages.tell,
        )  # fmt: skip

    def _offer_undo(self, saved: Saved, said: str) -> None:
        ways = [(self.tr("Undo"), lambda: self._undo(saved.version))] if saved.version else []
        self._messages.offer(said, *ways)

    def _undo(self, version: str) -> None:
        self._session.write(
            self.tr("Undoing"),
            lambda services, _: archive_of(services).undo_last_save(version),
            lambda _: self._messages.clear(),
            self._messages.tell,
        )
