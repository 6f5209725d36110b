"""Comparing runs in a window of their own."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.run_folders import begun_run, completed_run
from helpers.runs_window_user import RunsWindowUser
from helpers.small_runs import SMALL, small_mnist
from helpers.user_actions import answer_file_dialog
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.runs.table import NAME, SETTINGS, STATE, TEST
from zen_digits.app.window import MainWindow
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import RunReader, read_run
from zen_digits.core.runs.storage import read_events


@pytest.fixture
def person(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], RunsWindowUser]:
    """Opens the window of runs by its key and waits until they have been read."""
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist", lambda: small_mnist())

    def opened() -> RunsWindowUser:
        with qtbot.waitActive(window):
            window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert window.runs.view is not None
        someone = RunsWindowUser(window.runs.view, qtbot)
        someone.wait(lambda: len(someone.view.model.runs()) == len(RunReader().read()))
        return someone

    return opened


def test_without_runs_it_says_what_to_do(person: Callable[[], RunsWindowUser]) -> None:
    someone = person()
    hint = someone.find("runs_hint")
    someone.wait(lambda: "Press Train in the main window" in hint.text())  # type: ignore[attr-defined]
    assert hint.isVisible()


def test_runs_are_listed_overlaid_and_compared(person: Callable[[], RunsWindowUser]) -> None:
    completed_run()
    latest = completed_run(replace(SMALL, seed=3, epochs=3, validation_fraction=0.2)).name
    (begun_run().parent / latest / "title.txt").write_text("mine")
    broken = begun_run()
    (broken / "config.json").write_text("{")
    someone = person()
    assert sorted(someone.column(STATE)) == ["completed", "completed", "damaged", "interrupted"]
    assert someone.column(NAME).count("mine") == 1
    mine = someone.column(NAME).index("mine")
    other = next(r for r, state in enumerate(someone.column(STATE)) if r != mine and "com" in state)
    assert "seed 3" in someone.column(SETTINGS)[mine]
    assert someone.column(TEST)[mine].endswith(" %")
    before = len(someone.ticked())
    someone.select(mine)
    assert someone.details()["Seed"] == ["3"]
    someone.select(mine, other)
    someone.press(Qt.Key.Key_Space)
    assert "mine" in someone.ticked()
    assert {(48, 3), (36, 2)} <= set(someone.curves())
    assert len(someone.ticked()) == before + 2
    told = someone.details()
    assert set(told) == {"Seed", "Epochs", "Validation"}
    assert sorted(told["Seed"]) == ["0", "3"]
    someone.press(Qt.Key.Key_Space)
    assert len(someone.ticked()) == before
    assert not someone.button("rename_run_button").isEnabled()
    assert someone.button("rename_run_button").toolTip() == "Select one run"
    damaged = someone.column(STATE).index("damaged")
    someone.select(damaged)
    assert "damaged" in someone.button("train_again_button").toolTip()
    someone.select(damaged, mine)
    assert someone.details() == {}


def test_curves_are_shown_in_other_ways(person: Callable[[], RunsWindowUser]) -> None:
    completed_run()
    someone = person()
    assert someone.curves() == [(36, 2)]
    plot = someone.find("run_curves_plot")
    assert plot.getAxis("left").logMode  # type: ignore[attr-defined]
    combos = [someone.find(name) for name in ("run_value_combo", "run_axis_combo")]
    for combo in combos:
        combo.setCurrentIndex(1)  # type: ignore[attr-defined]
    assert plot.getAxis("left").labelText == "Accuracy (%)"  # type: ignore[attr-defined]
    assert plot.getAxis("bottom").labelText == "Training time (s)"  # type: ignore[attr-defined]
    assert not plot.getAxis("left").logMode  # type: ignore[attr-defined]
    someone.button("run_training_check").setChecked(False)
    assert someone.curves() == [(0, 2)]


def test_a_loss_of_nothing_is_left_out_on_a_logarithmic_scale(
    person: Callable[[], RunsWindowUser],
) -> None:
    path = completed_run()
    story = (path / "events.jsonl").read_text()
    for epoch in read_run(path).epochs:
        story = story.replace(f'"validation_loss": {epoch.validation_loss}', '"validation_loss": 0')
    (path / "events.jsonl").write_text(story)
    someone = person()
    assert someone.curves() == [(36, 0)]
    someone.button("run_log_check").setChecked(False)
    assert someone.curves() == [(36, 2)]


def test_what_was_changed_on_the_way_is_among_the_settings(
    person: Callable[[], RunsWindowUser],
) -> None:
    path = completed_run()
    with (path / "events.jsonl").open("a") as file:
        file.write('{"event": "changed", "step": 20, "values": {"learning_rate": 0.0003}}\n')
    someone = person()
    assert someone.details()["Learning rate from epoch 2"] == ["0.0003"]


def test_a_run_is_renamed_in_the_table(person: Callable[[], RunsWindowUser]) -> None:
    path = completed_run()
    someone = person()
    someone.select(0)
    someone.click("rename_run_button")
    editor = someone.table.findChild(QLineEdit)
    QTest.keyClicks(editor, "the first")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    someone.wait(lambda: someone.column(NAME) == ["the first"])
    assert read_run(path).title == "the first"
    assert someone.ticked() == ["the first"]


def test_runs_are_deleted_only_when_the_person_says_so(
    person: Callable[[], RunsWindowUser],
) -> None:
    kept_run, _ = begun_run(), begun_run()
    someone = person()
    row = someone.column(NAME).index(kept_run.name)
    someone.select(1 - row)
    someone.wait(lambda: _asks_after(someone, Qt.Key.Key_Delete))
    someone.answer("Cancel")
    assert len(RunReader().read()) == 2
    someone.click("delete_run_button")
    someone.answer("Delete")
    someone.wait(lambda: someone.column(NAME) == [kept_run.name])
    assert [run.path for run in RunReader().read()] == [kept_run]


def _asks_after(someone: RunsWindowUser, key: Qt.Key) -> bool:
    """Press a key that is a shortcut: it has an effect in the active window alone."""
    someone.view.activateWindow()
    if someone.view.isActiveWindow():
        QTest.keyClick(someone.view, key)
    return bool(someone.view.findChildren(QMessageBox, "question_box"))


def test_a_run_that_goes_on_elsewhere_is_not_deleted(person: Callable[[], RunsWindowUser]) -> None:
    path = begun_run()
    someone = person()
    someone.select(0)
    with RunFolder.reopen(path):
        someone.click("delete_run_button")
        someone.answer("Delete")
        assert "is running; stop it before you delete it" in someone.said()
        someone.wait(lambda: someone.column(STATE) == ["running"])
        assert "stop it first" in someone.button("delete_run_button").toolTip()
    assert path.exists()


@pytest.mark.parametrize(("button", "seed"), [("train_again_button", 7), ("new_seed_button", 8)])
def test_a_run_is_trained_again(
    person: Callable[[], RunsWindowUser], window: MainWindow, button: str, seed: int
) -> None:
    config = replace(SMALL, seed=7, label_smoothing=0.1)
    first = completed_run(config)
    someone = person()
    someone.select(0)
    someone.click(button)
    assert window.controller.running
    assert not someone.button("train_again_button").isEnabled()
    assert "A run is running" in someone.button("train_again_button").toolTip()
    someone.wait(lambda: not window.controller.running)
    someone.wait(lambda: someone.column(STATE) == ["completed"] * 2)
    (again,) = [run for run in RunReader().read() if run.path != first]
    assert again.config == replace(config, seed=seed)
    assert window.training_panel.form.config().label_smoothing == 0.1
    assert again.title in someone.ticked()
    same = read_run(first).epochs[0].train_loss == pytest.approx(
        read_run(again.path).epochs[0].train_loss, rel=1e-5
    )
    assert same == (seed == 7)
    assert read_events(again.path)[-1]["reason"] == "completed"


def test_the_network_of_a_run_reads(
    person: Callable[[], RunsWindowUser], window: MainWindow
) -> None:
    path = completed_run()
    begun_run()
    someone = person()
    row = someone.column(NAME).index(path.name)
    someone.select(1 - row)
    assert not someone.button("use_network_button").isEnabled()
    someone.select(row)
    someone.click("use_network_button")
    someone.wait(lambda: window.models.names() == ["Shipped", path.name])
    (path / "model.zendigits").write_bytes(b"damaged")
    someone.click("use_network_button")
    assert "model.zendigits" in someone.said()
    assert len(window.models.names()) == 2


def test_the_table_is_exported(
    person: Callable[[], RunsWindowUser], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in (1, 2, 3):
        begun_run(replace(SMALL, seed=seed))
    someone = person()
    answer_file_dialog(monkeypatch, tmp_path / "table")
    someone.click("export_runs_button")
    lines = (tmp_path / "table.csv").read_text().splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == someone.column(NAME)
    answer_file_dialog(monkeypatch, tmp_path / "no" / "table.csv")
    someone.click("export_runs_button")
    assert "cannot be written" in someone.said()


def test_it_closes_with_the_main_window(unloaded: MainWindow, qtbot: QtBot) -> None:
    begun_run()
    unloaded.runs.open()
    view = unloaded.runs.view
    assert view is not None
    qtbot.waitUntil(lambda: bool(view.model.runs()), timeout=60_000)
    unloaded.close()
    assert not view.isVisible()
