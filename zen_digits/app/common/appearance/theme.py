"""Light and dark: every colour of the window, as a palette and a short style sheet.

The style sheet also makes every text plain: names come from files, and a file may be a stranger's.

The accent and the curves use the colour-blind-safe set of Okabe and Ito (2008), darkened where it
could not be seen on white. ``tests/app/common/test_contrast.py`` holds what WCAG 2.2 AA asks for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from zen_digits.app.common.appearance.colours import contrast
from zen_digits.app.common.settings import Settings
from zen_digits.core.resources import resource_path

GRID = 8
"""Pixels; all margins and gaps are multiples of it or of its half."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one appearance, as "#rrggbb", and the widths of lines in plots, in pixels.

    ``edge`` is that of borders which tell what a control or a picture is, ``line`` only adorns.
    ``in_picture``: what is painted is kept in a file or printed, and may be enlarged.
    """

    dark: bool
    window: str
    card: str
    field: str
    line: str
    edge: str
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
    dark=False, window="#eef0f2", card="#fbfcfd", field="#ffffff", line="#d5d9de", edge="#7d8690",
    text="#1d2126", faint="#5d6670", accent="#0072b2", on_accent="#ffffff",
    accent_hover="#005f95", training_curve="#0072b2", validation_curve="#b34f00",
)  # fmt: skip
DARK = Theme(
    dark=True, window="#15181b", card="#1e2226", field="#262b30", line="#363d44", edge="#7b868f",
    text="#e9ecef", faint="#9aa4ae", accent="#56b4e9", on_accent="#0b1319",
    accent_hover="#7cc6f0", training_curve="#56b4e9", validation_curve="#e69f00",
)  # fmt: skip
HIGH_LIGHT = replace(
    LIGHT, window="#ffffff", card="#ffffff", line="#b0b0b0", edge="#000000", text="#000000",
    faint="#3b3b3b", accent="#00408a", accent_hover="#002f66", training_curve="#00408a",
    validation_curve="#7a3300",
)  # fmt: skip
HIGH_DARK = replace(
    DARK, window="#000000", card="#000000", field="#000000", line="#4d4d4d", edge="#ffffff",
    text="#ffffff", faint="#d0d0d0", accent="#6fd3ff", on_accent="#000000",
    accent_hover="#a6e4ff", training_curve="#6fd3ff", validation_curve="#ffc247",
)  # fmt: skip
"""Where the system asks for high contrast, and its own colours do not have it."""


# The palette of Okabe and Ito as far as it shows on the card; the theme's text for black.
_SERIES_LIGHT = ("#0072b2", "#b34f00", "#008f68", "#b8588f", "#a87400", "#2b93cf", "#1d2126")
_SERIES_DARK = ("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#d55e00", "#e9ecef")

_dressed = [LIGHT]  # what the application shows
_substitutes: list[Theme] = []  # the last one is in use instead
TARGET = 24
"""Pixels at least, across and down, of what can be clicked."""
_presented: list[object] = []  # who shows the application to many at this moment
_PRESENTED_CURVE = 3.0  # pixels
_READABLE = 4.5  # times as light: what texts need


def current() -> Theme:
    """The theme now in use."""
    if _substitutes:
        return _substitutes[-1]
    theme = _dressed[0]
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


def high_contrast_theme(palette: QPalette) -> Theme | None:
    """The colours that a system has for it; None where they have not the contrast."""
    role = QPalette.ColorRole
    text, window, field, accent, on_accent, link = (
        palette.color(each).name()
        for each in (
            role.WindowText, role.Window, role.Base, role.Highlight, role.HighlightedText, role.Link
        )
    )  # fmt: skip
    pairs = ((text, window), (text, field), (accent, on_accent))
    if min(contrast(*pair) for pair in pairs) < _READABLE:
        return None
    seen = (
        accent if min(contrast(accent, ground) for ground in (window, field)) >= _READABLE else text
    )
    other = link if min(contrast(link, ground) for ground in (window, field)) >= _READABLE else text
    return replace(
        HIGH_DARK if QColor(window).lightness() < 128 else HIGH_LIGHT,
        window=window, card=window, field=field, edge=text, text=text, faint=text,
        accent=accent, on_accent=on_accent, accent_hover=accent,
        training_curve=seen, validation_curve=other,
    )  # fmt: skip


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
    _dressed[0] = theme
    palette = palette_of(theme)
    app.setPalette(palette)
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.edge).lighter(_OUTLINE))
    for name in _OUTLINED:
        QApplication.setPalette(palette, name)  # type: ignore[arg-type]  # bytes are refused
    app.setStyleSheet(_style_sheet(theme))


_OUTLINE = 140  # per cent: Fusion outlines controls in their window's colour, so much darker,
_OUTLINED = ("QComboBox", "QCheckBox", "QRadioButton", "QLineEdit", "QSlider")


def palette_of(theme: Theme) -> QPalette:
    """A palette with a theme’s colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.field,
        role.AlternateBase: theme.card, role.Text: theme.text, role.Button: theme.card,
        role.ButtonText: theme.text, role.BrightText: theme.on_accent,
        role.Highlight: theme.accent, role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent, role.Link: theme.accent, role.PlaceholderText: theme.faint,
        role.ToolTipBase: theme.field, role.ToolTipText: theme.text, role.Mid: theme.edge,
        role.Light: theme.field, role.Midlight: theme.line, role.Dark: theme.line,
        role.Shadow: "#000000",
    }  # fmt: skip
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.BrightText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return palette


def _sign(name: str, theme: Theme | None = None) -> str:
    """The file of a sign, as a style sheet wants it; without a theme, of one that does nothing."""
    colour = "faint" if theme is None else "light" if theme.dark else "dark"
    return resource_path("icons", f"{name}-{colour}.svg").as_posix()


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
    background: transparent; border: 1px solid {theme.edge}; border-radius: 6px;
    padding: 5px 12px; color: {theme.text};
}}
QToolButton {{ padding: 5px; }}
QToolButton:hover, QPushButton:hover {{ border-color: {theme.accent}; }}
QToolButton:pressed, QPushButton:pressed {{ background: {theme.line}; }}
QToolButton:checked, QPushButton:checked {{
    background: {theme.line}; border-color: {theme.accent};
    border-bottom: 3px solid {theme.accent}; padding-bottom: 3px;
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
QPushButton[primary="true"]:focus {{
    border: 4px double {theme.on_accent}; padding: 2px 9px;
}}
QPushButton[primary="true"]:disabled {{
    background: transparent; color: {theme.faint}; border-color: {theme.line};
}}
.QProgressBar {{
    background: {theme.line}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
}}
.QProgressBar::chunk {{ background: {theme.accent}; border-radius: 4px; }}
QTabBar::tab {{
    background: transparent; border: 1px solid {theme.edge}; border-radius: 6px;
    padding: 5px 10px; margin: 0 2px; color: {theme.text};
}}
QTabBar#digit_tabs::tab {{ padding: 5px 4px; }}
QTabBar::tab:hover {{ border-color: {theme.accent}; }}
QTabBar::tab:selected {{
    background: {theme.line}; border-color: {theme.accent};
    border-bottom: 3px solid {theme.accent}; padding-bottom: 3px;
}}
QTabWidget::pane {{ border: none; }}
QTableView, QTreeView, QListView[wall="true"], QPlainTextEdit {{
    border: 1px solid {theme.edge}; border-radius: 6px; padding: 1px;
}}
QLineEdit {{ border: 1px solid {theme.edge}; border-radius: 4px; padding: 2px; }}
QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: 1px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; }}
QAbstractSpinBox QLineEdit {{ padding: 0 2px; }}
QCheckBox, QRadioButton, QSlider, QGraphicsView, FittingScrollArea,
QScrollArea[framed="true"] {{
    border: 2px solid transparent; border-radius: 6px;
}}
QCheckBox:focus, QRadioButton:focus, QSlider:focus {{ border-color: {theme.accent}; }}
QTabBar::tab:focus {{
    border: 2px solid {theme.accent}; border-bottom-width: 3px; padding: 2px 9px 1px;
}}
QTableView:focus, QTreeView:focus, QListView[wall="true"]:focus, QPlainTextEdit:focus {{
    border: 2px solid {theme.accent}; padding: 0;
}}
QGraphicsView:focus, FittingScrollArea:focus, QScrollArea[framed="true"]:focus {{
    border-color: {theme.accent};
}}
QScrollBar {{ background: transparent; }}
QScrollBar:vertical {{ width: 14px; }}
QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {theme.edge}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 24px; }}
QScrollBar::handle:horizontal {{ min-width: 24px; }}
QScrollBar::handle:hover {{ background: {theme.accent}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {theme.line}; border-radius: 3px; }}
QComboBox, QLineEdit, QAbstractSpinBox {{ min-height: {TARGET - 2}px; }}
QAbstractSpinBox {{
    background: {theme.field}; border: 1px solid {theme.edge}; border-radius: 4px;
    padding-right: {2 * TARGET}px;
}}
QAbstractSpinBox:focus {{
    border: 2px solid {theme.accent}; padding-right: {2 * TARGET - 1}px; min-height: {TARGET - 4}px;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    subcontrol-origin: border; subcontrol-position: center right;
    width: {TARGET}px; height: {TARGET}px; border-radius: 4px;
}}
QAbstractSpinBox::down-button {{ right: {TARGET}px; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{
    background: {theme.line};
}}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ width: 20px; height: 20px; }}
QAbstractSpinBox::up-arrow {{ image: url("{_sign("plus", theme)}"); }}
QAbstractSpinBox::down-arrow {{ image: url("{_sign("minus", theme)}"); }}
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {{
    image: url("{_sign("plus")}");
}}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {{
    image: url("{_sign("minus")}");
}}
QCheckBox, QRadioButton {{ min-height: {TARGET}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 1.1em; height: 1.1em; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QTabBar::scroller {{ width: {2 * TARGET}px; }}
QTabBar QToolButton {{ padding: 0; }}
QTreeView::item, QHeaderView::section {{ min-height: {TARGET}px; }}
QMenuBar {{ background: {theme.window}; }}
QMenuBar::item {{ padding: 6px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {theme.line}; }}
QMenu::item {{ padding: 6px 24px 6px 28px; }}
QMenu::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
QMenu::item:disabled {{ color: {theme.faint}; background: transparent; }}
QSlider:horizontal {{ min-height: {TARGET}px; }}
QSlider::groove:horizontal {{ height: 4px; background: {theme.edge}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: {TARGET}px; margin: -{TARGET // 2 - 2}px 0; border-radius: {TARGET // 2}px;
    background: {theme.accent};
}}
QSlider::handle:horizontal:disabled {{ background: {theme.edge}; }}
"""
