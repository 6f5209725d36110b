"""The bars of the reading panel: one for each label, in columns, which glide to their lengths."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QRect, QVariantAnimation
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.motion import glide
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.widgets import named
from zen_digits.app.reading.probability_bar import ProbabilityBar, Tone, name_width, narrowest
from zen_digits.core.reading.result import Reading

MOST = 10
"""Bars; of more labels the most probable are shown."""
_GLIDE = 120  # ms: long enough to be seen as a movement, short enough not to lag behind the pen
_UNSEEN = 0.01  # of a bar: a shorter way is gone at once
_SHORT_NAME = "00"  # takes no less room than this
_LONG_NAME = "0" * 8  # and in a narrow panel no more than this; longer ones are elided
_COLUMN_GAP = 2 * GRID


class ProbabilityBars(QWidget):
    """At most ten bars, in two columns where there is room.

    They lay themselves out only when labels or sizes change: a reading moves nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("probability_bars")
        self._bars: list[ProbabilityBar] = []
        self._longest = _SHORT_NAME
        self._from: list[float] = []
        self._to: list[float] = []
        self._glide = QVariantAnimation(self, duration=_GLIDE, startValue=0.0, endValue=1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._move)

    def set_labels(self, names: Sequence[str]) -> None:
        """Take a network's labels, and leave room for them: one bar for each, up to ten."""
        advance = self.fontMetrics().horizontalAdvance
        self._longest = max((_SHORT_NAME, *names), key=advance)
        self._show_names(list(names) if len(names) <= MOST else [""] * MOST)
        self._place()

    def _show_names(self, names: list[str]) -> None:
        if names == self.labels:
            return
        self._glide.stop()
        while len(self._bars) > len(names):
            bar = self._bars.pop()
            bar.setParent(None)  # frees its object name at once
            bar.deleteLater()
        while len(self._bars) < len(names):
            self._add_bar()
        for bar, name in zip(self._bars, names, strict=True):
            bar.set_name(name)

    def _add_bar(self) -> None:
        bar = named(ProbabilityBar(), f"probability_{len(self._bars)}")
        bar.setParent(self)
        bar.show()
        self._bars.append(bar)

    def show_reading(self, reading: Reading) -> None:
        """All labels in their order; of more than ten, the ten most probable, best first."""
        names, best = reading.label_names, reading.index
        shown = range(len(names)) if len(names) <= MOST else reading.ranked[:MOST]
        self._show_names([names[index] for index in shown])
        for bar, index in zip(self._bars, shown, strict=True):
            tone = Tone.BEST if index == best else Tone.OTHER
            tone = tone if reading.is_digit else Tone.REFUSED
            bar.set_probability(reading.probabilities[index], tone)
        self._glide_to([reading.probabilities[index] for index in shown])

    def clear(self) -> None:
        """Show that there is no reading."""
        for bar in self._bars:
            bar.set_probability(None)
        self._glide_to([0.0] * len(self._bars))

    def show_example(self, probabilities: Sequence[float]) -> None:
        """Show what a reading looks like, without figures: there is none."""
        for bar in self._bars:
            bar.set_probability(None, Tone.EXAMPLE)
        self._glide_to(list(probabilities))

    @property
    def labels(self) -> list[str]:
        """The labels of the bars, in their order."""
        return [bar.name for bar in self._bars]

    def _glide_to(self, lengths: list[float]) -> None:
        self._glide.stop()
        for bar, length in zip(self._bars, lengths, strict=True):
            if abs(bar.length - length) < _UNSEEN:
                bar.show_length(length)
        self._from, self._to = [bar.length for bar in self._bars], lengths
        if self._from != self._to:
            glide(self._glide)

    def _move(self, way: float) -> None:
        for bar, start, end in zip(self._bars, self._from, self._to, strict=True):
            if bar.length != end:
                bar.show_length(start + way * (end - start))

    # Where the bars are

    def narrowest(self, columns: int) -> int:
        """Pixels that so many columns need, with all but long names whole."""
        metrics = self.fontMetrics()
        longest = min((self._longest, _LONG_NAME), key=metrics.horizontalAdvance)
        return columns * (narrowest(metrics, longest) + _COLUMN_GAP) - _COLUMN_GAP

    def columns(self, width: int) -> int:
        """How many columns there are in so many pixels: two where they fit."""
        return 2 if width >= self.narrowest(2) else 1

    def height_for(self, width: int) -> int:
        """Pixels that the bars need at least."""
        return -(-MOST // self.columns(width)) * self._bar_height()

    def _bar_height(self) -> int:
        return self.fontMetrics().height() + 3

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _place(self) -> None:
        rows = -(-MOST // self.columns(self.width()))
        columns = max(-(-len(self._bars) // rows), 1)  # of few bars, all of the width
        width = (self.width() - (columns - 1) * _COLUMN_GAP) // columns
        height = min(self.height() // rows, 2 * self._bar_height())
        names = name_width(self.fontMetrics(), self._longest)
        for index, bar in enumerate(self._bars):
            bar.name_width = names
            column, row = divmod(index, rows)
            bar.setGeometry(QRect(column * (width + _COLUMN_GAP), row * height, width, height))
