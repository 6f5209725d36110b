"""A digit, large, with the evidence for its reading in colour over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.images import image_from_rgba
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.why.ink_image import ink_box, ink_image
from zen_digits.core.ink.mnist_format import SIDE, Preprocessing

if TYPE_CHECKING:
    from zen_digits.core.insight.explanation import Explanation

_INK = 0.35  # how strong ink without evidence is: colours are to stand out


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

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Show evidence; None empties the view."""
        from zen_digits.core.insight.heat_map import heat_map

        self._steps = explanation.digit.preprocess() if explanation else None
        self._heat = image_from_rgba(heat_map(explanation.evidence)) if explanation else QImage()
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
        painter = QPainter(self)
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

    def _digit(self, steps: Preprocessing) -> QImage:
        """The cropped ink, coloured by its evidence."""
        image = ink_image(steps, self.palette(), _INK)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.drawImage(QRectF(image.rect()), self._heat, ink_box(steps))
        painter.end()
        return image
