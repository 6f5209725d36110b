"""Where the labels of an axis stand, so that none collides with the next."""

from math import ceil, floor, log10

_EXACT = 1e-9  # of a step: rounding must not lose a label at the very end


def linear_ticks(low: float, high: float, gap: float, least: float = 0.0) -> list[float]:
    """Round values from ``low`` to ``high``, at least ``gap`` of the way between them apart.

    Neither are they less than ``least`` apart.
    """
    return _multiples(low, high, _round_up(max(gap * (high - low), least)))


def log_ticks(low: float, high: float, gap: float) -> list[float]:
    """1, 2 and 5 times powers of ten for a logarithmic axis; ``low`` is above 0.

    Where they have no room, powers of ten alone; where those are less than two, as many of all as
    have room; and where that is one, round values between.
    """
    span = log10(high / low)
    least = gap * span  # decades between two labels
    factors = (1, 2, 5) if least <= log10(2) else (1,)
    few = _powers(low, high, factors, max(1, ceil(least)))
    if len(few) > 1:
        return few
    spread = _apart(_powers(low, high, (1, 2, 5), 1), 10**least)
    return spread if len(spread) > 1 else _multiples(low, high, _round_up(high * (1 - 10**-least)))


def _powers(low: float, high: float, factors: tuple[int, ...], every: int) -> list[float]:
    """These factors times each, or each second, third … power of ten."""
    first = floor(log10(low) / every) * every
    powers = range(first, ceil(log10(high)) + 1, every)
    values = [float(f"{factor}e{power}") for power in powers for factor in factors]
    return [value for value in values if low <= value <= high]


def _apart(values: list[float], ratio: float) -> list[float]:
    """Of ascending values those that are at least this many times the one before."""
    kept = values[:1]
    for value in values[1:]:
        if value >= ratio * kept[-1]:
            kept.append(value)
    return kept


def _round_up(step: float) -> float:
    """1, 2 or 5 times a power of ten, at least ``step``."""
    power = floor(log10(step))
    return next(f * 10.0**power for f in (1, 2, 5, 10) if f * 10.0**power >= step * (1 - _EXACT))


def _multiples(low: float, high: float, step: float) -> list[float]:
    first, last = ceil(low / step - _EXACT), floor(high / step + _EXACT)
    return [number * step for number in range(first, last + 1)]
