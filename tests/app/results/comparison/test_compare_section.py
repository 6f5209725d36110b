"""Two networks on the page Results."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test, use_test_images
from helpers.user_actions import answer_file_dialog, click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListView, QMenu
from pytestqt.qtbot import QtBot

from zen_digits.app.results.comparison.comparison_text import significance_sentence
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.evaluation.significance import Comparison
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.progress import Progress

ONE_WAY = {"blur": replace(DEFORMATIONS["blur"], strengths=(0, 2.4))}


@pytest.fixture
def compare_page(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window with the section Compare, and the shipped network measured on 300 images."""
    test = mnist_test()
    few = ImageSet(test.images[:300], test.labels[:300])
    use_test_images(monkeypatch, few)
    window.show_page(RESULTS)
    click(window, "measure_button")
    qtbot.waitUntil(lambda: find(window, "results_figures").isVisible(), timeout=60_000)
    click(window, "compare_section_button")
    return window


def add_beside(window: MainWindow, name: str, model: TrainedModel) -> None:
    """Add a network; the first one goes on reading."""
    window.models.add(name, model)
    window.models.choose(0)


def choose_second(window: MainWindow, name: str) -> None:
    combo = find(window, "second_network_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentText(name)
    combo.activated.emit(combo.currentIndex())


def compare(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "compare_button")
    qtbot.waitUntil(lambda: find(window, "compare_figures").isVisible(), timeout=60_000)


def lists(window: MainWindow) -> list[str]:
    buttons = (find(window, f"{name}_button") for name in ("mended", "new", "both_wrong"))
    return [button.text() for button in buttons if isinstance(button, QAbstractButton)]


def captions(window: MainWindow) -> list[str]:
    wall = find(window, "compared_images_view")
    assert isinstance(wall, QListView)
    model = wall.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_without_a_second_network_it_says_what_to_do(compare_page: MainWindow) -> None:
    assert text(compare_page, "compare_hint").startswith("Train or open another network")
    add_beside(compare_page, "other", untrained_model())
    assert text(compare_page, "compare_hint").startswith("Choose a second network")
    assert not find(compare_page, "compare_button").isVisible()
    choose_second(compare_page, "other")
    assert text(compare_page, "compare_hint").startswith("Press Compare")


def test_mistakes_are_mended_new_or_made_by_both(compare_page: MainWindow, qtbot: QtBot) -> None:
    add_beside(compare_page, "other", untrained_model())
    choose_second(compare_page, "other")
    compare(compare_page, qtbot)
    certain, first, second = text(compare_page, "compare_figures").splitlines()
    assert certain == "> 99.9 % sure that Shipped is better."
    assert first.startswith("Shipped: 100.00 % read rightly (95 % sure: 98.7")
    assert second.startswith("other: ")
    (mended, new, both), shown = lists(compare_page), captions(compare_page)
    assert (mended, both) == ("Me&nded: 0", "&Both: 0")
    assert new == f"Ne&w: {len(shown)}"
    assert len(shown) > 200
    truth, readings = shown[0].split(": ")
    assert readings.startswith(f"{truth} → ")
    click(compare_page, "mended_button")
    assert captions(compare_page) == []


def test_an_image_is_told_and_put_on_the_canvas(compare_page: MainWindow, qtbot: QtBot) -> None:
    add_beside(compare_page, "other", untrained_model(labels="x7"))
    choose_second(compare_page, "other")
    compare(compare_page, qtbot)
    left_out = text(compare_page, "compare_figures").splitlines()[-1]
    sevens = np.flatnonzero(mnist_test().labels[:300] == 7)
    rest = 300 - len(sevens)
    assert left_out == (
        f"Compared on the {len(sevens)} images whose labels both know; {rest} are left out."
    )
    button = find(compare_page, "compared_to_canvas_button")
    assert not button.isEnabled()
    wall = find(compare_page, "compared_images_view")
    assert isinstance(wall, QListView)
    wall.setCurrentIndex(wall.model().index(0, 0))
    number, shipped, other = text(compare_page, "compared_detail").splitlines()
    assert int(number.removeprefix("No. ").removesuffix(": 7")) in sevens
    assert shipped.startswith("Shipped: 7 (")
    assert other.startswith("other: x (")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text(compare_page, "reading_label") == "7", timeout=10_000)


def test_what_was_measured_is_not_read_again(compare_page: MainWindow, qtbot: QtBot) -> None:
    compare_page.models.add("other", untrained_model())
    click(compare_page, "measure_button")
    qtbot.waitUntil(lambda: find(compare_page, "results_figures").isVisible(), timeout=60_000)
    choose_second(compare_page, "Shipped")
    assert find(compare_page, "compare_figures").isVisible()
    assert text(compare_page, "compare_figures").startswith("> 99.9 % sure that Shipped is better")
    assert not find(compare_page, "compare_button").isVisible()


def test_what_was_compared_is_not_measured_again(compare_page: MainWindow, qtbot: QtBot) -> None:
    add_beside(compare_page, "other", untrained_model())
    choose_second(compare_page, "other")
    compare(compare_page, qtbot)
    compare_page.models.choose(1)
    assert find(compare_page, "results_figures").isVisible()
    assert find(compare_page, "compare_hint").isVisible()  # the other reads now
    choose_second(compare_page, "Shipped")
    assert text(compare_page, "compare_figures").startswith("> 99.9 % sure that Shipped is better")


def test_marked_images_are_left_out_here_too(compare_page: MainWindow, qtbot: QtBot) -> None:
    add_beside(compare_page, "other", untrained_model())
    choose_second(compare_page, "other")
    compare(compare_page, qtbot)
    page = compare_page.insight.results
    assert page is not None
    before = len(captions(compare_page))
    results = page._results
    assert results is not None
    chosen = np.ones(300, np.bool_)
    chosen[:100] = False
    page.sections.show_subject(results.subset(chosen))
    assert len(captions(compare_page)) < before - 50
    assert not find(compare_page, "compare_button").isVisible()


def test_it_is_stopped_and_the_window_closes_in_the_middle(
    compare_page: MainWindow, qtbot: QtBot
) -> None:
    add_beside(compare_page, "other", untrained_model())
    choose_second(compare_page, "other")
    button = find(compare_page, "compare_button")
    assert isinstance(button, QAbstractButton)
    click(compare_page, "compare_button")
    assert button.text() == "Stop"
    click(compare_page, "compare_button")
    qtbot.waitUntil(lambda: button.text() == "Com&pare", timeout=30_000)
    click(compare_page, "compare_button")
    compare_page.close()


def test_it_ends_when_another_network_is_chosen(
    compare_page: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []

    def endless(*_: object) -> Iterator[Progress]:
        try:
            while True:
                time.sleep(0.002)
                yield Progress(1, 2, "reading")
        finally:
            ended.append(True)

    monkeypatch.setattr("zen_digits.core.evaluation.two_networks.compare_with", endless)
    add_beside(compare_page, "other", untrained_model())
    choose_second(compare_page, "other")
    click(compare_page, "compare_button")
    choose_second(compare_page, "no other network")
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert text(compare_page, "compare_hint").startswith("Choose a second network")


def test_networks_without_a_common_class(compare_page: MainWindow, qtbot: QtBot) -> None:
    add_beside(compare_page, "letters", untrained_model(labels="abc"))
    choose_second(compare_page, "letters")
    page = compare_page.insight.results
    assert page is not None
    errors: list[Exception] = []
    page.failed.disconnect()
    page.failed.connect(errors.append)
    click(compare_page, "compare_button")
    qtbot.waitUntil(lambda: bool(errors), timeout=30_000)
    assert "No label of these images is known to both networks" in str(errors[0])


@pytest.mark.parametrize(
    ("mended", "broken", "sentence"),
    [
        (10, 2, "96.1 % sure that B is better."),
        (2, 10, "96.1 % sure that A is better."),
        (3, 0, "This may be chance: equally good networks differ as much in 25 % of comparisons."),
        (4, 4, "Neither is better: as many mistakes are new as are mended."),
    ],
)
def test_nobody_celebrates_what_may_be_chance(mended: int, broken: int, sentence: str) -> None:
    assert significance_sentence(Comparison(mended, broken), "A", "B") == sentence


def test_a_report_has_the_comparison_and_the_curves(
    compare_page: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    add_beside(compare_page, "other", untrained_model())
    choose_second(compare_page, "other")
    assert "Compared" not in save_report(compare_page, qtbot, monkeypatch, tmp_path / "1.html")
    compare(compare_page, qtbot)
    click(compare_page, "robustness_section_button")
    report = save_report(compare_page, qtbot, monkeypatch, tmp_path / "2.html")
    assert "Compared with other" in report
    assert "99.9 % sure that Shipped is better." in report
    assert "deformed" not in report
    monkeypatch.setattr("zen_digits.core.evaluation.robustness.DEFORMATIONS", ONE_WAY)
    monkeypatch.setattr("zen_digits.core.evaluation.report.robustness.DEFORMATIONS", ONE_WAY)
    click(compare_page, "robustness_button")
    button = find(compare_page, "robustness_button")
    qtbot.waitUntil(lambda: not button.isVisible(), timeout=60_000)
    report = save_report(compare_page, qtbot, monkeypatch, tmp_path / "3.html")
    assert report.count("<title>Shipped, 0 pixels") == 1
    assert report.count("<title>other, ") == 2
    page = compare_page.insight.results
    assert page is not None
    assert page._results is not None
    page._show_results(page._results.subset(np.arange(300) < 200))
    report = save_report(compare_page, qtbot, monkeypatch, tmp_path / "part.html")
    assert "On 200 images whose labels both know" in report
    assert "<title>other, " not in report  # they were measured on all
    choose_second(compare_page, "no other network")
    report = save_report(compare_page, qtbot, monkeypatch, tmp_path / "4.html")
    assert "Compared" not in report
    assert "<title>other, " not in report


def save_report(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path
) -> str:
    (menu,) = window.findChildren(QMenu, "export_results_menu")
    answer_file_dialog(monkeypatch, path)
    menu.actions()[-1].trigger()
    qtbot.waitUntil(path.exists, timeout=10_000)
    return path.read_text("utf-8")
