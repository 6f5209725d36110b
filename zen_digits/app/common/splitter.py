"""Panels beside one another, whose borders can be dragged."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from zen_digits.app.common.theme import GRID


class SideBySide(QSplitter):
    """Each panel takes its share of what room there is; none can be dragged away."""

    def __init__(self, panels: Iterable[tuple[QWidget, int]], widths: Sequence[int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(GRID)
        for place, (panel, share) in enumerate(panels):
            self.addWidget(panel)
            self.setStretchFactor(place, share)
            self.setCollapsible(place, False)
        self.setSizes(list(widths))
        self._unfolded: list[int] = []

    def fold(self, panel: QWidget, away: bool) -> None:
        """Hide a panel, or show it again with all panels as wide as they were before."""
        if away and not panel.isHidden():
            self._unfolded = self.sizes()
        panel.setHidden(away)
        if not away and self._unfolded:
            self.setSizes(self._unfolded)


def with_margins(widget: QWidget) -> QWidget:
    """A page that holds a widget, with room around it."""
    page = QWidget()
    layout = QHBoxLayout(page)
    layout.setContentsMargins(GRID, GRID, GRID, GRID)
    layout.addWidget(widget)
    return page
