"""A window that cannot be opened is said before Qt would end the program."""

from __future__ import annotations

import sys

import pytest

from handbook_app.command_line import screen
from handbook_app.model.errors import Unavailable

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there is a screen optional")


@pytest.fixture(autouse=True)
def no_screen(monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_no_screen() -> None:
    with pytest.raises(Unavailable, match="no screen") as refusal:
        screen.require_screen()
    assert "handbook search" in refusal.value.remedy


def test_a_platform_of_choice_is_a_screen(monkeypatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    screen.require_screen()


def test_missing_libraries_are_named_by_their_packages(monkeypatch) -> None:
    monkeypatch.setattr(screen, "_loads", lambda name: name not in ("libEGL.so.1", "libGL.so.1"))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with pytest.raises(Unavailable, match="sudo apt install libegl1 libgl1"):
        screen.require_screen()


def test_x_needs_more(monkeypatch) -> None:
    monkeypatch.setattr(screen, "_loads", lambda name: "xcb" not in name)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    screen.require_screen()
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(Unavailable, match="libxcb-cursor0"):
        screen.require_screen()


def test_other_systems_always_have_one(monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    screen.require_screen()
