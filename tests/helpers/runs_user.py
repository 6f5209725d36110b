"""A user of the page that compares runs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QTableWidget, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.runs.model import TEST
from zen_digits.app.runs.page import RunsPage


class RunsUser:
    """Uses the page of runs: clicks, selects, reads."""

    def __init__(self, view: RunsPage, qtbot: QtBot) -> None:
        self.view, self._qtbot = view, qtbot
        self.table = view.findChild(QTreeView, "runs_table")

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=60_000)

    def find(self, name: str) -> QWidget:
        (widget,) = self.view.findChildren(QWidget, name)
        return widget

    def button(self, name: str) -> QAbstractButton:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        return button

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def column(self, column: int) -> list[str]:
        model = self.table.model()
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def select(self, *rows: int) -> None:
        model, view = self.table.model(), self.table.viewport()
        for row in rows:
            add = row != rows[0]
            keys = Qt.KeyboardModifier.ControlModifier if add else Qt.KeyboardModifier.NoModifier
            place = self.table.visualRect(model.index(row, TEST)).center()
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, keys, place)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.table, key)

    def ticked(self) -> list[str]:
        return [run.title for run, _ in self.view.model.ticked()]

    def curves(self) -> list[tuple[int, int]]:
        """How many points the curves in the plot have, training and validation of each run."""
        items = self.find("run_curves_plot").listDataItems()  # type: ignore[attr-defined]
        sizes = [0 if item.xData is None else len(item.xData) for item in items]
        return list(zip(sizes[::2], sizes[1::2], strict=True))

    def details(self) -> dict[str, list[str]]:
        table = self.find("run_details_table")
        assert isinstance(table, QTableWidget)
        return {
            table.verticalHeaderItem(row).text(): [
                table.item(row, column).text() for column in range(table.columnCount())
            ]
            for row in range(table.rowCount())
        }

    def answer(self, button: str) -> None:
        """Answer the question that is shown."""
        (box,) = self.view.findChildren(QMessageBox, "question_box")
        (wanted,) = [b for b in box.buttons() if b.text().replace("&", "") == button]
        QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)
        self.wait(lambda: not self.view.findChildren(QMessageBox, "question_box"))

    def error_text(self) -> str:
        self.wait(lambda: bool(self.view.findChildren(QMessageBox, "error_box")))
        (box,) = self.view.findChildren(QMessageBox, "error_box")
        text = box.text()
        box.accept()
        self.wait(lambda: not self.view.findChildren(QMessageBox, "error_box"))
        return text
