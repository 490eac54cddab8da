"""What is made below the window can be said in each language, and is kept up to date."""

from __future__ import annotations

import gettext
import importlib.util
import io
import re
from functools import lru_cache
from pathlib import Path
from types import ModuleType

import pytest

from handbook_app import translations
from handbook_app.model.sentence import say

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "pl", "ru", "de")
COMMAND = "python packaging/translations.py sentences"


def load(path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(Path(path).stem, ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


catalogue = load("packaging/sentences.py")
templates_found = lru_cache(catalogue.find_templates)  # reads the whole program


# A name in braces; how a number or a day is written may follow it, and may differ.
HOLE = re.compile(r"\{([a-z_]\w*)(?::[^ }]*)?\}")


def holes(template: str) -> set[str]:
    return set(HOLE.findall(template))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_that_of_what_was_translated(language: str) -> None:
    known = catalogue.read(FOLDER / f"sentences_{language}.po")
    compiled = (FOLDER / f"sentences_{language}.mo").read_bytes()
    assert compiled == catalogue.compiled(language, known), COMMAND


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_stays_in_it(language: str) -> None:
    for (one, many), forms in catalogue.read(FOLDER / f"sentences_{language}.po").items():
        for form in forms if all(forms) else ():
            # One thing may be said without its number.
            assert holes(form) in (holes(one), holes(many or one)), form


def test_nothing_is_filled_in_before_a_sentence_is_made() -> None:
    assert catalogue.find_untranslatable(ROOT) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_is_in_the_catalogue(language: str) -> None:
    known = catalogue.read(FOLDER / f"sentences_{language}.po")
    missing = [one for one in templates_found(ROOT) if not all(known.get(one, [""]))]
    assert missing == [], COMMAND


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "sentences_pl.po"
    entries = [
        (("A “quoted” \"x\" \\ {#…}", ""), "a.py", ("Ą\n\"y\"\\n",)),
        (("{count} rule", "{count} rules"), "b.py", ("{count} a", "{count} b", "{count} c")),
    ]  # fmt: skip
    catalogue.write(file, "pl", entries)
    known = catalogue.read(file)
    assert known == {template: forms for template, _, forms in entries}
    words = gettext.GNUTranslations(io.BytesIO(catalogue.compiled("pl", known)))
    assert words.gettext('A “quoted” "x" \\ {#…}') == 'Ą\n"y"\\n'
    said = [words.ngettext("{count} rule", "{count} rules", n)[-1] for n in (1, 3, 5, 12, 22)]
    assert "".join(said) == "abccb"


@pytest.mark.parametrize("language", ["en", "C", "", "xx", "../es", "en_US"])
def test_other_languages_are_answered_in_english(language: str) -> None:
    assert translations.translator(language)(say("Try again in a moment.")) == (
        "Try again in a moment."
    )


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANGUAGE": "pl:en", "LANG": "de_DE.UTF-8"}, "pl"),
        ({"LANGUAGE": "", "LC_ALL": "ru_RU.UTF-8", "LANG": "de_DE.UTF-8"}, "ru_RU.UTF-8"),
        ({"LANGUAGE": "", "LANG": "de_DE.UTF-8"}, "de_DE.UTF-8"),
    ],
)
def test_the_environment_names_the_language(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert translations.language_of_person() == language


def test_a_table_of_templates_is_found(tmp_path: Path) -> None:
    (tmp_path / "handbook_app").mkdir()
    (tmp_path / "handbook_app" / "a.py").write_text(
        'class Mine(CannotDo):\n    def __init__(self):\n        super().__init__("One.", "Two.")\n'
        'A = templates({"a": "Three", "b": ("{count} four", "{count} fours")})\n'
        'raise Mine(say("Five" if a else "Six {b}.", b=b))\nMine(f"Seven {b}")\n'
    )
    found = set(catalogue.find_templates(tmp_path))
    assert found == {
        ("One.", ""), ("Two.", ""), ("Three", ""), ("{count} four", "{count} fours"),
        ("Five", ""), ("Six {b}.", ""),
    }  # fmt: skip
    assert catalogue.find_untranslatable(tmp_path) == ["handbook_app/a.py:6"]
