"""How the learning rate goes over a run."""

import math

from torch.optim import Optimizer

_CYCLE_START, _CYCLE_END, _CYCLE_RISE = 0.25, 2.5e-5, 0.2


class LearningRate:
    """Sets an optimizer's learning rate; groups of weights keep their own shares of it."""

    def __init__(self, optimizer: Optimizer, rate: float) -> None:
        """``rate`` is the one that the optimizer was made with."""
        self._optimizer = optimizer
        self._shares = [group["lr"] / rate for group in optimizer.param_groups]

    def set(self, rate: float) -> None:
        for group, share in zip(self._optimizer.param_groups, self._shares, strict=True):
            group["lr"] = rate * share


def rate_factor(schedule: str, done: int, batches: int) -> float:
    """What a config's rate is multiplied by for the batch after ``done`` of all ``batches``.

    One-cycle rises to the config's rate in a fifth of them and falls to almost nothing (Smith and
    Topin, "Super-Convergence", 2018). Cosine falls to nothing along half a wave (Loshchilov and
    Hutter, "SGDR", 2017). Step falls to a tenth after each third.
    """
    if schedule == "one_cycle":
        return _one_cycle(done, batches)
    if schedule == "cosine":
        return (1 + math.cos(math.pi * done / batches)) / 2
    if schedule == "step":
        return float(0.1 ** (done // -(-batches // 3)))
    return 1.0


def _one_cycle(done: int, batches: int) -> float:
    top, last = _CYCLE_RISE * batches - 1, batches - 1
    if done <= top:
        return _between(_CYCLE_START, 1.0, done / top if top else 1.0)
    return _between(1.0, _CYCLE_END, (done - top) / (last - top))


def _between(start: float, end: float, share: float) -> float:
    return start + (end - start) * share
