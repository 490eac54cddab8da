"""Markdown that hurts: each family builds a text of about a given number of characters."""

from __future__ import annotations

from collections.abc import Callable

Family = Callable[[int], str]


def _again(piece: str) -> Family:
    return lambda size: piece * max(1, size // len(piece))


def _numbered(template: str) -> Family:
    return lambda size: "".join(template.format(n=n) for n in range(max(1, size // len(template))))


def _nested(opening: str, closing: str, middle: str = "x") -> Family:
    def build(size: int) -> str:
        depth = max(1, size // (len(opening) + len(closing)))
        return opening * depth + middle + closing * depth

    return build


def _stairs(mark: str, step: int) -> Family:
    """Lists or quotes, each line one level deeper, as far as the size goes."""

    def build(size: int) -> str:
        lines, used, depth = [], 0, 0
        while used < size:
            lines.append(" " * (depth * step) + mark + "x")
            used += len(lines[-1]) + 1
            depth += 1
        return "\n".join(lines)

    return build


def _wide_table(size: int) -> str:
    columns = max(2, size // 8)
    return "|a" * columns + "|\n" + "|-" * columns + "|\n" + "|b" * columns + "|\n"


def _shrinking_fences(size: int) -> str:
    longest = max(4, int((2 * size) ** 0.5))
    return "\n".join("`" * length for length in range(longest, 2, -1))


FAMILIES: dict[str, Family] = {
    # what Python-Markdown is quadratic on
    "opening brackets": _again("["),
    "picture openings": _again("!["),
    "empty links": _again("[]("),
    "declarations": _again("<!["),
    "closing brackets": _again("]"),
    "parentheses": _again("("),
    "link starts": _again("[a]("),
    "link chains": _again("[a](b"),
    "reference chains": _again("[a][b]["),
    "nested links": _nested("[", "](x)"),
    "nested pictures": _nested("![", "](x)"),
    "definitions": _numbered("[{n}]: http://e.org/{n}\n"),
    "one definition, many uses": lambda size: "[a]: b\n\n" + "[x][a] " * (size // 7),
    "footnotes": _numbered("[^{n}]: note\n"),
    "footnote uses": lambda size: "[^a]: x\n\n" + "[^a]" * (size // 4),
    # emphasis and code
    "stars": _again("*"),
    "stars and letters": _again("*a "),
    "bold and letters": _again("**a"),
    "underscores": _again("_"),
    "word and underscores": lambda size: "a" + "_" * size + "a",
    "mixed emphasis": _again("*_**__"),
    "emphasis that never ends": _again("a *b _c "),
    "tildes": _again("~"),
    "strikes": _again("~~a"),
    "backticks": _again("`"),
    "backtick stairs": lambda size: " ".join("`" * n for n in range(1, int((2 * size) ** 0.5))),
    "backslashes": _again("\\"),
    "escapes": _again("\\*\\_\\["),
    # blocks
    "bullets on one line": _again("- "),
    "numbers on one line": _again("1. "),
    "quotes on one line": _again(">"),
    "quotes with spaces": _again("> "),
    "quoted bullets": _again("> - "),
    "list stairs": _stairs("- ", 2),
    "deep list stairs": _stairs("- ", 4),
    "number stairs": _stairs("1. ", 3),
    "quote stairs": lambda size: "\n".join("> " * n + "x" for n in range(1, int(size**0.5))),
    "alert stairs": lambda size: "\n".join("> " * n + "[!NOTE]" for n in range(1, int(size**0.5))),
    "admonition stairs": _stairs("!!! note\n", 4),
    "long list": _again("- x\n"),
    "long numbered list": _again("1. x\n"),
    "task list": _again("- [ ] x\n"),
    "definition lists": _again("a\n:   b\n\n"),
    "headings": _again("# x\n"),
    "hashes": _again("#"),
    "heading without end": lambda size: "# " + "x" * size,
    "headings with attributes": _again("# x {#"),
    "attribute openings": _again("{: "),
    "attribute lists": _again("x {: #a .b c=d}\n"),
    "underlines": _again("x\n=\n"),
    "rules": _again("---\n"),
    "underline openings": _again("-\n"),
    "fences": _again("```\n"),
    "shrinking fences": _shrinking_fences,
    "open fence": lambda size: "```python\n" + "x\n" * (size // 2),
    "tilde fences": _again("~~~ a\n"),
    "indented lines": _again("    x\n\n"),
    "tabs": _again("\t"),
    "spaces": _again(" "),
    "empty lines": _again("\n"),
    "trailing spaces": _again("x  \n"),
    # tables
    "wide table": _wide_table,
    "long table": lambda size: "|a|b|\n|-|-|\n" + "|c|d|\n" * (size // 6),
    "pipes": _again("|"),
    "table rules": _again("|-"),
    # HTML inside
    "angle brackets": _again("<"),
    "tag openings": _again("<a "),
    "quotes in tags": _again('<a b="'),
    "nested div": _nested("<div>", "</div>"),
    "unclosed div": _again("<div>"),
    "nested tables": _nested("<table><tr><td>", "</td></tr></table>"),
    "nested details": _nested("<details>\n\n", "\n\n</details>"),
    "comments": _again("<!--"),
    "closed comments": _again("<!-- -->"),
    "instructions": _again("<?"),
    "entities": _again("&amp;"),
    "numeric entities": _again("&#x41;"),
    "ampersands": _again("&"),
    "autolinks": _again("<http://a"),
    "mail addresses": _again("<a@"),
    # characters
    "one word": _again("x"),
    "NUL": _again("\0"),
    "C1 controls": _again("\x80\x9f"),
    "zero width": _again("\u200b\u200d\ufeff"),
    "right to left": _again("\u202e\u2066x"),
    "combining": lambda size: "a" + "\u0301" * size,
    "surrogates": _again("\ud800"),
    "our own marks": _again("\ufdd00\ufdd1"),
    "renderer's own marks": _again("\x02wzxhzdk:0\x03"),
    "carriage returns": _again("\r"),
    "line separators": _again("\u2028\x85\x0b\x0c"),
    # front matter
    "front matter marks": _again("---\n---\n"),
    "open front matter": lambda size: "---\na: b\n" + "x: y\n" * (size // 5),
    "front matter of brackets": lambda size: "---\na: " + "[" * size + "\n---\n",
    "front matter of one key": lambda size: "---\n" + "a" * size + ": b\n---\n",
    "rules without sections": lambda size: (
        "---\nrules:\n"
        + "".join(f"  r{n}:\n" for n in range(size // 8))
        + "---\n"
        + "".join(f"# h{n}\n" for n in range(200))
    ),
}
