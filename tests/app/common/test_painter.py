"""Painted texts stand where they are put, also where writing goes from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.painter import beginning, mirrored, painter_on
from zen_digits.app.common.widgets import unmirrored


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """That of the program."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _inked_half(image: QImage) -> str:
    inked = [
        x for x in range(image.width()) for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    ]  # fmt: skip
    return "left" if max(inked) < image.width() / 2 else "right"


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize("text", ["7 %", "دفعة"])
def test_right_is_right(text: str) -> None:
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = painter_on(image)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignRight, text)
    painter.end()
    assert _inked_half(image) == "right"


def test_places_of_a_widget_are_mirrored_with_it(
    direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(100, 20)
    is_right = direction == Qt.LayoutDirection.RightToLeft
    assert mirrored(widget, QRect(0, 0, 30, 20)).left() == (70 if is_right else 0)
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    assert beginning() == side
    unmirrored(widget)
    assert mirrored(widget, QRect(0, 0, 30, 20)).left() == 0
