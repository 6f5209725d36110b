"""The page Results."""

from dataclasses import replace
from pathlib import Path

import pytest
from helpers.dataset_files import write_folders, write_ink_set
from helpers.heard import listen
from helpers.results_user import measure, mistakes_wall
from helpers.small_runs import mnist_test, use_test_images
from helpers.user_actions import answer_file_dialog, click, error_text, find, text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from zen_digits.app.common.opening_combo import FILE
from zen_digits.app.results.confusion_view import ConfusionView
from zen_digits.app.results.set_combo import SetCombo
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.data.arrangement import Arrangement
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.labels import DIGITS
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.reading.predictor import Predictor


@pytest.fixture
def small_test_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST's test images are 300, and the first 7 of them is labelled as a 2."""
    test = mnist_test()
    labels = test.labels[:300].copy()
    labels[0] = 2
    few = ImageSet(test.images[:300], labels)
    use_test_images(monkeypatch, few)


@pytest.fixture
def measured(window: MainWindow, qtbot: QtBot, small_test_set: None) -> MainWindow:
    """The window with the page Results in front and the shipped network measured."""
    window.show_page(RESULTS)
    assert find(window, "results_hint").isVisible()
    click(window, "measure_button")
    qtbot.waitUntil(lambda: find(window, "results_figures").isVisible(), timeout=60_000)
    return window


def _sets(window: MainWindow) -> SetCombo:
    sets = find(window, "results_set_combo")
    assert isinstance(sets, SetCombo)
    return sets


def _entries(window: MainWindow) -> list[str]:
    sets = _sets(window)
    return [sets.itemText(place) for place in range(sets.count()) if sets.itemText(place)]


def _open(window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Choose a file or folder as the set to measure on."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    _sets(window).open_requested.emit(FILE)


def _captions(window: MainWindow) -> list[str]:
    model = mistakes_wall(window).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_figures_matrix_and_mistakes(measured: MainWindow) -> None:
    assert text(measured, "results_figures").startswith("99.67 % of 300 images read rightly (95 %")
    assert _captions(measured) == ["2 → 7"]
    wall = mistakes_wall(measured)
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


@pytest.mark.usefixtures("small_test_set")
def test_what_is_measured_is_announced(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = listen(monkeypatch)
    window.show_page(RESULTS)
    figures = measure(window, qtbot)
    assert (figures, False) in heard


def test_the_matrix_has_a_table_and_tells_the_worst_mistake(measured: MainWindow) -> None:
    matrix = measured.findChild(ConfusionView)
    assert matrix.accessibleDescription().startswith("Most often mistaken: ")
    table = matrix.table()
    assert table.columns == ["Class, and what it was read as", *DIGITS]
    counts = matrix._counts.tolist()
    assert [list(row) for row in table.rows] == [
        [name, *map(str, numbers)] for name, numbers in zip(DIGITS, counts, strict=True)
    ]
    click(measured, "shares_check")
    assert matrix.table().rows[2][3].endswith(" %")


def test_a_cell_tells_its_count_and_its_share(measured: MainWindow) -> None:
    matrix = measured.findChild(ConfusionView)
    counts = matrix.grab().toImage()
    click(measured, "shares_check")
    assert matrix.grab().toImage() != counts
    matrix.choose((2, 7))
    number = int(matrix._counts[2].sum())
    share = f"{100 / number:.2f} %"
    assert matrix.accessibleDescription() == f"1 of 2, read as 7 ({share})"
    click(measured, "shares_check")
    matrix.choose((None, None))
    assert matrix.grab().toImage() == counts


def test_arrow_keys_walk_on_the_wall(measured: MainWindow) -> None:
    click(measured, "unsure_button")
    wall = mistakes_wall(measured)
    wall.setFocus()
    wall.setCurrentIndex(wall.model().index(0, 0))
    first = text(measured, "image_detail")
    QTest.keyClick(wall, Qt.Key.Key_Right)
    assert wall.currentIndex().row() == 1
    assert text(measured, "image_detail") != first
    QTest.keyClick(wall, Qt.Key.Key_Down)
    assert wall.currentIndex().row() > 2
    QTest.keyClick(wall, Qt.Key.Key_Left)
    QTest.keyClick(wall, Qt.Key.Key_Up)
    assert wall.currentIndex().row() == 0
    assert text(measured, "image_detail") == first


def test_right_but_unsure_ones_are_next(measured: MainWindow) -> None:
    click(measured, "unsure_button")
    captions = _captions(measured)
    assert len(captions) == 299
    assert all("→" not in caption for caption in captions)


def test_an_image_is_put_on_the_canvas_and_read(measured: MainWindow, qtbot: QtBot) -> None:
    wall = mistakes_wall(measured)
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


def test_a_card_that_tells_more_is_of_the_same_network(measured: MainWindow) -> None:
    model = measured.models.chosen_model
    assert model is not None
    told = TrainedModel(replace(model.card, test_accuracy=0.5), model.weights)
    measured.models.update(model, Predictor(told))
    assert find(measured, "confusion_view").isVisible()
    other = TrainedModel(replace(model.card, temperature=2.0), model.weights)
    measured.models.update(told, Predictor(other))
    assert find(measured, "results_hint").isVisible()


def test_a_measurement_is_stopped(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(RESULTS)
    button = find(window, "measure_button")
    assert isinstance(button, QAbstractButton)
    click(window, "measure_button")
    assert button.text() == "&Stop"
    assert text(window, "results_hint") == "The network is reading the images"
    click(window, "measure_button")
    qtbot.waitUntil(lambda: button.text() == "&Measure", timeout=30_000)
    assert find(window, "results_hint").isVisible()
    assert text(window, "results_hint").startswith("Press Measure")


def test_a_set_that_the_network_does_not_know_is_refused(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    test = mnist_test()
    none = ImageSet(test.images[:0], test.labels[:0])
    use_test_images(monkeypatch, none)
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


def test_the_images_that_the_training_held_out(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    window.show_page(RESULTS)
    sets = _sets(window)
    assert _entries(window)[:2] == ["Test images of MNIST", "Validation images of MNIST"]
    sets.setFocus()
    QTest.keyClick(sets, Qt.Key.Key_Down)
    figures = measure(window, qtbot)
    assert "of 83 images" in figures
    assert "Its training held these images out (seed 0) and chose by them" in figures


def test_a_set_of_ones_own_with_labels_that_are_unknown(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.show_page(RESULTS)
    folder = write_folders(tmp_path / "mixed", {"0": 8, "1": 8, "x": 5})
    _open(window, monkeypatch, folder)
    qtbot.waitUntil(lambda: bool(window.findChildren(QWidget, "use_data_button")), timeout=30_000)
    button = find(window, "use_data_button")
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    assert button.toolTip() == "The network is measured on these images."
    click(window, "use_data_button")
    assert _sets(window).currentText() == "All images of mixed"
    assert window.training_panel.form.config().dataset == MNIST
    figures = measure(window, qtbot)
    assert "of 16 images" in figures
    assert "5 images were left out: this network does not know their labels." in figures
    assert set(_captions(window)) == set()
    assert window.data.recent() == [str(folder)]


def test_an_ink_file_is_measured_without_a_question(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.show_page(RESULTS)
    _open(window, monkeypatch, write_ink_set(tmp_path / "mine.jsonl", 1))
    assert window.findChildren(QWidget, "data_dialog") == []
    assert _sets(window).currentText() == "All images of mine.jsonl"
    assert "of 10 images" in measure(window, qtbot)
    _open(window, monkeypatch, write_ink_set(tmp_path / "letters.jsonl", 1, "abcdefghij"))
    assert find(window, "results_hint").isVisible()
    click(window, "measure_button")
    qtbot.waitUntil(lambda: find(window, "measure_button").text() == "&Measure", timeout=20_000)
    assert "has no drawing whose label the network knows" in error_text(window)


def test_what_is_opened_to_train_on_can_be_measured(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = window.training_panel.form
    window.show_page(RESULTS)
    form.use_data("/own/letters.csv", digits=False, images={"orientation": "mirrored"})
    assert _entries(window)[2:5] == [
        "Test images of letters.csv",
        "Validation images of letters.csv",
        "All images of letters.csv",
    ]
    _sets(window).setCurrentIndex(3)
    assert _sets(window).chosen.arrangement == Arrangement("mirrored")
    window.user_data.deleted.emit()
    assert len(_entries(window)) == 5
    assert _sets(window).currentText() == "Test images of MNIST"


def test_predictions_matrix_and_classes_are_exported(
    measured: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (menu,) = measured.findChildren(QMenu, "export_results_menu")
    headers = ("index,label", "label,0", "class,prec")
    for action, header in zip(menu.actions()[:3], headers, strict=True):
        path = tmp_path / f"{header[:5]}.csv"
        answer_file_dialog(monkeypatch, path)
        action.trigger()
        qtbot.waitUntil(path.exists, timeout=30_000)
        assert path.read_text().startswith(header)
    lines = (tmp_path / "index.csv").read_text().splitlines()
    assert len(lines) == 301
    assert lines[1].startswith("0,2,7,0.9")
    answer_file_dialog(monkeypatch, tmp_path / "none" / "x.csv")
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(measured.findChildren(QMessageBox)), timeout=30_000)
    assert "cannot be written" in error_text(measured)


def test_a_report_is_saved(
    measured: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (menu,) = measured.findChildren(QMenu, "export_results_menu")
    answer_file_dialog(monkeypatch, tmp_path / "report.html")
    menu.actions()[-1].trigger()
    qtbot.waitUntil((tmp_path / "report.html").exists, timeout=30_000)
    report = (tmp_path / "report.html").read_text("utf-8")
    assert "How well Shipped reads test images of MNIST" in report
    assert "99.67 %" in report
    assert 'alt="2, read as 7"' in report


def test_nothing_is_exported_before_it_is_measured(window: MainWindow) -> None:
    window.show_page(RESULTS)
    button = find(window, "export_results_button")
    assert not button.isEnabled()
    assert "press Measure" in button.toolTip()
