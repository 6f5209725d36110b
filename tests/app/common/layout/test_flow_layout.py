"""Widgets that continue on the next line."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.layout.flow_layout import FlowLayout, FlowRow, filling, flow


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page without content, shown."""
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


def _laid_out(page: QWidget, width: int) -> list[QPushButton]:
    layout = FlowLayout()
    page.setLayout(layout)
    buttons = [QPushButton(text) for text in ("one", "another", "hidden", "a third one")]
    for button in buttons:
        layout.addWidget(button)
    buttons[2].hide()
    page.resize(width, layout.heightForWidth(width))
    QApplication.processEvents()
    return [button for button in buttons if button.isVisible()]


def test_one_line_where_there_is_room(page: QWidget) -> None:
    buttons = _laid_out(page, 600)
    assert {button.y() for button in buttons} == {0}
    gaps = [b.x() - a.geometry().right() - 1 for a, b in pairwise(buttons)]
    assert gaps == [8, 8]


def test_several_lines_where_there_is_not(page: QWidget) -> None:
    first, second, third = _laid_out(page, 210)
    assert first.y() == second.y() == 0
    assert third.x() == 0
    assert third.y() == first.height() + 8
    assert all(b.size() == b.sizeHint() for b in (first, second, third))


@pytest.mark.parametrize(("centred", "above"), [(False, 40), (True, 20)])
def test_low_ones_stand_on_the_line_or_are_centred_on_it(
    page: QWidget, centred: bool, above: int
) -> None:
    high, low = QPushButton("high"), QPushButton("low")
    high.setFixedHeight(low.sizeHint().height() + 40)
    QVBoxLayout(page).addWidget(FlowRow((high, low), centred=centred))
    QApplication.processEvents()
    assert (high.y(), low.y()) == (0, above)


def test_smallest_is_the_widest_widget(page: QWidget) -> None:
    layout = FlowLayout()
    page.setLayout(layout)
    assert layout.minimumSize() == layout.sizeHint() == QSize(0, 0)
    button = QPushButton("a long text")
    layout.addWidget(button)
    layout.addWidget(QPushButton("short"))
    QApplication.processEvents()
    assert layout.minimumSize() == button.sizeHint()
    assert layout.takeAt(0).widget() is button  # type: ignore[union-attr]
    assert layout.count() == 1
    assert layout.itemAt(1) is None


def test_row_is_as_high_as_its_lines(page: QWidget) -> None:
    buttons = [QPushButton(text) for text in ("one", "another", "a third one")]
    column = QVBoxLayout(page)
    column.addWidget(FlowRow(buttons))
    column.addWidget(QLabel("below"))
    page.resize(150, 10)
    QApplication.processEvents()
    below = page.findChild(QLabel)
    assert below.y() > buttons[2].geometry().bottom() > buttons[0].geometry().bottom()
    page.resize(900, 10)
    QApplication.processEvents()
    assert buttons[0].y() == buttons[2].y()
    buttons[0].setText("one, and much more of it\non two lines")
    QApplication.processEvents()
    assert below.y() > buttons[0].geometry().bottom()


def box(width: int, height: int = 20) -> QWidget:
    widget = QLabel()
    widget.setFixedHeight(height)
    widget.setMinimumWidth(width)
    return widget


def test_a_row_continues_where_there_is_no_more_room(qtbot: QtBot) -> None:
    row, widgets = QWidget(), [box(100), filling(box(100)), box(100, height=30)]
    qtbot.addWidget(row)
    row.setLayout(flow(*widgets))
    row.resize(400, row.layout().heightForWidth(400))
    row.show()
    assert [w.x() for w in widgets] == [0, 108, 300]
    assert {w.geometry().bottom() for w in widgets} == {29}
    assert row.layout().heightForWidth(250) == 20 + 8 + 30
    row.resize(250, 58)
    assert [(w.x(), w.y(), w.width()) for w in widgets] == [
        (0, 0, 100),
        (108, 0, 142),
        (0, 28, 100),
    ]
    widgets[0].hide()
    row.layout().activate()
    assert (widgets[1].x(), widgets[2].x()) == (0, 150)


def test_the_first_is_on_the_right_where_writing_begins_there(page: QWidget) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    buttons = _laid_out(page, 600)
    assert buttons[0].geometry().right() == 599
    gaps = [a.x() - b.geometry().right() - 1 for a, b in pairwise(buttons)]
    assert gaps == [8, 8]
