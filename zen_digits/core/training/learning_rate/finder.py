"""The learning-rate finder (Smith, "Cyclical Learning Rates for Training Neural Networks", 2017).

A new network is trained for some dozens of batches, each with a larger learning rate than the one
before, until its loss grows. That shows in seconds which rates it learns with.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import torch

from zen_digits.core.config.hints import usual_learning_rate
from zen_digits.core.config.setting_types import Number
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.networks import fit_frozen_layers, leave_one_tower
from zen_digits.core.training.batches import Batch, PackedSet
from zen_digits.core.training.devices import choose_device
from zen_digits.core.training.distillation import answers_for
from zen_digits.core.training.learning_rate.curve import RateCurve, RatePoint
from zen_digits.core.training.optimization import WeightUpdate
from zen_digits.core.training.splitting import split_training

_PER_DECADE = 20  # batches
_BELOW, _ABOVE = 1 / 30, 300.0  # times the usual rate: where the search begins, and ends at most
_FITTING_SAMPLE = 1000


def find_rate(
    config: TrainingConfig,
    dataset: Dataset,
    show: Callable[[tuple[RatePoint, ...]], object] = lambda _: None,
) -> tuple[RatePoint, ...]:
    """The smoothed losses of a new network at growing rates, up to where its loss grows.

    All but the rate is as in ``config``, without synthetic images and averages. ``show`` is given
    the points so far after each batch, and may raise to stop. No run is touched, nor the state of
    PyTorch's random numbers; none must be running. Raises InputError for an unusable device.

    Of an ensemble, one tower is trained with its share of each batch: the others would learn as it
    does, and take as long.
    """
    config = replace(config, weight_averaging=0.0, drawn_digits=0, drawn_negatives=0)
    device, _ = choose_device(config.device)
    curve = RateCurve()
    with torch.random.fork_rng([device] if device.type == "cuda" else []):
        torch.manual_seed(config.seed)
        update, batches = _prepared(config, dataset, device)
        for rate in searched_rates(config):
            batch = next(batches)
            loss = float(update.step(batch, rate)[0]) / batch.weight
            if not math.isfinite(loss):
                break
            curve.add(rate, loss)
            show(tuple(curve.points))
            if curve.has_grown:
                break
    return tuple(curve.points)


def _prepared(
    config: TrainingConfig, dataset: Dataset, device: torch.device
) -> tuple[WeightUpdate, Iterator[Batch]]:
    """A new network with its optimizer, and batches without end."""
    fraction, most = config.validation_fraction, config.images_per_class
    training, _ = split_training(dataset, fraction, config.seed, most)
    nothing = training.subset(np.arange(0))
    outputs = len(dataset.label_names)
    answers = answers_for(config, training, nothing.labels, dataset.label_names, outputs)
    images = PackedSet(config, training, nothing, device, answers)
    update = WeightUpdate(config, outputs, device)
    fit_frozen_layers(update.network, images.first(_FITTING_SAMPLE))
    towers = leave_one_tower(update.network)
    update.network.train()
    return update, _batches(images, max(1, config.batch_size // towers), 1 / towers)


def _batches(images: PackedSet, size: int, weight: float) -> Iterator[Batch]:
    """Of means over a whole batch, each share of it has this ``weight``."""
    epoch = 0
    while True:
        epoch += 1
        for indices in images.next_epoch(epoch).split(size):
            yield replace(images.batch(indices), weight=weight)


def searched_rates(config: TrainingConfig) -> list[float]:
    """The rates that are tried, each a little larger than the one before."""
    setting = SETTINGS["learning_rate"]
    assert isinstance(setting, Number)
    usual = usual_learning_rate(config)
    low, high = max(usual * _BELOW, setting.least), min(usual * _ABOVE, setting.most)
    count = round(_PER_DECADE * math.log10(high / low)) + 1
    return [float(rate) for rate in np.geomspace(low, high, count)]
