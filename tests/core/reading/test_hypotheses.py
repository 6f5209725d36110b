"""Digit hypotheses of drawings and pictures, and their images."""

import numpy as np
import pytest
from helpers.drawings import BARRED_FIVE, DIGITS, as_picture, scaled, side_by_side
from hypothesis import given, settings
from hypothesis.extra import numpy as hnp

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import digit_image, mnist_image
from zen_digits.core.pictures.morphology import dilate
from zen_digits.core.reading.hypotheses import pixel_hypotheses, stroke_hypotheses


@pytest.mark.parametrize("name", DIGITS)
def test_a_digit_without_doubt_is_one_hypothesis(name: str) -> None:
    assert len(stroke_hypotheses(DIGITS[name]).hypotheses) == 1


def test_a_digit_that_is_there_already_is_not_drawn_again() -> None:
    strokes = side_by_side(10, DIGITS["3"], DIGITS["7"])
    (first,) = stroke_hypotheses(strokes[: len(DIGITS["3"])]).hypotheses
    both = stroke_hypotheses(strokes).hypotheses
    assert both[0].preprocess() is first.preprocess()
    with pytest.raises(ValueError, match="read-only"):
        first.image[0, 0] = 1


@pytest.mark.parametrize("down", [0, 1000])
def test_a_split_stroke_loses_nothing_and_its_slices_do_not_overlap(down: float) -> None:
    joined = scaled(side_by_side(10, DIGITS["2"], DIGITS["2"]), 1, dy=down)
    drawing = stroke_hypotheses([joined[0] + joined[1]])
    count = len(drawing.lattice.primitives)
    ends = [drawing.lattice.spans.index(span) for span in ((0, 1), (count - 1, count))]
    first, last = (drawing.hypotheses[index].box for index in ends)
    assert first[0] == pytest.approx(0)
    assert last[2] == pytest.approx(max(x for x, _ in joined[1]))
    assert first[2] <= last[0]


def test_scribbles_of_any_size_give_few_hypotheses() -> None:
    rng = np.random.default_rng(0)
    many = [rng.random((8, 2)) * 50 + rng.random(2) * (3000, 50) for _ in range(300)]
    assert len(stroke_hypotheses(many).hypotheses) <= 96
    assert len(stroke_hypotheses([rng.random((50_000, 2))]).hypotheses) == 1


def test_two_hundred_digits_are_read_at_once_and_no_more() -> None:
    ones = [[(10.0 * place, 0.0), (10.0 * place, 20.0)] for place in range(201)]
    assert len(stroke_hypotheses(ones[:200]).hypotheses) == 200
    with pytest.raises(InputError, match="more than 200 digits"):
        stroke_hypotheses(ones)
    assert len(stroke_hypotheses(ones, split=False).hypotheses) == 1
    ink = np.zeros((40, 1005), np.float32)
    ink[10:30, ::5] = 1
    assert len(pixel_hypotheses(ink[:, :1000]).hypotheses) == 200
    with pytest.raises(InputError, match="more than 200 digits"):
        pixel_hypotheses(ink)


TOO_MUCH = {
    "strokes": np.zeros((1_001, 1, 2)),
    "points": np.zeros((2, 25_001, 2)),
}


@pytest.mark.parametrize("strokes", TOO_MUCH.values(), ids=TOO_MUCH)
@pytest.mark.parametrize("split", [True, False])
def test_more_ink_than_is_read_at_once_is_refused(strokes: np.ndarray, split: bool) -> None:
    with pytest.raises(InputError, match=r"The drawing has more than \d+,000"):
        stroke_hypotheses(strokes, split=split)


def test_a_picture_of_one_digit_is_used_as_it_is() -> None:
    for strokes in DIGITS.values():
        ink = as_picture(strokes)
        drawing = pixel_hypotheses(ink)
        whole = drawing.lattice.spans.index((0, len(drawing.lattice.primitives)))
        assert np.array_equal(drawing.hypotheses[whole].image, mnist_image(ink))


def test_pictures_are_split_like_strokes() -> None:
    parts = [as_picture(DIGITS[name]) for name in "169"]
    height = max(part.shape[0] for part in parts)
    parts = [np.pad(part, ((0, height - part.shape[0]), (0, 0))) for part in parts]
    drawing = pixel_hypotheses(np.hstack(parts))
    assert len(drawing.lattice.primitives) == 3
    alone = [drawing.lattice.spans.index((index, index + 1)) for index in range(3)]
    for part, index in zip(parts, alone, strict=True):
        assert np.array_equal(drawing.hypotheses[index].image, mnist_image(part))


def test_the_pale_rim_of_each_digit_is_part_of_its_image() -> None:
    parts = [as_picture(DIGITS[name]) for name in "17"]
    height = max(part.shape[0] for part in parts)
    parts = [np.pad(part, ((0, height - part.shape[0]), (0, 0))) for part in parts]
    parts = [np.maximum(part, 0.15 * dilate(part, 1)) for part in parts]  # as a camera sees edges
    drawing = pixel_hypotheses(np.hstack(parts))
    alone = [drawing.lattice.spans.index((index, index + 1)) for index in range(2)]
    for part, index in zip(parts, alone, strict=True):
        assert np.array_equal(drawing.hypotheses[index].image, mnist_image(part))


@settings(deadline=None, max_examples=40)
@given(hnp.arrays(np.float32, hnp.array_shapes(min_dims=2, max_dims=2, max_side=40)))
def test_hypotheses_of_any_picture_lie_within_it(ink: np.ndarray) -> None:
    ink = np.clip(np.nan_to_num(ink), 0, 1)
    drawing = pixel_hypotheses(ink)
    assert bool(drawing.hypotheses) == bool(ink.max() > 0)
    for hypothesis in drawing.hypotheses:
        left, top, right, bottom = hypothesis.box
        assert 0 <= left < right <= ink.shape[1]
        assert 0 <= top < bottom <= ink.shape[0]
        assert hypothesis.image.max() == 255


def test_a_large_picture_is_split_coarsely_and_cropped_finely() -> None:
    ink = np.kron(as_picture(DIGITS["7"]), np.ones((9, 9), np.float32))
    both = pixel_hypotheses(np.hstack([ink, ink]))
    assert len(both.lattice.primitives) == 2
    assert np.abs(both.hypotheses[0].image.astype(int) - mnist_image(ink)).max() <= 1


def test_the_image_of_a_digit_does_not_depend_on_its_neighbours() -> None:
    strokes = side_by_side(40, BARRED_FIVE, DIGITS["8"])
    images = [hypothesis.image for hypothesis in stroke_hypotheses(strokes).hypotheses]
    assert any(np.array_equal(image, digit_image(BARRED_FIVE)) for image in images)
