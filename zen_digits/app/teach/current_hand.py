"""Whose drawings are kept: the hand in use, read from the disk when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.settings import Settings
from zen_digits.core.personal.hand_files import is_name

if TYPE_CHECKING:
    from zen_digits.core.personal.hand import Hand

FIRST = "My hand"
"""The name of the one that everybody begins with."""
_NAME = "hand"  # of the setting


class CurrentHand(QObject):
    """``changed`` is emitted when its drawings have changed, ``chosen`` when it is another hand."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hand: Hand | None = None

    @property
    def name(self) -> str:
        """Its name."""
        name = self._settings.text(_NAME)
        return name if is_name(name) else FIRST

    def get(self) -> Hand:
        """The hand; raises InputError where its file cannot be read."""
        from zen_digits.core.personal.hand import Hand

        if self._hand is None or self._hand.name != self.name:
            self._hand = Hand(self.name)
        return self._hand

    def choose(self, name: str) -> None:
        """Keep drawings in the hand of this name from now on; read it anew."""
        self.close()
        self._settings.keep(**{_NAME: name})
        self._hand = None
        self.chosen.emit()
        self.changed.emit()

    def close(self) -> None:
        """Nothing that was deleted stays in its file."""
        if self._hand is not None:
            self._hand.close()

    def start_over(self) -> None:
        """The user's data is deleted."""
        self._hand = None
        self.chosen.emit()
        self.changed.emit()
