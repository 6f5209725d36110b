"""A window's size and position, kept as text."""

import base64
import struct

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.layout.geometry import geometry_text, restore_geometry

LAYOUT = ">I2H 4i 4i i2B i 4i"


def changed(text: str, place: int, value: int) -> str:
    """A kept geometry with one of its numbers replaced."""
    numbers = list(struct.unpack(LAYOUT, base64.b64decode(text)))
    numbers[place] = value
    return base64.b64encode(struct.pack(LAYOUT, *numbers)).decode()


@pytest.fixture
def kept(qtbot: QtBot) -> str:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(321, 234)
    return geometry_text(widget)


def test_a_size_is_restored(kept: str, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert restore_geometry(widget, changed(kept, 0, 0x1D9D0CB))
    assert (widget.width(), widget.height()) == (321, 234)


@pytest.mark.parametrize(
    ("place", "value"),
    [(0, 7), (1, 4), *((place, 2**31 - 1) for place in range(3, 12)), (17, -(2**31))],
)
def test_what_qt_could_not_have_written_does_not_reach_it(
    kept: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, place: int, value: int
) -> None:
    monkeypatch.setattr(QWidget, "restoreGeometry", lambda *_: pytest.fail("Qt was asked"))
    widget = QWidget()
    qtbot.addWidget(widget)
    assert not restore_geometry(widget, changed(kept, place, value))


@pytest.mark.parametrize("text", ["", "=", "AA==", "é", "A" * 87, "AdnQywADAAA="])
def test_other_texts_are_none(qtbot: QtBot, text: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert not restore_geometry(widget, text)
