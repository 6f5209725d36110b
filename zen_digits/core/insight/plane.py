"""Points of labelled images laid out on a plane by a linear map, so that classes lie apart.

The two best directions of a discriminant analysis pull apart the classes that differ most, and
leave others on top of each other. Here multidimensional scaling first lays out the classes' means,
by how far they are apart in units of the spread within classes; then least squares finds the linear
map that takes each image closest to its class's place. Looked at, and by the ten nearest on the
plane (which have the right label for 97.5 % of MNIST's test images with the shipped network, 77 %
with ``dense``), that is better than two discriminants (87, 63 %) or principal components (93,
52 %).

Source of the scaling: de Leeuw, "Applications of Convex Analysis to Multidimensional Scaling",
1977 (SMACOF).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from zen_digits.core.insight.features import Points

_Floats = NDArray[np.float64]
_RIDGE = 1e-3  # of the mean variance
_STEPS = 300  # of the scaling
_IN_SIGHT = 99.5  # % of the images lie between -1 and 1


def linear_map(points: Points, labels: NDArray[np.int64]) -> tuple[_Floats, _Floats]:
    """The map to the plane: a matrix, directions × 2, and what is added to its product.

    ``points`` are n × directions, ``labels`` n. Nearly all images lie between -1 and 1.
    """
    classes, own = np.unique(labels, return_inverse=True)
    means = np.stack([points[own == each].mean(axis=0) for each in range(len(classes))])
    places = _scaled(_distances(points, means, own))[own]
    centre = points.mean(axis=0)
    centred = (points - centre).astype(np.float64)
    matrix = np.linalg.solve(_ridged(centred.T @ centred), centred.T @ (places - places.mean(0)))
    reach = np.percentile(np.abs(centred @ matrix).max(axis=1), _IN_SIGHT)
    matrix /= max(float(reach), 1e-9)
    return matrix, -(centre @ matrix)


def _ridged(square: _Floats) -> _Floats:
    """A matrix that can be inverted even where some directions have no variance."""
    size = len(square)
    return square + (_RIDGE * np.trace(square) / size + 1e-9) * np.eye(size)


def _distances(points: Points, means: NDArray[np.float32], own: NDArray[np.int64]) -> _Floats:
    """How far the means of classes are apart, in standard deviations within classes."""
    rest = (points - means[own]).astype(np.float64)
    spread = np.linalg.cholesky(_ridged(rest.T @ rest / len(rest)))
    white = np.linalg.solve(spread, means.T.astype(np.float64)).T
    return np.linalg.norm(white[:, None] - white[None], axis=2)


def _scaled(distances: _Floats) -> _Floats:
    """Places on the plane whose distances are most like these: n × 2, the best of some starts."""
    rng, n = np.random.default_rng(0), len(distances)
    starts = max(min(10, 200 // n), 3)  # with more classes each takes longer
    found = [_settled(distances, rng.normal(size=(n, 2))) for _ in range(starts)]
    return min(found, key=lambda places: float(((_between(places) - distances) ** 2).sum()))


def _settled(distances: _Floats, places: _Floats) -> _Floats:
    for _ in range(_STEPS):
        between = _between(places)
        ratio = np.divide(distances, between, out=np.zeros_like(between), where=between > 0)
        places = (ratio.sum(axis=1, keepdims=True) * places - ratio @ places) / len(places)
    return places


def _between(places: _Floats) -> _Floats:
    return np.linalg.norm(places[:, None] - places[None], axis=2)
