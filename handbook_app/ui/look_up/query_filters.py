"""Filters as they are typed: ``is:black refund`` holds the filter (is, black) and one word."""

from __future__ import annotations

import re

Filter = tuple[str, str]
_WRITTEN = re.compile(r'(?<!\S)(?P<name>[A-Za-z-]+):(?P<value>"[^"]*"|[^\s"]+)(?=\s|$)')


def with_filter(query: str, name: str, value: str) -> str:
    """The query with this filter instead of any other of the same name."""
    words = without_filter(query, name)
    said = f'"{value}"' if " " in value else value
    return f"{name}:{said} {words}"


def without_filter(query: str, name: str, value: str | None = None) -> str:
    """The query without the filters of this name (and value)."""

    def keep(found: re.Match[str]) -> str:
        is_name = found["name"].lower() == name
        is_value = value is None or found["value"].strip('"').lower() == value.lower()
        return "" if is_name and is_value else found[0]

    return " ".join(_WRITTEN.sub(keep, query).split())
