"""The curves of the ticked runs, and what to show of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.combo import Combo
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.pictures.picture import plot_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.training.experiments.texts import swept_text
from zen_digits.app.training.settings.setting_texts import with_caption
from zen_digits.core.experiments.curves import mean_curve
from zen_digits.core.experiments.record import Entry, ExperimentRecord
from zen_digits.core.runs.record import Points, RunRecord

if TYPE_CHECKING:
    from zen_digits.app.runs.overlay_plot import OverlayPlot, RunCurves


_SMOOTHING = 7  # points in a moving average
_LOWEST_PLOT = 160  # pixels


class RunCurvesPanel(QWidget):
    """An overlay plot and its controls; ``build`` makes the plot once pyqtgraph is loaded."""

    def __init__(self) -> None:
        super().__init__()
        self._ticked: list[tuple[Entry, tuple[int, ...]]] = []
        self._plot: OverlayPlot | None = None
        self._pages = QStackedWidget()
        hint = self.tr("Tick runs in the table\nto see their curves here")
        self._hint = label(hint, "faint", centred=True)
        self._pages.addWidget(self._hint)
        layout = tight(QVBoxLayout(self), GRID // 2)
        layout.addWidget(self._make_controls())
        self._pages.setMinimumHeight(_LOWEST_PLOT)
        layout.addWidget(self._pages, 1)

    def _make_controls(self) -> FlowRow:
        self._value = self._make_combo(
            "run_value_combo",
            self.tr("What the curves show"),
            {"loss": self.tr("Loss"), "accuracy": self.tr("Accuracy")},
        )
        self._over = self._make_combo(
            "run_axis_combo",
            self.tr("What the horizontal axis shows"),
            {"epochs": self.tr("over epochs"), "seconds": self.tr("over time")},
        )
        self._training = self._make_check(
            "run_training_check", self.tr("Trai&ning"), self._training_tip(True)
        )
        self._log = self._make_check("run_log_check", self.tr("&Log"), self._log_tip(True))
        fit_tip = self.tr("Shows the whole plot again. Drag to move it, turn the wheel to zoom.")
        for combo in (self._value, self._over):
            combo.currentIndexChanged.connect(self._choose)
        for check in (self._training, self._log):
            check.toggled.connect(self._choose)
        fit = push_button("run_fit_button", self.tr("F&it"), self._fit, fit_tip)
        return FlowRow((self._value, self._over, self._training, self._log, fit))

    def _make_combo(self, name: str, tip: str, choices: dict[str, str]) -> QComboBox:
        combo = named(Combo(), name, tip, tip)
        for key, text in choices.items():
            combo.addItem(text, key)
        return combo

    def _make_check(self, name: str, text: str, tip: str) -> QCheckBox:
        check = named(QCheckBox(text), name, tip=tip)
        check.setChecked(True)
        return check

    def _training_tip(self, runs: bool) -> str:
        tip = self.tr("Also shows the training curves: faint lines, smoothed.")
        alone = self.tr("For single runs: an experiment shows its mean and a curve of each run.")
        return tip if runs else alone

    def _log_tip(self, loss: bool) -> str:
        tip = self.tr("Logarithmic scale: shows small losses as clearly as large ones.")
        return tip if loss else self.tr("For the loss only: accuracy has a linear scale.")

    def build(self) -> None:
        """Make the plot, unless it is made already."""
        if self._plot is None:
            from zen_digits.app.runs.overlay_plot import OverlayPlot

            title = self.tr("Curves of the ticked runs")
            self._plot = named(OverlayPlot(), "run_curves_plot", title)
            self._pages.addWidget(self._plot)
            picture = partial(plot_picture, self._plot, "runs")
            PictureMenu(self._plot, picture, table=self._plot.table)
            self._choose()

    def show_entries(self, ticked: list[tuple[Entry, tuple[int, ...]]]) -> None:
        """Show the curves of runs and experiments, each with the numbers of its line styles."""
        self._ticked = ticked
        runs = not ticked or any(isinstance(entry, RunRecord) for entry, _ in ticked)
        self._training.setEnabled(runs)
        self._training.setToolTip(self._training_tip(runs))
        self._redraw()

    def _choose(self) -> None:
        """Show the chosen value over the chosen axis, the curves whole."""
        loss = self._value.currentData() == "loss"
        self._log.setEnabled(loss)
        self._log.setToolTip(self._log_tip(loss))
        if self._plot is not None:
            self._plot.set_log(loss and self._log.isChecked())
            self._plot.place_legend(below=not loss)
        self._redraw()
        self._fit()

    def _fit(self) -> None:
        if self._plot is not None:
            self._plot.fit()

    def _redraw(self) -> None:
        if self._plot is None:
            return
        value, over = self._value.currentData(), self._over.currentData()
        curves = []
        for entry, styles in self._ticked:
            if isinstance(entry, ExperimentRecord):
                curves += self._experiment_curves(entry, styles)
            else:
                curves.append(self._run_curves(entry, styles[0]))
        left = self.tr("Accuracy (%)") if value == "accuracy" else self.tr("Loss")
        bottom = self.tr("Training time (s)") if over == "seconds" else self.tr("Epoch")
        self._plot.show_curves(curves, left, bottom, counted=over == "epochs")
        self._pages.setCurrentWidget(self._plot if curves else self._hint)

    def _run_curves(self, run: RunRecord, style: int) -> RunCurves:
        from zen_digits.app.runs.overlay_plot import RunCurves

        training, validation = self._training_points(run), self._validation_points(run)
        if validation[0] and not self._training.isChecked():
            training = ([], [])
        return RunCurves(run.title, style, training, validation)

    def _experiment_curves(
        self, record: ExperimentRecord, styles: tuple[int, ...]
    ) -> list[RunCurves]:
        """Of each value the curves of its runs, thin, and their mean: of the validation images, or
        where none are held out, of the training."""
        from zen_digits.app.runs.overlay_plot import RunCurves

        curves = []
        groups = record.experiment.groups() if record.experiment else []
        for (value, points), style in zip(groups, styles, strict=True):
            each = [known for run in map(record.run, points) if run and (known := self._best(run))]
            if len(each) > 1:
                curves += [RunCurves("", style, ([], []), points, "thin") for points in each]
            name = _group_name(record, value)
            curves.append(RunCurves(name, style, ([], []), mean_curve(each), "mean"))
        return curves

    def _best(self, run: RunRecord) -> Points | None:
        """The curve that tells most of a run; None where it has none yet."""
        validation = self._validation_points(run)
        points = validation if validation[0] else self._training_points(run)
        return points if points[0] else None

    def _training_points(self, run: RunRecord) -> Points:
        value, over = self._value.currentData(), self._over.currentData()
        return self._scaled(_smooth(run.training_curve(value, over)))

    def _validation_points(self, run: RunRecord) -> Points:
        value, over = self._value.currentData(), self._over.currentData()
        return self._scaled(run.validation_curve(value, over))

    def _scaled(self, points: Points) -> Points:
        """The points as the axis can show them."""
        if self._value.currentData() == "accuracy":
            return _percent(points)
        return _positive(points) if self._log.isChecked() else points


def _group_name(record: ExperimentRecord, value: Any) -> str:
    """What the mean of a value's runs is called."""
    experiment = record.experiment
    if experiment is None or experiment.is_repeated:
        return record.title
    return with_caption(experiment.swept, swept_text(experiment, value))


def _percent(points: Points) -> Points:
    return points[0], [100 * y for y in points[1]]


def _positive(points: Points) -> Points:
    """The points that a logarithmic scale can show."""
    shown = [(x, y) for x, y in zip(*points, strict=True) if y > 0]
    return [x for x, _ in shown], [y for _, y in shown]


def _smooth(points: Points) -> Points:
    """Each value as the mean of the last few: single batches vary much."""
    x, y = points
    windows = [y[max(0, end - _SMOOTHING) : end] for end in range(1, len(y) + 1)]
    return x, [sum(values) / len(values) for values in windows]
