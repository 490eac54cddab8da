"""Set up everything: ``python3 develop.py run`` opens the window, ``test`` runs the tests.

Needs nothing but Python 3.11 or newer. What the program is made of goes into the folder ``.venv``
beside this file (another one when HANDBOOK_VENV names it), is installed once, and again when
``pyproject.toml`` or ``constraints.txt`` changed. Further words are handed on:
``python3 develop.py run search late return``, ``python3 develop.py test -k glossary``.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = Path(os.environ.get("HANDBOOK_VENV") or ROOT / ".venv").absolute()
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed-for.txt"
OLDEST = (3, 11)
# One more than there are processors: many tests wait for a program or a moment.
SIDE_BY_SIDE = ("--numprocesses=%d" % min(4, 1 + (os.cpu_count() or 1)), "--dist=worksteal")


def main(words):
    command, rest = (words or [""])[0], words[1:]
    if command not in ("run", "test"):
        sys.exit("Say what to do: python3 develop.py run, or python3 develop.py test")
    refuse_unfit_python()
    set_up("dev" if command == "test" else "")
    try:
        return run_tests(rest) if command == "test" else call("-m", "handbook_app", *rest)
    except KeyboardInterrupt:
        return 130


def refuse_unfit_python():
    if sys.version_info < OLDEST:
        sys.exit(
            "Handbook needs Python %d.%d or newer, and this is %d.%d: use a newer one to start it."
            % (OLDEST + sys.version_info[:2])
        )
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        sys.exit(
            "This Python cannot make virtual environments: install the package python3-venv "
            "(on Debian and Ubuntu: sudo apt install python3-venv) and try again."
        )


def set_up(extra):
    wanted = fingerprint()
    installed = STAMP.read_text("utf-8").split() if STAMP.exists() else []
    if installed[:1] == [wanted] and extra in ("", *installed[1:]):
        return
    print("Setting up in %s; the first time this fetches some 150 MB." % VENV, flush=True)
    extra = extra or "".join(installed[1:])
    if not is_usable():
        step(sys.executable, "-m", "venv", "--clear", str(VENV))
    # hatchling beforehand, so that the build too uses the version that constraints.txt names.
    install("hatchling")
    install("--no-build-isolation", "--editable", "%s[%s]" % (ROOT, extra) if extra else str(ROOT))
    STAMP.write_text("%s %s\n" % (wanted, extra), "utf-8")


def fingerprint():
    """What an installation depends on, as one word."""
    digest = hashlib.sha256(sys.version.encode() + str(ROOT).encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def is_usable():
    """Whether there is an environment of this very Python with a pip that starts."""
    if not PYTHON.exists():
        return False
    question = "import pip, sys; print(sys.version)"
    answer = subprocess.run([str(PYTHON), "-c", question], stdout=subprocess.PIPE, check=False)
    return answer.stdout.decode().strip() == sys.version


def install(*what):
    constraints = str(ROOT / "constraints.txt")
    quiet = ("--quiet", "--quiet", "--disable-pip-version-check", "--no-input")
    step(str(PYTHON), "-m", "pip", "install", *quiet, "--constraint", constraints, *what)


def step(*command):
    if subprocess.call(command) != 0:
        sys.exit(
            "Setting up did not work; the lines above say why. Once that is mended "
            "(is there a network?), the same command goes on."
        )


def run_tests(words):
    # A few tests are sooner done by one process; all of them, by one for each processor.
    rest = list(words or SIDE_BY_SIDE)
    if call("-c", "import PySide6.QtWidgets", stderr=subprocess.DEVNULL) != 0:
        print(
            "Qt cannot start on this system, so the tests of the window are left out. "
            "README.md names the system packages it needs.",
            flush=True,
        )
        rest = ["-p", "no:pytest-qt", "--ignore=tests/ui", *rest]
    # The tests have an environment of their own; they start this file once more.
    return call("-m", "pytest", *rest, env={**os.environ, "HANDBOOK_TEST_VENV": str(VENV)})


def call(*words, **options):
    """Start the environment's Python in this folder, or in the caller's for the program itself."""
    folder = ROOT if "pytest" in words else None
    return subprocess.call([str(PYTHON), *words], cwd=folder, **options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
