"""The marks of the set that is shown."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.results.marked_images import MarkedImages
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.evaluation.mark_store import change_mark
from zen_digits.core.evaluation.results import Results


def _results() -> Results:
    images = np.arange(3, dtype=np.uint8)[:, None, None].repeat(28, 1).repeat(28, 2)
    return Results(images, np.array([0, 1, 0]), np.eye(2)[[0, 1, 1]], ("a", "b"))


def test_marks_that_come_too_late_are_not_those_of_another_set(
    qtbot: QtBot, tmp_path: Path
) -> None:
    results = _results()
    change_mark(str(tmp_path), results.fingerprint_of(1), "b", "ambiguous")
    parent = QObject()
    marks = MarkedImages(parent)
    numbers: list[int] = []
    marks.changed.connect(lambda: numbers.append(marks.number()))
    marks.use(str(tmp_path), results)
    marks.use(MNIST, results)
    qtbot.waitUntil(lambda: numbers == [0, 0], timeout=10_000)
    with qtbot.waitSignal(marks.changed):
        marks.use(str(tmp_path), results)
    assert marks.number() == 1
    assert marks.mark_of(results, 1) == "ambiguous"


def test_if_all_are_marked_none_is_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    results = _results()
    for image, label in enumerate("aba"):
        change_mark(str(tmp_path), results.fingerprint_of(image), label, "wrong label")
    parent = QObject()
    marks = MarkedImages(parent)
    assert marks.without(results) is results
    with qtbot.waitSignal(marks.changed):
        marks.use(str(tmp_path), results)
    assert marks.number() == 3
    assert marks.without(results) is results
