"""The way in, step by step: what becomes of the ink before the network sees it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from zen_digits.app.common.pixel_view import PixelView
from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import label
from zen_digits.core.ink.mnist_format import BOX, SIDE, Preprocessing

THUMBNAIL = 168
"""Pixels of the side of the canvas's small picture: enough for screens of twice the density."""

_SIDES = (84, 70, 56, 42)
_FINEST = 336


class WayInStrip(QWidget):
    """Four small pictures: the ink, its square, the 20×20 box and the centred 28×28 image."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(2)
        self._views = [
            self._add(layout, column, *texts) for column, texts in enumerate(self._texts())
        ]
        self._views[-1].setObjectName("network_input_view")

    def _texts(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Canvas"), self.tr("What is on the canvas, as it stands there.")),
            (self.tr("Cut out"), self.tr("The digit alone, with a pen that suits its size.")),
            ("20×20", self.tr("Shrunk until its longer side is 20 pixels, by area.")),
            ("28×28", self.tr("Its centre of mass in the middle: what the network sees.")),
        ]

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

    def show_way(self, raw: NDArray[np.uint8], way: Preprocessing) -> None:
        """Show how a digit came in; ``raw`` is the whole canvas, small, its ink bright."""
        cropped, box = _grey(way.cropped), _grey(way.box)
        self._views[0].set_image(raw, max(raw.shape))
        self._views[1].set_image(cropped, max(cropped.shape))
        self._views[2].set_image(box, BOX)
        self._views[3].set_image(way.image, SIDE)

    def clear(self) -> None:
        """Show empty pictures."""
        for view in self._views:
            view.set_image(None)

    def minimumSizeHint(self) -> QSize:
        """What the smallest pictures want, or the panel could be made wider and never narrower."""
        return QSize(4 * (_SIDES[-1] + 2) + 3 * GRID, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pictures are as large as fits, in whole multiples of the network's pixels."""
        room = (self.width() - 3 * GRID) // 4 - 2
        side = next((side for side in _SIDES if side <= room), _SIDES[-1])
        for view in self._views:
            view.set_side(side)
        super().resizeEvent(event)


def _grey(picture: NDArray[np.float32]) -> NDArray[np.uint8]:
    """A picture of any range as uint8, no finer than can be seen."""
    step = max(max(picture.shape) // _FINEST, 1)
    seen = picture[::step, ::step]
    return np.asarray(seen * (255 / max(float(seen.max(initial=0.0)), 1e-9)), np.uint8)
