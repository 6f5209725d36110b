"""Which ink speaks for a reading."""

import numpy as np
import pytest
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.insight.evidence import evidence, log_odds
from zen_digits.core.reading.predictor import Predictor


def _without_tenth(image: np.ndarray, order: np.ndarray) -> np.ndarray:
    ink = np.argwhere(image)
    left = image.copy()
    left[tuple(ink[order[: len(ink) // 10]].T)] = 0
    return left


def test_ink_that_speaks_for_a_reading_is_what_it_needs(predictor: Predictor) -> None:
    """Deletion: the tenth of the ink that speaks most is missed more than any other tenth."""
    rng = np.random.default_rng(0)
    drops, random_drops = [], []
    for strokes in DIGITS.values():
        image = digit_image(strokes)
        reading = predictor.read(image)
        heat = evidence(predictor, image, reading.index)
        ink = np.argwhere(image)
        best = np.argsort(-heat[tuple(ink.T)], kind="stable")
        orders = [best, *(rng.permutation(len(ink)) for _ in range(5))]
        left = predictor.read_all(np.stack([_without_tenth(image, order) for order in orders]))
        drop, *others = (reading.confidence - r.probabilities[reading.index] for r in left)
        drops.append(drop)
        random_drops.append(np.mean(others))
    assert np.mean(drops) > 3 * np.mean(random_drops)


def _ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values))


def test_network_that_learned_nothing_gives_another_map(predictor: Predictor) -> None:
    """Else it would only show edges: Adebayo et al., "Sanity Checks for Saliency Maps", 2018."""
    random, correlations = Predictor(untrained_model("quick")), []
    for digit, strokes in DIGITS.items():
        image = digit_image(strokes)
        ink = image > 64
        maps = [evidence(network, image, int(digit))[ink] for network in (predictor, random)]
        correlations.append(np.corrcoef(*map(_ranks, maps))[0, 1])
    assert abs(np.mean(correlations)) < 0.3


@pytest.mark.parametrize(("digit", "rival"), [(8, 3), (9, 7)])
def test_left_side_speaks_for_an_8_rather_than_a_3(
    predictor: Predictor, digit: int, rival: int
) -> None:
    image = digit_image(DIGITS[str(digit)])
    heat, ink = evidence(predictor, image, digit, rival), image > 64
    left, right = heat[:, :14][ink[:, :14]], heat[:, 14:][ink[:, 14:]]
    assert left.mean() > 3 * abs(right.mean())


def test_paper_is_no_evidence(predictor: Predictor) -> None:
    blank = np.zeros((28, 28), np.uint8)
    assert not evidence(predictor, blank, 3).any()
    image = digit_image(DIGITS["1"])
    heat = evidence(predictor, image, 1)
    assert heat.shape == (28, 28)
    assert not heat[:, :4].any()


def test_log_odds() -> None:
    logits = np.log([[0.7, 0.2, 0.1]])
    assert log_odds(logits, 0, None) == pytest.approx(np.log(0.7 / 0.3))
    assert log_odds(logits, 0, 2) == pytest.approx(np.log(7))
