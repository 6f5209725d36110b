"""Numbers as tiles for a TileView: n × height × width × 4 of red, green, blue and opacity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QPalette

from zen_digits.core.insight.heat_map import heat_map

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Tiles = NDArray[np.uint8]


def pixel_tiles(image: NDArray[np.uint8], palette: QPalette) -> Tiles:
    """Each pixel of an image, uint8 height × width, as a tile: ink in the colour of text."""
    colour = palette.color(QPalette.ColorRole.Text)
    tiles = np.empty((image.size, 1, 1, 4), np.uint8)
    tiles[..., :3] = colour.red(), colour.green(), colour.blue()
    tiles[..., 3] = image.reshape(-1, 1, 1)
    return tiles


def value_tiles(values: NDArray[np.floating]) -> Tiles:
    """Float n × height × width, or n: positive numbers orange, negative ones blue, 0 as paper.

    The strongest of all is opaque.
    """
    maps = values.reshape(-1, 1, 1) if values.ndim == 1 else values
    return heat_map(maps.astype(np.float32))
