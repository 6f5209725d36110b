"""Notices when anything in the window appears, disappears or moves."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_KINDS = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize})


class Movements(QObject):
    """Emits ``settled`` once after any number of them, when the event loop comes round.

    It sees the events of all widgets, also of those that are made later; so it listens only while
    a lesson is open.
    """

    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self.settled)
        self._listens = False

    def listen(self, *, on: bool) -> None:
        """Begin, or end."""
        app = QCoreApplication.instance()
        if on == self._listens or app is None:
            return
        self._listens = on
        (app.installEventFilter if on else app.removeEventFilter)(self)
        if not on:
            self._timer.stop()

    def expect(self) -> None:
        """Emit ``settled`` once what has been asked for has its place."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        if event.type() in _KINDS and not self._timer.isActive():
            self._timer.start()
        return False
