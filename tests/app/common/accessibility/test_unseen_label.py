"""A list of choices has a label, if only for a screen reader."""

import pytest
from helpers.accessible_tree import name_of
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.widgets import named


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    place = QWidget()
    qtbot.addWidget(place)
    return place


def combo() -> Combo:
    made = named(Combo(), "network_combo", "Network")
    made.addItem("Shipped")
    return made


def show(qtbot: QtBot, place: QWidget) -> list[QLabel]:
    """Show it twice; what labels there are then."""
    for _ in range(2):
        with qtbot.waitExposed(place):
            place.show()
        place.hide()
    place.show()
    return place.findChildren(QLabel)


def test_without_a_label_it_gets_one_that_is_not_seen(qtbot: QtBot, place: QWidget) -> None:
    QVBoxLayout(place).addWidget(made := combo())
    (label,) = show(qtbot, place)
    assert not label.isVisible()
    assert name_of(made) == "Network"


def test_a_label_that_is_there_is_left_alone(qtbot: QtBot, place: QWidget) -> None:
    QFormLayout(place).addRow("&Network that reads", made := combo())
    (label,) = show(qtbot, place)
    assert label.isVisible()
    assert name_of(made) == "Network that reads"
