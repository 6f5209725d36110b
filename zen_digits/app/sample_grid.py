"""Some images of each class of a set, a row for each."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from zen_digits.app.theme import GRID
from zen_digits.core.set_preview import SAMPLES, ClassPreview

_SIDE = 36  # of an image, in pixels of the screen
_NAME = 112
_EDGE = GRID


class SampleGrid(QWidget):
    """Paints the name of each class, how many images it has, and some of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample_grid")
        self.setAccessibleName(self.tr("Samples of each class"))
        self._classes: Sequence[ClassPreview] = ()
        self._images: list[list[QImage]] = []

    def show_classes(self, classes: Sequence[ClassPreview]) -> None:
        """Show these classes."""
        self._classes = classes
        self._images = [[_image_of(sample) for sample in kind.samples] for kind in classes]
        self.setFixedSize(self.sizeHint())
        self.setAccessibleDescription(", ".join(map(self._words, classes)))
        self.update()

    def sizeHint(self) -> QSize:
        step = _SIDE + GRID // 2
        return QSize(_EDGE + _NAME + SAMPLES * step, _EDGE + len(self._classes) * step)

    def _words(self, kind: ClassPreview) -> str:
        return f"{kind.name}: {kind.training_images + kind.test_images:,}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        step = _SIDE + GRID // 2
        seen = range(event.rect().top() // step - 1, event.rect().bottom() // step + 1)
        for row in set(seen) & set(range(len(self._classes))):
            top = _EDGE + row * step
            self._paint_name(painter, self._classes[row], top)
            for column, image in enumerate(self._images[row]):
                left = _EDGE + _NAME + column * step
                painter.drawImage(QRectF(left, top, _SIDE, _SIDE), image)

    def _paint_name(self, painter: QPainter, kind: ClassPreview, top: int) -> None:
        metrics = self.fontMetrics()
        room = QRectF(_EDGE, top, _NAME - GRID, _SIDE / 2)
        name = metrics.elidedText(kind.name, Qt.TextElideMode.ElideRight, int(room.width()))
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        count = f"{kind.training_images + kind.test_images:,}"
        painter.drawText(room.translated(0, _SIDE / 2), Qt.AlignmentFlag.AlignVCenter, count)


def _image_of(pixels: np.ndarray) -> QImage:
    data = np.ascontiguousarray(pixels).tobytes()
    return QImage(data, 28, 28, 28, QImage.Format.Format_Grayscale8).copy()
