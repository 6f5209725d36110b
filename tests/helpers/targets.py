"""How large what can be clicked is."""

from collections.abc import Iterator, Sequence

from helpers.accessible_tree import describe, is_control, shown_widgets
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QGraphicsView,
    QHeaderView,
    QMenu,
    QMenuBar,
    QRadioButton,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QTabBar,
    QWidget,
)

from zen_digits.app.common.charts.pointed_chart import PointedChart
from zen_digits.app.common.layout.splitter import PanelSplitter

LEAST = 24
"""Pixels, across and down."""


def small_targets(root: QWidget) -> list[str]:
    """What is shown and can be clicked, but is too small for a hand that is not steady."""
    return sorted(
        {
            f"{name} {size.width()}×{size.height()}"
            for name, size in targets(root)
            if min(size.width(), size.height()) < LEAST
        }
    )


def targets(root: QWidget) -> Iterator[tuple[str, QSize]]:
    """Everything shown that can be clicked, and how large it is.

    Not charts, in which one only points; nor scroll bars, beside which the wheel, keys and a drag
    of the finger do the same.
    """
    for widget in shown_widgets(root):
        name = describe(widget)
        if isinstance(widget, QTabBar):
            yield from ((f"{name} tab", widget.tabRect(i).size()) for i in range(widget.count()))
        elif isinstance(widget, QMenuBar):
            yield from _entries(widget, widget.actions())
        elif isinstance(widget, QSlider):
            yield f"{name} handle", _handle(widget)
        elif isinstance(widget, QAbstractSpinBox):
            yield name, widget.size()
            yield from _arrows(widget, name)
        elif isinstance(widget, PanelSplitter):
            yield from _handles(widget)
        elif isinstance(widget, QAbstractItemView):
            yield from _rows(widget, name)
        elif isinstance(widget, QRadioButton) and not widget.text():
            yield name, widget.parentWidget().size()  # the caption beside it is pressed as well
        elif is_control(widget) and not isinstance(widget, QGraphicsView | PointedChart):
            yield name, widget.size()
    for menu in root.findChildren(QMenu):
        menu.sizeHint()  # places the entries
        yield from _entries(menu, [each for each in menu.actions() if each.isVisible()])


def _entries(menu: QMenu | QMenuBar, actions: Sequence[QAction]) -> Iterator[tuple[str, QSize]]:
    for action in actions:
        if not action.isSeparator():
            yield f"entry {action.text()}", menu.actionGeometry(action).size()


def _handle(slider: QSlider) -> QSize:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    return (
        slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider).size()
    )


def _arrows(spin: QAbstractSpinBox, name: str) -> Iterator[tuple[str, QSize]]:
    option = QStyleOptionSpinBox()
    spin.initStyleOption(option)
    for part in (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown):
        place = spin.style().subControlRect(
            QStyle.ComplexControl.CC_SpinBox, option, part, spin
        )  # fmt: skip
        yield f"{name} arrow", place.intersected(spin.rect()).size()


def _handles(splitter: PanelSplitter) -> Iterator[tuple[str, QSize]]:
    """Where a press takes them, along a line across each."""
    for index in range(1, splitter.count()):
        handle = splitter.handle(index)
        if not handle.isVisible():
            continue
        middle, reach = handle.geometry().center(), range(-LEAST, LEAST)
        across = handle.orientation() == Qt.Orientation.Horizontal
        places = [middle + (QPoint(step, 0) if across else QPoint(0, step)) for step in reach]
        taken = sum(splitter.handle_near(place) is handle for place in places)
        yield f"handle {index} of {describe(splitter)}", QSize(taken, LEAST)


def _rows(view: QAbstractItemView, name: str) -> Iterator[tuple[str, QSize]]:
    model = view.model()
    if model is None or view.isHidden():
        return
    for row in range(min(model.rowCount(), 3)):
        size = view.visualRect(model.index(row, 0)).size()
        if not size.isEmpty():
            yield f"{name} row", size
    for header in view.findChildren(QHeaderView):
        if header.isVisible() and header.sectionsClickable():
            yield f"{name} header", QSize(LEAST, header.height())
