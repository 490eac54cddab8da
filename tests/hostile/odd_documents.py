"""Documents whose bytes are odd: {name: bytes}. Each opens, or is refused in one sentence."""

from __future__ import annotations

import gzip

_RULE = (
    "---\nkind: policy\nrules:\n  a: {flexibility: black}\n---\n# Title\n\n## A {#a}\n\nwombat\n"
)


def _law(headings: int = 775, letters: int = 2_000_000) -> bytes:
    line = "the customer shall within thirty days return goods unless a wombat says so. "
    lines = ["# The law", ""]
    for number in range(1, headings):
        lines += [f"## Section {number}", "", line * (letters // headings // len(line)), ""]
    return "\n".join(lines).encode()


ODD: dict[str, bytes] = {
    "nothing": b"",
    "one space": b" ",
    "one line end": b"\n",
    "a mark of order only": b"\xef\xbb\xbf",
    "UTF-8 with a mark": b"\xef\xbb\xbf" + _RULE.encode(),
    "two marks": b"\xef\xbb\xbf\xef\xbb\xbf" + _RULE.encode(),
    "a mark in the middle": _RULE.replace("wombat", "wom\ufeffbat").encode(),
    "CRLF": _RULE.replace("\n", "\r\n").encode(),
    "CR": _RULE.replace("\n", "\r").encode(),
    "mixed ends": _RULE.replace("\n", "\r\n", 3).encode(),
    "ends in both orders": _RULE.replace("\n", "\n\r").encode(),
    "UTF-16, little": _RULE.encode("utf-16"),
    "UTF-16, big": b"\xfe\xff" + _RULE.encode("utf-16-be"),
    "UTF-16 without a mark": _RULE.encode("utf-16-le"),
    "half a UTF-16": _RULE.encode("utf-16")[:-1],
    "UTF-32": _RULE.encode("utf-32"),
    "Latin-1": _RULE.replace("wombat", "wombat é ß ñ").encode("latin-1"),
    "Windows": _RULE.replace("wombat", "“wombat” – €").encode("cp1252"),
    "KOI8": _RULE.replace("wombat", "wombat закон").encode("koi8-r"),
    "broken UTF-8": _RULE.encode() + b"\xc3\x28\xe2\x82",
    "overlong UTF-8": _RULE.encode() + b"\xc0\xaf\xe0\x80\xaf",
    "surrogates in UTF-8": _RULE.encode() + b"\xed\xa0\x80\xed\xb0\x80",
    "NUL in the text": _RULE.encode() + b"a\0b\0\0",
    "NUL in the facts": _RULE.replace("policy", "pol\0icy").encode(),
    "NUL only": b"\0" * 5000,
    "C1 controls": _RULE.replace("wombat", "wombat \x80\x85\x9f").encode(),
    "escape sequences": _RULE.encode() + b"\x1b[2J\x1b]0;title\x07\x08\x08",
    "end of file sign": _RULE.encode() + b"\x1a rest",
    "page breaks": _RULE.replace("\n\n", "\n\x0c\n").encode(),
    "line separators": _RULE.replace("wombat", "wom\u2028bat\u2029x\x85y\x0bz").encode(),
    "no end of line": _RULE.encode().rstrip(),
    "facts that never end": _RULE.replace("\n---\n", "\n", 1).encode(),
    "facts twice": (_RULE + _RULE).encode(),
    "empty facts": b"---\n---\n# Title\n\nwombat\n",
    "only facts": b"---\ntitle: x\n---",
    "impossible dates": _RULE.replace("kind:", "effective: 2021-29-11\nkind:").encode(),
    "a review in the year 0": _RULE.replace(
        "kind:", "review: {every: 9 years, last: 9999-12-31}\nkind:"
    ).encode(),
    "marks of a conflict": b"<<<<<<< HEAD\n" + _RULE.encode() + b"=======\nx\n>>>>>>> other\n",
    "marks in the facts": _RULE.replace(
        "kind: policy\n", "<<<<<<< HEAD\nkind: policy\n=======\nkind: standard\n>>>>>>> x\n"
    ).encode(),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "an archive": gzip.compress(_RULE.encode() * 100),
    "every byte": bytes(range(256)) * 40,
    "one long line": b"# Title\n\n" + b"wombat " * 60_000,
    "one long word": b"# Title\n\n" + b"x" * 400_000,
    "a long title": b"# " + b"wombat " * 20_000 + b"\n",
    "many headings": b"# h\n" * 20_000,
    "one heading often": b"## Wombat {#wombat}\n" * 2_000,
    "a heading of nothing": b"#\n##\n### {#}\n# {#a b c}\n",
    "quotes of every kind": _RULE.replace("wombat", "wombat \"'`´‘’“”„«»").encode(),
    "right to left": _RULE.replace("wombat", "wombat \u202egnp.exe\u202c \u2067x").encode(),
    "marks upon marks": _RULE.encode() + ("a" + "\u0301" * 5_000).encode(),
    "a law of 2 MB": _law(),
}


def file_names() -> dict[str, str]:
    """{name: file}"""
    return {name: f"odd-{number:02}.md" for number, name in enumerate(ODD)}
