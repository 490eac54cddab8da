"""Pairs of changes to one handbook: what somebody types, and what happened on the disk meanwhile.

Each leaves marks, words that stand nowhere else: whatever collides, every mark typed must be found
afterwards in the joined text, in a side that is shown, or on the disk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

DOCUMENT = "policies/returns.md"
BASE = """---
id: returns
owner: returns-team   # who answers
rules:
  return-window:
    flexibility: gray
    spirit: Fair to all.
    limits: Never for opened articles.
    options:
      - {when: A few days late, offer: Store credit, limit: 14 days, who: any agent}
      - {when: Ill, offer: Money back, limit: 60 days, who: lead}
  hygiene:
    flexibility: black
    grounds: [safety]
---
# Returns

## Return window {#return-window}

Goods come back within 30 days.

A second paragraph.

## Hygiene {#hygiene}

Opened articles stay.

## End

The last words.
"""
HYGIENE = BASE[BASE.index("## Hygiene") : BASE.index("## End")]
Change = Callable[[str], str]


@dataclass(frozen=True)
class Pair:
    """``mine`` changes the text that was opened; ``theirs`` does something to the folder.

    ``joins`` says that the two fit together by themselves.
    """

    name: str
    mine: Change
    theirs: Callable[[Path], None]
    joins: bool = False
    base: str = BASE


def put(old: str, new: str) -> Change:
    def change(text: str) -> str:
        assert old in text, old
        return text.replace(old, new, 1)

    return change


def on_disk(change: Change) -> Callable[[Path], None]:
    def act(root: Path) -> None:
        file = root / DOCUMENT
        file.write_bytes(change(file.read_bytes().decode()).encode())

    return act


def delete(root: Path) -> None:
    (root / DOCUMENT).unlink()


def rename_to(name: str) -> Callable[[Path], None]:
    return lambda root: (root / DOCUMENT).rename(root / "policies" / name) and None


def rename_and(change: Change) -> Callable[[Path], None]:
    def act(root: Path) -> None:
        on_disk(change)(root)
        rename_to("goods.md")(root)

    return act


def ignore(root: Path) -> None:
    (root / ".gitignore").write_text("policies/\n")
    on_disk(put("30 days", "31 THEIRS days"))(root)


def as_folder(root: Path) -> None:
    delete(root)
    (root / DOCUMENT).mkdir()
    (root / DOCUMENT / "x.md").write_text("THEIRS\n")


def as_link(root: Path) -> None:
    delete(root)
    (root / "other.md").write_text("THEIRS\n")
    (root / DOCUMENT).symlink_to(root / "other.md")


def as_bytes(content: bytes) -> Callable[[Path], None]:
    return lambda root: (root / DOCUMENT).write_bytes(content) and None


def all_of(*changes: Change) -> Change:
    def change(text: str) -> str:
        for one in changes:
            text = one(text)
        return text

    return change


def crlf(text: str) -> str:
    return text.replace("\n", "\r\n")


WINDOW = put("30 days.", "MINE 45 days.")
PAIRS = (
    Pair("the same line", WINDOW, on_disk(put("30 days.", "THEIRS 20 days."))),
    Pair("neighbouring lines", put("A second", "MINE second"),
         on_disk(put("Goods come", "THEIRS come")), joins=True),
    Pair("different sections", WINDOW, on_disk(put("Opened articles stay", "THEIRS stay")),
         joins=True),
    Pair("the same change", put("30 days", "31 MINE days"), on_disk(put("30 days", "31 MINE days")),
         joins=True),
    Pair("the same field", put("limits: Never", "limits: MINE"),
         on_disk(put("limits: Never", "limits: THEIRS"))),
    Pair("neighbouring fields", put("spirit: Fair", "spirit: MINE"),
         on_disk(put("limits: Never", "limits: THEIRS")), joins=True),
    Pair("two parts of one option", put("limit: 14 days", "limit: MINE"),
         on_disk(put("offer: Store credit", "offer: THEIRS"))),
    Pair("the same part of one option", put("limit: 14 days", "limit: MINE"),
         on_disk(put("limit: 14 days", "limit: THEIRS"))),
    Pair("two options", put("limit: 14 days", "limit: MINE"),
         on_disk(put("limit: 60 days", "limit: THEIRS")), joins=True),
    Pair("an option edited and removed", put("limit: 60 days", "limit: MINE"),
         on_disk(put("      - {when: Ill, offer: Money back, limit: 60 days, who: lead}\n", ""))),
    Pair("both add an option",
         put("  hygiene:", "      - {when: MINE, offer: X}\n  hygiene:"),
         on_disk(put("  hygiene:", "      - {when: THEIRS, offer: Y}\n  hygiene:"))),
    Pair("options put in another order and edited", put("limit: 14 days", "limit: MINE"),
         on_disk(all_of(
             put("      - {when: Ill, offer: Money back, limit: 60 days, who: lead}\n", ""),
             put("    options:\n", "    options:\n"
                 "      - {when: Ill, offer: Money back, limit: 60 days, who: lead}\n")))),
    Pair("black and gray", put("flexibility: gray", "flexibility: black # MINE"),
         on_disk(put("flexibility: gray", "flexibility: gray # THEIRS"))),
    Pair("a field added twice", put("    spirit:", "    reason: MINE\n    spirit:"),
         on_disk(put("    spirit:", "    reason: THEIRS\n    spirit:"))),
    Pair("a rule edited and no longer a rule", put("grounds: [safety]", "grounds: [law] # MINE"),
         on_disk(put("  hygiene:\n    flexibility: black\n    grounds: [safety]\n", ""))),
    Pair("a rule edited and its section removed", put("grounds: [safety]", "grounds: [law] # MINE"),
         on_disk(put(HYGIENE, ""))),
    Pair("a section edited and removed", put("Opened articles stay", "MINE stay"),
         on_disk(put(HYGIENE, ""))),
    Pair("a section edited and moved within the document",
         put("Opened articles stay", "MINE articles stay"),
         on_disk(all_of(put(HYGIENE, ""), put("# Returns\n\n", "# Returns\n\n" + HYGIENE)))),
    Pair("a section renamed and edited", put("## Hygiene {", "## MINE {"),
         on_disk(put("Opened articles stay", "THEIRS stay"))),
    Pair("the same section renamed twice", put("## Hygiene {", "## MINE {"),
         on_disk(put("## Hygiene {", "## THEIRS {"))),
    Pair("sections added at the same place", put("## End", "## MINE\n\nx\n\n## End"),
         on_disk(put("## End", "## THEIRS\n\ny\n\n## End"))),
    Pair("both write at the end", lambda text: text + "\nMINE\n",
         on_disk(lambda text: text + "\nTHEIRS\n")),
    Pair("both write at the beginning", put("---\nid", "---\n# MINE\nid"),
         on_disk(put("---\nid", "---\n# THEIRS\nid"))),
    Pair("a comment beside an edited value", put("# who answers", "# MINE"),
         on_disk(put("owner: returns-team", "owner: THEIRS"))),
    Pair("delete and edit", WINDOW, delete),
    Pair("delete and add", lambda text: text + "\nMINE\n", delete),
    Pair("rename and edit", WINDOW, rename_to("goods.md")),
    Pair("rename, edit and edit", WINDOW, rename_and(put("30 days.", "THEIRS 20 days."))),
    Pair("only the case of the name changes", WINDOW, rename_to("Returns.md")),
    Pair("everything replaced", WINDOW, on_disk(lambda _: "# THEIRS\n")),
    Pair("emptied", WINDOW, on_disk(lambda _: "")),
    Pair("an ignored file", WINDOW, ignore),
    Pair("a folder in its place", WINDOW, as_folder),
    Pair("a link in its place", WINDOW, as_link),
    Pair("line ends became CRLF", WINDOW, on_disk(crlf)),
    Pair("line ends became CRLF, and the same line", WINDOW,
         on_disk(all_of(put("30 days.", "THEIRS days."), crlf))),
    Pair("CRLF edited by both", lambda text: text.replace("Opened", "MINE"),
         on_disk(lambda text: text.replace("30 days", "THEIRS days")), joins=True, base=crlf(BASE)),
    Pair("a byte-order mark came", WINDOW, as_bytes(b"\xef\xbb\xbf" + BASE.encode())),
    Pair("another encoding", WINDOW,
         as_bytes(BASE.replace("Fair", "THEIRS größer").encode("cp1252"))),
    Pair("no line end at the end", lambda text: text.rstrip() + " MINE",
         on_disk(lambda text: text.rstrip() + " THEIRS")),
    Pair("facts broken meanwhile", put("spirit: Fair", "spirit: MINE"),
         on_disk(put("  hygiene:", " THEIRS: [unclosed\n  hygiene:"))),
    Pair("facts broken by me", put("spirit: Fair", "spirit: [MINE"),
         on_disk(put("limits: Never", "limits: THEIRS"))),
    Pair("front matter taken away", put("spirit: Fair", "spirit: MINE"),
         on_disk(lambda text: text[text.index("# Returns") :] + "\nTHEIRS\n")),
    Pair("a code block opened meanwhile", WINDOW,
         on_disk(put("# Returns", "# Returns\n\n```\nTHEIRS"))),
    Pair("a table edited in two rows",
         put("| a | b |", "| a | MINE |"), on_disk(put("| c | d |", "| THEIRS | d |")), joins=True,
         base=BASE + "\n| x | y |\n| --- | --- |\n| a | b |\n|  |  |\n| c | d |\n"),
    Pair("marks of a conflict in the text", put("The last words.", "<<<<<<< MINE\n=======\n"),
         on_disk(put("The last words.", "THEIRS\n>>>>>>>\n"))),
)  # fmt: skip
