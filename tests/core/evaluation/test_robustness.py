"""Accuracy on deformed images."""

import numpy as np
import pytest
from helpers.small_runs import mnist_test

from zen_digits.core.data.load import finish
from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.evaluation.robustness import Robustness, evenly_chosen, measure_robustness
from zen_digits.core.reading.predictor import Predictor

PARTS = (range(2), range(2, 5), range(5, 7), range(7, 10))


def test_images_are_evenly_chosen() -> None:
    assert all(place in part for place, part in zip(evenly_chosen(10, 4), PARTS, strict=True))
    assert evenly_chosen(3, 4).tolist() == [0, 1, 2]
    assert evenly_chosen(0).tolist() == []
    chosen = evenly_chosen(10_000)
    assert len(set(chosen.tolist())) == 1000
    assert chosen.tolist() == evenly_chosen(10_000).tolist()
    assert np.bincount(chosen // 1000).tolist() == [100] * 10


def test_classes_that_take_turns_are_all_chosen() -> None:
    classes = np.bincount(evenly_chosen(10_000) % 10)
    assert len(classes) == 10
    assert classes.min() > 50


def test_every_strength_is_measured(predictor: Predictor) -> None:
    test = mnist_test()
    images, labels = test.images[:40, 0], test.labels[:40]
    steps: list[Robustness] = []
    measured = finish(measure_robustness(predictor, images, labels), steps.append)
    assert {name: [*points] for name, points in measured.hits.items()} == {
        name: [*deformation.strengths] for name, deformation in DEFORMATIONS.items()
    }
    done = [step.progress.done for step in steps]
    assert (done[0], done[-1]) == (0, steps[-1].progress.total)
    assert done == sorted(done)
    for name, deformation in DEFORMATIONS.items():
        least, most = deformation.strengths[0], deformation.strengths[-1]
        assert measured.accuracy(name, deformation.neutral) == 1
        accuracy = measured.accuracy(name, most)
        assert accuracy is not None
        own = predictor.logits(deformation.apply(images, most)).argmax(axis=1)
        assert accuracy == pytest.approx((own == labels).mean(), abs=0.026)
        assert accuracy < 1
        low, high = measured.interval(name, least)
        assert low < measured.hits[name][least] / 40 <= high


def test_what_is_not_measured_yet() -> None:
    nothing = Robustness(10)
    assert nothing.accuracy("blur", 1) is None
    assert nothing.progress.done == 0


def test_it_can_be_stopped_within_a_point(predictor: Predictor) -> None:
    steps = measure_robustness(predictor, np.zeros((600, 28, 28), np.uint8), np.zeros(600, int))
    first = [next(steps).progress.done for _ in range(3)]
    steps.close()
    assert first == [0, 0, 0]
