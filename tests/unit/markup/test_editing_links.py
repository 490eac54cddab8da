"""Links are written anew where what they lead to has moved, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from handbook_app.markup.addresses import Place, read_address
from handbook_app.markup.editing.links import retarget_links, retarget_references
from handbook_app.markup.links import find_links

CONTENT = Path(__file__).resolve().parents[3] / "content" / "starter"
HERE = "policies/x.md"
MOVED = {
    ("policies/old.md", ""): ("procedures/new one.md", ""),
    ("policies/old.md", "s"): ("policies/b.md", "t"),
    ("policies/x.md", "a"): ("policies/b.md", "a"),
    ("policies/sub dir/old é.md", ""): ("policies/sub dir/ä.md", ""),
    ("guide/index.md", ""): ("manual/index.md", ""),
}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('[a](old.md "T")', '[a](../procedures/new%20one.md "T")'),
        ("[a](old.md#s 'T')", "[a](b.md#t 'T')"),
        ("[a](old.md#other)", "[a](../procedures/new%20one.md#other)"),
        ("[a](<old.md>)", "[a](<../procedures/new one.md>)"),
        ("[a](./old.md#s)", "[a](./b.md#t)"),
        ("[a](/policies/old.md)", "[a](/procedures/new%20one.md)"),
        ("[a](old#s)", "[a](b#t)"),
        ("[a](old.html#s)", "[a](b.html#t)"),
        ("[a](#a)", "[a](b.md#a)"),
        ("[a](x.md#a)", "[a](b.md#a)"),
        ("[a](old.md?x=1#s)", "[a](b.md?x=1#t)"),
        ("[a](sub%20dir/old%20%C3%A9.md)", "[a](sub%20dir/%C3%A4.md)"),
        ("[a](<sub dir/old é.md>)", "[a](<sub dir/ä.md>)"),
        ("[a](../guide/)", "[a](../manual/)"),
        ("![a](old.md)", "![a](../procedures/new%20one.md)"),
        ('<a class="q" href="old.md#s">a</a>', '<a class="q" href="b.md#t">a</a>'),
        ("<img src='old.md#s'>", "<img src='b.md#t'>"),
        ("[a]\n\n[a]: old.md#s 'T'\n", "[a]\n\n[a]: b.md#t 'T'\n"),
        ("[a]: <old.md>", "[a]: <../procedures/new one.md>"),
    ],
)
def test_a_link_follows(written: str, expected: str) -> None:
    assert retarget_links(f"x {written}" if written[0] != "[" else written, HERE, MOVED) in (
        expected, f"x {expected}",
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "[a](https://x.org/old.md) <https://x.org/old.md> [m](mailto:a@x.org)",
        "`[a](old.md)` and\n\n```\n[a](old.md)\n```\n\n<!-- [a](old.md) -->",
        "[a](older.md) [b](#b) [c](../old.md) [d](../../../old.md)",
        "---\ntitle: '[a](old.md)'\n---\n",
    ],
)
def test_others_stay(text: str) -> None:
    assert retarget_links(text, HERE, MOVED) == text


def test_a_document_that_moved_takes_its_links_along() -> None:
    text = (
        "[a](old.md) ![p](../assets/p.png) [s](#s) [x](x.md#s) [d](d.md) [r](/policies/d.md) [w](w)"
    )
    assert retarget_links(text, HERE, {("policies/d.md", ""): ("d.md", "")}, "a/b/x.md") == (
        "[a](../../policies/old.md) ![p](../../assets/p.png) [s](#s) [x](x.md#s) [d](../../d.md)"
        " [r](/d.md) [w](../../policies/w)"
    )


def test_references_follow() -> None:
    text = (
        "---\nid: x\nreplaced-by: old   # soon\nrules:\n  a: {related: [old#s, '#a', other]}\n"
        "  b: {related: old#z}\ntranslation-of: {id: old, version: 1234567}\n---\n"
    )
    moved = {("old", ""): ("new", ""), ("old", "s"): ("b", "t"), ("x", "a"): ("b", "a")}
    assert retarget_references(text, "x", moved) == (
        "---\nid: x\nreplaced-by: new   # soon\nrules:\n  a: {related: [b#t, 'b#a', other]}\n"
        "  b: {related: new#z}\ntranslation-of: {id: new, version: 1234567}\n---\n"
    )
    assert retarget_references(text, "x", {("else", ""): ("y", "")}) == text
    renamed = {("x", "a"): ("x", "c")}
    assert "'#c'" in retarget_references(text, "x", renamed)


@pytest.mark.parametrize("file", sorted(CONTENT.rglob("*.md")), ids=lambda file: file.stem)
def test_real_documents_move_there_and_back(file: Path) -> None:
    text = file.read_bytes().decode()
    here, there = file.relative_to(CONTENT).as_posix(), "deep/down/below/moved.md"
    moved = retarget_links(text, here, {}, there)
    assert retarget_links(moved, there, {}, here) == text
    before, after = find_links(text), find_links(moved)
    for one, other in zip(before, after, strict=True):
        old, new = read_address(one.address, here), read_address(other.address, there)
        assert old.fragment == new.fragment
        if old.place is Place.INSIDE and old.path != here:
            assert old.path == new.path
