"""Geometry alone: what is surely one digit, surely two, and in doubt."""

from collections.abc import Sequence

import numpy as np
import pytest
from helpers.drawings import DIGITS, Stroke, arc, as_picture, scaled, side_by_side
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from zen_digits.core.ink.mnist_format import digit_image, mnist_image
from zen_digits.core.reading.fragments import FragmentSlice, stroke_fragments
from zen_digits.core.reading.hypotheses import split_pixels, split_strokes
from zen_digits.core.reading.lattice import build_lattice
from zen_digits.core.reading.splitting import STROKE_RULES

DOT = [(0.0, 0.0)]


def groups(strokes: Sequence[Sequence[Sequence[float]]]) -> list[set[int]]:
    """The strokes of each group that geometry alone likes best, from left to right."""
    parts, _ = stroke_fragments([np.asarray(stroke, float) for stroke in strokes])
    lattice = build_lattice(parts, STROKE_RULES)
    chosen = lattice.cheapest_path(lattice.costs)
    return [{piece.source for piece in lattice.fragments[index].slices} for index in chosen]


def moved(stroke: Stroke, dx: float, dy: float = 0) -> Stroke:
    return [(x + dx, y + dy) for x, y in stroke]


FIVE = [[(34, 24), (28, 76), *arc(48, 102, 34, 34, -110, 140)], [(36, 24), (88, 20)]]
SEVEN = [*DIGITS["7"], [(40, 84), (80, 80)]]

ONE_DIGIT = {
    "a 4 whose strokes cross": DIGITS["4"],
    "an open 4": [[(20, 20), (12, 85), (60, 85)], [(70, 30), (66, 150)]],
    "a 5 with a bar": FIVE,
    "a 5 whose bar is apart": [FIVE[0], moved(FIVE[1], 14, -6)],
    "a 7 with a crossbar": SEVEN,
    "a slashed 0": [*DIGITS["0"], [(30, 120), (70, 40)]],
    "a dotted 0": [*DIGITS["0"], [(50.0, 80.0)]],
    "an 8 of two circles": [arc(50, 40, 22, 26, 0, 360), arc(50, 98, 26, 30, 0, 360)],
    "an i": [[(50, 50), (50, 140)], [(52.0, 20.0)]],
    "an x": [[(10, 10), (90, 140)], [(90, 10), (10, 140)]],
    "a T": [[(50, 10), (50, 140)], [(5, 12), (95, 10)]],
    "a pile": [*scaled(DIGITS["3"], 0.5), *scaled(DIGITS["2"], 0.5, dy=50)],
    "a dot": [DOT],
    "dots": [DOT, [(5.0, 0.0)], [(400.0, 3.0)]],
    "a line": [[(0, 50), (100, 50)]],
}


@pytest.mark.parametrize("strokes", ONE_DIGIT.values(), ids=ONE_DIGIT)
def test_one_digit_is_one_group(strokes: list[Stroke]) -> None:
    assert groups(strokes) == [set(range(len(strokes)))]


@pytest.mark.parametrize("name", DIGITS)
def test_where_there_is_no_doubt_only_one_candidate_is_read(name: str) -> None:
    assert len(split_strokes(DIGITS[name]).hypotheses) == 1


@pytest.mark.parametrize("gap", [-6, 4, 12, 30, 90])
def test_neighbours_are_two(gap: float) -> None:
    strokes = side_by_side(gap, DIGITS["2"], DIGITS["0"], DIGITS["2"], DIGITS["6"])
    assert groups(strokes) == [{0}, {1}, {2}, {3}]


def test_bars_that_come_last_go_to_their_digits() -> None:
    strokes = side_by_side(20, FIVE, SEVEN, FIVE)
    delayed = [strokes[index] for index in (0, 2, 4, 5, 3, 1)]
    assert groups(delayed) == [{0, 5}, {1, 4}, {2, 3}]


def test_slanted_ones_overlap_and_are_two() -> None:
    ones = [[(60, 0), (0, 140)], [(110, 0), (50, 140)]]
    assert groups(ones) == [{0}, {1}]


def test_a_stray_dot_is_dropped() -> None:
    strokes = side_by_side(20, DIGITS["3"], [[(0.0, 138.0), (2.0, 140.0)]], DIGITS["1"])
    assert groups(strokes) == [{0}, {2}]


@pytest.mark.parametrize("down", [-90.0, 180.0, 900.0])
def test_a_slip_of_the_hand_above_or_below_is_dropped(down: float) -> None:
    strokes = side_by_side(20, DIGITS["3"], DIGITS["1"])
    assert groups([*strokes, [(40.0, down), (42.0, down)]]) == [{0}, {1}]


def test_a_line_under_a_number_is_dropped() -> None:
    strokes = side_by_side(20, DIGITS["3"], DIGITS["2"])
    assert groups([*strokes, [(0.0, 150.0), (160.0, 154.0)]]) == [{0}, {1}]


def test_rows_are_read_one_after_the_other() -> None:
    upper = side_by_side(20, DIGITS["3"], DIGITS["2"])
    lower = [moved(stroke, 30, 190) for stroke in side_by_side(20, DIGITS["1"], DIGITS["6"])]
    assert groups([*lower, *upper]) == [{2}, {3}, {0}, {1}]


def test_a_plus_is_apart_from_the_digit_beside_it() -> None:
    plus = [[(0.0, 80.0), (40.0, 80.0)], [(20.0, 60.0), (20.0, 100.0)]]
    assert groups(side_by_side(14, plus, DIGITS["5"]))[0] == {0, 1}


def test_a_wide_stroke_may_be_cut() -> None:
    joined = side_by_side(10, DIGITS["2"], DIGITS["2"])
    parts, _ = stroke_fragments([np.array(joined[0] + joined[1])])
    lattice = build_lattice(parts, STROKE_RULES)
    assert len(lattice.primitives) >= 2
    whole = lattice.spans.index((0, len(lattice.primitives)))
    assert lattice.fragments[whole].slices == (FragmentSlice(0),)


def test_cut_strokes_lose_nothing_and_lie_side_by_side() -> None:
    joined = side_by_side(10, DIGITS["2"], DIGITS["2"])
    drawing = split_strokes([joined[0] + joined[1]])
    count = len(drawing.lattice.primitives)
    ends = [drawing.lattice.spans.index(span) for span in ((0, 1), (count - 1, count))]
    first, last = (drawing.hypotheses[index].box for index in ends)
    assert first[0] == pytest.approx(0)
    assert last[2] == pytest.approx(max(x for x, _ in joined[1]))
    assert first[2] <= last[0]


POINT = st.tuples(*[st.floats(-1e5, 1e5, width=32)] * 2)
STROKES = st.lists(st.lists(POINT, min_size=1, max_size=6), min_size=1, max_size=8)


@settings(deadline=None, max_examples=60)
@given(STROKES)
def test_each_stroke_is_in_one_group_or_dropped_as_a_dot(strokes: list[Stroke]) -> None:
    found = groups(strokes)
    placed = [source for group in found for source in group]
    heights = [np.ptp([y for _, y in stroke]) for stroke in strokes]
    dropped = set(range(len(strokes))) - set(placed)
    assert found
    assert all(heights[index] < 0.16 * max(heights) for index in dropped)
    pieces = [
        piece for group in build_lattice(*_parts(strokes)).primitives for piece in group.slices
    ]
    assert len(pieces) == len(set(pieces))


def _parts(strokes: list[Stroke]):
    return stroke_fragments([np.asarray(stroke, float) for stroke in strokes])[0], STROKE_RULES


@pytest.mark.parametrize("unit", [1e-6, 0.37, 1e4])
@pytest.mark.parametrize("gap", [2, 25])
def test_unit_place_and_direction_change_nothing(unit: float, gap: float) -> None:
    strokes = side_by_side(gap, FIVE, SEVEN, DIGITS["4"])
    expected = groups(strokes)
    assert len(expected) == 3
    assert groups(scaled(strokes, unit, dx=917 * unit, dy=-400 * unit)) == expected
    assert groups([stroke[::-1] for stroke in strokes]) == expected


@settings(deadline=None, max_examples=20)
@given(st.permutations(range(7)))
def test_the_order_of_strokes_changes_nothing(order: list[int]) -> None:
    strokes = side_by_side(6, FIVE, SEVEN, DIGITS["4"], DIGITS["1"])
    shuffled = groups([strokes[index] for index in order])
    assert [{order[index] for index in group} for group in shuffled] == groups(strokes)


def test_scribbles_of_any_size_end_in_few_candidates() -> None:
    rng = np.random.default_rng(0)
    many = [rng.random((8, 2)) * 50 + rng.random(2) * (3000, 50) for _ in range(300)]
    assert len(split_strokes(many).hypotheses) <= 96
    assert len(split_strokes([rng.random((100_000, 2))]).hypotheses) == 1


def test_a_picture_of_one_digit_is_read_as_it_is() -> None:
    for strokes in DIGITS.values():
        ink = as_picture(strokes)
        drawing = split_pixels(ink)
        whole = drawing.lattice.spans.index((0, len(drawing.lattice.primitives)))
        assert np.array_equal(drawing.hypotheses[whole].image, mnist_image(ink))


def test_pictures_are_split_like_strokes() -> None:
    parts = [as_picture(DIGITS[name]) for name in "169"]
    height = max(part.shape[0] for part in parts)
    parts = [np.pad(part, ((0, height - part.shape[0]), (0, 0))) for part in parts]
    drawing = split_pixels(np.hstack(parts))
    assert len(drawing.lattice.primitives) == 3
    alone = [drawing.lattice.spans.index((index, index + 1)) for index in range(3)]
    for part, index in zip(parts, alone, strict=True):
        assert np.array_equal(drawing.hypotheses[index].image, mnist_image(part))


@settings(deadline=None, max_examples=40)
@given(hnp.arrays(np.float32, hnp.array_shapes(min_dims=2, max_dims=2, max_side=40)))
def test_any_picture_gives_groups_within_it(ink: np.ndarray) -> None:
    ink = np.clip(np.nan_to_num(ink), 0, 1)
    drawing = split_pixels(ink)
    assert bool(drawing.hypotheses) == bool(ink.max() > 0)
    for group in drawing.hypotheses:
        left, top, right, bottom = group.box
        assert 0 <= left < right <= ink.shape[1]
        assert 0 <= top < bottom <= ink.shape[0]
        assert group.image.max() == 255


def test_large_pictures_are_measured_coarsely_and_cropped_finely() -> None:
    ink = np.kron(as_picture(DIGITS["7"]), np.ones((9, 9), np.float32))
    both = split_pixels(np.hstack([ink, ink]))
    assert len(both.lattice.primitives) == 2
    assert np.abs(both.hypotheses[0].image.astype(int) - mnist_image(ink)).max() <= 1


def test_a_group_of_strokes_is_drawn_as_if_alone() -> None:
    strokes = side_by_side(40, FIVE, DIGITS["8"])
    images = [group.image for group in split_strokes(strokes).hypotheses]
    assert any(np.array_equal(image, digit_image(FIVE)) for image in images)
