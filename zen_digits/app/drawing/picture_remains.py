"""What erasers leave of a picture: its image and its ink."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from zen_digits.core.ink.raster import paint_over

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True, eq=False)
class Erasure:
    """The path of an eraser, n × 2 of (x, y), and its radius, in pixels of the picture's ink."""

    path: NDArray[np.float64]
    radius: float


Erasures = tuple[Erasure, ...]


class PictureRemains:
    """A picture's image and ink, and what is left of them after some erasures.

    What is left is kept, so that one more erasure costs only what it touches; only for other ones,
    after an undo, all are repeated. ``ink`` is float32, height × width, bright on 0.
    """

    def __init__(self, image: QImage, ink: NDArray[np.float32]) -> None:
        format_ = QImage.Format.Format_ARGB32_Premultiplied  # the fastest to paint
        self.shape = ink.shape
        self.size = image.width() * image.height() * 4 + ink.nbytes
        """In bytes, without what is kept."""
        erase = partial(_erase_image, ink.shape)
        self._image = _Kept(image.convertToFormat(format_), QImage.copy, erase)
        self._ink = _Kept(ink, np.ndarray.copy, _erase_ink)

    def image(self, erasures: Erasures) -> QImage:
        """The image, transparent where it was erased; it changes with the next call."""
        return self._image.after(erasures)

    def ink(self, erasures: Erasures) -> NDArray[np.float32]:
        """The ink, 0 where it was erased; it never changes."""
        ink = self._ink.after(erasures)
        return ink.copy() if erasures else ink

    def forget(self) -> None:
        """Free what is kept; it is made anew when it is asked for."""
        self._image.forget()
        self._ink.forget()


class _Kept(Generic[_Value]):
    """A value after some erasures, made from the one after fewer of them where that is kept."""

    def __init__(
        self,
        whole: _Value,
        copy: Callable[[_Value], _Value],
        erase: Callable[[_Value, Sequence[Erasure]], None],
    ) -> None:
        self._whole, self._copy, self._erase = whole, copy, erase
        self.forget()

    def forget(self) -> None:
        self._left: _Value | None = None
        self._done: Erasures = ()

    def after(self, erasures: Erasures) -> _Value:
        if not erasures:
            return self._whole
        if self._left is None or erasures[: len(self._done)] != self._done:
            self._left, self._done = self._copy(self._whole), ()
        self._erase(self._left, erasures[len(self._done) :])
        self._done = erasures
        return self._left


def _erase_image(shape: tuple[int, ...], image: QImage, erasures: Sequence[Erasure]) -> None:
    """Erase in an image of any size; ``shape`` is that of the ink."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.scale(image.width() / shape[1], image.height() / shape[0])
    for erasure in erasures:
        _paint_path(painter, erasure.path, 2 * erasure.radius)
    painter.end()


def _erase_ink(ink: NDArray[np.float32], erasures: Sequence[Erasure]) -> None:
    for erasure in erasures:
        paint_over(ink, [erasure.path], erasure.radius, 0)


def _paint_path(painter: QPainter, path: NDArray[np.float64], width: float) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(Qt.GlobalColor.black, width, Qt.PenStyle.SolidLine, cap, join))
    if len(path) == 1:
        painter.drawPoint(QPointF(*path[0]))
    else:
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in path]))
