import numpy as np
import pytest

from zen_digits.core.training.metrics import Metrics


def test_metrics_counted_by_hand() -> None:
    predicted = np.array([0, 0, 1, 1, 2, 0])
    labels = np.array([0, 0, 0, 1, 2, 2])
    metrics = Metrics(np.eye(3)[predicted] * 20, labels)
    assert metrics.accuracy == pytest.approx(4 / 6)
    assert metrics.confusion.tolist() == [[2, 1, 0], [0, 1, 0], [1, 0, 1]]
    zero, one, two = metrics.per_class()
    assert zero["precision"] == pytest.approx(2 / 3)
    assert zero["recall"] == pytest.approx(2 / 3)
    assert one == pytest.approx({"precision": 1 / 2, "recall": 1, "f1": 2 / 3})
    assert two == pytest.approx({"precision": 1, "recall": 1 / 2, "f1": 2 / 3})


def test_the_loss_is_the_mean_cross_entropy() -> None:
    logits = np.log([[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]).astype(np.float32) + 7
    assert Metrics(logits, np.array([0, 1])).loss == pytest.approx(-np.log([0.5, 0.1]).mean())


def test_a_missing_class_has_metrics_of_zero() -> None:
    metrics = Metrics(np.array([[9.0, 0, 0]]), np.array([0]))
    assert metrics.per_class()[2] == {"precision": 0, "recall": 0, "f1": 0}


def test_calibration_error_is_the_gap_between_confidence_and_accuracy() -> None:
    probability = 0.8
    logits = np.log([[probability, 1 - probability]] * 10)
    half_right = np.repeat([0, 1], 5)
    assert Metrics(logits, half_right).calibration_error == pytest.approx(0.3, abs=1e-6)
    well = np.repeat([0, 1], [8, 2])
    assert Metrics(logits, well).calibration_error == pytest.approx(0, abs=1e-6)


def test_the_best_temperature_undoes_too_much_confidence() -> None:
    rng = np.random.default_rng(0)
    honest = rng.normal(0, 2, (4000, 10))
    labels = (honest + rng.gumbel(size=honest.shape)).argmax(axis=1)  # drawn as they say
    assert Metrics(honest, labels).best_temperature() == pytest.approx(1, abs=0.1)
    assert Metrics(3 * honest, labels).best_temperature() == pytest.approx(3, abs=0.3)


@pytest.mark.parametrize("count", [3, 40, 2000])
def test_the_best_temperature_is_the_best_of_all(count: int) -> None:
    rng = np.random.default_rng(count)
    for size in (0.3, 2.0, 9.0):
        logits = size * rng.normal(size=(count, 10))
        noise = size * rng.normal(size=(count, 10))
        metrics = Metrics(logits, (logits + noise).argmax(axis=1))
        best = min(range(-48, 49), key=metrics._temperature_cost)
        assert metrics.best_temperature() == 2 ** (best / 16)


def test_a_few_images_move_the_temperature_little_and_many_move_it_far() -> None:
    right = np.eye(10) * 4  # all read rightly: without a prior, the smallest temperature wins
    few, many = (Metrics(np.tile(right, (n, 1)), np.tile(np.arange(10), n)) for n in (1, 500))
    assert 0.8 < few.best_temperature() < 1
    assert many.best_temperature() < 0.5


def test_summary_names_every_class() -> None:
    summary = Metrics(np.eye(3), np.arange(3)).summary(("a", "b", "c"))
    assert summary["n"] == 3
    assert summary["accuracy"] == 1
    assert list(summary["per_digit"]) == ["a", "b", "c"]
