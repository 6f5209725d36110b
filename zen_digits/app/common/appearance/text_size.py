"""How large all texts are: a share of the system's size, which the settings remember."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from zen_digits.app.common.settings import Settings

SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
"""Per cent of the system's size."""

_USUAL = 100
_PRESENTED = 1.6  # times as large for a projector


class TextSize(QObject):
    """The size of the application's font: widgets receive a FontChange event."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._usual = QFont(QApplication.font())
        self._points = QFontInfo(self._usual).pointSizeF()  # a font may be set in pixels
        self._presented = False
        self._shown = 1.0

    @property
    def percent(self) -> int:
        """The chosen size: one of ``SIZES``."""
        chosen = self._settings.text("text_size")
        return next((size for size in SIZES if str(size) == chosen), _USUAL)

    @property
    def larger(self) -> int | None:
        """The next size; None: this is the largest."""
        return next((size for size in SIZES if size > self.percent), None)

    @property
    def smaller(self) -> int | None:
        """The size before; None: this is the smallest."""
        return next((size for size in reversed(SIZES) if size < self.percent), None)

    def enlarge(self) -> None:
        """Take the next size, if there is one."""
        self.choose(self.larger or self.percent)

    def reduce(self) -> None:
        """Take the size before, if there is one."""
        self.choose(self.smaller or self.percent)

    def reset(self) -> None:
        """Take the system's size."""
        self.choose(_USUAL)

    def choose(self, percent: int) -> None:
        """Remember a size, one of ``SIZES``, and show it."""
        self._settings.keep(text_size=str(percent))
        self.apply()

    def present(self, *, on: bool) -> None:
        """Show all still larger, for a projector, or as it was."""
        self._presented = on
        self.apply()

    def apply(self) -> None:
        """Show the texts in the chosen size, unless they have it already."""
        self._show(self.percent / _USUAL * (_PRESENTED if self._presented else 1.0))
        self.changed.emit()

    def leave(self) -> None:
        """The window is gone: the application's font is the system's again."""
        self._show(1.0)

    def _show(self, times: float) -> None:
        if times == self._shown:
            return
        self._shown = times
        font = QFont(self._usual)
        if times != 1.0:
            font.setPointSizeF(times * self._points)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        sheet = app.styleSheet()
        QApplication.setFont(font)
        app.setStyleSheet("")  # what a style sheet has styled takes ten times as long to style anew
        app.setStyleSheet(sheet)  # or widgets that it styles keep their font
