"""Experiments in words."""

import pytest
from helpers.experiments import small_plan

from zen_digits.app.training.experiments.texts import accuracy_text
from zen_digits.core.experiments.plan import Experiment, Outcome


def ended(experiment: Experiment, *accuracies: float) -> Experiment:
    """With the test accuracies of its first runs."""
    for index, accuracy in enumerate(accuracies):
        outcome = Outcome("completed", accuracy, accuracy - 0.1)
        experiment = experiment.with_point(index, outcome=outcome)
    return experiment


@pytest.mark.parametrize(
    ("accuracies", "told"),
    [
        ((), ""),
        ((0.9918,), "99.18 %"),
        ((0.99181, 0.99184), "99.18 %"),
        ((0.99, 0.98, 0.96, 0.97), "96.00 % – 99.00 %"),
    ],
)
def test_the_accuracy_of_several_values_is_how_far_their_runs_reach(
    accuracies: tuple[float, ...], told: str
) -> None:
    experiment = ended(small_plan("dropout", [0.0, 0.5], repeat=2), *accuracies)
    assert accuracy_text(experiment) == told


def test_it_is_that_of_the_images_asked_for() -> None:
    experiment = ended(small_plan("dropout", [0.0, 0.5]), 0.9, 0.8)
    assert accuracy_text(experiment, "validation") == "70.00 % – 80.00 %"


def test_where_only_the_seed_differs_it_is_a_mean() -> None:
    assert accuracy_text(ended(small_plan(repeat=3), 0.9, 0.8)) == "85.00 ± 63.53 %"
