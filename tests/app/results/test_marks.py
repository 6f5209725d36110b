"""Images are marked on the page Results, and left out of its figures."""

import json
from pathlib import Path

import numpy as np
import pytest
from helpers.activation import activate
from helpers.small_runs import mnist_test, use_test_images
from helpers.user_actions import click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QListView
from pytestqt.qtbot import QtBot

from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.evaluation.mark_store import change_mark, own_file, read_marks
from zen_digits.core.evaluation.marks import fingerprint
from zen_digits.core.user_data import delete_all


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> ImageSet:
    """MNIST's test images are 100, and the first two 7 of them are labelled as a 2."""
    test = mnist_test()
    labels = test.labels[:100].copy()
    labels[np.flatnonzero(labels == 7)[:2]] = 2
    few = ImageSet(test.images[:100], labels)
    use_test_images(monkeypatch, few)
    return few


@pytest.fixture
def measured(window: MainWindow, qtbot: QtBot, few: ImageSet) -> MainWindow:
    """The window with the page Results in front and the shipped network measured."""
    window.show_page(RESULTS)
    click(window, "measure_button")
    qtbot.waitUntil(lambda: find(window, "results_figures").isVisible(), timeout=60_000)
    qtbot.wait(20)  # marks have been read
    return window


def _wall(window: MainWindow) -> QListView:
    wall = find(window, "mistakes_view")
    assert isinstance(wall, QListView)
    return wall


def _choose(window: MainWindow, row: int) -> None:
    _wall(window).setCurrentIndex(_wall(window).model().index(row, 0))


def _said(window: MainWindow, row: int, role: Qt.ItemDataRole) -> str:
    return str(_wall(window).model().index(row, 0).data(role))


def test_a_mark_is_kept_shown_and_taken_back(measured: MainWindow, qtbot: QtBot) -> None:
    button = find(measured, "wrong_label_button")
    assert isinstance(button, QAbstractButton)
    assert not button.isEnabled()
    assert not find(measured, "leave_out_box").isVisible()
    _choose(measured, 0)
    plain = _wall(measured).model().index(0, 0).data(Qt.ItemDataRole.DecorationRole).toImage()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    box = find(measured, "leave_out_box")
    qtbot.waitUntil(box.isVisible, timeout=10_000)
    assert "(1)" in box.text()  # type: ignore[attr-defined]
    assert [*read_marks(MNIST).values()] == ["wrong label"]
    role = Qt.ItemDataRole.AccessibleTextRole
    assert _said(measured, 0, role) == "2 → 7, marked: wrong label"
    signed = _wall(measured).model().index(0, 0).data(Qt.ItemDataRole.DecorationRole).toImage()
    assert signed != plain
    assert button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not box.isVisible(), timeout=10_000)
    assert not own_file().exists()
    assert _said(measured, 0, role) == "2 → 7"


def test_keys_mark_while_one_walks(measured: MainWindow, qtbot: QtBot) -> None:
    wall = _wall(measured)
    activate(measured, qtbot)
    wall.setFocus()
    _choose(measured, 0)
    QTest.keyClick(wall, Qt.Key.Key_W)
    QTest.keyClick(wall, Qt.Key.Key_A)  # one has one mark
    QTest.keyClick(wall, Qt.Key.Key_Right)
    QTest.keyClick(wall, Qt.Key.Key_A)
    box = find(measured, "leave_out_box")
    qtbot.waitUntil(lambda: "(2)" in box.text(), timeout=10_000)  # type: ignore[attr-defined]
    assert set(read_marks(MNIST).values()) == {"ambiguous"}
    click(measured, "marked_button")
    assert wall.model().rowCount() == 2


def test_figures_leave_marked_images_out_and_say_so(measured: MainWindow, qtbot: QtBot) -> None:
    assert text(measured, "results_figures").startswith("98.00 % of 100 images read rightly")
    _choose(measured, 0)
    click(measured, "ambiguous_button")
    box = find(measured, "leave_out_box")
    assert isinstance(box, QCheckBox)
    qtbot.waitUntil(box.isVisible, timeout=10_000)
    box.click()
    figures = text(measured, "results_figures")
    assert figures.startswith("98.99 % of 99 images read rightly")
    assert figures.endswith("1 image that you marked is left out.")
    assert _wall(measured).model().rowCount() == 1
    assert not find(measured, "marked_button").isEnabled()
    _choose(measured, 0)
    number = text(measured, "image_detail").split(":")[0]
    click(measured, "wrong_label_button")
    qtbot.waitUntil(lambda: _wall(measured).model().rowCount() == 0, timeout=10_000)
    assert "100.00 % of 98 images" in text(measured, "results_figures")
    box.click()
    _choose(measured, 1)
    assert text(measured, "image_detail").split(":")[0] == number  # the same, left out or not
    assert find(measured, "wrong_label_button").isChecked()  # type: ignore[attr-defined]


def test_marks_are_there_the_next_time(window: MainWindow, qtbot: QtBot, few: ImageSet) -> None:
    change_mark(MNIST, fingerprint(few.images[5, 0], str(few.labels[5])), "x", "ambiguous")
    change_mark(MNIST, fingerprint(few.images[6, 0], "of another set"), "x", "ambiguous")
    window.show_page(RESULTS)
    click(window, "measure_button")
    box = find(window, "leave_out_box")
    qtbot.waitUntil(box.isVisible, timeout=60_000)
    assert "(1)" in box.text()  # type: ignore[attr-defined]


def test_damaged_marks_are_told_of_and_stay(
    window: MainWindow, qtbot: QtBot, few: ImageSet, own_data_folder: Path
) -> None:
    own_data_folder.mkdir(exist_ok=True)
    own_file().write_text(json.dumps({"format": 1}))
    window.show_page(RESULTS)
    page = window.insight.results
    assert page is not None
    page.failed.disconnect()
    errors: list[Exception] = []
    page.failed.connect(errors.append)
    click(window, "measure_button")
    qtbot.waitUntil(lambda: len(errors) == 1, timeout=60_000)
    assert "are damaged" in str(errors[0])
    _choose(window, 0)
    click(window, "ambiguous_button")
    qtbot.waitUntil(lambda: len(errors) == 2, timeout=10_000)
    assert not find(window, "ambiguous_button").isChecked()  # type: ignore[attr-defined]
    assert own_file().read_text() == json.dumps({"format": 1})


def test_deleted_marks_are_not_shown_any_more(measured: MainWindow, qtbot: QtBot) -> None:
    _choose(measured, 0)
    click(measured, "ambiguous_button")
    box = find(measured, "leave_out_box")
    qtbot.waitUntil(box.isVisible, timeout=10_000)
    assert delete_all() == []
    measured.insight.start_over()
    qtbot.waitUntil(lambda: not box.isVisible(), timeout=10_000)


def test_a_mark_is_kept_though_the_window_closes_at_once(
    measured: MainWindow, qtbot: QtBot
) -> None:
    for row in (0, 1):
        _choose(measured, row)
        click(measured, "ambiguous_button")
    measured.close()
    qtbot.waitUntil(lambda: len(read_marks(MNIST)) == 2, timeout=10_000)
