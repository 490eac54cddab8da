"""From YAML to the facts of the schema, one field at a time.

A value that does not fit becomes a problem that says what would be right, and is left out; what
fits is kept. Keys that the schema does not know are somebody else's: silent at the top, where
other programs write theirs too, and a warning inside the groups that only we use.
"""

from __future__ import annotations

import collections.abc
import difflib
import functools
import typing
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from handbook_app.markup import yaml_text
from handbook_app.markup.yaml_text import Path, Tree, YamlError, YamlValue
from handbook_app.model.fields import Facts
from handbook_app.model.problem import Problem, Severity, said_at
from handbook_app.model.schema import Kind, field_names, schema_at
from handbook_app.model.sentence import Sentence, as_sentence, say, templates

F = TypeVar("F", bound=Facts)

_EXPECTED = templates(
    {
        "model_type": "fields of its own, indented below it",
        "dict_type": "names, each with its fields indented below it",
        "tuple_type": "a list, each item after “- ”",
    }
)
_MISSPELLED = 0.85
_ROUNDS = 5


def read_facts(
    schema: type[F], text: str, first_line: int, document: str
) -> tuple[F, tuple[Problem, ...]]:
    """The facts that can be understood, and a problem for each that cannot. Never raises.

    ``first_line`` is the line of the file ``document`` on which ``text`` begins.
    """
    try:
        value = yaml_text.load(text, first_line)
    except YamlError as problem:
        return schema(), (_as_problem(problem, document),)
    reading = _Reading(document, value)
    facts = reading.facts(schema)
    return facts, tuple(sorted(reading.problems, key=lambda one: one.line))


def _as_problem(problem: YamlError, document: str) -> Problem:
    sentence = say("the fields cannot be read: {reason}.", reason=problem.sentence)
    return Problem(
        document=document,
        line=problem.line,
        field="",
        severity=Severity.ERROR,
        code=problem.code,
        message=said_at(document, problem.line, sentence),
        found=problem.found,
        expected=problem.expected,
    )


class _Reading:
    """One YAML value on its way to facts, collecting problems."""

    def __init__(self, document: str, value: YamlValue) -> None:
        self.problems: list[Problem] = []
        self._document = document
        self._value = value

    def facts(self, schema: type[F]) -> F:
        if not isinstance(self._value.tree, dict):
            found = yaml_text.kind_of(self._value.tree)
            expected = say("lines of the form `field: value`")
            self._add(Severity.WARNING, "no-fields", (), found, expected,
                      say("there is {found} where {expected} should be.",
                          found=found, expected=expected))  # fmt: skip
            return schema()
        self._report_repeated()
        tree = self._known(schema, self._value.tree, ())
        return self._validated(schema, tree)

    def _report_repeated(self) -> None:
        for path, line in self._value.repeated:
            sentence = say("{field} stands there twice; the last one counts.", field=_name(path))
            self._add(Severity.WARNING, "repeated-field", path, "", "", sentence, line)

    def _known(self, annotation: Any, tree: Tree, path: Path) -> Any:
        """A copy of the tree with only what the schema knows and what has a value."""
        inner = typing.get_args(annotation)
        match typing.get_origin(annotation), tree:
            case collections.abc.Mapping, dict():
                return {
                    name: self._known(inner[1], below, (*path, name))
                    for name, below in tree.items()
                    if below != "" or _is_group(inner[1])
                }
            case origin, list() if origin is tuple:
                return [self._known(inner[0], one, (*path, at)) for at, one in enumerate(tree)]
            case _, dict() if _is_group(annotation):
                return self._known_fields(annotation, tree, path)
            case _, "" if _is_group(annotation):
                return {}
        return tree

    def _known_fields(self, schema: type[Facts], tree: dict[str, Tree], path: Path) -> Any:
        fields = _fields(schema)
        for name in tree.keys() - fields.keys():
            self._report_unknown(name, schema, tree, path)
        return {
            name: self._known(fields[name], below, (*path, name))
            for name, below in tree.items()
            if name in fields and below != ""
        }

    def _report_unknown(
        self, name: str, schema: type[Facts], tree: dict[str, Tree], path: Path
    ) -> None:
        unused = field_names(schema) - tree.keys()
        likely = difflib.get_close_matches(name[:40], sorted(unused), 1, _MISSPELLED)
        if path and not likely:
            likely = difflib.get_close_matches(name[:40], sorted(unused), 1)
        elif not likely:
            return
        hint = (
            say("did you mean `{likely}`?", likely=likely[0])
            if likely
            else say("it is not a field known here.")
        )
        sentence = say("`{field}` is left out; {hint}", field=_cut(name), hint=hint)
        self._add(Severity.WARNING, "unknown-field", (*path, name), name, "".join(likely), sentence)

    def _validated(self, schema: type[F], tree: dict[str, Any]) -> F:
        for _ in range(_ROUNDS):
            try:
                return schema.model_validate(tree)
            except ValidationError as error:
                details = error.errors(include_url=False, include_input=False)
            is_ours = _is_ours(tree)
            for detail in details:
                self._report_misfit(detail, tree, is_ours)
            # From the end, so that what is left out of a list does not shift the rest.
            for detail in reversed(details):
                _leave_out(tree, detail["loc"])
        return schema()

    def _report_misfit(self, detail: ErrorDetails, tree: dict[str, Any], is_ours: bool) -> None:
        path = detail["loc"]
        said = _EXPECTED.get(detail["type"]) or detail.get("ctx", {}).get("expected")
        expected = as_sentence(said or detail["msg"])
        found = _found(tree, path)
        is_error = is_ours or len(path) > 1
        self._add(
            Severity.ERROR if is_error else Severity.WARNING,
            "bad-value",
            path,
            found,
            expected,
            say(
                "{field} is {found}; it should be {expected}.",
                field=_name(path),
                found=found,
                expected=expected,
            ),
        )

    def _add(
        self,
        severity: Severity,
        code: str,
        path: Path,
        found: str,
        expected: str,
        sentence: str,
        line: int = 0,
    ) -> None:
        line = line or self._value.line_of(path)
        message = said_at(self._document, line, sentence)
        field = schema_at(path)
        self.problems.append(
            Problem(self._document, line, field, severity, code, message, found, expected)
        )


def _is_ours(tree: dict[str, Any]) -> bool:
    """Whether a document plainly speaks our language, so that a misfit is a slip.

    In a document that does not, ``status: published`` is another program's word.
    """
    has_groups = any(isinstance(tree.get(name), dict) for name in ("rules", "owners", "people"))
    return has_groups or str(tree.get("kind")).lower() in set(Kind)


def _is_group(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


@functools.cache
def _fields(schema: type[Facts]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in schema.model_fields.items()}


def _found(tree: Any, path: Path) -> Sentence:
    """What stands at a path, or at the last part of it that is there."""
    for part in path:
        try:
            tree = tree[part]
        except (LookupError, TypeError):
            break
    if isinstance(tree, str):
        return say("“{text}”", text=_cut(tree))
    return yaml_text.kind_of(tree)


def _leave_out(tree: dict[str, Any], path: Path) -> None:
    """Remove what stands at a path; if it is not there, what stands nearest around it."""
    holder: Any = tree
    key, *rest = path
    for part in rest:
        try:
            holder[key][part]
        except (LookupError, TypeError):
            break
        if isinstance(holder[key], str):
            break
        holder, key = holder[key], part
    if isinstance(holder, dict):
        holder.pop(key, None)
    elif isinstance(key, int) and key < len(holder):
        del holder[key]


def _name(path: Path) -> Sentence:
    """How a message names a field: ``purpose`` or, in a list, item 2 of ``purpose``."""
    if len(path) > 1 and isinstance(path[-1], int):
        number, field = path[-1] + 1, _cut(str(path[-2]))
        return say("item {number} of `{field}`", number=number, field=field)
    return say("`{field}`", field=_cut(str(path[-1])))


def _cut(text: str) -> str:
    one_line = " ".join(text[:200].split())
    return one_line if len(one_line) <= 60 else one_line[:59] + "…"
