from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.markup import yaml_text
from handbook_app.markup.yaml_text import YamlError, load


def test_every_value_is_text() -> None:
    value = load("a: no\nb: 12\nc: 2021-29-11\nd: [1e3, 0x1F, ~]\ne:\nf: 'null'\n<<: 1:30")
    assert value.tree == {
        "a": "no", "b": "12", "c": "2021-29-11", "d": ["1e3", "0x1F", ""], "e": "", "f": "null",
        "<<": "1:30",
    }  # fmt: skip


def test_each_value_knows_its_line() -> None:
    value = load("a:\n  b: x\n  c:\n    - y\n    - z\n", first_line=2)
    assert value.line_of(("a", "c", 1)) == 6
    assert value.line_of(("a", "c", 7, "nowhere")) == 4
    assert value.line_of(("q",)) == value.line_of(()) == 2


def test_of_a_key_that_stands_there_twice_the_last_counts() -> None:
    value = load("a: 1\na: 2\n")
    assert value.tree == {"a": "2"}
    assert value.repeated == [(("a",), 2)]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: 1\nb: &x 2", "anchor", 3),
        ("a: *x", "alias", 2),
        ("a: !!str 2", "tag", 2),
        ("a: !x [1]", "tag", 2),
        ("a: 1\n---\nb: 2", "second-document", 3),
        ("[a]: b\n? {c: d}\n: e", "key-is-no-text", 2),
        ("a: " + "[" * 30 + "]" * 30, "too-deep", 2),
        ("a: [" + "x," * yaml_text.MOST_VALUES + "]", "too-many-values", 2),
        ("a: " + "x" * yaml_text.LARGEST, "yaml-too-large", 2),
        ("a: b\nc: d: e", "broken-yaml", 3),
        ("a: b\nc: '", "broken-yaml", 3),
        ("a: b\nc: \0", "broken-yaml", 3),
        ("a: \ud800", "broken-yaml", 2),
    ],
)
def test_what_could_do_harm_is_refused(text: str, code: str, line: int) -> None:
    with pytest.raises(YamlError) as caught:
        load(text, first_line=2)
    assert caught.value.code == code
    assert caught.value.line in (line, line + 1)
    assert caught.value.found
    assert caught.value.expected


def _is_read_or_refused(text: str) -> bool:
    try:
        return isinstance(load(text).tree, str | list | dict)
    except YamlError as problem:
        return problem.line >= 1


_YAMLISH = st.text(alphabet="ab:- \n\t[]{},#&*!|>'\"%@`?~<=\\0\0\x85\ufeff\ud800é", max_size=60)


@given(_YAMLISH | st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert _is_read_or_refused(text)


@given(_YAMLISH)
def test_the_parser_in_plain_python_is_as_safe(text: str) -> None:
    fast, yaml_text._LOADER = yaml_text._LOADER, yaml.SafeLoader
    try:
        assert _is_read_or_refused(text)
    finally:
        yaml_text._LOADER = fast
