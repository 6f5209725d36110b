"""Experiments on the page of runs."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from helpers.experiments import SHORT, small_plan, train_all, trained
from helpers.run_folders import completed_run
from helpers.runs_user import RunsUser
from helpers.user_actions import answer_file_dialog
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableWidget, QWidget

from zen_digits.app.runs.model import EPOCHS, NAME, NETWORK, SETTINGS, STATE, TEST
from zen_digits.app.runs.value_plot import ValuePlot
from zen_digits.app.window import TRAIN, MainWindow
from zen_digits.core.experiments.figures import figures_of
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.plan import Experiment, Outcome
from zen_digits.core.experiments.storage import read_experiment, run_path

SWEEP = small_plan("dropout", [0.0, 0.5], repeat=2, config=replace(SHORT, epochs=2))


def row_of(user: RunsUser, path: Path) -> int:
    return user.column(NAME).index(path.name)


def cells(user: RunsUser, parent: QModelIndex, column: int) -> list[str]:
    model = user.table.model()
    return [model.index(row, column, parent).data() for row in range(model.rowCount(parent))]


def in_row(user: RunsUser, row: int) -> QModelIndex:
    return user.table.model().index(row, NAME)  # type: ignore[no-any-return]


def select_run(user: RunsUser, row: int, place: int) -> None:
    """Select a run of the experiment in a row."""
    parent = in_row(user, row)
    user.table.expand(parent)
    user.table.setCurrentIndex(user.table.model().index(place, NAME, parent))


def figures(user: RunsUser) -> dict[str, list[str]]:
    table = user.find("experiment_table")
    assert isinstance(table, QTableWidget)
    return {
        table.verticalHeaderItem(row).text(): [
            table.item(row, column).text() for column in range(table.columnCount())
        ]
        for row in range(table.rowCount())
    }


def chart(user: RunsUser) -> ValuePlot:
    plot = user.find("value_plot")
    assert isinstance(plot, ValuePlot)
    return plot


def test_an_experiment_is_a_row_that_opens_into_its_runs(
    open_runs: Callable[[], RunsUser],
) -> None:
    other, folder = completed_run(), trained(SWEEP)
    user = open_runs()
    assert sorted(user.column(NAME)) == sorted([other.name, folder.name])
    row = row_of(user, folder.path)
    told = [user.column(column)[row] for column in (NETWORK, SETTINGS, EPOCHS, STATE)]
    assert told == ["Dense 128", "Dropout 0 %, 50 % · 2 seeds", "4/4 runs", "completed"]
    parent = in_row(user, row)
    assert sorted(cells(user, parent, SETTINGS)) == [
        "Dropout 0 %, seed 0", "Dropout 0 %, seed 1",
        "Dropout 50 %, seed 0", "Dropout 50 %, seed 1",
    ]  # fmt: skip
    assert not user.table.isExpanded(parent)
    user.select(row)
    user.press(Qt.Key.Key_Right)
    assert user.table.isExpanded(parent)
    select_run(user, row, 0)
    assert user.button("train_again_button").isEnabled()
    assert "Dropout" in user.details()
    name = cells(user, parent, NAME)[0]
    user.press(Qt.Key.Key_Space)
    assert name in user.ticked()


def test_its_figures_and_its_chart_are_shown(open_runs: Callable[[], RunsUser]) -> None:
    folder = trained(SWEEP)
    user = open_runs()
    user.select(row_of(user, folder.path))
    shown = figures(user)
    assert list(shown) == ["0 %", "50 %"]
    first, _ = figures_of(folder.experiment)
    assert first.validation is not None
    assert first.validation.margin is not None
    margin = f"{100 * first.validation.mean:.2f} ± {100 * first.validation.margin:.2f} %"
    assert shown["0 %"][:2] == ["2", margin]
    plot = chart(user)
    assert plot.places() == 2
    assert plot.spread(0) == first.validation
    user.find("experiment_kind_combo").setCurrentIndex(1)  # type: ignore[attr-defined]
    assert plot.spread(0) == first.test
    plot.point_at(1)
    assert user.find("value_label").text().startswith("Dropout 50 %: ")  # type: ignore[attr-defined]
    assert user.find("value_label").text().endswith(" %, mean of 2")  # type: ignore[attr-defined]


def test_its_curves_are_thin_and_the_mean_of_each_value_is_thick(
    open_runs: Callable[[], RunsUser],
) -> None:
    folder = trained(SWEEP)
    user = open_runs()
    assert user.ticked() == [folder.name]
    items = user.find("run_curves_plot").listDataItems()  # type: ignore[attr-defined]
    curves = [item for item in items if item.xData is not None and len(item.xData)]
    widths = sorted(item.opts["pen"].widthF() for item in curves)
    assert len(curves) == 2 * (2 + 1)
    assert widths[0] == widths[3] < widths[4] == widths[5]
    named = [item.name() for item in curves if item.name()]
    assert named == ["Dropout 0 %", "Dropout 50 %"]


@pytest.mark.parametrize("unfinished", [False, True])
def test_a_repeated_run_has_its_mean_in_the_table(
    open_runs: Callable[[], RunsUser], unfinished: bool
) -> None:
    experiment = small_plan(repeat=3)
    for index, accuracy in enumerate((0.9, 0.8)):
        outcome = Outcome("completed", accuracy, accuracy, 1.0)
        experiment = experiment.with_point(index, outcome=outcome, run=f"gone {index}")
    if not unfinished:
        experiment = experiment.with_point(2, outcome=Outcome("failed", problem="It diverged."))
    ExperimentFolder.create(experiment).close()
    user = open_runs()
    user.wait(lambda: bool(user.column(NAME)))
    assert user.column(TEST) == ["85.00 ± 63.53 %"]
    assert user.column(EPOCHS) == ["2/3 runs" if unfinished else "3/3 runs"]
    user.select(0)
    runs = "2" if unfinished else "2, 1 failed"
    assert figures(user) == {"All runs": [runs, *["85.00 ± 63.53 %", "7.07"] * 2]}
    assert chart(user).description(0).startswith("All runs: 85.00 ± 63.53 %, mean of 2")


def test_it_is_renamed_and_deleted_with_its_runs(open_runs: Callable[[], RunsUser]) -> None:
    other, folder = completed_run(), trained(SWEEP)
    user = open_runs()
    user.select(row_of(user, folder.path))
    user.click("rename_run_button")
    editor = user.table.findChild(QLineEdit)
    QTest.keyClicks(editor, "dropout")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    user.wait(lambda: "dropout" in user.column(NAME))
    user.press(Qt.Key.Key_Delete)
    user.answer("Delete")
    user.wait(lambda: user.column(NAME) == [other.name])
    assert not any(run_path(point).exists() for point in folder.experiment.points)


def test_a_run_of_it_is_deleted_and_its_outcome_stays(open_runs: Callable[[], RunsUser]) -> None:
    folder = trained(SWEEP)
    user = open_runs()
    row = row_of(user, folder.path)
    user.select(row)
    before = figures(user)
    select_run(user, row, 0)
    user.click("delete_run_button")
    user.answer("Delete")
    user.wait(lambda: len(cells(user, in_row(user, row), NAME)) == 3)
    user.select(row)
    assert figures(user) == before


def test_what_only_runs_have_is_not_offered(open_runs: Callable[[], RunsUser]) -> None:
    folder = trained(small_plan(repeat=2))
    user = open_runs()
    user.select(row_of(user, folder.path))
    for name in ("train_again_button", "new_seed_button", "use_network_button"):
        assert not user.button(name).isEnabled()
        assert "open it and select one of its runs" in user.button(name).toolTip()
    assert user.button("resume_experiment_button").toolTip() == "All of its runs have ended"
    select_run(user, 0, 0)
    assert user.button("copy_figures_button").toolTip() == "Select one experiment"


def test_its_runs_are_exported_and_its_figures_copied(
    open_runs: Callable[[], RunsUser], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    completed_run()
    folder = trained(SWEEP)
    user = open_runs()
    user.select(row_of(user, folder.path))
    answer_file_dialog(monkeypatch, tmp_path / "table.csv")
    user.click("export_runs_button")
    rows = list(csv.DictReader((tmp_path / "table.csv").read_text().splitlines()))
    assert [row["run"] for row in rows] == [point.run for point in folder.experiment.points]
    user.click("copy_figures_button")
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert [line[0] for line in copied] == ["value", "0", "0.5"]
    user.table.clearSelection()
    user.click("export_runs_button")
    assert len((tmp_path / "table.csv").read_text().splitlines()) == 1 + 5  # all runs


def test_the_context_menu_has_what_the_buttons_do(open_runs: Callable[[], RunsUser]) -> None:
    folder = trained(small_plan(repeat=2))
    user = open_runs()
    user.select(row_of(user, folder.path))
    place = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, place)
    QApplication.sendEvent(user.table, event)
    (menu,) = user.view.findChildren(QMenu, "runs_menu")
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    assert {"Rename", "Delete", "Export CSV…", "Copy figures", "Go on"} <= actions.keys()
    assert not actions["Train again"].isEnabled()
    actions["Copy figures"].trigger()
    assert QGuiApplication.clipboard().text().startswith("value\truns")
    menu.close()


def test_one_that_was_stopped_goes_on(
    open_runs: Callable[[], RunsUser], window: MainWindow
) -> None:
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        train_all(folder, most=1)
        folder.stop()
    user = open_runs()
    user.select(0)
    assert user.column(STATE) == ["stopped"]
    user.click("resume_experiment_button")
    assert window.pages.front() == TRAIN
    user.wait(lambda: read_experiment(folder.path).is_complete)
    user.wait(lambda: not window.training.is_busy)


def test_a_damaged_one_says_so_and_its_runs_stand_alone(
    open_runs: Callable[[], RunsUser],
) -> None:
    folder = trained(small_plan(repeat=2))
    (folder.path / "experiment.json").write_text("{")
    user = open_runs()
    user.wait(lambda: len(user.column(NAME)) == 3)
    user.select(row_of(user, folder.path))
    assert "is damaged" in user.find("experiment_title").text()  # type: ignore[attr-defined]
    assert not user.button("resume_experiment_button").isEnabled()
    assert figures(user) == {}


def test_rows_follow_what_is_trained(open_runs: Callable[[], RunsUser]) -> None:
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        train_all(folder, most=1)
        user = open_runs()
        assert user.column(STATE) == ["running"]
        user.select(0)
        assert user.button("resume_experiment_button").toolTip().startswith("A run is running")
        user.table.expand(in_row(user, 0))
        train_all(folder)
    user.view.refresh_requested.emit()
    user.wait(lambda: user.column(STATE) == ["completed"])
    assert len(cells(user, in_row(user, 0), NAME)) == 2
    assert user.table.isExpanded(in_row(user, 0))
    assert figures(user)["All runs"][0] == "2"


def test_the_chart_can_be_pointed_at_with_keys(open_runs: Callable[[], RunsUser]) -> None:
    experiment: Experiment = small_plan("images_per_class", [10, 0, 1])
    for index, accuracy in enumerate((0.85, 0.99)):
        outcome = Outcome("completed", accuracy, accuracy, 1.0)
        experiment = experiment.with_point(index, outcome=outcome, run=f"gone {index}")
    ExperimentFolder.create(experiment).close()
    user = open_runs()
    user.wait(lambda: bool(user.column(NAME)))
    user.select(0)
    plot: QWidget = chart(user)
    told = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(plot, key)
        told.append(plot.accessibleDescription())
    assert told == [
        "Images of a class 1: no run has ended",
        "Images of a class 10: 85.00 %, mean of 1",
        "Images of a class All: 99.00 %, mean of 1",
    ]
    table = cast(ValuePlot, plot).table()
    assert table.columns == ("Images of a class", "Validation", "Runs that ended")
    assert table.rows == [("1", "–", "0"), ("10", "85.00 %", "1"), ("All", "99.00 %", "1")]
