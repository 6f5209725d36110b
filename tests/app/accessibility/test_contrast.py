"""What the window paints can be seen, in light and dark: WCAG 2.2 AA, measured in its pixels."""

from pathlib import Path

import pytest
from helpers import contrast
from helpers.accessible_walk import walk
from helpers.contrast import Seen
from helpers.pages_user import doubt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance import appearance, theme
from zen_digits.app.common.appearance.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme
from zen_digits.app.window import MainWindow

LOOKS = [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK]


@pytest.fixture(params=LOOKS, ids=["light", "dark", "high light", "high dark"])
def look(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Theme:
    """An appearance, and a system that asks for it."""
    chosen: Theme = request.param
    high = chosen in (HIGH_LIGHT, HIGH_DARK)
    monkeypatch.setattr(appearance, "wants_contrast", lambda: high)
    return chosen


def wear(window: MainWindow, look: Theme) -> None:
    window.appearance.choose("dark" if look.dark else "light")
    assert theme.current() == look


@pytest.mark.usefixtures("runs", "few_images")
def test_everything_can_be_seen(
    look: Theme, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubt(monkeypatch, "8069")
    window.resize(1400, 900)
    wear(window, look)
    found: dict[str, list[Seen]] = {}
    for place, shown in walk(window, lambda c: qtbot.waitUntil(c, timeout=60_000), tmp_path):
        QApplication.processEvents()
        contrast.hide_ring(shown)
        found[place] = contrast.faults(shown)
    assert {place: faults for place, faults in found.items() if faults} == {}
    assert len(found) > 25


@pytest.mark.parametrize(("colour", "is_seen"), [("#5d6670", True), ("#808890", False)])
def test_a_text_that_is_too_faint_is_found(qtbot: QtBot, colour: str, is_seen: bool) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.setStyleSheet(f"QWidget {{ background: #fbfcfd; }} QLabel {{ color: {colour}; }}")
    QVBoxLayout(panel).addWidget(QLabel("7 read as 1"))
    panel.show()
    (text,) = contrast.texts(panel, contrast.pixels(panel))
    assert (text.share >= 1) == is_seen
