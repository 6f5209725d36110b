"""The window of somebody who trains."""

import pytest

from zen_digits.app.training.curves.plots_panel import PlotsPanel
from zen_digits.app.window import MainWindow


@pytest.fixture
def window(window: MainWindow, plots: PlotsPanel) -> MainWindow:
    """The main window, ready to read and with its plots."""
    return window
