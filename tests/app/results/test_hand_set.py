"""The kept drawings of the hand in use, measured on the page Results."""

import threading
from dataclasses import replace

import pytest
from helpers.drawings import DIGITS
from helpers.results_user import measure, mistakes_wall
from helpers.user_actions import click, error_text, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from zen_digits.app.results.set_combo import SetCombo
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.evaluation.mark_store import file_beside
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.personal.hand.files import create_hand, hand_path, rename_hand
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT
from zen_digits.core.personal.hand_images import hand_set
from zen_digits.core.personal.own_network import keep_network


@pytest.fixture
def hand_page(window: MainWindow) -> MainWindow:
    """The page Results with the hand chosen: all digits, a 7 called 1, a letter and no digit."""
    hand = window.teaching.hand.get()
    others = (("1", "7"), ("x", "2"), (NOT_A_DIGIT, "5"))
    for label, digit in (*((each, each) for each in DIGITS), *others):
        hand.add(label, DIGITS[digit])
    window.show_page(RESULTS)
    choose_hand(window)
    return window


def choose_hand(window: MainWindow) -> None:
    sets = sets_of(window)
    sets.setFocus()
    sets.setCurrentIndex(sets.findText(f"Drawings of {window.teaching.hand.name}"))


def sets_of(window: MainWindow) -> SetCombo:
    sets = find(window, "results_set_combo")
    assert isinstance(sets, SetCombo)
    return sets


def test_it_is_measured_and_tells_what_it_leaves_out(hand_page: MainWindow, qtbot: QtBot) -> None:
    figures = measure(hand_page, qtbot)
    assert figures.startswith("90.91 % of 11 images read rightly")
    assert "1 image was left out: this network does not know its label." in figures
    assert "1 drawing was left out: it is kept as no digit." in figures
    assert "learned from" not in figures


def test_a_drawing_comes_back_as_its_strokes(hand_page: MainWindow, qtbot: QtBot) -> None:
    measure(hand_page, qtbot)
    view = mistakes_wall(hand_page)
    assert view.model().index(0, 0).data() == "1 → 7"
    view.setCurrentIndex(view.model().index(0, 0))
    assert text(hand_page, "image_detail").startswith("No. 10: 1, read as 7")
    QTest.mouseClick(find(hand_page, "to_canvas_button"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text(hand_page, "reading_label") == "7", timeout=10_000)
    canvas = hand_page.canvas_panel.canvas
    assert canvas.document.picture is None
    assert [len(stroke) for stroke in canvas.strokes()] == [len(stroke) for stroke in DIGITS["7"]]


def test_it_is_measured_anew_when_the_hand_has_changed(hand_page: MainWindow, qtbot: QtBot) -> None:
    measure(hand_page, qtbot)
    hand = hand_page.teaching.hand
    hand.get().relabel([hand.get().drawings()[10].id], "7")
    hand.changed.emit()
    assert text(hand_page, "results_hint").startswith("These drawings have changed: press")
    assert measure(hand_page, qtbot).startswith("100.00 % of 11 images")
    hand.get().delete([hand.get().drawings()[0].id])
    hand.changed.emit()
    assert measure(hand_page, qtbot).startswith("100.00 % of 10 images")


def test_what_was_read_of_an_older_hand_does_not_count(hand_page: MainWindow, qtbot: QtBot) -> None:
    button = find(hand_page, "measure_button")
    assert isinstance(button, QAbstractButton)
    click(hand_page, "measure_button")
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join(60)  # all is read, but the page does not know it yet
    hand = hand_page.teaching.hand
    hand.get().delete([hand.get().drawings()[0].id])
    hand.changed.emit()
    qtbot.waitUntil(lambda: button.text() == "&Measure", timeout=30_000)
    assert find(hand_page, "results_hint").isVisible()
    assert measure(hand_page, qtbot).startswith("90.00 % of 10 images")


def test_news_of_the_hand_that_change_no_drawing_change_nothing(
    hand_page: MainWindow, qtbot: QtBot
) -> None:
    click(hand_page, "measure_button")
    hand_page.teaching.hand.changed.emit()  # such as when a large hand has been read
    qtbot.waitUntil(lambda: find(hand_page, "results_figures").isVisible(), timeout=60_000)
    hand_page.teaching.hand.changed.emit()
    assert find(hand_page, "confusion_view").isVisible()


def test_a_large_hand_is_read_when_it_is_chosen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.teaching.hand.get().add("7", DIGITS["7"])
    window.teaching.hand.start_over()
    monkeypatch.setattr("zen_digits.app.teach.current_hand.QUICK", 10)
    window.show_page(RESULTS)
    with qtbot.waitSignal(window.teaching.hand.changed, timeout=20_000):
        choose_hand(window)
    assert measure(window, qtbot).startswith("100.00 % of 1 image read rightly")


def test_what_a_second_network_read_is_not_taken_for_a_measurement(
    hand_page: MainWindow, qtbot: QtBot
) -> None:
    """It would not know that this network has learned from the drawings."""
    model = hand_page.models.chosen_model
    assert model is not None
    measure(hand_page, qtbot)
    hand_page.models.add("other", TrainedModel(model.card, dict(model.weights)))
    hand_page.models.choose(0)
    click(hand_page, "compare_section_button")
    combo = find(hand_page, "second_network_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentText("other")
    combo.activated.emit(combo.currentIndex())
    click(hand_page, "compare_button")
    qtbot.waitUntil(lambda: find(hand_page, "compare_figures").isVisible(), timeout=30_000)
    hand_page.models.choose(1)
    assert find(hand_page, "results_hint").isVisible()


def test_yours_says_that_it_has_learned_from_them(hand_page: MainWindow, qtbot: QtBot) -> None:
    model = hand_page.models.chosen_model
    assert model is not None
    taught = {"base": "Shipped", "drawings": 10, "right_before": 0.5, "right_after": 0.8}
    own = TrainedModel(replace(model.card, taught=taught), dict(model.weights))
    keep_network(hand_page.teaching.hand.name, own)
    hand_page.models.add("Yours", own)
    figures = measure(hand_page, qtbot)
    assert "has learned from these drawings, so they do not tell how it reads new" in figures
    assert "Of the 10 drawings that it was taught, each read by a network that has" in figures
    assert "not learned from it, 8 were right; before: 5." in figures
    hand_page.models.choose(0)
    assert "learned from" not in measure(hand_page, qtbot)
    click(hand_page, "compare_section_button")
    combo = find(hand_page, "second_network_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentText("Yours")
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: find(hand_page, "compare_figures").isVisible(), timeout=30_000)
    said = text(hand_page, "compare_figures")
    assert "Yours: This network has learned from these" in said
    assert "Of the 10 drawings that it was taught, each read by" in said
    click(hand_page, "robustness_section_button")
    said = [label.text() for label in find(hand_page, "robustness_section").findChildren(QLabel)]
    assert any("Yours: This network was taught drawings of a hand" in each for each in said)


def test_one_that_was_trained_on_the_exported_drawings_says_so(
    hand_page: MainWindow, qtbot: QtBot
) -> None:
    model = hand_page.models.chosen_model
    assert model is not None
    card = replace(model.card, training={"dataset": f"{hand_page.teaching.hand.name}.jsonl"})
    hand_page.models.add("own", TrainedModel(card, dict(model.weights)))
    assert "This network has learned from most of these images." in measure(hand_page, qtbot)


def test_marks_are_kept_beside_the_hand(hand_page: MainWindow, qtbot: QtBot) -> None:
    measure(hand_page, qtbot)
    view = mistakes_wall(hand_page)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.mouseClick(find(hand_page, "wrong_label_button"), Qt.MouseButton.LeftButton)
    box = find(hand_page, "leave_out_box")
    assert isinstance(box, QAbstractButton)
    qtbot.waitUntil(box.isVisible, timeout=10_000)
    box.click()
    figures = text(hand_page, "results_figures")
    assert figures.startswith("100.00 % of 10 images")
    assert "1 image that you marked is left out." in figures
    beside = file_beside(hand_set(hand_page.teaching.hand.name).reference)
    assert beside is not None
    assert beside.exists()
    view.setCurrentIndex(view.model().index(0, 0))
    click(hand_page, "unsure_button")
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.mouseClick(find(hand_page, "to_canvas_button"), Qt.MouseButton.LeftButton)
    assert hand_page.canvas_panel.canvas.document.picture is None


def test_an_empty_hand_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(RESULTS)
    choose_hand(window)
    click(window, "measure_button")
    button = find(window, "measure_button")
    assert isinstance(button, QAbstractButton)
    qtbot.waitUntil(lambda: button.text() == "&Measure", timeout=20_000)
    assert error_text(window).startswith("No drawing of My hand is kept yet; draw a digit, and")


def test_a_hand_that_cannot_be_read_is_told(window: MainWindow) -> None:
    hand_path(window.teaching.hand.name).mkdir(parents=True)
    window.show_page(RESULTS)
    choose_hand(window)
    click(window, "measure_button")
    assert "is a folder or a device" in error_text(window)


def test_another_hand_is_offered_in_its_place(hand_page: MainWindow, qtbot: QtBot) -> None:
    measure(hand_page, qtbot)
    hand_page.teaching.hand.choose(rename_hand(hand_page.teaching.hand.name, "Anna"))
    assert sets_of(hand_page).currentText() == "Drawings of Anna"
    assert find(hand_page, "results_hint").isVisible()
    assert measure(hand_page, qtbot).startswith("90.91 % of 11 images")
    hand_page.teaching.hand.choose(create_hand("Ben"))
    assert sets_of(hand_page).currentText() == "Drawings of Ben"
    assert sets_of(hand_page).findText("Drawings of Anna") < 0
