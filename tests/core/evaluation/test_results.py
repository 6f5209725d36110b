"""What a network made of labelled images."""

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.data.load import finish
from zen_digits.core.evaluation.results import Results, evaluate
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor


@pytest.fixture
def results() -> Results:
    """Six images of three classes; the second and the fifth are read wrongly."""
    logits = np.log(
        [
            [0.8, 0.1, 0.1],
            [0.1, 0.6, 0.3],
            [0.2, 0.7, 0.1],
            [0.3, 0.4, 0.3],
            [0.05, 0.9, 0.05],
            [0.1, 0.1, 0.8],
        ]
    )
    images = np.arange(6, dtype=np.uint8)[:, None, None].repeat(28, 1).repeat(28, 2)
    labels = np.array([0, 0, 1, 1, 2, 2])
    return Results(images, labels, logits, ("a", "b", "c"))


def test_each_image_is_right_or_wrong(results: Results) -> None:
    assert results.read_as.tolist() == [0, 1, 1, 1, 1, 2]
    assert results.right.tolist() == [True, False, True, True, False, True]
    assert results.confidences == pytest.approx([0.8, 0.6, 0.7, 0.4, 0.9, 0.8])
    assert results.losses[1] == pytest.approx(-np.log(0.1))
    assert results.metrics.loss == pytest.approx(results.losses.mean())
    low, high = results.accuracy_interval
    assert low < results.metrics.accuracy < high


def test_lists_begin_with_what_is_most_worth_a_look(results: Results) -> None:
    assert results.mistakes().tolist() == [4, 1]
    assert results.unsure().tolist() == [3, 2, 0, 5]
    assert results.cell(1, 1).tolist() == [3, 2]
    assert results.cell(2, None).tolist() == [4, 5]
    assert results.cell(None, 1).tolist() == [4, 1, 3, 2]
    assert results.cell(0, 2).tolist() == []
    confusion = results.metrics.confusion
    for label, read_as in np.ndindex(3, 3):
        assert len(results.cell(label, read_as)) == confusion[label, read_as]


def test_a_set_is_read_in_steps(predictor: Predictor) -> None:
    images = np.stack([digit_image(strokes) for strokes in DIGITS.values()] * 60)
    labels = np.arange(600) % 10
    steps: list[Progress] = []
    results = finish(evaluate(predictor, images, labels), steps.append)
    assert [(step.done, step.total) for step in steps] == [(250, 600), (500, 600), (600, 600)]
    assert results.right.all()
    np.testing.assert_allclose(results.logits[:10], predictor.logits(images[:10]), atol=1e-4)
    assert {"losses", "reliability", "risk_coverage"} <= vars(results).keys()  # computed already
    assert {"loss", "calibration_error", "confusion"} <= vars(results.metrics).keys()
    assert results.rejection is not None
    readings = predictor.read_all(images[:10])
    assert results.rejection.accepted[:10].tolist() == [each.is_digit for each in readings]
    scores = [each.digit_score for each in readings]
    np.testing.assert_allclose(results.rejection.scores[:10], scores, atol=1e-4)


def test_certainty_of_the_same_readings(results: Results) -> None:
    bins = {part.images: part for part in results.reliability if part.images > 1}
    assert bins[2].confidence == pytest.approx(0.8)  # the first and the last image
    assert results.risk_coverage.wrong.tolist() == [1, 1, 1, 1, 2, 2]


def test_no_images(predictor: Predictor) -> None:
    empty = finish(evaluate(predictor, np.zeros((0, 28, 28), np.uint8), np.zeros(0, np.int64)))
    assert len(empty.mistakes()) == 0
    assert empty.accuracy_interval == (0.0, 1.0)


def test_some_of_the_images_keep_their_numbers(results: Results) -> None:
    some = results.subset(np.array([True, False, True, True, True, True]))
    fewer = some.subset(some.read_as == 1)
    assert fewer.labels.tolist() == [1, 1, 2]
    assert [fewer.number(image) for image in range(3)] == [2, 3, 4]
    assert fewer.whole is results
    assert fewer.fingerprints == results.fingerprints[2:5]
    assert fewer.marked({results.fingerprints[3]: "ambiguous"}).tolist() == [False, True, False]
    assert not fewer.marked({}).any()
