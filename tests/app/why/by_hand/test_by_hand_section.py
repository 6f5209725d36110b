"""One step by hand, on the page Why."""

import numpy as np
import pytest
from helpers.drawings import DIGITS
from helpers.heard import listen
from helpers.small_models import untrained_model
from helpers.user_actions import click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel
from pytestqt.qtbot import QtBot

from zen_digits.app.window import TRAIN, WHY, MainWindow
from zen_digits.core.models.model_file import TrainedModel

TRAINING = {"loss": "mean_squared_error", "optimizer": "sgd", "learning_rate": 10.0}

POWERS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


@pytest.fixture
def model() -> TrainedModel:
    return untrained_model("sigmoid_mlp", training=TRAINING | {"dataset": "mnist"})


@pytest.fixture
def board(window: MainWindow, qtbot: QtBot, model: TrainedModel) -> MainWindow:
    """The window with the section By hand in front, and a 4 worked through."""
    window.show_page(WHY)
    window.models.add("sigmoid", model)
    window.canvas_panel.canvas.set_strokes(DIGITS["4"])
    assert window.insight.why is not None
    window.insight.why.sections.bring_to_front("by_hand_section")
    qtbot.waitUntil(lambda: text(window, "by_hand_forward").startswith("x = "), timeout=10_000)
    return window


def _loss(board: MainWindow) -> float:
    number = text(board, "by_hand_outcome").split(" = ")[1].split(";")[0]
    mantissa, _, power = number.partition("·10")
    return float(mantissa) * 10.0 ** int(power.translate(POWERS) or 0)


def test_formulas_have_titles(board: MainWindow) -> None:
    section = find(board, "by_hand_forward").parentWidget()
    titles = [each.text() for each in section.findChildren(QLabel) if each.property("role")]
    assert {"Forward", "Backward", "The step"} <= {*titles}
    board.language.choose("de")
    titles = [each.text() for each in section.findChildren(QLabel) if each.property("role")]
    assert {"Vorwärts", "Rückwärts"} <= {*titles}


def test_what_a_step_does_is_announced(board: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = listen(monkeypatch)
    for name in ("step_all_button", "undo_step_button"):
        click(board, name)
        assert heard[-1] == (text(board, "by_hand_outcome"), False)


def test_a_step_lowers_the_loss_and_is_undone(board: MainWindow) -> None:
    assert not find(board, "undo_step_button").isEnabled()
    first = _loss(board)
    click(board, "step_second_button")
    second = _loss(board)
    assert second < first
    click(board, "step_all_button")
    assert _loss(board) < second
    assert "the last of 2 steps" in text(board, "by_hand_outcome")
    click(board, "undo_step_button")
    assert _loss(board) == second
    click(board, "start_again_button")
    assert _loss(board) == first
    assert "no step is taken" in text(board, "by_hand_outcome")


def test_steps_leave_the_users_network_alone(board: MainWindow, model: TrainedModel) -> None:
    before = {name: values.copy() for name, values in model.weights.items()}
    for name in ("step_first_button", "step_second_button", "step_all_button"):
        click(board, name)
    assert all(np.array_equal(model.weights[name], values) for name, values in before.items())


def test_the_true_class_and_the_rate_are_chosen(board: MainWindow) -> None:
    rate = find(board, "eta_spin")
    assert isinstance(rate, QDoubleSpinBox)
    assert rate.value() == 10.0  # as the network was trained
    before, step = _loss(board), text(board, "by_hand_step")
    rate.setValue(0.25)
    assert text(board, "by_hand_step") != step
    assert _loss(board) == before
    another = (int(board.reading_panel.reading_text) + 1) % 10
    combo = find(board, "true_class_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(another))
    assert _loss(board) > before


def test_other_numbers_are_chosen_with_the_keyboard(board: MainWindow) -> None:
    formulas = text(board, "by_hand_forward")
    for name, letter in (("pixels", "x: pixel"), ("hidden", "h: hidden"), ("outputs", "o: ")):
        view, path = find(board, f"by_hand_{name}"), text(board, "by_hand_path")
        QTest.keyClick(view, Qt.Key.Key_Up)
        QTest.keyClick(view, Qt.Key.Key_Up)
        assert letter in path
        assert text(board, "by_hand_path") != path, name
    assert text(board, "by_hand_forward") != formulas


def test_it_follows_the_drawing_and_keeps_its_steps(board: MainWindow, qtbot: QtBot) -> None:
    click(board, "step_all_button")
    before = text(board, "by_hand_forward")
    board.canvas_panel.canvas.set_strokes(DIGITS["0"])
    qtbot.waitUntil(lambda: text(board, "by_hand_forward") != before, timeout=10_000)
    assert find(board, "undo_step_button").isEnabled()


def test_another_network_says_which_one_it_takes(board: MainWindow, qtbot: QtBot) -> None:
    assert not find(board, "by_hand_hint").isVisible()
    board.models.choose(0)
    qtbot.waitUntil(find(board, "by_hand_hint").isVisible, timeout=10_000)
    assert "Sigmoid 100" in text(board, "by_hand_hint")
    board.models.choose(1)
    qtbot.waitUntil(find(board, "by_hand_forward").isVisible, timeout=10_000)


def test_a_copy_with_steps_stays_while_the_network_learns_on(
    board: MainWindow, qtbot: QtBot, model: TrainedModel
) -> None:
    page = board.insight.why
    assert page is not None
    weights = {name: 1.1 * values for name, values in model.weights.items()}
    learned = TrainedModel(model.card, {n: v.astype("float32") for n, v in weights.items()})

    def follows() -> bool:
        before, shown = text(board, "by_hand_forward"), page.sections._subject
        page.relearn(learned)
        page._ask()
        assert page.sections._subject is not shown
        return text(board, "by_hand_forward") != before

    click(board, "step_second_button")
    assert not follows()
    click(board, "start_again_button")
    assert follows()


@pytest.mark.usefixtures("small_runs")
def test_the_network_it_takes_is_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(WHY)
    window.canvas_panel.canvas.set_strokes(DIGITS["4"])
    assert window.insight.why is not None
    window.insight.why.sections.bring_to_front("by_hand_section")
    qtbot.waitUntil(find(window, "by_hand_train_button").isVisible, timeout=10_000)
    with qtbot.waitSignal(window.controller.ended, timeout=60_000):
        click(window, "by_hand_train_button")
        assert window.pages.front() == TRAIN
    window.show_page(WHY)
    qtbot.waitUntil(lambda: text(window, "by_hand_forward").startswith("x = "), timeout=10_000)
