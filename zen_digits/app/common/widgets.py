"""Building blocks that several panels share."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.appearance.icons import icon
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.language.translation import translate

_SHARE = 0.45  # of a window's height that a scrolled part may claim,
_OTHERS = 224  # and pixels that it leaves to others, besides lines of text

_ICON = 20  # pixels of an icon at least
_OF_SCREEN = 0.9  # that a dialog takes at most

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
AnyLayout = TypeVar("AnyLayout", bound=QBoxLayout)


class Card(QFrame):
    """A rounded panel with a ``title``; add widgets to ``body``."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, 2 * GRID)
        self.body.setSpacing(GRID)
        self.title = label("", "title")
        self.body.addWidget(self.title)


class FittingScrollArea(QScrollArea):
    """As high as its content where there is room; scrolls where there is not."""

    def __init__(self, content: QWidget, room: Callable[[], int] | None = None) -> None:
        """``room`` is the height that it shares with others, unless that is the window's."""
        super().__init__()
        self._room = room or (lambda: self.window().height())
        self.setViewport(bare_viewport())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.setAccessibleName(content.accessibleName())
        self._content = content
        content.installEventFilter(self)
        content.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt tells no layout around it that its content wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint().grownBy(self._frame)

    def minimumSizeHint(self) -> QSize:
        """All of the content, unless that takes more than its share of the window."""
        least, room = self._content.minimumSizeHint(), self._room()
        # A menu, a title and the like, and a row of tools.
        others = _OTHERS + 3 * self.fontMetrics().height() + _icon_side(self) - _ICON
        most = max(min(round(_SHARE * room), room - others), 6 * GRID)
        return QSize(least.width(), min(least.height(), most)).grownBy(self._frame)

    @property
    def _frame(self) -> QMargins:
        """Shows the focus; its width comes from the style sheet."""
        width = self.frameWidth()
        return QMargins(width, width, width, width)


def bare_viewport() -> QWidget:
    """A viewport for a scroll area that shows what is behind it.

    To ask for the one that it has would take longer than to make it: PySide prepares every class of
    widget that Qt has, to find which one it is.
    """
    viewport = QWidget()
    viewport.setAutoFillBackground(False)
    return viewport


def tight(layout: AnyLayout, spacing: int = GRID) -> AnyLayout:
    """A layout without margins, and with ``spacing`` pixels between its items."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout


def in_reading_order(siblings: Sequence[QWidget]) -> None:
    """Let a screen reader find widgets of one parent in this order, before its others."""
    for widget in reversed(siblings):
        widget.lower()


def unmirrored(widget: QWidget) -> None:
    """For a picture or chart: it stays as it is where writing goes from right to left."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def named(widget: AnyWidget, name: str, title: str = "", tip: str = "") -> AnyWidget:
    """A widget with its object name, a title for assistive technology, and a tooltip.

    A label is called what it says: of it, the title says what kind of text that is.
    """
    widget.setObjectName(name)
    if isinstance(widget, QLabel):
        widget.setAccessibleDescription(title)
    else:
        widget.setAccessibleName(title)
    widget.setToolTip(tip)
    return widget


def label(text: str = "", role: str = "", *, wrap: bool = False, centred: bool = False) -> QLabel:
    """A plain text, not selectable; ``role`` is "title", "faint" or empty."""
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setProperty("role", role)
    widget.setWordWrap(wrap)
    if centred:
        widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
    if wrap:
        widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return widget


def room_for(widget: QWidget, letters: int, lines: int) -> QSize:
    """A size for so many letters and lines of text, within the screen."""
    metrics = widget.fontMetrics()
    room = QSize(letters * metrics.averageCharWidth(), lines * metrics.lineSpacing())
    return room.boundedTo(widget.screen().availableSize() * _OF_SCREEN)


def push_button(name: str, text: str, do: Callable[[], object], tip: str = "") -> QPushButton:
    """A button that calls ``do`` when it is clicked."""
    button = named(QPushButton(text), name, tip=tip)
    button.clicked.connect(lambda: do())
    return button


def _icon_side(widget: QWidget) -> int:
    """Pixels of an icon: it is larger where texts are."""
    return max(_ICON, widget.fontMetrics().height())


class _IconButton(QToolButton):
    """A button whose icon is larger where texts are."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Give the icon its size."""
        side = _icon_side(self)
        self.setIconSize(QSize(side, side))


def tool_button(name: str, icon_name: str, text: str, shortcut: QKeySequence) -> QToolButton:
    """A button with a shipped icon; its tooltip is ``text`` and the shortcut."""
    button = named(_IconButton(), name, text, with_keys(text, shortcut))
    button.setIcon(icon(icon_name))
    button.fit()
    return button


def with_keys(text: str, shortcut: QKeySequence) -> str:
    """A text and the keys that do what it says: "Undo (Ctrl+Z)"."""
    keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
    return translate("Keys", "{0} ({1})").format(text, keys) if keys else text
