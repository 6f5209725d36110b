"""How well what a window paints can be seen: its texts, and the borders of its controls.

Each text and its colour are taken from the window as an SVG, whatever paints them; what is behind
them from the window's pixels.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from zen_digits.app.common.appearance.colours import contrast, mixed
from zen_digits.app.common.images import Pixels, rgba_pixels
from zen_digits.app.drawing.canvas import DrawingCanvas

TEXT, LARGE = 4.5, 3.0
"""What WCAG 2.2 AA asks of usual and of large text; and of controls and pictures."""
_LARGE_SIZE, _LARGE_BOLD, _BOLD = 24.0, 19.0, 600  # points, or pixels, which are less
_SHARE = 0.2  # of the pixels behind a text: rarer colours are the letters' own edges
_AROUND = 3  # pixels beside a text that count
_ALIKE = 24  # of 255 in each part of a colour
_STEPS = 255 // _ALIKE + 1
_OUTSIDE, _INSIDE = 5, 5  # pixels from a border in which it is looked for
_BORDERED = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    DrawingCanvas,
)  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """Something that has to be seen, and how well it can be."""

    what: str
    contrast: float
    needed: float

    @property
    def share(self) -> float:
        return self.contrast / self.needed


@dataclass(frozen=True)
class _Text:
    text: str
    colour: QColor
    opacity: float
    place: QRect
    large: bool


def faults(window: QWidget) -> list[Seen]:
    """All that cannot be seen well enough."""
    seen = pixels(window)
    return [each for each in (*texts(window, seen), *borders(window, seen)) if each.share < 1]


def hide_ring(window: QWidget) -> None:
    """That of a lesson: it may cross a text beside what it is about."""
    for ring in window.findChildren(QWidget, "lesson_spotlight"):
        ring.hide()


def pixels(window: QWidget) -> Pixels:
    """All that a window shows."""
    return rgba_pixels(window.grab().toImage())


def texts(window: QWidget, pixels: Pixels) -> list[Seen]:
    """Every text that can be seen, but those of what is disabled."""
    shown = (text for text in _painted(window) if _is_active(window, text.place))
    return [Seen(each.text, _contrast(each, pixels), _needed(each)) for each in shown]


def borders(window: QWidget, pixels: Pixels) -> list[Seen]:
    """The left border of every control that has one."""
    return [
        Seen(f"border of {type(widget).__name__} {widget.objectName()}", found, LARGE)
        for widget in window.findChildren(QWidget)
        if isinstance(widget, _BORDERED) and _has_border(window, widget)
        for found in [_border_contrast(window, widget, pixels)]
    ]


def luminances(pixels: Pixels) -> NDArray[np.float64]:
    """The relative luminance of each pixel."""
    parts = pixels[..., :3] / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ (0.2126, 0.7152, 0.0722))


def _painted(window: QWidget) -> Iterator[_Text]:
    svg, transform = _svg(window), "matrix(1,0,0,1,0,0)"
    for tag in re.finditer(r"<(g|text)\b([^>]*)>([^<]*)", svg):
        kind, attributes, content = tag.groups()
        values = dict(re.findall(r'([\w:-]+)="([^"]*)"', attributes))
        if kind == "g":
            if "transform" in values:
                transform = values["transform"]
        elif content.strip():
            yield _text(unescape(content), values, _transform(transform))


def _svg(window: QWidget) -> str:
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    generator.setSize(window.size())
    generator.setViewBox(window.rect())
    painter = QPainter(generator)
    window.render(painter, QPoint(0, 0))
    painter.end()
    return bytes(buffer.data().data()).decode()


def _transform(text: str) -> QTransform:
    return QTransform(*(float(part) for part in re.findall(r"-?[\d.e-]+", text)))


def _text(content: str, values: dict[str, str], transform: QTransform) -> _Text:
    size, weight = float(values["font-size"]), int(values.get("font-weight", 400))
    font = QFont(values["font-family"])
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight(weight))
    metrics = QFontMetricsF(font)
    x, y = float(values["x"]), float(values["y"])
    room = QRectF(x, y - metrics.ascent(), metrics.horizontalAdvance(content), metrics.height())
    return _Text(
        content,
        QColor(values["fill"]),
        float(values.get("fill-opacity", 1)),
        transform.mapRect(room).toAlignedRect(),
        size >= _LARGE_SIZE or (weight >= _BOLD and size >= _LARGE_BOLD),
    )


def _is_active(window: QWidget, place: QRect) -> bool:
    """Whether a text is within the window, and not that of a disabled control."""
    if not window.rect().contains(place.center()):
        return False
    widget = window.childAt(place.center())
    return widget is None or widget.isEnabled()


def _needed(text: _Text) -> float:
    return LARGE if text.large else TEXT


def _contrast(text: _Text, pixels: Pixels) -> float:
    """The least of those with the colours behind a text."""
    around = text.place.adjusted(-_AROUND, 0, _AROUND, 0)
    area = around & QRect(0, 0, pixels.shape[1], pixels.shape[0])
    behind = pixels[area.top() : area.bottom() + 1, area.left() : area.right() + 1, :3]
    grounds = [each for each in _main_colours(behind) if _apart(each, text.colour) > _ALIKE]
    return min((_on(text, each) for each in grounds), default=1.0)


def _main_colours(pixels: Pixels) -> list[QColor]:
    """Each that many pixels have; colours that are alike, as those of a gradient, count as one."""
    colours = pixels.reshape(-1, 3)
    alike = (colours // _ALIKE).astype(np.intp) @ (_STEPS**2, _STEPS, 1)
    counts = np.bincount(alike)
    common = np.flatnonzero(counts >= max(_SHARE * len(colours), 1))
    sums = [np.bincount(alike, weights=part)[common] for part in colours.T]
    means = np.stack(sums, axis=1) / counts[common, None]
    return [QColor(*mean) for mean in means.round().astype(int).tolist()]


def _apart(one: QColor, other: QColor) -> int:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return max(abs(a - b) for a, b in pairs)


def _on(text: _Text, ground: QColor) -> float:
    return contrast(mixed(ground, text.colour, text.opacity), ground)


def _has_border(window: QWidget, widget: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled()) or widget.window() is not window:
        return False
    if isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView):
        return False
    middle = _middle(window, widget)
    return window.childAt(middle + QPoint(_INSIDE, 0)) is widget or isinstance(
        widget, QAbstractItemView
    )


def _middle(window: QWidget, widget: QWidget) -> QPoint:
    """The middle of the left border."""
    return widget.mapTo(window, QPoint(0, widget.height() // 2))


def _border_contrast(window: QWidget, widget: QWidget, pixels: Pixels) -> float:
    """The largest within some pixels of a border, to what is outside of it."""
    middle = _middle(window, widget)
    first = max(middle.x() - _OUTSIDE, 0)
    row = luminances(pixels[middle.y(), first : middle.x() + _INSIDE])
    outside = float(np.median(row[: middle.x() - first]))
    low, high = np.minimum(row, outside), np.maximum(row, outside)
    return float(((high + 0.05) / (low + 0.05)).max())
