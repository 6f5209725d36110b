"""Lists that show pictures in rows, each with a caption below it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListView, QListWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.pictures.picture_wall import give_equal_cells, make_wall


def _wall(qtbot: QtBot) -> QListWidget:
    view = QListWidget()
    qtbot.addWidget(view)
    make_wall(view, 40)
    return view


def test_pictures_stand_in_rows_and_cannot_be_dragged(qtbot: QtBot) -> None:
    view = _wall(qtbot)
    view.addItems([str(number) for number in range(30)])
    view.resize(300, 200)
    view.show()
    places = [view.visualItemRect(view.item(number)) for number in range(30)]
    assert places[1].left() > places[0].left()
    assert places[1].top() == places[0].top()
    assert places[29].top() > places[0].top()
    assert view.iconSize() == QSize(40, 40)
    assert not view.dragEnabled()
    assert not view.viewport().acceptDrops()
    assert view.movement() == QListView.Movement.Static


def test_cells_have_room_for_the_picture_and_usual_captions_in_any_font(qtbot: QtBot) -> None:
    view = _wall(qtbot)
    give_equal_cells(view, "a usual caption")
    small = view.gridSize()
    font = view.font()
    font.setPointSize(2 * font.pointSize())
    view.setFont(font)
    give_equal_cells(view, "a usual caption")
    large, metrics = view.gridSize(), view.fontMetrics()
    assert large.width() >= metrics.horizontalAdvance("a usual caption") > 1.5 * small.width() - 40
    assert large.height() >= 40 + metrics.height()
    give_equal_cells(view, "")
    assert view.gridSize().width() > 40
