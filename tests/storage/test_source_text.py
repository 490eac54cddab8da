from __future__ import annotations

import codecs
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.storage.source_text import decode, hash_of


@pytest.mark.parametrize(
    ("content", "text", "encoding", "newline"),
    [
        (b"", "", "utf-8", "\n"),
        ("Rückgabe\n".encode(), "Rückgabe\n", "utf-8", "\n"),
        (codecs.BOM_UTF8 + b"a\r\nb\r\nc\n", "a\r\nb\r\nc\n", "utf-8", "\r\n"),
        (codecs.BOM_UTF16_LE + "ł\r".encode("utf-16-le"), "ł\r", "utf-16-le", "\r"),
        (codecs.BOM_UTF16_BE + "ł".encode("utf-16-be"), "ł", "utf-16-be", "\n"),
        (codecs.BOM_UTF32_LE + "ł".encode("utf-32-le"), "ł", "utf-32-le", "\n"),
        ("Rückgabe – 5 €".encode("cp1252"), "Rückgabe – 5 €", "cp1252", "\n"),
        (b"a\x81b", "a\x81b", "latin-1", "\n"),
        (b"a\0b", "a\0b", "utf-8", "\n"),
        (codecs.BOM_UTF16_LE + b"a", "ÿþa", "cp1252", "\n"),
    ],
)
def test_a_file_is_read_as_what_it_is(
    content: bytes, text: str, encoding: str, newline: str
) -> None:
    source = decode(content)
    assert (source.text, source.encoding, source.newline) == (text, encoding, newline)
    assert bool(source.problems("a.md")) == (encoding in ("cp1252", "latin-1"))


_MARKS = st.sampled_from([b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE])


@given(_MARKS, st.binary(max_size=40))
def test_any_bytes_come_back_unchanged(mark: bytes, content: bytes) -> None:
    source = decode(mark + content)
    assert source.encode(source.text) == mark + content


@given(st.text())
def test_any_text_can_be_written_to_any_file(text: str) -> None:
    text = text.encode(errors="replace").decode()
    for content in (b"plain", b"\x81", codecs.BOM_UTF16_LE):
        written = decode(content).encode(text)
        assert isinstance(written, bytes)
    assert decode(b"plain").encode(text) == text.encode()


def test_the_hash_is_gits(tmp_path: Path) -> None:
    content = "Grüße\r\n".encode()
    (tmp_path / "a").write_bytes(content)
    said = subprocess.run(
        ["git", "hash-object", "--no-filters", "a"], cwd=tmp_path, capture_output=True, check=True
    )
    assert hash_of(content) == said.stdout.decode().strip()
