import json

import numpy as np
import pytest
import safetensors.torch

from zen_digits.core.tensor_file import read_header, read_tensors, tensor_file, value_in

DATA = tensor_file({"b": np.arange(3), "a": np.ones((2, 2))}, {"name": "あ"})


def with_header(header: bytes) -> bytes:
    return len(header).to_bytes(8, "little") + header


def test_tensors_and_value_are_read_back() -> None:
    header = read_header(DATA)
    assert header["a"]["shape"] == [2, 2]
    assert value_in(header) == {"name": "あ"}
    assert read_tensors(DATA)["b"].tolist() == [0, 1, 2]


@pytest.mark.parametrize(
    "data",
    [
        b"", b"1234567", DATA[:20], (2**63).to_bytes(8, "little") + b"{}", with_header(b"[]"),
        with_header(b"{"), with_header(b"[" * 1000 + b"]" * 1000), with_header(b" " * 2**21),
    ],
)  # fmt: skip
def test_what_has_no_header_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_header(data)


@pytest.mark.parametrize(
    "header",
    [{}, {"__metadata__": []}, {"__metadata__": {}}, {"__metadata__": {"zen_digits": "NaN"}},
     {"__metadata__": {"zen_digits": 3}}],
)  # fmt: skip
def test_a_value_that_is_missing_or_no_json_is_refused(header: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        value_in(read_header(with_header(json.dumps(header).encode())))


def test_tensors_beyond_the_end_are_refused() -> None:
    with pytest.raises(ValueError, match=r"."):
        read_tensors(DATA[:-1])


def test_no_number_that_is_none_is_written() -> None:
    with pytest.raises(ValueError, match="JSON"):
        tensor_file({}, float("nan"))


def test_other_programs_can_read_it() -> None:
    assert safetensors.torch.load(DATA).keys() == {"a", "b"}
