"""A number's ink as a row for the sequence network, and the digits cut out of it again."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.sequence_graph import HEIGHT
from zen_digits.core.reading.result import Box
from zen_digits.core.reading.sequence.row_format import COLUMN, INK, row_image, x_in_ink
from zen_digits.core.reading.sequence.seams import find_seams

Pixels = NDArray[np.float32]
_FAINT = 0.2  # × the brightest pixel; fainter ink belongs to no box


@dataclass(frozen=True, slots=True, eq=False)
class InkRow:
    """The ink of a number, cropped, and its picture as a row."""

    ink: Pixels
    """Height × width, bright on black."""
    corner: tuple[int, int]
    """Its left and top in the picture."""
    image: NDArray[np.uint8]
    """32 × width."""
    scale: float
    """Pixels of the row to one of the ink."""


def ink_row(picture: Pixels, boxes: Sequence[Box], signs: Sequence[Box]) -> InkRow:
    """The row of ink in some boxes of a picture, without that of signs."""
    sides = np.array(boxes)
    left, top = np.maximum(np.floor(sides[:, :2].min(axis=0)), 0).astype(int).tolist()
    right, bottom = np.ceil(sides[:, 2:].max(axis=0)).astype(int).tolist()
    ink = picture[top:bottom, left:right].copy()
    for x, y, far, low in signs:
        ink[max(round(y) - top, 0) : max(round(low) - top, 0),
            max(round(x) - left, 0) : max(round(far) - left, 0)] = 0  # fmt: skip
    grey = np.clip(ink * (255 / max(float(ink.max()), 1e-6)), 0, 255).astype(np.uint8)
    image, scale = row_image(grey)
    return InkRow(ink, (left, top), image, scale)


def cut_row(row: InkRow, columns: Sequence[float]) -> list[tuple[Pixels, Box]]:
    """The ink and the box in the picture of each digit; none where one would have no ink.

    ``columns`` are those of the answers in which the digits have their middles.
    """
    middles = [(column + 0.5) * COLUMN for column in columns]
    seams = find_seams(row.image, middles)
    owner = _owners(row, seams)
    faint = _FAINT * float(row.ink.max())
    digits = [np.where(owner == place, row.ink, np.float32(0)) for place in range(len(columns))]
    boxes = [_box(ink > faint, row.corner) for ink in digits]
    found = [(ink, box) for ink, box in zip(digits, boxes, strict=True) if box is not None]
    return found if len(found) == len(columns) else []


def _owners(row: InkRow, seams: NDArray[np.int64]) -> NDArray[np.int64]:
    """The digit to which each pixel of the ink belongs, by its place in the row."""
    height, width = row.ink.shape
    margin = (HEIGHT - INK) // 2
    down = margin + (np.arange(height) + 0.5) * (INK / height)
    across = np.arange(width) + 0.5
    owner = np.zeros((height, width), np.int64)
    for seam in seams:
        owner += across >= x_in_ink(seam[down.astype(int)].astype(np.float64), row.scale)[:, None]
    return owner


def _box(inked: NDArray[np.bool_], corner: tuple[int, int]) -> Box | None:
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows):
        return None
    x, y = corner
    return (
        float(columns[0] + x), float(rows[0] + y),
        float(columns[-1] + 1 + x), float(rows[-1] + 1 + y),
    )  # fmt: skip
