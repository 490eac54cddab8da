"""Checking: everything there is to mend in the whole handbook, each place one key away."""
