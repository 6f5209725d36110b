"""What a network that is learning makes of its validation images."""

import numpy as np
from helpers.small_runs import run

from zen_digits.core.evaluation.live import results_while_learning
from zen_digits.core.evaluation.sets import Origin
from zen_digits.core.training.events import EpochDone, Validated


def test_each_epoch_hands_on_what_it_computed() -> None:
    events = run(seed=5)
    validated = [event for event in events if isinstance(event, Validated)]
    epochs = [event for event in events if isinstance(event, EpochDone)]
    assert len(validated) == len(epochs) == 2
    for before, epoch in zip(validated, epochs, strict=True):
        assert events.index(epoch) == events.index(before) + 1
        results = results_while_learning(before)
        assert results.metrics.accuracy == epoch.validation_accuracy
        assert abs(results.metrics.loss - (epoch.validation_loss or 0)) < 1e-5
        assert results.origin == Origin(split="learning", epoch=epoch.epoch)
        assert results.images.shape == (100, 28, 28)
    assert not np.array_equal(validated[0].logits, validated[1].logits)  # nothing was overwritten
    assert validated[0].validation is validated[1].validation


def test_without_validation_images_there_is_nothing() -> None:
    events = run(validation_fraction=0.0)
    assert not any(isinstance(event, Validated) for event in events)


def test_an_epoch_follows_an_earlier_one() -> None:
    first, second = (Origin(split="learning", epoch=epoch) for epoch in (1, 2))
    assert second.follows(first)
    assert not first.follows(second)
    assert not second.follows(Origin(split="run"))
