"""The live plots in the window."""

from pathlib import Path

import pytest
from helpers.training_user import train, wait_for_end
from helpers.user_actions import answer_file_dialog, click, find
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.training.curves.legend import LegendEntry
from zen_digits.app.training.curves.plots_panel import PlotsPanel
from zen_digits.app.window import MainWindow
from zen_digits.core.training.events import BatchDone, EpochDone


def test_plots_can_be_moved_and_fitted_again(window: MainWindow) -> None:
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


def test_short_run_has_room_from_its_start(window: MainWindow) -> None:
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


def test_appearance_leaves_the_axis_scale_alone(window: MainWindow, qtbot: QtBot) -> None:
    plots = window.training_panel.plots
    plots.start("cross_entropy")
    plots.add_batches([BatchDone(step, 0.2 + step / 1e4, 0.5, step, 0.1) for step in range(99)])
    axis = find(window, "loss_plot").getAxis("left")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: axis.range[1] < 1, timeout=30_000)
    window.appearance.choose("dark")
    assert axis.autoSIPrefixScale == 1


@pytest.mark.usefixtures("small_runs")
def test_curves_are_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(window, epochs=1)
    wait_for_end(window, qtbot)
    for name in ("curves.csv", "curves.png"):
        answer_file_dialog(monkeypatch, tmp_path / name)
        window.files.export_curves()
    assert len((tmp_path / "curves.csv").read_text().splitlines()) > 10
    assert (tmp_path / "curves.png").stat().st_size > 2000


def test_curves_of_a_panel_that_is_folded_away_are_a_picture_too(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel = PlotsPanel()
    qtbot.addWidget(panel)
    panel.build()
    panel.add_batches([BatchDone(1, 1.0, 0.5, 1, 0.1)])
    find(panel, "loss_plot").parentWidget().resize(0, 0)
    panel.export(tmp_path / "curves.png")
    picture = QImage(str(tmp_path / "curves.png"))
    assert min(picture.width(), picture.height()) > 100


def shown_values(window: MainWindow, name: str) -> list[float]:
    """The training curve of a plot, as its data are given."""
    return list(find(window, name).listDataItems()[0].getOriginalDataset()[1])  # type: ignore[attr-defined]


def tick_labels(window: MainWindow, name: str) -> list[str]:
    axis = find(window, name).getAxis("left")  # type: ignore[attr-defined]
    (low, high), pixels = axis.range, axis.height()
    ((step, values),) = axis.tickValues(low, high, pixels)
    return axis.tickStrings(values, 1, step)


def test_the_error_is_shown_on_a_logarithmic_scale_and_0_honestly(window: MainWindow) -> None:
    plots = window.training_panel.plots
    plots.start("cross_entropy")
    accuracies = [0.5, 0.9, 0.99]
    plots.add_batches([BatchDone(i + 1, 1.0, a, i, 0.1) for i, a in enumerate(accuracies)])
    before = shown_values(window, "accuracy_plot")
    find(window, "error_check").setChecked(True)  # type: ignore[attr-defined]
    axis = find(window, "accuracy_plot").getAxis("left")  # type: ignore[attr-defined]
    assert axis.logMode
    assert axis.labelText == "Error (%)"
    assert shown_values(window, "accuracy_plot") == pytest.approx([100 - a for a in before])
    assert "< 0.01" not in tick_labels(window, "accuracy_plot")
    plots.start("cross_entropy")
    plots.add_batches([BatchDone(i + 1, 1.0, 1.0, i, 0.1) for i in range(3)])
    assert shown_values(window, "accuracy_plot") == [0.005] * 3
    assert "< 0.01" in tick_labels(window, "accuracy_plot")
    find(window, "error_check").setChecked(False)  # type: ignore[attr-defined]
    assert axis.labelText == "Accuracy (%)"
    assert shown_values(window, "accuracy_plot") == [100] * 3


def test_one_legend_tells_the_latest_values(window: MainWindow) -> None:
    plots = window.training_panel.plots
    plots.start("cross_entropy")
    training, validation = plots.findChildren(LegendEntry)
    assert (training.text, validation.text) == ("training", "validation")
    plots.add_batches([BatchDone(1, 0.52, 0.75, 9, 0.1)])
    assert training.text == "training  0.5200 · 75.00 %"
    assert validation.text == "validation"
    size = training.sizeHint()
    plots.add_batches([BatchDone(2, 12.345678, 0.75, 9, 0.1)])
    assert training.sizeHint() == size
    for name in ("loss_plot", "accuracy_plot"):
        assert find(window, name).plotItem.legend is None  # type: ignore[attr-defined]
        plot = find(window, name)
        entry = training.mapTo(plots, training.rect().bottomLeft())
        assert entry.y() <= plot.mapTo(plots, plot.rect().topLeft()).y()


def test_plots_tell_their_latest_values_and_have_a_table(window: MainWindow) -> None:
    plots = window.training_panel.plots
    plots.start("cross_entropy")
    plots.add_batches([BatchDone(step, 1 / step, 0.5, step, 0.1) for step in range(1, 5)])
    plots.add_epoch(EpochDone(1, 4, 0.3, 0.5, 0.2, 0.75, 0.1))
    loss, accuracy = find(window, "loss_plot"), find(window, "accuracy_plot")
    told = "After batch 4: training 0.2500, validation 0.2000"
    assert loss.accessibleDescription() == told
    assert accuracy.accessibleDescription() == "After batch 4: training 50.00 %, validation 75.00 %"
    QTest.keyClick(accuracy, Qt.Key.Key_T)
    (table,) = window.findChildren(QTableWidget, "value_table")
    last = [table.item(table.rowCount() - 1, column) for column in range(3)]
    assert [cell.text() for cell in last if cell] == ["4", "50.00 %", "75.00 %"]
    table.window().close()
