import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import Drawing, each_drawing, write_ink
from zen_digits.core.ink.limits import TooMuchInkError

LINE = '{"label":"7","strokes":[[[0,0],[10,0],[3,30]]],"writer":"a"}'


def read_ink(path: Path) -> list[Drawing]:
    return list(each_drawing(path))


@pytest.mark.parametrize("name", ["drawing.jsonl", "drawing.jsonl.gz"])
def test_written_drawings_are_read_back(tmp_path: Path, name: str) -> None:
    drawings = [Drawing([[(0.5, 1.0), (2.0, 3.0)], [(4.0, 5.0)]], "4"), Drawing([[(0, 0), (1, 1)]])]
    write_ink(tmp_path / name, drawings)
    assert read_ink(tmp_path / name) == drawings


@pytest.mark.parametrize("counts", [[1] * 1_000, [25_000] * 2])
def test_as_much_as_is_written_is_read(tmp_path: Path, counts: list[int]) -> None:
    path = tmp_path / "ink.jsonl"
    farthest = (-123456.7890123, 0.1234567890123)
    write_ink(path, [Drawing([[farthest] * count for count in counts])])
    assert [len(stroke) for stroke in read_ink(path)[0].strokes] == counts
    with pytest.raises(TooMuchInkError, match="The drawing has more than"):
        write_ink(tmp_path / "more.jsonl", [Drawing([*read_ink(path)[0].strokes, [farthest]])])
    assert not (tmp_path / "more.jsonl").exists()


def test_other_keys_and_blank_lines_are_ignored(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text(f"\n{LINE}\n\n", encoding="utf-8")
    assert [drawing.label for drawing in read_ink(path)] == ["7"]


BROKEN = {
    "not JSON": "{nonsense",
    "not an object": "[1, 2]",
    "no strokes": '{"label":"7"}',
    "strokes of nothing": '{"strokes":[]}',
    "empty strokes": '{"strokes":[[],[]]}',
    "NaN": '{"strokes":[[[0,0],[NaN,1]]]}',
    "infinite": '{"strokes":[[[0,0],[Infinity,1]]]}',
    "far away": '{"strokes":[[[0,0],[1e154,1]]]}',
    "far below": '{"strokes":[[[0,0],[1,-1e154]]]}',
    "a huge whole number": '{"strokes":[[[0,0],[1' + "0" * 400 + ",1]]]}",
    "strings": '{"strokes":[[["a","b"]]]}',
    "one number": '{"strokes":[[[1],[2]]]}',
    "a stroke that is a number": '{"strokes":[3]}',
    "booleans": '{"strokes":[[[true,false],[1,1]]]}',
    "deep nesting": "[" * 100_000,
}


@pytest.mark.parametrize("line", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_line_is_an_error_with_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text(f"{LINE}\n{line}\n{LINE}\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"ink\.jsonl, line 2: ") as caught:
        read_ink(path)
    assert "\n" not in str(caught.value)


def test_large_coordinates_and_a_single_dot_are_read(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text('{"strokes":[[[2000000,0],[2000000,914400]]]}\n{"strokes":[[[5,5]]]}\n')
    far, dot = read_ink(path)
    assert far.strokes == [[(2e6, 0.0), (2e6, 914_400.0)]]
    assert dot.strokes == [[(5.0, 5.0)]]


BUDGETS = {
    "strokes": ([[[0, 0]]] * 1_001, "line 1 has more than 1,000 strokes; split it"),
    "points": ([[[0, 0]] * 25_001] * 2, "line 1 has more than 50,000 points; split it"),
}


@pytest.mark.parametrize(("strokes", "sentence"), BUDGETS.values(), ids=BUDGETS)
def test_more_ink_than_is_read_is_refused(tmp_path: Path, strokes: object, sentence: str) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text(json.dumps({"strokes": strokes}), encoding="utf-8")
    with pytest.raises(InputError, match=sentence):
        read_ink(path)


def test_ten_gigabytes_of_nothing_are_refused_early(tmp_path: Path) -> None:
    """Packed they are ten megabytes."""
    path = tmp_path / "ink.jsonl.gz"
    path.write_bytes(gzip.compress(b"\n" * 2_000_001))
    with pytest.raises(InputError, match="2,000,000 lines"):
        read_ink(path)
    path.write_bytes(gzip.compress(b" " * 2**23))
    with pytest.raises(InputError, match="line 1 is too long"):
        read_ink(path)


def test_no_more_of_a_file_is_read_than_is_used(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text(f"{LINE}\nnonsense\n", encoding="utf-8")
    drawings = each_drawing(path)
    assert next(drawings).label == "7"
    with pytest.raises(InputError, match="line 2"):
        next(drawings)


LABELS = {
    '"7"': "7",
    "7": "7",
    "7.0": "7",
    "null": None,
    '" "': None,
    '"ø"': "ø",
}


@pytest.mark.parametrize(("label", "read"), LABELS.items())
def test_labels_are_texts_or_numbers(tmp_path: Path, label: str, read: str | None) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text(f'{{"label":{label},"strokes":[[[0,0]]]}}', encoding="utf-8")
    assert [drawing.label for drawing in read_ink(path)] == [read]


@pytest.mark.parametrize("label", ["true", "[7]", '{"a":1}', '"' + "7" * 65 + '"', r'"\u001b[2J"'])
def test_labels_that_cannot_be_shown_are_refused(tmp_path: Path, label: str) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text(f'{{"label":{label},"strokes":[[[0,0]]]}}', encoding="utf-8")
    with pytest.raises(InputError, match="line 1: the label"):
        read_ink(path)


def test_a_device_is_refused() -> None:
    with pytest.raises(InputError, match="a folder or a device"):
        read_ink(Path(os.devnull))


@pytest.mark.parametrize("name", ["ink.jsonl.gz", "INK.JSONL.GZ"])
def test_the_suffix_decides_about_packing(tmp_path: Path, name: str) -> None:
    write_ink(tmp_path / name, [Drawing([[(0, 0), (1, 1)]])])
    assert (tmp_path / name).read_bytes().startswith(b"\x1f\x8b")
    assert len(read_ink(tmp_path / name)) == 1


@pytest.mark.parametrize(("name", "pack"), [("ink.jsonl", gzip.compress), ("ink.jsonl.gz", bytes)])
def test_the_content_decides_about_unpacking(
    tmp_path: Path, name: str, pack: Callable[[bytes], bytes]
) -> None:
    (tmp_path / name).write_bytes(pack(LINE.encode()))
    assert [drawing.label for drawing in read_ink(tmp_path / name)] == ["7"]


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xff\xfe\x00", b"\x1f\x8b broken"])
@pytest.mark.parametrize("name", ["ink.jsonl", "ink.jsonl.gz"])
def test_a_file_without_ink_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match="ink"):
        read_ink(tmp_path / name)


def test_a_gzip_file_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl.gz"
    path.write_bytes(gzip.compress(f"{LINE}\n".encode() * 100)[:-20])
    with pytest.raises(InputError, match="damaged or cut short"):
        read_ink(path)


def test_a_missing_file_or_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_ink(tmp_path / "no.jsonl")
    with pytest.raises(InputError, match="cannot be written"):
        write_ink(tmp_path / "no" / "ink.jsonl", [])


anything = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(anything)
def test_any_json_is_read_or_refused(tmp_path: Path, strokes: object) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text(json.dumps({"strokes": strokes}), encoding="utf-8")
    try:
        (drawing,) = read_ink(path)
    except InputError:
        return
    assert all(len(point) == 2 for stroke in drawing.strokes for point in stroke)
