"""The reliability diagram and the risk–coverage curve on the page Results."""

from pathlib import Path

import numpy as np
import pytest
from helpers.layout_faults import layout_faults
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from zen_digits.app.common.charts.pointed_chart import PointedChart
from zen_digits.app.common.pictures.picture import png, widget_picture
from zen_digits.app.results.certainty_section import CertaintySection
from zen_digits.app.results.reliability_view import ReliabilityView
from zen_digits.app.results.risk_coverage_view import RiskCoverageView
from zen_digits.core.evaluation.rejection import Rejection
from zen_digits.core.evaluation.results import Results


def _results(number: int = 100, rejection: Rejection | None = None) -> Results:
    """Two classes; the surer, the righter: the fifth least sure one and the last are wrong."""
    confidences = np.linspace(0.999, 0.55, number)
    wrong = np.isin(np.arange(number), (number - 5, number - 1))
    logits = np.log(np.stack([confidences, 1 - confidences], axis=1))
    images = np.zeros((number, 28, 28), np.uint8)
    return Results(images, wrong.astype(np.int64), logits, ("a", "b"), rejection=rejection)


@pytest.fixture
def section(qtbot: QtBot) -> CertaintySection:
    section = CertaintySection()
    qtbot.addWidget(section)
    section.resize(800, 600)
    with qtbot.waitExposed(section):
        section.show()
    return section


def _text(section: CertaintySection, name: str) -> str:
    label = section.findChild(QLabel, name)
    assert label is not None
    return label.text()


def _hover(chart: PointedChart, place: QPointF) -> None:
    QTest.mouseMove(chart, QPoint(1, 1))
    QTest.mouseMove(chart, place.toPoint())


def test_before_anything_is_measured_nothing_is_shown(section: CertaintySection) -> None:
    section.show_subject(None)
    for chart in section.findChildren(PointedChart):
        assert chart.places() == 0
        _hover(chart, QPointF(90, 90))
        QTest.keyClick(chart, Qt.Key.Key_Left)
        assert chart.place is None


def test_a_bin_is_pointed_at(section: CertaintySection) -> None:
    section.show_subject(_results())
    assert _text(section, "reliability_view_text").startswith("Calibration error, the mean gap: ")
    view = section.findChild(ReliabilityView)
    _hover(view, view.frame().point(0.97, 0.5))
    assert _text(section, "reliability_view_text").startswith("93.33 % to 100 % sure: 15 images")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert _text(section, "reliability_view_text") == "0 % to 6.667 % sure: no image"
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.place == 1
    assert view.accessibleDescription() == _text(section, "reliability_view_text")


def test_a_threshold_is_pointed_at(section: CertaintySection) -> None:
    section.show_subject(_results())
    assert _text(section, "risk_coverage_view_text").startswith("The surest 95 are all right.")
    view = section.findChild(RiskCoverageView)
    QTest.keyClick(view, Qt.Key.Key_End)
    everything = "Of the surest 100.00 % (100 images), 2.00 % are wrong (2)."
    assert _text(section, "risk_coverage_view_text") == everything
    _hover(view, view.frame().point(0.98, 0))
    text = _text(section, "risk_coverage_view_text")
    assert text.startswith("Of the surest 98.00 % (98 images), 1.02 % are wrong (1). Below 55.9")
    assert text.endswith(" sure nothing is answered (2 images).")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert "(95 images), none is wrong." in _text(section, "risk_coverage_view_text")


def test_the_networks_own_threshold_is_told(section: CertaintySection) -> None:
    section.show_subject(_results())
    assert "has no threshold of its own" in _text(section, "threshold_text")
    scores = np.arange(100, dtype=np.float64)[::-1]
    section.show_subject(_results(100, Rejection(scores, 2.0)))  # the last two are refused
    text = _text(section, "threshold_text")
    assert "below a digit score of 2.00: to 2.00 % of these images (2), 1 of which" in text
    assert text.endswith("Of those that it answers, 1.02 % are wrong.")


def test_the_threshold_is_in_sight_though_nothing_is_wrong_there(section: CertaintySection) -> None:
    scores = np.arange(100, dtype=np.float64)[::-1]
    section.show_subject(_results(100, Rejection(scores, 40.0)))
    view = section.findChild(RiskCoverageView)
    assert view.frame().value_at(0) == 0.5


@pytest.mark.parametrize("name", ["reliability_view", "risk_coverage_view"])
def test_charts_are_pictures(section: CertaintySection, name: str, tmp_path: Path) -> None:
    section.show_subject(_results(100, Rejection(np.arange(100.0), 2.0)))
    (chart,) = (each for each in section.findChildren(PointedChart) if each.objectName() == name)
    image = QImage.fromData(png(widget_picture(chart, name)))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())}
    assert len(colours) > 5


@pytest.mark.parametrize("points", [8, 18])
def test_nothing_is_cut_in_narrow_and_wide_windows(section: CertaintySection, points: int) -> None:
    font = QFont(section.font())
    font.setPointSize(points)
    section.setFont(font)
    section.show_subject(_results(100, Rejection(np.arange(100.0), 2.0)))
    section.findChild(ReliabilityView).point_at(14)
    layout = section.layout()
    assert layout is not None
    for width in (layout.minimumSize().width(), 500, 900):
        for _ in range(3):  # texts that wrap ask for another height once they have a width
            section.resize(width, layout.minimumHeightForWidth(width))
            QApplication.processEvents()
        assert layout_faults(section) == [], width


def test_both_charts_have_a_table_and_tell_their_last_place(section: CertaintySection) -> None:
    section.show_subject(_results())
    reliability, risk = section.findChild(ReliabilityView), section.findChild(RiskCoverageView)
    assert reliability.accessibleDescription().startswith("93.33 % to 100 % sure: 15 images")
    table = reliability.table()
    assert table.columns == ("How sure", "Images", "Right", "Sure on average")
    assert table.rows[0] == ("0 % – 6.667 %", "0", "", "")
    assert table.rows[-1][:3] == ("93.33 % – 100 %", "15", "100.00 %")
    assert risk.accessibleDescription().startswith("Of the surest 100.00 % (100 images), 2.00 %")
    rows = risk.table().rows
    assert len(rows) == 21
    assert rows[-1][:3] == ("100.00 %", "100", "2.00 %")
