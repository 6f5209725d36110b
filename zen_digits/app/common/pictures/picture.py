"""Pictures for slides and paper: as PNG, SVG and PDF, in a file or on the clipboard.

Slides and paper are white: plots and drawings become light pictures in any appearance. Only the
window itself is shown as it looks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QMarginsF,
    QMimeData,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QWidget

from zen_digits.app.common.appearance.theme import LIGHT, current, painted_in
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.pictures.svg_lines import with_even_lines
from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write

SUFFIXES = (".png", ".svg", ".pdf")
"""The kinds of files that a picture can be saved as."""

_POINTS_PER_INCH = 72
_METRES_PER_INCH = 0.0254
_CURVE = 1.5  # pixels of a picture that is not enlarged
_SMALL = 1000  # pixels of a picture’s longer side, up to which a PNG is three times as fine


class Plot(Protocol):
    """A graphics view that takes the colours and line widths of the theme when told to."""

    def apply_theme(self) -> None: ...
    def paint_on(self, painter: QPainter, place: QRectF) -> None: ...
    def rect(self) -> QRect: ...


@dataclass(frozen=True, slots=True)
class Picture:
    """What can be copied, saved and printed.

    ``name`` is that of a file, without a suffix; ``size`` is in pixels. ``paint`` is given a
    painter whose unit is such a pixel. ``plots`` are those that it paints. ``light`` is False for
    what is shown in the appearance of the window.
    """

    name: str
    size: QSize
    paint: Callable[[QPainter], None]
    plots: Sequence[Plot] = ()
    light: bool = True


def plot_picture(plot: Plot, name: str) -> Picture:
    """A plot as it is shown."""
    place = plot.rect()
    return Picture(name, place.size(), lambda p: plot.paint_on(p, QRectF(place)), (plot,))


def widget_picture(widget: QWidget, name: str) -> Picture:
    """A widget with all that is in it, in its own appearance."""
    views = widget.findChildren(QGraphicsView)
    plots = [cast(Plot, view) for view in views if hasattr(view, "apply_theme")]
    return Picture(name, widget.size(), lambda p: widget.render(p, QPoint()), plots, light=False)


def paint_picture(picture: Picture, device: QPaintDevice) -> None:
    """Paint a picture on a device whose units are the screen’s.

    Lines of plots are as wide in pixels of the device, so they are told how many a unit has.
    """
    scale = device.devicePixelRatio()
    theme = replace(LIGHT, card="#ffffff") if picture.light else current()
    wide = replace(theme, curve_width=_CURVE * scale, line_width=scale, in_picture=True)
    painter = painter_on(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    with painted_in(wide):
        _apply_theme(picture.plots)
        picture.paint(painter)
    painter.end()
    _apply_theme(picture.plots)


def _apply_theme(plots: Sequence[Plot]) -> None:
    for plot in plots:
        plot.apply_theme()


def image(picture: Picture, scale: int = 0) -> QImage:
    """A picture as pixels, ``scale`` times as fine as on the screen; 0 chooses 2 or 3."""
    scale = scale or (3 if max(picture.size.width(), picture.size.height()) <= _SMALL else 2)
    made = QImage(picture.size * scale, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    made.setDevicePixelRatio(scale)
    paint_picture(picture, made)
    made.setDevicePixelRatio(1)
    per_metre = round(scale * pixels_per_inch() / _METRES_PER_INCH)
    made.setDotsPerMeterX(per_metre)
    made.setDotsPerMeterY(per_metre)
    return made


def pixels_per_inch() -> int:
    """What the sizes of fonts are measured by, on the screen as in pictures."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())


def png(picture: Picture) -> bytes:
    """A picture as a PNG file."""
    return _png(image(picture))


def _png(made: QImage) -> bytes:
    buffer = _buffer()
    made.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def svg(picture: Picture) -> bytes:
    """A picture as an SVG file."""
    buffer = _buffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # 1.2 Tiny cannot clip
    generator.setOutputDevice(buffer)
    generator.setTitle(picture.name)
    generator.setDescription("Zen Digits")
    generator.setResolution(pixels_per_inch())
    generator.setSize(picture.size)
    generator.setViewBox(QRect(QPoint(), picture.size))
    paint_picture(picture, generator)
    return with_even_lines(bytes(buffer.data().data()))


def pdf(picture: Picture) -> bytes:
    """A picture as a PDF file of one page that is no larger than the picture."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(picture.name)
    writer.setCreator("Zen Digits")
    writer.setResolution(pixels_per_inch())
    points = QSizeF(picture.size) * (_POINTS_PER_INCH / pixels_per_inch())
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, picture.name, exact))
    writer.setPageMargins(QMarginsF())
    paint_picture(picture, writer)
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def save_picture(picture: Picture, path: Path) -> None:
    """Write a picture, whole or not at all, as the kind of file that its name says.

    Raises InputError for another name, and where it cannot be written.
    """
    makers = dict(zip(SUFFIXES, (png, svg, pdf), strict=True))
    make = makers.get(path.suffix.lower())
    if make is None:
        raise InputError(f"{path} is no name for a picture; let it end in .png, .svg or .pdf.")
    atomic_write(path, make(picture))


def copy_picture(picture: Picture) -> None:
    """Put a picture on the clipboard; other programs take PNG or SVG."""
    made, data = image(picture), QMimeData()
    data.setImageData(made)
    data.setData("image/png", _png(made))
    data.setData("image/svg+xml", svg(picture))
    QGuiApplication.clipboard().setMimeData(data)
