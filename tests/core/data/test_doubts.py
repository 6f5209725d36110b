"""Noticing images that lie on their side, mirrored or inverted, and nothing else."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.small_runs import small_mnist

from zen_digits.core.data.arrangement import AS_STORED, ORIENTATIONS, Arrangement
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.data.doubts import likely_arrangement, other_parts_differ
from zen_digits.core.data.typical_shapes import letter_shapes
from zen_digits.core.labels import DIGITS

DIGIT_SET = small_mnist(300).train
LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def letters() -> ImageSet:
    """Three of each letter, in print, moved a little."""
    shapes = [letter_shapes()[letter] for letter in LETTERS]
    moved = [np.roll(shape, (0, move), (0, 1)) for shape in shapes for move in (-1, 0, 1)]
    images = np.stack(moved).astype(np.uint8)[:, None]
    return ImageSet(images, np.repeat(np.arange(26), 3))


@pytest.mark.parametrize(
    ("images", "names"),
    [
        (DIGIT_SET, DIGITS),
        (letters(), LETTERS),
        (letters(), tuple(map(str, range(1, 27)))),
    ],
)
def test_what_lies_otherwise_is_noticed_and_put_right(
    images: ImageSet, names: tuple[str, ...]
) -> None:
    for name in ORIENTATIONS:
        turned = images.arranged(Arrangement(name))
        likely = likely_arrangement(turned, names)
        assert np.array_equal(turned.arranged(likely).images, images.images)
        assert (likely == AS_STORED) == (name == "as_stored")


def test_inverted_images_are_noticed() -> None:
    inverted = DIGIT_SET.arranged(Arrangement(polarity="inverted"))
    assert likely_arrangement(inverted, DIGITS) == Arrangement(polarity="inverted")
    half = DIGIT_SET.images.copy()
    half[::2] = 255 - half[::2]
    likely = likely_arrangement(ImageSet(half, DIGIT_SET.labels), DIGITS)
    assert likely == Arrangement(polarity="each")


def test_other_things_with_the_names_of_digits_raise_no_doubt() -> None:
    for shift in range(1, 10):
        others = ImageSet(DIGIT_SET.images, (DIGIT_SET.labels + shift) % 10)
        assert likely_arrangement(others, DIGITS) == AS_STORED
    kana = ImageSet(letters().images[:30], letters().labels[:30])
    assert likely_arrangement(kana, DIGITS) == AS_STORED
    assert likely_arrangement(DIGIT_SET, tuple("あいうえおかきくけこ")) == AS_STORED


def test_few_images_and_few_classes_raise_no_doubt() -> None:
    for count in (0, 1, 12):
        few = DIGIT_SET.subset(np.arange(count))
        assert likely_arrangement(few, DIGITS) == AS_STORED
    two = DIGIT_SET.subset(np.flatnonzero(DIGIT_SET.labels < 2))
    assert likely_arrangement(two.arranged(Arrangement("mirrored")), ("0", "1")) == AS_STORED


def test_parts_that_lie_differently_are_reported() -> None:
    dataset = small_mnist(300, 200)
    assert list(other_parts_differ(dataset)) == []
    for arrangement, word in (
        (Arrangement("swapped"), "turned or mirrored"),
        (Arrangement(polarity="inverted"), "inverted"),
    ):
        odd = dataset.test.arranged(arrangement)
        (sentence,) = other_parts_differ(replace(dataset, test=odd))
        assert sentence.startswith(f"The test images look {word} against the training images")
        (sentence,) = other_parts_differ(replace(dataset, validation=odd))
        assert sentence.startswith("The validation images")
    named = replace(dataset, test=dataset.test.subset(np.arange(0)))
    assert list(other_parts_differ(named)) == []
