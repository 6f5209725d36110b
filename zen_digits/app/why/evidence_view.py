"""A digit, large, with the evidence for its reading in colour over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.appearance.colours import readable_on
from zen_digits.app.common.images import image_from_rgba
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.why.ink_image import ink_box, ink_image
from zen_digits.core.ink.mnist_format import SIDE, Preprocessing

if TYPE_CHECKING:
    from zen_digits.core.insight.explanation import Explanation

_INK = 0.5  # how strong ink without evidence is: colours are to stand out
_BLOCK = 2  # pixels of the network’s image that may share a sign
_STRONG = 0.3  # of the strongest evidence: what is weaker has no sign
_SIGN, _LINE = 1.2, 0.25  # pixels of the network’s image: length and breadth of its lines


@dataclass(frozen=True, slots=True)
class Sign:
    """That the ink at a place of the network’s image speaks for a reading, or against it."""

    across: float
    down: float
    speaks_for: bool


def evidence_signs(evidence: NDArray[np.float32]) -> list[Sign]:
    """Where evidence, float 28 × 28, is strong."""
    side = SIDE // _BLOCK
    blocks = evidence.reshape(side, _BLOCK, side, _BLOCK).mean(axis=(1, 3))
    strong = np.abs(blocks) >= max(_STRONG * float(np.abs(blocks).max()), 1e-12)
    return [
        Sign((column + 0.5) * _BLOCK, (row + 0.5) * _BLOCK, bool(blocks[row, column] > 0))
        for row, column in np.argwhere(strong).tolist()
    ]


class EvidenceView(QWidget):
    """The digit as it is drawn, not as the network's few pixels, under a heat map."""

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.setObjectName("evidence_view")
        self.setAccessibleName(self.tr("Evidence"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 160)
        self._steps: Preprocessing | None = None
        self._heat = QImage()
        self._signs: list[Sign] = []

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Show evidence; None empties the view."""
        from zen_digits.core.insight.heat_map import heat_map

        self._steps = explanation.digit.preprocess() if explanation else None
        self._heat = image_from_rgba(heat_map(explanation.evidence)) if explanation else QImage()
        self._signs = evidence_signs(explanation.evidence) if explanation else []
        self.setAccessibleDescription(self._description(explanation) if explanation else "")
        self.update()

    def _description(self, explanation: Explanation) -> str:
        reading, rival = explanation.digit.reading, explanation.rival
        if rival is None:
            return self.tr("Evidence for {0}").format(reading.text)
        return self.tr("Evidence for {0} rather than {1}").format(
            reading.text, reading.label_names[rival]
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        painter.fillRect(square, self.palette().color(QPalette.ColorRole.Base))
        if self._steps is not None:
            scale = side / SIDE
            box = ink_box(self._steps)
            place = QRectF(box.topLeft() * scale, box.size() * scale)
            painter.drawImage(place.translated(square.topLeft()), self._digit(self._steps))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_signs(self, painter: QPainter, ink: QImage, box: QRectF) -> None:
        """Plus and minus on the ink, for whoever does not tell the colours apart."""
        from zen_digits.core.insight.heat_map import AGAINST, FOR

        half = _SIGN / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ink.width() / box.width(), ink.height() / box.height())
        painter.translate(-box.topLeft())
        for sign in self._signs:
            middle = QPointF(sign.across, sign.down)
            ground = QColor(*(FOR if sign.speaks_for else AGAINST))
            painter.setPen(QPen(readable_on(ground), _LINE))
            painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))
            if sign.speaks_for:
                painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half))

    def _digit(self, steps: Preprocessing) -> QImage:
        """The cropped ink, coloured by its evidence."""
        image = ink_image(steps, self.palette(), _INK)
        painter = painter_on(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.drawImage(QRectF(image.rect()), self._heat, ink_box(steps))
        self._paint_signs(painter, image, ink_box(steps))
        painter.end()
        return image
