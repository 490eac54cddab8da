"""Each problem that is reported across documents: found once, at the right place, well said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from handbook_app.model.errors import Cancelled
from handbook_app.model.problem import Severity
from handbook_app.model.progress import Progress
from handbook_app.services.checking import check, is_sound

TOMORROW = (date.today() + timedelta(days=2)).isoformat()
SETTINGS = """\
people: {ana: {name: Ana}}
owners: {returns-team: {name: Returns, people: [ana]}}
touchpoints: {refunds: {name: Refunds}}
values: {fairness: {name: Fairness}}
"""
# Nothing is missing in this rule.
WHOLE = """\
    flexibility: black
    grounds: [safety]
    reason: It is dangerous.
    spirit: Nobody gets hurt.
    tell-customer: So that nobody gets hurt.
    alternatives: [Show the other end.]
    origin: {date: 2020-01-01}
"""
TARGET = '---\nid: target\n---\n# Target\n\n## A part\n\ntext <a name="by-hand"></a>\n'


def doc(front: str, body: str = "# Doc\n\n## R\n") -> str:
    return f"---\n{front}\n---\n{body}"


def rule(fields: str) -> str:
    return doc(f"rules:\n  r:\n{WHOLE}{fields}")


def changed(fields: str, old: str) -> str:
    assert old in WHOLE
    return doc(f"rules:\n  r:\n{WHOLE.replace(old, fields)}")


# name: (code, severity, line, field, the likely right one, the document)
CASES = {
    "shared id": ("shared-id", "error", 2, "id", "", doc("id: target")),
    "owner": ("unknown-owner", "warning", 2, "owner", "returns-team", doc("owner: return-team")),
    "touchpoint": (
        "unknown-touchpoint", "warning", 2, "touchpoints.1", "refunds", doc("touchpoints: [refund]")
    ),
    "touchpoint of a rule": (
        "unknown-touchpoint", "warning", 13, "rules.r.touchpoints.2", "",
        rule("    touchpoints:\n    - refunds\n    - nowhere"),
    ),
    "value": (
        "unknown-value", "warning", 11, "rules.r.values.1", "fairness",
        rule("    values: [fairnes]"),
    ),
    "person": (
        "unknown-person", "warning", 2, "review.by", "ana", doc("review: {by: anna}")
    ),
    "person who checked": (
        "unknown-person", "warning", 10, "rules.r.origin.holds.by", "",
        changed("{date: 2020-01-01, holds: {answer: yes, by: zed}}", "{date: 2020-01-01}"),
    ),
    "related document": (
        "unknown-document", "warning", 11, "rules.r.related.1", "target",
        rule("    related: [targett]"),
    ),
    "related section": (
        "unknown-section", "warning", 11, "rules.r.related.1", "a-part",
        rule("    related: [target#a-prt]"),
    ),
    "replaced by": (
        "unknown-document", "warning", 2, "replaced-by", "", doc("replaced-by: zzzzz")
    ),
    "original": (
        "unknown-original", "warning", 2, "translation-of.id", "target",
        doc("translation-of: {id: targte, version: abcdef1}"),
    ),
    "original that moved on": (
        "behind-original", "warning", 2, "translation-of.version", "…",
        doc("translation-of: {id: target, version: abcdef1}"),
    ),
    "review in the future": (
        "date-in-future", "warning", 2, "review.last", "…", doc(f"review: {{last: {TOMORROW}}}")
    ),
    "origin in the future": (
        "date-in-future", "warning", 10, "rules.r.origin.date", "…",
        changed(f"{{date: {TOMORROW}}}", "{date: 2020-01-01}"),
    ),
    "in force before its day": (
        "not-yet-effective", "warning", 3, "effective", "",
        doc(f"status: in-force\neffective: {TOMORROW}"),
    ),
    "link": ("broken-link", "warning", 3, "", "target.md", "# D\n\n[t](targt.md)\n"),
    "link to a moved file": (
        "broken-link", "warning", 3, "", "sub/deep.md", "# D\n\n[t](gone/deep.md)\n"
    ),
    "link into the same folder": ("broken-link", "warning", 1, "", "", "[t](sub/nowhere.md)"),
    "link out of the folder": ("broken-link", "warning", 1, "", "", "[t](../../other.md)"),
    "link from the root": ("broken-link", "warning", 1, "", "target.md", "[t](/trget.md)"),
    "link of a site": ("broken-link", "hint", 1, "", "", "[t](/about/us)"),
    "link by reference": ("broken-link", "warning", 3, "", "target.md", "[t]\n\n[t]: trget.md\n"),
    "anchor": ("broken-anchor", "warning", 1, "", "a-part", "[t](target.md#a-parts)"),
    "anchor in capitals": ("broken-anchor", "warning", 1, "", "a-part", "[t](target.md#A-Part)"),
    "anchor of its own": ("broken-anchor", "warning", 5, "", "down", "# D\n\n## Down\n\n[d](#dwn)"),
    "picture": ("missing-picture", "warning", 3, "", "", "# D\n\n![a](assets/none.png)\n"),
    "picture by tag": ("missing-picture", "warning", 1, "", "", '<img alt="" src="none.png">'),
    "untagged": (
        "untagged", "hint", 3, "rules.r.flexibility", "", doc(
            "rules:\n  r: {spirit: s, origin: {date: 2020-01-01}}"
        ),
    ),
    "no spirit": (
        "no-spirit", "hint", 3, "rules.r.spirit", "", changed("", "    spirit: Nobody gets hurt.\n")
    ),
    "no origin": (
        "no-origin", "hint", 3, "rules.r.origin", "",
        changed("", "    origin: {date: 2020-01-01}\n"),
    ),
    "no grounds": (
        "no-grounds", "hint", 3, "rules.r.grounds", "", changed("", "    grounds: [safety]\n")
    ),
    "no reason": (
        "no-reason", "hint", 3, "rules.r.reason", "", changed("", "    reason: It is dangerous.\n")
    ),
    "no explanation": (
        "no-tell-customer", "hint", 3, "rules.r.tell-customer", "",
        changed("", "    tell-customer: So that nobody gets hurt.\n"),
    ),
    "only a no": (
        "no-alternative", "hint", 3, "rules.r.alternatives", "",
        changed("", "    alternatives: [Show the other end.]\n"),
    ),
    "review overdue": (
        "review-overdue", "hint", 2, "review", "",
        doc("review: {every: 1 month, last: 2020-01-01}"),
    ),
    "no options": (
        "no-options", "hint", 3, "rules.r.options", "", changed("gray", "black"),
    ),
    "reason gone": (
        "reason-gone", "hint", 10, "rules.r.origin.holds.answer", "",
        changed("{date: 2020-01-01, holds: {answer: no}}", "{date: 2020-01-01}"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_each_problem(open_handbook, name) -> None:
    code, severity, line, field, likely, text = CASES[name]
    files = {"handbook.yaml": SETTINGS, "target.md": TARGET, "sub/deep.md": "# Deep\n"}
    handbook = open_handbook({**files, "doc.md": text})

    problems = [one for one in check(handbook) if one.document == "doc.md"]

    assert [problem.code for problem in problems] == [code], [one.message for one in problems]
    (problem,) = problems
    assert (problem.severity, problem.line, problem.field) == (severity, line, field)
    assert problem.expected == likely or (likely == "…" and problem.expected)
    assert problem.message.startswith(f"doc.md, line {line}: ")
    assert problem.message[-1] in ".?"
    assert is_sound(problems) == (severity == "hint")


SOUND = {
    "links that lead somewhere": """\
# D

[a](target.md) [b](target.md#a-part) [c](#d) [d](sub/) [e](sub/deep) [f](./sub/../target.md)
[g](https://example.org/x) [h](mailto:a@example.org) [i](<sub/with space.md>)
[j](sub/with%20space.md) ![k](dot.png) [l](dot.png) [m](target.md#by-hand)
[o]({{ site.url }}/x) [p](target.md "title") [q](#top) [r](tel:123)
[![s](dot.png)](target.md)
""",
    "no links": """\
# D

`[a](gone.md)` and ``[b](gone.md)``

    ```
    [c](gone.md)
    ```

```markdown
[d](gone.md) ![e](gone.png)
````
~~~
[f](gone.md)
~~~
<!-- [g](gone.md)
[h](gone.md) -->
[not a link] (gone.md)
""",
    "a whole rule": rule("    owner: returns-team\n    values: [fairness]"),
    "a person in words": doc("review: {by: Head of retail, last: 2020-01-01}"),
    "words of another program": doc("layout: post\nowner_x: y\ntags: [a]"),
}


@pytest.mark.parametrize("name", SOUND)
def test_what_is_right_is_left_alone(open_handbook, name) -> None:
    handbook = open_handbook({
        "handbook.yaml": SETTINGS,
        "target.md": TARGET,
        "sub/deep.md": "# Deep\n",
        "sub/with space.md": "# Space\n",
        "dot.png": b"\x89PNG",
        "doc.md": SOUND[name],
    })  # fmt: skip
    assert [one.message for one in check(handbook)] == []


def test_a_translation_that_is_up_to_date(open_handbook) -> None:
    original = open_handbook({"target.md": TARGET}).catalogue()[0]
    version = original.text_hash[:7]
    text = doc(f"translation-of: {{id: target, version: {version}}}")
    assert check(open_handbook({"target.md": TARGET, "doc.md": text})) == ()


def test_without_lists_in_the_settings_every_name_is_right(open_handbook) -> None:
    text = doc("owner: anybody\ntouchpoints: [any]\nreview: {by: any}")
    assert check(open_handbook({"doc.md": text})) == ()


def test_settings_are_checked_too(open_handbook) -> None:
    settings = "people: {ana: {}}\nowners: {team: {people: [ana, bob]}}\nreview: {every: often}\n"
    problems = check(open_handbook({"handbook.yaml": settings}))
    assert {(one.document, one.code) for one in problems} == {
        ("handbook.yaml", "bad-value"),
        ("handbook.yaml", "unknown-person"),
    }


def test_settings_that_are_a_folder_or_a_link_are_named(open_handbook, tmp_path) -> None:
    handbook = open_handbook({"a.md": "# A"})
    settings = handbook.root / "handbook.yaml"
    (tmp_path / "elsewhere.yaml").write_text("name: Elsewhere\n")
    for put in (settings.mkdir, lambda: settings.symlink_to(tmp_path / "elsewhere.yaml")):
        put()
        (problem,) = check(handbook)
        assert (problem.document, problem.code) == ("handbook.yaml", "settings-not-read")
        assert "is a link, a folder or a device" in problem.message
        assert not is_sound([problem])
        settings.unlink() if settings.is_symlink() else settings.rmdir()
    assert not check(handbook)


def test_a_document_that_went_meanwhile(open_handbook) -> None:
    handbook = open_handbook({"a.md": "# A", "b.md": "[x](gone.md)"})
    (handbook.root / "a.md").unlink()
    assert [(p.document, p.code) for p in check(handbook)] == [
        ("a.md", "not-readable"),
        ("b.md", "broken-link"),
    ]


def test_a_rule_that_went_meanwhile(open_handbook) -> None:
    """The index still lists it; the text is read as it is now."""
    handbook = open_handbook({"doc.md": rule("")})
    (handbook.root / "doc.md").write_text("# Doc\n\nNo rules any more.\n", "utf-8")
    assert all("rules" not in one.field for one in check(handbook))


def test_only_the_documents_asked_for_are_reported(open_handbook) -> None:
    handbook = open_handbook(
        {"a.md": "[x](gone.md)", "b.md": "[x](gone.md)", "handbook.yaml": "- x"}
    )
    assert {one.document for one in check(handbook, ["b.md"])} == {"b.md"}


def test_steps_are_reported_and_it_can_be_stopped(open_handbook) -> None:
    handbook = open_handbook({"a.md": "# A", "b.md": "# B"})
    steps: list[tuple[int, int, str]] = []
    check(handbook, progress=Progress(lambda *step: steps.append(step)))
    assert steps == [(0, 2, "a.md"), (1, 2, "b.md"), (2, 2, "")]
    with pytest.raises(Cancelled):
        check(handbook, progress=Progress(is_cancelled=lambda: True))


def test_many_broken_links_do_not_take_long(open_handbook) -> None:
    files = {f"{n:04}.md": f"# D{n}\n" for n in range(300)}
    text = "".join(f"[x](sub/gone-{n}.md#y) [z](0001.md#zz{n})\n" for n in range(3000))
    problems = check(open_handbook({**files, "doc.md": text}), ["doc.md"])
    assert len(problems) == 6000
    assert {one.severity for one in problems} == {Severity.WARNING}
