"""Names from files are shown as they are written, wherever they are shown."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.dataset_files import write_folders
from helpers.drawings import DIGITS
from helpers.mouse import draw
from helpers.run_folders import completed_run
from helpers.small_models import untrained_model
from helpers.small_runs import SMALL
from helpers.user_actions import click
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from zen_digits.app.common.dialogs import confirm, show_about, show_error
from zen_digits.app.startup import crash_dialog
from zen_digits.app.window import RUNS, MainWindow
from zen_digits.core.models.model_file import save_model

HOSTILE = "<img src=a.png>&b"
pytestmark = [
    pytest.mark.usefixtures("plots"),
    pytest.mark.skipif(os.name == "nt", reason="no file can be called this there"),
]


def show_everything(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    """Open what has hostile names: model, labels, dataset, run, texts of dialogs."""
    model = folder / f"{HOSTILE}.zendigits"
    labels = (HOSTILE, *(f"<b>{number}" for number in range(9)))
    save_model(model, untrained_model(labels=labels))  # type: ignore[arg-type]
    run = completed_run(replace(SMALL, epochs=1))
    (run / "title.txt").write_text(HOSTILE)
    window.files.open_path(model)
    draw(next(iter(DIGITS)), window.canvas_panel.canvas)
    window.data.open(write_folders(folder / HOSTILE, {HOSTILE: 30, "b": 30}))
    qtbot.waitUntil(lambda: bool(window.findChildren(QWidget, "use_data_button")))
    (use,) = window.findChildren(QWidget, "use_data_button")
    qtbot.waitUntil(use.isEnabled, timeout=60_000)
    click(window, "use_data_button")
    window.show_page(RUNS)
    qtbot.waitUntil(lambda: HOSTILE in "".join(legends()), timeout=60_000)
    window.files.export_network()
    show_error(window, HOSTILE)
    confirm(window, HOSTILE, "Yes", lambda: None)
    show_about(window, folder / HOSTILE)
    crash_dialog._show(HOSTILE)


def widgets(kind: type[QWidget]) -> Iterator[QWidget]:
    for top in QApplication.topLevelWidgets():
        yield from top.findChildren(kind)
        if isinstance(top, kind):
            yield top


def items_of_plots() -> Iterator[QGraphicsTextItem]:
    for view in widgets(QGraphicsView):
        scene = view.scene()  # type: ignore[attr-defined]
        for item in scene.items() if scene else ():
            if isinstance(item, QGraphicsTextItem):
                yield item


def legends() -> list[str]:
    return [item.toPlainText() for item in items_of_plots()]


def tooltips() -> Iterator[str]:
    for widget in widgets(QWidget):
        yield widget.toolTip()
    for view in widgets(QAbstractItemView):
        model = view.model()  # type: ignore[attr-defined]
        for row in range(model.rowCount() if model else 0):
            for column in range(model.columnCount()):
                yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def shown_as_tooltip(text: str) -> QLabel:
    QToolTip.showText(QPoint(50, 50), text)
    (tip,) = (w for w in widgets(QLabel) if w.metaObject().className() == "QTipLabel")
    assert isinstance(tip, QLabel)
    return tip


@pytest.mark.usefixtures("small_runs")
def test_no_name_from_a_file_is_rich_text(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    show_everything(window, qtbot, tmp_path)
    labels = [label for label in widgets(QLabel) if HOSTILE in label.text()]  # type: ignore[attr-defined]
    assert len(labels) > 5
    for label in labels:
        assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()  # type: ignore[attr-defined]
    hostile = {tip for tip in tooltips() if HOSTILE in tip}
    assert len(hostile) > 2
    for tip in hostile:
        assert shown_as_tooltip(tip).textFormat() == Qt.TextFormat.PlainText
    QToolTip.hideText()
    for item in items_of_plots():
        assert "<img" not in item.toHtml()
    for editor in widgets(QTextEdit):
        assert "<img" not in editor.toHtml()  # type: ignore[attr-defined]
    for top in QApplication.topLevelWidgets():
        if top.objectName() == "crash_box":
            top.close()


def test_no_list_takes_what_other_programs_drop(window: MainWindow) -> None:
    """A list would make any object that the dropped bytes name."""
    for page in window.pages.names():
        window.show_page(page)
    for view in widgets(QAbstractItemView):
        assert not view.acceptDrops(), view.objectName()
        assert not view.viewport().acceptDrops(), view.objectName()  # type: ignore[attr-defined]
