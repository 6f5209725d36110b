"""Garbage is collected on the main thread alone.

Python collects it on whichever thread happens to make the next object. On a thread that trains it
would delete widgets and timers that the main thread is using at that moment, and Qt would crash.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from zen_digits.core.pytorch import is_importing

_INTERVAL = 500  # ms


class GarbageCollector(QObject):
    """Collects as often as Python would, but at most twice a second, for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is imported by now stays for good
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones.

        Not while much is imported: none of it is garbage, and all of it would be looked through.
        """
        if is_importing():
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
