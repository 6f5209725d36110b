"""Files that may be gzipped, whatever they are called."""

import gzip
import io
import os
import tarfile
from pathlib import Path

import pytest

from zen_digits.core import unpacking
from zen_digits.core.errors import InputError
from zen_digits.core.unpacking import open_unpacked


def content(path: Path) -> bytes:
    with open_unpacked(path) as file:
        return file.stream.read()


@pytest.mark.parametrize("name", ["x", "x.gz", "x.csv"])
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_content_tells_whether_a_file_is_packed(tmp_path: Path, name: str, pack) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / name).write_bytes(pack(b"seven" * 100_000))
    assert content(tmp_path / name) == b"seven" * 100_000


def test_the_position_is_in_the_file_itself(tmp_path: Path) -> None:
    data = gzip.compress(os.urandom(200_000))
    (tmp_path / "x").write_bytes(data)
    with open_unpacked(tmp_path / "x") as file:
        file.stream.read(100_000)
        assert 60_000 < file.position < 160_000
        file.stream.read()
        assert file.position == len(data)


def test_what_was_packed_in_parts_and_padded_is_one_file(tmp_path: Path) -> None:
    packed = [gzip.compress(bytes([part]) * 100_000) + bytes(padding)
              for part, padding in ((1, 0), (2, 70_000), (3, 0), (4, 512))]  # fmt: skip
    (tmp_path / "x").write_bytes(b"".join(packed))
    assert content(tmp_path / "x") == b"".join(bytes([part]) * 100_000 for part in (1, 2, 3, 4))
    (tmp_path / "x").write_bytes(b"".join(packed) + b"more")
    with pytest.raises(InputError, match="is damaged or cut short"):
        content(tmp_path / "x")


def test_a_changed_byte_is_noticed(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress(os.urandom(100_000)))
    packed[50_000] ^= 1
    (tmp_path / "x").write_bytes(packed)
    with pytest.raises(InputError, match="is damaged or cut short"):
        content(tmp_path / "x")


def test_what_is_something_else_is_refused_by_what_it_is(tmp_path: Path) -> None:
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("x"))
    for data, message in (
        (b"\r\n <!doctype HTML><title>404", "x.gz is a web page, perhaps with an error message"),
        (b"<html>", "is a web page"),
        (b"PK\x03\x04" + bytes(60), "is a ZIP archive; unpack it"),
        (gzip.compress(tar.getvalue()), "is a tar archive"),
        (b"7z\xbc\xaf\x27\x1c", "is a 7z archive"),
        (gzip.compress(b"seven" * 99)[:-9], "is damaged or cut short; copy or save it again"),
        (b"\x1f\x8b\x08", "is damaged or cut short"),
        (b"\x1f\x8bnonsense that is not gzip", "is damaged or cut short"),
    ):
        (tmp_path / "x.gz").write_bytes(data)
        with pytest.raises(InputError, match=message):
            content(tmp_path / "x.gz")


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "_UNSUSPICIOUS", 10**6)
    (tmp_path / "x").write_bytes(gzip.compress(bytes(3 * 10**6)))
    with pytest.raises(InputError, match="unpacks to more than 200 times its size"):
        content(tmp_path / "x")
    monkeypatch.setattr(unpacking, "LARGEST", 10**5)
    with pytest.raises(InputError, match=r"is larger than .* GB; use less of it"):
        content(tmp_path / "x")


def test_pipes_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.csv")
    with pytest.raises(InputError, match="is a folder or a device"):
        content(tmp_path / "x.csv")


def test_the_end_is_still_the_end_when_it_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(gzip.compress(b"seven"))
    with open_unpacked(tmp_path / "x") as file:
        assert file.stream.read() == b"seven"
        assert file.stream.read() == file.stream.read1() == b""
