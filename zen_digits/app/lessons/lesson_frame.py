"""The window's halves with the lesson panel: beside them where there is room, else below."""

from PySide6.QtCore import QEvent, QMargins, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.widgets import tight
from zen_digits.app.lessons.lesson_panel import LessonPanel

_COLUMN = 34  # characters of the panel beside,
_LINES, _ASKED, _LEAST = 5, 12, 2  # and lines of the one below, at best, with answers, at least
_ENOUGH = 880  # pixels that the halves need beside it
_ANY = 16_777_215  # Qt's own for a size without a limit


class LessonFrame(QWidget):
    """Holds both; the panel is hidden until there is a lesson."""

    def __init__(self, halves: QWidget, panel: LessonPanel) -> None:
        super().__init__()
        self._halves, self._panel = halves, panel
        self._least: QSize | None = None  # of the window, without the panel
        self._box = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 0)
        self._box.addWidget(halves, 1)
        self._box.addWidget(self._framed(panel))

    def _framed(self, panel: LessonPanel) -> QWidget:
        """With the same margins as the halves have."""
        self._frame = QWidget()
        self._inner = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._frame)
        self._inner.addWidget(panel)
        self._frame.hide()
        return self._frame

    def show_panel(self, *, on: bool) -> None:
        """Show the panel, or hide it."""
        if self._least is None:
            self._least = self.window().minimumSize()
        self._frame.setVisible(on)
        self._arrange()

    def fit(self) -> None:
        """Give the panel room for what it says now."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        if self._least is None:
            return
        if self._frame.isHidden():
            self.window().setMinimumSize(self._least)
            return
        column = max(
            _COLUMN * self.fontMetrics().averageCharWidth() + 4 * GRID,
            self._panel.minimumSizeHint().width() + GRID,
        )
        beside = self.width() - column >= _ENOUGH
        self._panel.arrange(beside=beside)
        if beside:
            self._be_column(column)
        else:
            self._be_strip(self._least)

    def _be_column(self, width: int) -> None:
        self._place(QBoxLayout.Direction.LeftToRight, QMargins(0, GRID, GRID, GRID))
        self._frame.setFixedWidth(width)

    def _be_strip(self, least: QSize) -> None:
        """A window too low for it grows."""
        width, above = self.width() - 2 * GRID, least.height()
        most = _ASKED if self._panel.asks else _LINES
        shortest, best = (self._panel.strip_height(width, n) + GRID for n in (_LEAST, most))
        self.window().setMinimumHeight(above + shortest)
        self._place(QBoxLayout.Direction.TopToBottom, QMargins(GRID, 0, GRID, GRID))
        left = self.height() - self._halves.minimumSizeHint().height()  # in large type, little
        room = min(self.window().height() - above, left)
        self._frame.setFixedHeight(max(shortest, min(best, room)))

    def _place(self, direction: QBoxLayout.Direction, margins: QMargins) -> None:
        """Put the panel after the halves, of any size."""
        self._box.setDirection(direction)
        self._inner.setContentsMargins(margins)
        self._frame.setMinimumSize(0, 0)
        self._frame.setMaximumSize(_ANY, _ANY)
