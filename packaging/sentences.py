"""The sentences that are made below the window: found in the code, kept in .po, compiled to .mo.

Collected are the templates of ``say`` and ``say_count``, the tables in ``templates``, and the plain
texts that a CannotDo (or a kind of it) and a misfit are made of. ``translations.py`` calls this.
"""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

# The rule for plurals of each language that sentences are translated into.
PLURALS = {
    "es": "nplurals=2; plural=(n != 1);",
    "de": "nplurals=2; plural=(n != 1);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 :"
    " n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
}
_ENTRY = re.compile(r'(msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:"(?:[^"\\]|\\.)*"\s*)+)')
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPES = {"\\n": "\n", '\\"': '"', "\\\\": "\\", "\\t": "\t"}

_REFUSAL = "CannotDo"

Template = tuple[str, str]
"""A template for one thing and, where it counts, the one for many; else empty."""
Entry = tuple[Template, str, tuple[str, ...]]
"""A template, the file it stands in, and its forms, empty while nobody has translated it."""


def find_templates(root: Path) -> dict[Template, str]:
    """Every template in the code, in the order of the files, with the first file it stands in."""
    found: dict[Template, str] = {}
    for path, call in _calls(root):
        for template in _templates_of(call):
            found.setdefault(template, path)
    return found


def find_untranslatable(root: Path) -> list[str]:
    """Where something is filled in before a sentence is made, so that nobody can look it up."""
    return [
        f"{path}:{call.lineno}"
        for path, call in _calls(root)
        if _name(call.func) in ("say", "say_count", "as_sentence", "misfit", _REFUSAL)
        for part in call.args[:2]
        if any(isinstance(one, ast.JoinedStr | ast.BinOp) for one in _branches(part))
    ]


def _calls(root: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call by its function's name, where all that raise or make a CannotDo have one name."""
    trees = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((root / "handbook_app").rglob("*.py"))
    }
    refusals = _refusals(trees.values())
    for path, tree in trees.items():
        made = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        above = {
            id(call)
            for node in made
            if node.name in refusals
            for call in ast.walk(node)
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__"
        }
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name | ast.Attribute):
                if id(call) in above or _name(call.func) in refusals:
                    call.func = ast.Name(_REFUSAL)
                yield path, call


def _refusals(trees: Iterable[ast.Module]) -> frozenset[str]:
    """CannotDo and every class made from it."""
    known = {_REFUSAL}
    bases = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return frozenset(known)


def _templates_of(call: ast.Call) -> Iterator[Template]:
    match call.func, call.args:
        case ast.Name("say" | "as_sentence" | "misfit"), [first, *_]:
            yield from ((text, "") for text in _texts(first))
        case ast.Name("say_count"), [one, many, *_]:
            yield from zip(_texts(one), _texts(many), strict=True)
        case ast.Name("templates"), [table]:
            yield from _of_table(table)
        case ast.Name(name), [*said] if name == _REFUSAL:
            yield from ((text, "") for part in said[:2] for text in _texts(part))


def _of_table(table: ast.expr) -> Iterator[Template]:
    values = table.values if isinstance(table, ast.Dict) else getattr(table, "elts", ())
    for value in values:
        if isinstance(table, ast.Dict) and isinstance(value, ast.Tuple) and len(value.elts) == 2:
            one, many = (next(iter(_texts(part))) for part in value.elts)
            yield one, many
        else:
            yield from ((text, "") for text in _texts(value))


def _texts(node: ast.expr) -> list[str]:
    texts = (one.value for one in _branches(node) if isinstance(one, ast.Constant))
    return [text for text in texts if isinstance(text, str) and text]


def _branches(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _branches(node.body)
        yield from _branches(node.orelse)
    else:
        yield node


def _name(node: ast.expr) -> str:
    return getattr(node, "id", getattr(node, "attr", ""))


def read(file: Path) -> dict[Template, tuple[str, ...]]:
    """What a .po file translates; the forms of what it does not are empty."""
    found: dict[Template, tuple[str, ...]] = {}
    if not file.exists():
        return found
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        one = many = ""
        forms = []
        for word, quoted in _ENTRY.findall(block):
            text = "".join(map(_unescaped, _TEXT.findall(quoted)))
            match word:
                case "msgid":
                    one = text
                case "msgid_plural":
                    many = text
                case _:
                    forms.append(text)
        if one:
            found[one, many] = tuple(forms)
    return found


def write(
    file: Path, language: str, entries: Iterable[tuple[Template, str, tuple[str, ...]]]
) -> None:
    """Write a .po file from (template, where it stands, forms)."""
    blocks = [f'msgid ""\nmsgstr "{_header(language)}"']
    for (one, many), place, forms in entries:
        lines = [f"#: {place}", f"msgid {_escaped(one)}"]
        if many:
            lines.append(f"msgid_plural {_escaped(many)}")
            lines += [f"msgstr[{at}] {_escaped(form)}" for at, form in enumerate(forms)]
        else:
            lines.append(f"msgstr {_escaped(forms[0])}")
        blocks.append("\n".join(lines))
    file.write_text("\n\n".join(blocks) + "\n", encoding="utf-8", newline="\n")


def collect_all(root: Path) -> None:
    """Bring each .po file up to date with the code: new templates are empty, old ones go."""
    templates = find_templates(root)
    for language in PLURALS:
        file = _file(root, language)
        known = read(file)
        write(file, language, [
            (template, place, known.get(template) or ("",) * forms_of(template, language))
            for template, place in templates.items()
        ])  # fmt: skip


def compile_all(root: Path) -> None:
    """Write a .mo file beside each .po file."""
    for language in PLURALS:
        file = _file(root, language)
        file.with_suffix(".mo").write_bytes(compiled(language, read(file)))


def forms_of(template: Template, language: str) -> int:
    """How many forms a template has in a language."""
    return int(PLURALS[language][len("nplurals=")]) if template[1] else 1


def compiled(language: str, known: Mapping[Template, tuple[str, ...]]) -> bytes:
    """The .mo file of what is translated: a table of texts and one of translations, sorted."""
    texts = {b"": f"{_header(language)}".replace("\\n", "\n").encode()}
    for (one, many), forms in known.items():
        if all(forms):
            key = f"{one}\0{many}" if many else one
            texts[key.encode()] = "\0".join(forms).encode()
    keys = sorted(texts)
    start = 28
    place = start + 16 * len(keys)
    tables = [bytearray(), bytearray()]
    content = bytearray()
    for table, strings in zip(tables, (keys, [texts[key] for key in keys]), strict=True):
        for string in strings:
            table += struct.pack("<II", len(string), place + len(content))
            content += string + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(keys), start, start + 8 * len(keys), 0, 0)
    return head + bytes(tables[0]) + bytes(tables[1]) + bytes(content)


def _file(root: Path, language: str) -> Path:
    return root / "resources" / "translations" / f"sentences_{language}.po"


def _header(language: str) -> str:
    return (
        f"Language: {language}\\nContent-Type: text/plain; charset=UTF-8\\n"
        f"Plural-Forms: {PLURALS[language]}\\n"
    )


def _escaped(text: str) -> str:
    for escape, plain in (("\\\\", "\\"), ('\\"', '"'), ("\\n", "\n"), ("\\t", "\t")):
        text = text.replace(plain, escape)
    return f'"{text}"'


def _unescaped(text: str) -> str:
    return re.sub(r"\\.", lambda found: _ESCAPES[found[0]], text)
