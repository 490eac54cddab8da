"""What is known of documents' rules: read when it is wanted, and remembered."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.markup.editing import trees

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from handbook_app.markup.yaml_text import Tree
    from handbook_app.services.worksheet.facts import DocumentRules
    from handbook_app.services.worksheet.rows import Place
    from handbook_app.ui.worksheet.tasks import SheetTasks


class KnownFacts(QObject):
    """``read`` says that more is known; ``failed`` why something cannot be read."""

    read = Signal()
    failed = Signal(object)

    def __init__(self, tasks: SheetTasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._known: dict[str, DocumentRules] = {}
        self._waiting: deque[tuple[list[str], Callable[[], None]]] = deque()

    def of(self, place: Place) -> Tree | None:
        """What a rule says in the handbook; None where it is not read yet, or is no rule."""
        path, section = place
        found = self._known.get(path)
        return trees.value_at(dict(found.rules), (section,)) if found else None

    def has(self, path: str) -> bool:
        """Whether what the rules of a document say has been read."""
        return path in self._known

    def refusal(self, path: str) -> Exception | None:
        """Why the facts of a document cannot be changed, when they cannot."""
        found = self._known.get(path)
        return found.refusal if found else None

    def note(self, facts: Mapping[str, DocumentRules]) -> None:
        """Know what was read elsewhere."""
        self._known |= facts

    def keep(self, is_same: Callable[[str], bool]) -> None:
        """Forget what documents said that say something else now."""
        self._known = {path: one for path, one in self._known.items() if is_same(path)}

    def want(self, paths: Iterable[str], then: Callable[[], None], channel: str) -> None:
        """Call ``then`` when these documents are known, unless others are wanted before."""
        missing = self.missing(paths)
        if missing:
            self._read(missing, then, channel)
        else:
            then()

    def in_turn(self, paths: Iterable[str], then: Callable[[], None]) -> None:
        """Call ``then`` when these documents are known: after all that was to be done before."""
        self._waiting.append((list(dict.fromkeys(paths)), then))
        if len(self._waiting) == 1:
            self._serve()

    def _serve(self) -> None:
        while self._waiting:
            paths, then = self._waiting[0]
            missing = self.missing(paths)
            if missing:
                self._read(missing, self._serve, "worksheet change", self._give_up)
                return
            self._waiting.popleft()
            then()

    def _give_up(self, error: Exception) -> None:
        self._waiting.popleft()
        self.failed.emit(error)
        self._serve()

    def missing(self, paths: Iterable[str]) -> list[str]:
        """Those of these documents that are not known."""
        return [path for path in dict.fromkeys(paths) if path not in self._known]

    def _read(
        self, paths: list[str], then: Callable[[], None], channel: str,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:  # fmt: skip
        def take(found: dict[str, DocumentRules]) -> None:
            self._known |= found
            self.read.emit()
            then()

        rules_of = self._tasks.rules_of
        self._tasks.run(
            channel, lambda stop: rules_of(paths, stop), take, failed or self.failed.emit
        )
