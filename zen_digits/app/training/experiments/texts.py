"""Experiments in words."""

from typing import Any

from zen_digits.app.common.language.phrases import listed
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import decimal, percent, with_sign
from zen_digits.app.training.settings.setting_texts import value_text, with_caption
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.experiments.figures import Measured, Spread, accuracies, figures_of
from zen_digits.core.experiments.plan import Experiment, Point


def experiment_text(experiment: Experiment) -> str:
    """What differs in it: "Learning rate 0.001, 0.01 · 5 seeds"."""
    seeds = len({point.config.seed for point in experiment.points})
    words = translate("Experiments", "%Ln seeds", "", seeds)
    if experiment.is_repeated:
        return words
    values = listed(swept_text(experiment, value) for value in experiment.values)
    text = with_caption(experiment.swept, values)
    return translate("Experiments", "{0} · {1}").format(text, words) if seeds > 1 else text


def swept_text(experiment: Experiment, value: Any) -> str:
    """A value of what differs, with its unit."""
    return value_text(SETTINGS[experiment.swept], value)


def point_text(experiment: Experiment, point: Point) -> str:
    """What is special about a run: "Learning rate 0.01, seed 3"."""
    seed = translate("Experiments", "seed {0}").format(point.config.seed)
    if experiment.is_repeated:
        return seed
    value = swept_text(experiment, experiment.value(point))
    return listed([with_caption(experiment.swept, value), seed])


def spread_text(spread: Spread | None) -> str:
    """A mean with half of its 95 % interval: "98.31 ± 0.12 %"."""
    if spread is None:
        return "–"
    if spread.margin is None:
        return percent(spread.mean)
    return with_sign(f"{decimal(100 * spread.mean, 2)} ± {decimal(100 * spread.margin, 2)}")


def accuracy_text(experiment: Experiment, of: Measured = "test") -> str:
    """The accuracy of the runs that have ended: the mean where only the seed differs, or how far
    they reach, "98.02 % – 99.31 %"; empty where there is none."""
    if experiment.is_repeated:
        known = getattr(figures_of(experiment)[0], of)
        return spread_text(known) if known else ""
    shares = accuracies(experiment, of)
    return _range_text(min(shares), max(shares)) if shares else ""


def _range_text(least: float, most: float) -> str:
    first, last = percent(least), percent(most)
    return first if first == last else translate("Experiments", "{0} – {1}").format(first, last)
