"""Front matter cannot run, swell, hang or raise; at worst it is one problem with a line."""

from __future__ import annotations

import time

import pytest
import yaml

from handbook_app.markup import yaml_text
from handbook_app.markup.documents import parse_document, parse_settings
from tests.hostile.yaml_texts import HARMLESS, REFUSED

SECONDS = 2.0


@pytest.fixture(params=["libyaml", "plain Python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "plain Python":
        monkeypatch.setattr(yaml_text, "_LOADER", yaml.SafeLoader)
    return str(request.param)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str, parser: str) -> None:
    code, text = REFUSED[name]
    begun = time.process_time()
    facts, problems = parse_settings(text)
    assert time.process_time() - begun < SECONDS
    if parser == "libyaml":
        assert [one.code for one in problems] == [code]
    else:  # it words some refusals in another way, and never accepts
        assert len(problems) == 1
    assert problems[0].message.startswith("handbook.yaml, line ")
    assert facts == type(facts)()


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_mere_text(name: str, parser: str) -> None:
    begun = time.process_time()
    document = parse_document("a.md", f"---\n{HARMLESS[name]}\n---\n# Title\n\nbody\n")
    assert time.process_time() - begun < SECONDS * (1 if parser == "libyaml" else 3)
    assert document.section("title") is not None
    assert not any(one.code in {"broken-yaml", "tag"} for one in document.problems)
    assert all(one.message and len(one.message) < 600 for one in document.problems)
    if document.facts.review.every:
        document.facts.review.due()


def test_there_are_enough() -> None:
    assert len(REFUSED) >= 50


def test_the_set_would_notice_a_loader_that_runs_things() -> None:
    _, text = REFUSED["python module"]
    assert yaml.unsafe_load(text)["a"].__name__ == "os"


def test_the_set_would_notice_a_loader_that_follows_aliases() -> None:
    _, text = REFUSED["alias bomb"]
    text = "\n".join(text.splitlines()[:5])

    def leaves(tree: object) -> int:
        if isinstance(tree, dict):
            return sum(map(leaves, tree.values()))
        return sum(map(leaves, tree)) if isinstance(tree, list) else 1

    assert leaves(yaml.safe_load(text)) > 100 * len(text.splitlines())


def test_the_set_would_notice_a_loader_that_trips_over_dates() -> None:
    with pytest.raises(ValueError, match="month"):
        yaml.safe_load(HARMLESS["impossible date"])
