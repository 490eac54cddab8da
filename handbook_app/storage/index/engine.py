"""What is used of Whoosh, without what it loads beside that and nobody here calls.

An HTTP client and an event loop: 8 MB of the window's memory and 60 ms before its first answer.
"""

from __future__ import annotations

import functools
import sys
from types import ModuleType


def _spare_libraries() -> bool:
    """Stand-ins for two libraries; answers whether the HTTP client's is to be taken away again."""
    # The second one has been in Python itself since 3.8.
    sys.modules.setdefault("cached_property", functools)
    lean = ModuleType("urllib.request")
    vars(lean)["urlretrieve"] = None
    return sys.modules.setdefault("urllib.request", lean) is lean


_is_lean = _spare_libraries()
from whoosh import fields, formats, index  # noqa: E402 - with nothing but the stand-ins
from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC, W3Codec  # noqa: E402
from whoosh.filedb.filetables import OrderedHashWriter  # noqa: E402
from whoosh.matching import ListMatcher  # noqa: E402
from whoosh.reading import TermNotFound  # noqa: E402

if _is_lean:
    del sys.modules["urllib.request"]

__all__ = [
    "WHOOSH3_HEADER_MAGIC",
    "ListMatcher",
    "OrderedHashWriter",
    "TermNotFound",
    "W3Codec",
    "fields",
    "formats",
    "index",
]
