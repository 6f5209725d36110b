"""The way from a straightened page back to the picture that it was found in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.reading.result import Box

Matrix = NDArray[np.float64]
Points = NDArray[np.float64]

_STRIP = 2**18  # pixels that are made at once: Pillow lets no other thread run meanwhile
_INSET = 0.006  # of a sheet's shorter side: its own edge, on which the desk's colour lies


@dataclass(frozen=True, slots=True, eq=False)
class Straightening:
    """A projective map from pixels of the straightened page to those of the picture: 3 × 3."""

    matrix: Matrix

    @classmethod
    def of_scale(cls, factor: float) -> Straightening:
        """Of a picture that was only reduced by ``factor``."""
        return cls(np.diag([factor, factor, 1.0]))

    def after(self, inner: Matrix) -> Straightening:
        """The same for a page that ``inner``, 3 × 3, maps to this one."""
        return Straightening(self.matrix @ inner)

    def reversed(self) -> Straightening:
        """The way from the picture to the straightened page."""
        return Straightening(np.linalg.inv(self.matrix).astype(np.float64))

    def points(self, points: Points) -> Points:
        """Points of the page, n × 2 of (x, y), as points of the picture."""
        mapped = np.column_stack([points, np.ones(len(points))]) @ self.matrix.T
        return np.asarray(mapped[:, :2] / mapped[:, 2:])

    def corners(self, box: Box) -> Points:
        """The corners of a box in the picture, clockwise from the page's top left: 4 × 2."""
        left, top, right, bottom = box
        return self.points(np.array([[left, top], [right, top], [right, bottom], [left, bottom]]))

    def box(self, box: Box) -> Box:
        """The smallest upright box in the picture around a box of the page."""
        corners = self.corners(box)
        (left, top), (right, bottom) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
        return left, top, right, bottom


def turn(width: int, height: int, radians: float) -> tuple[Matrix, tuple[int, int]]:
    """A page turned clockwise, so that all of it is seen: the map back, and width and height."""
    cosine, sine = np.cos(radians), np.sin(radians)
    back = np.array([[cosine, sine, 0.0], [-sine, cosine, 0.0], [0.0, 0.0, 1.0]])
    wide = int(np.ceil(abs(width * cosine) + abs(height * sine)))
    high = int(np.ceil(abs(width * sine) + abs(height * cosine)))
    centre = back @ (wide / 2, high / 2, 1.0)
    back[:2, 2] = (width / 2 - centre[0], height / 2 - centre[1])
    return back, (wide, high)


def unfolded(corners: Points) -> tuple[Matrix, tuple[int, int]]:
    """A sheet with those corners, clockwise from its top left, seen from straight above.

    The map back, and width and height, which are those of its longer sides.
    """
    sides = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    wide, high = float(max(sides[0], sides[2])), float(max(sides[1], sides[3]))
    inset = _INSET * min(wide, high)
    size = round(wide - 2 * inset), round(high - 2 * inset)
    sheet = np.array([[0.0, 0.0], [wide, 0.0], [wide, high], [0.0, high]]) - inset
    return _homography(sheet, corners), size


def _homography(source: Points, target: Points) -> Matrix:
    """The projective map that takes four points to four others."""
    (x, y), (u, v) = source.T, target.T
    none, ones = np.zeros(4), np.ones(4)
    rows = [
        np.column_stack([x, y, ones, none, none, none, -u * x, -u * y]),
        np.column_stack([none, none, none, x, y, ones, -v * x, -v * y]),
    ]
    terms = np.linalg.solve(np.concatenate(rows), np.concatenate([u, v]))
    return np.append(terms, 1.0).reshape(3, 3)


def seen_through(image: Image.Image, back: Matrix, size: tuple[int, int]) -> Image.Image:
    """A picture through the map from new to old pixels; ``size`` is width and height."""
    width, height = size
    rows = max(_STRIP // width, 1)
    seen = Image.new(image.mode, size)
    for top in range(0, height, rows):
        lower = np.array([[1, 0, 0], [0, 1, top], [0, 0, 1.0]])
        strip = _strip_seen(image, back @ lower, (width, min(rows, height - top)))
        seen.paste(strip, (0, top))
    return seen


def _strip_seen(image: Image.Image, back: Matrix, size: tuple[int, int]) -> Image.Image:
    data = tuple((back / back[2, 2]).ravel().tolist())
    smooth = Image.Resampling.BILINEAR
    if back[2, :2].any():
        return image.transform(size, Image.Transform.PERSPECTIVE, data[:8], smooth)
    return image.transform(size, Image.Transform.AFFINE, data[:6], smooth)
