"""One way to deform: its chart, a slider that does the same to the drawing, and what is read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import prod
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from zen_digits.app.common.language.phrases import titled
from zen_digits.app.common.numbers import percent_or_bound, short, with_unit
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.widgets import label, named, tight, unmirrored
from zen_digits.app.results.robustness.deformation_texts import DeformationText
from zen_digits.app.results.robustness.deformed_strip import DeformedStrip, ReadImage
from zen_digits.app.results.robustness.robustness_chart import RobustnessChart
from zen_digits.app.training.settings.form_fields import WheelGuard

if TYPE_CHECKING:
    from zen_digits.core.evaluation.deformations import Deformation
    from zen_digits.core.evaluation.trial import Tried

_HANDLE = 8  # pixels: half of a slider's handle


class RobustnessCell(QWidget):
    """``changed`` tells that ``strength`` may be another."""

    changed = Signal()

    def __init__(self, name: str, deformation: Deformation, text: DeformationText) -> None:
        super().__init__()
        self.name, self._deformation, self._text = name, deformation, text
        self.chart = RobustnessChart(name, deformation, text)
        picture = partial(widget_picture, self.chart, f"robustness-{name}")
        PictureMenu(self.chart, picture, table=self.chart.table)
        self.chart.pointed.connect(lambda _: self.changed.emit())
        self.chart.unpointed.connect(self.changed)
        self._title = label("", "title", wrap=True)
        self._strip = DeformedStrip(f"deformed_{name}", text.title)
        self._strip.setToolTip(self.tr("Your drawing, framed, and test images; ✗: read wrongly"))
        column = tight(QVBoxLayout(self))
        column.addWidget(self._title)
        column.addWidget(self.chart, 1)
        column.addLayout(self._make_slider())
        column.addWidget(self._strip)
        self._show_strength()

    def _make_slider(self) -> QHBoxLayout:
        tip = self.tr("Does the same to your drawing, as the network sees it; the drawing stays")
        strengths, step = self._deformation.strengths, self._text.step
        slider = self._slider = named(
            QSlider(Qt.Orientation.Horizontal), f"{self.name}_slider", self._text.title, tip
        )
        unmirrored(slider)  # it goes along with the chart
        slider.setRange(round(strengths[0] / step), round(strengths[-1] / step))
        slider.setPageStep(max(slider.maximum() // 6, 1))
        slider.setValue(round(self._deformation.neutral / step))
        slider.valueChanged.connect(self._show_strength)
        slider.valueChanged.connect(self.changed)
        WheelGuard(self).watch(slider)
        self._row = tight(QHBoxLayout())
        self._row.addWidget(slider)
        return self._row

    @property
    def strength(self) -> float:
        """What is pointed at in the chart, or else what the slider has."""
        pointed = self.chart.pointed_strength
        return self._slider.value() * self._text.step if pointed is None else pointed

    @property
    def is_neutral(self) -> bool:
        """Whether the slider leaves the drawing as it is."""
        return self._slider.value() == round(self._deformation.neutral / self._text.step)

    def reset(self) -> None:
        """Leave the drawing as it is."""
        self._slider.setValue(round(self._deformation.neutral / self._text.step))

    def show_tried(self, drawing: Tried, examples: Tried, labels: NDArray[np.int64]) -> None:
        """Show what was read of the drawing's digits and of examples with these labels."""
        self._strip.show_images([*_own(drawing), *_examples(examples, labels)])

    def show_nothing(self) -> None:
        """Nothing could be read."""
        self._strip.show_images(())

    def _show_strength(self) -> None:
        strength = self._slider.value() * self._text.step
        self.chart.show_slider(strength)
        self._title.setText(titled(self._text.title, with_unit(short(strength), self._text.unit)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The slider lies under the strengths that it stands for."""
        super().resizeEvent(event)
        plot = self.chart.frame().plot
        left, right = plot.left() - _HANDLE, self.chart.width() - plot.right() - _HANDLE
        self._row.setContentsMargins(max(int(left), 0), 0, max(int(right), 0), 0)


def _own(drawing: Tried) -> Sequence[ReadImage]:
    """The drawing's digits side by side, and the number that is read; nothing without any."""
    if not drawing.readings:
        return []
    text = "".join(reading.text for reading in drawing.readings)
    sure = prod(reading.confidence for reading in drawing.readings)
    doubt = "" if all(reading.is_digit for reading in drawing.readings) else "?"
    image = np.concatenate(drawing.images, axis=1)
    return [ReadImage(image, (text + doubt, percent_or_bound(sure)), own=True)]


def _examples(examples: Tried, labels: NDArray[np.int64]) -> Sequence[ReadImage]:
    return [
        ReadImage(
            image,
            (reading.text if reading.index == label else f"{reading.text} ✗",),
            wrong=reading.index != label,
        )
        for image, reading, label in zip(
            examples.images, examples.readings, labels.tolist(), strict=True
        )
    ]
