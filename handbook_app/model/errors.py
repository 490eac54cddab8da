"""Every way in which something can go wrong, as one tree.

    HandbookError
    ├── CannotDo            the person can mend it; the sentence says what is wrong and what to do
    │   ├── NotFound        no such document, section, version or folder
    │   ├── NotReadable     there, but it cannot be read: permission, size, kind of file
    │   ├── BadRequest      the words of the request do not fit: a query, an option, a value
    │   ├── OnlyRead        somebody would write in a handbook that is only read
    │   ├── TookTooLong     a time limit of ours ran out
    │   └── Unavailable     something outside is missing or in use: git, a lock, the disk
    ├── Cancelled           the person asked to stop; nothing was written
    └── OurFault            a defect of this program; the text is for us, not for the person

Adapters turn the exceptions of libraries into these with ``raise … from``. Words are written as in
model/sentence.py, so that they can be said in another language.
Only ``ui/messages.py`` and ``cli.py`` show them to people.
"""

from __future__ import annotations

from handbook_app.model.sentence import Sentence, as_sentence, joined


class HandbookError(Exception):
    """Root of the tree; never raised itself."""


class CannotDo(HandbookError):
    """Something the person can mend.

    ``what`` says what is wrong and where, ``remedy`` what to do about it; each is one sentence.
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what} {remedy}".strip())
        self.what = as_sentence(what)
        self.remedy = as_sentence(remedy)

    @property
    def sentence(self) -> Sentence:
        """Both, to be said in any language."""
        return joined((self.what, self.remedy))


class NotFound(CannotDo):
    """No such document, section, version or folder."""


class NotReadable(CannotDo):
    """It is there and cannot be read."""


class BadRequest(CannotDo):
    """The words of a request do not fit."""


class OnlyRead(CannotDo):
    """Somebody would write in a handbook that is only read."""

    def __init__(self) -> None:
        super().__init__(
            "This handbook is only read: it comes with the program, or shows an earlier day.",
            "Open a handbook of your own to change something.",
        )


class TookTooLong(CannotDo):
    """A time limit of ours ran out."""


class Unavailable(CannotDo):
    """Something outside this program is missing or in use."""


class Cancelled(HandbookError):
    """The person asked to stop."""


class OurFault(HandbookError):
    """A defect of this program."""
