"""How a handbook speaks: policy given for a reason, comfort by rote, promises nobody can keep,
blame, a no that offers nothing, words to avoid, and sentences too long to follow."""

from handbook_app.services.checking.wording.finding import find_problems

__all__ = ["find_problems"]
