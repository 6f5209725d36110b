"""Grouping by geometry alone: what is certainly one digit, certainly two, or in doubt."""

import math
from collections.abc import Sequence

import numpy as np
import pytest
from helpers.drawings import BARRED_FIVE, BARRED_SEVEN, DIGITS, Stroke, arc, scaled, side_by_side
from hypothesis import given, settings
from hypothesis import strategies as st

from zen_digits.core.reading.fragments import FragmentSlice, stroke_fragments
from zen_digits.core.reading.lattice import Lattice, build_lattice
from zen_digits.core.reading.splitting import STROKE_RULES

DOT = [(0.0, 0.0)]


def strokes_by_digit(strokes: Sequence[Sequence[Sequence[float]]]) -> list[set[int]]:
    """The strokes of each digit on the path that is cheapest by geometry, from left to right."""
    lattice = lattice_of(strokes)
    chosen = lattice.cheapest_path(lattice.costs)
    return [{piece.source for piece in lattice.fragments[index].slices} for index in chosen]


def lattice_of(strokes: Sequence[Sequence[Sequence[float]]]) -> Lattice:
    fragments, _ = stroke_fragments([np.asarray(stroke, float) for stroke in strokes])
    return build_lattice(fragments, STROKE_RULES)


def moved(stroke: Stroke, dx: float, dy: float = 0) -> Stroke:
    return [(x + dx, y + dy) for x, y in stroke]


ONE_DIGIT = {
    "a 4 whose strokes cross": DIGITS["4"],
    "an open 4": [[(20, 20), (12, 85), (60, 85)], [(70, 30), (66, 150)]],
    "a 5 with a bar": BARRED_FIVE,
    "a 5 whose bar is apart": [BARRED_FIVE[0], moved(BARRED_FIVE[1], 14, -6)],
    "a 7 with a crossbar": BARRED_SEVEN,
    "a slashed 0": [*DIGITS["0"], [(30, 120), (70, 40)]],
    "a dotted 0": [*DIGITS["0"], [(50.0, 80.0)]],
    "an 8 of two circles": [arc(50, 40, 22, 26, 0, 360), arc(50, 98, 26, 30, 0, 360)],
    "an i": [[(50, 50), (50, 140)], [(52.0, 20.0)]],
    "an x": [[(10, 10), (90, 140)], [(90, 10), (10, 140)]],
    "a T": [[(50, 10), (50, 140)], [(5, 12), (95, 10)]],
    "two slanted strokes that cross": [[(65, 0), (35, 100)], [(30, 0), (50, 100)]],
    "a pile": [*scaled(DIGITS["3"], 0.5), *scaled(DIGITS["2"], 0.5, dy=50)],
    "a dot": [DOT],
    "dots": [DOT, [(5.0, 0.0)], [(400.0, 3.0)]],
    "a line": [[(0, 50), (100, 50)]],
}


@pytest.mark.parametrize("strokes", ONE_DIGIT.values(), ids=ONE_DIGIT)
def test_the_strokes_of_a_digit_stay_together(strokes: list[Stroke]) -> None:
    assert strokes_by_digit(strokes) == [set(range(len(strokes)))]


@pytest.mark.parametrize("gap", [-6, 4, 12, 30, 90])
def test_neighbouring_digits_are_separate(gap: float) -> None:
    strokes = side_by_side(gap, DIGITS["2"], DIGITS["0"], DIGITS["2"], DIGITS["6"])
    assert strokes_by_digit(strokes) == [{0}, {1}, {2}, {3}]


def test_bars_drawn_last_join_their_digits() -> None:
    strokes = side_by_side(20, BARRED_FIVE, BARRED_SEVEN, BARRED_FIVE)
    delayed = [strokes[index] for index in (0, 2, 4, 5, 3, 1)]
    assert strokes_by_digit(delayed) == [{0, 5}, {1, 4}, {2, 3}]


def test_a_bar_belongs_to_the_digit_below_it_and_not_to_a_nearer_one_beside_it() -> None:
    body, bar = BARRED_FIVE
    seven = moved(DIGITS["7"][0], 70, -8)
    assert strokes_by_digit([body, moved(bar, 0, -10), seven]) == [{0, 1}, {2}]


def test_slanted_ones_that_overlap_are_separate() -> None:
    ones = [[(60, 0), (0, 140)], [(110, 0), (50, 140)]]
    assert strokes_by_digit(ones) == [{0}, {1}]


def test_a_stray_dot_is_dropped() -> None:
    strokes = side_by_side(20, DIGITS["3"], [[(0.0, 138.0), (2.0, 140.0)]], DIGITS["1"])
    assert strokes_by_digit(strokes) == [{0}, {2}]


@pytest.mark.parametrize("down", [-90.0, 180.0, 900.0])
def test_a_slip_of_the_pen_above_or_below_is_dropped(down: float) -> None:
    strokes = side_by_side(20, DIGITS["3"], DIGITS["1"])
    assert strokes_by_digit([*strokes, [(40.0, down), (42.0, down)]]) == [{0}, {1}]


def test_an_underline_is_dropped() -> None:
    strokes = side_by_side(20, DIGITS["3"], DIGITS["2"])
    assert strokes_by_digit([*strokes, [(0.0, 150.0), (160.0, 154.0)]]) == [{0}, {1}]


def test_rows_are_read_from_top_to_bottom() -> None:
    upper = side_by_side(20, DIGITS["3"], DIGITS["2"])
    lower = [moved(stroke, 30, 190) for stroke in side_by_side(20, DIGITS["1"], DIGITS["6"])]
    assert strokes_by_digit([*lower, *upper]) == [{2}, {3}, {0}, {1}]


def test_eights_of_two_circles_are_no_two_lines() -> None:
    circles = [arc(50, 40, 26, 26, 0, 360), arc(50, 98, 26, 30, 0, 360)]
    assert strokes_by_digit(side_by_side(20, circles, circles)) == [{0, 1}, {2, 3}]


def test_the_bar_of_a_lower_line_stays_in_it() -> None:
    upper = side_by_side(20, DIGITS["3"], DIGITS["2"])
    lower = [moved(s, 10, 130) for s in side_by_side(20, DIGITS["1"], BARRED_FIVE)]
    assert strokes_by_digit([*upper, *lower]) == [{0}, {1}, {2}, {3, 4}]


def test_a_plus_sign_is_separate_from_the_digit_beside_it() -> None:
    plus = [[(0.0, 80.0), (40.0, 80.0)], [(20.0, 60.0), (20.0, 100.0)]]
    assert strokes_by_digit(side_by_side(14, plus, DIGITS["5"]))[0] == {0, 1}


@pytest.mark.parametrize("gap", [12, 28])
def test_a_minus_sign_is_no_bar_of_a_5(gap: float) -> None:
    minus = [[(0.0, 80.0), (45.0, 82.0)]]
    for number in ([DIGITS["1"], minus], [minus, DIGITS["1"]]):
        assert strokes_by_digit(side_by_side(gap, *number)) == [{0}, {1}]


def test_a_wide_stroke_may_be_split() -> None:
    joined = side_by_side(10, DIGITS["2"], DIGITS["2"])
    lattice = lattice_of([joined[0] + joined[1]])
    assert len(lattice.primitives) >= 2
    whole = lattice.spans.index((0, len(lattice.primitives)))
    assert lattice.fragments[whole].slices == (FragmentSlice(0),)


POINT = st.tuples(*[st.floats(-1e5, 1e5, width=32)] * 2)
STROKES = st.lists(st.lists(POINT, min_size=1, max_size=6), min_size=1, max_size=8)


@settings(deadline=None, max_examples=60)
@given(STROKES)
def test_each_stroke_is_in_one_digit_or_dropped_as_a_dot(strokes: list[Stroke]) -> None:
    found = strokes_by_digit(strokes)
    placed = [source for digit in found for source in digit]
    heights = [np.ptp([y for _, y in stroke]) for stroke in strokes]
    dropped = set(range(len(strokes))) - set(placed)
    assert found
    assert all(heights[index] < 0.16 * max(heights) for index in dropped)
    slices = [piece for primitive in lattice_of(strokes).primitives for piece in primitive.slices]
    assert len(slices) == len(set(slices))


@pytest.mark.parametrize("unit", [1e-6, 0.37, 1e4])
@pytest.mark.parametrize("gap", [2, 25])
def test_unit_place_and_direction_do_not_matter(unit: float, gap: float) -> None:
    strokes = side_by_side(gap, BARRED_FIVE, BARRED_SEVEN, DIGITS["4"])
    expected = strokes_by_digit(strokes)
    assert len(expected) == 3
    assert strokes_by_digit(scaled(strokes, unit, dx=917 * unit, dy=-400 * unit)) == expected
    assert strokes_by_digit([stroke[::-1] for stroke in strokes]) == expected


@settings(deadline=None, max_examples=20)
@given(st.permutations(range(7)))
def test_the_order_of_strokes_does_not_matter(order: list[int]) -> None:
    strokes = side_by_side(6, BARRED_FIVE, BARRED_SEVEN, DIGITS["4"], DIGITS["1"])
    shuffled = strokes_by_digit([strokes[index] for index in order])
    assert [{order[index] for index in digit} for digit in shuffled] == strokes_by_digit(strokes)


COST = st.one_of(st.floats(-50, 50), st.sampled_from([math.nan, math.inf, -math.inf, 1e300]))


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_there_is_a_path_over_all_primitives_whatever_the_costs_are(data: st.DataObject) -> None:
    lattice = lattice_of(side_by_side(6, BARRED_FIVE, BARRED_SEVEN, DIGITS["4"], DIGITS["1"]))
    count = len(lattice.spans)
    path = lattice.cheapest_path(data.draw(st.lists(COST, min_size=count, max_size=count)))
    ends = [0, *(lattice.spans[index][1] for index in path)]
    assert [lattice.spans[index][0] for index in path] == ends[:-1]
    assert ends[-1] == len(lattice.primitives)


@pytest.mark.parametrize("cost", [math.nan, math.inf, -math.inf])
def test_there_is_a_path_where_no_cost_is_known(cost: float) -> None:
    lattice = lattice_of(side_by_side(6, BARRED_FIVE, BARRED_SEVEN, DIGITS["4"], DIGITS["1"]))
    path = [lattice.spans[index] for index in lattice.cheapest_path([cost] * len(lattice.spans))]
    assert [first for first, _ in path] == [0, *(last for _, last in path[:-1])]
    assert path[-1][1] == len(lattice.primitives) == 4


def test_an_unknown_cost_is_avoided() -> None:
    two = lattice_of(side_by_side(90, DIGITS["3"], DIGITS["1"])).primitives
    lattice = Lattice(two, ((0, 1), (0, 2), (1, 2)), (0.0,) * 3, (False,) * 3)
    assert lattice.cheapest_path([0.0, math.nan, 500.0]) == [0, 2]
    assert lattice.cheapest_path([-math.inf, 3.0, 0.0]) == [1]
