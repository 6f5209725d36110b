"""Drawing with a pen that reports its pressure."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from zen_digits.app.drawing.canvas import DrawingCanvas


def draw_with_pen(
    canvas: DrawingCanvas, points: list[tuple[float, float, float]], *, eraser: bool = False
) -> None:
    """Draw through (x, y, pressure), with the mouse events that a pen sends too."""
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(points) - 1)]
    for kind, point in zip(kinds, points, strict=True):
        QApplication.sendEvent(canvas, _pen_event(kind, *point, eraser=eraser))
        QTest.mouseMove(canvas, QPoint(5, 5))
    QApplication.sendEvent(
        canvas, _pen_event(QEvent.Type.TabletRelease, *points[-1], eraser=eraser)
    )


def hover(canvas: DrawingCanvas, x: float, y: float) -> None:
    """Hold the pen over the canvas."""
    QApplication.sendEvent(canvas, _pen_event(QEvent.Type.TabletMove, x, y, 0.0))


def _pen_event(
    kind: QEvent.Type, x: float, y: float, pressure: float, *, eraser: bool = False
) -> QTabletEvent:
    tip = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    stylus = QInputDevice.DeviceType.Stylus
    device = QPointingDevice(
        "pen",
        1,
        stylus,
        tip,
        QInputDevice.Capability.Pressure,
        1,
        1,
        parent=QApplication.instance(),
    )
    button = Qt.MouseButton.LeftButton
    where = QPointF(x, y)
    return QTabletEvent(
        kind, device, where, where, pressure, 0, 0, 0.0, 0.0, 0.0,
        Qt.KeyboardModifier.NoModifier, button, button,
    )  # fmt: skip
