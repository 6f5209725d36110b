"""Where the labels of an axis stand, so that none collides with the next."""

from math import ceil, floor, log10

_EXACT = 1e-9  # of a step: rounding must not lose a label at the very end


def linear_ticks(low: float, high: float, gap: float, least: float = 0.0) -> list[float]:
    """Round values from ``low`` to ``high``, at least ``gap`` of the way between them apart.

    Neither are they less than ``least`` apart.
    """
    return _multiples(low, high, _round_up(max(gap * (high - low), least)))


def log_ticks(low: float, high: float, gap: float) -> list[float]:
    """1, 2 and 5 times powers of ten, or fewer, for a logarithmic axis; ``low`` is above 0.

    Where the axis has less than two of them, round values between.
    """
    span = log10(high / low)
    least = gap * span  # decades between two labels
    factors = (1, 2, 5) if least <= log10(2) else (1,)
    every = max(1, ceil(least))
    first = floor(log10(low) / every) * every
    powers = range(first, ceil(log10(high)) + 1, every)
    values = [float(f"{factor}e{power}") for power in powers for factor in factors]
    shown = [value for value in values if low <= value <= high]
    if len(shown) > 1:
        return shown
    return _multiples(low, high, _round_up(high * (1 - 10**-least)))


def _round_up(step: float) -> float:
    """1, 2 or 5 times a power of ten, at least ``step``."""
    power = floor(log10(step))
    return next(f * 10.0**power for f in (1, 2, 5, 10) if f * 10.0**power >= step * (1 - _EXACT))


def _multiples(low: float, high: float, step: float) -> list[float]:
    first, last = ceil(low / step - _EXACT), floor(high / step + _EXACT)
    return [number * step for number in range(first, last + 1)]
