"""What moves without being asked to: all of it stays still where somebody wants it so.

Curves that grow and a bar that tells how far something is are no such movement.
"""

import sys

from PySide6.QtCore import QObject, Qt, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QProgressBar

from zen_digits.app.common.settings import Settings

_REDUCED, _USUAL = "reduced", "usual"
_stills: list[object] = []  # who wants nothing to move


def is_still() -> bool:
    """Whether nothing may move."""
    return bool(_stills)


def glide(animation: QVariantAnimation) -> None:
    """Start an animation, or come to its end at once."""
    animation.start()
    if is_still():
        animation.setCurrentTime(animation.duration())


def show_busy(bar: QProgressBar) -> None:
    """Let a bar tell that something goes on, not how far it is: it moves, or it stays empty."""
    bar.setRange(0, 1 if is_still() else 0)
    bar.setValue(0)


class Motion(QObject):
    """The user's choice, which the settings remember, or the system's."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._blinking = QApplication.cursorFlashTime()

    @property
    def is_reduced(self) -> bool:
        chosen = self._settings.text("motion")
        return chosen == _REDUCED if chosen in {_REDUCED, _USUAL} else _reduced_by_system()

    def toggle(self) -> None:
        """Change it, and remember that."""
        self._settings.keep(motion=_USUAL if self.is_reduced else _REDUCED)
        self.apply()

    def apply(self) -> None:
        """Let everything follow it."""
        _stills[:] = [self] if self.is_reduced else []
        QApplication.setCursorFlashTime(0 if is_still() else self._blinking)

    def leave(self) -> None:
        """The window is gone: the application is as it was."""
        _stills.clear()
        QApplication.setCursorFlashTime(self._blinking)


def _reduced_by_system() -> bool:
    """As far as Qt knows: it asks Windows for animated menus, and later versions every system."""
    hints = QGuiApplication.styleHints()
    preference = getattr(hints.accessibility(), "motionPreference", None)
    if preference is not None:
        return bool(preference().name == "ReducedMotion")
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
