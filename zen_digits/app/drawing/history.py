"""Undo and redo: the states that a drawing has been in, as many as fit into a bounded memory."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from zen_digits.app.drawing.canvas_state import EMPTY, CanvasState

MOST_BYTES = 128 * 2**20
"""Of all states together, or of the latest two where they alone are larger."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A state, the bytes it needs besides the one before it, and the name of what led to it."""

    state: CanvasState
    size: int
    name: str


class History(QObject):
    """The states up to the one on show, and those that were undone.

    ``show`` is called with each state that is to be shown. ``changed`` is emitted when what can be
    undone or redone changes.
    """

    changed = Signal()

    def __init__(self, show: Callable[[CanvasState], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._steps = [_Step(EMPTY, 0, "")]
        self._index = 0

    @property
    def can_undo(self) -> bool:
        return self._index > 0

    @property
    def can_redo(self) -> bool:
        return self._index < len(self._steps) - 1

    @property
    def undo_name(self) -> str:
        """What ``undo`` takes back; empty where there is nothing."""
        return self._steps[self._index].name if self.can_undo else ""

    @property
    def redo_name(self) -> str:
        """What ``redo`` does again; empty where there is nothing."""
        return self._steps[self._index + 1].name if self.can_redo else ""

    def push(self, state: CanvasState, name: str) -> None:
        """Show a new state; what was undone is forgotten, and the oldest where room is short."""
        before = self._steps[self._index].state
        self._steps[self._index + 1 :] = [_Step(state, state.size_besides(before), name)]
        self._forget_oldest()
        self._go_to(len(self._steps) - 1)

    def undo(self) -> None:
        """Show the state before; without one, do nothing."""
        if self.can_undo:
            self._go_to(self._index - 1)

    def redo(self) -> None:
        """Show the state after; without one, do nothing."""
        if self.can_redo:
            self._go_to(self._index + 1)

    def _go_to(self, index: int) -> None:
        self._index = index
        self._show(self._steps[index].state)
        self.changed.emit()

    def _forget_oldest(self) -> None:
        while len(self._steps) > 2 and sum(step.size for step in self._steps) > MOST_BYTES:
            second = self._steps[1].state
            self._steps[:2] = [_Step(second, second.size_besides(EMPTY), "")]
