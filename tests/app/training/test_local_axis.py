"""Axes in the user's form of numbers."""

from helpers.locales import in_locale
from PySide6.QtWidgets import QApplication

from zen_digits.app.training.local_axis import LocalAxis


def test_an_axis_has_the_decimal_point_of_the_locale(qapp: QApplication) -> None:
    axis = LocalAxis("left")
    assert axis.tickStrings([0.2, 0.5], 1, 0.1) == ["0.2", "0.5"]
    with in_locale("de_DE"):
        assert axis.tickStrings([0.2, 0.5], 1, 0.1) == ["0,2", "0,5"]
        axis.setLogMode(x=False, y=True)
        assert axis.tickStrings([-1, 0], 1, 1) == ["0,1", "1"]
