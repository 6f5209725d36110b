"""How well each hand is read, in a table: for whom it reads worse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.numbers import count, percent
from zen_digits.app.common.widgets import named
from zen_digits.app.teach.learning_texts import right_text
from zen_digits.core.personal.before_and_after import UNKNOWN

if TYPE_CHECKING:
    from zen_digits.core.personal.hand_figures import HandFigures

_MOST_ROWS = 4  # that are seen without scrolling


class HandsTable(QTableWidget):
    """A row for each hand, the one that is read worst first; hidden where there is only one."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        tip = self.tr(
            "The share of each hand’s drawings that is right, each read by a network that has not "
            "learned from it; the hand that is read worst comes first"
        )
        named(self, "hands_table", self.tr("How well each hand is read"), tip)
        self.setHorizontalHeaderLabels(
            [self.tr("Hand"), self.tr("Drawings"), self.tr("Before"), self.tr("Now")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.hide()

    def show_hands(self, found: Sequence[HandFigures]) -> None:
        """Show these hands."""
        self.setRowCount(len(found))
        for row, hand in enumerate(found):
            for column, text in enumerate(self._cells(hand)):
                item = QTableWidgetItem(text)
                item.setToolTip(hand.name if column == 0 else self._tip(hand))
                self.setItem(row, column, item)
        self.setVisible(len(found) > 1)
        self._fit()

    def _cells(self, hand: HandFigures) -> tuple[str, str, str, str]:
        right = hand.figures.right if hand.figures else UNKNOWN
        was, now = (percent(share, 0) or "–" for share in (right.before, right.after))
        return hand.name, count(hand.drawings), was, now

    def _tip(self, hand: HandFigures) -> str:
        """The numbers behind the shares."""
        return right_text(hand.figures) if hand.figures else self.tr("It was not learned yet.")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        rows = sum(self.rowHeight(row) for row in range(min(self.rowCount(), _MOST_ROWS)))
        return self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth()

    def sizeHint(self) -> QSize:
        return QSize(30 * GRID, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * GRID, self._height())
