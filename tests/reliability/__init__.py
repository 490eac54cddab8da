"""Hostile tests of everything that writes: killed, failing, full, contended, damaged, worn.

Each set is a command at its full size and a small test in every run:
``python -m tests.reliability kills --rounds 1000 --seed 1``.
"""
