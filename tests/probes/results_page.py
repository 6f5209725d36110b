"""Prints how fast the page Results answers: run by tests/insight_figures.py, or

    xvfb-run -a -s "-screen 0 1920x1200x24" python tests/probes/results_page.py

A matrix of 100 classes and 100,000 images: from choosing a cell, row or column to its thumbnails on
the screen. MNIST's test images through the page, with the shipped network: the first time, and when
they are chosen again.
"""

import time

import numpy as np
from driver import shown_window, wait
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QListView, QWidget

from zen_digits.app.results.confusion_section import ConfusionSection
from zen_digits.app.results.confusion_view import ConfusionView
from zen_digits.app.results.marked_images import MarkedImages
from zen_digits.app.results.results_panel import ResultsPanel
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.data.mnist import load_mnist_test
from zen_digits.core.evaluation.results import Results
from zen_digits.core.evaluation.sets import MNIST_TEST, MeasurableSet

_CLASSES, _IMAGES = 100, 100_000
_CELLS = 60


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.number = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.number += event.type() == QEvent.Type.Paint
        return False


def main() -> None:
    _, window = shown_window()
    first, again = _mnist_seconds(window)
    print(f"MNIST's test images through Results: {first:.1f} s, again {again:.3f} s")
    shown, median, worst = _matrix_seconds()
    print(
        f"matrix of {_CLASSES} classes, {_IMAGES:,} images: shown in {shown:.2f} s; "
        f"cell → thumbnails {median:.3f} s, at most {worst:.3f} s"
    )
    window.end()


def _mnist_seconds(window: MainWindow) -> tuple[float, float]:
    window.show_page(RESULTS)
    (page,) = window.findChildren(ResultsPanel)
    (button,) = page.findChildren(QWidget, "measure_button")
    (figures,) = page.findChildren(QWidget, "results_figures")
    button.click()  # type: ignore[attr-defined]
    first = wait(figures.isVisible)
    page.sets.choose_set(MeasurableSet(MNIST, "validation"))
    paints = _Paints(page.findChild(ConfusionView))
    began = time.perf_counter()
    page.sets.choose_set(MNIST_TEST)
    _until_painted(paints)
    return first, time.perf_counter() - began


def _matrix_seconds() -> tuple[float, float, float]:
    """Until it is shown; then, for cells, the median and the longest."""
    results = _many_results()
    holder = QObject()
    section = ConfusionSection(MarkedImages(holder))
    section.resize(760, 900)
    section.show()
    (matrix,), (wall,) = section.findChildren(ConfusionView), section.findChildren(QListView)
    on_matrix, on_wall = _Paints(matrix), _Paints(wall.viewport())
    began = time.perf_counter()
    section.show_subject(results)
    _until_painted(on_matrix)
    shown = time.perf_counter() - began
    seconds = []
    for cell in _cells(results):
        QApplication.processEvents()
        began = time.perf_counter()
        matrix.choose(cell)
        _until_painted(on_wall)
        _until_painted(on_matrix, 0)
        seconds.append(time.perf_counter() - began)
    section.close()
    return shown, float(np.median(seconds)), max(seconds)


def _cells(results: Results) -> list[tuple[int | None, int | None]]:
    """Some of all kinds, with images."""
    rng = np.random.default_rng(1)
    filled = np.argwhere(results.metrics.confusion > 0)
    chosen = filled[rng.integers(0, len(filled), _CELLS)].tolist()
    return [*map(tuple, chosen), (3, 3), (4, None), (None, 5)]


def _many_results() -> Results:
    rng = np.random.default_rng(0)
    labels = rng.integers(0, _CLASSES, _IMAGES)
    logits = rng.normal(0, 2, (_IMAGES, _CLASSES))
    logits[np.arange(_IMAGES), labels] += 5
    test = load_mnist_test().images[:, 0]
    images = test[np.arange(_IMAGES) % len(test)]
    results = Results(images, labels, logits, tuple(f"class {n}" for n in range(_CLASSES)))
    results.prepare()  # as the thread that measures does
    return results


def _until_painted(paints: _Paints, since: int | None = None) -> None:
    before = paints.number if since is None else since
    wait_until = time.perf_counter() + 10
    while paints.number <= before and time.perf_counter() < wait_until:
        QApplication.processEvents()


if __name__ == "__main__":
    main()
