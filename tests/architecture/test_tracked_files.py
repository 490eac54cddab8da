"""What belongs to one machine stays out of the repository."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

OF_ONE_MACHINE = re.compile(
    r"(?:pythonhosted|pypi)\.org/|--(?:extra-)?index-url|--find-links|--trusted-host"
    r"|(?<![\w.~])/(?:root|work|opt|mnt)/\w|(?<![\w.~])/(?:home|Users)/(?!somebody)\w+/"
    r"|[A-Z]:\\Users\\\w"
)
_SELF = "tests/architecture/test_tracked_files.py"


def files() -> list[str]:
    """Everything that is, or could be, committed."""
    names = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [name for name in names.split("\0") if name and (ROOT / name).is_file()]


def test_no_download_host_and_no_path_of_a_machine() -> None:
    found = []
    for name in files():
        content = (ROOT / name).read_bytes()
        if b"\0" in content or name == _SELF:
            continue
        text = content.decode("utf-8", "replace")
        found += [f"{name}: {match[0]}" for match in OF_ONE_MACHINE.finditer(text)]
    assert found == []


def test_every_pin_is_exact_and_names_no_place() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert len(pins) > 30
    exact = re.compile(r"[a-z0-9-]+==[\w.]+(?: ; .+)?")
    assert [pin for pin in pins if not exact.fullmatch(pin)] == []


def test_what_the_tests_make_is_ignored() -> None:
    made = [".venv/x", "dist/x.whl", "handbook_app/__pycache__/x.pyc", ".pytest_cache/x"]
    answer = subprocess.run(
        ["git", "check-ignore", *made], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == made
