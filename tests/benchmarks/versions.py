"""Saving a document and reading its history, beside git doing the same, in turn.

The repositories are made by git's importer: one of many documents in one version, one of as many
versions of a hundred documents.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from handbook_app.services.authoring.saving import TextEdit, save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.storage.versions import Author, Repository
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.figures import Figure, percentile, spread, timed
from tests.benchmarks.lived_in import file, name_of, version

_ANA = Author("Ana Ferreira", "ana@example.org")
_BEGIN = 1_600_000_000
_PORTION = 100
_SAVING, _HISTORY = 2.5, 1.5


def measure_saving(documents: int, rounds: int) -> list[Figure]:
    """A text becomes a version, what the person has staged agrees, and the index is current:
    beside ``git commit``. The version alone is measured as well."""
    with _repository(_many_documents(documents)) as root:
        with closing(_open(root)) as repository:
            alone = _in_turn(
                rounds,
                lambda turn: _make_version(repository, root, name_of(turn * 37 % documents), turn),
                lambda turn: _commit(root, name_of((turn * 37 + 19) % documents), turn),
            )
            _check(root)
        with _indexed(root) as handbook:
            times = _in_turn(
                rounds,
                lambda turn: _save(handbook, name_of((turn * 37 + 7) % documents), turn),
                lambda turn: _commit(root, name_of((turn * 37 + 23) % documents), turn),
            )
            _check(root)
    return [
        *_figures(f"save one of {documents:,} documents, index current", times, _SAVING),
        *_figures("its version alone", alone, None),
    ]


def measure_history(versions: int, rounds: int) -> list[Figure]:
    """All versions of one document among many of others: beside ``git log --follow``."""
    with _repository(_many_versions(versions)) as root, closing(_open(root)) as repository:
        path = name_of(0)
        ids = [entry.version.id for entry in repository.versions(path)]
        if ids != _git(root, "log", "--follow", "--format=%H", "--", path).split():
            raise RuntimeError("the history is not the one that git tells")
        times = _in_turn(
            rounds,
            lambda _: list(repository.versions(path)),
            lambda _: _git(root, "log", "--follow", "--", path),
        )
        first = _in_turn(
            rounds,
            lambda _: list(repository.versions(path, limit=1)),
            lambda _: _git(root, "log", "--follow", "-1", "--", path),
        )
    return [
        *_figures(f"history of a document, {versions:,} versions", times, _HISTORY),
        *_figures("its first entry", first, None),
    ]


def _figures(
    name: str, times: tuple[list[float], list[float]], limit: float | None
) -> list[Figure]:
    ours, peers = times
    note = f"{len(ours)} pairs; ours {spread(ours)}, git {spread(peers)}"
    median = Figure(
        f"{name} · median", statistics.median(ours), statistics.median(peers), limit, note=note
    )
    return [median, Figure(f"{name} · p95", percentile(ours), percentile(peers))]


def _in_turn(
    rounds: int, ours: Callable[[int], object], peers: Callable[[int], object]
) -> tuple[list[float], list[float]]:
    """The times of both, after each was done once; which one is first is left to chance."""
    times: dict[Callable[[int], object], list[float]] = {ours: [], peers: []}
    for turn in range(rounds + 1):
        for action in random.sample(list(times), 2):
            times[action].append(timed(lambda action=action, turn=turn: action(turn)))
    return times[ours][1:], times[peers][1:]


@contextmanager
def _indexed(root: Path) -> Iterator[Handbook]:
    with tempfile.TemporaryDirectory() as place:
        folders = Path(place, "cache"), Path(place, "state")
        folders[1].mkdir()
        with closing(Handbook(root, *folders)) as handbook:
            handbook.refresh()
            yield handbook


def _save(handbook: Handbook, path: str, turn: int) -> None:
    opened = handbook.folder.read_text(path)
    edit = TextEdit(path, f"{opened.text}\nOne more line, number {turn}.\n", opened)
    saved = save_texts(handbook, [edit], f"Save {turn}", substance=False, author=_ANA)
    if path not in handbook.refresh(only=saved.paths).documents:
        raise RuntimeError("the index did not see the save")


def _make_version(repository: Repository, root: Path, path: str, turn: int) -> None:
    content = _change(root, path, turn)
    made = repository.make_version(
        {path: content}, parent=repository.tip(), author=_ANA, summary=f"Save {turn}"
    )
    if not repository.note_saved([path], made):
        raise RuntimeError("the index could not be written")


def _commit(root: Path, path: str, turn: int) -> None:
    _change(root, path, turn)
    _git(root, "commit", "--quiet", f"--message=Save {turn}", "--", path)


def _change(root: Path, path: str, turn: int) -> bytes:
    file = root / path
    content = file.read_bytes() + b"\nOne more line, number %d.\n" % turn
    file.write_bytes(content)
    return content


def _check(root: Path) -> None:
    if _git(root, "status", "--porcelain"):
        raise RuntimeError("something was not saved")


def _open(root: Path) -> Repository:
    found = Repository.find(root)
    if found is None:
        raise RuntimeError("there is no repository")
    return found


def _many_documents(documents: int) -> Iterator[bytes]:
    corpus = Corpus()
    yield version(0, _BEGIN)
    for number in range(documents):
        yield file(name_of(number), corpus.document(number).encode())


def _many_versions(versions: int) -> Iterator[bytes]:
    """Each version changes one of a hundred documents; the first gets another name on the way."""
    corpus = Corpus()
    texts = [corpus.document(number) for number in range(_PORTION)]
    for number in range(versions):
        which = number % _PORTION
        texts[which] += f"\nOne more line, number {number}.\n"
        yield version(number, _BEGIN + number * 600)
        name = "earlier.md" if which == 0 and number < versions // 2 else name_of(which)
        if which == 0 and name != "earlier.md":
            yield b"D earlier.md\n"
        yield file(name, texts[which].encode())


@contextmanager
def _repository(script: Iterator[bytes]) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        _git(root, "init", "--quiet", "--initial-branch=main")
        _git(root, "config", "user.name", _ANA.name)
        _git(root, "config", "user.email", _ANA.email)
        importer = ["git", "fast-import", "--quiet"]
        with subprocess.Popen(importer, cwd=root, stdin=subprocess.PIPE) as process:
            assert process.stdin is not None
            for piece in script:
                process.stdin.write(piece)
        _git(root, "reset", "--quiet", "--hard")
        yield root


def _git(root: Path, *words: str) -> str:
    answer = subprocess.run(["git", *words], cwd=root, capture_output=True, check=True)
    return answer.stdout.decode("utf-8", "replace")
