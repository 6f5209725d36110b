"""Panels side by side or one above the other; the user sizes them, and one can fold away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import in_reading_order

_LARGEST = 30_000  # pixels of a panel


class PanelSplitter(QSplitter):
    """Panels, each with its share of what is left over; none can be dragged shut."""

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
