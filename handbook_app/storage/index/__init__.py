"""The search index of a handbook: disposable, private, and able to mend itself.

``Index`` is all that the rest of the program sees of it.
"""

from handbook_app.storage.index.handbook_index import Index, Snapshot
from handbook_app.storage.index.postings import Leaf, pair_term

__all__ = ["Index", "Leaf", "Snapshot", "pair_term"]
