"""Steps of learning that can be undone."""

import numpy as np
from helpers.mnist_digit import digit
from helpers.small_models import untrained_model

from zen_digits.core.insight.by_hand import Pass, Place, copy_of
from zen_digits.core.insight.steps import Steps


def worked(steps: Steps) -> Pass:
    return steps.network.work(digit(), 7)


def test_steps_are_taken_and_undone() -> None:
    steps = Steps(copy_of(untrained_model("sigmoid_mlp")))
    losses = [worked(steps).loss]
    for place in (None, Place("output", 7, 3), None):
        steps.take(worked(steps), 1.0, place)
        losses.append(worked(steps).loss)
    assert losses == sorted(losses, reverse=True)
    assert steps.before.work(digit(), 7).loss == losses[2]
    steps.undo()
    assert (steps.taken, worked(steps).loss) == (2, losses[2])
    steps.start_again()
    assert (steps.taken, worked(steps).loss, steps.can_undo) == (0, losses[0], False)
    steps.undo()
    assert steps.taken == 0
    assert steps.before is steps.network is steps.original


def test_after_many_steps_the_first_network_is_still_there() -> None:
    steps = Steps(copy_of(untrained_model("sigmoid_mlp")))
    first = steps.network.weights.output.copy()
    for _ in range(60):
        steps.take(worked(steps), 0.01, Place("output", 7, 3))
    undone = 0
    while steps.can_undo:
        steps.undo()
        undone += 1
    assert (undone, steps.taken) == (50, 10)
    steps.start_again()
    assert np.array_equal(steps.network.weights.output, first)
