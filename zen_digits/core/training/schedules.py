"""Learning rate schedules."""

import math

_CYCLE_START = 0.25  # factor of the learning rate
_CYCLE_RISE = 0.2  # share of the batches


def rate_factor(schedule: str, done: int, batches: int) -> float:
    """The factor of a config's learning rate for the batch after ``done`` of all ``batches``.

    One-cycle rises from a quarter to 1 in the first fifth and falls to 0 (Smith and Topin,
    "Super-Convergence", 2018). Cosine falls to 0 along half a wave (Loshchilov and Hutter, "SGDR",
    2017). Step falls to a tenth after each third.
    """
    if schedule == "one_cycle":
        return _one_cycle(done, batches)
    if schedule == "cosine":
        return (1 + math.cos(math.pi * done / batches)) / 2
    if schedule == "step":
        return float(0.1 ** (done // math.ceil(batches / 3)))
    return 1.0


def _one_cycle(done: int, batches: int) -> float:
    """The factor in the middle of a batch: the first and the last of a few count, too."""
    place = (done + 0.5) / batches
    if place <= _CYCLE_RISE:
        return _CYCLE_START + (1 - _CYCLE_START) * place / _CYCLE_RISE
    return (1 - place) / (1 - _CYCLE_RISE)
