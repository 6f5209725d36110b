"""The section Robustness on the page Results."""

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from helpers.drawings import DIGITS
from helpers.mouse import draw
from helpers.small_runs import mnist_test, use_test_images
from helpers.user_actions import click, find, text
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSlider
from pytestqt.qtbot import QtBot

from zen_digits.app.results.robustness.robustness_chart import RobustnessChart
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.evaluation.robustness import Robustness, measure_robustness
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.reading.predictor import Predictor

SECONDS = 20_000


@pytest.fixture
def robust(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window with the section Robustness, an 8 on the canvas and 20 images measured."""
    test = mnist_test()
    few = ImageSet(test.images[:20], test.labels[:20])
    use_test_images(monkeypatch, few)
    draw("8", window.canvas_panel.canvas)
    window.show_page(RESULTS)
    click(window, "measure_button")
    qtbot.waitUntil(lambda: find(window, "results_figures").isVisible(), timeout=SECONDS)
    click(window, "robustness_section_button")
    qtbot.waitUntil(lambda: shown(window, "rotation").startswith("8, "), timeout=SECONDS)
    return window


def shown(window: MainWindow, name: str) -> str:
    """What is told of the drawing and the examples below a chart."""
    return find(window, f"deformed_{name}").accessibleDescription()


def slider(window: MainWindow, name: str) -> QSlider:
    widget = find(window, f"{name}_slider")
    assert isinstance(widget, QSlider)
    return widget


def chart(window: MainWindow, name: str) -> RobustnessChart:
    widget = find(window, f"robustness_{name}")
    assert isinstance(widget, RobustnessChart)
    return widget


def measure(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "robustness_button")
    button = find(window, "robustness_button")
    qtbot.waitUntil(lambda: not button.isVisible(), timeout=SECONDS)


def test_a_slider_deforms_what_the_network_sees_and_not_the_drawing(
    robust: MainWindow, qtbot: QtBot
) -> None:
    strokes, sure = robust.canvas_panel.canvas.strokes(), shown(robust, "rotation")
    slider(robust, "rotation").setValue(60)
    qtbot.waitUntil(lambda: shown(robust, "rotation") != sure, timeout=SECONDS)
    own, *examples = shown(robust, "rotation").split("; ")
    assert own != sure.split("; ")[0]
    assert any("✗" in example for example in examples)
    assert shown(robust, "blur") == sure
    assert robust.canvas_panel.canvas.strokes() == strokes
    assert text(robust, "reading_label") == "8"
    click(robust, "robustness_reset_button")
    qtbot.waitUntil(lambda: shown(robust, "rotation") == sure, timeout=SECONDS)


def test_sliders_need_nothing_measured(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(RESULTS)
    click(window, "robustness_section_button")
    assert not find(window, "results_hint").isVisible()
    assert shown(window, "rotation") == ""
    draw("8", window.canvas_panel.canvas)
    qtbot.waitUntil(lambda: shown(window, "rotation").startswith("8, "), timeout=SECONDS)
    assert ";" not in shown(window, "rotation")
    slider(window, "occlusion").setValue(18)
    qtbot.waitUntil(lambda: not shown(window, "occlusion").startswith("8, "), timeout=SECONDS)
    assert not find(window, "robustness_button").isVisible()
    add_reversed(window)
    window.models.choose(1)
    qtbot.waitUntil(lambda: shown(window, "rotation").startswith("1, "), timeout=SECONDS)
    click(window, "classes_section_button")
    assert find(window, "results_hint").isVisible()


def test_it_follows_the_drawing(robust: MainWindow, qtbot: QtBot) -> None:
    robust.canvas_panel.canvas.set_strokes(DIGITS["3"])
    qtbot.waitUntil(lambda: shown(robust, "noise").startswith("3, "), timeout=SECONDS)
    examples = shown(robust, "noise").split("; ")[1:]
    click(robust, "clear_button")
    qtbot.waitUntil(lambda: shown(robust, "noise").split("; ") == examples, timeout=SECONDS)


def choose_second(window: MainWindow, name: str) -> None:
    combo = find(window, "robustness_network_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentText(name)
    combo.activated.emit(combo.currentIndex())


def add_reversed(window: MainWindow) -> None:
    """Add the shipped network with its classes in the other order: it reads a 7 as a 2."""
    model = window.models.chosen_model
    assert model is not None
    card = replace(model.card, label_names=(*"9876543210",))
    window.models.add("other", TrainedModel(card, model.weights))
    window.models.choose(0)


def test_a_number_is_deformed_digit_by_digit(robust: MainWindow, qtbot: QtBot) -> None:
    beside = [[(x + 150, y) for x, y in stroke] for stroke in DIGITS["7"]]
    robust.canvas_panel.canvas.set_strokes([*DIGITS["3"], *beside])
    qtbot.waitUntil(lambda: shown(robust, "shift").startswith("37, "), timeout=SECONDS)
    slider(robust, "rotation").setValue(-60)
    qtbot.waitUntil(lambda: not shown(robust, "rotation").startswith("37, "), timeout=SECONDS)
    assert text(robust, "reading_label") == "37"


def test_curves_of_both_networks(
    robust: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[object] = []

    def counted(predictor: Predictor, *rest: Any) -> Any:
        measured.append(predictor.card.label_names)
        return measure_robustness(predictor, *rest)

    monkeypatch.setattr("zen_digits.core.evaluation.robustness.measure_robustness", counted)
    assert chart(robust, "blur").description(0) == "0 pixels (standard deviation)"
    measure(robust, qtbot)
    lines = chart(robust, "blur").description(0).splitlines()
    assert lines[1].startswith("Shipped: 100.0 % read rightly (95 % sure: 83.9 % to ")
    add_reversed(robust)
    choose_second(robust, "other")
    measure(robust, qtbot)
    _, shipped, other = chart(robust, "blur").description(0).splitlines()
    assert shipped == lines[1]
    blur = chart(robust, "blur")
    assert blur.accessibleDescription() == blur.description(blur.places() - 1)
    table = blur.table()
    assert table.columns == ("pixels (standard deviation)", "Shipped", "other")
    assert table.rows[0] == ("0", "100.0 %", "0.0 %")
    assert other.startswith("other: 0.0 % read rightly")
    assert measured == [(*"0123456789",), (*"9876543210",)]
    choose_second(robust, "no other network")
    assert not find(robust, "robustness_button").isVisible()
    assert len(chart(robust, "blur").description(0).splitlines()) == 2


def test_it_ends_when_another_network_is_chosen(
    robust: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []

    def endless(*_: object) -> Iterator[Robustness]:
        try:
            while True:
                time.sleep(0.002)
                yield Robustness(20)
        finally:
            ended.append(True)

    monkeypatch.setattr("zen_digits.core.evaluation.robustness.measure_robustness", endless)
    add_reversed(robust)
    choose_second(robust, "other")
    click(robust, "robustness_button")
    choose_second(robust, "no other network")
    qtbot.waitUntil(lambda: bool(ended), timeout=SECONDS)


def test_images_are_shown_as_far_deformed_as_the_pointer_says(
    robust: MainWindow, qtbot: QtBot
) -> None:
    before, turned = shown(robust, "rotation"), chart(robust, "rotation")
    place = QPointF(turned.frame().x(DEFORMATIONS["rotation"].strengths[0]), turned.height() / 2)
    QTest.mouseMove(turned, place.toPoint())
    qtbot.waitUntil(lambda: "✗" in shown(robust, "rotation"), timeout=SECONDS)
    assert turned.accessibleDescription().startswith("-60 degrees clockwise")
    QApplication.sendEvent(turned, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: shown(robust, "rotation") == before, timeout=SECONDS)


def test_it_is_stopped_and_the_window_closes_in_the_middle(
    robust: MainWindow, qtbot: QtBot
) -> None:
    button = find(robust, "robustness_button")
    assert isinstance(button, QAbstractButton)
    click(robust, "robustness_button")
    assert button.text() == "Stop"
    click(robust, "robustness_button")
    qtbot.waitUntil(lambda: button.text() == "Mea&sure robustness", timeout=SECONDS)
    assert button.isVisible()
    click(robust, "robustness_button")
    robust.close()
