"""The value that was tried against accuracy: each run, the mean and its 95 % interval."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from zen_digits.app.common.appearance.theme import Theme, current
from zen_digits.app.common.charts.chart_frame import Axis, ChartFrame, share_text
from zen_digits.app.common.charts.pointed_chart import PointedChart
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count
from zen_digits.app.training.experiments.texts import spread_text, swept_text
from zen_digits.app.training.settings.setting_texts import caption, with_caption
from zen_digits.core.config.setting_types import Integer
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.experiments.figures import GroupFigures, Spread, figures_of
from zen_digits.core.experiments.places import places_of
from zen_digits.core.experiments.plan import Experiment, Point

Kind = Literal["validation", "test"]

_LINES = (14, 10)  # of text: the least width and height
_FAINT = 190  # of 255: the opacity of a single run
_RUN, _MEAN, _CAP = 2.5, 4.0, 5.0  # pixels: radii, and half of the interval's ends
_BESIDE = QPointF(9, 0)  # of their mean: where runs stand
_MARGIN = 0.08  # of the range, above and below
_LEAST_RANGE = 0.002


class ValuePlot(PointedChart):
    """Its places are the values, from left to right; numbers lie as far apart as they are."""

    def __init__(self) -> None:
        title = translate("ValuePlot", "Accuracy of each value")
        super().__init__("value_plot", title)
        self._experiment: Experiment | None = None
        self._kind: Kind = "validation"
        self._groups: list[GroupFigures] = []
        self._at: list[float] = []
        self._runs: list[list[float]] = []

    def show_experiment(self, experiment: Experiment | None, kind: Kind) -> None:
        """Show the accuracy on the validation or test images; None shows nothing."""
        self._experiment, self._kind = experiment, kind
        self._groups, self._at, self._runs = [], [], []
        if experiment is not None:
            self._order(experiment)
        self.show_values()

    def _order(self, experiment: Experiment) -> None:
        """The values from left to right."""
        values = [value for value, _ in experiment.groups()]
        setting = SETTINGS[experiment.swept]
        has_word = isinstance(setting, Integer) and bool(setting.zero)
        at = places_of(values, zero_is_most=has_word)
        figures, groups = figures_of(experiment), experiment.groups()
        for number in sorted(range(len(values)), key=at.__getitem__):
            self._at.append(at[number])
            self._groups.append(figures[number])
            self._runs.append(self._accuracies(groups[number][1]))

    def _accuracies(self, points: Sequence[Point]) -> list[float]:
        name = f"{self._kind}_accuracy"
        outcomes = [point.outcome for point in points if point.outcome is not None]
        known = [getattr(o, name) for o in outcomes if o.reason == "completed"]
        return [accuracy for accuracy in known if accuracy is not None]

    def spread(self, place: int) -> Spread | None:
        """What is known of the accuracy at a place."""
        group = self._groups[place]
        return group.validation if self._kind == "validation" else group.test

    # What a chart tells

    def places(self) -> int:
        return len(self._groups)

    def place_at(self, x: float) -> int:
        value = self.frame().value_at(x)
        return min(range(len(self._at)), key=lambda place: abs(self._at[place] - value))

    def description(self, place: int) -> str:
        spread, group = self.spread(place), self._groups[place]
        where = self._label(place)
        if self._experiment is not None and not self._experiment.is_repeated:
            where = with_caption(self._experiment.swept, where)
        if spread is None:
            return self.tr("{0}: no run has ended").format(where)
        text = self.tr("{0}: {1}, mean of {2}").format(
            where, spread_text(spread), count(spread.count)
        )
        if group.failed:
            text = self.tr("{0}; {1} failed").format(text, count(group.failed))
        return text

    def columns(self) -> Sequence[str]:
        return self._across().title or self.tr("Runs"), self._up().title, self.tr("Runs that ended")

    def cells(self, place: int) -> Sequence[str]:
        spread = self.spread(place)
        return self._label(place), spread_text(spread), count(spread.count if spread else 0)

    def _label(self, place: int) -> str:
        if self._experiment is None or self._experiment.is_repeated:
            return self.tr("All runs")
        return swept_text(self._experiment, self._groups[place].value)

    def frame(self) -> ChartFrame:
        return ChartFrame(self.inner(), self.fontMetrics(), self._across(), self._up())

    def _across(self) -> Axis:
        title = ""
        if self._experiment is not None and not self._experiment.is_repeated:
            title = caption(SETTINGS[self._experiment.swept])
        labels = {at: self._label(place) for place, at in enumerate(self._at)}
        return Axis(title, -0.15, 1.15, lambda at: labels.get(at, ""), tuple(self._at))

    def _up(self) -> Axis:
        values = [accuracy for runs in self._runs for accuracy in runs]
        intervals = [s.interval for p in range(len(self._groups)) if (s := self.spread(p))]
        values += [end for interval in intervals if interval for end in interval]
        low, high = (min(values), max(values)) if values else (0.0, 1.0)
        room = max(high - low, _LEAST_RANGE) * _MARGIN
        title = self.tr("Validation") if self._kind == "validation" else self.tr("Test")
        return Axis(title, max(low - room, 0.0), min(high + room, 1.0), share_text)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(_LINES[0] * line, _LINES[1] * line)

    # Painting

    def paint_values(self, painter: QPainter, frame: ChartFrame) -> None:
        painter.save()
        painter.setClipRect(frame.plot.adjusted(-_MEAN, -_MEAN, _MEAN, _MEAN))
        theme = current()
        self._paint_line(painter, frame, theme)
        for place, at in enumerate(self._at):
            self._paint_runs(painter, frame, theme, at, self._runs[place])
            if spread := self.spread(place):
                self._paint_spread(painter, frame, theme, at, spread)
        painter.restore()
        if self.place is not None:
            self._paint_pointed(painter, frame, theme, self.place)

    def _paint_line(self, painter: QPainter, frame: ChartFrame, theme: Theme) -> None:
        """From mean to mean, where the values are numbers."""
        means = [
            frame.point(at, spread.mean)
            for place, at in enumerate(self._at)
            if (spread := self.spread(place))
        ]
        painter.setPen(QPen(QColor(theme.edge), 2 * theme.curve_width))
        if self._groups and not isinstance(self._groups[0].value, str):
            painter.drawPolyline(means)

    def _paint_runs(
        self, painter: QPainter, frame: ChartFrame, theme: Theme, at: float, runs: list[float]
    ) -> None:
        colour = QColor(theme.training_curve)
        colour.setAlpha(_FAINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for accuracy in runs:
            painter.drawEllipse(frame.point(at, accuracy) - _BESIDE, _RUN, _RUN)

    def _paint_spread(
        self, painter: QPainter, frame: ChartFrame, theme: Theme, at: float, spread: Spread
    ) -> None:
        colour = QColor(theme.validation_curve)
        painter.setPen(QPen(colour, 1.5 * theme.curve_width))
        if spread.interval is not None:
            low, high = (frame.point(at, end) for end in spread.interval)
            painter.drawLine(low, high)
            for end in (low, high):
                painter.drawLine(end - QPointF(_CAP, 0), end + QPointF(_CAP, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(frame.point(at, spread.mean), _MEAN, _MEAN)

    def _paint_pointed(
        self, painter: QPainter, frame: ChartFrame, theme: Theme, place: int
    ) -> None:
        spread = self.spread(place)
        painter.setPen(QPen(QColor(theme.text), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if spread is not None:
            painter.drawEllipse(frame.point(self._at[place], spread.mean), 2 * _MEAN, 2 * _MEAN)
