"""Looking a rule up: what was typed in, the sections that answer it out, the likeliest first."""

from handbook_app.services.look_up.look_up import LookUp

__all__ = ["LookUp"]
