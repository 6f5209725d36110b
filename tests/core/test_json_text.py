import json
import math
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zen_digits.core.json_text import parse, to_text

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(values)
def test_what_is_written_is_read_as_it_was(value: object) -> None:
    assert parse(to_text(value)) == value
    assert parse(to_text(value).encode()) == value
    assert parse(to_text(value, indent=2)) == parse(to_text(value, compact=True)) == value


@pytest.mark.parametrize(
    "text",
    [
        "NaN", '{"loss": Infinity}', "[-Infinity]", "1e400", "9" * 21, "-" + "9" * 400,
        "[" * 65 + "]" * 65, "[" * 100_000, '{"a":' * 70 + "1" + "}" * 70, '["\\ud800"]', "", "{",
    ],
)  # fmt: skip
def test_what_is_no_json_or_out_of_bounds_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse(text)


def test_what_pythons_own_writer_makes_is_read_leniently() -> None:
    values = {"loss": math.nan, "most": [math.inf, -math.inf, 10**400], "path": "/\udcff"}
    read = {"loss": None, "most": [None] * 3, "path": "/\udcff"}
    assert parse(json.dumps(values), lenient=True) == read
    assert parse('[1e400, 1, 2.5, "NaN"]', lenient=True) == [None, 1, 2.5, "NaN"]
    for text in ("[" * 65 + "]" * 65, "{", "nan"):
        with pytest.raises(ValueError, match=r"."):
            parse(text, lenient=True)


def test_bounds_are_wide_enough() -> None:
    assert parse("9" * 20) == int("9" * 20)
    assert parse("[" * 64 + "]" * 64)
    assert parse(b'\xef\xbb\xbf["\\u3042"]') == ["あ"]


def test_text_is_on_one_line_or_many() -> None:
    value = {"label": "7", "strokes": [[1, 2]]}
    assert to_text(value) == '{"label": "7", "strokes": [[1, 2]]}'
    assert to_text(value, compact=True) == '{"label":"7","strokes":[[1,2]]}'
    assert to_text({"epochs": 3}, indent=2) == '{\n  "epochs": 3\n}'


def test_a_number_that_is_not_finite_is_never_written() -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_text({"loss": float("nan")})


def test_a_name_that_is_not_utf8_can_be_encoded_and_comes_back() -> None:
    name = os.fsdecode(b"7\xff.png")
    text = to_text({"file": name, "text": "あ"})
    assert "あ" in text
    assert json.loads(text.encode("utf-8"))["file"] == name
