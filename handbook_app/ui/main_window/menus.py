"""The menu bar: every thing that can be done, with its key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from handbook_app.ui.plain_label import plain_action_text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QMenu

    from handbook_app.ui.main_window.commands import Commands
    from handbook_app.ui.settings.preferences import Preferences

Do = Callable[[], object]
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Menus(QObject):
    """Makes the menus of a window."""

    def __init__(self, window: QMainWindow, commands: Commands, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._preferences = preferences
        self._file_menu()
        self._edit_menu()
        self._view_menu()
        self._go_menu()
        self._help_menu()

    @property
    def recent_menu(self) -> QMenu:
        """The handbooks that were opened last."""
        return self._recent

    def show_trail(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Whether there is a way back and forward."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)

    def show_past(self, is_past: bool) -> None:
        """Whether the handbook of another day is shown, so that there is a way back to today."""
        self._today.setEnabled(is_past)

    def show_changed(self, count: int) -> None:
        """How many rules changed since they were read."""
        words = self.tr("&Changed since you read it")
        self._changed.setText(f"{words} ({count:,})" if count else words)

    def show_recent(self, handbooks: Iterable[Path]) -> None:
        """Offer these handbooks."""
        self._recent.clear()
        for root in handbooks:
            self._add(
                self._recent,
                plain_action_text(str(root)),
                partial(self._commands.open_handbook, root),
            )
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)

    def _file_menu(self) -> None:
        do = self._commands
        menu = self._window.menuBar().addMenu(self.tr("&File"))
        self._add(menu, self.tr("&Open a folder…"), do.choose_folder, "Ctrl+O")
        self._recent = menu.addMenu(self.tr("&Recent handbooks"))
        self.show_recent(())
        self._add(menu, self.tr("Open the &starter handbook"), do.open_starter)
        menu.addSeparator()
        self._add(menu, self.tr("&New document…"), do.begin_document, "Ctrl+N")
        # The editor itself takes this key: two takers would leave it to none.
        save = self.tr("Sa&ve…") + f"\t{QKeySequence('Ctrl+S').toString(_NATIVE)}"
        self._add(menu, save, do.save)
        self._add(menu, self.tr("Save a&ll that is open…"), do.save_all, "Ctrl+Shift+S")
        menu.addSeparator()
        self._add(menu, self.tr("Publish an e&dition…"), do.publish_edition)
        self._add(menu, self.tr("&Keep versions of this handbook"), do.begin_versions)
        self._add(menu, self.tr("Pro&grams of this repository…"), do.show_programs)
        menu.addSeparator()
        self._add(menu, self.tr("&Print…"), do.print_page, "Ctrl+P")
        menu.addSeparator()
        settings = self._add(menu, self.tr("S&ettings…"), do.show_settings, "Ctrl+,")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._add(menu, self.tr("&Close this window"), do.close, "Ctrl+W")
        leave = self._add(menu, self.tr("&Quit"), do.quit, "Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit_menu(self) -> None:
        do = self._commands
        menu = self._window.menuBar().addMenu(self.tr("&Edit"))
        self._add(menu, self.tr("&Change this document"), do.write, "Ctrl+E")
        self._add(menu, self.tr("Ne&w rule here…"), do.begin_rule, "Ctrl+Shift+N")
        self._add(menu, self.tr("Note an &informal rule…"), do.note_informal, "Ctrl+Shift+I")
        menu.addSeparator()
        self._add(menu, self.tr("Move or re&name it…"), do.rename_document)
        self._arrange_menu(menu.addMenu(self.tr("&Arrange")))
        self._add(menu, self.tr("Re&tire it…"), do.retire_document)
        menu.addSeparator()
        self._add(menu, self.tr("Find in this &page"), do.find_in_page, "Ctrl+F")
        self._add(menu, self.tr("Chec&k the whole handbook"), do.check_handbook, "F7")
        menu.addSeparator()
        self._add(menu, self.tr("&Undo the last save"), do.undo_last_save)

    def _arrange_menu(self, menu: QMenu) -> None:
        for way, words in (
            ("move", self.tr("&Move a section to another document…")),
            ("split", self.tr("Make a &document of sections…")),
            ("join sections", self.tr("&Join a section with the one before…")),
            ("join documents", self.tr("Join &another document to this one…")),
        ):
            self._add(menu, words, partial(self._commands.arrange, way))

    def _view_menu(self) -> None:
        do = self._commands
        menu = self._window.menuBar().addMenu(self.tr("&View"))
        self._add(menu, self.tr("&Look up"), do.show_look_up, "Ctrl+K", "Ctrl+L")
        self._add(menu, self.tr("&Browse"), do.show_browse, "Ctrl+B")
        self._add(menu, self.tr("&Write"), do.show_write, "Ctrl+Shift+W")
        self._add(menu, self.tr("&History"), do.show_history_area, "Ctrl+Shift+H")
        self._add(menu, self.tr("C&are"), do.show_care, "Ctrl+Shift+K")
        menu.addSeparator()
        self._changed = self._add(menu, "", do.show_changed, "Ctrl+Shift+U")
        self.show_changed(0)
        self._add(menu, self.tr("&Editions"), do.show_editions, "Ctrl+Shift+E")
        menu.addSeparator()
        self._add(menu, self.tr("Lar&ger"), lambda: do.zoom(1), "Ctrl++", "Ctrl+=")
        self._add(menu, self.tr("&Smaller"), lambda: do.zoom(-1), "Ctrl+-")
        self._add(menu, self.tr("&Normal size"), lambda: do.zoom(0), "Ctrl+0")
        menu.addSeparator()
        self._themes(menu.addMenu(self.tr("C&olours")))
        self._add(menu, self.tr("&Full screen"), do.toggle_full_screen, "F11")

    def _go_menu(self) -> None:
        do = self._commands
        menu = self._window.menuBar().addMenu(self.tr("&Go"))
        self._back = self._add(menu, self.tr("&Back"), do.go_back, "Alt+Left")
        self._forward = self._add(menu, self.tr("&Forward"), do.go_forward, "Alt+Right")
        menu.addSeparator()
        self._add(menu, self.tr("&History of this rule"), do.show_history, "Ctrl+H")
        self._add(menu, self.tr("&What changed since…"), do.ask_since, "Ctrl+Shift+Y")
        self._add(menu, self.tr("T&erms in what is read"), do.show_terms, "F4")
        self._add(menu, self.tr("The handbook as of a &day…"), do.ask_as_of, "Ctrl+Shift+D")
        self._today = self._add(menu, self.tr("Back to &today"), do.back_to_today, "Ctrl+Shift+T")
        menu.addSeparator()
        self._add(menu, self.tr("Add to f&avourites, or remove"), do.toggle_favourite, "Ctrl+D")
        self._add(menu, self.tr("I have &read it"), do.confirm_reading, "Ctrl+R")
        menu.addSeparator()
        self._add(menu, self.tr("&Next part of the window"), do.go_to_next_area, "F6")
        self.show_past(is_past=False)
        self.show_trail(False, False)

    def _help_menu(self) -> None:
        do = self._commands
        menu = self._window.menuBar().addMenu(self.tr("&Help"))
        self._add(menu, self.tr("User &guide"), do.open_guide, "F1")
        self._add(menu, self.tr("&Keys"), do.show_keys, "Ctrl+/")
        menu.addSeparator()
        about = self._add(menu, self.tr("&About Handbook"), do.show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _themes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for name, words in (
            ("system", self.tr("Like the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = self._add(menu, words, partial(self._preferences.choose, theme=name))
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)
        menu.aboutToShow.connect(lambda: self._check_theme(group))

    def _check_theme(self, group: QActionGroup) -> None:
        for action in group.actions():
            action.setChecked(action.data() == self._preferences.theme)

    def _add(self, menu: QMenu, words: str, do: Do, *keys: str) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _=False: do())
        action.setShortcuts([QKeySequence(one) for one in keys])
        return action
