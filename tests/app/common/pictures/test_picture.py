"""Pictures of plots: files that other programs read, the same in every format."""

import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.palette import palette_of
from zen_digits.app.common.appearance.theme import DARK, LIGHT
from zen_digits.app.common.pictures.picture import (
    Picture,
    copy_picture,
    image,
    plot_picture,
    save_picture,
)
from zen_digits.app.training.curves.curve_plot import CurvePlot
from zen_digits.core.errors import InputError

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def plot(qtbot: QtBot, qapp: QApplication) -> CurvePlot:
    """A plot in dark appearance, whose curves go beyond what it shows."""
    before = qapp.palette()
    qapp.setPalette(palette_of(DARK))
    plot = CurvePlot("Loss", "Batch")
    qtbot.addWidget(plot)
    plot.resize(480, 300)
    plot.show()
    steps = np.arange(1.0, 901.0)
    plot.set_curves((steps, 500 / steps), (np.array([300.0, 600.0]), np.array([2.0, 1.0])))
    plot.plotItem.setYRange(0, 3, padding=0)
    qapp.processEvents()
    qapp.setPalette(before)
    return plot


@pytest.fixture
def picture(plot: CurvePlot) -> Picture:
    return plot_picture(plot, "loss")


def curve_lines(svg: bytes) -> list[ElementTree.Element]:
    """The path of the training curve."""
    groups = ElementTree.fromstring(svg).iter(f"{SVG}g")
    ours = [group for group in groups if group.get("stroke") == LIGHT.training_curve]
    return [path for group in ours for path in group.iter(f"{SVG}path")]


def test_png_is_light_and_three_times_as_fine(picture: Picture, tmp_path: Path) -> None:
    save_picture(picture, tmp_path / "loss.png")
    saved = QImage(str(tmp_path / "loss.png"))
    assert (saved.width(), saved.height()) == (3 * 480, 3 * 300)
    assert saved.dotsPerMeterX() == pytest.approx(3 * 96 / 0.0254, rel=0.3)
    assert saved.pixelColor(2, 2) == QColor("white")


def test_svg_has_whole_curves_in_the_units_of_the_picture(picture: Picture, tmp_path: Path) -> None:
    save_picture(picture, tmp_path / "loss.svg")
    svg = (tmp_path / "loss.svg").read_bytes()
    (line,) = (path for path in curve_lines(svg) if len(path.get("d", "")) > 2000)
    points = np.array(re.findall(r"(-?[\d.]+),(-?[\d.]+)", line.get("d", "")), float)
    assert len(points) > 300
    assert points[:, 0].min() > 30
    assert points[:, 0].max() < 480
    assert b"vector-effect" not in svg
    assert not list(ElementTree.fromstring(svg).iter(f"{SVG}image"))
    texts = [text.text for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]
    assert {"Loss", "Batch"} <= {(text or "").strip() for text in texts}


def test_svg_shows_what_the_png_shows(picture: Picture, tmp_path: Path) -> None:
    save_picture(picture, tmp_path / "loss.svg")
    drawn = QImage(3 * 480, 3 * 300, QImage.Format.Format_RGB32)
    drawn.fill(QColor("white"))
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray((tmp_path / "loss.svg").read_bytes())).render(painter)
    painter.end()
    expected = image(picture)
    blue = [coloured(shown, LIGHT.training_curve) for shown in (drawn, expected)]
    assert blue[1].sum() > 1000
    assert np.count_nonzero(blue[0] & blue[1]) > 0.7 * blue[1].sum()
    assert blue[0].sum() < 1.5 * blue[1].sum()


def coloured(shown: QImage, colour: str) -> np.ndarray:
    bits = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), -1, 4)[..., 2::-1]
    return np.abs(bits.astype(int) - QColor(colour).toTuple()[:3]).sum(axis=2) < 90


def test_pdf_is_one_page_of_its_size_with_lines_and_fonts(picture: Picture, tmp_path: Path) -> None:
    save_picture(picture, tmp_path / "loss.pdf")
    pdf = (tmp_path / "loss.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 1
    _, _, width, height = (float(n) for n in re.findall(rb"/MediaBox \[([^\]]+)", pdf)[0].split())
    assert width / height == pytest.approx(480 / 300, rel=0.01)
    assert b"/Font" in pdf
    assert b"/Subtype /Image" not in pdf


def test_the_plot_on_the_screen_stays_as_it_was(plot: CurvePlot, picture: Picture) -> None:
    before = plot.grab().toImage()
    image(picture)
    QApplication.processEvents()
    assert plot.grab().toImage().size() == before.size()
    assert plot._training.opts["pen"].widthF() == 1
    assert plot._training.curve.opts["segmentedLineMode"] == "auto"


def test_copied_picture_is_png_and_svg(picture: Picture, qapp: QApplication) -> None:
    copy_picture(picture)
    data = qapp.clipboard().mimeData()
    assert QImage.fromData(data.data("image/png")).width() == 3 * 480
    assert curve_lines(bytes(data.data("image/svg+xml").data()))
    assert data.hasImage()


def test_other_names_and_missing_folders_are_refused(picture: Picture, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"end in \.png, \.svg or \.pdf"):
        save_picture(picture, tmp_path / "loss.jpg")
    with pytest.raises(InputError, match="cannot be written"):
        save_picture(picture, tmp_path / "no" / "loss.svg")
    assert not list(tmp_path.iterdir())
