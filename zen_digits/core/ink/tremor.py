"""Ink of a trembling hand, steadied while it is drawn.

The 1€ filter (Casiez, Roussel and Vogel, "1€ Filter: A Simple Speed-based Low-pass Filter for Noisy
Input in Interactive Systems", 2012): the slower the pen, the more it is steadied, and hardly at all
where it is quick.
"""

from math import hypot, pi

# Chosen on trembling strokes of UCI pendigits' writers: tests/tremor_figures.py
_SLOWEST = 1.5  # Hz: the cutoff of a pen that rests,
_GAIN = 0.015  # and how much it grows with each pixel a second
_SPEED_CUTOFF = 1.0  # Hz: of the speed itself
_USUAL = 0.008  # s from one point to the next, where a clock does not tell
_LONGEST = 0.1  # s: a pen that has rested is not where it was a moment ago


class TremorFilter:
    """Takes the points of one stroke in turn, and gives each a steadier place."""

    def __init__(self, x: float, y: float, seconds: float) -> None:
        """A stroke begins; ``x`` and ``y`` are in pixels."""
        self._place = self._last = (x, y)
        self._speed = (0.0, 0.0)
        self._seconds = seconds

    def steadied(self, x: float, y: float, seconds: float) -> tuple[float, float]:
        """Where the ink of the next point goes; the way there may lag behind the pen."""
        passed = min(seconds - self._seconds, _LONGEST)
        if passed <= 0:
            passed = _USUAL
        speed = (x - self._last[0]) / passed, (y - self._last[1]) / passed
        self._speed = _closer(self._speed, speed, _share(_SPEED_CUTOFF, passed))
        cutoff = _SLOWEST + _GAIN * hypot(*self._speed)
        self._place = _closer(self._place, (x, y), _share(cutoff, passed))
        self._last, self._seconds = (x, y), seconds
        return self._place


def _share(cutoff: float, passed: float) -> float:
    """Of the way to a new value, that a first-order low-pass filter goes in ``passed`` seconds."""
    return 1 / (1 + 1 / (2 * pi * cutoff * passed))


def _closer(
    old: tuple[float, float], new: tuple[float, float], share: float
) -> tuple[float, float]:
    return old[0] + share * (new[0] - old[0]), old[1] + share * (new[1] - old[1])
