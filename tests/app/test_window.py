"""The window as a person uses it."""

from dataclasses import replace
from pathlib import Path

import pytest
from drawings import DIGITS
from hand import drag, draw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from small import small_mnist

from zen_digits.app.window import MainWindow
from zen_digits.core.ink_file import Drawing, read_ink, write_ink
from zen_digits.core.model_file import load_model, save_model

NAMES = [
    "drawing_canvas", "clear_button", "undo_button", "redo_button", "reading_label",
    "verdict_label", *[f"probability_{digit}" for digit in range(10)], "network_input_view",
    "train_button", "pause_button", "stop_button", "training_progress", "training_status",
    "loss_plot", "accuracy_plot", "architecture_combo", "optimizer_combo", "loss_combo",
    "device_combo", "dataset_combo", "epochs_spin", "batch_size_spin", "learning_rate_spin",
    "preset_combo",
]  # fmt: skip


def find(window: MainWindow, name: str) -> QWidget:
    (widget,) = window.findChildren(QWidget, name)
    return widget


def text(window: MainWindow, name: str) -> str:
    widget = find(window, name)
    assert isinstance(widget, QLabel | QProgressBar)
    return widget.text()


def click(window: MainWindow, name: str) -> None:
    QTest.mouseClick(find(window, name), Qt.MouseButton.LeftButton)


def test_every_public_name_is_there_once(window: MainWindow) -> None:
    assert window.objectName() == "main_window"
    for name in NAMES:
        assert find(window, name) is not None


def test_every_control_has_an_accessible_name_and_a_tooltip(window: MainWindow) -> None:
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox)
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.objectName() and "qt_" not in widget.objectName():
            said = widget.accessibleName() or (
                widget.text() if isinstance(widget, QAbstractButton) else ""
            )
            assert said, widget.objectName()
            assert widget.toolTip(), widget.objectName()


@pytest.mark.parametrize("digit", DIGITS)
def test_a_digit_drawn_with_the_mouse_is_read(window: MainWindow, digit: str, qtbot: QtBot) -> None:
    draw(digit, window.canvas_panel.canvas)
    assert text(window, "reading_label") == digit
    assert text(window, f"probability_{digit}").endswith("%")
    percent = float(text(window, f"probability_{digit}").strip("<> %"))
    assert percent > 50
    assert "next would be" in text(window, "verdict_label")


def test_it_is_read_while_the_stroke_is_still_being_drawn(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas_panel.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    for step in range(20):
        QTest.mouseMove(canvas, QPoint(150, 100 + 10 * step))
    qtbot.waitUntil(lambda: text(window, "reading_label") == "1", timeout=2000)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 290))


def test_the_reading_empties_with_the_canvas(window: MainWindow) -> None:
    draw("3", window.canvas_panel.canvas)
    assert text(window, "reading_label") == "3"
    click(window, "clear_button")
    assert text(window, "reading_label") == ""
    assert text(window, "probability_3") == ""
    click(window, "undo_button")
    assert text(window, "reading_label") == "3"
    click(window, "redo_button")
    assert text(window, "reading_label") == ""


def test_a_dot_is_no_digit(window: MainWindow) -> None:
    drag(window.canvas_panel.canvas, [(50, 50), (50, 51)])
    assert text(window, "reading_label") == ""
    assert "only a dot" in text(window, "verdict_label")


@pytest.fixture
def small_runs(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs on a thousand images; everything else about them is real."""
    monkeypatch.setattr("zen_digits.core.datasets.load_mnist", lambda: small_mnist())


def choose(window: MainWindow, name: str, value: str) -> None:
    combo = find(window, name)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(value))


def points(window: MainWindow, plot: str) -> int:
    """How many points the first curve of a plot has, as it is shown."""
    training = find(window, plot).listDataItems()[0]  # type: ignore[attr-defined]
    x, _ = training.getOriginalDataset()
    return 0 if x is None else len(x)


def train(window: MainWindow, epochs: int) -> None:
    choose(window, "architecture_combo", "dense")
    find(window, "epochs_spin").setValue(epochs)  # type: ignore[attr-defined]
    click(window, "train_button")


def wait_for_batches(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: points(window, "loss_plot") > 3, timeout=30_000)


@pytest.mark.usefixtures("small_runs")
def test_a_run_draws_its_curves_and_its_network_reads(window: MainWindow, qtbot: QtBot) -> None:
    draw("0", window.canvas_panel.canvas)
    train(window, epochs=8)
    qtbot.waitUntil(lambda: not window.controller.running, timeout=60_000)
    assert points(window, "loss_plot") > 100
    assert points(window, "accuracy_plot") > 100
    assert "Test accuracy" in text(window, "training_status")
    assert [window.shelf.names()[0], len(window.shelf.names())] == ["Shipped", 2]
    assert window.shelf.current == 1
    assert text(window, "reading_label") == "0"
    (run,) = _runs()
    assert load_model(run / "model.zendigits").card.epochs == 8
    combo = find(window, "model_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    assert window.shelf.current == 0


def _runs() -> list[Path]:
    from zen_digits.core.files import data_folder

    return list((data_folder() / "runs").iterdir())


@pytest.mark.usefixtures("small_runs")
def test_pause_holds_resume_goes_on_and_stop_keeps_what_was_learned(
    window: MainWindow, qtbot: QtBot
) -> None:
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    assert not find(window, "train_button").isEnabled()
    click(window, "pause_button")
    qtbot.wait(600)  # the batch in work still ends
    held = points(window, "loss_plot")
    qtbot.wait(200)
    assert points(window, "loss_plot") == held
    click(window, "pause_button")
    qtbot.waitUntil(lambda: points(window, "loss_plot") > held, timeout=5000)
    click(window, "stop_button")
    qtbot.waitUntil(lambda: not window.controller.running, timeout=5000)
    assert "Stopped after" in text(window, "training_status")
    assert window.shelf.current == 1
    assert find(window, "train_button").isEnabled()


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("paused", [False, True])
def test_the_window_closes_while_training_and_while_paused(
    window: MainWindow, qtbot: QtBot, paused: bool
) -> None:
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    if paused:
        click(window, "pause_button")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=5000)
    assert not window.controller.running
    (run,) = _runs()
    assert load_model(run / "model.zendigits").card.architecture == "dense"


@pytest.mark.usefixtures("small_runs")
def test_a_failure_inside_a_run_is_shown_in_the_panel(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("not enough memory")

    monkeypatch.setattr("zen_digits.core.training.make_loss", broken)
    train(window, epochs=1)
    qtbot.waitUntil(lambda: not window.controller.running, timeout=10_000)
    assert text(window, "training_status") == "The run failed: not enough memory"
    assert window.shelf.current == 0
    assert find(window, "train_button").isEnabled()


@pytest.mark.usefixtures("small_runs")
def test_a_run_that_cannot_be_kept_goes_on_and_says_so(
    window: MainWindow, qtbot: QtBot, own_data_folder: Path
) -> None:
    own_data_folder.mkdir(exist_ok=True)
    (own_data_folder / "runs").write_text("in the way")
    train(window, epochs=1)
    qtbot.waitUntil(lambda: not window.controller.running, timeout=30_000)
    assert "Test accuracy" in text(window, "training_status")
    assert "cannot be created" in error_text(window)


def error_text(window: MainWindow) -> str:
    boxes = window.findChildren(QMessageBox, "error_box")
    (box,) = [box for box in boxes if box.isVisible()]
    said = box.text()
    box.accept()
    return said


def answer(monkeypatch: pytest.MonkeyPatch, path: Path, chosen: str = "") -> None:
    """What the person answers in the next file dialog."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), chosen))


def test_a_drawing_is_saved_and_opened_again(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw("4", window.canvas_panel.canvas)
    answer(monkeypatch, tmp_path / "four", "Ink (*.jsonl *.jsonl.gz)")
    window.files.save_drawing()
    (saved,) = read_ink(tmp_path / "four.jsonl")
    assert [len(stroke) for stroke in saved.strokes] == [
        len(stroke) for stroke in window.canvas_panel.canvas.strokes()
    ]
    answer(monkeypatch, tmp_path / "four.png")
    window.files.save_drawing()
    assert (tmp_path / "four.png").read_bytes().startswith(b"\x89PNG")
    window.canvas_panel.canvas.sketch.clear()
    answer(monkeypatch, tmp_path / "four.jsonl")
    window.files.open_drawing()
    assert text(window, "reading_label") == "4"


def test_ink_in_other_units_is_fitted_to_the_canvas(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = [[(x * 900 - 5e4, y * 900 + 7e4) for x, y in stroke] for stroke in DIGITS["8"]]
    write_ink(tmp_path / "huge.jsonl", [Drawing(huge)])
    answer(monkeypatch, tmp_path / "huge.jsonl")
    window.files.open_drawing()
    canvas = window.canvas_panel.canvas
    assert text(window, "reading_label") == "8"
    assert all(
        0 < x < canvas.width() and 0 < y < canvas.height()
        for stroke in canvas.strokes()
        for x, y in stroke
    )


def test_a_model_is_saved_and_opened_again(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "mine.zendigits")
    window.files.save_model()
    window.files.open_model()
    window.files.open_model()
    assert window.shelf.names() == ["Shipped", "mine", "mine #2"]
    draw("2", window.canvas_panel.canvas)
    assert text(window, "reading_label") == "2"


def test_a_model_with_other_labels_brings_its_own_bars(window: MainWindow, tmp_path: Path) -> None:
    from zen_digits.core.architectures import build
    from zen_digits.core.model_file import ModelCard, TrainedModel

    card = ModelCard("dense", {"classes": 3}, label_names=("a", "b", "c"))
    model = TrainedModel(card, build("dense", classes=3).state_dict())
    save_model(tmp_path / "letters.zendigits", model)
    draw("2", window.canvas_panel.canvas)
    window.files.show_model(tmp_path / "letters.zendigits")
    assert text(window, "reading_label") in "abc"
    window.shelf.choose(0)
    assert text(window, "reading_label") == "2"


@pytest.mark.usefixtures("small_runs")
def test_curves_are_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(window, epochs=1)
    qtbot.waitUntil(lambda: not window.controller.running, timeout=30_000)
    for name in ("curves.csv", "curves.png"):
        answer(monkeypatch, tmp_path / name)
        window.files.export_curves()
    assert len((tmp_path / "curves.csv").read_text().splitlines()) > 10
    assert (tmp_path / "curves.png").stat().st_size > 2000


BAD_FILES = {
    "open_drawing": "cannot be read",
    "open_model": "cannot be read",
}


@pytest.mark.parametrize(("action", "words"), BAD_FILES.items())
def test_a_file_that_cannot_be_used_is_said_in_a_dialog(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str, words: str
) -> None:
    answer(monkeypatch, tmp_path / "missing")
    getattr(window.files, action)()
    assert words in error_text(window)


def test_saving_nothing_and_to_nowhere_is_said_in_a_dialog(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.save_drawing()
    assert "The canvas is empty" in error_text(window)
    window.files.export_curves()
    assert "no curves yet" in error_text(window)
    draw("1", window.canvas_panel.canvas)
    answer(monkeypatch, tmp_path / "no" / "where.png")
    window.files.save_drawing()
    assert "cannot be written" in error_text(window)


def test_a_damaged_shipped_model_is_said_and_the_window_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zen_digits.app.main import create_window

    (tmp_path / "broken.zendigits").write_bytes(b"nonsense")
    monkeypatch.setattr(
        "zen_digits.core.predictor.shipped_model_path", lambda: tmp_path / "broken.zendigits"
    )
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=30_000)
    assert "broken.zendigits" in error_text(window)
    assert "no network" in text(window, "verdict_label")
    window.close()


def test_presets_fill_the_form_and_an_edit_makes_it_custom(window: MainWindow) -> None:
    form = window.training_panel.form
    choose(window, "preset_combo", "best")
    assert window.training_panel.config().architecture == "best"
    assert window.training_panel.config().augmentation
    find(window, "epochs_spin").setValue(7)  # type: ignore[attr-defined]
    assert find(window, "preset_combo").currentData() == "custom"  # type: ignore[attr-defined]
    assert form.config().epochs == 7
    assert form.config().weight_averaging > 0  # what the form does not show is kept
    choose(window, "preset_combo", "quick")
    from zen_digits.core.presets import PRESETS

    assert form.config() == PRESETS["quick"]
    choose(window, "device_combo", "cpu")
    find(window, "validation_fraction_spin").setValue(20.0)  # type: ignore[attr-defined]
    assert form.config() == replace(PRESETS["quick"], device="cpu", validation_fraction=0.2)


def test_training_folds_away_on_a_small_window_and_the_canvas_never(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    assert window.training_panel.isVisible()
    window.resize(700, 560)
    assert not window.training_panel.isVisible()
    assert window.canvas_panel.canvas.isVisible()
    window.resize(1200, 760)
    assert window.training_panel.isVisible()


def test_the_appearance_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    from zen_digits.app import theme
    from zen_digits.app.main import create_window

    window.set_appearance("dark")
    assert theme.current() is theme.DARK
    window.close()
    again = create_window()
    qtbot.addWidget(again)
    assert again.appearance == "dark"
    again.set_appearance("light")
    assert theme.current() is theme.LIGHT
    qtbot.waitUntil(lambda: again.loaded, timeout=30_000)


def test_keys_do_what_the_menus_say(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas_panel.canvas
    with qtbot.waitActive(window):
        window.activateWindow()
    draw("7", canvas)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert canvas.strokes() == []
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert canvas.strokes() != []
    QTest.keyClick(window, Qt.Key.Key_E)
    assert canvas.tool.value == "eraser"
    QTest.keyClick(window, Qt.Key.Key_P)
    assert canvas.tool.value == "pen"
    before = canvas.brush_width
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert canvas.brush_width > before


def test_none_is_not_lost_by_qt_calls(window: MainWindow) -> None:
    """PySide6 6.12.0 lost a reference to None with each call; live curves then crash."""
    import sys

    before = sys.getrefcount(None)
    for _ in range(500):
        window.setObjectName("main_window")
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_plots_can_be_moved_and_fitted_again(window: MainWindow) -> None:
    from zen_digits.core.events import BatchDone

    plots = window.training_panel.plots
    plots.start("cross_entropy")
    plots.add_batches([BatchDone(step, 1.0, 0.5, step, 0.1) for step in range(1, 101)])
    plot = find(window, "loss_plot")
    plot.getViewBox().setRange(xRange=(10, 20), padding=0)  # type: ignore[attr-defined]
    plot.getViewBox().sigRangeChangedManually.emit([True, True])  # type: ignore[attr-defined]
    plots.add_batches([BatchDone(step, 1.0, 0.5, step, 0.1) for step in range(101, 901)])
    assert plot.viewRange()[0] == pytest.approx([10, 20])  # type: ignore[attr-defined]
    click(window, "fit_button")
    assert plot.viewRange()[0][1] >= 900  # type: ignore[attr-defined]
    plots.add_batches([BatchDone(step, 1.0, 0.5, step, 0.1) for step in range(901, 4001)])
    assert plot.viewRange()[0][1] >= 4000  # type: ignore[attr-defined]
    plots.log_check.setChecked(True)
    assert plot.getAxis("left").logMode  # type: ignore[attr-defined]
