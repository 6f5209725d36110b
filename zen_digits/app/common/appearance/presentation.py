"""Presentation mode: the whole screen, large type and thick curves, for a projector."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.appearance import Appearance
from zen_digits.app.common.appearance.text_size import TextSize


class Presentation(QObject):
    """Turned on and off by ``toggle``, off by Esc, too; nothing of it is remembered."""

    def __init__(self, window: QWidget, appearance: Appearance, text_size: TextSize) -> None:
        super().__init__(window)
        self._window, self._appearance, self._text_size = window, appearance, text_size
        self._before = Qt.WindowState.WindowNoState
        self._escape = QShortcut(QKeySequence("Escape"), window)
        self._escape.activated.connect(self.leave)
        self._escape.setEnabled(False)

    @property
    def is_on(self) -> bool:
        return self._escape.isEnabled()

    def toggle(self) -> None:
        """Begin a presentation, or end it."""
        if self.is_on:
            self.leave()
            return
        self._before = self._window.windowState()
        self._escape.setEnabled(True)
        self._show(on=True)
        self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """End it: window and type are as they were."""
        if self.is_on:
            self._escape.setEnabled(False)
            self._show(on=False)
            self._window.setWindowState(self._before)

    def _show(self, *, on: bool) -> None:
        self._text_size.present(on=on)
        self._appearance.present(on=on)
