"""What is taken out of the program lies among the person's own files."""

from __future__ import annotations

from pathlib import Path

import pytest

from handbook_app.model.errors import Unavailable
from handbook_app.services.exports import write_export


def test_it_is_written_to_the_letter_and_what_lies_beside_it_stays(tmp_path: Path) -> None:
    neighbour = tmp_path / "health.4194305.new"  # looks like what a killed program left
    neighbour.write_text("mine")
    write_export(tmp_path / "health.csv", "a\r\nb\n")
    assert (tmp_path / "health.csv").read_bytes() == b"a\r\nb\n"
    assert neighbour.read_text() == "mine"


@pytest.mark.parametrize("place", ["", "no such folder/health.csv", "\0"])
def test_what_cannot_be_written_is_said_with_a_way_out(place: str, tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as said:
        write_export(f"{tmp_path}/{place}", "a")
    assert said.value.remedy


def test_what_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    report = tmp_path / "health.csv"
    report.write_text("old")
    report.chmod(0o600)
    with pytest.raises(Unavailable):
        write_export(report, "new " * 10_000 + "\udc80")
    assert report.read_text() == "old"
    assert list(tmp_path.iterdir()) == [report]
    write_export(report, "new")
    assert report.read_text() == "new"
    assert report.stat().st_mode & 0o777 == 0o600


def test_a_link_still_leads_where_it_led(tmp_path: Path) -> None:
    """As /dev/stdout does."""
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    write_export(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"
