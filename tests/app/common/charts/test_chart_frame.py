"""Where the numbers of a chart's axes stand."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from zen_digits.app.common.charts.chart_frame import Axis, ChartFrame


@pytest.mark.parametrize("numbers", [1, 2, 3, 5, 9])
def test_named_places_have_their_numbers_as_far_as_they_have_room(
    qtbot: QtBot, numbers: int
) -> None:
    metrics = QFontMetrics(QFont())
    across = Axis("", -0.5, 3.5, lambda place: f"{place:.3f}", (0, 1, 2, 3))
    number = metrics.horizontalAdvance("0.000")
    place = QRectF(0, 0, numbers * 2 * number, 200)
    frame = ChartFrame(place, metrics, across, Axis(""))
    shown = frame._ticks_across()
    assert shown[0] == 0
    assert all(frame.x(b) - frame.x(a) > number for a, b in pairwise(shown))
    assert (len(shown) == 4) == (numbers >= 5)
