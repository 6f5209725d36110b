"""The figures of a whole set, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zen_digits.app.common.language.phrases import lines
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import decimal, percent

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results


def figures_text(results: Results) -> str:
    """Accuracy with its interval, loss and calibration error: two lines."""
    metrics = results.metrics
    low, high = map(percent, results.accuracy_interval)
    text = translate(
        "results figures",
        "{0} of %Ln images read rightly (95 % sure: {1} to {2})",
        "",
        len(results.labels),
    ).format(percent(metrics.accuracy), low, high)
    more = translate("results figures", "Loss {0} · calibration error {1}").format(
        decimal(metrics.loss, 4), percent(metrics.calibration_error)
    )
    return lines(text, more)
