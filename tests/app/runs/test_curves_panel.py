"""The curves of runs."""

from collections.abc import Callable

from helpers.experiments import small_plan, trained
from helpers.run_folders import completed_run
from helpers.runs_user import RunsUser
from PySide6.QtCore import Qt

from zen_digits.app.runs.model import NAME
from zen_digits.core.runs.record import read_run


def test_curves_over_time_and_of_accuracy(open_runs: Callable[[], RunsUser]) -> None:
    completed_run()
    user = open_runs()
    assert user.curves() == [(36, 2)]
    plot = user.find("run_curves_plot")
    assert plot.getAxis("left").logMode  # type: ignore[attr-defined]
    told = plot.accessibleDescription()
    table = plot.table()  # type: ignore[attr-defined]
    assert table.columns == ("Curve", "Epoch", "Loss")
    assert [row[1] for row in table.rows] == ["1", "2"]
    assert told == f"{table.rows[1][0]}: {table.rows[1][2]}"
    combos = [user.find(name) for name in ("run_value_combo", "run_axis_combo")]
    for combo in combos:
        combo.setCurrentIndex(1)  # type: ignore[attr-defined]
    assert plot.getAxis("left").labelText == "Accuracy (%)"  # type: ignore[attr-defined]
    assert plot.getAxis("bottom").labelText == "Training time (s)"  # type: ignore[attr-defined]
    assert not plot.getAxis("left").logMode  # type: ignore[attr-defined]
    user.button("run_training_check").setChecked(False)
    assert user.curves() == [(0, 2)]


def test_a_loss_of_zero_is_left_out_on_a_logarithmic_scale(
    open_runs: Callable[[], RunsUser],
) -> None:
    path = completed_run()
    events = (path / "events.jsonl").read_text()
    for epoch in read_run(path).epochs:
        events = events.replace(
            f'"validation_loss": {epoch.validation_loss}', '"validation_loss": 0'
        )
    (path / "events.jsonl").write_text(events)
    user = open_runs()
    assert user.curves() == [(36, 0)]
    user.button("run_log_check").setChecked(False)
    assert user.curves() == [(36, 2)]


def test_training_curves_are_for_runs_alone(open_runs: Callable[[], RunsUser]) -> None:
    folder, run = trained(small_plan(repeat=2)), completed_run()
    user = open_runs()
    check = user.button("run_training_check")
    seen = set()
    for name in (folder.name, run.name, folder.name, run.name):
        user.select(user.column(NAME).index(name))
        user.press(Qt.Key.Key_Space)
        only_experiment = user.ticked() == [folder.name]
        assert check.isEnabled() != only_experiment
        assert ("For single runs" in check.toolTip()) == only_experiment
        seen.add(only_experiment)
    assert seen == {True, False}
