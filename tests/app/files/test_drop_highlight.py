"""What is shown while something is dragged over the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow

MOUSE = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def file_data(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drag_over(window: MainWindow, data: QMimeData) -> None:
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, *MOUSE)
    QGuiApplication.sendEvent(window, event)


def place(window: MainWindow, widget: QWidget) -> tuple[QPoint, QPoint]:
    rect = widget.visibleRegion().boundingRect()
    return widget.mapTo(window, rect.topLeft()), widget.mapTo(window, rect.bottomRight())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("seven.png", "Drop to read this picture"),
        ("seven.JPG", "Drop to read this picture"),
        ("seven.jsonl", "Drop to read this picture"),
        ("mine.zendigits", "Drop to open this network"),
        ("digits.csv", "Drop to use these images"),
        ("train-images-idx3-ubyte.gz", "Drop to use these images"),
        ("folder", "Drop to use these images"),
    ],
)
def test_what_takes_it_is_marked_and_says_what_will_happen(
    unloaded: MainWindow, tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / "folder").mkdir()
    targets = {
        "picture": unloaded.canvas_panel.canvas,
        "network": unloaded.reading_panel,
        "images": unloaded.training_panel,
    }
    highlight = unloaded.drop_highlight
    drag_over(unloaded, file_data(tmp_path / name))
    assert highlight.isVisible()
    assert highlight.text == highlight.accessibleName() == text
    assert place(unloaded, highlight) == place(unloaded, targets[text.split()[-1]])
    QGuiApplication.sendEvent(unloaded, QDragLeaveEvent())
    assert not highlight.isVisible()


def test_a_picture_from_another_program_is_marked(unloaded: MainWindow) -> None:
    data, image = QMimeData(), QImage(9, 9, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    data.setImageData(image)
    drag_over(unloaded, data)
    assert unloaded.drop_highlight.text == "Drop to read this picture"


def test_nothing_is_shown_for_what_cannot_be_used(unloaded: MainWindow) -> None:
    drag_over(unloaded, file_data(Path("/letter.odt")))
    assert not unloaded.drop_highlight.isVisible()
    text = QMimeData()
    text.setText("7")
    drag_over(unloaded, text)
    assert not unloaded.drop_highlight.isVisible()


def test_folded_pages_leave_the_whole_window(unloaded: MainWindow) -> None:
    unloaded.toggle_pages()
    drag_over(unloaded, file_data(Path("/digits.csv")))
    assert unloaded.drop_highlight.size() == unloaded.size()


def test_it_lets_everything_through_and_goes_with_the_drop(
    unloaded: MainWindow, qtbot: QtBot
) -> None:
    canvas = unloaded.canvas_panel.canvas
    data = file_data(Path("/missing.png"))
    drag_over(unloaded, data)
    middle = canvas.mapTo(unloaded, canvas.rect().center())
    assert unloaded.childAt(middle) is canvas
    event = QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, *MOUSE)
    QGuiApplication.sendEvent(unloaded, event)
    assert event.isAccepted()
    assert not unloaded.drop_highlight.isVisible()
    qtbot.waitUntil(lambda: bool(unloaded.findChildren(QMessageBox, "error_box")))
