from dataclasses import replace

import pytest
import torch
from helpers.small_runs import SMALL, small_mnist
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.batches import Batch
from zen_digits.core.training.events import StopTraining
from zen_digits.core.training.learning_rate import finder
from zen_digits.core.training.learning_rate.curve import RatePoint, suggest
from zen_digits.core.training.learning_rate.finder import find_rate, searched_rates
from zen_digits.core.training.optimization import WeightUpdate

DENSE = replace(SMALL, batch_size=50, dropout=0.2, augmentation=True)

SIGMOID = replace(DENSE, architecture="sigmoid_mlp", optimizer="sgd", loss="mean_squared_error")


def test_a_rate_with_which_the_network_learns_is_found() -> None:
    points = find_rate(DENSE, small_mnist())
    found = suggest(points)
    assert found.reason == "before_growth"
    assert found.rate is not None
    assert 3e-4 < found.rate < 3e-2


def test_the_search_ends_where_the_loss_has_grown() -> None:
    plain = replace(DENSE, dropout=0.0, augmentation=False)
    points = find_rate(plain, small_mnist())
    assert len(points) < len(searched_rates(plain))
    assert points[-1].loss > 2 * min(point.loss for point in points)


def test_the_same_settings_find_the_same_whatever_was_before() -> None:
    first = find_rate(DENSE, small_mnist())
    torch.rand(7)
    assert find_rate(DENSE, small_mnist()) == first


def test_random_numbers_are_left_as_they_were() -> None:
    torch.manual_seed(3)
    before = torch.get_rng_state()
    find_rate(DENSE, small_mnist())
    assert torch.equal(torch.get_rng_state(), before)


def test_it_can_be_stopped_at_any_batch() -> None:
    seen: list[tuple[RatePoint, ...]] = []

    def stop(points: tuple[RatePoint, ...]) -> None:
        seen.append(points)
        if len(points) == 3:
            raise StopTraining

    before = torch.get_rng_state()
    with pytest.raises(StopTraining):
        find_rate(DENSE, small_mnist(), stop)
    assert [len(points) for points in seen] == [1, 2, 3]
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize(
    ("config", "low", "high"),
    [
        (DENSE, 3.33e-5, 0.3),
        (SIGMOID, 0.333, 10),
    ],
)
def test_rates_around_the_usual_one_are_tried(
    config: TrainingConfig, low: float, high: float
) -> None:
    rates = searched_rates(config)
    assert rates == sorted(rates)
    assert (rates[0], rates[-1]) == pytest.approx((low, high), rel=0.01)


def test_more_batches_than_an_epoch_has_are_found() -> None:
    few = replace(DENSE, batch_size=512)  # two batches an epoch
    assert len(find_rate(few, small_mnist())) > 20


def curve_at(rate: float, towers: bool, monkeypatch: pytest.MonkeyPatch) -> tuple[list[float], int]:
    """Losses of a small ensemble that learns with this rate, and how many images it saw at once."""
    sizes: list[int] = []
    step = WeightUpdate.step

    def noted(update: WeightUpdate, batch: Batch, rate: float) -> Tensor:
        sizes.append(len(batch.images))
        return step(update, batch, rate)

    config = replace(SMALL, architecture="best", width=0.25, batch_size=96, optimizer="sgd")
    with monkeypatch.context() as patch:
        patch.setattr(WeightUpdate, "step", noted)
        patch.setattr(finder, "searched_rates", lambda _: [rate] * 20)
        if towers:
            patch.setattr(finder, "leave_one_tower", lambda _: 1)
        points = find_rate(config, small_mnist())
    return [point.loss for point in points], max(sizes)


def test_one_tower_of_an_ensemble_learns_as_all_do(monkeypatch: pytest.MonkeyPatch) -> None:
    alone, share = curve_at(0.3, False, monkeypatch)
    together, whole = curve_at(0.3, True, monkeypatch)
    assert (share, whole) == (32, 96)
    assert alone[-1] == pytest.approx(together[-1], rel=0.1)
    faster, _ = curve_at(0.9, True, monkeypatch)  # as one tower would learn from undivided losses
    assert faster[-1] < 0.95 * together[-1]
