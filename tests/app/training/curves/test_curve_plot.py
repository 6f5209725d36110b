"""The range of values that a plot shows, and the texts in it and below it."""

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.training.curves.curve_plot import CurvePlot, fitting_range

VALUES = st.floats(-1e6, 1e6)


@given(VALUES, VALUES)
def test_range_has_a_margin_and_is_stable(one: float, other: float) -> None:
    low, high = sorted((one, other))
    bottom, top = fitting_range(None, low, high)
    assert bottom <= low <= high <= top
    assert bottom < top
    assert fitting_range((bottom, top), low, high) == (bottom, top)


def test_range_changes_if_a_value_leaves_it_or_it_is_mostly_empty() -> None:
    view = fitting_range(None, 0.0, 10.0)
    assert fitting_range(view, 0.0, 10.5) == view
    assert fitting_range(view, 0.0, 11.0) != view
    assert fitting_range(view, 2.0, 10.0) == view
    bottom, top = fitting_range(view, 9.0, 10.0)
    assert top - bottom < 2


def shown_plot(qtbot: QtBot, width: int, height: int, text: str) -> CurvePlot:
    plot = CurvePlot("Loss", "Batch")
    qtbot.addWidget(plot)
    plot.resize(width, height)
    batches = np.arange(1.0, 634.0)
    plot.expect(634)
    plot.set_curves((batches, 1 / batches), (batches[-1:], 1 / batches[-1:]))
    plot.set_markers([(400, text)])
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def test_the_text_along_a_marker_stays_within_the_plot(qtbot: QtBot) -> None:
    text = "+1 Epoche, Verlauf gestreckt {0}"
    plot = shown_plot(qtbot, 300, 170, text)
    (line,) = plot.plotItem.getViewBox().addedItems[-1:]
    assert line.label.textItem.toPlainText().endswith("…")
    for height in (160, 400, 200):
        plot.resize(300, height)
        QApplication.processEvents()
        edge = plot.plotItem.getViewBox().sceneBoundingRect()
        label = line.label.textItem.sceneBoundingRect()
        assert label.bottom() <= edge.bottom()
        assert label.top() >= edge.top()
        assert (line.label.textItem.toPlainText() == text) == (height == 400)
    assert line.label.textItem.toolTip() == text


def test_the_last_number_below_a_plot_is_whole(qtbot: QtBot) -> None:
    plot = shown_plot(qtbot, 420, 220, "")
    axis = plot.plotItem.getAxis("bottom")
    spots: list[tuple[QRectF, str]] = []
    draw = axis.drawPicture

    def noted(painter: object, of_axis: object, ticks: object, texts: list[Any]) -> None:
        spots.extend((rect, text) for rect, _, text in texts)
        draw(painter, of_axis, ticks, texts)

    axis.drawPicture = noted
    for last in (*range(600, 640, 2), 1_000, 1_013, 99_999, 100_000):
        spots.clear()
        plot.plotItem.setXRange(0, last, padding=0)
        axis.picture = None
        plot.grab()
        place, text = max(spots, key=lambda spot: spot[0].right())
        width = QFontMetricsF(QApplication.font()).horizontalAdvance(text)
        right = axis.mapToScene(QPointF(place.center().x() + width / 2, 0)).x()
        assert right <= plot.width()
        assert right <= axis.mapToScene(axis.boundingRect().topRight()).x()
        if last in (600, 1_000, 100_000):
            assert text == f"{last:,}"
