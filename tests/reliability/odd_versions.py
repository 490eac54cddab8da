"""Histories as nobody means them and some have them: every action, and git's own answers beside."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.reliability import beside_git, states_matrix
from tests.storage.versions.conftest import World

ODDITIES: dict[str, Callable[[World], None]] = {}
_WHO = b"Ana <ana@example.org> %s"
_LATIN = "café.md".encode("latin-1")


def _odd(maker: Callable[[World], None]) -> Callable[[World], None]:
    ODDITIES[maker.__name__.strip("_").replace("_", " ")] = maker
    return maker


def _raw(
    world: World, message: bytes = b"Raw\n", author: bytes = b"1700000000 +0000",
    more: bytes = b"", tree: str = "HEAD^{tree}", parents: tuple[str, ...] = ("HEAD",),
    who: bytes = _WHO,
) -> str:  # fmt: skip
    """A version written by hand, which becomes the newest."""
    lines = [b"tree " + world.git("rev-parse", tree).encode()]
    lines += [b"parent " + world.git("rev-parse", parent).encode() for parent in parents]
    person = who % author if b"%s" in who else who
    lines += [b"author " + person, b"committer " + person]
    content = b"\n".join(lines) + b"\n" + more + b"\n" + message
    made = world.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", stdin=content)
    world.git("update-ref", "HEAD", made)
    return made


def _tree(world: World, entries: list[tuple[bytes, bytes, str]]) -> str:
    """A folder written by hand from (mode, name, id)."""
    content = b"".join(
        b"%s %s\0" % (mode, name) + bytes.fromhex(id_) for mode, name, id_ in entries
    )
    return world.git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", stdin=content)


def _blob(world: World, content: bytes) -> str:
    return world.git("hash-object", "-w", "--stdin", stdin=content)


@_odd
def _dates_out_of_order(world: World) -> None:
    for number, year in enumerate((1971, 2030, 1985, 2024, 1999, 2029)):
        time = f"@{(year - 1970) * 31_556_952} +0000"
        world.write({"a.md": f"# {number}\n"})
        world.git("commit", "-qam", f"{year}", GIT_AUTHOR_DATE=time, GIT_COMMITTER_DATE=time)


@_odd
def _dates_of_17_digits(world: World) -> None:
    _raw(world, author=b"12345678901234567 +0000")
    world.commit({"a.md": "# later\n"}, at=9)


@_odd
def _odd_zones(world: World) -> None:
    for zone in (b"-1200", b"+1400", b"-0930", b"+9999", b"-0000", b"+", b""):
        _raw(world, author=b"1700000000 " + zone)


@_odd
def _dates_before_1970(world: World) -> None:
    _raw(world, author=b"-86400 +0000")


@_odd
def _message_in_latin_1(world: World) -> None:
    _raw(world, "Änderung\n".encode("latin-1"), more=b"encoding ISO-8859-1\n")


@_odd
def _message_in_an_encoding_nobody_knows(world: World) -> None:
    _raw(world, b"\xff\xfeA\0b\0", more=b"encoding KLINGON-16\n")


@_odd
def _message_with_controls(world: World) -> None:
    _raw(world, b"\x1b[31mred\x07\x00 after <b>bold</b>\r\n\xe2\x80\xaeright to left\n")


@_odd
def _no_message(world: World) -> None:
    _raw(world, b"")


@_odd
def _a_message_of_a_megabyte(world: World) -> None:
    _raw(world, b"long " * 200_000)


@_odd
def _nobody_wrote_it(world: World) -> None:
    _raw(world, who=b"")
    _raw(world, who=b"<> 1700000000 +0000")
    _raw(world, who=b"A < b> <c>> 1700000000 +0000")


@_odd
def _signed_by_nobody(world: World) -> None:
    _raw(
        world,
        more=b"gpgsig -----BEGIN PGP SIGNATURE-----\n \n junk\n -----END PGP SIGNATURE-----\n",
    )


@_odd
def _octopus(world: World) -> None:
    for name in ("x", "y", "z"):
        world.git("checkout", "-qb", name, world.first)
        world.commit({f"{name}.md": f"# {name}\n"}, at=5)
    world.git("checkout", "-q", "main")
    world.commit({"a.md": "# main\n"}, at=6)
    _raw(world, b"Join\n", parents=("HEAD", "x", "y", "z"), tree="x^{tree}")


@_odd
def _two_beginnings(world: World) -> None:
    world.git("checkout", "-q", "--orphan", "other")
    world.commit({"c.md": "# other\n"}, at=3)
    _raw(world, b"Join\n", parents=("HEAD", "main"))


@_odd
def _replaced(world: World) -> None:
    made = world.commit({"a.md": "# second\n"}, at=5)
    other = world.commit({"a.md": "# third\n"}, at=6)
    world.git("replace", made, other)
    world.git("replace", world.git("rev-parse", f"{made}:a.md"), _blob(world, b"# forged\n"))


@_odd
def _grafted(world: World) -> None:
    made = world.commit({"a.md": "# second\n"}, at=5)
    (world.root / ".git" / "info").mkdir(exist_ok=True)
    (world.root / ".git" / "info" / "grafts").write_text(f"{made}\n")


@_odd
def _another_repository_in_it(world: World) -> None:
    world.git("update-index", "--add", "--cacheinfo", f"160000,{world.first},inner")
    world.git("commit", "-qm", "Inner")
    (world.root / ".gitmodules").write_text('[submodule "inner"]\n\tpath = inner\n\turl = ext::x\n')


@_odd
def _a_document_that_was_another_repository(world: World) -> None:
    root = world.git("rev-parse", "HEAD^{tree}")
    blob = world.git("rev-parse", "HEAD:d")
    made = _tree(world, [(b"160000", b"a.md", world.first), (b"40000", b"d", blob)])
    _raw(world, tree=made)
    _raw(world, tree=root)


@_odd
def _a_document_that_was_a_link(world: World) -> None:
    folder, link = world.git("rev-parse", "HEAD:d"), _blob(world, b"/etc/passwd")
    root = world.git("rev-parse", "HEAD^{tree}")
    _raw(world, tree=_tree(world, [(b"120000", b"a.md", link), (b"40000", b"d", folder)]))
    _raw(world, tree=root)


@_odd
def _a_document_that_was_a_folder(world: World) -> None:
    world.git("rm", "-q", "--cached", "a.md")
    (world.root / "a.md").unlink()
    world.commit({"a.md/inside.md": "# inside\n"}, at=4)
    (world.root / "a.md" / "inside.md").unlink()
    (world.root / "a.md").rmdir()
    world.commit({"a.md": "# first\n"}, at=5)


@_odd
def _shallow(world: World) -> None:
    for number in range(4):
        world.commit({"a.md": f"# {number}\n"}, at=9 + number)
    tip = world.git("rev-parse", "HEAD~2")
    (world.root / ".git" / "shallow").write_text(f"{tip}\n")


@_odd
def _without_its_old_texts(world: World) -> None:
    old = world.git("rev-parse", "HEAD:a.md")
    for number in range(4):
        world.commit({"a.md": f"# {number}\n"}, at=9 + number)
    (world.root / ".git" / "objects" / old[:2] / old[2:]).unlink()


@_odd
def _copied_in_part(world: World) -> None:
    """As a clone without texts; what is missing would have to be fetched by a program."""
    _without_its_old_texts(world)
    world.git("config", "remote.origin.url", "ext::sh -c touch% /tmp/handbook-was-here")
    world.git("config", "remote.origin.promisor", "true")
    world.git("config", "remote.origin.partialclonefilter", "blob:none")
    world.git("config", "extensions.partialClone", "origin")
    world.git("config", "core.repositoryFormatVersion", "1")


@_odd
def _texts_with_nul(world: World) -> None:
    world.commit({"a.md": b"# A\0B\n\n\0\0\xff\xfe\n"}, at=3)
    world.commit({"a.md": "# utf-16\n".encode("utf-16")}, at=4)
    world.commit({"a.md": b"\xef\xbb\xbf# bom\r\nmixed\rends\n"}, at=5)


@_odd
def _a_text_of_nine_megabytes(world: World) -> None:
    world.commit({"a.md": b"# big\n" + b"word " * 1_800_000}, at=3)
    world.commit({"a.md": "# small\n"}, at=4)


@_odd
def _a_version_of_2500_files(world: World) -> None:
    world.commit({f"many/{number}.md": f"# {number}\n" for number in range(2500)}, at=3)
    world.git("mv", "many", "moved")
    world.commit({}, at=4)


@_odd
def _long_names_that_cannot_be_seen(world: World) -> None:
    name = "Schließung\u200bvon\u200d" * 6
    world.commit({f"{name}/{name[:80]}.md": "# long\n"}, at=3)


@_odd
def _names_that_mean_something(world: World) -> None:
    names = ["a:b.md", "-x.md", "--output=x.md", "HEAD", "refs/heads/main", "{1}.md", "*.md",
             ":(top)x.md", "\\.md", '"q".md', " s .md", "new\nline.md", "tab\t.md"]  # fmt: skip
    world.commit({name: f"# {number}\n" for number, name in enumerate(names)}, at=3)


@_odd
def _names_that_are_no_text(world: World) -> None:
    world.commit({os.fsdecode(_LATIN): "# latin\n"}, at=3)
    world.commit({os.fsdecode(b"\xff\xfe.md"): "# none\n"}, at=4)


@_odd
def _names_that_lead_elsewhere(world: World) -> None:
    text = _blob(world, b"# elsewhere\n")
    inner = _tree(world, [(b"100644", b"config", text)])
    up = _tree(world, [(b"100644", b"x.md", text)])
    made = _tree(world, [
        (b"40000", b"..", up), (b"40000", b".GIT", inner), (b"40000", b".git", inner),
        (b"100644", b"a.md", text), (b"40000", b"git~1", inner), (b"100644", b"x/y.md", text),
    ])  # fmt: skip
    root = world.git("rev-parse", "HEAD^{tree}")
    _raw(world, tree=made)
    _raw(world, tree=root)


@_odd
def _a_name_that_is_there_twice(world: World) -> None:
    texts = [_blob(world, b"# one\n"), _blob(world, b"# two\n")]
    root = world.git("rev-parse", "HEAD^{tree}")
    _raw(world, tree=_tree(world, [(b"100644", b"a.md", text) for text in texts]))
    _raw(world, tree=root)


@_odd
def _names_that_differ_in_case(world: World) -> None:
    world.commit({"A.md": "# upper\n", "D/B.MD": "# upper\n"}, at=3)


@_odd
def _odd_modes(world: World) -> None:
    text, folder = world.git("rev-parse", "HEAD:a.md"), world.git("rev-parse", "HEAD:d")
    _raw(world, tree=_tree(world, [(b"100664", b"a.md", text), (b"040000", b"d", folder)]))
    _raw(world, tree=_tree(world, [(b"0", b"a.md", text), (b"40000", b"d", folder)]))
    _raw(world, tree=f"{world.first}^{{tree}}")


@_odd
def _nothing_in_it(world: World) -> None:
    world.git("rm", "-rq", ".")
    world.commit({}, at=3)
    world.write({"a.md": "# again\n"})


@_odd
def _two_that_changed_names(world: World) -> None:
    (world.root / "a.md").rename(world.root / "t.md")
    (world.root / "d" / "b.md").rename(world.root / "a.md")
    (world.root / "t.md").rename(world.root / "d" / "b.md")
    world.commit({}, at=3)
    world.commit({"a.md": "# b\n\nMore.\n"}, at=4)


@_odd
def _labels_that_are_no_editions(world: World) -> None:
    world.git("tag", "edition/light")
    world.git("tag", "-am", "text", "edition/text", "HEAD:a.md")
    world.git("tag", "-am", "folder", "edition/folder", "HEAD^{tree}")
    world.git("tag", "-am", "real", "edition/real")
    world.git("tag", "-am", "of a label", "edition/nested", "edition/real")
    world.git("update-ref", "refs/tags/edition/../../evil".replace("../", ""), "HEAD")


@dataclass
class Tally:
    """Both: what the actions said, and what was compared with git."""

    actions: states_matrix.Tally = field(default_factory=states_matrix.Tally)
    answers: beside_git.Tally = field(default_factory=beside_git.Tally)

    @property
    def wrong(self) -> list[str]:
        return self.actions.wrong + self.answers.wrong

    def lines(self) -> list[str]:
        return [f"odd versions: {len(ODDITIES)}", *self.actions.lines(), *self.answers.lines()]


def run(most: int, seed: int, place: Path) -> Tally:
    """So many of them chosen by ``seed``, 0 for all."""
    from tests.reliability.forge import Forge

    names = list(ODDITIES)
    if 0 < most < len(names):
        names = random.Random(seed).sample(names, most)
    tally, forge = Tally(), Forge()
    try:
        for number, name in enumerate(names):
            _compare(place / f"{number}-beside", name, tally.answers)
            states_matrix.try_actions(
                forge, place / f"{number}", name, ODDITIES[name], tally.actions
            )
    finally:
        forge.close()
    return tally


def _compare(place: Path, name: str, tally: beside_git.Tally) -> None:
    place.mkdir(parents=True)
    with ExitStack() as stack:
        world = _world(place, stack)
        ODDITIES[name](world)
        before = len(tally.wrong)
        beside_git.compare_history(world.root, random.Random(name), 12, tally)
        tally.wrong[before:] = [f"{name}: {one}" for one in tally.wrong[before:]]


def _world(place: Path, stack: Any) -> World:
    world = World(place / "a handbook", stack)
    world.first = world.commit({"a.md": "# first\n", "d/b.md": "# b\n"})
    return world
