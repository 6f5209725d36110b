"""Experiments in words."""

from typing import Any, Literal

from zen_digits.app.common.language.phrases import listed
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import decimal, percent, with_sign
from zen_digits.app.training.settings.setting_texts import value_text, with_caption
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.experiments.figures import Spread, figures_of
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


def so_far_text(experiment: Experiment, of: Literal["test", "validation"] = "test") -> str:
    """The accuracy of the runs that have ended: their mean, or the range of the values' means."""
    spreads = [group.test if of == "test" else group.validation for group in figures_of(experiment)]
    known = [spread for spread in spreads if spread is not None]
    if len(known) == 1:
        return spread_text(known[0])
    means = [spread.mean for spread in known]
    return f"{percent(min(means))} – {percent(max(means))}" if means else ""
