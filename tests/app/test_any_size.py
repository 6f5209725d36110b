"""The window at any size from the smallest on, with any font and page."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.experiments import small_plan
from helpers.layout_faults import settled_faults
from helpers.mouse import draw
from helpers.pages_user import doubt, open_page, save_page
from helpers.run_folders import completed_run
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QTreeView
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.text_size import SIZES
from zen_digits.app.common.sections import Sections
from zen_digits.app.teach.exercise import Exercise
from zen_digits.app.window import TEACH, MainWindow
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.lessons.shelf import shipped_lessons
from zen_digits.core.personal.hand.files import create_hand

_SIZES = 16  # of each font
_USUAL = 10  # points, of which texts are any share that the menu offers
_WIDTH, _HEIGHT = 1024, 768  # pixels in which all fits at any size of texts


def _resize(window: MainWindow, points: int, rng: random.Random) -> None:
    """To any size, and for a usual font with texts of any size."""
    if points == _USUAL and rng.random() < 0.2:
        window.text_size.choose(rng.choice(SIZES))
    large = max(window.text_size.percent / 100, 1)
    wide, high = (min(round(400 * large), most) for most in (_WIDTH, _HEIGHT))
    window.resize(rng.randrange(wide, 1900), rng.randrange(high, 1150))


@pytest.fixture(params=[8, 10, 18])
def points(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    """The size of the application's font."""
    usual = QApplication.font()
    font = QFont(usual)
    font.setPointSize(request.param)
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(usual)


@pytest.mark.usefixtures("plots")
def test_nothing_overlaps_or_is_cut(points: int, window: MainWindow) -> None:
    completed_run()  # so that the page Runs has all its parts, and the page Teach
    ExperimentFolder.create(small_plan("dropout", [0.0, 0.25, 0.5], repeat=2)).close()
    window.teaching.hand.get().add("4", [[(0.0, 0.0), (9.0, 9.0)]], read="9")
    create_hand("Anna Maria of a long name")  # then there is a table of hands
    window.show_page(TEACH)
    draw("8", window.canvas_panel.canvas)
    rng, lessons = random.Random(points), shipped_lessons()
    panel = window.training_panel
    panel.show_experiment("Experiment: Learning rate 0.001, 0.01 · 5 seeds. Run 3 of 10: seed 2.")
    for _ in range(_SIZES):
        panel.controls.experiment_button.setChecked(rng.random() < 0.5)
        panel.experiment_form.findChildren(QComboBox)[0].setCurrentIndex(rng.randrange(3))
        window.show_page(rng.choice(window.pages.names()))
        for table in window.findChildren(QTreeView, "runs_table"):
            table.setCurrentIndex(table.model().index(rng.randrange(2), 0))
        if window.pages.front() == TEACH and rng.random() < 0.5:
            window.findChildren(Exercise)[0].start(["4"])  # until another page is shown
        for sections in window.findChildren(Sections):
            sections.bring_to_front(rng.choice(sections.names()))
        if rng.random() < 0.3:
            window.toggle_pages()
        if rng.random() < 0.5:
            window.lessons.player.start(rng.choice(lessons))
        else:
            window.lessons.player.close()
        _resize(window, points, rng)
        for _ in range(2):  # texts that wrap ask for another height once they have a width
            QApplication.processEvents()
        fronts = [sections.front() for sections in window.findChildren(Sections)]
        page = f"{window.pages.front()} {fronts}"
        state = f"{window.size()} {window.text_size.percent} %, {page}"
        state += f", folded: {window.pages.isHidden()}"
        state += f", lesson: {window.lessons.player.lesson is not None}"
        assert settled_faults(window) == [], state


@pytest.mark.usefixtures("plots")
def test_nothing_of_a_page_overlaps_or_is_cut(
    points: int, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubt(monkeypatch, "8069")
    open_page(window, qtbot, save_page(tmp_path / "a page with a long name.png"))
    rng = random.Random(points)
    for _ in range(_SIZES):
        if rng.random() < 0.3:
            window.toggle_pages()
        _resize(window, points, rng)
        for _ in range(2):
            QApplication.processEvents()
        assert settled_faults(window) == [], f"{window.size()} {window.text_size.percent} %"
