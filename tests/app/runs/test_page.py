"""The page that compares runs."""

from collections.abc import Callable
from dataclasses import replace

from helpers.run_folders import begun_run, completed_run
from helpers.runs_user import RunsUser
from helpers.small_runs import SMALL
from PySide6.QtCore import Qt

from zen_digits.app.runs.model import NAME, SETTINGS, STATE, TEST
from zen_digits.app.window import MainWindow
from zen_digits.core.runs.record import read_run


def test_a_hint_is_shown_without_runs(open_runs: Callable[[], RunsUser]) -> None:
    user = open_runs()
    hint = user.find("runs_hint")
    user.wait(lambda: "Press Train on the page Train" in hint.text())  # type: ignore[attr-defined]
    assert hint.isVisible()


def test_runs_are_listed_overlaid_and_compared(open_runs: Callable[[], RunsUser]) -> None:
    completed_run()
    latest = completed_run(replace(SMALL, seed=3, epochs=3, validation_fraction=0.2)).name
    (begun_run().parent / latest / "title.txt").write_text("mine")
    broken = begun_run()
    (broken / "config.json").write_text("{")
    user = open_runs()
    assert sorted(user.column(STATE)) == ["completed", "completed", "damaged", "interrupted"]
    assert user.column(NAME).count("mine") == 1
    mine = user.column(NAME).index("mine")
    other = next(r for r, state in enumerate(user.column(STATE)) if r != mine and "com" in state)
    assert "seed 3" in user.column(SETTINGS)[mine]
    assert user.column(TEST)[mine].endswith(" %")
    before = len(user.ticked())
    user.select(mine)
    assert user.details()["Seed"] == ["3"]
    user.select(mine, other)
    user.press(Qt.Key.Key_Space)
    assert "mine" in user.ticked()
    assert {(48, 3), (36, 2)} <= set(user.curves())
    assert len(user.ticked()) == before + 2
    details = user.details()
    assert set(details) == {"Seed", "Epochs", "Validation"}
    assert sorted(details["Seed"]) == ["0", "3"]
    user.press(Qt.Key.Key_Space)
    assert len(user.ticked()) == before
    assert not user.button("rename_run_button").isEnabled()
    assert user.button("rename_run_button").toolTip() == "Select one run"
    damaged = user.column(STATE).index("damaged")
    user.select(damaged)
    assert "damaged" in user.button("train_again_button").toolTip()
    user.select(damaged, mine)
    assert user.details() == {}


def test_changes_are_among_the_settings(
    open_runs: Callable[[], RunsUser],
) -> None:
    path = completed_run()
    with (path / "events.jsonl").open("a") as file:
        file.write('{"event": "changed", "step": 20, "values": {"learning_rate": 0.0003}}\n')
    user = open_runs()
    assert user.details()["Learning rate from epoch 2"] == ["0.0003"]


def test_a_complete_run_goes_on_for_one_more_epoch(
    open_runs: Callable[[], RunsUser], window: MainWindow
) -> None:
    path = completed_run()
    begun_run()
    user = open_runs()
    user.select(0)
    assert user.button("resume_experiment_button").toolTip().startswith("It kept no point to go")
    user.select(1)
    user.click("resume_experiment_button")
    user.wait(lambda: len(read_run(path).epochs) == 3)
    user.wait(lambda: not window.training.is_busy)
