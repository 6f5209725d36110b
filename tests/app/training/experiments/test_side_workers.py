"""Runs of an experiment that other processes train beside the window."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.dataset_files import write_small_mnist
from helpers.experiments import SHORT, small_plan
from helpers.user_actions import click, find, text
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from zen_digits.app.training.experiments.controller import Experiments
from zen_digits.app.window import MainWindow
from zen_digits.core.experiments.plan import Experiment
from zen_digits.core.experiments.storage import experiments_folder, read_experiment, run_path
from zen_digits.core.runs.record import read_run

PATIENCE = 120_000  # ms: a process imports PyTorch, on a machine that is busy with other work


@pytest.fixture(autouse=True)
def two_processes(small_runs: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.app.training_page.possible_on_device", lambda *_: 2)


def hold_first_run(window: MainWindow) -> None:
    """Pause the first run as soon as the page has started it."""
    opened = window.training.experiments.run_opened

    def hold() -> None:
        opened.disconnect(hold)
        window.controller.toggle_pause()

    opened.connect(hold)


def begin(window: MainWindow, qtbot: QtBot, plan: Experiment) -> Experiments:
    """Start an experiment, hold its run in the window, and wait until there is another process."""
    spin = find(window, "processes_spin")
    assert isinstance(spin, QSpinBox)
    spin.setMaximum(2)
    spin.setValue(2)
    hold_first_run(window)
    window.training.start_experiment(plan)
    experiments = window.training.experiments
    qtbot.waitUntil(lambda: experiments.beside == 1, timeout=PATIENCE)
    return experiments


def on_disk() -> Experiment:
    (path,) = experiments_folder().iterdir()
    return read_experiment(path)


def process_of(experiments: Experiments) -> int:
    (worker,) = experiments._beside._workers
    return worker._process.processId()


def small_experiment(folder: Path, repeat: int, epochs: int = 1) -> Experiment:
    data = write_small_mnist(folder / "mnist")
    return small_plan(repeat=repeat, config=replace(SHORT, dataset=str(data), epochs=epochs))


def test_another_process_trains_while_the_window_does(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    experiments = begin(window, qtbot, small_experiment(tmp_path, 3))
    assert "One more is trained beside it." in text(window, "experiment_label")
    qtbot.waitUntil(lambda: on_disk().done == 2, timeout=PATIENCE)
    assert [point.outcome is not None for point in on_disk().points] == [False, True, True]
    window.controller.toggle_pause()
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=PATIENCE)
    assert on_disk().is_complete
    assert not experiments._beside.any


def test_stop_ends_all_of_them_and_they_can_go_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    experiments = begin(window, qtbot, small_experiment(tmp_path, 4, epochs=1000))
    beside = on_disk().points[1]
    qtbot.waitUntil(lambda: len(read_run(run_path(beside)).epochs) > 0, timeout=PATIENCE)
    click(window, "stop_button")
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=PATIENCE)
    assert not experiments._beside.any
    experiment = on_disk()
    assert experiment.stopped
    assert (experiment.done, experiment.points[2].run) == (0, "")
    assert read_run(run_path(beside)).state == "stopped"


def test_a_closed_window_leaves_no_process_and_offers_the_experiment(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    experiments = begin(window, qtbot, small_experiment(tmp_path, 3, epochs=1000))
    window.end()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    assert not experiments._beside.any
    assert not on_disk().stopped


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_what_a_process_leaves_when_it_dies_is_trained_in_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    experiments = begin(window, qtbot, small_experiment(tmp_path, 2))
    os.kill(process_of(experiments), signal.SIGKILL)
    qtbot.waitUntil(lambda: not experiments._beside.any, timeout=PATIENCE)
    window.controller.toggle_pause()
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=PATIENCE)
    assert on_disk().is_complete
