"""What the schema says about a place: which type stands there, and after which fields it comes."""

from __future__ import annotations

import collections.abc
import types
import typing
from typing import Any

from handbook_app.markup.yaml_text import Path
from handbook_app.model.fields import Facts


def shape_at(schema: type[Facts], path: Path) -> Any:
    """The type of what stands at a path; None where the schema knows nothing."""
    shape: Any = schema
    for part in path:
        shape = _below(shape, part)
    return shape


def is_text(shape: Any) -> bool:
    """Whether free text stands there, which other programs should not take for a number or date.

    What the schema does not know counts as text.
    """
    return shape is None or shape is str


def is_texts(shape: Any) -> bool:
    """Whether a list of texts or words stands there, for which a single one may stand."""
    inner = typing.get_args(shape)
    return typing.get_origin(shape) is tuple and not _is_group(_bare(inner[0]))


def field_order(shape: Any) -> tuple[str, ...]:
    """The fields of a group as the schema lists them; empty when it does not."""
    if not _is_group(shape):
        return ()
    return tuple(field.alias or name for name, field in shape.model_fields.items())


def _below(shape: Any, part: str | int) -> Any:
    if _is_group(shape):
        names = {field.alias or name: field for name, field in shape.model_fields.items()}
        return _bare(names[str(part)].annotation) if part in names else None
    inner = typing.get_args(shape)
    if typing.get_origin(shape) is collections.abc.Mapping:
        return _bare(inner[1])
    is_list = typing.get_origin(shape) is tuple
    return _bare(inner[0]) if is_list and isinstance(part, int) else None


def _bare(annotation: Any) -> Any:
    """The type itself, without what pydantic is told about it and without ``| None``."""
    if typing.get_origin(annotation) is typing.Annotated:
        return _bare(typing.get_args(annotation)[0])
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        named = [one for one in typing.get_args(annotation) if one is not type(None)]
        return _bare(named[0])
    return annotation


def _is_group(shape: Any) -> bool:
    return isinstance(shape, type) and issubclass(shape, Facts)
