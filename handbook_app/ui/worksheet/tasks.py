"""What the worksheet asks of the program around it: callables that answer with plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handbook_app.services.authoring.choices import Choices
    from handbook_app.services.worksheet.facts import DocumentRules
    from handbook_app.services.worksheet.kept import KeptSitting
    from handbook_app.services.worksheet.rows import SheetRows
    from handbook_app.services.worksheet.sitting import FieldEdit
    from handbook_app.services.worksheet.worksheet import Prepared, Settled
    from handbook_app.ui.editing.tasks import Proposed
    from handbook_app.ui.look_up.card_reading import ReadCard

Stop = Callable[[], bool]
Done = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class SheetTasks:
    """``run(channel, work, done, failed)`` does ``work(is_cancelled)`` in a reader, where the
    latest of a channel wins; ``write(work, done, failed)`` in the writing lane.

    ``keep`` and ``save`` are called inside ``write``, all others inside ``run``. ``read_rule``
    answers with a section made ready to be shown; ``me`` with the name that a check bears.
    """

    rows: Callable[[], SheetRows]
    rules_of: Callable[[Iterable[str], Stop], dict[str, DocumentRules]]
    choices: Callable[[], Choices]
    read_rule: Callable[[str, str], ReadCard]
    kept: Callable[[], KeptSitting]
    keep: Callable[[KeptSitting], None]
    prepare: Callable[[Sequence[FieldEdit], Mapping[str, Settled]], Prepared]
    propose: Callable[[Prepared], Proposed]
    save: Callable[[Sequence[FieldEdit], Mapping[str, Settled], str, bool], Prepared]
    remember_person: Callable[[str, str], None]
    me: Callable[[], str]
    run: Callable[[str, Callable[[Stop], Any], Done, Done], None]
    write: Callable[[Callable[[], Any], Done, Done], None]
