"""The colours of curves and of a system's high contrast; what is painted is measured elsewhere."""

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance import appearance, theme
from zen_digits.app.common.appearance.colours import contrast, readable_on
from zen_digits.app.common.appearance.palette import high_contrast_theme
from zen_digits.app.common.appearance.theme import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    Theme,
    painted_in,
    series_colours,
)
from zen_digits.app.why.neighbours.class_colours import class_colour
from zen_digits.app.window import MainWindow

ROLE = QPalette.ColorRole


@pytest.mark.parametrize("look", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK])
def test_curves_and_classes_can_be_seen_on_cards_and_fields(look: Theme) -> None:
    with painted_in(look):
        seen = [
            look.training_curve, look.validation_curve, look.edge, look.accent,
            *series_colours(), *(class_colour(number).name() for number in range(18)),
        ]  # fmt: skip
    grounds = (look.card, look.field)
    found = {(c, g): contrast(c, g) for c in seen for g in grounds}
    assert {pair: value for pair, value in found.items() if value < 3} == {}


@pytest.mark.parametrize("look", [HIGH_LIGHT, HIGH_DARK])
def test_high_contrast_is_what_wcag_calls_enhanced(look: Theme) -> None:
    for text in (look.text, look.faint, look.accent, look.validation_curve, look.edge):
        assert contrast(text, look.window) >= 7
    assert contrast(look.on_accent, look.accent) >= 7


@pytest.mark.parametrize("grey", range(0, 256, 5))
def test_black_or_white_can_be_read_on_any_grey(grey: int) -> None:
    ground = QColor(grey, grey, grey)
    assert contrast(readable_on(ground), ground) >= 4.5


def system_palette(**colours: str) -> QPalette:
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(ROLE[name], QColor(colour))
    return palette


DESERT = {
    "Window": "#fffaef", "Base": "#fffaef", "WindowText": "#3d3d3d", "Highlight": "#903909",
    "HighlightedText": "#fff5e3", "Link": "#1c5e75",
}  # fmt: skip
"""A high-contrast theme of Windows."""


def test_the_systems_own_high_contrast_is_taken() -> None:
    own = high_contrast_theme(system_palette(**DESERT))
    assert own is not None
    assert (own.window, own.text, own.accent) == ("#fffaef", "#3d3d3d", "#903909")
    assert own.edge == own.text
    assert not own.dark


@pytest.mark.parametrize("change", [{"WindowText": "#808080"}, {"HighlightedText": "#a05020"}])
def test_but_not_where_it_has_none(change: dict[str, str]) -> None:
    assert high_contrast_theme(system_palette(**DESERT | change)) is None


def test_the_window_follows_the_system_into_high_contrast_and_back(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = theme.current()
    monkeypatch.setattr(appearance, "wants_contrast", lambda: True)
    window.appearance.apply()
    assert theme.current() in (HIGH_LIGHT, HIGH_DARK)
    own = system_palette(**DESERT)
    monkeypatch.setattr(appearance, "_system_palette", lambda: own)
    window.appearance.apply()
    assert window.palette().color(ROLE.Window).name() == DESERT["Window"]
    window.appearance.choose("dark")
    assert theme.current() == HIGH_DARK
    window.appearance.choose("system")
    monkeypatch.setattr(appearance, "wants_contrast", lambda: False)
    window.appearance.apply()
    assert theme.current() == usual
