"""The history area: versions in time, what each changed, and two states side by side."""
