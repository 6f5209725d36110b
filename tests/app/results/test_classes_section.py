"""The table of classes."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from zen_digits.app.results.classes_section import ClassesSection
from zen_digits.core.evaluation.results import Results

NAME, PRECISION, RECALL, F1, IMAGES = range(5)


def _results() -> Results:
    """Class "a" is read best, "2" is never seen."""
    readings, labels = np.array([1, 1, 1, 0, 3, 3]), np.array([1, 1, 1, 0, 0, 3])
    images = np.zeros((6, 28, 28), np.uint8)
    return Results(images, labels, np.eye(4)[readings] * 9, ("0", "a", "2", "3"))


@pytest.fixture
def section(qtbot: QtBot) -> ClassesSection:
    section = ClassesSection()
    qtbot.addWidget(section)
    section.resize(500, 400)
    section.show()
    section.show_subject(_results())
    return section


@pytest.fixture
def table(section: ClassesSection) -> QTableView:
    (table,) = section.findChildren(QTableView, "classes_table")
    return table


def _column(table: QTableView, column: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _sort(table: QTableView, column: int) -> None:
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    place = header.viewport().rect().topLeft()
    place.setX(x)
    place.setY(header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


AVERAGES = ["Mean", "Weighted mean"]


def test_what_is_undefined_is_a_dash(table: QTableView) -> None:
    assert _column(table, NAME) == ["0", "a", "2", "3", *AVERAGES]
    assert _column(table, PRECISION)[:4] == ["100.00 %", "100.00 %", "–", "50.00 %"]
    assert _column(table, RECALL)[:4] == ["50.00 %", "100.00 %", "–", "100.00 %"]
    assert _column(table, IMAGES) == ["2", "3", "0", "1", "6", "6"]
    assert _column(table, RECALL)[4:] == ["83.33 %", "83.33 %"]


def test_it_is_sorted_and_the_averages_stay_below(table: QTableView) -> None:
    _sort(table, PRECISION)
    assert _column(table, NAME) == ["2", "3", "0", "a", *AVERAGES]
    _sort(table, PRECISION)
    assert _column(table, NAME)[2:] == ["3", "2", *AVERAGES]
    _sort(table, IMAGES)
    assert _column(table, IMAGES)[:4] == ["0", "1", "2", "3"]


def test_nothing_measured(section: ClassesSection, table: QTableView) -> None:
    section.show_subject(None)
    assert _column(table, NAME) == []
