"""The section Map of the page Why."""

from collections.abc import Callable

import numpy as np
import pytest
from helpers.drawings import DIGITS, scaled
from helpers.small_runs import mnist_test
from helpers.user_actions import find, text
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.images import rgba_pixels
from zen_digits.app.why.neighbours.class_colours import class_colour
from zen_digits.app.why.neighbours.map_view import MapView
from zen_digits.app.window import WHY, MainWindow
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.insight import image_map
from zen_digits.core.insight.image_map import ImageMap

NUMBER = 300
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def small_test_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST's test images are its first 300."""
    few = ImageSet(mnist_test().images[:NUMBER], mnist_test().labels[:NUMBER])
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_test", lambda: few)


def _view(window: MainWindow) -> MapView:
    view = window.findChild(MapView)
    assert view is not None
    return view


def _map(window: MainWindow) -> ImageMap:
    shown = _view(window)._map
    assert shown is not None
    return shown


def _ask(window: MainWindow, digit: str, section: str = "map_section") -> None:
    window.show_page(WHY)
    assert window.insight.why is not None
    window.insight.why.sections.bring_to_front(section)
    window.canvas_panel.canvas.set_strokes(scaled(DIGITS[digit], 2, dx=60, dy=40))


@pytest.fixture
def asked(computed: None, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the map in front, and a 4 on the canvas and on the map."""
    _ask(window, "4")
    qtbot.waitUntil(lambda: _view(window)._dot is not None, timeout=20_000)
    return window


def _dot_is_near(window: MainWindow, label: str) -> bool:
    """Whether the drawing lies nearer to a class than to any other."""
    dot, shown = _view(window)._dot, _map(window)
    if dot is None:
        return False
    middles = np.array(list(shown.centres.values()))
    nearest = int(np.hypot(*(middles - (dot.x(), dot.y())).T).argmin())
    return shown.label_names[list(shown.centres)[nearest]] == label


def test_the_drawing_lies_with_its_class_and_moves_as_it_changes(
    asked: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: _dot_is_near(asked, "4"), timeout=10_000)
    asked.canvas_panel.canvas.set_strokes(scaled(DIGITS["1"], 2, dx=60, dy=40))
    qtbot.waitUntil(lambda: _dot_is_near(asked, "1"), timeout=10_000)


def test_images_and_the_drawing_are_painted(asked: MainWindow, qtbot: QtBot) -> None:
    view = _view(asked)
    qtbot.waitUntil(lambda: not find(asked, "map_look_button").isVisible())
    pixels = rgba_pixels(view.grab().toImage())[..., :3].astype(int)

    def number_of(colour: QColor) -> int:
        away = np.abs(pixels - colour.getRgb()[:3]).sum(axis=2)  # type: ignore[index]
        return int((away < 60).sum())

    for number in range(10):
        assert number_of(class_colour(number)) > 20
    assert number_of(QColor(current().accent)) > 50


def test_an_image_that_is_pointed_at_is_told(asked: MainWindow, qtbot: QtBot) -> None:
    view, index = _view(asked), _lonely_image(_map(asked))
    QTest.mouseMove(view, view.pixel_of(index).toPoint())
    label = mnist_test().labels[index]
    said = f"No. {index}: {label}, read "
    qtbot.waitUntil(lambda: text(asked, "map_detail").startswith(said), timeout=30_000)
    assert view.accessibleDescription().startswith(f"{label}, read ")


def _lonely_image(shown: ImageMap) -> int:
    """The image that is farthest from any other."""
    distances = np.hypot(*np.moveaxis(shown.places[:, None] - shown.places[None], 2, 0))
    np.fill_diagonal(distances, np.inf)
    return int(distances.min(axis=1).argmax())


def test_a_double_click_puts_an_image_on_the_canvas(asked: MainWindow) -> None:
    view, index = _view(asked), _lonely_image(_map(asked))
    place = view.pixel_of(index).toPoint()
    QTest.mouseClick(view, LEFT, pos=place)
    QTest.mouseDClick(view, LEFT, pos=place)
    picture = asked.canvas_panel.canvas.document.picture
    assert picture is not None
    ink = mnist_test().images[index, 0] / 255
    assert np.corrcoef(picture.ink().ravel(), ink.ravel())[0, 1] > 0.99


def test_arrow_keys_walk_from_the_drawing_on(asked: MainWindow, qtbot: QtBot) -> None:
    view = _view(asked)
    chosen: list[int] = []
    view.image_chosen.connect(chosen.append)
    before = view._pixel(view._dot)  # type: ignore[arg-type]
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    rights = [view.pixel_of(index).x() for index in chosen]
    assert before.x() < rights[0] < rights[1] < rights[2] < rights[3]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.pixel_of(chosen[4]).y() < view.pixel_of(chosen[3]).y()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.canvas_panel.canvas.document.picture is not None


def test_nothing_is_laid_out_before_the_map_is_seen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[str] = []
    lay_out: Callable[..., object] = image_map.map_test_images

    def counted(*question: object) -> object:
        laid_out.append("once")
        return lay_out(*question)

    monkeypatch.setattr(image_map, "map_test_images", counted)
    _ask(window, "4", section="evidence_section")
    qtbot.wait(300)
    assert laid_out == []
    assert window.insight.why is not None
    window.insight.why.sections.bring_to_front("map_section")
    qtbot.waitUntil(lambda: _view(window)._dot is not None, timeout=20_000)
    assert laid_out == ["once"]


def test_only_the_dot_is_painted_while_one_draws(asked: MainWindow, qtbot: QtBot) -> None:
    view = _view(asked)
    qtbot.waitUntil(lambda: not view._ground.isNull())
    ground = view._ground.cacheKey()
    asked.canvas_panel.canvas.set_strokes(scaled(DIGITS["1"], 2, dx=60, dy=40))
    qtbot.waitUntil(lambda: _dot_is_near(asked, "1"), timeout=10_000)
    assert view._ground.cacheKey() == ground
    view.resize(view.width() - 20, view.height())
    qtbot.waitUntil(lambda: view._ground.cacheKey() not in (ground, 0))


def test_closing_in_the_middle_leaves_no_thread(window: MainWindow) -> None:
    _ask(window, "4")
    window.close()
