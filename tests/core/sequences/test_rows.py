import re

import numpy as np
import pytest

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.models.sequence_graph import SYMBOLS
from zen_digits.core.sequences.glyphs import TALL, MnistGlyphs, stroke_glyphs
from zen_digits.core.sequences.rows import Row, random_row
from zen_digits.core.sequences.sign_glyphs import random_sign_hand, sign_glyph
from zen_digits.core.sequences.texts import MOST_DIGITS, random_digits, random_text


@pytest.fixture(scope="module")
def mnist() -> MnistGlyphs:
    """Bars in place of digits: each label has one, of its own width."""
    images = np.zeros((10, 1, 28, 28), np.uint8)
    for label in range(10):
        images[label, 0, 4:24, 10 : 13 + label] = 255
    return MnistGlyphs(ImageSet(images, np.arange(10)))


@pytest.fixture(scope="module")
def rows(mnist: MnistGlyphs) -> list[Row]:
    rng = np.random.default_rng(0)
    return [random_row(mnist, rng) for _ in range(150)]


def test_rows_are_pictures_of_a_height(rows: list[Row]) -> None:
    for row in rows:
        assert row.image.dtype == np.uint8
        assert row.image.shape[0] == 32
        assert row.image.shape[1] % 4 == 0
        assert row.image.max() > 50


def test_the_middles_of_digits_are_known(rows: list[Row]) -> None:
    """There is ink about the middle of most digits: a 0 alone has none there."""
    around = []
    for row in rows:
        assert len(row.symbols) == len(row.middles)
        assert list(row.middles) == sorted(row.middles)
        around += [row.image[:, max(int(x) - 4, 0) : int(x) + 5].max() > 30 for x in row.middles]
    assert np.mean(around) > 0.95


def test_rows_are_the_same_from_the_same_seed(mnist: MnistGlyphs) -> None:
    one, other = (random_row(mnist, np.random.default_rng(5)) for _ in range(2))
    assert one.symbols == other.symbols
    assert (one.image == other.image).all()


def test_some_rows_hold_letters_that_are_no_digits(rows: list[Row]) -> None:
    assert any(not row.symbols and row.image.max() > 50 for row in rows)


def test_numbers_have_all_digits_and_lengths() -> None:
    rng = np.random.default_rng(0)
    numbers = [random_digits(rng) for _ in range(500)]
    assert {digit for number in numbers for digit in number} == set(SYMBOLS[:10])
    assert {len(number) for number in numbers} == set(range(1, MOST_DIGITS + 1))


def test_glyphs_of_one_writer_are_about_as_tall() -> None:
    glyphs, radius, _ = stroke_glyphs([1, 2, 3, 3], np.random.default_rng(0))
    heights = [glyph.pixels.shape[0] - 2 * radius for glyph in glyphs]
    assert all(0.4 * TALL < height < 1.6 * TALL for height in heights)


@pytest.mark.parametrize("label", [0, 7])
def test_a_glyph_of_mnist_fills_its_picture(mnist: MnistGlyphs, label: int) -> None:
    for seed in range(20):
        ((glyph,), _) = mnist.draw([label], np.random.default_rng(seed))
        inked = glyph.pixels > 30
        assert inked.any(axis=0)[[0, -1]].all()
        assert inked.any(axis=1)[[0, -1]].all()


def test_rows_have_all_signs(rows: list[Row]) -> None:
    assert {SYMBOLS[symbol] for row in rows for symbol in row.symbols} == set(SYMBOLS)


def test_texts_are_dates_times_amounts_and_numbers() -> None:
    rng = np.random.default_rng(0)
    texts = [random_text(rng) for _ in range(400)]
    for form in (r"\d+/\d+/\d+", r"\d+:\d\d", r"-\d+", r"\d+[.,]\d+", r"[\d.,]+-", r"\d+"):
        assert any(re.fullmatch(form, text) for text in texts), form


@pytest.mark.parametrize(
    ("sign", "above", "below"),
    [(".", 0.2, -0.3), (",", 0.3, -0.6), ("-", 0.9, 0.1), ("/", 1.7, -0.6)],
)
def test_signs_stand_where_they_are_written(sign: str, above: float, below: float) -> None:
    for seed in range(20):
        rng = np.random.default_rng(seed)
        glyph = sign_glyph(sign, random_sign_hand(2.0, 0.1, rng), rng)
        foot, top = glyph.up, glyph.up + glyph.pixels.shape[0]
        assert top < above * TALL + 8
        assert foot > below * TALL - 8
