"""Two networks on the same images."""

import numpy as np
import pytest
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.data.load import finish
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.results import Results, evaluate
from zen_digits.core.evaluation.sets import Origin
from zen_digits.core.evaluation.significance import Comparison
from zen_digits.core.evaluation.two_networks import TwoNetworks, compare_with, pair
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.reading.predictor import Predictor


def results(read_as: str, truth: str, names: str, sure: float = 4.0) -> Results:
    """What a network made of images of classes ``truth``; each image is filled with its number."""
    logits = np.zeros((len(truth), len(names)))
    logits[np.arange(len(truth)), [names.index(text) for text in read_as]] = sure
    images = np.arange(len(truth), dtype=np.uint8)[:, None, None].repeat(28, 1).repeat(28, 2)
    return Results(images, np.array([names.index(text) for text in truth]), logits, tuple(names))


def together(first: Results, second: Results) -> TwoNetworks:
    two = pair(first, second)
    assert two is not None
    return two


def test_mistakes_are_mended_new_or_made_by_both() -> None:
    two = together(results("abcab", "aaabb", "abc"), results("acbbb", "aaabb", "abc"))
    assert two.mended().tolist() == [3]
    assert two.broken().tolist() == []
    assert two.both_wrong().tolist() == [1, 2]
    assert two.comparison == Comparison(mended=1, broken=0)


def test_the_most_wrong_ones_come_first() -> None:
    first = results("bbbb", "aaaa", "ab")
    first.logits[2] *= 2
    second = results("aaaa", "aaaa", "ab")
    assert together(first, second).mended().tolist() == [2, 0, 1, 3]
    assert together(second, first).broken().tolist() == [2, 0, 1, 3]
    assert together(first, results("bbbb", "aaaa", "ab")).both_wrong().tolist() == [2, 0, 1, 3]


def test_networks_meet_on_the_classes_that_both_know() -> None:
    first, second = results("abca", "abcb", "abc"), results("xbbx", "xbbb", "xb")
    second.images[:] = np.array([9, 1, 3, 7])[:, None, None]
    both = pair(first, second)
    assert both is None  # image 7 was not among those of the first
    second = second.subset(np.array([True, True, True, False]))
    both = together(first, second)
    assert both.first.numbers.tolist() == [1, 3]
    assert both.first.images[:, 0, 0].tolist() == [1, 3]
    assert both.second.right.tolist() == [True, True]
    assert both.mended().tolist() == [1]


def test_images_that_are_left_out_of_figures_are_not_compared() -> None:
    first = results("abcab", "aaabb", "abc")
    shown = first.subset(np.array([True, False, True, True, True]))
    two = together(first, results("acbbb", "aaabb", "abc"))
    assert two.only(first).comparison == two.comparison
    assert two.only(shown).first.numbers.tolist() == [0, 2, 3, 4]
    assert two.only(shown).both_wrong().tolist() == [1]
    assert two.only(shown).mended().tolist() == [2]


def test_another_network_reads_the_images_of_classes_that_it_knows(predictor: Predictor) -> None:
    images = np.stack([digit_image(strokes) for strokes in DIGITS.values()])
    first = finish(evaluate(predictor, images, np.arange(10)))
    other = Predictor(untrained_model(labels="97x"))
    two = finish(compare_with(first, other))
    assert [two.first.label_names[label] for label in two.first.labels] == ["7", "9"]
    assert two.second.labels.tolist() == [1, 0]
    np.testing.assert_array_equal(two.second.images, images[[7, 9]])
    np.testing.assert_allclose(two.second.logits, other.logits(images[[7, 9]]), atol=1e-5)
    assert two.first.numbers.tolist() == [7, 9]
    again = together(first, two.second)
    assert again.comparison == two.comparison


def test_networks_without_a_common_class_cannot_be_compared(predictor: Predictor) -> None:
    first = finish(evaluate(predictor, digit_image(DIGITS["7"])[None], np.array([7])))
    with pytest.raises(InputError, match="known to both networks; choose another"):
        finish(compare_with(first, Predictor(untrained_model(labels="abc"))))
    letters = results("a", "a", "abc")
    assert pair(first, letters) is None


def test_images_with_other_labels_are_not_the_same() -> None:
    assert pair(results("ab", "aa", "ab"), results("ab", "ab", "ab")) is None


def test_what_the_first_learned_from_the_second_need_not_have(predictor: Predictor) -> None:
    images = np.stack([digit_image(strokes) for strokes in DIGITS.values()])
    labels = np.array([*map(int, DIGITS)])
    first = finish(evaluate(predictor, images, labels, origin=Origin(learned=True)))
    two = finish(compare_with(first, Predictor(untrained_model())))
    assert (two.first.origin.learned, two.second.origin.learned) == (True, False)
