"""What the user does with runs: rename, delete, train again, read with, export."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.run_folders import begun_run, completed_run
from helpers.runs_user import RunsUser
from helpers.small_runs import SMALL
from helpers.user_actions import answer_file_dialog
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from zen_digits.app.runs.model import NAME, STATE
from zen_digits.app.window import RUNS, TRAIN, MainWindow
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import RunReader, read_run
from zen_digits.core.runs.storage import read_events


def test_a_run_is_renamed_in_the_table(open_runs: Callable[[], RunsUser]) -> None:
    path = completed_run()
    user = open_runs()
    user.select(0)
    user.click("rename_run_button")
    editor = user.table.findChild(QLineEdit)
    QTest.keyClicks(editor, "the first")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    user.wait(lambda: user.column(NAME) == ["the first"])
    assert read_run(path).title == "the first"
    assert user.ticked() == ["the first"]


def test_runs_are_deleted_only_after_confirmation(
    open_runs: Callable[[], RunsUser],
) -> None:
    remaining, _ = begun_run(), begun_run()
    user = open_runs()
    row = user.column(NAME).index(remaining.name)
    user.select(1 - row)
    user.press(Qt.Key.Key_Delete)
    user.answer("Cancel")
    assert len(RunReader().read()) == 2
    user.click("delete_run_button")
    user.answer("Delete")
    user.wait(lambda: user.column(NAME) == [remaining.name])
    assert [run.path for run in RunReader().read()] == [remaining]


def test_a_run_running_elsewhere_is_not_deleted(open_runs: Callable[[], RunsUser]) -> None:
    path = begun_run()
    user = open_runs()
    user.select(0)
    with RunFolder.reopen(path):
        user.click("delete_run_button")
        user.answer("Delete")
        assert "is running; stop it before you delete it" in user.error_text()
        user.wait(lambda: user.column(STATE) == ["running"])
        assert "stop it first" in user.button("delete_run_button").toolTip()
    assert path.exists()


@pytest.mark.parametrize(("button", "seed"), [("train_again_button", 7), ("new_seed_button", 8)])
def test_a_run_is_trained_again(
    open_runs: Callable[[], RunsUser], window: MainWindow, button: str, seed: int
) -> None:
    config = replace(SMALL, seed=7, label_smoothing=0.1)
    first = completed_run(config)
    user = open_runs()
    user.select(0)
    user.click(button)
    assert window.controller.running
    assert not user.button("train_again_button").isEnabled()
    assert "A run is running" in user.button("train_again_button").toolTip()
    assert window.pages.front() == TRAIN
    user.wait(lambda: not window.controller.running)
    window.show_page(RUNS)
    user.wait(lambda: user.column(STATE) == ["completed"] * 2)
    (again,) = [run for run in RunReader().read() if run.path != first]
    assert again.config == replace(config, seed=seed)
    assert window.training_panel.form.config().label_smoothing == 0.1
    assert again.title in user.ticked()
    same = read_run(first).epochs[0].train_loss == pytest.approx(
        read_run(again.path).epochs[0].train_loss, rel=1e-5
    )
    assert same == (seed == 7)
    assert read_events(again.path)[-1]["reason"] == "completed"


def test_the_network_of_a_run_is_used_to_read(
    open_runs: Callable[[], RunsUser], window: MainWindow
) -> None:
    path = completed_run()
    begun_run()
    user = open_runs()
    row = user.column(NAME).index(path.name)
    user.select(1 - row)
    assert not user.button("use_network_button").isEnabled()
    user.select(row)
    user.click("use_network_button")
    user.wait(lambda: window.models.names() == ["Shipped", path.name])
    (path / "model.zendigits").write_bytes(b"damaged")
    user.click("use_network_button")
    assert "model.zendigits" in user.error_text()
    assert len(window.models.names()) == 2


def test_the_table_is_exported_as_csv(
    open_runs: Callable[[], RunsUser], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in (1, 2, 3):
        begun_run(replace(SMALL, seed=seed))
    user = open_runs()
    answer_file_dialog(monkeypatch, tmp_path / "table")
    user.click("export_runs_button")
    lines = (tmp_path / "table.csv").read_text().splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == user.column(NAME)
    answer_file_dialog(monkeypatch, tmp_path / "no" / "table.csv")
    user.click("export_runs_button")
    assert "cannot be written" in user.error_text()


def test_it_closes_with_the_main_window(unloaded: MainWindow, qtbot: QtBot) -> None:
    begun_run()
    unloaded.show_page(RUNS)
    unloaded.pages.detach(RUNS)
    view = unloaded.runs.view
    assert view is not None
    qtbot.waitUntil(lambda: bool(view.model.runs()), timeout=60_000)
    assert view.window() is not unloaded
    unloaded.close()
    assert not view.isVisible()
