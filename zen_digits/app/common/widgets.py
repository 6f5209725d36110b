"""Small pieces that several panels are made of."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.icons import icon
from zen_digits.app.common.theme import GRID


class Card(QFrame):
    """A rounded panel with a ``title``; add widgets to ``body``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, 2 * GRID)
        self.body.setSpacing(GRID)
        self.title = label("", "title")
        self.body.addWidget(self.title)


class Scrolled(QScrollArea):
    """As high as what it holds where there is room; what does not fit can be scrolled to."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self._content = content
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), 6 * GRID)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A text; ``role`` is "title" or "faint" or empty. Can be selected nowhere, is read aloud."""
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setProperty("role", role)
    widget.setWordWrap(wrap)
    if wrap:
        widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return widget


def tool_button(name: str, icon_name: str, text: str, shortcut: QKeySequence | None) -> QToolButton:
    """A button with a shipped icon; its tooltip says what it does and on which key."""
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(icon_name))
    button.setIconSize(QSize(20, 20))
    button.setAccessibleName(text)
    keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
    button.setToolTip(f"{text} ({keys})" if keys else text)
    return button
