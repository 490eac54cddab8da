"""Asks since when changes are wanted: a day, an edition or a version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_app.ui.as_of.as_of_dialog import AsOfDialog, told

if TYPE_CHECKING:
    from handbook_app.storage.versions import Version


class SinceDialog(AsOfDialog):
    """The same days to choose from; what is chosen is where the changes begin."""

    def show_start(self, version: Version | None) -> None:
        """Say what they are compared with: the version that held until then, None before any."""
        said = self.tr("The handbook had no version before that day: all of it is new.")
        if version is not None:
            said = told(
                self.tr("Compared with what held before: saved {when} by {person}: {summary}"),
                version,
            )
        self.say(said, is_possible=True)

    def _title(self) -> str:
        return self.tr("What changed since…")

    def _do_words(self) -> str:
        return self.tr("Show what changed")

    def _day_words(self) -> str:
        return self.tr("Since this day")
