"""What can go wrong with versions, beyond what can go wrong everywhere.

Unavailable
├── Outpaced      somebody else made a version in the meantime
├── Unsettled     the repository is in the middle of something, so no version can be made
├── Busy          another program holds a lock for longer than we wait
├── ProgramRefused  a program of the repository that runs by the person's wish said no
└── MissingText   the version is known, its text is not on this computer
"""

from __future__ import annotations

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import as_sentence, say


class Outpaced(Unavailable):
    """The newest version is another one than the one this was based on; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(
            "In the meantime somebody else has saved a version of this handbook.",
            "Look at what changed, then save again.",
        )


class Unsettled(Unavailable):
    """The repository is in a state in which no version can be made."""


class Busy(Unavailable):
    """Another program is writing to the repository."""

    def __init__(self) -> None:
        super().__init__(
            "Another program is at work in the repository of this handbook.",
            "Wait until it is done, then try again.",
        )


class ProgramRefused(Unavailable):
    """A hook that was allowed refused the version, or it could not be signed; nothing was saved.

    ``said`` is the program's own complaint: a stranger's words.
    """

    def __init__(self, program: str, said: str) -> None:
        self.program, self.said = program, said
        super().__init__(
            say(
                "The program “{program}” of this repository refused the version, so nothing was"
                " saved: {said}",
                program=program,
                said=" ".join(said.split()) or say("it gave no reason."),
            ),
            "Mend what it asks for, or switch it off under “Programs of this repository” in the"
            " File menu.",
        )


class MissingText(Unavailable):
    """What a version consists of is not all on this computer, or it is damaged."""

    def __init__(self, what: str) -> None:
        super().__init__(
            say("{what} is damaged or was never copied to this computer.", what=as_sentence(what)),
            "Make a complete copy of the handbook's repository with git clone.",
        )
