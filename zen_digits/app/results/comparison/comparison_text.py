"""How two networks differ, in words: their accuracies, and whether that may be chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zen_digits.app.common.language.phrases import lines
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, percent, percent_or_bound

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.evaluation.significance import Comparison
    from zen_digits.core.evaluation.two_networks import TwoNetworks


def comparison_text(two: TwoNetworks, first: str, second: str, left_out: int = 0) -> str:
    """Lines about two networks with these names; ``left_out`` images had a label that only the
    first knows."""
    parts = [significance_sentence(two.comparison, first, second)]
    parts += [_accuracy(first, two.first), _accuracy(second, two.second)]
    if left_out:
        text = translate(
            "comparison", "Compared on the {0} images whose labels both know; {1} are left out."
        )
        parts.append(text.format(count(len(two.first.labels)), count(left_out)))
    return lines(*parts)


def significance_sentence(chance: Comparison, first: str, second: str) -> str:
    """McNemar's test in one sentence: see ``Comparison.certainty``."""
    if chance.mended == chance.broken:
        return translate("comparison", "Neither is better: as many mistakes are new as are mended.")
    if chance.is_certain:
        better = second if chance.mended > chance.broken else first
        return translate("comparison", "{0} sure that {1} is better.").format(
            percent_or_bound(chance.certainty), better
        )
    text = translate(
        "comparison",
        "This may be chance: equally good networks differ as much in {0} of comparisons.",
    )
    return text.format(percent(chance.p_value, decimals=0))


def _accuracy(name: str, results: Results) -> str:
    low, high = map(percent, results.accuracy_interval)
    text = translate("comparison", "{0}: {1} read rightly (95 % sure: {2} to {3})")
    return text.format(name, percent(results.metrics.accuracy), low, high)
