"""Translations keep what the program puts into them, and are there for every visible string."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from handbook_app import paths

FOLDER = paths.resources_folder() / "translations"
LANGUAGES = ("en", "es", "pl", "ru", "de")
HOLE = re.compile(r"\{\w+\}|%n")


def messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """(context, source, translations) of what is translated."""
    for context in ElementTree.parse(FOLDER / f"handbook_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.iter("numerusform")]
                said = forms or [translation.text or ""]
                yield str(context.findtext("name")), str(message.findtext("source")), said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_put_into_a_sentence_stays_in_it(language: str) -> None:
    for _, source, translations in messages(language):
        for translation in translations:
            assert sorted(HOLE.findall(source)) == sorted(HOLE.findall(translation)), source


@pytest.mark.parametrize("language", ["en", "de"])
def test_nothing_is_left_untranslated(language: str) -> None:
    text = (FOLDER / f"handbook_{language}.ts").read_text(encoding="utf-8")
    assert 'type="unfinished"' not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_translated(qapp, language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"handbook_{language}", str(FOLDER)) or not list(messages(language))
    for context, source, translations in messages(language):
        if len(translations) == 1:
            assert translator.translate(context, source) == translations[0]


def test_every_menu_key_is_used_once_in_its_menu() -> None:
    """In German, as an example of what a translator has to look after."""
    top = ["&File", "&View", "&Go", "&Help"]
    said = {source: forms[0] for context, source, forms in messages("de") if context == "Menus"}
    keys = [said[words].partition("&")[2][:1].lower() for words in top]
    assert len(set(keys)) == len(keys)


def test_english_counts_in_words(qapp) -> None:
    translator = QTranslator()
    assert translator.load("handbook_en", str(Path(FOLDER)))
    assert translator.translate("StatusLine", "%n document(s)", "", 1) == "%n document"
    assert translator.translate("StatusLine", "%n document(s)", "", 2) == "%n documents"


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
@pytest.mark.parametrize(
    ("on_the_rail", "in_the_menu"),
    [("Look up", "&Look up"), ("Browse", "&Browse"), ("Settings", "S&ettings…")],
)
def test_the_rail_says_what_the_menu_says(
    language: str, on_the_rail: str, in_the_menu: str
) -> None:
    said = {(context, source): forms[0] for context, source, forms in messages(language)}
    menu = said["Menus", in_the_menu].replace("&", "").rstrip(" …")
    assert said["NavigationRail", on_the_rail] == menu


def test_every_string_is_where_it_is_collected() -> None:
    """The collector sees neither what stands within an f-string nor whose ``tr`` it is when it is
    not one's own: the words would stay English for ever."""
    missed = []
    for path in (Path(paths.__file__).parent / "ui").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        inside = {id(one) for f in ast.walk(tree) if isinstance(f, ast.JoinedStr)
                  for one in ast.walk(f)}  # fmt: skip
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
                continue
            if call.func.attr == "tr":
                is_own = isinstance(call.func.value, ast.Name) and call.func.value.id == "self"
                if id(call) in inside or not is_own:
                    missed.append(f"{path.name}:{call.lineno}")
    assert missed == []
