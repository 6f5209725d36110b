"""Preprocessing, step by step: from the ink on the canvas to the image a network sees."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from zen_digits.app.common.images import PixelView
from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import label
from zen_digits.core.ink.mnist_format import BOX, SIDE, Preprocessing

THUMBNAIL = 168
"""Pixels of the canvas thumbnail's side: enough for screens of twice the density."""

_SIDES = (84, 70, 56, 42)
_FINEST = 336


class PreprocessingStrip(QWidget):
    """Four thumbnails: the canvas, the cropped digit, the 20×20 box and the 28×28 image."""

    def __init__(self) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(2)
        texts = (
            (self.tr("Canvas"), self.tr("All the ink on the canvas.")),
            (self.tr("Cropped"), self.tr("The digit alone, with a pen width that suits its size.")),
            ("20×20", self.tr("Scaled by area until its longer side is 20 pixels.")),
            ("28×28", self.tr("Centred by its centre of mass: what the network sees.")),
        )
        self._views = [self._add(layout, column, *text) for column, text in enumerate(texts)]
        self._views[-1].setObjectName("network_input_view")

    def _add(self, layout: QGridLayout, column: int, name: str, tip: str) -> PixelView:
        view = PixelView()
        view.setAccessibleName(name)
        view.setToolTip(tip)
        caption = label(name, "faint")
        caption.setToolTip(tip)
        layout.addWidget(view, 0, column, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(caption, 1, column, Qt.AlignmentFlag.AlignHCenter)
        layout.setColumnStretch(column, 1)
        return view

    def show_steps(self, canvas: NDArray[np.uint8], steps: Preprocessing) -> None:
        """Show how a digit was preprocessed; ``canvas`` is a thumbnail of it, ink bright."""
        cropped, box = _grey(steps.cropped), _grey(steps.box)
        self._views[0].set_image(canvas, max(canvas.shape))
        self._views[1].set_image(cropped, max(cropped.shape))
        self._views[2].set_image(box, BOX)
        self._views[3].set_image(steps.image, SIDE)

    def clear(self) -> None:
        """Show empty thumbnails."""
        for view in self._views:
            view.set_image(None)

    def minimumSizeHint(self) -> QSize:
        """Room for the smallest thumbnails, or the panel could grow but never shrink."""
        return QSize(4 * (_SIDES[-1] + 2) + 3 * GRID, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the thumbnails as large as fits; all sides are multiples of half of 28 pixels."""
        room = (self.width() - 3 * GRID) // 4 - 2
        side = next((side for side in _SIDES if side <= room), _SIDES[-1])
        for view in self._views:
            view.set_side(side)
        super().resizeEvent(event)


def _grey(ink: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Ink of any range as uint8, no finer than can be seen."""
    step = max(max(ink.shape) // _FINEST, 1)
    seen = ink[::step, ::step]
    return np.asarray(seen * (255 / max(float(seen.max(initial=0.0)), 1e-9)), np.uint8)
