"""The section Neighbours of the page Why."""

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.dataset_files import write_folders
from helpers.drawings import DIGITS, scaled
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test
from helpers.user_actions import click, find, text
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.why.neighbours.neighbours_section import NeighboursSection
from zen_digits.app.why.neighbours.neighbours_view import NeighboursView
from zen_digits.app.window import WHY, MainWindow
from zen_digits.core.data.arrangement import AS_STORED
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.insight import neighbours
from zen_digits.core.insight.neighbours import Neighbour, NeighbourIndex

NUMBER = 300
SEEN = "neighbours_section"


@pytest.fixture(autouse=True)
def small_training_set(monkeypatch: pytest.MonkeyPatch) -> np.ndarray:
    """MNIST's training images are 300 that the network has not seen; their labels."""
    labels = mnist_test().labels[:NUMBER].copy()
    few = ImageSet(mnist_test().images[:NUMBER], labels)
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_training", lambda: few)
    return labels


def _view(window: MainWindow) -> NeighboursView:
    view = window.findChild(NeighboursView)
    assert view is not None
    return view


def _ask(window: MainWindow, digit: str = "4", section: str = SEEN) -> None:
    window.show_page(WHY)
    assert window.insight.why is not None
    window.insight.why.sections.bring_to_front(section)
    window.canvas_panel.canvas.set_strokes(scaled(DIGITS[digit], 2, dx=60, dy=40))


@pytest.fixture
def wait_for(window: MainWindow, qtbot: QtBot) -> Callable[[str], None]:
    """Waits until the summary has some words in it."""

    def wait(words: str) -> None:
        qtbot.waitUntil(lambda: words in text(window, "neighbours_summary"), timeout=20_000)

    return wait


@pytest.mark.usefixtures("computed")
def test_nearest_images_are_shown_with_labels_and_distances(
    window: MainWindow, wait_for: Callable[[str], None], qtbot: QtBot
) -> None:
    _ask(window)
    wait_for("20 nearest of 300 images\nAll are labelled 4.")
    captions = [_view(window).item(row).text() for row in range(_view(window).count())]
    assert len(captions) == 20
    assert {caption.split(" · ")[0] for caption in captions} == {"4"}
    distances = [float(caption.split(" · ")[1]) for caption in captions]
    assert distances == sorted(distances)
    qtbot.waitUntil(lambda: not find(window, "neighbours_look_button").isVisible())
    window.canvas_panel.canvas.set_strokes(scaled(DIGITS["1"], 2, dx=60, dy=40))
    wait_for("All are labelled 1.")


def test_a_wrong_label_stands_out(
    window: MainWindow, wait_for: Callable[[str], None], small_training_set: np.ndarray
) -> None:
    fours = np.flatnonzero(small_training_set == 4)
    small_training_set[fours[::3]] = 9
    _ask(window)
    wait_for("20 nearest of 300 images")
    view = _view(window)
    warning = QColor(current().validation_curve)
    standing_out = {
        item.text()[0]: item.foreground().color() == warning
        for item in (view.item(row) for row in range(view.count()))
    }
    assert standing_out == {"4": False, "9": True}
    assert "of them are labelled 4." in text(window, "neighbours_summary")
    odd = next(view.item(r) for r in range(view.count()) if view.item(r).text()[0] == "9")
    assert odd.data(Qt.ItemDataRole.AccessibleTextRole).endswith("another label")
    sides = [odd.icon().pixmap(62, 62).toImage().pixelColor(x, 30) for x in (1, 60)]
    assert sides == [warning, warning]


def test_it_is_said_among_how_many_they_are_the_nearest(
    window: MainWindow, wait_for: Callable[[str], None]
) -> None:
    """Not how many are known when the answer arrives: these may be more."""
    _ask(window)
    wait_for("20 nearest of 300 images")
    section = window.findChild(NeighboursSection)
    assert section is not None
    assert section._nearest is not None
    section._show(dataclasses.replace(section._nearest, seen=25))
    assert "20 nearest of the 25 images seen so far, of 300" in text(window, "neighbours_summary")


def test_the_nearest_are_not_asked_for_again_and_again(
    window: MainWindow,
    wait_for: Callable[[str], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told, asked_of = threading.Event(), []
    look, nearest = neighbours.look_at_training_images, NeighbourIndex.nearest

    def slow_to_end(*question: object):  # type: ignore[no-untyped-def]
        known = yield from look(*question)  # type: ignore[arg-type]
        told.wait(20)
        return known

    def counted(index: NeighbourIndex, image: np.ndarray, number: int) -> list[Neighbour]:
        asked_of.append(index.known)
        return nearest(index, image, number)

    monkeypatch.setattr(neighbours, "look_at_training_images", slow_to_end)
    monkeypatch.setattr(NeighbourIndex, "nearest", counted)
    _ask(window)
    wait_for("20 nearest of 300 images")
    qtbot.wait(400)
    told.set()
    assert asked_of.count(NUMBER) <= 3  # the last but one, and the one before it, may be late


def test_where_neighbours_are_labelled_otherwise_than_the_reading_it_is_said(
    window: MainWindow, wait_for: Callable[[str], None], small_training_set: np.ndarray
) -> None:
    small_training_set[small_training_set == 4] = 9
    _ask(window)
    wait_for("All are labelled 9.\nIt is read as 4, though.")


@pytest.mark.usefixtures("computed")
def test_a_chosen_image_is_told_and_put_on_the_canvas(
    window: MainWindow, wait_for: Callable[[str], None], qtbot: QtBot
) -> None:
    _ask(window)
    wait_for("20 nearest of 300 images")
    view = _view(window)
    button = find(window, "neighbours_to_canvas_button")
    assert not button.isEnabled()
    view.setCurrentRow(2)
    told = text(window, "neighbours_detail")
    assert told.startswith("No. ")
    assert "labelled 4, distance 0.0" in told
    index = int(told.removeprefix("No. ").partition(":")[0])
    assert mnist_test().labels[index] == 4
    qtbot.keyClick(view, Qt.Key.Key_Return)
    picture = window.canvas_panel.canvas.document.picture
    assert picture is not None
    ink = mnist_test().images[index, 0] / 255
    assert np.corrcoef(picture.ink().ravel(), ink.ravel())[0, 1] > 0.99


def test_nothing_is_looked_at_before_the_section_is_seen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    look = neighbours.look_at_training_images

    def counted(*question: object):  # type: ignore[no-untyped-def]
        looked.append("once")
        return look(*question)  # type: ignore[arg-type]

    monkeypatch.setattr(neighbours, "look_at_training_images", counted)
    _ask(window, section="evidence_section")
    qtbot.wait(300)
    assert looked == []
    assert window.insight.why is not None
    window.insight.why.sections.bring_to_front(SEEN)
    qtbot.waitUntil(lambda: looked == ["once"])
    window.canvas_panel.canvas.set_strokes(scaled(DIGITS["1"], 2, dx=60, dy=40))
    qtbot.waitUntil(lambda: "labelled 1" in text(window, "neighbours_summary"), timeout=20_000)
    assert looked == ["once"]


def test_it_can_be_stopped_and_looked_at_again(
    window: MainWindow,
    wait_for: Callable[[str], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on, look = threading.Event(), neighbours.look_at_training_images

    def held(*question: object):  # type: ignore[no-untyped-def]
        steps = look(*question)  # type: ignore[arg-type]
        yield next(steps)
        go_on.wait(20)
        return (yield from steps)

    monkeypatch.setattr(neighbours, "look_at_training_images", held)
    _ask(window)
    button = find(window, "neighbours_look_button")
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(lambda: button.text() == "Stop", timeout=10_000)
    click(window, "neighbours_look_button")
    go_on.set()
    qtbot.waitUntil(lambda: button.text() == "&Look at all images", timeout=10_000)
    window.canvas_panel.canvas.set_strokes(scaled(DIGITS["1"], 2, dx=60, dy=40))
    qtbot.wait(300)  # a new drawing does not start it
    assert button.isVisible()
    assert "20 nearest of 300" not in text(window, "neighbours_summary")
    assert button.text() == "&Look at all images"
    click(window, "neighbours_look_button")
    wait_for("20 nearest of 300 images\nAll are labelled 1.")


@pytest.mark.usefixtures("computed")
def test_another_network_has_other_neighbours(
    window: MainWindow, wait_for: Callable[[str], None], qtbot: QtBot
) -> None:
    _ask(window)
    wait_for("20 nearest of 300 images\nAll are labelled 4.")
    window.models.add("knows nothing", untrained_model())
    wait_for("of them are labelled")


@pytest.mark.usefixtures("computed")
def test_those_of_the_dataset_in_use_can_be_chosen(
    window: MainWindow, wait_for: Callable[[str], None], qtbot: QtBot, tmp_path: Path
) -> None:
    _ask(window)
    wait_for("20 nearest of 300 images")
    page, view = window.insight.why, _view(window)
    assert page is not None
    letters = str(write_folders(tmp_path / "letters", {"a": 30, "b": 30}))
    page.datasets.offer(letters, AS_STORED)
    combo = find(window, "neighbours_set_combo")
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(place) for place in range(combo.count())] == [
        "Training images of MNIST",
        "Training images of letters",
    ]
    assert view.count() == 20  # nothing else has been chosen
    combo.setCurrentIndex(1)
    wait_for("20 nearest of 50 images")
    assert {view.item(row).text()[0] for row in range(20)} <= {"a", "b"}
    assert "It is read as 4, though." in text(window, "neighbours_summary")
    page.datasets.forget_own()
    assert combo.count() == 1
    wait_for("20 nearest of 300 images")


def test_a_network_of_one_s_own_data_begins_with_that(
    window: MainWindow, wait_for: Callable[[str], None], tmp_path: Path
) -> None:
    _ask(window, section="evidence_section")
    page = window.insight.why
    assert page is not None
    letters = str(write_folders(tmp_path / "letters", {"a": 30, "b": 30}))
    page.datasets.offer(letters, AS_STORED)
    window.models.add("letters", untrained_model(training={"dataset": "letters"}))
    page.sections.bring_to_front(SEEN)
    wait_for("20 nearest of 50 images")


def test_closing_in_the_middle_leaves_no_thread(window: MainWindow) -> None:
    _ask(window)
    window.close()
