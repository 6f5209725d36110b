"""A real window on a real event loop."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.small_runs import let_images_be_few, small_mnist
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.common.language.languages import use_language
from zen_digits.app.main import create_window
from zen_digits.app.training.curves.plots_panel import PlotsPanel
from zen_digits.app.window import MainWindow
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.reading.shipped_model import load_shipped_model


@pytest.fixture(scope="session")
def shipped() -> Predictor:
    """The shipped network, loaded once for all windows."""
    return load_shipped_model()


@pytest.fixture
def window(
    qtbot: QtBot, shipped: Predictor, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The main window, shown and ready to read; there are no plots before training is prepared."""
    monkeypatch.setattr("zen_digits.app.preload.load_shipped_model", lambda: shipped)
    window = create_window()
    qtbot.addWidget(window)
    window.resize(1200, 760)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=60_000)
    yield window
    window.end()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


@pytest.fixture(autouse=True)
def unprepared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is prepared for a lesson: that takes seconds."""
    monkeypatch.setattr("zen_digits.app.teach.preparation.AFTER", 10**7)


@pytest.fixture
def plots(window: MainWindow) -> PlotsPanel:
    """The window's live plots, made."""
    window.training_panel.plots.build()
    return window.training_panel.plots


@pytest.fixture
def unloaded(qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window as first painted, before network and plots are loaded."""
    window = create_window(load_now=False)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.end()


@pytest.fixture
def damaged_shipped_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replaces the shipped model with a damaged file, broken.zendigits."""
    broken = tmp_path / "broken.zendigits"
    broken.write_bytes(b"nonsense")
    monkeypatch.setattr("zen_digits.core.reading.predictor.shipped_model_path", lambda: broken)


@pytest.fixture
def small_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs train on a thousand images of MNIST, one at a time; all else about them is real."""
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist", lambda *_: small_mnist())
    monkeypatch.setattr("zen_digits.app.training_page.possible_on_device", lambda *_: 1)


@pytest.fixture
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST has so few that whatever looks at them is there at once."""
    let_images_be_few(monkeypatch)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Each test begins in English, which the application may not speak after the one before."""
    use_language("en")
    yield
    use_language("en")


@pytest.fixture(autouse=True)
def clean_application(qapp: QApplication) -> Iterator[None]:
    """Windows, theme and clipboard belong to the whole application: the next test starts without.

    Each window left would be styled again with every later one. While a test goes on, no garbage is
    collected: a thread of its own would delete the widgets of others (see ``startup/garbage``).
    """
    gc.disable()
    yield
    for widget in qapp.topLevelWidgets():
        if type(widget).__module__.startswith("zen_digits"):
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.clipboard().clear()  # a drawing left on it would crash Qt's exit
    gc.collect(0)  # all of the test's
    gc.enable()
