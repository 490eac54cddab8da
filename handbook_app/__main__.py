"""``python -m handbook_app``: the same as the command ``handbook``."""

from handbook_app.cli import main

if __name__ == "__main__":
    main()
