"""The methods that find evidence."""

import subprocess
import sys

import numpy as np
import pytest
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.insight.evidence import log_odds
from zen_digits.core.insight.methods import Method, find_evidence, methods_for
from zen_digits.core.models.families import FAMILIES
from zen_digits.core.reading.predictor import Predictor

BLANK = np.zeros((28, 28), np.uint8)
CONVOLUTIONAL = {"best", "cnn", "quick", "resnet", "vgg"}


@pytest.fixture(params=sorted(FAMILIES))
def untrained(request: pytest.FixtureRequest) -> Predictor:
    """A network of each kind, with an output for "none" as the shipped one has."""
    return Predictor(untrained_model(request.param))


def _difference(predictor: Predictor, image: np.ndarray, label: int, rival: int | None) -> float:
    """Of the log odds, between an image and blank paper."""
    drawn, blank = log_odds(predictor.logits(np.stack([image, BLANK])), label, rival)
    return float(drawn - blank)


@pytest.mark.parametrize("rival", [None, 9])
def test_integrated_gradients_add_up_to_what_the_ink_does(
    untrained: Predictor, rival: int | None
) -> None:
    image = digit_image(DIGITS["4"])
    heat = find_evidence(untrained, image, 4, rival, Method.INTEGRATED_GRADIENTS)
    difference = _difference(untrained, image, 4, rival)
    assert heat.sum() == pytest.approx(difference, rel=0.03, abs=3e-3)
    assert not heat[image == 0].any()
    assert np.abs(heat).max() > 0


@pytest.mark.parametrize("rival", [None, 3])
def test_they_add_up_for_the_shipped_network(predictor: Predictor, rival: int | None) -> None:
    for digit, strokes in DIGITS.items():
        image, label = digit_image(strokes), int(digit)
        if label != rival:
            heat = find_evidence(predictor, image, label, rival, Method.INTEGRATED_GRADIENTS)
            difference = _difference(predictor, image, label, rival)
            assert heat.sum() == pytest.approx(difference, rel=0.08, abs=0.1)


def test_methods_are_offered_where_they_work(untrained: Predictor) -> None:
    architecture, image = untrained.card.architecture, digit_image(DIGITS["8"])
    offered = methods_for(architecture)
    assert offered[0] is Method.OCCLUSION
    assert (Method.GRAD_CAM in offered) == (architecture in CONVOLUTIONAL)
    for method in Method:
        if method in offered:
            heat = find_evidence(untrained, image, untrained.read(image).index, None, method)
            assert heat.shape == (28, 28)
            assert heat.dtype == np.float32
            assert np.isfinite(heat).all()
        else:
            with pytest.raises(InputError, match="no convolutional maps for grad-cam"):
                find_evidence(untrained, image, 8, None, method)


@pytest.mark.parametrize(("digit", "rival"), [(8, 3), (9, 7)])
@pytest.mark.parametrize("method", Method)
def test_left_side_speaks_for_an_8_rather_than_a_3(
    predictor: Predictor, digit: int, rival: int, method: Method
) -> None:
    image = digit_image(DIGITS[str(digit)])
    heat, ink = find_evidence(predictor, image, digit, rival, method), image > 64
    left, right = heat[:, :14][ink[:, :14]], heat[:, 14:][ink[:, 14:]]
    assert left.mean() > 1.5 * abs(right.mean())


def test_maps_are_those_after_the_last_convolution(predictor: Predictor) -> None:
    heat = find_evidence(predictor, digit_image(DIGITS["2"]), 2, None, Method.GRAD_CAM)
    assert (heat >= 0).all()
    assert heat.max() > 0


def test_paper_is_no_evidence(predictor: Predictor) -> None:
    image = digit_image(DIGITS["1"])
    for method in Method:
        assert not find_evidence(predictor, BLANK, 3, None, method).any()
        assert not find_evidence(predictor, image, 1, None, method)[image == 0].any()


def test_gradients_that_are_no_numbers_are_refused() -> None:
    """Finite for the image, but not for the fainter ones on the way to it."""
    model = untrained_model("dense")
    image = BLANK.copy()
    image[0, 0] = 255
    for values in model.weights.values():
        values[:] = 0
    model.weights["layers.1.weight"][0, 0] = -1e20
    model.weights["layers.3.weight"][0, 0] = 1e20
    with pytest.raises(InputError, match="no finite numbers"):
        find_evidence(Predictor(model), image, 0, None, Method.INTEGRATED_GRADIENTS)


WITHOUT_PYTORCH = """
import sys
sys.modules["torch"] = None
import numpy as np
from zen_digits.core.insight.methods import Method, find_evidence
from zen_digits.core.reading.predictor import open_predictor
image = np.full((28, 28), 255, np.uint8)
predictor = open_predictor()
find_evidence(predictor, image, 1)
find_evidence(predictor, image, 1, None, Method.GRAD_CAM)
"""


def test_without_pytorch_only_occlusion_works() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_PYTORCH], capture_output=True, text=True)
    assert done.returncode == 1
    assert "InputError: This method needs PyTorch, which is not installed" in done.stderr
