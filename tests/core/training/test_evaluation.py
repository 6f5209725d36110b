import pytest
import torch

from zen_digits.core.training.evaluation import Metrics


def test_metrics_counted_by_hand() -> None:
    predicted = torch.tensor([0, 0, 1, 1, 2, 0])
    labels = torch.tensor([0, 0, 0, 1, 2, 2])
    logits = torch.nn.functional.one_hot(predicted, 3).double() * 20
    metrics = Metrics(logits, labels)
    assert metrics.accuracy == pytest.approx(4 / 6)
    assert metrics.confusion.tolist() == [[2, 1, 0], [0, 1, 0], [1, 0, 1]]
    zero, one, two = metrics.per_class()
    assert zero["precision"] == pytest.approx(2 / 3)
    assert zero["recall"] == pytest.approx(2 / 3)
    assert one == pytest.approx({"precision": 1 / 2, "recall": 1, "f1": 2 / 3})
    assert two == pytest.approx({"precision": 1, "recall": 1 / 2, "f1": 2 / 3})


def test_a_missing_class_has_metrics_of_zero() -> None:
    metrics = Metrics(torch.tensor([[9.0, 0, 0]]), torch.tensor([0]))
    assert metrics.per_class()[2] == {"precision": 0, "recall": 0, "f1": 0}


def test_calibration_error_is_the_gap_between_confidence_and_accuracy() -> None:
    probability = 0.8
    row = torch.tensor([probability, 1 - probability]).log()
    logits = row.repeat(10, 1)
    half_right = torch.tensor([0] * 5 + [1] * 5)
    assert Metrics(logits, half_right).calibration_error == pytest.approx(0.3, abs=1e-6)
    well = torch.tensor([0] * 8 + [1] * 2)
    assert Metrics(logits, well).calibration_error == pytest.approx(0, abs=1e-6)


def test_the_best_temperature_undoes_too_much_confidence() -> None:
    generator = torch.Generator().manual_seed(0)
    honest = torch.randn(4000, 10, generator=generator) * 2
    labels = torch.multinomial(honest.softmax(dim=1), 1, generator=generator).squeeze(1)
    assert Metrics(honest, labels).best_temperature() == pytest.approx(1, abs=0.1)
    assert Metrics(3 * honest, labels).best_temperature() == pytest.approx(3, abs=0.3)


@pytest.mark.parametrize("count", [3, 40, 2000])
def test_the_best_temperature_is_the_best_of_all(count: int) -> None:
    generator = torch.Generator().manual_seed(count)
    for size in (0.3, 2.0, 9.0):
        logits = size * torch.randn(count, 10, generator=generator)
        noise = size * torch.randn(count, 10, generator=generator)
        metrics = Metrics(logits, (logits + noise).argmax(dim=1))
        best = min(range(-48, 49), key=metrics._temperature_cost)
        assert metrics.best_temperature() == 2 ** (best / 16)


def test_a_few_images_move_the_temperature_little_and_many_move_it_far() -> None:
    right = torch.eye(10) * 4  # all read rightly: without a prior, the smallest temperature wins
    few, many = (Metrics(right.repeat(n, 1), torch.arange(10).repeat(n)) for n in (1, 500))
    assert 0.8 < few.best_temperature() < 1
    assert many.best_temperature() < 0.5


def test_summary_names_every_class() -> None:
    summary = Metrics(torch.eye(3), torch.arange(3)).summary(("a", "b", "c"))
    assert summary["n"] == 3
    assert summary["accuracy"] == 1
    assert list(summary["per_digit"]) == ["a", "b", "c"]
