"""Lists that show pictures in rows, each with a caption below it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView

from zen_digits.app.common.appearance.theme import GRID


def make_wall(view: QListView, side: int) -> None:
    """Show a list's items as pictures of ``side`` pixels, which arrow keys walk and no one drags.

    One row at least is always in sight.
    """
    view.setProperty("wall", True)  # for the style sheet
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMovement(QListView.Movement.Static)
    for widget in (view, view.viewport()):  # Qt's icons could be dragged
        widget.setAcceptDrops(False)
    view.setDragEnabled(False)
    view.setIconSize(QSize(side, side))
    view.setSpacing(GRID // 2)
    view.setMinimumHeight(side + 6 * GRID)


def give_equal_cells(view: QListView, longest: str) -> None:
    """Make all items of a wall as wide as the longest of usual captions, in the present font.

    Qt then asks only for the items in sight; longer captions lose their middle.
    """
    metrics, side = view.fontMetrics(), view.iconSize().width()
    width = max(side + 3 * GRID, metrics.horizontalAdvance(longest) + 2 * GRID)
    view.setUniformItemSizes(True)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    view.setGridSize(QSize(width, side + metrics.height() + 2 * GRID))
