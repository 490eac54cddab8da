"""The figures the program is held to, measured beside a peer: ``python -m tests.benchmarks``."""
