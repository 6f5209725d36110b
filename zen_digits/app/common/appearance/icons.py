"""Icons drawn from the shipped SVGs in the theme's colours, sharp at any scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from zen_digits.core.resources import resource_path

_DIRECTED = ("detach", "redo", "undo")
"""Icons that go along with writing: mirrored where that goes from right to left."""


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The shipped icon ``name``, in whatever colour the palette has for ``role``."""
    return QIcon(_TintedEngine(name, role))


def application_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource_path("icons", "zen-digits.svg")))


class _TintedEngine(QIconEngine):
    """Paints an SVG with "currentColor" replaced by the palette's colour at that moment."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name, self._role = name, role

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        colour = QGuiApplication.palette().color(group, self._role).name()
        painter.save()
        if self._name in _DIRECTED and QGuiApplication.isRightToLeft():
            painter.translate(rect.left() + rect.right() + 1, 0)
            painter.scale(-1, 1)
        _renderer(self._name, colour).render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
