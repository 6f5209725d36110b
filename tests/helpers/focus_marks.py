"""Whether whoever works with the keyboard sees where the focus is."""

import numpy as np
from helpers.contrast import luminances
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from zen_digits.app.common.images import rgba_pixels

LEAST = 3.0
"""The contrast, by WCAG 2.2, between what is painted with the focus and without it."""
_MARGIN = 4  # pixels around a widget
_LEAST_PIXELS = 24  # that must differ so


def reached_by_tab(window: QWidget) -> list[QWidget]:
    """All that Tab stops at."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.visibleRegion().isEmpty()
    ]


def is_marked(window: QWidget, widget: QWidget) -> bool:
    """Whether a widget looks clearly different with the focus."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    area = _around(window, widget)
    focused = _luminances(window, area)
    widget.clearFocus()
    without = _luminances(window, area)
    high, low = np.maximum(focused, without), np.minimum(focused, without)
    return int(((high + 0.05) / (low + 0.05) >= LEAST).sum()) >= _LEAST_PIXELS


def _around(window: QWidget, widget: QWidget) -> QRect:
    corner = widget.mapTo(window, QPoint(0, 0))
    return QRect(corner, widget.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def _luminances(window: QWidget, area: QRect) -> NDArray[np.float64]:
    return luminances(rgba_pixels(window.grab(area).toImage()))
