"""The style sheet of the application.

It also makes every text plain: names come from files, and a file may be a stranger's.
"""

from zen_digits.app.common.appearance.theme import TARGET, Theme
from zen_digits.core.resources import resource_path


def style_sheet(theme: Theme) -> str:
    """What Qt's widgets look like in a theme."""
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


def _sign(name: str, theme: Theme | None = None) -> str:
    """The file of a sign, as a style sheet wants it; without a theme, of one that does nothing."""
    colour = "faint" if theme is None else "light" if theme.dark else "dark"
    return resource_path("icons", f"{name}-{colour}.svg").as_posix()
