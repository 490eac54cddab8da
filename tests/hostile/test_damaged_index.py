"""An index cut, garbled, swapped or half deleted: search answers, if need be after a rebuild."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from handbook_app.model.errors import CannotDo, OurFault
from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp

pytestmark = pytest.mark.search

DAMAGES: dict[str, Callable[[Path, random.Random], None]] = {}


def _damage(function: Callable[[Path, random.Random], None]) -> None:
    DAMAGES[function.__name__] = function


@_damage
def cut(file: Path, chance: random.Random) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: chance.randrange(len(content) + 1)])


@_damage
def garble(file: Path, chance: random.Random) -> None:
    content = bytearray(file.read_bytes())
    for _ in range(min(len(content), 40)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    file.write_bytes(content)


@_damage
def empty(file: Path, chance: random.Random) -> None:
    file.write_bytes(b"")


@_damage
def delete(file: Path, chance: random.Random) -> None:
    file.unlink()


@_damage
def lengthen(file: Path, chance: random.Random) -> None:
    file.write_bytes(file.read_bytes() + chance.randbytes(500))


@_damage
def replace_by_folder(file: Path, chance: random.Random) -> None:
    file.unlink()
    file.mkdir()


@_damage
def overwrite(file: Path, chance: random.Random) -> None:
    file.write_bytes(chance.randbytes(2000))


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A small handbook and its sound cache."""
    place = tmp_path_factory.mktemp("damaged")
    root, cache = place / "handbook", place / "cache"
    root.mkdir()
    for number in range(12):
        (root / f"{number}.md").write_text(f"# Rule {number}\n\nWombats number {number}.\n")
    handbook = Handbook(root, cache)
    handbook.refresh()
    handbook.close()
    return root, cache


def _answers(root: Path, cache: Path) -> list[str]:
    """What a person gets, who starts the program once and looks something up."""
    handbook = Handbook(root, cache)
    try:
        for _ in range(2):
            try:
                handbook.refresh()
                return sorted(hit.document for hit in LookUp(handbook).search("wombat").hits)
            except OurFault:
                continue
        raise AssertionError("not mended by one rebuild")
    finally:
        handbook.close()


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("name", DAMAGES)
def test_every_file_damaged_in_every_way(
    sound: tuple[Path, Path], tmp_path: Path, name: str, seed: int
) -> None:
    root, healthy = sound
    expected = sorted(f"{number}.md" for number in range(12))
    files = [file.relative_to(healthy) for file in healthy.rglob("*") if file.is_file()]
    assert len(files) >= 5
    for number, file in enumerate(sorted(files)):
        cache = Path(shutil.copytree(healthy, tmp_path / f"cache-{number}"))
        DAMAGES[name](cache / file, random.Random(f"{seed} {file.suffix}"))
        assert _answers(root, cache) == expected, f"{name} {file}"


def test_the_check_notices_wrong_answers(sound: tuple[Path, Path], tmp_path: Path) -> None:
    """Positive control: a handbook with a document less does answer differently."""
    root = Path(shutil.copytree(sound[0], tmp_path / "less"))
    (root / "3.md").unlink()
    assert "3.md" not in _answers(root, tmp_path / "cache")


def test_an_index_of_another_version_is_made_anew(
    sound: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Path(shutil.copytree(sound[1], tmp_path / "cache"))
    monkeypatch.setattr("handbook_app.storage.index.handbook_index.FORMAT", "another")
    monkeypatch.setattr("handbook_app.storage.index.catalogue.FORMAT", "another")
    assert len(_answers(sound[0], cache)) == 12


def test_a_cache_that_cannot_be_written_is_one_sentence(
    sound: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    handbook = Handbook(sound[0], tmp_path / "cache")
    with pytest.raises(CannotDo, match="search index cannot be kept"):
        handbook.refresh()
    handbook.close()
