"""Light and dark: every colour of the window, as a palette and a short style sheet.

The style sheet also makes every text plain: names come from files, and a file may be a stranger's.

The accent and the curves use the colour-blind-safe set of Okabe and Ito (2008).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from zen_digits.app.common.settings import Settings

GRID = 8
"""Pixels; all margins and gaps are multiples of it or of its half."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one appearance, as "#rrggbb", and the widths of lines in plots, in pixels.

    ``in_picture``: what is painted is kept in a file or printed, and may be enlarged.
    """

    dark: bool
    window: str
    card: str
    field: str
    line: str
    text: str
    faint: str
    accent: str
    on_accent: str
    accent_hover: str
    training_curve: str
    validation_curve: str
    curve_width: float = 1.0
    line_width: float = 1.0
    in_picture: bool = False


LIGHT = Theme(
    dark=False, window="#eef0f2", card="#fbfcfd", field="#ffffff", line="#d5d9de",
    text="#1d2126", faint="#5d6670", accent="#0072b2", on_accent="#ffffff",
    accent_hover="#005f95", training_curve="#0072b2", validation_curve="#d55e00",
)  # fmt: skip
DARK = Theme(
    dark=True, window="#15181b", card="#1e2226", field="#262b30", line="#363d44",
    text="#e9ecef", faint="#9aa4ae", accent="#56b4e9", on_accent="#0b1319",
    accent_hover="#7cc6f0", training_curve="#56b4e9", validation_curve="#e69f00",
)  # fmt: skip


# The palette of Okabe and Ito as far as it shows on the card; the theme's text for black.
_SERIES_LIGHT = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#1d2126")
_SERIES_DARK = ("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#d55e00", "#e9ecef")

_substitutes: list[Theme] = []  # the last one is in use
_presented: list[object] = []  # who shows the application to many at this moment
_PRESENTED_CURVE = 3.0  # pixels


def current() -> Theme:
    """The theme now in use."""
    if _substitutes:
        return _substitutes[-1]
    shade = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    theme = DARK if shade.lightness() < 128 else LIGHT
    return replace(theme, curve_width=_PRESENTED_CURVE) if _presented else theme


def series_colours() -> tuple[str, ...]:
    """Seven colours for what is to be told apart, also by the colour-blind."""
    return _SERIES_DARK if current().dark else _SERIES_LIGHT


@contextmanager
def painted_in(theme: Theme) -> Iterator[None]:
    """Let what is painted meanwhile take another theme."""
    _substitutes.append(theme)
    try:
        yield
    finally:
        _substitutes.pop()


class Appearance(QObject):
    """Light or dark: the user’s choice, which the settings remember, or the desktop’s."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)

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
        if on == bool(_presented):
            return
        _presented[:] = [self] if on else []
        _dress(self._theme())

    def apply(self) -> None:
        """Show the application in the chosen appearance, unless it has it already.

        Widgets receive a PaletteChange event.
        """
        theme = self._theme()
        if _application().styleSheet() != _style_sheet(theme):
            _dress(theme)

    def _theme(self) -> Theme:
        scheme = QGuiApplication.styleHints().colorScheme()
        preferred = DARK if scheme == Qt.ColorScheme.Dark else LIGHT  # by the desktop
        return {"light": LIGHT, "dark": DARK}.get(self.name, preferred)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _dress(theme: Theme) -> None:
    app = _application()
    if app.style().name() != "fusion":  # to set it again takes as long as all the colours
        app.setStyle("Fusion")
    app.setPalette(palette_of(theme))
    app.setStyleSheet(_style_sheet(theme))


def palette_of(theme: Theme) -> QPalette:
    """A palette with a theme’s colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.field,
        role.AlternateBase: theme.card, role.Text: theme.text, role.Button: theme.card,
        role.ButtonText: theme.text, role.BrightText: theme.on_accent,
        role.Highlight: theme.accent, role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent, role.Link: theme.accent, role.PlaceholderText: theme.faint,
        role.ToolTipBase: theme.field, role.ToolTipText: theme.text, role.Mid: theme.line,
        role.Light: theme.field, role.Midlight: theme.line, role.Dark: theme.line,
        role.Shadow: "#000000",
    }  # fmt: skip
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.BrightText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return palette


def _style_sheet(theme: Theme) -> str:
    # Tooltips and Qt's own dialogs would show a name such as "<img src=…>" as what it asks for.
    return f"""
QLabel, QToolTip {{ qproperty-textFormat: PlainText; }}
QFrame[card="true"] {{
    background: {theme.card}; border: 1px solid {theme.line}; border-radius: 12px;
}}
QLabel[role="title"] {{ font-weight: 600; }}
QLabel[role="faint"] {{ color: {theme.faint}; }}
QLabel[role="tag"] {{
    color: {theme.faint}; border: 1px solid {theme.line}; border-radius: 6px; padding: 1px 6px;
}}
QLabel[role="hint"] {{ color: {theme.validation_curve}; }}
QToolButton, QPushButton {{
    background: transparent; border: 1px solid {theme.line}; border-radius: 6px;
    padding: 5px 12px; color: {theme.text};
}}
QToolButton {{ padding: 5px; }}
QToolButton:hover, QPushButton:hover {{ border-color: {theme.accent}; }}
QToolButton:pressed, QPushButton:pressed {{ background: {theme.line}; }}
QToolButton:checked, QPushButton:checked {{
    background: {theme.line}; border-color: {theme.accent};
}}
QToolButton:focus, QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 4px 11px; }}
QToolButton:focus {{ padding: 4px; }}
QToolButton:disabled, QPushButton:disabled {{
    color: {theme.faint}; border-color: {theme.line}; background: transparent;
}}
QPushButton[primary="true"] {{
    background: {theme.accent}; border-color: {theme.accent}; color: {theme.on_accent};
    font-weight: 600;
}}
QPushButton[primary="true"]:hover {{ background: {theme.accent_hover}; }}
QPushButton[primary="true"]:focus {{ border-color: {theme.text}; }}
QPushButton[primary="true"]:disabled {{
    background: transparent; color: {theme.faint}; border-color: {theme.line};
}}
.QProgressBar {{
    background: {theme.line}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
}}
.QProgressBar::chunk {{ background: {theme.accent}; border-radius: 4px; }}
QTabBar::tab {{
    background: transparent; border: 1px solid {theme.line}; border-radius: 6px;
    padding: 3px 10px; margin: 0 2px; color: {theme.text};
}}
QTabBar#digit_tabs::tab {{ padding: 3px 4px; }}
QTabBar::tab:hover {{ border-color: {theme.accent}; }}
QTabBar::tab:selected {{ background: {theme.line}; border-color: {theme.accent}; }}
QTabWidget::pane {{ border: none; }}
QTableView, QTreeView, QPlainTextEdit {{ border: 2px solid {theme.line}; border-radius: 6px; }}
QGraphicsView, FittingScrollArea {{ border: 2px solid transparent; border-radius: 6px; }}
QTableView:focus, QTreeView:focus, QPlainTextEdit:focus, QGraphicsView:focus,
FittingScrollArea:focus {{
    border-color: {theme.accent};
}}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {theme.line}; border-radius: 3px; }}
"""
