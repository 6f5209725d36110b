"""The figures of a whole set, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zen_digits.app.common.language.tongue import translate
from zen_digits.app.common.numbers import count, decimal, percent

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results


def figures_text(results: Results) -> str:
    """Accuracy with its interval, loss and calibration error: two lines."""
    metrics = results.metrics
    low, high = map(percent, results.accuracy_interval)
    text = translate("results figures", "{0} of {1} images read rightly (95 % sure: {2} to {3})")
    if len(results.labels) == 1:
        text = translate("results figures", "{0} of {1} image read rightly (95 % sure: {2} to {3})")
    text = text.format(percent(metrics.accuracy), count(len(results.labels)), low, high)
    more = translate("results figures", "Loss {0} · calibration error {1}").format(
        decimal(metrics.loss, 4), percent(metrics.calibration_error)
    )
    return f"{text}\n{more}"
