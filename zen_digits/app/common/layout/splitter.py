"""Panels side by side or one above the other; the user sizes them, and one can fold away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHoverEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QWidget,
)

from zen_digits.app.common.appearance.theme import GRID, TARGET
from zen_digits.app.common.widgets import in_reading_order

_LARGEST = 30_000  # pixels of a panel


class PanelSplitter(QSplitter):
    """Panels, each with its share of what is left over; none can be dragged shut.

    A handle is thin, but is also taken beside it, where a panel has nothing to click: it is as
    large as anything else for a hand that is not steady.
    """

    def __init__(
        self,
        panels: Sequence[tuple[QWidget, int]],
        sizes: Sequence[int],
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        super().__init__(orientation)
        self.setHandleWidth(GRID)
        for place, (panel, share) in enumerate(panels):
            self.addWidget(panel)
            self.setStretchFactor(place, share)
            self.setCollapsible(place, False)
        in_reading_order([panel for panel, _ in panels])  # Qt put each before the one before it
        self.setSizes(list(sizes))
        self._unfolded: list[int] = []
        self._folded = False
        self._taken: QSplitterHandle | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def panel_sizes(self) -> list[int]:
        """The panels' sizes in pixels, or what they were before one was folded away."""
        return self._unfolded if self._folded else self.sizes()

    def restore_sizes(self, sizes: Sequence[int]) -> None:
        """Give the panels their former sizes as far as there is room; ignores other lists."""
        if len(sizes) == self.count() and all(0 < size <= _LARGEST for size in sizes):
            self.setSizes(list(sizes))

    def fold(self, panel: QWidget, away: bool) -> None:
        """Hide a panel, or show it again with all panels as large as they were before."""
        if away == self._folded:
            return
        if away:
            self._unfolded = self.sizes()
        self._folded = away
        panel.setHidden(away)
        if not away and self._unfolded:
            self.setSizes(self._unfolded)

    # Handles, also taken beside them

    def handle_near(self, place: QPoint) -> QSplitterHandle | None:
        """The handle that a press at a place takes; panels may have taken the press before."""
        handles = (self.handle(index) for index in range(1, self.count()))
        shown = (handle for handle in handles if handle.isVisible())
        return next((each for each in shown if _around(each.geometry()).contains(place)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What no panel has a use for comes here."""
        self._taken = self.handle_near(event.position().toPoint())
        self._pass_on(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pass_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pass_on(event)
        self._taken = None

    def _pass_on(self, event: QMouseEvent) -> None:
        """To the handle that is taken."""
        if self._taken is None:
            event.ignore()
            return
        place = self._taken.mapFrom(self, event.position())
        buttons = event.button(), event.buttons(), event.modifiers()
        passed = QMouseEvent(event.type(), place, event.globalPosition(), *buttons)
        QApplication.sendEvent(self._taken, passed)

    def event(self, event: QEvent) -> bool:
        """The pointer tells where a handle can be taken, as it does on the handle."""
        if isinstance(event, QHoverEvent):
            handle = self._free_handle(event.position().toPoint())
            if handle is not None and event.type() != QEvent.Type.HoverLeave:
                self.setCursor(handle.cursor())
            else:
                self.unsetCursor()
        return super().event(event)

    def _free_handle(self, place: QPoint) -> QSplitterHandle | None:
        """The handle near a place at which nothing else is clicked."""
        below = self.childAt(place)
        while below is not None and below is not self:
            is_button = isinstance(below, QAbstractButton | QScrollBar)
            if is_button or below.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                return None
            below = below.parentWidget()
        return self.handle_near(place)


def _around(handle: QRect) -> QRect:
    """Where a handle can be taken."""
    across = max(TARGET - handle.width(), 0) // 2
    down = max(TARGET - handle.height(), 0) // 2
    return handle.adjusted(-across, -down, across, down)
