"""Lines and dirt along a picture's edge are no ink; strokes of a tight crop are."""

import numpy as np
import pytest
from helpers.drawings import BARRED_FIVE, DIGITS, Stroke, side_by_side
from PIL import Image

from zen_digits.core.ink.mnist_format import draw_strokes, mnist_image
from zen_digits.core.pictures.edge_remnants import find_edge_remnants
from zen_digits.core.pictures.ink_extraction import extract_ink

PAPER, PRINT = (0.82, 0.82, 0.8), (0.1, 0.1, 0.12)
ROWS, COLUMNS = np.mgrid[:84, :76]

REMNANTS = {
    "a line at the left": COLUMNS < 2,
    "a line at the right, with paper beyond": (COLUMNS > 71) & (COLUMNS < 74),
    "a line at the top, askew": np.abs(ROWS - 1 - COLUMNS / 20) < 1.2,
    "a short piece at the bottom": (ROWS > 80) & (COLUMNS > 20) & (COLUMNS < 50),
    "a corner of a box": (COLUMNS < 2) | (ROWS > 81),
    "three sides of a box": (COLUMNS < 2) | (ROWS > 81) | (ROWS < 2),
    "a wedge of the desk": ROWS + COLUMNS < 8,
    "specks of what stands beside": (COLUMNS > 72) & (ROWS % 30 < 5),
}


def cell(digit: str, height: int = 40) -> np.ndarray:
    """The digit's ink of 0 to 1 in the middle of 84 × 76 pixels."""
    drawn = Image.fromarray(draw_strokes(DIGITS[digit], pen=0.1))
    small = drawn.convert("L").resize((round(height * drawn.width / drawn.height), height))
    ink = np.zeros((84, 76), np.float32)
    left = (76 - small.width) // 2
    ink[22 : 22 + height, left : left + small.width] = np.asarray(small, np.float32) / 255
    return ink


def photo(ink: np.ndarray, remnant: np.ndarray, pen: tuple[float, ...], paper=PAPER) -> np.ndarray:
    share = ink[..., None]
    picture = share * np.array(pen) + (1 - share) * np.array(paper)
    picture[remnant] = PRINT
    grain = np.random.default_rng(0).normal(0, 0.01, picture.shape)
    return np.clip(picture + grain, 0, 1).astype(np.float32)


@pytest.mark.parametrize("name", REMNANTS)
@pytest.mark.parametrize(
    "colours", [((0.3, 0.3, 0.35), PAPER), ((0.7, 0.3, 0.4), (0.7, 0.7, 0.85))]
)
@pytest.mark.parametrize("digit", "053")
def test_only_the_digit_is_ink(digit: str, colours: tuple, name: str) -> None:
    nothing = np.zeros_like(REMNANTS[name])
    with_remnant, without = (
        mnist_image(extract_ink(photo(cell(digit), there, *colours))).astype(int)
        for there in (REMNANTS[name], nothing)
    )
    assert np.abs(with_remnant - without).mean() < 10


@pytest.mark.parametrize("name", REMNANTS)
def test_an_icon_loses_its_remnants_too(name: str) -> None:
    dark = np.clip(photo(cell("2"), REMNANTS[name], (0.2, 0.2, 0.2)), 0, 1)
    small = np.stack(
        [
            np.asarray(Image.fromarray(dark[..., c]).resize((38, 42), Image.Resampling.BOX))
            for c in range(3)
        ],
        axis=2,
    )
    ink = extract_ink(small)
    assert not ink[:, :2].any()
    assert not ink[:2].any()
    assert ink[12:30, 12:26].max() > 0.5


def tight(strokes: list[Stroke], pen: float = 0.08) -> np.ndarray:
    ink = draw_strokes(strokes, pen)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


LONG_BAR = [BARRED_FIVE[0], [(6, 4), (94, 2)]]
FOOTED_ONE = [[(50, 0), (50, 100)], [(22, 118), (78, 118)]]
APART_FOUR = [[(20, 0), (10, 60), (55, 60)], [(72, 20), (70, 140)]]

TIGHT = {
    "115": side_by_side(20, DIGITS["1"], DIGITS["1"], BARRED_FIVE),
    "111": side_by_side(30, DIGITS["1"], DIGITS["1"], DIGITS["1"]),
    "71": side_by_side(20, DIGITS["7"], DIGITS["1"]),
    "a 5 whose bar is apart": [BARRED_FIVE[0], [(44, 4), (96, 0)]],
    "a 5 whose bar is long": LONG_BAR,
    "a 1 whose foot is apart": FOOTED_ONE,
    "a 4 of two parts": APART_FOUR,
}


@pytest.mark.parametrize("name", TIGHT)
@pytest.mark.parametrize("turns", [0, 2])
def test_strokes_of_a_tight_crop_are_no_remnants(name: str, turns: int) -> None:
    assert not find_edge_remnants(np.rot90(tight(TIGHT[name]), turns)).any()


def test_a_slanted_one_that_the_side_cuts_is_no_remnant() -> None:
    ink = np.pad(tight(side_by_side(30, [[(20, 0), (0, 100)]], DIGITS["0"])), ((40, 40), (0, 60)))
    assert not find_edge_remnants(ink).any()


def test_pieces_of_the_rows_above_and_below_are_remnants() -> None:
    above = (ROWS < 18) & (np.abs(COLUMNS - 40 - ROWS) < 3)
    below = (ROWS > 66) & (np.abs(COLUMNS - 20) < 3)
    digit = cell("3") > 0.5
    assert np.array_equal(find_edge_remnants(digit | above | below), above | below)


def test_a_line_beside_the_edge_is_a_remnant() -> None:
    digit, line = cell("3") > 0.5, (ROWS > 76) & (ROWS < 80) & (COLUMNS > 3)
    assert np.array_equal(find_edge_remnants(digit | line), line)


def test_a_corner_of_a_box_two_pixels_off_the_edge_of_an_icon_is_a_remnant() -> None:
    small = Image.fromarray(cell("3") > 0.5).resize((28, 28))
    digit, corner = np.asarray(small), np.zeros((28, 28), np.bool_)
    corner[2, 2:26] = corner[2:26, 2] = True
    assert np.array_equal(find_edge_remnants(digit | corner), corner)


def test_a_foot_that_is_apart_is_no_remnant() -> None:
    assert not find_edge_remnants(np.pad(tight(FOOTED_ONE), 4)).any()


def test_ink_that_is_alone_is_no_remnant() -> None:
    for remnant in REMNANTS.values():
        assert not find_edge_remnants(remnant).any()
    assert not find_edge_remnants(np.zeros((9, 7), np.bool_)).any()
    assert not find_edge_remnants(np.ones((1, 1), np.bool_)).any()


def test_a_flat_piece_of_a_line_above_is_a_remnant() -> None:
    ink = cell("3") > 0.3
    piece = (ROWS > 4) & (ROWS < 11) & (COLUMNS > 12) & (COLUMNS < 40)
    assert (find_edge_remnants(ink | piece) == piece).all()
    near = (ROWS > 14) & (ROWS < 18) & (COLUMNS > 25) & (COLUMNS < 55)
    assert not find_edge_remnants(ink | near).any()  # as the bar of a 5 is


def test_a_line_to_which_noise_clings_is_a_remnant() -> None:
    line = (COLUMNS < 3) | ((ROWS == 70) & (COLUMNS < 14))
    assert (find_edge_remnants((cell("3") > 0.3) | line) == line).all()


def test_a_remnant_that_shows_once_a_darker_one_is_gone_is_none_either() -> None:
    grey = 0.85 - 0.16 * cell("0")
    grey[81:, 10:66] = 0.05
    grey[30:60, :3] -= 0.1
    grey += np.random.default_rng(3).normal(0, 0.005, grey.shape)
    ink = extract_ink(grey.astype(np.float32)[..., None].repeat(3, axis=2))
    assert ink[24:60, 25:50].max() > 0.9
    assert not ink[:, :6].any()
    assert not ink[75:].any()


FRAMES = {
    "dashes at the right": (np.abs(COLUMNS - 68) < 2) & (ROWS % 30 < 18),
    "a line at the left, longer than the digit": (np.abs(COLUMNS - 8) < 2) & (abs(ROWS - 42) < 33),
}


@pytest.mark.parametrize("name", FRAMES)
def test_a_frame_that_the_edge_does_not_cut_is_no_ink(name: str) -> None:
    ink = cell("5") > 0.5
    found = find_edge_remnants(ink | FRAMES[name])
    assert (found == FRAMES[name]).all()


def test_a_digit_at_the_end_of_a_row_is_no_frame() -> None:
    row = np.hstack([cell("5"), cell("1", 48), np.zeros((84, 8), np.float32)])[:, 10:] > 0.5
    assert not find_edge_remnants(row).any()
