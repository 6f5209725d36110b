"""Faults in how a window is laid out: widgets that overlap, leave their parent or are cut."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QMenuBar,
    QSplitter,
    QSplitterHandle,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

_INNER = (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QMenuBar, QTabBar)
"""Widgets that lay out their own parts, one on top of the other."""
_MOST_ROWS = 20  # of a table, that are looked at


def layout_faults(window: QWidget) -> list[str]:
    """One line for each fault that a user would see."""
    return [
        fault
        for parent in [window, *window.findChildren(QWidget)]
        if parent.isVisible() and parent.window() is window
        for fault in _faults_within(parent)
    ]


def settled_faults(window: QWidget) -> list[str]:
    """Those that stay: an answer may just have come from another thread."""
    for _ in range(20):
        if not layout_faults(window):
            return []
        QTest.qWait(20)
    return layout_faults(window)


def _faults_within(parent: QWidget) -> Iterator[str]:
    if isinstance(parent, _INNER):
        return
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # lies above
    ]
    for one, other in combinations(children, 2):
        if not isinstance(one, QSplitterHandle) and not isinstance(other, QSplitterHandle):
            common = one.geometry() & other.geometry()
            if not common.isEmpty():
                yield f"{_name(one)} and {_name(other)} overlap by {_size(common)}"
    for child in children:
        yield from _faults_of(child, parent)


def _faults_of(widget: QWidget, parent: QWidget) -> Iterator[str]:
    inside = parent.rect()
    if isinstance(parent, QSplitter) and parent.isRightToLeft():
        inside.adjust(0, 0, 1, 0)  # where Qt itself lays out one pixel too far
    if not inside.contains(widget.geometry()) and not _scrolls(parent):
        yield f"{_name(widget)} leaves {_name(parent)}: {widget.geometry()} in {inside}"
    if isinstance(widget, QAbstractButton) and widget.text() and _is_cut(widget):
        yield f"the text of {_name(widget)} is cut: {widget.width()} < {widget.sizeHint().width()}"
    if isinstance(widget, QTableView) and _has_low_rows(widget):
        yield f"the rows of {_name(widget)} are too low for its type"
    if isinstance(widget, QLabel) and _is_cut_label(widget):
        yield f"{_name(widget)} is cut: {widget.size()}"


def _scrolls(parent: QWidget) -> bool:
    area = parent.parent()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def _is_cut(button: QAbstractButton) -> bool:
    hint = button.minimumSizeHint() if isinstance(button, QToolButton) else button.sizeHint()
    return button.width() < hint.width() or button.height() < hint.height()


def _has_low_rows(table: QTableView) -> bool:
    rows = range(min(table.model().rowCount(), _MOST_ROWS)) if table.model() else ()
    return any(table.rowHeight(row) < table.fontMetrics().height() for row in rows)


def _is_cut_label(label: QLabel) -> bool:
    """Whether a label is too small for its text."""
    if not label.text():
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    shown = Qt.TextFlag.TextShowMnemonic if label.buddy() else Qt.TextFlag.TextExpandTabs
    metrics = label.fontMetrics()
    width = metrics.size(shown, label.text()).width()
    height = metrics.ascent() * len(label.text().splitlines())
    return label.width() < width or label.height() < height


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", str)() or ""
    return f"{type(widget).__name__} {widget.objectName() or text!r}"


def _size(area: QRect) -> str:
    return f"{area.width()}×{area.height()} at {area.topLeft() - QPoint()}"
