"""A slash is told from a 1 by the other strokes of its number."""

import numpy as np
import pytest

from zen_digits.core.ink.raster import draw_lines
from zen_digits.core.reading.slashes import Shape, Slash, judge, shape_of


def stroke(*points: tuple[float, float]) -> Shape:
    rows, columns = np.nonzero(draw_lines([np.array(points, np.float64)], 2))
    return shape_of(columns, rows)


UPRIGHT = [stroke((4, 0), (4, 40)), stroke((0, 0), (24, 0), (10, 40))]
SLASH = stroke((24, 0), (0, 52))


def test_the_shape_of_a_stroke_is_measured() -> None:
    assert pytest.approx(24 / 52, abs=0.03) == SLASH.lean
    assert SLASH.height == pytest.approx(57, abs=1)
    assert SLASH.off < 0.1
    assert stroke((0, 0), (30, 0), (0, 40)).off > 0.2


def test_a_high_leaning_stroke_is_a_slash() -> None:
    assert judge(SLASH, UPRIGHT) is Slash.YES


def test_a_one_that_leans_as_the_others_do_is_none_for_certain() -> None:
    one = stroke((10, 0), (0, 40))
    assert judge(one, [one, one, stroke((30, 0), (0, 20), (20, 40))]) is Slash.MAY_BE


@pytest.mark.parametrize(
    "shape", [stroke((4, 0), (4, 44)), stroke((0, 0), (20, 44)), stroke((20, 0), (10, 20))]
)
def test_upright_low_and_backward_strokes_are_none(shape: Shape) -> None:
    assert judge(shape, UPRIGHT) is Slash.NO


def test_alone_it_is_none() -> None:
    assert judge(SLASH, []) is Slash.NO
