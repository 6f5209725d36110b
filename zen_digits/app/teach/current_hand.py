"""Whose drawings are kept: the hand in use, read from the disk when it is first needed."""

from __future__ import annotations

from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.settings import Settings
from zen_digits.core.errors import InputError
from zen_digits.core.personal.hand.files import hand_path, is_name

if TYPE_CHECKING:
    from zen_digits.core.personal.hand.hand import Hand

FIRST = "My hand"
"""The name of the one that everybody begins with."""
QUICK = 100_000
"""Bytes of a hand’s file that is read within a frame."""
_NAME = "hand"  # of the setting


class CurrentHand(QObject):
    """``changed`` is emitted when its drawings have changed, ``chosen`` when it is another hand."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hand: Hand | None = None
        self._opening = Lock()  # a hand is opened once, by one thread
        self._being_read: str | None = None
        self._unreadable: str | None = None

    @property
    def name(self) -> str:
        """Its name."""
        name = self._settings.text(_NAME)
        return name if is_name(name) else FIRST

    def read(self) -> bool:
        """Read it on another thread, if that may take long; whether it is still being read.

        ``changed`` is emitted when it has been read. It may raise InputError only then.
        """
        name = self.name
        if self._being_read is None and self._takes_long(name):
            self._being_read = name

            def open_it() -> None:
                with suppress(InputError):  # raised again where it is needed
                    self._open(name)

            BackgroundJob(open_it, self, done=lambda _: self._end(name), failed=self._fail).start()
        return self._being_read is not None

    def _takes_long(self, name: str) -> bool:
        is_open = self._hand is not None and self._hand.name == name
        if is_open or name == self._unreadable:
            return False
        with suppress(OSError):
            return hand_path(name).stat().st_size > QUICK
        return False

    def _end(self, name: str) -> None:
        self._being_read = None
        if self._hand is None or self._hand.name != name:
            self._unreadable = name
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._being_read = None
        raise error

    def get(self) -> Hand:
        """The hand; raises InputError where its file cannot be read."""
        return self._open(self.name)

    def _open(self, name: str) -> Hand:
        from zen_digits.core.personal.hand.hand import Hand

        with self._opening:
            hand = self._hand
            if hand is None or hand.name != name:
                self._hand = hand = Hand(name)
            return hand

    def choose(self, name: str) -> None:
        """Keep drawings in the hand of this name from now on; read it anew."""
        self.close()
        self._settings.keep(**{_NAME: name})
        self.start_over()

    def close(self) -> None:
        """Nothing that was deleted stays in its file."""
        if self._hand is not None:
            self._hand.close()

    def start_over(self) -> None:
        """It is another one, or the user's data is deleted."""
        with self._opening:
            self._hand = self._unreadable = None
        self.chosen.emit()
        self.changed.emit()
