"""Whether the shards of an index are as they were left."""

from __future__ import annotations

import json
from pathlib import Path

from handbook_app.storage.index.catalogue import Catalogue


class DamagedError(Exception):
    """The shards are not as they were left."""


def stamp_of(shard: Path) -> str:
    """What a shard's files look like: names, sizes and times. Any change of them is damage."""
    files = sorted(file for file in shard.iterdir() if not file.name.endswith("LOCK"))
    states = [(file.name, file.stat()) for file in files]
    return json.dumps([[name, state.st_size, state.st_mtime_ns] for name, state in states])


def check_stamps(catalogue: Catalogue, cache: Path) -> None:
    """Raises DamagedError when a shard is missing or is not as it was left."""
    for name, stamp in catalogue.shards().items():
        if not (cache / name).is_dir() or stamp_of(cache / name) != stamp:
            raise DamagedError(name)
