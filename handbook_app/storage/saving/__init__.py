"""Saving: several files and their version, all or nothing, and mended after a kill."""

from handbook_app.storage.saving.saver import Collided, Edit, Note, Saved, Saver

__all__ = ["Collided", "Edit", "Note", "Saved", "Saver"]
