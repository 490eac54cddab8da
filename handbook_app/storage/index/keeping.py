"""Making what was read of a handbook part of its index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handbook_app.storage.index.building import Read
from handbook_app.storage.index.catalogue import Catalogue
from handbook_app.storage.index.rows import FormRow
from handbook_app.storage.index.stamps import stamp_of

_COMPOUNDING = ("de",)
_SHORTEST_COMPOUND = 8


def keep(catalogue: Catalogue, read: Read) -> None:
    """Make a batch part of the index: from here on, search finds it."""
    shard = read.batch.shard
    with catalogue.change():
        catalogue.forget(row.seen.path for row in read.documents)
        catalogue.put_documents(read.documents)
        catalogue.put_sections(read.sections)
        catalogue.count_forms(read.forms)
        catalogue.put_endings(_compounds_of(read.forms))
        catalogue.put_shard(shard.name, stamp_of(shard))
        catalogue.expect(catalogue.unread() - len(read.documents))


def _compounds_of(forms: Iterable[FormRow]) -> Iterator[FormRow]:
    """The forms that may be compounds: long words of languages that build them."""
    for row in forms:
        if len(row.form) >= _SHORTEST_COMPOUND and row.term.startswith(_COMPOUNDING):
            yield row
