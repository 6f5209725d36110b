"""What a user does with the training panel and sees in it."""

from pathlib import Path

from helpers.user_actions import choose, click, find
from pytestqt.qtbot import QtBot

from zen_digits.app.common.plotting import pyqtgraph as pg
from zen_digits.app.window import MainWindow
from zen_digits.core.files import data_folder


def point_count(window: MainWindow, plot: str) -> int:
    """How many points the first curve of a plot has, as it is shown."""
    training = find(window, plot).listDataItems()[0]  # type: ignore[attr-defined]
    x, _ = training.getOriginalDataset()
    return 0 if x is None else len(x)


def marker_texts(window: MainWindow, plot: str) -> list[str]:
    """What the markers of a plot say, whole: in their tips, where the plot is low."""
    items = find(window, plot).plotItem.items  # type: ignore[attr-defined]
    lines = [item for item in items if isinstance(item, pg.InfiniteLine)]
    return [line.label.textItem.toolTip() for line in lines]


def train(window: MainWindow, epochs: int) -> None:
    """Press Train for a small network, which learns in small batches, unvaried: many a second."""
    choose(window, "architecture_combo", "dense")
    find(window, "augmentation_check").setChecked(False)  # type: ignore[attr-defined]
    find(window, "batch_size_spin").setValue(32)  # type: ignore[attr-defined]
    find(window, "epochs_spin").setValue(epochs)  # type: ignore[attr-defined]
    click(window, "train_button")


def wait_for_batches(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: point_count(window, "loss_plot") > 3, timeout=30_000)


def wait_for_end(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.controller.running, timeout=60_000)


def saved_runs() -> list[Path]:
    """The folders of all runs."""
    return list((data_folder() / "runs").iterdir())
