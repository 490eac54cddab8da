"""An index follows its handbook: what came, changed, moved or went, and nothing more."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import active_children
from pathlib import Path

import pytest

from handbook_app.model.errors import Cancelled, OurFault
from handbook_app.model.progress import Progress
from handbook_app.storage.files import HandbookFolder
from handbook_app.storage.index import Index, batching, handbook_index
from handbook_app.storage.index.building import Batch, Read

pytestmark = pytest.mark.search


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "handbook"
    (folder / "policies").mkdir(parents=True)
    for name in ("returns", "refunds", "warranty"):
        _write(folder / "policies" / f"{name}.md", f"# {name}\n\nAbout {name}.\n")
    return folder


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    made = Index(tmp_path / "cache")
    yield made
    made.close()


@pytest.fixture
def read_paths(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of every document that is parsed for the index, as it happens."""
    seen: list[str] = []
    read_batch = batching.read_batch

    def noting(batch: Batch, tell: Callable[[], None]) -> Read:
        seen.extend(stamp.path for stamp in batch.files)
        return read_batch(batch, tell)

    monkeypatch.setattr(batching, "read_batch", noting)
    return seen


def _write(file: Path, text: str) -> None:
    """Write a file as of an hour ago, so that its stamp can be trusted."""
    file.write_text(text, "utf-8")
    hour_ago = file.stat().st_mtime_ns - 3_600_000_000_000 - len(text)
    os.utime(file, ns=(hour_ago, hour_ago))


def _refresh(index: Index, root: Path, progress: Progress | None = None) -> frozenset[str]:
    return index.bring_up_to_date(HandbookFolder(root), lambda: "en", None, progress)


def _holds(index: Index, word: str) -> bool:
    """Whether a section that still counts holds the word."""
    with index.reading() as snapshot:
        numbers = [
            leaf.number(at)
            for leaf in snapshot.shards.leaves
            for at in leaf.postings("words", f"en{word}")[0]
        ]
        return bool(snapshot.catalogue.sections(numbers))


def test_everything_is_read_once_and_then_nothing(
    index: Index, root: Path, read_paths: list[str]
) -> None:
    everything = {"policies/refunds.md", "policies/returns.md", "policies/warranty.md"}
    assert _refresh(index, root) == everything
    assert set(read_paths) == everything
    assert _refresh(index, root) == frozenset()
    assert len(read_paths) == 3


def test_one_change_reads_one_document(index: Index, root: Path, read_paths: list[str]) -> None:
    _refresh(index, root)
    read_paths.clear()
    _write(root / "policies" / "returns.md", "# returns\n\nNow with kangaroos.\n")
    assert _refresh(index, root) == {"policies/returns.md"}
    assert read_paths == ["policies/returns.md"]
    assert _holds(index, "kangaroo")


def test_a_new_stamp_on_the_same_text_reads_nothing(
    index: Index, root: Path, read_paths: list[str]
) -> None:
    _refresh(index, root)
    read_paths.clear()
    os.utime(root / "policies" / "returns.md")
    assert _refresh(index, root) == frozenset()
    assert read_paths == []


def test_a_text_that_changed_within_the_clock_s_tick_is_noticed(index: Index, root: Path) -> None:
    file = root / "policies" / "returns.md"
    file.write_text("# aaaaaaa\n", "utf-8")
    _refresh(index, root)
    stamp = file.stat()
    file.write_text("# bbbbbbb\n", "utf-8")
    os.utime(file, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert _refresh(index, root) == {"policies/returns.md"}
    assert _holds(index, "bbbbbbb")
    assert not _holds(index, "aaaaaaa")


def test_what_went_is_forgotten(index: Index, root: Path) -> None:
    _refresh(index, root)
    (root / "policies" / "warranty.md").unlink()
    assert _refresh(index, root) == {"policies/warranty.md"}
    assert not _holds(index, "warranti")
    assert [entry.path for entry in index.entries()] == [
        "policies/refunds.md",
        "policies/returns.md",
    ]


def test_many_small_changes_do_not_pile_up(index: Index, root: Path) -> None:
    _refresh(index, root)
    for number in range(30):
        _write(root / "policies" / "returns.md", f"# returns\n\nWord{number}.\n")
        _refresh(index, root)
    with index.reading() as snapshot:
        assert len(snapshot.catalogue.shards()) <= 12
    assert _holds(index, "word29")
    assert not _holds(index, "word28")
    assert _holds(index, "refund")


def test_the_cache_is_the_user_s_alone(index: Index, root: Path, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("folders of a user are private there by themselves")
    cache = tmp_path / "cache"
    cache.mkdir(mode=0o755)
    _refresh(index, root)
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700


def test_cancelling_keeps_what_was_read_and_goes_on_later(
    index: Index, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batching, "FIRST_BATCH", 1)
    monkeypatch.setattr(batching, "_SMALLEST_BATCH", 1)
    steps: list[int] = []
    with pytest.raises(Cancelled):
        _refresh(
            index,
            root,
            Progress(lambda done, *_: steps.append(done), lambda: 2 in steps),
        )
    assert not index.is_there()
    assert len(_refresh(index, root)) == 2
    assert index.is_there()


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Documents that are shared among processes, as large handbooks are."""
    monkeypatch.setattr(batching, "FIRST_BATCH", 20_000)
    monkeypatch.setattr(batching, "_WORTH_A_PROCESS", 2)
    monkeypatch.setattr(batching, "_SMALLEST_BATCH", 10)
    root = tmp_path / "many"
    root.mkdir()
    for number in range(200):
        _write(root / f"{number}.md", f"# Number {number}\n\nunique{number} words\n")
    return root


def test_several_processes_give_the_same_index(index: Index, many: Path) -> None:
    assert len(_refresh(index, many)) == 200
    assert index.is_there()
    assert all(_holds(index, f"unique{number}") for number in (0, 149, 150, 199))


def test_what_killed_processes_did_not_read_is_read_here(
    index: Index, many: Path, read_paths: list[str]
) -> None:
    def kill_them(*_: object) -> None:
        for child in active_children():
            child.kill()

    assert len(_refresh(index, many, Progress(kill_them))) == 200
    assert len(read_paths) == 200
    assert index.is_there()
    assert all(_holds(index, f"unique{number}") for number in (0, 149, 150, 199))


def test_threads_and_a_second_index_may_refresh_at_once(
    index: Index, root: Path, tmp_path: Path
) -> None:
    other = Index(tmp_path / "cache")
    with ThreadPoolExecutor(4) as pool:
        work: list[Callable[[], object]] = [lambda i=i: _refresh(i, root) for i in (index, other)]
        for future in [pool.submit(one) for one in work * 3]:
            future.result()
    other.close()
    assert len(index.entries()) == 3


def test_a_document_that_cannot_be_read_is_listed_with_the_reason(index: Index, root: Path) -> None:
    (root / "huge.md").write_bytes(b"#" * 9_000_000)
    _refresh(index, root)
    entry = next(entry for entry in index.entries() if entry.path == "huge.md")
    assert entry.problems == 1
    assert entry.sections == ()


def test_an_error_while_reading_drops_the_index(index: Index, root: Path) -> None:
    _refresh(index, root)
    with pytest.raises(OurFault), index.reading():
        raise ValueError("what a damaged index raises is anybody's guess")
    assert not index.is_there()
    assert len(_refresh(index, root)) == 3


def test_an_index_that_another_process_began_anew_is_noticed(
    index: Index, root: Path, tmp_path: Path
) -> None:
    _refresh(index, root)
    assert not _holds(index, "kangaroo")
    other = Index(tmp_path / "cache")
    other.drop()
    _write(root / "policies" / "returns.md", "# returns\n\nNow with kangaroos.\n")
    _refresh(other, root)
    other.close()
    assert _holds(index, "kangaroo")


def test_two_files_that_changed_places_are_noticed(index: Index, root: Path) -> None:
    one, two = root / "policies" / "one.md", root / "policies" / "two.md"
    _write(one, "# aaaa\n")
    _write(two, "# bbbb\n")
    os.utime(two, ns=(one.stat().st_mtime_ns, one.stat().st_mtime_ns))
    _refresh(index, root)
    between = root / "between"
    one.rename(between)
    two.rename(one)
    between.rename(two)
    assert _refresh(index, root) == {"policies/one.md", "policies/two.md"}


def test_a_search_does_not_wait_until_the_entries_are_taken_apart(
    index: Index, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refresh(index, root)
    searched: list[bool] = []
    take_apart = handbook_index.entry_from

    def while_somebody_searches(text: str) -> object:
        with ThreadPoolExecutor(1) as pool:
            searched.append(pool.submit(_holds, index, "refund").result(timeout=10))
        return take_apart(text)

    monkeypatch.setattr(handbook_index, "entry_from", while_somebody_searches)
    paths = [entry.path for entry in index.entries()]
    assert paths == ["policies/refunds.md", "policies/returns.md", "policies/warranty.md"]
    assert searched == [True, True, True]
    assert index.entries() is index.entries()
    assert len(searched) == 3  # nothing is taken apart twice


def test_an_entry_that_cannot_be_taken_apart_drops_the_index(index: Index, root: Path) -> None:
    _refresh(index, root)
    with index.reading() as snapshot:
        snapshot.catalogue._db.execute("UPDATE documents SET entry='[1, 2'")
    with pytest.raises(OurFault):
        index.entries()
    _refresh(index, root)
    assert len(index.entries()) == 3
