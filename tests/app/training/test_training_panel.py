"""Training in the window."""

from dataclasses import replace
from pathlib import Path

import pytest
from helpers.mouse import draw
from helpers.small_runs import small_mnist
from helpers.user_actions import answer_file_dialog, choose, click, error_text, find, text
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.networks.model_file import load_model
from zen_digits.core.runs.storage import read_events


@pytest.fixture
def small_runs(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs on a thousand images; everything else about them is real."""
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist", lambda: small_mnist())


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
    assert [window.models.names()[0], len(window.models.names())] == ["Shipped", 2]
    assert window.models.current == 1
    assert text(window, "reading_label") == "0"
    (run,) = _runs()
    assert load_model(run / "model.zendigits").card.epochs == 8
    combo = find(window, "model_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    assert window.models.current == 0


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
    assert window.models.current == 1
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

    monkeypatch.setattr("zen_digits.core.training.optimization.make_loss", broken)
    train(window, epochs=1)
    qtbot.waitUntil(lambda: not window.controller.running, timeout=10_000)
    assert text(window, "training_status") == "The run failed: not enough memory"
    assert window.models.current == 0
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


@pytest.mark.usefixtures("small_runs")
def test_curves_are_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(window, epochs=1)
    qtbot.waitUntil(lambda: not window.controller.running, timeout=30_000)
    for name in ("curves.csv", "curves.png"):
        answer_file_dialog(monkeypatch, tmp_path / name)
        window.files.export_curves()
    assert len((tmp_path / "curves.csv").read_text().splitlines()) > 10
    assert (tmp_path / "curves.png").stat().st_size > 2000


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
    from zen_digits.core.config.presets import PRESETS

    assert form.config() == PRESETS["quick"]
    choose(window, "device_combo", "cpu")
    find(window, "validation_fraction_spin").setValue(20.0)  # type: ignore[attr-defined]
    assert form.config() == replace(PRESETS["quick"], device="cpu", validation_fraction=0.2)


def test_the_plots_can_be_moved_and_fitted_again(window: MainWindow) -> None:
    from zen_digits.core.training.events import BatchDone

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
    batches = plot.viewRange()[0]  # type: ignore[attr-defined]
    plots.log_check.setChecked(True)
    assert plot.getAxis("left").logMode  # type: ignore[attr-defined]
    assert plot.viewRange()[0] == batches  # type: ignore[attr-defined]
    assert plot.viewRange()[1] == pytest.approx([-0.06, 0.06], abs=0.01)  # type: ignore[attr-defined]


def test_a_short_run_has_room_from_its_beginning(window: MainWindow) -> None:
    from zen_digits.core.training.events import BatchDone

    plots = window.training_panel.plots
    plots.start("cross_entropy")
    plots.expect(200)
    plots.add_batches([BatchDone(step, 1.0, 0.5, step, 0.1) for step in range(1, 11)])
    plot = find(window, "loss_plot")
    shown = plot.viewRange()[0]  # type: ignore[attr-defined]
    assert shown[1] == pytest.approx(200, rel=0.05)
    click(window, "fit_button")
    assert plot.viewRange()[0] == shown  # type: ignore[attr-defined]
    plots.expect(100_000)
    assert plot.viewRange()[0][1] == pytest.approx(50)  # type: ignore[attr-defined]


@pytest.mark.usefixtures("small_runs")
def test_choices_can_be_brought_into_the_run_that_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    assert not find(window, "apply_button").isVisible()
    find(window, "learning_rate_spin").setValue(0.0003)  # type: ignore[attr-defined]
    find(window, "batch_size_spin").setValue(100)  # type: ignore[attr-defined]
    find(window, "seed_spin").setValue(5)  # type: ignore[attr-defined]
    said = text(window, "change_label")
    assert said == "Not yet applied: Batch size 100, Learning rate 0.0003"
    click(window, "apply_button")
    lines = lambda: find(window, "loss_plot").marker_texts()  # type: ignore[attr-defined] # noqa: E731
    qtbot.waitUntil(lambda: lines() == ["Batch size 100, Learning rate 0.0003"], timeout=10_000)
    assert not find(window, "apply_button").isVisible()
    find(window, "learning_rate_spin").setValue(0.001)  # type: ignore[attr-defined]
    assert text(window, "change_label") == "Not yet applied: Learning rate 0.001"
    find(window, "learning_rate_spin").setValue(0.0003)  # type: ignore[attr-defined]
    assert not find(window, "apply_button").isVisible()
    click(window, "stop_button")
    qtbot.waitUntil(lambda: not window.controller.running, timeout=5000)
    (run,) = _runs()
    changes = [event for event in read_events(run) if event["event"] == "changed"]
    assert changes[0]["values"] == {"learning_rate": 0.0003, "batch_size": 100}
    assert load_model(run / "model.zendigits").card.training["batch_size"] == 100


def test_another_appearance_leaves_the_numbers_of_the_axes_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    from zen_digits.core.training.events import BatchDone

    plots = window.training_panel.plots
    plots.start("cross_entropy")
    plots.add_batches([BatchDone(step, 0.2 + step / 1e4, 0.5, step, 0.1) for step in range(99)])
    axis = find(window, "loss_plot").getAxis("left")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: axis.range[1] < 1, timeout=5000)
    window.appearance.choose("dark")
    assert axis.autoSIPrefixScale == 1
