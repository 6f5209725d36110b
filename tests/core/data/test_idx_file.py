"""IDX files: complete, cut short, too long, or something else."""

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from helpers.dataset_files import idx_bytes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from zen_digits.core.data.idx_file import open_idx
from zen_digits.core.errors import InputError

VALUES = arrays(np.uint8, st.tuples(st.integers(0, 4), st.integers(1, 9), st.integers(1, 9)))
once_each = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def read(path: Path, dimensions: int = 3) -> np.ndarray:
    with open_idx(path, dimensions) as file:
        return file.all_values()


@once_each
@given(values=VALUES, zipped=st.booleans())
def test_values_are_read_as_written(tmp_path: Path, values: np.ndarray, zipped: bool) -> None:
    path = tmp_path / ("x.gz" if zipped else "x")
    path.write_bytes(gzip.compress(idx_bytes(values)) if zipped else idx_bytes(values))
    assert np.array_equal(read(path), values)


@once_each
@given(data=st.binary(max_size=60), zipped=st.booleans())
def test_any_bytes_are_read_or_refused_naming_the_file(
    tmp_path: Path, data: bytes, zipped: bool
) -> None:
    path = tmp_path / ("x.gz" if zipped else "x")
    path.write_bytes(data)
    try:
        read(path)
    except InputError as error:
        assert str(path) in str(error)


@once_each
@given(values=VALUES.filter(lambda values: values.size > 0), data=st.data())
def test_a_wrong_header_is_reported(
    tmp_path: Path, values: np.ndarray, data: st.DataObject
) -> None:
    path = tmp_path / "x"
    whole = idx_bytes(values)
    path.write_bytes(whole[: data.draw(st.integers(16, len(whole) - 1))])
    with pytest.raises(InputError, match="but it is cut short"):
        read(path)
    path.write_bytes(whole + b"\0")
    with pytest.raises(InputError, match="but it is longer"):
        read(path)


def test_an_enormous_header_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "x"
    for shape in ((2**32 - 1, 28, 28), (10, 2**31, 2**31), (10, 0, 28), (10**6, 999, 999)):
        path.write_bytes(struct.pack(">4I", 0x803, *shape))
        with pytest.raises(InputError, match="which is too much"):
            read(path)


def test_a_gzip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "x.gz"
    bomb = gzip.compress(idx_bytes(np.zeros((2, 28, 28))) + bytes(50_000_000))
    path.write_bytes(bomb)
    with pytest.raises(InputError, match="2 images of 28×28, but it is longer"):
        read(path)


@pytest.mark.parametrize("magic", [0x0D03, 0x802, 0x804, 0x1F9B0800])
def test_other_types_and_dimensions_are_refused(tmp_path: Path, magic: int) -> None:
    (tmp_path / "x").write_bytes(struct.pack(">4I", magic, 1, 1, 1) + b"\0")
    with pytest.raises(InputError, match="is not an IDX file of grey images"):
        read(tmp_path / "x")
