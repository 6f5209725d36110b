"""Whether evidence is faithful, for each method."""

import numpy as np
import pytest
from helpers.correlation import rank_correlation
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.insight.faithfulness import curves, deletion, order_of
from zen_digits.core.insight.methods import Method, find_evidence
from zen_digits.core.reading.predictor import Predictor

IMAGES = {int(digit): digit_image(strokes) for digit, strokes in DIGITS.items()}


@pytest.mark.parametrize("method", Method)
def test_ink_that_speaks_for_a_reading_is_what_it_needs(
    predictor: Predictor, method: Method
) -> None:
    """The tenth that speaks most for it is missed more than any other tenth."""
    drops = []
    for digit, image in IMAGES.items():
        heat = find_evidence(predictor, image, digit, None, method)
        found = deletion(predictor, image, heat, digit)
        before = predictor.read(image).probabilities[digit]
        drops.append((before - found.without_best, before - found.without_random))
    best, random = np.mean(drops, axis=0)
    assert best > (3 if method is Method.OCCLUSION else 1.5) * random


@pytest.mark.parametrize("method", [Method.OCCLUSION, Method.INTEGRATED_GRADIENTS])
def test_curves_fall_sooner_than_in_a_random_order(predictor: Predictor, method: Method) -> None:
    rng, found, random = np.random.default_rng(0), [], []
    for digit, image in IMAGES.items():
        order = order_of(image, find_evidence(predictor, image, digit, None, method))
        found.append(np.mean(curves(predictor, image, order, digit)[0]))
        random.append(np.mean(curves(predictor, image, rng.permutation(order), digit)[0]))
    assert np.mean(found) < np.mean(random) - 0.1


def test_curves_go_from_the_digit_to_blank_paper_and_back(predictor: Predictor) -> None:
    image = IMAGES[3]
    order = order_of(image, np.ones((28, 28), np.float32))
    gone, come = curves(predictor, image, order, 3, steps=4)
    whole, blank = predictor.read_all(np.stack([image, np.zeros_like(image)]))
    assert len(gone) == len(come) == 5
    assert (gone[0], gone[-1]) == (come[-1], come[0])
    assert gone[0] == pytest.approx(whole.probabilities[3])
    assert gone[-1] == pytest.approx(blank.probabilities[3], abs=1e-5)


def test_order_begins_with_the_ink_that_speaks_most() -> None:
    image, heat = np.zeros((28, 28), np.uint8), np.zeros((28, 28), np.float32)
    image[4, 5:8] = 200
    heat[4, 4:8] = 9, 1, 3, -2
    assert order_of(image, heat).tolist() == [[4, 6], [4, 5], [4, 7]]


@pytest.mark.parametrize(
    ("method", "most"),
    [(Method.OCCLUSION, 0.2), (Method.INTEGRATED_GRADIENTS, 0.2), (Method.GRAD_CAM, 0.5)],
)
def test_network_that_learned_nothing_gives_another_map(
    predictor: Predictor, method: Method, most: float
) -> None:
    """Else it would only show edges: Adebayo et al., "Sanity Checks for Saliency Maps", 2018.

    Evidence of Grad-CAM is as strong as its ink, which is the same for both.
    """
    random, correlations = Predictor(untrained_model(predictor.card.architecture)), []
    for digit, image in IMAGES.items():
        maps = [
            find_evidence(p, image, digit, None, method)[image > 64] for p in (predictor, random)
        ]
        correlations.append(rank_correlation(*maps))
    assert abs(np.mean(correlations)) < most
