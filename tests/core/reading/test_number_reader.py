"""Numbers, as the shipped network reads them."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from helpers.drawings import DIGITS, Stroke, arc, as_picture, scaled, side_by_side, written
from hypothesis import given, settings
from hypothesis import strategies as st

from zen_digits.core.ink.mnist_format import digit_image, draw_strokes
from zen_digits.core.ink.strokes import Strokes, interpolate_strokes
from zen_digits.core.models.model_file import load_model
from zen_digits.core.reading import number_reader
from zen_digits.core.reading.hypotheses import Pixels
from zen_digits.core.reading.number_reader import read_all, read_number
from zen_digits.core.reading.predictor import Predictor, shipped_model_path
from zen_digits.core.reading.result import NumberReading, Reading


@pytest.mark.parametrize("number", ["2026", "10", "4711", "0123456789", "55", "74"])
@pytest.mark.parametrize("gap", [14, 45])
def test_numbers_are_read(predictor: Predictor, number: str, gap: float) -> None:
    reading = read_number(predictor, written(number, gap))
    assert reading.text == number
    assert reading.is_digit


@pytest.mark.parametrize("number", ["2026", "0123456789"])
def test_pictures_of_numbers_are_read(predictor: Predictor, number: str) -> None:
    # The pen is as thick as the picture is large, so the picture is made digit by digit.
    parts = [as_picture(DIGITS[digit], margin=20) for digit in number]
    height = max(len(part) for part in parts)
    row = np.hstack([np.pad(part, ((0, height - len(part)), (0, 0))) for part in parts])
    reading = read_number(predictor, row)
    assert reading.text == number
    lefts = [digit.box[0] for digit in reading.digits]
    assert lefts == sorted(lefts)


def two_lines(upper: str, lower: str, gap: float, dx: float = 15) -> list[Stroke]:
    """One number above another, with a gap between their boxes."""
    above, below = written(upper), written(lower)
    bottom = max(y for stroke in above for _, y in stroke)
    top = min(y for stroke in below for _, y in stroke)
    return [*above, *scaled(below, 1, dx=dx, dy=bottom + gap - top)]


@pytest.mark.parametrize(("upper", "lower"), [("2026", "314"), ("314", "2026"), ("71", "45")])
@pytest.mark.parametrize("gap", [12, 20, 30, 60])
def test_two_lines_are_read_one_after_the_other_and_are_no_number(
    predictor: Predictor, upper: str, lower: str, gap: float
) -> None:
    strokes = two_lines(upper, lower, gap)
    picture = np.pad(draw_strokes(strokes, pen=0.03), 20).astype(np.float32)
    for reading in (read_number(predictor, strokes), read_number(predictor, picture)):
        assert reading.text == upper + lower
        assert not reading.is_one_line
        assert not reading.is_digit


def test_crooked_and_uneven_digits_stand_in_one_line(predictor: Predictor) -> None:
    sloping = [s for k in range(6) for s in scaled(DIGITS["2"], 1, dx=110 * k, dy=40 * k)]
    uneven = [*DIGITS["3"], *scaled(DIGITS["5"], 0.45, dx=110), *scaled(DIGITS["2"], 0.5, 180, 30)]
    for strokes, text in ((sloping, "222222"), (uneven, "352")):
        reading = read_number(predictor, strokes)
        assert (reading.text, reading.is_one_line) == (text, True)


def dotted(strokes: list[Stroke], length: float, every: float) -> list[Stroke]:
    """Dashes of that length, or dots, along the strokes."""
    dashes: list[Stroke] = []
    for stroke in interpolate_strokes(strokes):
        steps = np.linalg.norm(np.diff(stroke, axis=0), axis=1)
        along = np.concatenate([[0.0], np.cumsum(steps)])
        for start in np.arange(0, along[-1], every):
            places = [start, min(start + length, along[-1])]
            dashes.append([tuple(np.interp(p, along, axis) for axis in stroke.T) for p in places])
    return dashes


@pytest.mark.parametrize(("length", "every"), [(0.01, 12), (8, 16)])
@pytest.mark.parametrize("number", ["0", "3", "4", "7", "2026"])
def test_dotted_outlines_are_read(
    predictor: Predictor, number: str, length: float, every: float
) -> None:
    reading = read_number(predictor, dotted(written(number, 45), length, every))
    assert (reading.text, reading.is_digit) == (number, True)


def overlapping(parts: list[Pixels], overlap: int) -> Pixels:
    """Pictures side by side on one baseline, each overlapping the next by some columns."""
    height = max(len(part) for part in parts)
    row = np.zeros((height, sum(part.shape[1] - overlap for part in parts) + overlap), np.float32)
    left = 0
    for part in parts:
        place = row[height - len(part) :, left : left + part.shape[1]]
        np.maximum(place, part, out=place)
        left += part.shape[1] - overlap
    return np.pad(row, 20)


def test_touching_digits_in_a_picture_are_split(predictor: Predictor) -> None:
    two, zero = (draw_strokes(DIGITS[digit]).astype(np.float32) for digit in "20")
    height = max(len(two), len(zero))
    two, zero = (np.pad(part, ((height - len(part), 0), (0, 0))) for part in (two, zero))
    ink = np.pad(np.hstack([two[:, :-8], zero[:, 8:]]), 20)
    assert read_number(predictor, ink).text == "20"


@pytest.mark.parametrize("number", ["20", "000", "80", "8080"])
def test_overlapping_digits_in_a_picture_are_split(predictor: Predictor, number: str) -> None:
    parts = [draw_strokes(DIGITS[digit]).astype(np.float32) for digit in number]
    assert read_number(predictor, overlapping(parts, 10)).text == number


def test_touching_digits_in_a_picture_are_split_beside_a_speck(predictor: Predictor) -> None:
    ink = overlapping([draw_strokes(DIGITS[digit]).astype(np.float32) for digit in "80"], 10)
    rows, columns = np.nonzero(ink)
    top, left = rows.min(), columns.min()
    ink[top - 14 : top - 4, left + 30 : left + 50] = 1
    assert read_number(predictor, ink).text == "80"


@pytest.fixture
def lattice_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read again by the sequence network."""
    monkeypatch.setattr(number_reader, "second_opinions", lambda _, numbers, *others: numbers)


@pytest.mark.parametrize(("number", "overlap"), [("09", 24), ("26", 24), ("36", 24), ("99", 22)])
def test_numbers_that_overlap_far_are_read_as_a_whole(
    predictor: Predictor, number: str, overlap: int
) -> None:
    parts = [draw_strokes(DIGITS[digit]).astype(np.float32) for digit in number]
    assert read_number(predictor, overlapping(parts, overlap)).text == number


@pytest.mark.usefixtures("lattice_alone")
@pytest.mark.parametrize("number", ["09", "26", "36", "99"])
def test_what_is_cut_off_in_a_picture_is_doubted_sooner(predictor: Predictor, number: str) -> None:
    parts = [draw_strokes(DIGITS[digit]).astype(np.float32) for digit in number]
    together = read_number(predictor, overlapping(parts, 24))
    assert together.text != number
    assert together.digit_score > (predictor.card.digit_threshold or 0)
    assert not together.is_digit


def test_a_digit_with_a_long_tail_in_a_picture_is_one(predictor: Predictor) -> None:
    two = [[*DIGITS["2"][0][:-1], (300, 110)]]
    assert read_number(predictor, np.pad(draw_strokes(two, pen=0.05), 9) * 1.0).text == "2"


@pytest.mark.parametrize("digit", DIGITS)
def test_a_single_digit_is_read_as_by_the_predictor(predictor: Predictor, digit: str) -> None:
    image = digit_image(DIGITS[digit])
    reading = read_number(predictor, DIGITS[digit])
    assert len(reading.digits) == 1
    assert np.array_equal(reading.digits[0].image, image)
    expected = predictor.read(image).to_dict()
    values = reading.to_dict()
    assert {key: values[key] for key in expected} == expected


def test_an_open_four_stays_one_digit(predictor: Predictor) -> None:
    four = [[(20, 20), (12, 85), (60, 85)], [(72, 24), (66, 150)]]
    assert read_number(predictor, [*four, *scaled(DIGITS["1"], 1, dx=80)]).text == "41"


def test_two_digits_in_one_stroke_are_split(predictor: Predictor) -> None:
    twos = scaled(DIGITS["2"], 1), scaled(DIGITS["2"], 1, dx=110)
    assert read_number(predictor, [twos[0][0] + twos[1][0]]).text == "22"


@pytest.mark.parametrize("size", [0.25, 0.38, 0.42, 0.6])
def test_a_small_digit_beside_larger_ones_is_read(predictor: Predictor, size: float) -> None:
    small = scaled(DIGITS["5"], size, dx=110, dy=40)
    drawing = [*DIGITS["3"], *small, *scaled(DIGITS["2"], 1, dx=150)]
    assert read_number(predictor, drawing).text == "352"


def test_a_minus_sign_is_not_ignored(predictor: Predictor) -> None:
    reading = read_number(predictor, [[(0, 80), (45, 80)], *scaled(DIGITS["5"], 1, dx=40)])
    assert not reading.is_digit


def test_letters_stay_whole(predictor: Predictor) -> None:
    k = [[(10, 10), (10, 140)], [(80, 10), (10, 80), (85, 140)]]
    w = [[(0, 10), (30, 140), (60, 30), (90, 140), (120, 10)]]
    for letter in (k, w):
        assert len(read_number(predictor, letter).digits) == 1


def test_json_of_a_number(predictor: Predictor) -> None:
    reading = read_number(predictor, written("207"))
    record = json.loads(json.dumps(reading.to_dict(), allow_nan=False))
    assert (record["text"], record["digit"]) == ("207", None)
    least = min(record["digits"], key=lambda digit: digit["digit_score"])
    assert record["probabilities"] == least["probabilities"]
    assert record["digit_score"] == least["digit_score"]
    assert [digit["digit"] for digit in record["digits"]] == [2, 0, 7]
    assert all(len(digit["probabilities"]) == 10 for digit in record["digits"])
    product = math.prod(digit["confidence"] for digit in record["digits"])
    assert record["confidence"] == pytest.approx(product, abs=1e-5)
    assert record["digit_score"] == min(digit["digit_score"] for digit in record["digits"])
    right = max(stroke[:, 0].max() for stroke in interpolate_strokes(written("207")))
    assert record["digits"][2]["box"][2] == pytest.approx(right, abs=1e-3)


def test_no_ink_has_no_digits(predictor: Predictor) -> None:
    nothing = [read_number(predictor, []), read_number(predictor, np.zeros((9, 9), np.float32))]
    for reading in (*nothing, NumberReading(()), read_number(predictor, [[]])):
        assert (reading.text, reading.is_digit, reading.confidence) == ("", False, 0)
        json.dumps(reading.to_dict(), allow_nan=False)


def test_a_number_with_a_scribble_is_no_number(predictor: Predictor) -> None:
    rng = np.random.default_rng(0)
    scribble = [tuple(point) for point in (rng.random((60, 2)) * 100 + (200, 20)).tolist()]
    reading = read_number(predictor, [*DIGITS["3"], scribble])
    assert [digit.reading.is_digit for digit in reading.digits] == [True, False]
    assert not reading.is_digit


def test_a_batch_is_read_like_single_drawings(predictor: Predictor) -> None:
    drawings = [written("12"), [], DIGITS["5"], written("90", 5)]
    together = read_all(predictor, drawings)
    alone = [read_number(predictor, drawing) for drawing in drawings]
    assert [number.text for number in together] == [number.text for number in alone]
    assert [number.text for number in together] == ["12", "", "5", "90"]


def read_whole(predictor: Predictor, drawing: Strokes | Pixels) -> NumberReading:
    """The number, after every hypothesis was read."""
    lattice = number_reader._hypotheses(drawing, split=True)
    images = np.stack([hypothesis.image for hypothesis in lattice.hypotheses])
    whole = number_reader._PartlyRead(lattice, predictor)
    for index, reading in enumerate(predictor.read_all(images)):
        whole.keep(index, reading)
    return whole.number()


@pytest.mark.usefixtures("lattice_alone")
@pytest.mark.parametrize("number", ["7", "2026", "4711"])
def test_what_is_not_read_would_not_change_the_number(predictor: Predictor, number: str) -> None:
    parts = [draw_strokes(DIGITS[digit]).astype(np.float32) for digit in number]
    for drawing in (written(number), written(number, 3), overlapping(parts, 6)):
        lazily = read_number(predictor, drawing)
        assert lazily.to_dict() == read_whole(predictor, drawing).to_dict()


def test_a_clear_digit_in_a_picture_is_read_once(
    predictor: Predictor, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, asked = predictor.read_all, []

    def counted(images: np.ndarray) -> list[Reading]:
        asked.append(len(images))
        return read(images)

    monkeypatch.setattr(predictor, "read_all", counted)
    ink = as_picture(DIGITS["2"])
    assert len(number_reader._hypotheses(ink, split=True).hypotheses) > 1
    assert read_number(predictor, ink).text == "2"
    assert asked == [1]


POINT = st.tuples(*[st.floats(-1e6, 1e6, width=32) | st.floats()] * 2)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.lists(POINT, max_size=5), max_size=6))
def test_any_strokes_are_read_without_error(predictor: Predictor, strokes: list[Stroke]) -> None:
    reading = read_number(predictor, strokes)
    points = [point for stroke in strokes for point in stroke]
    assert bool(reading.digits) == any(not any(map(math.isnan, point)) for point in points)
    json.dumps(reading.to_dict(), allow_nan=False)


@pytest.mark.parametrize("unit", [1e-200, 1e-9, 1e9, 1e150])
def test_any_unit_is_read(predictor: Predictor, unit: float) -> None:
    assert read_number(predictor, scaled(written("84"), unit)).text == "84"


def test_a_circle_touching_a_stem_is_a_nine(predictor: Predictor) -> None:
    nine = [arc(48, 54, 28, 30, 0, 360), [(77, 30), (74, 100), (66, 142)]]
    assert read_number(predictor, nine).text == "9"


def test_a_network_with_other_labels_reads_a_drawing_as_a_whole(predictor: Predictor) -> None:
    names = tuple("ABCDEFGHIJ")
    card = replace(predictor.card, label_names=names)
    model = replace(load_model(shipped_model_path()), card=card)
    letters = Predictor(model)
    for drawing in (written("12"), as_picture(written("12"), margin=20), DIGITS["7"]):
        (digit,) = read_all(letters, [drawing])[0].digits
        assert digit.reading.text in names
        assert read_all(letters, [drawing])[0].to_dict()["digit"] is None
    assert read_all(letters, [[], np.zeros((9, 9), np.float32)]) == [NumberReading(())] * 2


ONE_OR_SEVEN = [[(28, 30), (52, 26), (46, 140)]]


def test_a_picture_of_what_may_be_another_digit_is_in_doubt(predictor: Predictor) -> None:
    drawn = read_number(predictor, ONE_OR_SEVEN)
    seen = read_number(predictor, as_picture(ONE_OR_SEVEN))
    assert drawn.is_digit
    assert not seen.is_digit
    (digit,) = seen.digits
    assert digit.reading.is_digit
    assert digit.reading.is_unsure
    assert seen.to_dict()["digits"][0]["is_digit"] is False


def test_one_digit_that_may_be_another_puts_its_number_in_doubt(predictor: Predictor) -> None:
    number = side_by_side(25, DIGITS["2"], [[(24, 30), (52, 26), (46, 140)]], DIGITS["5"])
    reading = read_number(predictor, as_picture(number))
    assert [digit.reading.is_accepted for digit in reading.digits] == [True, False, True]
    assert not reading.is_digit
