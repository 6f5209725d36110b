"""What the window paints can be seen, in light and dark: WCAG 2.2 AA, measured in its pixels."""

from pathlib import Path

import pytest
from helpers import contrast
from helpers.contrast import Seen
from helpers.pages_user import doubt, open_page, save_page
from helpers.window_walk import fill, let_images_be_few, nothing_is_computed, walk
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common import theme
from zen_digits.app.common.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme
from zen_digits.app.window import MainWindow

LOOKS = [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK]


@pytest.fixture(params=LOOKS, ids=["light", "dark", "high light", "high dark"])
def look(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Theme:
    """An appearance, and a system that asks for it."""
    chosen: Theme = request.param
    high = chosen in (HIGH_LIGHT, HIGH_DARK)
    monkeypatch.setattr(theme, "wants_contrast", lambda: high)
    return chosen


def wear(window: MainWindow, look: Theme) -> None:
    window.appearance.choose("dark" if look.dark else "light")
    assert theme.current() == look


@pytest.mark.usefixtures("plots")
def test_everything_can_be_seen(
    look: Theme, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_images_be_few(monkeypatch)
    fill(window, qtbot)
    window.resize(1400, 900)
    wear(window, look)
    found: dict[str, list[Seen]] = {}
    for place in walk(window):
        qtbot.waitUntil(nothing_is_computed, timeout=60_000)
        assert len(contrast.texts(window)) > 20, place
        found[place] = contrast.faults(window)
    assert {place: faults for place, faults in found.items() if faults} == {}


def test_everything_of_a_page_can_be_seen(
    look: Theme, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubt(monkeypatch, "8069")
    wear(window, look)
    open_page(window, qtbot, save_page(tmp_path / "page.png"))
    assert contrast.faults(window) == []


@pytest.mark.parametrize(("colour", "is_seen"), [("#5d6670", True), ("#808890", False)])
def test_a_text_that_is_too_faint_is_found(qtbot: QtBot, colour: str, is_seen: bool) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.setStyleSheet(f"QWidget {{ background: #fbfcfd; }} QLabel {{ color: {colour}; }}")
    QVBoxLayout(panel).addWidget(QLabel("7 read as 1"))
    panel.show()
    (text,) = contrast.texts(panel)
    assert (text.share >= 1) == is_seen
