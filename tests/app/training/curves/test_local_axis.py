"""Axes in the user's form of numbers."""

from itertools import pairwise

import pytest
from helpers.locales import in_locale
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from zen_digits.app.training.curves.local_axis import LocalAxis


def test_an_axis_has_the_decimal_point_of_the_locale(qapp: QApplication) -> None:
    axis = LocalAxis("left")
    assert axis.tickStrings([0.2, 0.5], 1, 0.1) == ["0.2", "0.5"]
    with in_locale("de_DE"):
        assert axis.tickStrings([0.2, 0.5], 1, 0.1) == ["0,2", "0,5"]
        axis.setLogMode(x=False, y=True)
        assert axis.tickStrings([-1, 0], 1, 1) == ["0,1", "1"]


@pytest.mark.parametrize("points", [10, 18])
@pytest.mark.parametrize("high", [1.03, 3.2, 47.5, 412, 123_456])
@pytest.mark.parametrize("pixels", [180, 420])
def test_labels_below_a_plot_have_room_between_them(
    qapp: QApplication, points: int, high: float, pixels: int
) -> None:
    usual, font = qapp.font(), qapp.font()
    font.setPointSize(points)
    qapp.setFont(font)
    axis = LocalAxis("bottom")
    ((step, values),) = axis.tickValues(-0.05 * high, high, pixels)
    assert step is not None
    texts = axis.tickStrings(values, 1, step)
    metrics = QFontMetricsF(qapp.font())
    qapp.setFont(usual)
    places = [(value + 0.05 * high) / (1.05 * high) * pixels for value in values]
    assert len(values) > 1
    for (left, text), (right, other) in pairwise(zip(places, texts, strict=True)):
        widths = metrics.horizontalAdvance(text) + metrics.horizontalAdvance(other)
        assert right - left > widths / 2


def test_what_is_counted_has_no_parts(qapp: QApplication) -> None:
    axis = LocalAxis("bottom", least_step=1)
    assert axis.tickValues(-0.05, 1.03, 400) == [(1, [0, 1])]
