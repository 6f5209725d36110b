"""The plots, and beside, below or instead of them the settings."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.widgets import named, tight
from zen_digits.app.training.curves.plots_panel import PlotsPanel

_LOWEST, _LOW = 8, 12  # lines of text: the least of the settings, and below the plots
_NARROWEST = 34  # characters that they need beside them


class SettingsDrawer(QScrollArea):
    """Holds the settings, and scrolls where there is no room for all."""

    _content: QWidget | None = None  # while it is made

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        named(self, "settings_drawer", self.tr("Settings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._content = content
        self._fit(content)

    def reveal(self, setting: QWidget) -> None:
        """Scroll to a setting, as soon as all have their places."""
        QTimer.singleShot(0, setting, lambda: self.ensureWidgetVisible(setting))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._content is not None:
            self._fit(self._content)

    def _fit(self, content: QWidget) -> None:
        """At least as wide as the settings, and some lines high."""
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(content.minimumSizeHint().width() + bar + GRID // 2)
        self.setMinimumHeight(_LOWEST * self.fontMetrics().lineSpacing())


class Workspace(QWidget):
    """Puts the settings where they leave both plots their least height, or hides the plots."""

    def __init__(self, plots: PlotsPanel, drawer: SettingsDrawer) -> None:
        super().__init__()
        self._plots, self._drawer = plots, drawer
        self._open = False
        self._box = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight, self))
        self._box.addWidget(plots, 3)
        self._box.addWidget(drawer, 2)
        drawer.hide()

    def show_settings(self, opened: bool) -> None:
        """Show or hide the settings."""
        self._open = opened
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside, below = self._fits_beside(), self._fits_below()
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._box.setStretch(0, 3 if beside else 1)
        self._plots.setVisible(not self._open or beside or below)
        self._drawer.setVisible(self._open)

    def _fits_beside(self) -> bool:
        characters = _NARROWEST * self.fontMetrics().averageCharWidth()
        drawer = max(characters, self._drawer.minimumSizeHint().width())
        return self.width() >= 3 * drawer

    def _fits_below(self) -> bool:
        drawer = _LOW * self.fontMetrics().lineSpacing() + self._box.spacing()
        return self.height() >= self._plots.least_height(self.width()) + drawer
