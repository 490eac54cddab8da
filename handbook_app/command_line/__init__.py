"""What stands between the commands of ``cli.py`` and a terminal: words, JSON, screens."""
