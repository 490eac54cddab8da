from __future__ import annotations

import pytest

from handbook_app.markup.front_matter import FrontMatter, split


@pytest.mark.parametrize(
    ("text", "yaml", "body"),
    [
        ("---\na: b\n---\nbody", "a: b\n", "body"),
        ("---\r\na: b\r\n---\r\nbody", "a: b\r\n", "body"),
        ("---\ra: b\r---\rbody", "a: b\r", "body"),
        ("\ufeff---\na: b\n---\nbody", "a: b\n", "body"),
        ("--- \na: b\n...\t\nbody", "a: b\n", "body"),
        ("---\n---\nbody", "", "body"),
        ("---\na: |\n  ---\n---", "a: |\n  ---\n", ""),
        ("+++\na = 1\n+++\nbody", "a = 1\n", "body"),
        ("# no front matter", "", "# no front matter"),
        ("\n---\na: b\n---\n", "", "\n---\na: b\n---\n"),
        ("----\na: b\n----\n", "", "----\na: b\n----\n"),
        ("---\n\nA rule across the page", "", "---\n\nA rule across the page"),
        ("", "", ""),
    ],
)
def test_front_matter_is_told_from_the_body(text: str, yaml: str, body: str) -> None:
    found = split(text)
    assert (found.yaml, text[found.body_start :]) == (yaml, body)
    assert text[found.start : found.start + len(yaml)] == yaml
    assert not found.is_unclosed


def test_toml_is_somebody_elses() -> None:
    assert split("+++\na = 1\n+++\n").is_foreign


def test_front_matter_that_is_never_closed_is_all_body() -> None:
    assert split("---\nkind: policy\n\n# Title") == FrontMatter(is_unclosed=True)
