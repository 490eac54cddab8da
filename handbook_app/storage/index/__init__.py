"""The search index of a handbook: disposable, private, and able to mend itself.

``Index`` is all that the rest of the program sees of it.
"""

from handbook_app.storage.index.handbook_index import Index, Snapshot
from handbook_app.storage.index.pairs import codes_of
from handbook_app.storage.index.postings import Leaf

__all__ = ["Index", "Leaf", "Snapshot", "codes_of"]
