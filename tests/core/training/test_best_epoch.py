import math

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import nn

from zen_digits.core.training.best_epoch import BestEpoch
from zen_digits.core.training.metrics import Metrics

LABELS = np.array([0, 1])


def metrics(confidence: float) -> Metrics:
    """Two correct predictions with logits of this size."""
    return Metrics(np.eye(2, dtype=np.float32) * confidence, LABELS)


def layer(value: float) -> nn.Linear:
    network = nn.Linear(2, 2)
    nn.init.constant_(network.weight, value)
    return network


def test_the_epoch_with_the_least_validation_loss_is_restored() -> None:
    best = BestEpoch(F.cross_entropy)
    for epoch, confidence in enumerate([1.0, 5.0, 2.0], start=1):
        best.offer(epoch, layer(epoch), metrics(confidence), torch.zeros(2))
    assert best.snapshot is not None
    assert best.snapshot.epoch == 2
    network = layer(9.0)
    best.restore(network)
    assert (network.weight == 2.0).all()


def test_a_snapshot_does_not_follow_the_network() -> None:
    best, network = BestEpoch(F.cross_entropy), layer(1.0)
    best.offer(1, network, metrics(1.0), torch.zeros(2))
    nn.init.constant_(network.weight, 7.0)
    best.restore(network)
    assert (network.weight == 1.0).all()


def test_without_validation_the_network_stays_as_it_is() -> None:
    network = layer(3.0)
    BestEpoch(F.cross_entropy).restore(network)
    assert (network.weight == 3.0).all()


def test_a_network_that_has_diverged_is_never_the_best() -> None:
    best = BestEpoch(F.cross_entropy)
    for loss in (math.nan, math.inf):
        best.offer(
            1, layer(1.0), Metrics(np.full((2, 2), loss, np.float32), LABELS), torch.zeros(2)
        )
    assert best.snapshot is None
