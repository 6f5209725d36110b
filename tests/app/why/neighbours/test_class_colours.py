"""Colours of classes."""

import pytest
from PySide6.QtGui import QColor

from zen_digits.app.common.appearance.theme import DARK, LIGHT, Theme, painted_in
from zen_digits.app.why.neighbours.class_colours import class_colour


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_18_differ_from_each_other_and_from_the_card(theme: Theme) -> None:
    with painted_in(theme):
        colours = [class_colour(number) for number in range(18)]
        assert class_colour(18) == colours[0]
    for place, colour in enumerate([*colours, QColor(theme.card)]):
        for other in colours[:place]:
            apart = sum(abs(a - b) for a, b in zip(colour.getRgb(), other.getRgb(), strict=True))
            assert apart > 35
