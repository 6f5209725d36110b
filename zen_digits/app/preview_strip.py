"""What a network will be shown: a row of training images as augmentation changes them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zen_digits.app.pixel_view import PixelView
from zen_digits.app.theme import GRID

COUNT = 8
_SIDE = 42


class PreviewStrip(QWidget):
    """A few small pictures; whoever fills it does so again and again while it is visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("augmentation_preview")
        self.setAccessibleName(self.tr("What the network will be shown"))
        self.setToolTip(
            self.tr("What the network will be shown: each image is changed anew every time.")
        )
        self._views = [PixelView(side=_SIDE) for _ in range(COUNT)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, 0)
        row.setSpacing(GRID // 2)
        for view in self._views:
            row.addWidget(view)
        row.addStretch(1)

    def show_images(self, images: Sequence[NDArray[np.uint8]]) -> None:
        """Show uint8 28 × 28 images, as many as there are pictures or fewer."""
        for number, view in enumerate(self._views):
            view.set_image(images[number] if number < len(images) else None)
