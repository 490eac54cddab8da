"""The types of the fields that people write as YAML: what each accepts, and what would be right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

from handbook_app.model.period import Period
from handbook_app.model.sentence import as_sentence, say


def misfit(expected: str) -> PydanticCustomError:
    """What a value is told that does not fit: what would be right."""
    return PydanticCustomError("misfit", "{expected}", {"expected": as_sentence(expected)})


def _text(value: object) -> object:
    if isinstance(value, str):
        return value.strip()
    raise misfit("a text")


def as_texts(value: object) -> object:
    """A list of texts; a single text stands for a list of one."""
    if isinstance(value, str):
        return (value.strip(),) if value.strip() else ()
    if isinstance(value, list | tuple):
        return tuple(value)
    raise misfit("a text or a list of texts")


def _date(value: object) -> object:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and len(text := value.strip()) == 10:
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise misfit("a date such as 2026-03-31")


def _period(value: object) -> object:
    if isinstance(value, Period):
        return value
    try:
        return Period.parse(value if isinstance(value, str) else "")
    except ValueError:
        raise misfit('a time such as "6 months", "1 year" or "90 days"') from None


def _count(value: object) -> object:
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit():
        return min(int(value.strip()[:6]), 1000)
    raise misfit("a whole number")


def _names(value: object) -> object:
    """A name, alone or by language: ``Returns`` or ``{en: Returns, de: Rückgaben}``."""
    if isinstance(value, str):
        return {"": value.strip()}
    if isinstance(value, Mapping):
        return value
    raise misfit("a name, or names by language such as {en: Returns, de: Rückgaben}")


def word_of(words: type[StrEnum]) -> BeforeValidator:
    """A field that holds one of these words, in whatever case."""

    def check(value: object) -> object:
        if isinstance(value, words):
            return value
        if isinstance(value, str) and value.strip().lower() in set(words):
            return words(value.strip().lower())
        *most, last = list(words)
        raise misfit(say("{most} or {last}", most=", ".join(most), last=last.value))

    return BeforeValidator(check)


Text = Annotated[str, BeforeValidator(_text)]
Texts = Annotated[tuple[Text, ...], BeforeValidator(as_texts)]
Day = Annotated[date, BeforeValidator(_date)]
Span = Annotated[Period, BeforeValidator(_period)]
Count = Annotated[int, BeforeValidator(_count)]
Names = Annotated[Mapping[str, Text], BeforeValidator(_names)]


def as_written(name: str) -> str:
    """A field's name as it stands on disk."""
    return name.replace("_", "-")


class Facts(BaseModel):
    """Shared ways: immutable, hyphens on disk, other people's keys ignored."""

    model_config = ConfigDict(
        frozen=True,
        extra="ignore",
        alias_generator=as_written,
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
