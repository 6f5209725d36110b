"""A digit's ink as a picture, and where it lies in the network's image."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPalette

from zen_digits.app.common.images import image_from_rgba
from zen_digits.core.ink.mnist_format import Preprocessing


def ink_image(steps: Preprocessing, palette: QPalette, strength: float) -> QImage:
    """The cropped ink, as transparent as it is faint; ``strength`` 1 has the colour of text."""
    ink = steps.cropped / max(float(steps.cropped.max(initial=0)), 1e-9)
    text, paper = (_rgb(palette, r) for r in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
    pixels = np.zeros((*ink.shape, 4), np.uint8)
    pixels[..., :3] = np.round(strength * text + (1 - strength) * paper)
    pixels[..., 3] = np.round(255 * ink)
    return image_from_rgba(pixels)


def ink_box(steps: Preprocessing) -> QRectF:
    """Where the ink lies in the 28×28 image."""
    (top, left), (rows, columns) = steps.corner, steps.box.shape
    return QRectF(left, top, columns, rows)


def _rgb(palette: QPalette, role: QPalette.ColorRole) -> np.ndarray:
    colour = palette.color(role)
    return np.array((colour.red(), colour.green(), colour.blue()))
