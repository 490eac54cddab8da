"""The command line speaks the language of the environment; JSON stays as it is."""

from __future__ import annotations

import pytest

POLISH = {"LANGUAGE": "pl"}
BROKEN = {
    "policies/returns.md": "---\nkind: policies\nrules:\n  gifts: {}\n---\n# Returns\n\n## Gifts\n"
}


def test_an_error_is_polish(run, shipped_starter) -> None:
    answer = run("--handbook", shipped_starter, "show", "nothing-like-it", env=POLISH)
    assert answer.code == 2
    what, remedy = answer.err.split(". ")
    assert what == "W tym podręczniku nie ma dokumentu „nothing-like-it”"
    assert remedy == "`handbook list` wymienia wszystkie.\n"


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"LANGUAGE": "de"}, "richtig wäre policy, procedure oder standard."),
        ({"LANGUAGE": "", "LANG": "es_ES.UTF-8"}, "debería ser policy, procedure o standard."),
        ({"LANGUAGE": "ru:en"}, "должно быть: policy, procedure или standard."),
        ({"LANGUAGE": "fr"}, "it should be policy, procedure or standard."),
        ({"LANGUAGE": "", "LANG": "C"}, "it should be policy, procedure or standard."),
    ],
)
def test_the_check_speaks_the_language_of_the_environment(
    run, write_handbook, environment, said
) -> None:
    answer = run("--handbook", write_handbook(BROKEN), "check", env=environment)
    assert said in answer.out


def test_a_rule_is_shown_in_polish(run, shipped_starter) -> None:
    answer = run(
        "--handbook", shipped_starter, "show", "policies/returns.md#return-window", env=POLISH
    )
    assert "Czy mogę zrobić wyjątek?" in answer.out
    assert "Szara: wyjątki w granicach." in answer.out


def test_things_are_counted_in_polish(run, write_handbook) -> None:
    answer = run("--handbook", write_handbook(BROKEN), "check", env=POLISH)
    assert answer.out.splitlines()[-1] == "1 błąd, 0 ostrzeżeń, 3 wskazówki."


@pytest.mark.parametrize("words", [("check",), ("search", "gifts"), ("list",)])
def test_json_is_the_same_in_every_language(run, write_handbook, words) -> None:
    root = write_handbook(BROKEN)
    english = run("--handbook", root, *words, "--json")
    polish = run("--handbook", root, *words, "--json", env=POLISH)
    assert english.out == polish.out
    assert english.json
