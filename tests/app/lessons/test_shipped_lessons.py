"""Each lesson that ships, driven to its end with real events, in its own language and in Arabic."""

import pytest
from helpers.languages import finished_languages
from helpers.mouse import drag
from helpers.pupil import Pupil, ring
from helpers.results_user import mistakes_wall
from helpers.small_models import untrained_model
from helpers.user_actions import choose, click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.language.languages import use_language
from zen_digits.app.lessons.lesson_texts import in_language
from zen_digits.app.window import MainWindow
from zen_digits.core.lessons.shelf import shipped_lessons


def _finish(pupil: Pupil, wrong: int, right: int) -> None:
    """Choose a wrong answer first, and then the right one; the lesson is ticked then."""
    lesson = pupil.window.lessons.player.lesson
    assert lesson is not None
    question = lesson.question
    assert question is not None
    assert pupil.answer(wrong).startswith("✗")
    reply = pupil.answer(right)
    assert reply.startswith("✓")
    assert in_language(question.choices[right - 1].reply) in reply
    pupil.go_on()
    assert not find(pupil.window, "lesson_panel").isVisible()
    assert ring(pupil.window) is None
    assert pupil.window.lessons.progress.is_done(lesson.key)


@pytest.fixture(params=["en", "ar"])
def pupil(window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> Pupil:
    """One reads from left to right, the other from right to left."""
    window.language.choose(request.param)
    return Pupil(window, qtbot)


def test_what_the_network_sees(pupil: Pupil) -> None:
    window, canvas = pupil.window, pupil.window.canvas_panel.canvas
    pupil.start(1)
    pupil.draw("3")
    assert not pupil.is_done
    pupil.draw("4")
    pupil.finish_step()
    assert not pupil.is_done
    click(window, "clear_button")
    pupil.finish_step()
    pupil.draw("4", share=0.15)
    pupil.finish_step()
    pupil.draw("1")
    pupil.finish_step()
    click(window, "clear_button")
    side, left, top = canvas.height() / 2, canvas.width() / 2, canvas.height() / 4
    drag(canvas, [(left, top), (left - 0.1 * side, top + side)])
    assert text(window, "reading_label") == "1"
    assert not pupil.is_done
    drag(canvas, [(left - 0.5 * side, top + 0.04 * side), (left, top)])
    pupil.finish_step()
    combo = find(window, "method_combo")
    assert isinstance(combo, QComboBox)
    assert not pupil.is_done
    combo.setCurrentIndex(1)
    pupil.finish_step()
    _finish(pupil, wrong=1, right=2)


@pytest.mark.usefixtures("small_runs")
def test_train_your_first_network(pupil: Pupil) -> None:
    window = pupil.window
    choose(window, "preset_combo", "balanced")
    pupil.start(2)
    assert not pupil.is_done
    choose(window, "preset_combo", "quick")
    pupil.finish_step()
    assert not pupil.is_done
    click(window, "train_button")
    pupil.finish_step()
    pupil.finish_step()
    assert pupil.task == ""
    pupil.go_on()
    pupil.draw("7")
    pupil.finish_step()
    seed = find(window, "seed_spin")
    assert isinstance(seed, QSpinBox)
    assert seed.isVisible()
    seed.setValue(3)
    click(window, "train_button")
    pupil.finish_step()
    _finish(pupil, wrong=1, right=2)


@pytest.mark.parametrize("language", ["en", *finished_languages()])
def test_every_text_is_translated(language: str) -> None:
    """In English each is its own translation."""
    use_language(language)
    for lesson in shipped_lessons():
        asked = [lesson.question.step] if lesson.question else []
        texts = [lesson.title, *(step.text for step in (*lesson.steps, *asked))]
        same = [text for text in texts if in_language(text) == text.in_language("en")[1]]
        assert bool(same) == (language == "en"), same


def _set(pupil: Pupil, **values: float) -> None:
    """Enter numbers into settings."""
    for name, value in values.items():
        spin = find(pupil.window, f"{name}_spin")
        assert isinstance(spin, QSpinBox | QDoubleSpinBox)
        assert spin.isVisible()
        spin.setValue(value)  # type: ignore[arg-type]


def _begin_with_settings(pupil: Pupil, number: int) -> None:
    """Start a lesson in whose way the settings of another are, and put them back first."""
    choose(pupil.window, "architecture_combo", "dense")
    choose(pupil.window, "optimizer_combo", "adagrad")
    pupil.start(number)
    assert not pupil.is_done
    choose(pupil.window, "preset_combo", "quick")
    pupil.finish_step()


@pytest.mark.usefixtures("small_runs")
def test_loss_gradient_learning_rate(pupil: Pupil) -> None:
    window = pupil.window
    _begin_with_settings(pupil, 3)
    for name, value in (("architecture_combo", "dense"), ("optimizer_combo", "sgd")):
        assert not pupil.is_done
        choose(window, name, value)
        pupil.finish_step()
    _set(pupil, images_per_class=500)
    assert not pupil.is_done
    _set(pupil, batch_size=32)
    pupil.finish_step()
    _set(pupil, learning_rate=0.1)
    pupil.finish_step()
    assert not find(window, "settings_drawer").isVisible()  # the curves have its place
    click(window, "train_button")
    pupil.finish_step()
    _set(pupil, learning_rate=1)
    pupil.finish_step()
    assert not pupil.is_done
    click(window, "train_button")
    pupil.finish_step()
    pupil.wait_for_the_run()
    _finish(pupil, wrong=2, right=1)


@pytest.mark.usefixtures("small_runs", "few_images")
def test_dense_against_convolution(pupil: Pupil) -> None:
    window = pupil.window
    _begin_with_settings(pupil, 4)
    choose(window, "architecture_combo", "dense")
    _set(pupil, images_per_class=500)
    pupil.finish_step()
    click(window, "train_button")
    pupil.finish_step()
    pupil.draw("4")
    slider = find(window, "shift_slider")
    assert isinstance(slider, QSlider)
    assert not pupil.is_done
    QTest.keyClick(slider, Qt.Key.Key_Right)
    pupil.finish_step()
    choose(window, "architecture_combo", "quick")
    assert not pupil.is_done
    _set(pupil, images_per_class=500, epochs=3)
    pupil.finish_step()
    click(window, "train_button")
    pupil.finish_step()
    assert not pupil.is_done
    QTest.keyClick(slider, Qt.Key.Key_Right)
    pupil.finish_step()
    click(window, "measure_button")
    pupil.finish_step()
    combo = find(window, "robustness_network_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.count() - 1)
    click(window, "robustness_button")
    pupil.finish_step()
    pupil.wait_until_nothing_is_computed()
    _finish(pupil, wrong=1, right=2)


@pytest.mark.usefixtures("small_runs")
def test_too_few_images(pupil: Pupil) -> None:
    window = pupil.window
    _begin_with_settings(pupil, 5)
    choose(window, "architecture_combo", "dense")
    _set(pupil, images_per_class=20, epochs=60)
    augmentation = find(window, "augmentation_check")
    assert isinstance(augmentation, QCheckBox)
    assert not pupil.is_done
    augmentation.setChecked(False)
    pupil.finish_step()
    click(window, "train_button")
    pupil.finish_step()
    pupil.go_on()
    _set(pupil, dropout=50, epochs=1)
    click(window, "train_button")
    pupil.finish_step()
    _set(pupil, dropout=0, weight_decay=0.1)
    click(window, "train_button")
    pupil.finish_step()
    assert not pupil.is_done
    augmentation.setChecked(True)
    click(window, "train_button")
    pupil.finish_step()
    _finish(pupil, wrong=1, right=3)


def _walk_to_a_mistake(pupil: Pupil, matrix: QWidget) -> None:
    """From row to row, with keys."""
    keys = Qt.Key
    for row in range(10):
        for _ in range(9):
            if pupil.is_done:
                return
            QTest.keyClick(matrix, keys.Key_Left if row % 2 else keys.Key_Right)
        QTest.keyClick(matrix, keys.Key_Down)


@pytest.mark.usefixtures("few_images")
def test_what_it_gets_wrong(pupil: Pupil) -> None:
    window = pupil.window
    window.models.add("untrained", untrained_model())  # of so few images it misreads some
    pupil.start(6)
    assert not pupil.is_done
    click(window, "measure_button")
    pupil.finish_step()
    assert not pupil.is_done
    matrix = find(window, "confusion_view")
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    assert not pupil.is_done  # on the diagonal all is right
    _walk_to_a_mistake(pupil, matrix)
    pupil.finish_step()
    wall = mistakes_wall(window)
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Right)
    QTest.keyClick(wall, Qt.Key.Key_Home)
    pupil.finish_step()
    click(window, "to_canvas_button")
    pupil.finish_step()
    pupil.go_on()
    _finish(pupil, wrong=2, right=1)


@pytest.mark.usefixtures("small_runs")
def test_one_step_by_hand(pupil: Pupil) -> None:
    window = pupil.window
    pupil.start(7)
    pupil.draw("3")
    pupil.finish_step()
    click(window, "by_hand_train_button")
    pupil.finish_step()
    hidden = find(window, "by_hand_hidden")
    assert not pupil.is_done
    hidden.setFocus()
    QTest.keyClick(hidden, Qt.Key.Key_Right)
    pupil.finish_step()
    pupil.go_on()
    combo = find(window, "true_class_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex((combo.currentIndex() + 1) % combo.count())
    pupil.finish_step()
    before = text(window, "by_hand_outcome")
    click(window, "step_second_button")
    pupil.finish_step()
    assert text(window, "by_hand_outcome") != before
    click(window, "step_all_button")
    pupil.finish_step()
    _finish(pupil, wrong=3, right=2)


def test_teach_it_your_hand(pupil: Pupil) -> None:
    window = pupil.window
    window.models.add("letters", untrained_model("dense", digit_threshold=-5.0))
    pupil.start(8)
    pupil.draw("7")
    pupil.finish_step()
    assert not pupil.is_done
    QTest.keyClicks(window.canvas_panel.canvas, "7")
    pupil.finish_step()
    for number in range(10):
        assert not pupil.is_done
        pupil.keep("17"[number % 2])
    pupil.finish_step()
    click(window, "learn_button")
    pupil.finish_step()
    pupil.wait_until_nothing_is_computed()
    pupil.go_on()
    pupil.go_on()
    pupil.draw("1")
    pupil.finish_step()
    _finish(pupil, wrong=1, right=2)
