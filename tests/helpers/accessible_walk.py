"""A walk through all that the window shows, for whoever looks at each place."""

from collections.abc import Callable, Iterator
from pathlib import Path

from helpers.dataset_files import write_folders
from helpers.drawings import DIGITS
from helpers.experiments import small_plan
from helpers.pages import compose
from helpers.run_folders import completed_run
from helpers.user_actions import choose_menu_entry
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from zen_digits.app.common.dialogs import show_about, show_error
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import decimal
from zen_digits.app.common.sections import Sections
from zen_digits.app.common.tables.table_dialog import TableDialog
from zen_digits.app.common.tables.value_table import ValueTable
from zen_digits.app.page.numbers.table import NumberTable
from zen_digits.app.training.curves.curve_values import curve_table
from zen_digits.app.training.finder.rate_search import RateDialog
from zen_digits.app.window import RESULTS, TRAIN, MainWindow
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.lessons.shelf import shipped_lessons
from zen_digits.core.runs.live_curves import Series

Wait = Callable[[Callable[[], bool]], object]
"""Lets the window live until a condition holds."""
Place = tuple[str, QWidget]
"""What a place is called, and its window."""


def prepare_runs() -> None:
    """A run and an experiment, before the window is made."""
    completed_run()
    ExperimentFolder.create(small_plan("dropout", [0.0, 0.25, 0.5], repeat=2)).close()


def walk(window: MainWindow, wait: Wait, folder: Path) -> Iterator[Place]:
    """One place after another; files go into a folder."""
    window.training_panel.plots.build()
    window.teaching.hand.get().add("4", [[(0.0, 0.0), (9.0, 9.0)]], read="9")
    yield "start", window
    window.canvas_panel.canvas.set_strokes(DIGITS["7"])
    yield from _pages(window, wait)
    window.show_page(TRAIN)
    controls = window.training_panel.controls
    for button in (controls.settings_button, controls.experiment_button):
        button.setChecked(True)
        yield f"train_page {button.objectName()}", window
        button.setChecked(False)
    yield from _lesson(window)
    yield from _page_of_numbers(window, wait, folder)
    yield from dialogs(window, wait, folder)


def _pages(window: MainWindow, wait: Wait) -> Iterator[Place]:
    for page in window.pages.names():
        window.show_page(page)
        if page == RESULTS:
            window.findChild(QWidget, "measure_button").click()  # type: ignore[union-attr, attr-defined]
            wait(lambda: _is_shown(window, "results_figures"))
        yield page, window
        for sections in window.findChildren(Sections):
            for name in sections.names() if sections.isVisible() else ():
                sections.bring_to_front(name)
                QApplication.processEvents()
                yield f"{page} {name}", window


def _lesson(window: MainWindow) -> Iterator[Place]:
    lesson = shipped_lessons()[0]
    window.lessons.player.start(lesson)
    for _ in range(lesson.stops):
        yield "lesson", window
        window.lessons.player.go_on()
    window.lessons.player.close()


def _page_of_numbers(window: MainWindow, wait: Wait, folder: Path) -> Iterator[Place]:
    path = folder / "page.png"
    compose([["2026", "314"], ["75", "8069"]])[0].save(path)
    window.files.open_path(path)
    wait(lambda: any(table.model().rowCount() for table in window.findChildren(NumberTable)))
    yield "page of numbers", window
    window.page_opening.close()


def dialogs(window: MainWindow, wait: Wait, folder: Path) -> Iterator[Place]:
    """All dialogs, one after another, each with its window."""
    for show in (
        lambda: show_about(window, folder),
        lambda: choose_menu_entry(window, "&Keyboard shortcuts"),
        lambda: show_error(window, "The disk is full."),
        window.files.export_network,
        lambda: RateDialog(window).open(),
        lambda: TableDialog(window, _table()).show(),
    ):
        show()
        yield from _dialog(window)
    window.data.open(write_folders(folder / "classes", {"1": 30, "2": 30}))
    wait(lambda: _is_shown(window, "samples_area"))
    yield from _dialog(window)


def _table() -> ValueTable:
    """Of a chart, after a batch."""
    training = Series()
    training.append(1, 2.3)
    title = translate("PlotsPanel", "Loss curves")
    return curve_table(title, training, Series(), lambda value: decimal(value, 4))


def _dialog(window: MainWindow) -> Iterator[Place]:
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    yield dialog.objectName(), dialog
    dialog.close()


def _is_shown(window: MainWindow, name: str) -> bool:
    widget = window.findChild(QWidget, name)
    return widget is not None and widget.isVisible()
