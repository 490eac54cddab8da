"""What is heavy and seldom needed is not imported when somebody only looks something up."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
HEAVY = ("numpy", "pyqtgraph")
LOOK_UP = f"""
import sys
from tests.benchmarks import opening
try:
    opening.main()  # starts the program, presses a key, waits for results, and closes
finally:
    print("heavy:", [name for name in {HEAVY!r} if name in sys.modules])
"""


def test_looking_up_in_the_starter_imports_nothing_heavy(tmp_path: Path) -> None:
    root = shutil.copytree(CHECKOUT / "content" / "starter", tmp_path / "starter")
    folders = {f"HANDBOOK_{kind}_DIR": str(tmp_path / kind) for kind in ("CACHE", "CONFIG", "DATA")}
    done = subprocess.run(
        [sys.executable, "-c", LOOK_UP, str(root), "r"],
        cwd=CHECKOUT,
        env=os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "results" in done.stdout, done.stderr
    assert "heavy: []" in done.stdout, done.stdout
