"""Light or dark: the user’s choice, or the desktop’s."""

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from zen_digits.app.common import theme

_KEY = "appearance"


class Appearance(QObject):
    """The appearance that was chosen, remembered in the settings and shown by the application."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)

    @property
    def name(self) -> str:
        """ "system", "light" or "dark"."""
        return str(self._settings.value(_KEY, "system"))

    def choose(self, name: str) -> None:
        """Remember an appearance and show it: "system", "light" or "dark"."""
        self._settings.setValue(_KEY, name)
        self.apply()

    def apply(self) -> None:
        """Show the application in the chosen appearance."""
        chosen = {"light": theme.LIGHT, "dark": theme.DARK}.get(self.name) or theme.system_theme()
        theme.apply(QApplication.instance(), chosen)  # type: ignore[arg-type]
