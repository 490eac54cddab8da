"""Where things are: what the program ships, and the folders that belong to the person alone.

The person's folders follow the system's conventions; HANDBOOK_CACHE_DIR, HANDBOOK_CONFIG_DIR and
HANDBOOK_DATA_DIR name others. Asking for one of them makes it, readable by that person alone.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import reason_of, say

SAVE_UNDER_WAY = "save.json"
"""In the state folder of a handbook: there while a save is under way, or after it was killed."""
_PROGRAM = "handbook"


def resources_folder() -> Path:
    """Icons, themes and translations."""
    return _shipped("resources")


def content_folder() -> Path:
    """The starter handbook and the user guide, as shipped; never written to."""
    return _shipped("content")


def config_folder() -> Path:
    """What the person chose: settings, recent handbooks, the window's state."""
    return _folder_of_person("config")


def data_folder() -> Path:
    """What must not get lost: the person's copy of the starter handbook, unsaved text, the log."""
    return _folder_of_person("data")


def cache_folder_of(handbook: Path) -> Path:
    """Everything derived from one handbook; it can be thrown away at any time.

    Its name is a digest of where the handbook really is. What lies in it is unpickled, so it is
    refused when anybody else could write there.
    """
    return _private(_folder_of_person("cache") / "handbooks" / _digest_of(handbook))


def past_folder_of(handbook: Path, version: str) -> Path:
    """Where a handbook lies as it was in one version; derived, and can be thrown away."""
    return _private(_folder_of_person("cache") / "past" / f"{_digest_of(handbook)}-{version[:16]}")


def state_folder_of(handbook: Path) -> Path:
    """What belongs to one handbook and must not get lost: saves under way, unsaved text, what the
    person has read. Its name is a digest of where the handbook really is."""
    return _private(data_folder() / "handbooks" / _digest_of(handbook))


def recent_file() -> Path:
    """The list of handbooks that were opened lately."""
    return config_folder() / "recent.json"


def log_file() -> Path:
    """Where faults of this program are written down in full."""
    return data_folder() / "faults.log"


def is_only_read(handbook: Path) -> bool:
    """Whether a handbook is one of the past, or comes with the program."""
    place = Path(os.path.realpath(handbook))
    past = Path(os.path.realpath(_folder_of_person("cache"))) / "past"
    return place.is_relative_to(past) or place.is_relative_to(os.path.realpath(content_folder()))


def _digest_of(handbook: Path) -> str:
    import hashlib  # late: the window opens without it

    return hashlib.sha256(os.fsencode(os.path.realpath(handbook))).hexdigest()[:24]


def _shipped(name: str) -> Path:
    """A folder beside the package in a checkout, inside it in a wheel or a frozen program."""
    package = Path(__file__).resolve().parent
    installed = package / f"_{name}"
    return installed if installed.is_dir() else package.parent / name


def _folder_of_person(kind: str) -> Path:
    chosen = os.environ.get(f"HANDBOOK_{kind.upper()}_DIR")
    if chosen:
        return _private(Path(chosen).absolute())
    import platformdirs  # late: `handbook search` has to start fast

    folders = platformdirs.PlatformDirs(_PROGRAM, appauthor=False)
    return _private(Path(getattr(folders, f"user_{kind}_dir")))


def _private(folder: Path) -> Path:
    """Make a folder that only this person can enter, or mend its permissions."""
    remedy = say(
        "Give that folder back to yourself, or name another with HANDBOOK_CACHE_DIR,"
        " HANDBOOK_CONFIG_DIR and HANDBOOK_DATA_DIR."
    )
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            facts = folder.stat()
            if facts.st_uid != os.geteuid():
                raise Unavailable(
                    say("The folder {folder} belongs to somebody else.", folder=folder), remedy
                )
            if stat.S_IMODE(facts.st_mode) & 0o077:
                folder.chmod(0o700)
    except OSError as error:
        raise Unavailable(
            say(
                "The folder {folder} cannot be used: {reason}.",
                folder=folder,
                reason=reason_of(error),
            ),
            remedy,
        ) from error
    return folder
