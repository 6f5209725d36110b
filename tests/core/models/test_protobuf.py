"""Messages are those of the protobuf library."""

import onnx
from hypothesis import given
from hypothesis import strategies as st

from zen_digits.core.models.protobuf import message

numbers = st.integers(-(2**63), 2**63 - 1)
texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(texts, numbers, st.floats(width=32), st.lists(numbers), st.binary(max_size=300))
def test_every_kind_of_value_is_written_as_the_library_writes_it(
    name: str, number: int, fraction: float, several: list[int], content: bytes
) -> None:
    theirs = onnx.AttributeProto(name=name, f=fraction, i=number, s=content, ints=several)
    ours = message((1, name), (2, fraction), (3, number), (4, content), (8, several))
    again = onnx.AttributeProto.FromString(ours)
    assert again.SerializeToString() == theirs.SerializeToString()
    assert (again.i, again.s, list(again.ints)) == (number, content, several)
