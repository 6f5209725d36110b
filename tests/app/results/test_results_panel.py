"""The page Results."""

from pathlib import Path

import pytest
from helpers.small_runs import mnist_test
from helpers.user_actions import answer_file_dialog, click, find, text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QMenu
from pytestqt.qtbot import QtBot

from zen_digits.app.results.confusion_view import ConfusionView
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.data.dataset import ImageSet


@pytest.fixture
def small_test_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST's test images are 300, and the first 7 of them is labelled as a 2."""
    test = mnist_test()
    labels = test.labels[:300].copy()
    labels[0] = 2
    few = ImageSet(test.images[:300], labels)
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_test", lambda: few)


@pytest.fixture
def measured(window: MainWindow, qtbot: QtBot, small_test_set: None) -> MainWindow:
    """The window with the page Results in front and the shipped network measured."""
    window.show_page(RESULTS)
    assert find(window, "results_hint").isVisible()
    click(window, "measure_button")
    qtbot.waitUntil(lambda: find(window, "results_figures").isVisible(), timeout=60_000)
    return window


def _wall(window: MainWindow) -> QListView:
    wall = find(window, "mistakes_view")
    assert isinstance(wall, QListView)
    return wall


def _captions(window: MainWindow) -> list[str]:
    model = _wall(window).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_figures_matrix_and_mistakes(measured: MainWindow) -> None:
    assert text(measured, "results_figures").startswith("99.67 % of 300 images read rightly (95 %")
    assert _captions(measured) == ["2 → 7"]
    wall = _wall(measured)
    QTest.mouseClick(
        wall.viewport(),
        Qt.MouseButton.LeftButton,
        pos=wall.visualRect(wall.model().index(0, 0)).center(),
    )
    assert text(measured, "image_detail").startswith("No. 0: 2, read as 7 (")


def test_a_cell_opens_into_its_images(measured: MainWindow) -> None:
    matrix = measured.findChild(ConfusionView)
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix._rect(2, 7).center())
    assert _captions(measured) == ["2 → 7"]
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    assert _captions(measured) == []
    name = QPoint(2, matrix._rect(4, 0).center().y())
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=name)
    captions = _captions(measured)
    assert len(captions) > 10
    assert set(captions) == {"4"}
    assert "of 4" in matrix.accessibleDescription()


def test_right_but_unsure_ones_are_next(measured: MainWindow) -> None:
    click(measured, "unsure_button")
    captions = _captions(measured)
    assert len(captions) == 299
    assert all("→" not in caption for caption in captions)


def test_an_image_is_put_on_the_canvas_and_read(measured: MainWindow, qtbot: QtBot) -> None:
    wall = _wall(measured)
    button = find(measured, "to_canvas_button")
    assert not button.isEnabled()
    wall.setFocus()
    wall.setCurrentIndex(wall.model().index(0, 0))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text(measured, "reading_label") == "7", timeout=10_000)
    assert measured.canvas_panel.canvas.document.picture is not None


def test_what_was_measured_is_not_measured_again(measured: MainWindow, qtbot: QtBot) -> None:
    model = measured.models.chosen_model
    assert model is not None
    measured.models.add("another", model.__class__(model.card, dict(model.weights)))
    assert find(measured, "results_hint").isVisible()
    measured.models.choose(0)
    assert find(measured, "confusion_view").isVisible()


def test_a_measurement_is_stopped(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(RESULTS)
    button = find(window, "measure_button")
    assert isinstance(button, QAbstractButton)
    click(window, "measure_button")
    assert button.text() == "&Stop"
    click(window, "measure_button")
    qtbot.waitUntil(lambda: button.text() == "&Measure", timeout=30_000)
    assert find(window, "results_hint").isVisible()


def test_a_set_that_the_network_does_not_know_is_refused(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    test = mnist_test()
    none = ImageSet(test.images[:0], test.labels[:0])
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_test", lambda: none)
    errors: list[Exception] = []
    window.show_page(RESULTS)
    page = window.insight.results
    assert page is not None
    page.failed.disconnect()
    page.failed.connect(errors.append)
    click(window, "measure_button")
    qtbot.waitUntil(lambda: bool(errors), timeout=30_000)
    assert "no test images with a label that the network knows" in str(errors[0])


def test_closing_in_the_middle(window: MainWindow) -> None:
    window.show_page(RESULTS)
    click(window, "measure_button")
    window.close()


def test_the_matrix_is_saved_as_a_picture(
    measured: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    matrix = find(measured, "confusion_view")
    middle = matrix.rect().center()
    QApplication.sendEvent(
        matrix,
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, matrix.mapToGlobal(middle)),
    )
    (menu,) = matrix.findChildren(QMenu, "picture_menu")
    answer_file_dialog(monkeypatch, tmp_path / "matrix.svg")
    (save,) = [action for action in menu.actions() if action.text().startswith("&Save")]
    save.trigger()
    menu.close()
    assert "<text" in (tmp_path / "matrix.svg").read_text()
