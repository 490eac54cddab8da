"""The program as it is installed, away from the checkout: code, content and resources together."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("hatchling", reason="part of the dev extra")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """The content of the wheel, unpacked as an installer does."""
    folder = tmp_path_factory.mktemp("wheel")
    code = f"from hatchling.build import build_wheel; print(build_wheel({str(folder)!r}))"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("handbook_app-*.whl")
    assert wheel.name.endswith("-py3-none-any.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def run(installed: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_it_works_without_the_checkout(installed, own_folders) -> None:
    answer = run(installed, "-m", "handbook_app", "search", "late", "return", "--json")
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)[0]["rule"] == "return-window"


def test_everything_that_is_shipped_is_in_it(installed) -> None:
    code = "from handbook_app import paths as p; print(p.content_folder(), p.resources_folder())"
    places = run(installed, "-c", code).stdout.split()
    assert places == [str(installed / "handbook_app" / name) for name in ("_content", "_resources")]
    for place, name in zip(places, ("content", "resources"), strict=True):
        shipped = {path.relative_to(place) for path in Path(place).rglob("*") if path.is_file()}
        source = {path.relative_to(ROOT / name) for path in (ROOT / name).rglob("*")
                  if path.is_file() and "__pycache__" not in path.parts}  # fmt: skip
        assert shipped == source


def test_nothing_else_is_in_it(installed) -> None:
    assert {path.name.split("-")[0] for path in installed.iterdir()} == {"handbook_app"}
    assert not list(installed.rglob("tests"))
