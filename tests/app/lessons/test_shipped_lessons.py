"""Each lesson that ships, driven to its end with real events, in two languages."""

import pytest
from helpers.mouse import drag
from helpers.pupil import Pupil, ring
from helpers.user_actions import choose, click, find, text
from PySide6.QtWidgets import QComboBox, QSpinBox

from zen_digits.app.lessons.lesson_texts import in_language
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


def test_every_text_is_translated(pupil: Pupil) -> None:
    """In English each is its own translation."""
    is_english = pupil.window.language.choice == "en"
    for lesson in shipped_lessons():
        asked = [lesson.question.step] if lesson.question else []
        texts = [lesson.title, *(step.text for step in (*lesson.steps, *asked))]
        same = [text for text in texts if in_language(text) == text.in_language("en")[1]]
        assert bool(same) == is_english, same
