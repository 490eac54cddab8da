"""Documents in order: by folder, kind or touchpoint, translations under their original. No Qt.

Thousands of documents are grouped in one pass; only those looked at get a place of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.schema import Kind

_OPENING_PAGES = ("index.", "readme.", "_index.", "welcome.", "start-here.")
_MOST_TOGETHER, _PORTION = 1_000, 250  # documents
_LONGEST_NAME = 16  # letters


class Order(StrEnum):
    """How the tree is ordered."""

    FOLDER = "folder"
    KIND = "kind"
    TOUCHPOINT = "touchpoint"


@dataclass(slots=True, eq=False)
class Shelf:
    """A folder, kind or touchpoint, or, with an ``entry``, a document and its translations.

    On it stand ``groups`` first, then a document for each of ``entries``; thousands of documents
    are groups by the alphabet. ``key`` is the same for the same shelf after every change of the
    handbook.
    """

    key: str
    title: str = ""
    entry: DocumentEntry | None = None
    above: Shelf | None = None
    row: int = 0
    groups: list[Shelf] = field(default_factory=list)
    entries: list[DocumentEntry] = field(default_factory=list)
    _documents: dict[int, Shelf] = field(default_factory=dict)
    _titles: Counter[str] | None = None

    def __len__(self) -> int:
        return len(self.groups) + len(self.entries)

    def has_namesake(self, entry: DocumentEntry) -> bool:
        """Whether another document here has the same title."""
        if self._titles is None:
            self._titles = Counter(one.title for one in self.entries)
        return self._titles[entry.title] > 1


@dataclass(frozen=True, slots=True)
class Choice:
    """Which documents somebody wants to see, and in which order."""

    order: Order = Order.FOLDER
    language: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """The ordered documents: ``root`` holds all shelves; ``count`` documents stand on them."""

    root: Shelf
    translations: Mapping[str, list[DocumentEntry]]
    count: int

    def at(self, shelf: Shelf, row: int) -> Shelf:
        """What stands at a row of a shelf; documents become shelves when they are looked at."""
        if row < len(shelf.groups):
            return shelf.groups[row]
        if row not in shelf._documents:
            entry = shelf.entries[row - len(shelf.groups)]
            key = f"{shelf.key}\n{entry.path}"
            document = Shelf(key, entry.title, entry, shelf, row)
            if shelf.entry is None:
                document.entries = self.translations.get(entry.id, [])
            shelf._documents[row] = document
        return shelf._documents[row]

    def shelf_of(self, path: str) -> Shelf | None:
        """The first place at which a document stands."""
        waiting = [self.root]
        while waiting:
            shelf = waiting.pop()
            for row, entry in enumerate(shelf.entries, len(shelf.groups)):
                if entry.path == path:
                    return self.at(shelf, row)
                translated = self.translations.get(entry.id, ())
                if shelf.entry is None and any(one.path == path for one in translated):
                    waiting = [self.at(shelf, row)]
                    break
            else:
                waiting += reversed(shelf.groups)
        return None


class Stock:
    """All documents of a handbook. What was arranged last is remembered: a reader's thread can
    arrange thousands of documents before the window asks for them.

    ``touchpoints`` are the names by id, in the order in which they are shown.
    """

    def __init__(
        self, entries: Sequence[DocumentEntry] = (), touchpoints: Mapping[str, str] | None = None
    ) -> None:
        self._entries, self._touchpoints = entries, touchpoints or {}
        self.paths = frozenset(entry.path for entry in entries)
        self.languages = tuple(sorted({entry.language for entry in entries} - {""}))
        self._arranged: tuple[Choice, Library] | None = None

    def arrange(self, choice: Choice) -> Library:
        """The documents that are wanted, in their order."""
        if self._arranged is None or self._arranged[0] != choice:
            order, language, words = choice.order, choice.language, choice.words
            library = arrange(self._entries, order, self._touchpoints, language, words)
            self._arranged = choice, library
        return self._arranged[1]


def arrange(
    entries: Sequence[DocumentEntry],
    order: Order,
    touchpoints: Mapping[str, str],
    language: str = "",
    words: str = "",
) -> Library:
    """Order the documents of one language, or of all with translations under their original.

    ``touchpoints`` are the names by id, in the order in which they are shown. ``words`` must all
    stand in a document's title.
    """
    chosen = [one for one in entries if not language or one.language == language]
    if needles := words.casefold().split():
        chosen = [one for one in chosen if _has_words(one.title.casefold(), needles)]
    translations: dict[str, list[DocumentEntry]] = {}
    if not language:
        chosen, translations = _fold_translations(chosen)
    root = Shelf("")
    match order:
        case Order.FOLDER:
            _by_folder(root, chosen)
        case Order.KIND:
            kinds = dict.fromkeys(map(str, Kind), "")
            _by_words(root, ((entry, (entry.kind,)) for entry in chosen), kinds)
        case Order.TOUCHPOINT:
            _by_words(root, ((entry, entry.touchpoints) for entry in chosen), touchpoints)
    _settle(root)
    return Library(root, translations, len(chosen) + sum(map(len, translations.values())))


def _has_words(title: str, needles: list[str]) -> bool:
    return all(needle in title for needle in needles)


def _fold_translations(
    entries: list[DocumentEntry],
) -> tuple[list[DocumentEntry], dict[str, list[DocumentEntry]]]:
    originals = {one.id for one in entries if not one.translation_of}
    alone: list[DocumentEntry] = []
    folded: dict[str, list[DocumentEntry]] = {}
    for one in entries:
        if one.translation_of in originals:
            folded.setdefault(one.translation_of, []).append(one)
        else:
            alone.append(one)
    return alone, folded


def _by_folder(root: Shelf, entries: list[DocumentEntry]) -> None:
    shelves = {"": root}
    for entry in entries:
        folder = entry.path.rpartition("/")[0]
        shelf = shelves.get(folder)
        if shelf is None:
            shelf = _folder_shelf(folder, shelves)
        shelf.entries.append(entry)


def _folder_shelf(folder: str, shelves: dict[str, Shelf]) -> Shelf:
    """The shelf of a folder, and those of the folders it stands in; folders nest by the path."""
    shelf = root = shelves[""]
    at = 0
    while shelf is root or at >= 0:
        at = folder.find("/", at + 1)
        path = folder if at < 0 else folder[:at]
        if path not in shelves:
            shelves[path] = Shelf(path + "/", path.rpartition("/")[2])
            shelf.groups.append(shelves[path])
        shelf = shelves[path]
        if at < 0:
            break
    return shelf


def _by_words(
    root: Shelf,
    sorted_in: Iterable[tuple[DocumentEntry, Sequence[str]]],
    names: Mapping[str, str],
) -> None:
    """A shelf for each word, those with a name first; documents without a word come last."""
    shelves = {word: Shelf(word, name) for word, name in names.items()}
    nowhere = Shelf("-")
    for entry, words in sorted_in:
        for word in words:
            if word:
                shelves.setdefault(word, Shelf(word, word)).entries.append(entry)
        if not any(words):
            nowhere.entries.append(entry)
    root.groups = [shelf for shelf in (*shelves.values(), nowhere) if shelf.entries]


def _settle(root: Shelf) -> None:
    """Sort every shelf, and tell its groups where they stand."""
    waiting = [root]
    while waiting:
        shelf = waiting.pop()
        shelf.entries.sort(key=_by_title)
        if len(shelf.entries) > _MOST_TOGETHER:
            shelf.groups += _by_alphabet(shelf)
            shelf.entries = []
        for row, group in enumerate(shelf.groups):
            group.above, group.row = shelf, row
        waiting += shelf.groups


def _by_alphabet(shelf: Shelf) -> Iterable[Shelf]:
    """The documents of a shelf in portions named after their first and last: nobody scrolls
    through thousands, and no view could show them without a pause."""
    for start in range(0, len(shelf.entries), _PORTION):
        portion = shelf.entries[start : start + _PORTION]
        first, last = (_short_name(one) for one in (portion[0], portion[-1]))
        yield Shelf(f"{shelf.key}\n{start}", f"{first} – {last}", entries=portion)


def _short_name(entry: DocumentEntry) -> str:
    return " ".join((entry.title or entry.path)[:_LONGEST_NAME].split())


def _by_title(entry: DocumentEntry) -> tuple[bool, bool, str]:
    is_opening = entry.path.rpartition("/")[2].lower().startswith(_OPENING_PAGES)
    return entry.status == "retired", not is_opening, entry.title.casefold()
