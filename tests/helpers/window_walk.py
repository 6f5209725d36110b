"""Through the whole window: one page and section after another, with something on each."""

import threading
from collections.abc import Iterator

import pytest
from helpers.drawings import DIGITS
from helpers.run_folders import completed_run
from helpers.small_runs import mnist_test, use_test_images
from helpers.user_actions import click
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.common.sections import Sections
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.data.dataset import ImageSet

_DRAWING = [[(0.0, 0.0), (9.0, 9.0)]]


def let_images_be_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST has so few that neighbours and map are there at once."""
    test = mnist_test()
    few = ImageSet(test.images[:50], test.labels[:50])
    use_test_images(monkeypatch, few)
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_training", lambda: few)


def fill(window: MainWindow, qtbot: QtBot) -> None:
    """Draw, keep a drawing, have a run, and measure."""
    completed_run()
    window.canvas_panel.canvas.set_strokes(DIGITS["7"])
    window.teaching.hand.get().add("4", _DRAWING, read="9")
    window.show_page(RESULTS)
    click(window, "measure_button")
    panel = window.insight.results
    assert panel is not None
    qtbot.waitUntil(panel.sections.isVisible, timeout=60_000)


def walk(window: MainWindow) -> Iterator[str]:
    """Show one after the other; yields where that is."""
    window.canvas_panel.canvas.set_strokes(DIGITS["7"])
    for page in window.pages.names():
        window.show_page(page)
        QApplication.processEvents()
        yield page
        for sections in window.findChildren(Sections):
            for name in sections.names() if sections.isVisible() else ():
                sections.bring_to_front(name)
                QApplication.processEvents()
                yield f"{page} {name}"


def nothing_is_computed() -> bool:
    return all(each.daemon or each is threading.main_thread() for each in threading.enumerate())
