"""An axis whose numbers are written as the user’s language writes them."""

from collections.abc import Sequence

from zen_digits.app.common.numbers import localized
from zen_digits.app.common.plotting import pyqtgraph as pg


class LocalAxis(pg.AxisItem):
    """pyqtgraph’s axis, which writes numbers as Python does."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [localized(text) for text in super().tickStrings(values, scale, spacing)]
