"""Inside the network, on the page Why."""

from dataclasses import replace

import pytest
from helpers.drawings import DIGITS
from helpers.learning_run import LearningRun
from helpers.small_models import untrained_model
from helpers.training_user import wait_for_end
from helpers.user_actions import click, find, text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.why.inside.network_diagram import NetworkDiagram
from zen_digits.app.why.inside.tile_view import TileView
from zen_digits.app.window import WHY, MainWindow
from zen_digits.core.models.families import FAMILIES
from zen_digits.core.models.model_file import TrainedModel


def _diagram(window: MainWindow) -> NetworkDiagram:
    (diagram,) = window.findChildren(NetworkDiagram)
    return diagram


def _tiles(window: MainWindow, name: str) -> TileView:
    view = find(window, name)
    assert isinstance(view, TileView)
    return view


def _main_picture(window: MainWindow) -> QImage:
    return _tiles(window, "layer_main").grab().toImage()


def _settled(window: MainWindow, qtbot: QtBot) -> QImage:
    """The large picture, once nothing moves any more."""
    pictures = [_main_picture(window)]

    def stands_still() -> bool:
        pictures.append(_main_picture(window))
        return pictures[-1] == pictures[-2]

    qtbot.waitUntil(stands_still, timeout=10_000)
    return pictures[-1]


def _use(window: MainWindow, qtbot: QtBot, architecture: str) -> None:
    """Let an untrained network read, and wait until the diagram shows it."""
    before = _diagram(window)._boxes
    window.models.add(architecture, untrained_model(architecture))
    qtbot.waitUntil(lambda: _diagram(window)._boxes is not before, timeout=10_000)


@pytest.fixture
def inside(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the section Inside in front, and the shipped network reading a 4."""
    window.show_page(WHY)
    window.canvas_panel.canvas.set_strokes(DIGITS["4"])
    assert window.insight.why is not None
    window.insight.why.sections.bring_to_front("inside_section")
    qtbot.waitUntil(lambda: text(window, "layer_title") != "", timeout=10_000)
    return window


def test_the_layers_of_the_shipped_network_are_shown(inside: MainWindow) -> None:
    diagram = _diagram(inside)
    assert "866,433 parameters" in diagram.accessibleDescription()
    assert text(inside, "layer_title").startswith("Convolution 5×5 · max-pooling 2×2")
    assert "Map 1 of 96" in text(inside, "layer_sentence")
    assert _tiles(inside, "layer_main").isVisible()


@pytest.mark.parametrize("architecture", FAMILIES)
def test_each_layer_of_each_network_has_a_picture_and_a_sentence(
    architecture: str, inside: MainWindow, qtbot: QtBot
) -> None:
    _use(inside, qtbot, architecture)
    diagram = _diagram(inside)
    sentences: list[str] = []
    for index in range(len(diagram._boxes)):
        diagram._choose(index)
        picture = _tiles(inside, "layer_main").grab().toImage()
        assert picture.colorCount() == 0  # true colours
        assert len({picture.pixel(x, y) for x in range(0, 150, 7) for y in range(0, 150, 7)}) > 2
        sentences.append(text(inside, "layer_title") + text(inside, "layer_sentence"))
    assert len(sentences) > 1
    assert "" not in sentences
    assert "Output “0”" in sentences[-1]


def test_a_layer_is_chosen_with_mouse_and_keys(inside: MainWindow) -> None:
    diagram = _diagram(inside)
    QTest.keyClick(diagram, Qt.Key.Key_Down)
    assert diagram.current == 1
    assert text(inside, "layer_title").startswith("Convolution 3×3")
    middle = diagram.place_of(0).center().toPoint()
    QTest.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=middle)
    assert diagram.current == 0
    for _ in range(20):
        QTest.keyClick(diagram, Qt.Key.Key_Down)
    assert diagram.current == 7
    assert "Mean of all towers" in diagram.accessibleDescription()
    assert text(inside, "layer_title") == "Mean of all towers"


def test_pointing_enlarges_a_map_and_leaving_shows_the_chosen_one(
    inside: MainWindow, qtbot: QtBot
) -> None:
    main = _tiles(inside, "layer_main")
    QTest.keyClick(main, Qt.Key.Key_Right)
    assert "Map 2 of 96" in text(inside, "layer_sentence")
    QTest.mouseMove(main, main._place(20).center().toPoint())
    qtbot.waitUntil(lambda: "Map 21 of 96" in text(inside, "layer_sentence"))
    corner = QPoint(main.width() - 1, main.height() - 1)
    QTest.mouseMove(main, corner)
    qtbot.waitUntil(lambda: "Map 2 of 96" in text(inside, "layer_sentence"))


def test_the_first_layers_filters_are_shown(inside: MainWindow) -> None:
    click(inside, "layer_filters_button")
    assert "Filter 1 of 96, 5 × 5 weights" in text(inside, "layer_sentence")
    _diagram(inside)._choose(2)  # which looks at maps, not at pixels
    assert not find(inside, "layer_filters_button").isVisible()
    assert "Map 1 of 192" in text(inside, "layer_sentence")


def test_a_hidden_unit_shows_its_weights(inside: MainWindow, qtbot: QtBot) -> None:
    _use(inside, qtbot, "dense")
    assert "Hidden unit 1 of 128" in text(inside, "layer_sentence")
    weights = _tiles(inside, "layer_detail_0")
    before = weights.grab().toImage()
    QTest.keyClick(_tiles(inside, "layer_main"), Qt.Key.Key_Down)
    assert weights.grab().toImage() != before
    assert not find(inside, "layer_detail_1").isVisible()


def test_attention_is_that_of_the_patch_under_the_pointer(inside: MainWindow, qtbot: QtBot) -> None:
    _use(inside, qtbot, "transformer")
    _diagram(inside)._choose(1)
    QApplication.processEvents()  # the pictures get other sizes
    main = _tiles(inside, "layer_main")
    heads = _tiles(inside, "layer_detail_0").grab().toImage()
    QTest.mouseMove(main, main._place(6).center().toPoint())
    qtbot.waitUntil(lambda: "patch in row 2, column 3 looks most" in text(inside, "layer_sentence"))
    assert text(inside, "layer_sentence").count("head ") == 4
    assert _tiles(inside, "layer_detail_0").grab().toImage() != heads


def test_it_follows_the_pen(inside: MainWindow, qtbot: QtBot) -> None:
    before = _tiles(inside, "layer_main").grab().toImage()
    inside.canvas_panel.canvas.set_strokes(DIGITS["0"])
    qtbot.waitUntil(lambda: _tiles(inside, "layer_main").grab().toImage() != before, timeout=10_000)


def test_nothing_is_looked_at_while_another_section_is_shown(
    inside: MainWindow, qtbot: QtBot
) -> None:
    assert inside.insight.why is not None
    inside.insight.why.sections.bring_to_front("evidence_section")
    boxes = _diagram(inside)._boxes
    inside.models.add("dense", untrained_model("dense"))
    qtbot.wait(300)
    assert _diagram(inside)._boxes is boxes


def test_filters_follow_the_network_that_is_learning(
    inside: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = LearningRun(inside, monkeypatch)
    learning = run.network

    def learn(epoch: int) -> None:
        weights = {name: values + epoch for name, values in learning.weights.items()}
        run.network = TrainedModel(replace(learning.card, epochs=epoch), weights)

    run.start()
    qtbot.waitUntil(lambda: inside.models.is_learning, timeout=10_000)
    qtbot.waitUntil(lambda: text(inside, "layer_title") == "Dense · ReLU", timeout=10_000)
    inside.insight.why.sections.bring_to_front("inside_section")  # type: ignore[union-attr]
    click(inside, "layer_filters_button")
    before = _settled(inside, qtbot)
    learn(1)
    qtbot.waitUntil(lambda: "after epochs 0, 1." in text(inside, "layer_sentence"), timeout=10_000)
    qtbot.waitUntil(lambda: _main_picture(inside) != before, timeout=10_000)
    assert _tiles(inside, "layer_detail_1").isVisible()
    inside.controller.stop()
    wait_for_end(inside, qtbot)
