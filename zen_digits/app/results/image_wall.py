"""A wall of images, each with what it is and what it was read as; only those in sight are made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QListView

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.images import image_from_grey
from zen_digits.app.common.language.direction import left_to_right
from zen_digits.app.common.language.phrases import listed
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.pictures.picture_wall import give_equal_cells, make_wall

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Indices, Results

_SIDE = 56  # pixels of an image
_LONGEST = "0: 0 → 0"  # of usual captions
_DISC = 16  # and, at least, of the sign of a mark
_NO_PARENT = QModelIndex()

Caption = Callable[[int], str]
"""The text below an image, by its index."""
MarkOf = Callable[[int], str | None]
"""What an image is marked as, by its index."""
_SIGNS = {"wrong label": "×", "ambiguous": "?"}


class _Images(QAbstractListModel):
    """Some images of a set, by their indices."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._indices: Indices | tuple[()] = ()
        self._caption: Caption = str
        self.mark_of: MarkOf = lambda _: None

    def show_images(self, results: Results, indices: Indices, caption: Caption) -> None:
        self.beginResetModel()
        self._results, self._indices, self._caption = results, indices, caption
        self.endResetModel()

    def index_of(self, row: int) -> int:
        return int(self._indices[row])

    def rowCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._indices)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        assert self._results is not None
        image = self.index_of(index.row())
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(self._results.images[image], self.mark_of(image))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._caption(image)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            mark = self.mark_of(image)
            return listed([self._caption(image), mark_text(mark)]) if mark else self._caption(image)
        return None

    def _picture(self, image: NDArray[np.uint8], mark: str | None) -> QPixmap:
        """An image, with a sign in its corner where it is marked."""
        grey = image_from_grey(255 - image).scaled(_SIDE, _SIDE)
        picture = QPixmap.fromImage(grey)
        if mark:
            _paint_sign(picture, _SIGNS[mark])
        return picture


class ImageWall(QListView):
    """Images in rows; arrow keys walk, and the current one is told."""

    image_chosen = Signal(int)
    """The index of an image in its set."""
    image_wanted = Signal(int)
    """The same, when it is double-clicked or Enter is pressed."""

    def __init__(self, mark_of: MarkOf = lambda _: None) -> None:
        super().__init__()
        self.setObjectName("mistakes_view")
        self.setAccessibleName(self.tr("Images"))
        self._images = _Images(self)
        self._images.mark_of = mark_of
        self.setModel(self._images)
        make_wall(self, _SIDE)
        self.activated.connect(
            lambda index: self.image_wanted.emit(self._images.index_of(index.row()))
        )
        self.selectionModel().currentChanged.connect(self._tell)

    def show_images(
        self, results: Results, indices: Indices, caption: Caption | None = None
    ) -> None:
        """Show images of a set in this order; without ``caption`` with what each was read as."""
        give_equal_cells(self, _LONGEST)
        self._images.show_images(results, indices, caption or partial(_what_was_read, results))
        self.scrollToTop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            give_equal_cells(self, _LONGEST)

    def row(self) -> int:
        """The place of the current image; -1 if none is."""
        return self.currentIndex().row()

    def choose_row(self, row: int) -> None:
        """Make the image at a place the current one, or the last where there are fewer."""
        self.setCurrentIndex(self._images.index(min(row, self._images.rowCount() - 1)))

    def marks_changed(self) -> None:
        """Show other signs."""
        last = self._images.rowCount() - 1
        if last >= 0:
            self._images.dataChanged.emit(self._images.index(0), self._images.index(last))

    def _tell(self, current: Any, _previous: Any) -> None:
        if current.isValid():
            self.image_chosen.emit(self._images.index_of(current.row()))


def mark_text(mark: str) -> str:
    """What an image is marked as, in the user's language."""
    texts = {
        "wrong label": translate("marks", "marked: wrong label"),
        "ambiguous": translate("marks", "marked: ambiguous"),
    }
    return texts[mark]


def _paint_sign(picture: QPixmap, sign: str) -> None:
    """A disc in the upper right corner."""
    theme, disc = current(), min(max(_DISC, QFontMetrics(QApplication.font()).ascent()), _SIDE // 2)
    place = QRect(_SIDE - disc - 1, 1, disc, disc)
    painter = painter_on(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.card))
    painter.setBrush(QColor(theme.validation_curve))
    painter.drawEllipse(place)
    font = painter.font()
    font.setPixelSize(disc - 4)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(theme.on_accent))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()


def _what_was_read(results: Results, image: int) -> str:
    names = results.label_names
    truth, read_as = names[results.labels[image]], names[results.read_as[image]]
    return truth if truth == read_as else left_to_right(f"{truth} → {read_as}")
