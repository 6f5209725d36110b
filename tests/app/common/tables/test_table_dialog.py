"""What a chart shows, as a table that keys walk and that can be taken along."""

from collections.abc import Iterator

import pytest
from helpers.heard import listen
from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.pictures.picture import Picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.tables.table_dialog import TableDialog
from zen_digits.app.common.tables.value_table import ValueTable

TABLE = ValueTable("Loss", ("Batch", "Training"), [("1", "2.3"), ("2", "0.5"), ("3", "0.4")])
TEXT = "Batch\tTraining\n1\t2.3\n2\t0.5\n3\t0.4"


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[TableDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = TableDialog(parent, TABLE)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    parent.close()


def view_of(dialog: QWidget) -> QTableWidget:
    view = dialog.findChild(QTableWidget, "value_table")
    assert view is not None
    return view


def test_it_begins_at_the_latest_values(dialog: TableDialog) -> None:
    view = view_of(dialog)
    assert dialog.windowTitle() == view.accessibleName() == "Loss"
    assert (view.currentRow(), view.selectedItems()) == (2, [])
    QTest.keyClick(view, Qt.Key.Key_Up)
    current = view.currentItem()
    assert current is not None
    assert current.text() == "2"


def test_all_is_copied_or_the_rows_that_are_chosen(
    dialog: TableDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, view = listen(monkeypatch), view_of(dialog)
    button = dialog.findChild(QWidget, "copy_values_button")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == TEXT
    for row in (2, 1):
        flags = QItemSelectionModel.SelectionFlag
        place = view.model().index(row, 0)
        view.selectionModel().select(place, flags.Select | flags.Rows)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Batch\tTraining\n2\t0.5\n3\t0.4"
    assert [text for text, _ in heard] == ["3 rows copied", "2 rows copied"]


def chart(qtbot: QtBot, *, tabled: bool) -> tuple[QLabel, PictureMenu]:
    widget = QLabel("a chart")
    qtbot.addWidget(widget)
    picture = Picture("chart", QSize(9, 9), lambda _: None)
    return widget, PictureMenu(widget, lambda: picture, table=(lambda: TABLE) if tabled else None)


def shown_tables(widget: QWidget) -> list[TableDialog]:
    return [each for each in widget.findChildren(TableDialog) if each.isVisible()]


def first_entry(menu: QMenu) -> str:
    return menu.actions()[0].text()


def test_a_chart_offers_it_in_its_menu_and_with_a_key(qtbot: QtBot) -> None:
    widget, menu = chart(qtbot, tabled=True)
    opened = menu.menu()
    assert first_entry(opened) == "Show as &table"
    opened.actions()[0].trigger()
    QTest.keyClick(widget, Qt.Key.Key_T)
    assert len(shown_tables(widget)) == 2
    QTest.keyClick(widget, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert len(shown_tables(widget)) == 2


def test_what_has_no_values_does_not(qtbot: QtBot) -> None:
    widget, menu = chart(qtbot, tabled=False)
    assert first_entry(menu.menu()) == "&Copy picture"
    QTest.keyClick(widget, Qt.Key.Key_T)
    assert shown_tables(widget) == []
