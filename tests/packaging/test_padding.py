"""A library without what lies between its segments loads and answers as before."""

import ctypes
import shutil
import struct
import sys
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux' wheels have such libraries"
)
_SYMBOLS, _DYNAMIC_SYMBOLS = 2, 11  # SHT_SYMTAB, SHT_DYNSYM


def _kinds_of_sections(library: Path) -> list[int]:
    data = library.read_bytes()
    place, number = struct.unpack_from("<Q", data, 40)[0], struct.unpack_from("<H", data, 60)[0]
    return [struct.unpack_from("<I", data, place + 64 * row + 4)[0] for row in range(number)]


def test_a_debuggers_symbols_are_taken_out(
    script: Callable[[str], ModuleType], tmp_path: Path
) -> None:
    [with_symbols] = [
        Path(str(file.locate()))
        for file in distribution("numpy").files or ()
        if file.name.startswith("libscipy_openblas")
    ]
    library = Path(shutil.copy(with_symbols, tmp_path))
    saved = script("linux/padding").close_gaps(library)
    assert saved > 500_000
    assert _SYMBOLS in _kinds_of_sections(with_symbols)
    assert _SYMBOLS not in _kinds_of_sections(library)
    assert _DYNAMIC_SYMBOLS in _kinds_of_sections(library)


def test_a_padded_library_becomes_small_and_still_answers(
    script: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_gaps = script("linux/padding").close_gaps
    [padded] = [
        Path(str(file.locate()))
        for file in distribution("pillow").files or ()
        if file.name.startswith("libXau")
    ]
    library = Path(shutil.copy(padded, tmp_path))
    saved = close_gaps(library)
    assert library.stat().st_size == padded.stat().st_size - saved < padded.stat().st_size / 10
    sections = slice(60, 62)  # of the header: their number, without which objdump finds no symbols
    assert library.read_bytes()[sections] == padded.read_bytes()[sections] != bytes(2)
    assert close_gaps(library) == 0
    monkeypatch.setenv("XAUTHORITY", "there")
    auth_file_name = ctypes.CDLL(str(library)).XauFileName
    auth_file_name.restype = ctypes.c_char_p
    assert auth_file_name() == b"there"
