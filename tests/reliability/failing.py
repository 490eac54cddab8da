"""Calls of the system made to fail in this process, each once, at the edge of the modules.

What is done in C (SQLite, Qt) and by git is reached in another way: see ``tracing``.
"""

from __future__ import annotations

import errno
import io
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

CALLS = ("open", "write", "fsync", "link", "replace", "rename", "unlink", "mkdir", "rmdir", "chmod",
         "fchmod", "utime", "start", "answer")  # fmt: skip
_IN_OS = {"fsync", "link", "replace", "rename", "unlink", "mkdir", "rmdir", "chmod", "fchmod",
          "utime"}  # fmt: skip
_WRITING = set("wax+")


class Point:
    """The ``at``-th call (from 1) of a kind fails with ``number``; ``failed`` tells if it came."""

    def __init__(self, call: str, at: int, number: int) -> None:
        self.call, self.at, self.number = call, at, number
        self.calls = 0
        self.failed = False

    def count(self) -> bool:
        self.calls += 1
        self.failed = self.failed or self.calls == self.at
        return self.calls == self.at

    def strike(self) -> None:
        if self.count():
            raise OSError(self.number, os.strerror(self.number))

    @contextmanager
    def set(self) -> Iterator[None]:
        """Let it fail within a block."""
        with mock.patch.multiple(**self._patches()):
            yield

    def _patches(self) -> dict[str, Any]:
        if self.call in _IN_OS:
            return {"target": os, self.call: self._striking(getattr(os, self.call))}
        if self.call == "start":
            return {"target": subprocess, "Popen": self._striking(subprocess.Popen)}
        if self.call == "answer":
            return {"target": subprocess.Popen, "communicate": self._failing_git()}
        if self.call == "open":
            return {"target": os, "open": self._opening(os.open)}
        return {"target": io, "open": self._file(io.open)}

    def _striking(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*words: Any, **more: Any) -> Any:
            self.strike()
            return real(*words, **more)

        return call

    def _opening(self, real: Callable[..., Any]) -> Callable[..., Any]:
        """Only what opens a file to be written, or a folder to be settled."""

        def call(path: Any, flags: int, *words: Any, **more: Any) -> Any:
            self.strike()
            return real(path, flags, *words, **more)

        return call

    def _file(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(file: Any, mode: str = "r", *words: Any, **more: Any) -> Any:
            opened = real(file, mode, *words, **more)
            if not _WRITING & set(mode):
                return opened
            try:
                return _Striking(opened, self)
            except BaseException:
                opened.close()
                raise

        return call

    def _failing_git(self) -> Callable[..., Any]:
        real = subprocess.Popen.communicate

        def call(process: Any, *words: Any, **more: Any) -> Any:
            if not self.count():
                return real(process, *words, **more)
            if self.number == errno.EIO:
                process.kill()
            real(process, *words, **more)
            process.returncode = -9 if self.number == errno.EIO else 128
            return b"", f"fatal: write error: {os.strerror(self.number)}\n".encode()

        return call


class _Striking:
    """A file whose writing counts."""

    def __init__(self, opened: Any, point: Point) -> None:
        self._opened, self._point = opened, point

    def write(self, content: Any) -> Any:
        self._point.strike()
        return self._opened.write(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._opened, name)

    def __enter__(self) -> Any:
        self._opened.__enter__()
        return self

    def __exit__(self, *words: Any) -> Any:
        return self._opened.__exit__(*words)
