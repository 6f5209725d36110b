"""Shows the application in light or dark, as the user or the desktop wants it."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from zen_digits.app.common.appearance.palette import high_contrast_theme, outlined, palette_of
from zen_digits.app.common.appearance.style_sheet import style_sheet
from zen_digits.app.common.appearance.theme import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    Theme,
    is_presented,
    present,
    use,
)
from zen_digits.app.common.settings import Settings

_OUTLINED = ("QComboBox", "QCheckBox", "QRadioButton", "QLineEdit", "QSlider")


class Appearance(QObject):
    """Light or dark: the user’s choice, which the settings remember, or the desktop’s."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    @property
    def name(self) -> str:
        """ "system", "light" or "dark"."""
        return self._settings.text("appearance", "system")

    def choose(self, name: str) -> None:
        """Remember an appearance and show it: "system", "light" or "dark"."""
        self._settings.keep(appearance=name)
        self.apply()

    def present(self, *, on: bool) -> None:
        """Show thick curves, for a projector, or the usual ones again."""
        if on == is_presented():
            return
        present(on)
        _dress(self._theme())

    def apply(self) -> None:
        """Show the application in the chosen appearance, unless it has it already.

        Widgets receive a PaletteChange event.
        """
        theme = self._theme()
        if _application().styleSheet() != style_sheet(theme):
            _dress(theme)

    def _theme(self) -> Theme:
        scheme = QGuiApplication.styleHints().colorScheme()
        preferred = "dark" if scheme == Qt.ColorScheme.Dark else "light"  # by the desktop
        name = self.name if self.name in {"light", "dark"} else preferred
        if not wants_contrast():
            return DARK if name == "dark" else LIGHT
        own = None if self.name == name else high_contrast_theme(_system_palette())
        return own or (HIGH_DARK if name == "dark" else HIGH_LIGHT)


def wants_contrast() -> bool:
    """Whether the system asks for high contrast."""
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_palette() -> QPalette:
    """That of the desktop, in place of the program's."""
    QApplication.setPalette(QPalette())
    return QGuiApplication.palette()


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _dress(theme: Theme) -> None:
    app = _application()
    app.setStyleSheet("")  # what a style sheet has styled takes ten times as long to style anew
    if app.style().name() != "fusion":  # to set it again takes as long as all the colours
        app.setStyle("Fusion")
    use(theme)
    palette = palette_of(theme)
    app.setPalette(palette)
    for_controls = outlined(palette, theme)
    for name in _OUTLINED:
        QApplication.setPalette(for_controls, name)  # type: ignore[arg-type]  # bytes are refused
    app.setStyleSheet(style_sheet(theme))
