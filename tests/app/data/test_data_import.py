"""The user's own datasets in the window: opened, previewed, trained on."""

import gzip
from pathlib import Path

import pytest
from helpers.dataset_files import (
    mnist_images,
    mnist_rows,
    write_csv,
    write_folders,
    write_ink_set,
    write_part,
)
from helpers.user_actions import choose, click, drop_file, error_text, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.opening_combo import FILE, FOLDER
from zen_digits.app.data.data_dialog import DataDialog
from zen_digits.app.main import create_window
from zen_digits.app.training.data_combo import DataCombo
from zen_digits.app.window import MainWindow
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.data.arrangement import AS_STORED, Arrangement
from zen_digits.core.training.augmentation_preview import training_examples


def dialog(window: MainWindow) -> DataDialog | None:
    shown = [d for d in window.findChildren(DataDialog) if d.isVisible()]
    return shown[0] if shown else None


def wait_for_preview(window: MainWindow, qtbot: QtBot) -> DataDialog:
    qtbot.waitUntil(lambda: dialog(window) is not None, timeout=30_000)
    shown = dialog(window)
    assert shown is not None
    (button,) = shown.findChildren(QWidget, "use_data_button")
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    return shown


def use(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    window.data.open(path)
    wait_for_preview(window, qtbot)
    click(window, "use_data_button")
    assert dialog(window) is None


def combo(window: MainWindow) -> DataCombo:
    widget = find(window, "dataset_combo")
    assert isinstance(widget, DataCombo)
    return widget


def entries(window: MainWindow) -> list[str]:
    listed = combo(window)
    return [listed.itemData(i) for i in range(listed.count()) if listed.itemData(i)]


def pick(window: MainWindow, data: str) -> None:
    """Choose an entry of the open list with the keyboard."""
    listed = combo(window)
    listed.showPopup()
    view = listed.view()
    view.setCurrentIndex(view.model().index(listed.findData(data), 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    return write_folders(tmp_path / "letters", {"A": 30, "B": 30, "C": 30})


def test_open_train_and_read_with_own_data(
    window: MainWindow, qtbot: QtBot, letters: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (letters / "A" / "broken.png").write_bytes(b"broken")
    window.data.open(letters)
    wait_for_preview(window, qtbot)
    assert text(window, "data_summary").startswith("90 images of 3 classes: 75 for training, 15")
    assert text(window, "skipped_label") == "1 item skipped"
    skipped = find(window, "skipped_list")
    assert isinstance(skipped, QPlainTextEdit)
    assert "broken.png is not a picture" in skipped.toPlainText()
    assert find(window, "sample_grid").accessibleDescription() == "A: 30, B: 30, C: 30"
    click(window, "use_data_button")
    assert combo(window).currentText() == "letters"
    (letters / "A").rename(letters / "taken away")  # the run trains on the images shown
    choose(window, "architecture_combo", "dense")
    click(window, "train_button")
    qtbot.waitUntil(lambda: not window.controller.running, timeout=30_000)
    assert "Test accuracy" in text(window, "training_status")
    assert window.models.names()[1] == "Dense 128 · letters"
    window.canvas_panel.canvas.set_strokes([[(80, 80), (150, 250)]])
    assert text(window, "reading_label") in ("A", "B", "C")
    assert [text(window, f"probability_{i}").endswith("%") for i in range(3)] == [True] * 3
    assert window.findChildren(QWidget, "probability_3") == []
    window.models.choose(0)
    assert text(window, "probability_9").endswith("%")


def test_the_preview_says_how_the_images_were_understood(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    write_folders(tmp_path / "train", {"x": 9, "y": 9})
    write_folders(tmp_path / "val", {"x": 4, "y": 3})
    window.data.open(tmp_path)
    wait_for_preview(window, qtbot)
    said = text(window, "data_summary")
    assert said.startswith("25 images of 2 classes: 14 for training, 7 for validation, 4 for")
    assert said.endswith(f"The images in {tmp_path / 'val'} are used for validation.")


def test_images_that_lie_on_their_side_are_put_right_if_the_user_agrees(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    images, labels = mnist_images(300)
    write_part(tmp_path / "turned", "train", images.transpose(0, 2, 1), labels)
    window.data.open(tmp_path / "turned")
    preview = wait_for_preview(window, qtbot)
    assert "look turned, mirrored or inverted" in text(window, "arrangement_question")
    assert find(window, "arrangement_question").isVisible()
    assert preview.arrangement == Arrangement("swapped")
    grid = find(window, "sample_grid")
    upright = grid.grab().toImage()
    choose(window, "orientation_combo", "as_stored")
    assert grid.grab().toImage() != upright
    choose(window, "orientation_combo", "swapped")
    assert grid.grab().toImage() == upright
    click(window, "use_data_button")
    config = window.training_panel.form.config()
    assert (config.orientation, config.polarity) == ("swapped", "as_stored")
    choose(window, "preset_combo", "best")
    assert window.training_panel.form.config().orientation == "swapped"
    learned = training_examples(config, window.data.in_memory(config.dataset), 10)
    known = {image.tobytes() for image in images}
    assert {image.numpy().tobytes() for image in learned} <= known


def test_upright_images_raise_no_question(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.data.open(write_csv(tmp_path / "digits.csv", mnist_rows(200)))
    preview = wait_for_preview(window, qtbot)
    assert not find(window, "arrangement_question").isVisible()
    assert preview.arrangement == AS_STORED


def test_presets_keep_the_dataset_without_synthetic_digits_for_letters(
    window: MainWindow, qtbot: QtBot, letters: Path
) -> None:
    use(window, qtbot, letters)
    choose(window, "preset_combo", "best")
    config = window.training_panel.form.config()
    assert (config.dataset, config.drawn_digits, config.drawn_negatives) == (str(letters), 0, 0)
    assert not find(window, "drawn_digits_spin").isEnabled()
    assert "Only datasets of the ten digits" in find(window, "drawn_digits_spin").toolTip()
    assert find(window, "preset_combo").currentData() == "best"  # type: ignore[attr-defined]
    choose(window, "dataset_combo", MNIST)
    assert window.training_panel.form.config().drawn_digits > 0
    assert find(window, "drawn_digits_spin").isEnabled()
    choose(window, "dataset_combo", str(letters))  # still there
    assert window.training_panel.form.config().dataset == str(letters)


def test_of_a_hundred_classes_the_ten_most_probable_have_bars(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    use(window, qtbot, write_folders(tmp_path / "many", {f"number {n}": 3 for n in range(100)}))
    choose(window, "architecture_combo", "dense")
    click(window, "train_button")
    qtbot.waitUntil(lambda: not window.controller.running, timeout=30_000)
    height = window.reading_panel.minimumSizeHint().height()
    window.canvas_panel.canvas.set_strokes([[(80, 80), (150, 250)]])
    bars = [find(window, f"probability_{index}") for index in range(10)]
    values = [bar.value() for bar in bars]  # type: ignore[attr-defined]
    assert values == sorted(values, reverse=True)
    assert bars[0].accessibleName() == window.reading_panel.reading_text
    assert window.findChildren(QWidget, "probability_10") == []
    assert window.reading_panel.minimumSizeHint().height() <= height + 4
    label = find(window, "reading_label")
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()  # type: ignore[attr-defined]


def test_cancel_changes_nothing(window: MainWindow, qtbot: QtBot, letters: Path) -> None:
    window.data.open(letters)
    click(window, "cancel_data_button")  # while it is loading
    assert dialog(window) is None
    qtbot.wait(200)
    assert dialog(window) is None
    window.data.open(letters)
    wait_for_preview(window, qtbot)
    click(window, "cancel_data_button")
    assert window.training_panel.form.config().dataset == MNIST
    assert entries(window) == [MNIST, FILE, FOLDER]


def test_of_two_datasets_the_later_one_counts_and_has_the_only_dialog(
    window: MainWindow, qtbot: QtBot, letters: Path, tmp_path: Path
) -> None:
    """As where a second start of the program hands over a file while one is being looked at."""
    others = write_folders(tmp_path / "others", {"x": 20, "y": 20})
    for first, second in ((letters, others), (others, letters)):
        window.data.open(first)
        if second == others:
            wait_for_preview(window, qtbot)
        window.data.open(second)
        wait_for_preview(window, qtbot)
        assert len([d for d in window.findChildren(DataDialog) if d.isVisible()]) == 1
        click(window, "use_data_button")
        assert combo(window).reference == str(second)
        assert window.data.in_memory(str(second)) is not None


def test_unusable_data_are_reported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "bad.csv", [row[:783] for row in mnist_rows(3)], header=False)
    window.data.open(path)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "error_box")), timeout=9000)
    assert "bad.csv, line 1 has 783 columns" in error_text(window)
    assert dialog(window) is None
    assert window.training_panel.form.config().dataset == MNIST


def test_closing_the_window_cancels_loading(window: MainWindow, letters: Path) -> None:
    window.data.open(letters)
    window.close()
    assert not window.isVisible()


def test_recent_datasets_are_offered_next_time(
    window: MainWindow, qtbot: QtBot, letters: Path, tmp_path: Path
) -> None:
    ink = write_ink_set(tmp_path / "ink.jsonl", copies=3)
    use(window, qtbot, letters)
    use(window, qtbot, ink)
    window.close()
    again = create_window()
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.loaded, timeout=30_000)
    assert entries(again) == [MNIST, str(ink), str(letters), FILE, FOLDER]
    assert combo(again).reference == str(ink)  # as it was left
    choose(again, "dataset_combo", str(letters))  # not from the open list
    assert combo(again).reference == str(ink)
    pick(again, str(letters))
    wait_for_preview(again, qtbot)
    click(again, "use_data_button")
    assert combo(again).reference == str(letters)
    ink.unlink()
    pick(again, str(ink))
    qtbot.waitUntil(lambda: bool(again.findChildren(QMessageBox, "error_box")), timeout=9000)
    assert "ink.jsonl cannot be found" in error_text(again)
    assert entries(again) == [MNIST, str(letters), FILE, FOLDER]
    again.close()


@pytest.mark.parametrize("choice", [FILE, FOLDER])
def test_the_list_asks_for_a_file_or_folder(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, letters: Path, choice: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    table = write_csv(tmp_path / "digits.csv", mnist_rows(60))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(letters))
    pick(window, choice)
    wait_for_preview(window, qtbot)
    click(window, "use_data_button")
    assert combo(window).reference == str(table if choice == FILE else letters)


def test_whatever_can_be_trained_on_can_be_dropped(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, letters: Path
) -> None:
    write_part(tmp_path / "idx", "train", *mnist_images(60))
    table = write_csv(tmp_path / "digits.csv", mnist_rows(60))
    packed = tmp_path / "digits.data.gz"
    packed.write_bytes(gzip.compress(table.read_bytes()))
    for path in (letters, table, packed, tmp_path / "idx" / "train-images-idx3-ubyte"):
        assert drop_file(window, path)
        wait_for_preview(window, qtbot)
        click(window, "cancel_data_button")


def test_arrow_keys_open_nothing(window: MainWindow, qtbot: QtBot) -> None:
    listed = combo(window)
    assert isinstance(listed, QComboBox)
    for _ in range(5):
        QTest.keyClick(listed, Qt.Key.Key_Down)
    qtbot.wait(50)
    assert listed.currentData() == MNIST
    assert dialog(window) is None
