"""What 0.1.0 left in a user's data folder can still be read; see tests/data/0.1.0/README.md."""

import gzip
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from helpers.drawings import DIGITS
from helpers.small_runs import small_mnist
from helpers.user_actions import find
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.ink.ink_file import Drawing, each_drawing
from zen_digits.core.models.model_file import load_model
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.runs.comparison import differences
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import RunReader, RunRecord, interrupted_runs
from zen_digits.core.runs.storage import read_events
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import drive

FILES = Path(__file__).parent / "data" / "0.1.0" / "user"
COMPLETED = "2026-03-01_10-00-00_quick"
INTERRUPTED = "2026-03-01_11-00-00_quick"
FAILED = "2026-03-01_12-00-00_dense"
DISMISSED = "2026-03-01_13-00-00_cnn"


def images() -> Dataset:
    """The images that its runs trained on."""
    return small_mnist(200, 100)


@pytest.fixture
def user_folder(own_data_folder: Path) -> Path:
    """The data folder of a user of 0.1.0."""
    shutil.copytree(FILES, own_data_folder)
    for packed in list(own_data_folder.rglob("*.gz")):
        packed.with_suffix("").write_bytes(gzip.decompress(packed.read_bytes()))
        packed.unlink()
    return own_data_folder


@pytest.fixture
def runs(user_folder: Path) -> dict[str, RunRecord]:
    return {run.path.name: run for run in RunReader().read()}


def test_runs_are_listed_with_title_date_and_state(runs: dict[str, RunRecord]) -> None:
    assert [(run.title, run.state) for run in runs.values()] == [
        (DISMISSED, "stopped"),
        (FAILED, "failed"),
        (INTERRUPTED, "interrupted"),
        ("First try, für später", "completed"),
    ]
    assert runs[COMPLETED].date == datetime(2026, 3, 1, 10)
    assert [run.has_model for run in runs.values()] == [False, False, False, True]
    assert runs[FAILED].problem.startswith("The loss is no longer a finite number after batch 14")


def test_runs_have_their_settings(runs: dict[str, RunRecord]) -> None:
    quick = TrainingConfig(
        architecture="quick", epochs=2, batch_size=20, validation_fraction=0.1, device="cpu"
    )
    assert runs[COMPLETED].config == replace(quick, rounded_weights=True, seed=3)
    assert runs[INTERRUPTED].config == replace(quick, epochs=4, augmentation=True)
    assert runs[DISMISSED].config == replace(quick, architecture="cnn")
    assert runs[FAILED].config == TrainingConfig(
        architecture="dense", optimizer="sgd", learning_rate=10.0, weight_decay=0.9,
        label_smoothing=0.1, validation_fraction=0.0, device="cpu",
    )  # fmt: skip


def test_runs_have_their_results_and_changes(runs: dict[str, RunRecord]) -> None:
    run = runs[COMPLETED]
    assert (run.test_accuracy, run.validation_accuracy) == (0.75, 0.9)
    assert run.train_seconds == pytest.approx(run.epochs[-1].train_seconds, abs=1e-3)
    assert [epoch.step for epoch in run.epochs] == [9, 18]
    changes = [(change.epoch, change.values) for change in runs[INTERRUPTED].changes]
    assert changes == [(1, {"learning_rate": 0.002}), (1, {"batch_size": 10})]


def test_runs_have_their_curves(runs: dict[str, RunRecord]) -> None:
    run = runs[COMPLETED]
    epochs, losses = run.training_curve("loss", "epochs")
    assert epochs == [step / 9 for step in range(1, 19)]
    assert (losses[0], losses[9]) == (2.36713, 0.979673)
    assert run.validation_curve("accuracy", "epochs") == ([1, 2], [0.7, 0.9])
    seconds, accuracies = run.training_curve("accuracy", "seconds")
    assert len(seconds) == len(accuracies) == 18
    assert runs[FAILED].validation_curve("loss", "epochs") == ([], [])
    assert len(runs[FAILED].training_curve("loss", "epochs")[0]) == 13


def test_runs_are_compared(runs: dict[str, RunRecord]) -> None:
    first, second = runs[COMPLETED].config, runs[INTERRUPTED].config
    assert first is not None
    assert second is not None
    differing = differences([first, second])
    assert differing["epochs"] == (2, 4)
    assert differing["seed"] == (3, 0)
    assert differing["rotation"] == (None, 10.0)
    assert {"architecture", "batch_size", "optimizer"}.isdisjoint(differing)


def test_an_interrupted_run_resumes_to_its_end(user_folder: Path) -> None:
    (found,) = interrupted_runs()
    assert (found.path.name, found.epochs) == (INTERRUPTED, 2)
    folder = RunFolder.reopen(found.path)
    assert (folder.current_config.learning_rate, folder.current_config.batch_size) == (0.002, 10)
    assert [change.note for change in folder.changes()] == [
        "",
        "The device has not enough memory for batches of 20.",
    ]
    list(drive(train(folder.config, images(), folder.state), recorders=[folder]))
    events = read_events(found.path)
    assert [event["event"] for event in events] == [
        "changed", "changed", "epoch_done", "epoch_done",
        "run_started", "epoch_done", "epoch_done", "run_ended",
    ]  # fmt: skip
    epochs = [event for event in events if event["event"] == "epoch_done"]
    assert [epoch["step"] for epoch in epochs] == [12, 30, 48, 66]
    # Adam's moments lie in another order in this file (it was made smaller) than the weights do.
    losses = epochs[2]["batches"]["loss"][:3]
    assert losses == pytest.approx([0.84296, 0.791244, 0.341565], abs=0.01)
    assert epochs[3]["train_loss"] == pytest.approx(0.523, abs=0.05)  # another processor rounds
    assert load_model(folder.model_path).card.epochs == 4


def test_a_model_reads(user_folder: Path) -> None:
    model = load_model(user_folder / "runs" / COMPLETED / "model.zendigits")
    assert model.card.test_accuracy == 0.75
    assert model.card.training["seed"] == 3
    test = images().test
    logits = Predictor(model).logits(test.images[:, 0])
    first = [-5.42, -3.82, -3.78, -5.35, -3.90, -6.54, -10.54, 9.38, -3.96, -1.89]
    assert logits[0].tolist() == pytest.approx(first, abs=0.05)
    assert (logits.argmax(axis=1) == test.labels).sum() == pytest.approx(72, abs=1)


def test_an_ink_file_is_read(user_folder: Path) -> None:
    assert list(each_drawing(user_folder / "drawings.jsonl")) == [
        Drawing(strokes, str(digit)) for digit, strokes in enumerate(DIGITS.values())
    ]


def test_the_window_is_as_it_was_left(user_folder: Path, qtbot: QtBot) -> None:
    window = create_window(load_now=False)
    qtbot.addWidget(window)
    window.show()
    assert window.appearance.name == "dark"
    if 0.8 <= window.screen().size().width() / 800 <= 1.25:  # else Qt takes no size from there
        assert (window.width(), window.height()) == (720, 540)
    combo = find(window, "dataset_combo")
    assert isinstance(combo, QComboBox)
    listed = [combo.itemData(row) for row in range(combo.count())]
    assert listed[1:3] == ["/home/ada/letters.csv", "/home/ada/digits"]
    window.close()
