"""A hasty mouse leaves few points: between those that lie far apart, a stroke is a curve."""

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

_FAR = 0.07  # of a stroke's extent: between neighbours farther apart, points are put in
_LEAP = 4  # times the usual distance of neighbours: a straight line, as from one digit to the next
_MANY = 1000  # points: a scribble, however far it jumps


def curved(stroke: Points) -> Points:
    """A stroke, n × 2 with n ≥ 1, with points put in where it has few; none of its own is moved.

    They lie on a centripetal Catmull-Rom spline, which makes no loops (Yuksel, Schaefer and
    Keyser, "Parameterization and applications of Catmull-Rom curves", 2011).
    """
    points = stroke[_differ_from_next(stroke)]
    longest = _FAR * np.ptp(points, axis=0).max()
    if not 3 <= len(points) <= _MANY or not longest > 0:
        return stroke
    lengths = np.hypot(*np.diff(points, axis=0).T)
    counts = np.ceil(lengths / longest).astype(np.int64)
    counts[lengths > _LEAP * np.median(lengths)] = 1
    if counts.max() <= 1:
        return stroke
    return np.concatenate([_spline(points, np.sqrt(lengths), counts), points[-1:]])


def _differ_from_next(points: Points) -> NDArray[np.bool_]:
    return np.append(np.diff(points, axis=0).any(axis=1), True)


def _spline(points: Points, spans: Points, counts: NDArray[np.int64]) -> Points:
    """So many points along each segment, its first one included; ``spans`` are its parameter's."""
    tangents = _tangents(points, spans)
    segment = np.repeat(np.arange(len(counts)), counts)
    place = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    share = (place / counts[segment])[:, None]
    span = spans[segment][:, None]
    bulge = (1 - share) * tangents[segment] - share * tangents[segment + 1]
    straight = points[segment] + _eased(share) * (points[segment + 1] - points[segment])
    return straight + share * (1 - share) * span * bulge


def _eased(share: Points) -> Points:
    return share * share * (3 - 2 * share)


def _tangents(points: Points, spans: Points) -> Points:
    """The spline's derivative at each point; at both ends it goes straight on."""
    slopes = np.diff(points, axis=0) / spans[:, None]
    around = (points[2:] - points[:-2]) / (spans[:-1] + spans[1:])[:, None]
    return np.concatenate([slopes[:1], slopes[:-1] + slopes[1:] - around, slopes[-1:]])
