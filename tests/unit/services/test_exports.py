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
