"""How ``zen-digits train`` reports on an experiment: as JSON lines, or a line for each run."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tqdm import tqdm

from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.console import is_terminal, print_note
from zen_digits.core.experiments.figures import GroupFigures, Spread, figures_of
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.plan import Point, written
from zen_digits.core.percent import percent
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import BatchDone, Event, NotRecorded, RunStarted

_WHAT_IT_MEANS = (
    "± is half of the 95 % interval of the mean (Student's t); sd is the standard deviation of "
    "single runs. Choose a value by its validation accuracy: what is chosen by test images is no "
    "longer tested by them."
)


class ExperimentReport:
    """Tells of an experiment's start, of each run's end, and of the figures at its end."""

    def __init__(self, folder: ExperimentFolder, *, json: bool) -> None:
        self._folder, self._json = folder, json
        self._bar: Any = None
        self._name = ""

    def started(self) -> None:
        experiment = self._folder.experiment
        runs, seeds = len(experiment.points), len({p.config.seed for p in experiment.points})
        if self._json:
            start = {"swept": experiment.swept, "values": experiment.values, "runs": runs}
            print_json(self._event("experiment_started", done=experiment.done, **start))
            return
        words = f"{runs} runs" if runs > 1 else "1 run"
        if not experiment.is_repeated:
            setting = SETTINGS[experiment.swept]
            values = ", ".join(written(setting, value) for value in experiment.values)
            words = f"{words}: {setting.words} {values}"
        words += f", {seeds} seeds" if seeds > 1 else ""
        done = f" Runs that have ended before: {experiment.done}." if experiment.done else ""
        print_lines(f"Experiment {self._folder.name}, {words}.{done}")

    def point_started(self, index: int, run: RunFolder) -> None:
        self._name = run.name

    def show(self, event: Event) -> None:
        """Show an event of a run."""
        match event:
            case RunStarted():
                self._start_bar(event)
            case BatchDone() if self._bar is not None:
                self._bar.update()
            case NotRecorded():
                print_note(event.reason)

    def _start_bar(self, event: RunStarted) -> None:
        self.close()
        self._bar = tqdm(
            total=event.total_batches,
            initial=event.step,
            unit="batch",
            desc=f"run {self._folder.experiment.done + 1}/{len(self._folder.experiment.points)}",
            dynamic_ncols=True,
            leave=False,
            disable=self._json or not is_terminal(),
        )

    def close(self) -> None:
        """Take the bar of the latest run away."""
        if self._bar is not None:
            self._bar.close()
        self._bar = None

    def point_done(self, index: int) -> None:
        """Tell what came of a run."""
        self.close()
        experiment = self._folder.experiment
        point = experiment.points[index]
        assert point.outcome is not None
        if self._json:
            told = {"value": experiment.value(point), "seed": point.config.seed, "run": point.run}
            print_json(self._event("point_done", **told, **asdict(point.outcome)))
        else:
            print_lines(f"Run {index + 1} of {len(experiment.points)}, {self._point_text(point)}")

    def _point_text(self, point: Point) -> str:
        experiment, outcome = self._folder.experiment, point.outcome
        assert outcome is not None
        words = f"seed {point.config.seed}"
        if not experiment.is_repeated:
            setting = SETTINGS[experiment.swept]
            words = f"{setting.words} {written(setting, experiment.value(point))}, {words}"
        if outcome.reason == "failed":
            return f"{words}: {outcome.problem}"
        accuracies = {
            "validation": outcome.validation_accuracy,
            "test": outcome.test_accuracy,
        }
        known = [f"{name} {percent(a)}" for name, a in accuracies.items() if a is not None]
        return f"{words}: {', '.join(known)}, {outcome.train_seconds:.1f} s."

    def ended(self) -> None:
        """Tell the figures; of an experiment that was stopped, those of the runs so far."""
        self.close()
        experiment = self._folder.experiment
        figures = figures_of(experiment)
        if self._json:
            reason = "completed" if experiment.is_complete else "stopped"
            values = [_group_json(group) for group in figures]
            print_json(self._event("experiment_ended", reason=reason, groups=values))
            return
        if not experiment.is_complete:
            print_lines(
                f"Stopped after {experiment.done} of {len(experiment.points)} runs; "
                f"“zen-digits train --resume {self._folder.name}” goes on."
            )
        if experiment.done:
            print_lines(*self._table(figures), _WHAT_IT_MEANS)

    def _table(self, figures: list[GroupFigures]) -> list[str]:
        swept = self._folder.experiment.swept
        setting = SETTINGS[swept]
        is_repeated = self._folder.experiment.is_repeated
        header = ("" if is_repeated else setting.words, "runs", "validation", "sd", "test", "sd")
        rows = [header]
        for group in figures:
            value = "all" if is_repeated else written(setting, group.value)
            runs = str(group.runs)
            runs += f" ({group.failed} failed)" if group.failed else ""
            rows.append((value, runs, *_cells(group.validation), *_cells(group.test)))
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        return [
            "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip()
            for row in rows
        ]

    def _event(self, name: str, **values: Any) -> dict[str, Any]:
        return {"event": name, "experiment": self._folder.name, **values}


def _cells(spread: Spread | None) -> tuple[str, str]:
    """The mean with its margin, and the deviation, as the table shows them."""
    if spread is None:
        return "–", "–"
    if spread.margin is None or spread.deviation is None:
        return percent(spread.mean), "–"
    return f"{100 * spread.mean:.2f} ± {100 * spread.margin:.2f} %", f"{100 * spread.deviation:.2f}"


def _group_json(group: GroupFigures) -> dict[str, Any]:
    kinds = {"test_accuracy": group.test, "validation_accuracy": group.validation,
             "train_seconds": group.seconds}  # fmt: skip
    spreads = {name: spread and _spread_json(spread) for name, spread in kinds.items()}
    return {"value": group.value, "runs": group.runs, "failed": group.failed, **spreads}


def _spread_json(spread: Spread) -> dict[str, Any]:
    return {
        "n": spread.count,
        "mean": spread.mean,
        "sd": spread.deviation,
        "interval": spread.interval,
    }
