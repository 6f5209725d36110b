"""What the first lesson needs is looked at in idle time."""

from collections.abc import Iterator
from threading import Event

import pytest
from helpers.drawings import DIGITS
from helpers.mouse import draw
from helpers.small_models import untrained_model
from helpers.user_actions import click, find, text
from pytestqt.qtbot import QtBot

from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.teach.preparation import Preparation
from zen_digits.app.window import TEACH, MainWindow
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.progress import Progress


class Looks:
    """Stands for what takes seconds; it ends once ``go`` is set."""

    def __init__(self) -> None:
        self.models: list[TrainedModel] = []
        self.go = Event()

    def __call__(self, model: TrainedModel, threads: int) -> Iterator[Progress]:
        self.models.append(model)
        while not self.go.wait(0.01):
            yield Progress()


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch, unprepared: None) -> Looks:
    looks = Looks()
    monkeypatch.setattr("zen_digits.core.personal.learning.replay.known_images", looks)
    monkeypatch.setattr("zen_digits.app.teach.preparation.AFTER", 0)
    return looks


def test_it_begins_when_the_page_is_seen(looks: Looks, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(50)  # in which nothing asks for it
    assert looks.models == []
    window.show_page(TEACH)
    qtbot.waitUntil(lambda: looks.models == [window.models.chosen_model])


def test_it_begins_when_a_drawing_is_kept_and_once(
    looks: Looks, window: MainWindow, qtbot: QtBot
) -> None:
    looks.go.set()
    draw("7", window.canvas_panel.canvas)
    click(window, "right_button")
    qtbot.waitUntil(lambda: looks.models == [window.models.chosen_model])
    window.show_page(TEACH)
    qtbot.wait(50)  # in which it would begin again
    assert len(looks.models) == 1


def test_a_lesson_waits_for_it(looks: Looks, window: MainWindow, qtbot: QtBot) -> None:
    window.teaching.hand.get().add("7", DIGITS["7"])
    window.show_page(TEACH)
    qtbot.waitUntil(lambda: len(looks.models) == 1)
    click(window, "learn_button")
    qtbot.wait(100)  # in which the lesson would look itself
    assert len(looks.models) == 1
    click(window, "learn_button")
    qtbot.waitUntil(lambda: not window.teaching.teacher.job.running)
    assert text(window, "learning_notice") == ""
    assert find(window, "learn_button").isEnabled()


def test_other_networks_need_nothing(looks: Looks, qtbot: QtBot) -> None:
    models = LoadedModels(None)
    preparation = Preparation(models, models)
    preparation.begin_soon()  # there is none at all
    models.add("letters", untrained_model("dense", "ab"))
    preparation.begin_soon()
    qtbot.wait(50)
    preparation.wait(lambda _: None)
    assert looks.models == []
