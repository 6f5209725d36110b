"""Means, deviations and intervals of runs."""

import math

import numpy as np
import pytest
from helpers.experiments import small_plan

from zen_digits.core.experiments.figures import accuracies, figures_of, spread, students_t
from zen_digits.core.experiments.plan import Outcome


def probability_within(t: float, freedom: int) -> float:
    """Of Student's distribution, between -t and t, by adding up its density."""
    x = np.linspace(0, t, 200_001)
    log_factor = math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)
    density = np.exp(log_factor) / math.sqrt(freedom * math.pi)
    density = density * (1 + x**2 / freedom) ** (-(freedom + 1) / 2)
    return float(2 * np.trapezoid(density, x))


@pytest.mark.parametrize("freedom", [1, 2, 3, 4, 9, 19, 29, 30, 31, 40, 100, 499])
def test_the_interval_holds_the_mean_with_95_percent(freedom: int) -> None:
    assert probability_within(students_t(freedom), freedom) == pytest.approx(0.95, abs=1e-4)


def test_values_have_a_mean_a_deviation_and_an_interval() -> None:
    found = spread([0.98, 0.99, 0.97])
    assert found is not None
    assert found.mean == pytest.approx(0.98)
    assert found.deviation == pytest.approx(0.01)
    margin = 4.303 * 0.01 / math.sqrt(3)
    assert found.interval == pytest.approx((0.98 - margin, 0.98 + margin))
    assert found.margin == pytest.approx(margin)


def test_a_single_value_has_no_deviation_and_none_has_no_mean() -> None:
    one = spread([0.5])
    assert one is not None
    assert (one.count, one.mean, one.deviation, one.interval, one.margin) == (
        1, 0.5, None, None, None,
    )  # fmt: skip
    assert spread([]) is None


def test_figures_are_those_of_each_value_without_runs_that_failed() -> None:
    experiment = small_plan("dropout", [0.0, 0.5], repeat=3)
    ends = {0: 0.9, 1: 0.7, 2: 0.8}
    for index, accuracy in ends.items():
        outcome = Outcome("completed", accuracy, accuracy - 0.1, 2.0)
        experiment = experiment.with_point(index, outcome=outcome)
    experiment = experiment.with_point(3, outcome=Outcome("failed", problem="It diverged."))
    first, second = figures_of(experiment)
    assert (first.value, first.runs, first.failed) == (0.0, 2, 0)
    assert first.test is not None
    assert first.validation is not None
    assert first.test.mean == pytest.approx(0.85)
    assert first.validation.mean == pytest.approx(0.75)
    assert (second.value, second.runs, second.failed) == (0.5, 1, 1)
    assert second.test is not None
    assert (second.test.count, second.test.mean) == (1, 0.7)


def test_accuracies_are_those_of_all_runs_that_were_trained_to_their_end() -> None:
    experiment = small_plan("dropout", [0.0, 0.5], repeat=2)
    for index, outcome in enumerate(
        [Outcome("completed", 0.9, 0.8), Outcome("failed", 0.1, 0.1), Outcome("completed", 0.7)]
    ):
        experiment = experiment.with_point(index, outcome=outcome)
    assert accuracies(experiment, "test") == [0.9, 0.7]
    assert accuracies(experiment, "validation") == [0.8]
