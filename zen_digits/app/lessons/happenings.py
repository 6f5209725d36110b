"""What is the case in the window, and what has happened in it since a step of a lesson began."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from zen_digits.app.lessons.parts import WindowParts, change_signal
from zen_digits.core.lessons.conditions import VALUE, Condition


class Happenings(QObject):
    """A Situation; ``told`` comes when there may be something new in it.

    The program's own signals are connected with the methods that ``note`` something.
    """

    told = Signal()

    def __init__(self, parts: WindowParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self.counts: Counter[str] = Counter()
        self.pressed: set[str] = set()
        self.changed: set[str] = set()
        self.trained: set[str] = set()
        self.states: set[str] = {"empty"}
        self.losses: tuple[float, float] | None = None
        self.reading = ""
        self._missing: set[str] = set()  # what is to be watched, and has not been made yet
        self._watched: dict[str, QWidget] = {}

    def begin(self, conditions: Iterable[Condition]) -> None:
        """A step begins: what happened before counts no more."""
        for seen in (self.counts, self.pressed, self.changed, self.trained):
            seen.clear()
        self.losses = None
        self._missing = {name for name in map(_watched_name, conditions) if name}
        self.look()

    def look(self) -> None:
        """Something appeared, went or moved."""
        for name in [*self._missing]:
            self._watch(name)
        self.told.emit()

    def _watch(self, name: str) -> None:
        widget = self._parts.find(name)
        if widget is None:
            return
        self._missing.discard(name)
        if self._watched.get(name) is widget:
            return
        self._watched[name] = widget  # from now on, whichever step it is
        if (signal := change_signal(widget)) is not None:
            signal.connect(partial(self._note_name, self.changed, name))
        if isinstance(widget, QAbstractButton):
            widget.clicked.connect(partial(self._note_name, self.pressed, name))

    def _note_name(self, names: set[str], name: str, *_: object) -> None:
        names.add(name)
        self.told.emit()

    def is_visible(self, name: str) -> bool:
        """As WindowParts."""
        return self._parts.is_visible(name)

    def value_of(self, name: str) -> object:
        """As WindowParts."""
        return self._parts.value_of(name)

    def note(self, kind: str) -> None:
        """One more of what is counted."""
        self.counts[kind] += 1
        self.told.emit()

    def note_state(self, state: str, *, on: bool) -> None:
        """Whether something is the case from now on."""
        (self.states.add if on else self.states.discard)(state)
        self.told.emit()

    def note_reading(self, text: str) -> None:
        """What is read now; "" for nothing."""
        self.reading = text
        self.told.emit()

    def note_losses(self, losses: Iterable[float]) -> None:
        """Batches are done, with these losses."""
        for loss in losses:
            least, greatest = self.losses or (loss, loss)
            self.losses = min(least, loss), max(greatest, loss)
            self.counts["batches"] += 1
        self.told.emit()

    def note_trained(self, architecture: str) -> None:
        """A run has ended with a network of this kind."""
        self.trained.add(architecture)
        self.told.emit()


def _watched_name(condition: Condition) -> str:
    """The control whose signals tell that a condition may be met now; "" for none."""
    if condition.kind == VALUE and isinstance(condition.argument, tuple):
        return condition.argument[0]
    return str(condition.argument) if condition.kind in ("pressed", "changed") else ""
