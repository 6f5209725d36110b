"""Where the settings open."""

import pytest
from helpers.user_actions import click, find
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.training.training_panel import TrainingPanel
from zen_digits.app.window import MainWindow
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.training.events import BatchDone


def shown_page(qtbot: QtBot, width: int, height: int) -> tuple[QScrollArea, TrainingPanel]:
    """A page that scrolls, and on it a panel with curves."""
    page, panel = QScrollArea(), TrainingPanel()
    qtbot.addWidget(page)
    page.setFrameShape(QFrame.Shape.NoFrame)
    page.setWidgetResizable(True)
    page.setWidget(panel)
    panel.plots.build()
    panel.plots.add_batches([BatchDone(step, 1 / step, 0.5, step, 0.1) for step in (1, 2)])
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    return page, panel


def place(panel: TrainingPanel) -> str:
    """Where the open settings are."""
    drawer = panel.findChild(QScrollArea, "settings_drawer")
    assert drawer.isVisible()
    if not panel.plots.isVisible():
        return "instead"
    return "below" if drawer.y() > panel.plots.geometry().bottom() else "beside"


SIZES = {(1400, 700): "beside", (600, 700): "below", (340, 700): "instead", (560, 240): "instead"}


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_settings_open_where_they_do_not_squeeze_the_plots(
    qtbot: QtBot, width: int, height: int
) -> None:
    _page, panel = shown_page(qtbot, width, height)
    panel.controls.settings_button.click()
    assert place(panel) == SIZES[(width, height)]
    panel.controls.settings_button.click()
    assert panel.plots.isVisible()


@pytest.mark.parametrize("opened", [False, True])
def test_no_plot_is_lower_than_160_pixels_at_any_size(qtbot: QtBot, opened: bool) -> None:
    page, panel = shown_page(qtbot, 560, 600)
    panel.controls.settings_button.setChecked(opened)
    for width in range(300, 1500, 190):
        for height in range(120, 900, 150):
            page.resize(width, height)
            QApplication.processEvents()
            for name in ("loss_plot", "accuracy_plot"):
                plot = panel.findChild(QWidget, name)
                assert not plot.isVisible() or plot.height() >= 160, (width, height)


def test_escape_closes_the_settings(window: MainWindow) -> None:
    button = find(window, "settings_button")
    click(window, "settings_button")
    epochs = find(window, "epochs_spin")
    assert epochs.isVisible()
    window.activateWindow()
    epochs.setFocus()
    QTest.keyClick(epochs, Qt.Key.Key_Escape)
    assert not epochs.isVisible()
    assert not button.isChecked()  # type: ignore[attr-defined]
    assert window.training_panel.isVisible()


def test_every_setting_that_the_form_shows_has_a_place(window: MainWindow) -> None:
    click(window, "settings_button")
    form = window.training_panel.form
    for setting in SETTINGS.values():
        if setting.on_form:
            assert form.editor(setting.name).isVisible(), setting.name


def test_the_wheel_scrolls_past_a_setting(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "settings_button")
    spin = find(window, "epochs_spin")
    before = window.training_panel.form.config()
    here = QPointF(5, 5)
    turn = QWheelEvent(
        here, spin.mapToGlobal(here), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(spin, turn)
    assert window.training_panel.form.config() == before
