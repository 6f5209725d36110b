"""What the table of runs says in each cell, of a run or of an experiment."""

import math

from zen_digits.app.common.duration import duration
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, date_and_time, percent
from zen_digits.app.runs.texts import epochs_text, network_text, settings_text, state_text
from zen_digits.app.training.experiments.texts import accuracy_text, experiment_text, point_text
from zen_digits.app.training.settings.setting_texts import value_text
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.experiments.figures import figures_of
from zen_digits.core.experiments.plan import Experiment
from zen_digits.core.experiments.record import Entry, ExperimentRecord


def entry_network(entry: Entry) -> str:
    if not isinstance(entry, ExperimentRecord):
        return network_text(entry)
    if entry.experiment is None:
        return ""
    names = {point.config.architecture for point in entry.experiment.points}
    if len(names) > 1:
        return translate("RunTexts", "several")
    return value_text(SETTINGS["architecture"], *names)


def entry_settings(entry: Entry) -> str:
    """What differs within an experiment; how a run differs from its preset."""
    if not isinstance(entry, ExperimentRecord):
        return settings_text(entry)
    return experiment_text(entry.experiment) if entry.experiment else entry.problem


def point_settings(experiment: Entry, run: Entry) -> str:
    """What differs in a run from the others of its experiment."""
    if not isinstance(experiment, ExperimentRecord) or experiment.experiment is None:
        return entry_settings(run)
    points = experiment.experiment.points
    own = next((point for point in points if point.run == run.path.name), None)
    return point_text(experiment.experiment, own) if own else entry_settings(run)


def entry_test(entry: Entry) -> str:
    if isinstance(entry, ExperimentRecord):
        return accuracy_text(entry.experiment) if entry.experiment else ""
    return percent(entry.test_accuracy)


def entry_validation(entry: Entry) -> str:
    if isinstance(entry, ExperimentRecord):
        return accuracy_text(entry.experiment, "validation") if entry.experiment else ""
    return percent(entry.validation_accuracy)


def entry_epochs(entry: Entry) -> str:
    """How many epochs of a run are done, or how many runs of an experiment."""
    if not isinstance(entry, ExperimentRecord):
        return epochs_text(entry)
    if entry.experiment is None:
        return ""
    text = translate("RunTexts", "{0}/{1} runs")
    return text.format(count(entry.experiment.done), count(len(entry.experiment.points)))


def entry_time(entry: Entry) -> str:
    seconds = entry_seconds(entry)
    return duration(seconds) if seconds else ""


def entry_date(entry: Entry) -> str:
    return date_and_time(entry.date.timestamp())


def entry_state(entry: Entry) -> str:
    return state_text(entry.state)


# What columns of numbers are sorted by


def entry_seconds(entry: Entry) -> float:
    if not isinstance(entry, ExperimentRecord):
        return entry.train_seconds
    points = entry.experiment.points if entry.experiment else ()
    return sum(point.outcome.train_seconds for point in points if point.outcome)


def entry_test_mean(entry: Entry) -> float:
    if isinstance(entry, ExperimentRecord):
        return _mean(entry.experiment, "test")
    return entry.test_accuracy or 0.0


def entry_validation_mean(entry: Entry) -> float:
    if isinstance(entry, ExperimentRecord):
        return _mean(entry.experiment, "validation")
    return entry.validation_accuracy or 0.0


def entry_done(entry: Entry) -> int:
    if isinstance(entry, ExperimentRecord):
        return entry.experiment.done if entry.experiment else 0
    return len(entry.epochs)


def _mean(experiment: Experiment | None, of: str) -> float:
    groups = figures_of(experiment) if experiment else []
    means = [spread.mean for group in groups if (spread := getattr(group, of)) is not None]
    return math.fsum(means) / len(means) if means else 0.0
