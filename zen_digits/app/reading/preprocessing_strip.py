"""Preprocessing, step by step: from the ink on the canvas to the image a network sees."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.images import PixelView
from zen_digits.app.common.language.fonts import line_height
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import label, unmirrored
from zen_digits.app.reading.example import example_steps
from zen_digits.core.ink.mnist_format import BOX, SIDE, Preprocessing

THUMBNAIL = 168
"""Pixels of the canvas thumbnail's side: enough for screens of twice the density."""

_SIDES = (112, 98, 84, 70, 56, 42)  # of a thumbnail: multiples of half of 28 pixels
_FRAME = 2  # pixels around a thumbnail, on both sides together
_ARROW = 2 * GRID  # pixels between two thumbnails
_CAPTION_GAP = 4
_LATER = 25  # ms after the reading
_FINEST = 336
_ROWS, _SQUARE = (4, 1), (2, 2)  # columns and rows


class PreprocessingStrip(QWidget):
    """Four thumbnails: the canvas, the cropped digit, the 20×20 box and the 28×28 image.

    They stand in a row, or two by two where they are larger so.
    """

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self._show_latest: Callable[[], object] = lambda: None
        self._later = QTimer(self, interval=_LATER, singleShot=True)
        self._later.timeout.connect(lambda: self._show_latest())
        texts = (
            (self.tr("Canvas"), self.tr("All the ink on the canvas.")),
            (self.tr("Cropped"), self.tr("The digit alone, with a pen width that suits its size.")),
            ("20×20", self.tr("Scaled by area until its longer side is 20 pixels.")),
            ("28×28", self.tr("Centred by its centre of mass: what the network sees.")),
        )
        self._steps = [self._add(*text) for text in texts]
        self._views = [view for view, _ in self._steps]
        self._views[-1].setObjectName("network_input_view")

    def _add(self, name: str, tip: str) -> tuple[PixelView, QLabel]:
        view, caption = PixelView(), label(name, "faint", centred=True)
        view.setAccessibleName(name)
        for widget in (view, caption):
            widget.setParent(self)
            widget.setToolTip(tip)
        return view, caption

    def show_steps(self, canvas: NDArray[np.uint8], steps: Preprocessing) -> None:
        """Show how a digit was preprocessed; ``canvas`` is a thumbnail of it, ink bright.

        A moment later: the reading itself is not to wait for it.
        """
        self._show_later(lambda: self._show(canvas, steps))

    def show_example(self) -> None:
        """Show how a digit is preprocessed that nobody drew, faded."""
        self._show_later(lambda: self._show(*example_steps(THUMBNAIL), faded=True))

    def clear(self) -> None:
        """Show empty frames."""
        self._show_later(self._show_nothing)

    def _show_nothing(self) -> None:
        for view in self._views:
            view.set_image(None)

    def _show_later(self, show: Callable[[], object]) -> None:
        self._show_latest = show
        if not self._later.isActive():
            self._later.start()

    def _show(
        self, canvas: NDArray[np.uint8], steps: Preprocessing, *, faded: bool = False
    ) -> None:
        cropped, box = _grey(steps.cropped), _grey(steps.box)
        self._views[0].set_image(canvas, max(canvas.shape), faded=faded)
        self._views[1].set_image(cropped, max(cropped.shape), faded=faded)
        self._views[2].set_image(box, BOX, faded=faded)
        self._views[3].set_image(steps.image, SIDE, faded=faded)

    # Where they are

    def smallest(self, columns: int) -> tuple[int, int]:
        """The width and height in pixels that the smallest thumbnails need in so many columns."""
        return self._width(columns, _SIDES[-1]), 4 // columns * self._cell_height(_SIDES[-1])

    def width_for(self, height: int) -> int:
        """Pixels that a row needs with thumbnails as large as this height allows."""
        sides = (side for side in _SIDES if self._cell_height(side) <= height)
        return self._width(4, next(sides, _SIDES[-1]))

    def _width(self, columns: int, side: int) -> int:
        return (columns - 1) * self._pitch(side) + self._cell_width(side)

    def _pitch(self, side: int) -> int:
        """Pixels from one thumbnail to the next; captions may use what the arrow leaves free."""
        return max(side + _FRAME + _ARROW, self._cell_width(side) + _CAPTION_GAP)

    def _cell_width(self, side: int) -> int:
        return max(side + _FRAME, *(caption.sizeHint().width() for _, caption in self._steps))

    def _cell_height(self, side: int) -> int:
        return side + _FRAME + line_height(self.fontMetrics())

    def _fits(self, side: int, columns: int, rows: int) -> bool:
        across, down = self._width(columns, side), rows * self._cell_height(side)
        return across <= self.width() and down <= self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        shapes = [(side, *shape) for side in _SIDES for shape in (_ROWS, _SQUARE)]
        fitting = (shape for shape in shapes if self._fits(*shape))
        side, columns = next(fitting, (_SIDES[-1], *_ROWS))[:2]
        width, height = self._cell_width(side), self._cell_height(side)
        left = (self.width() - self._width(columns, side)) // 2
        for place, (view, caption) in enumerate(self._steps):
            row, column = divmod(place, columns)
            cell = QRect(left + column * self._pitch(side), row * height, width, height)
            frame = QRect(cell.topLeft(), QSize(side + _FRAME, side + _FRAME))
            frame.moveLeft(cell.left() + (width - frame.width()) // 2)
            view.set_side(side)
            view.setGeometry(frame)
            caption.setGeometry(cell.adjusted(0, frame.height(), 0, 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An arrow from each step to the next beside it."""
        painter = painter_on(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for one, other in zip(self._views, self._views[1:], strict=False):
            start, end = one.geometry(), other.geometry()
            if start.top() == end.top():
                gap = QRect(start.right(), start.top(), end.left() - start.right(), start.height())
                painter.drawText(gap, Qt.AlignmentFlag.AlignCenter, "→")


def _grey(ink: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Ink of any range as uint8, no finer than can be seen."""
    step = max(max(ink.shape) // _FINEST, 1)
    seen = ink[::step, ::step]
    return np.asarray(seen * (255 / max(float(seen.max(initial=0.0)), 1e-9)), np.uint8)
