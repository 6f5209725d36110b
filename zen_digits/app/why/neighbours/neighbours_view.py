"""The nearest images as thumbnails with their labels; those with another label stand out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.images import image_from_grey
from zen_digits.app.common.numbers import decimal
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.pictures.picture_wall import make_wall

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from zen_digits.core.insight.neighbours import Neighbour

_SIDE = 56  # pixels of an image,
_FRAME = 3  # and of the frame around it


class NeighboursView(QListWidget):
    """Images from the nearest on; arrow keys walk."""

    image_chosen = Signal(int)
    """The place of an image in the list."""
    image_wanted = Signal(int)
    """The same, when it is double-clicked or Enter is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("neighbours_view")
        self.setAccessibleName(self.tr("Neighbours"))
        make_wall(self, _SIDE + 2 * _FRAME)
        self.activated.connect(lambda index: self.image_wanted.emit(index.row()))
        self.currentRowChanged.connect(lambda row: self.image_chosen.emit(row))
        self._shown: tuple[Sequence[Neighbour], Sequence[NDArray[np.uint8]], str] = (), (), ""

    def show_neighbours(
        self, neighbours: Sequence[Neighbour], images: Sequence[NDArray[np.uint8]], usual: str
    ) -> None:
        """Show images in this order; those whose label is not the ``usual`` one stand out."""
        chosen = self.currentRow()
        before = self._shown[0][chosen].index if chosen >= 0 else None
        self._shown = neighbours, images, usual
        self.clear()
        for neighbour, image in zip(neighbours, images, strict=True):
            self.addItem(self._item(neighbour, image, differs=neighbour.label != usual))
            if neighbour.index == before:
                self.setCurrentRow(self.count() - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.show_neighbours(*self._shown)

    def _item(
        self, neighbour: Neighbour, image: NDArray[np.uint8], *, differs: bool
    ) -> QListWidgetItem:
        text = f"{neighbour.label} · {decimal(neighbour.distance, 3)}"
        item = QListWidgetItem(QIcon(self._thumbnail(image, differs=differs)), text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        if differs:
            item.setForeground(QColor(current().validation_curve))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, self.tr("{0}, another label").format(text)
            )
        return item

    def _thumbnail(self, image: NDArray[np.uint8], *, differs: bool) -> QPixmap:
        """Ink on paper, framed: twice as wide, and in the colour of warnings, where it differs."""
        side, ratio = _SIDE + 2 * _FRAME, self.devicePixelRatio()
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = painter_on(pixmap)
        place = QRectF(_FRAME, _FRAME, _SIDE, _SIDE)
        painter.drawImage(place, image_from_grey(255 - image))
        colour = QColor(current().validation_curve)
        mid = self.palette().color(QPalette.ColorRole.Mid)
        width = _FRAME if differs else 1
        painter.setPen(QPen(colour if differs else mid, width))
        painter.drawRect(place.adjusted(-width / 2, -width / 2, width / 2, width / 2))
        painter.end()
        return pixmap
