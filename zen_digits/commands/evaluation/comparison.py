"""How ``zen-digits evaluate --compare`` tells of two networks on the same images."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zen_digits.commands.output import print_lines
from zen_digits.core.percent import percent

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.evaluation.significance import Comparison
    from zen_digits.core.evaluation.two_networks import TwoNetworks


def comparison_record(two: TwoNetworks, second: Path) -> dict[str, Any]:
    """Everything by name, as JSON can hold it."""
    chance, accuracies = two.comparison, (two.first.metrics.accuracy, two.second.metrics.accuracy)
    return {
        "comparison": {
            "model": str(second),
            "n": len(two.first.labels),
            "accuracies": accuracies,
            "intervals": (two.first.accuracy_interval, two.second.accuracy_interval),
            "mended": chance.mended,
            "new": chance.broken,
            "both_wrong": len(two.both_wrong()),
            "p_value": chance.p_value,
            "better": _better(chance),
        }
    }


def names_of(options: argparse.Namespace) -> tuple[str, str]:
    """What both networks are called."""
    return str(options.model) if options.model else "the shipped network", str(options.compare)


def print_comparison(two: TwoNetworks, names: tuple[str, str], one: str, more: str) -> None:
    """Print accuracies, counts of mistakes, and the test in one sentence."""
    from zen_digits.core.data.builder import counted

    count, chance = counted(len(two.first.labels), one, more), two.comparison
    print_lines("", f"Compared on {count} whose labels both networks know:")
    for name, results in zip(names, (two.first, two.second), strict=True):
        print_lines(f"  {_accuracy(results)} by {name}")
    print_lines(
        f"Of the mistakes of {names[0]}, {names[1]} mends {chance.mended:,} and makes "
        f"{len(two.both_wrong()):,}, too; {chance.broken:,} are new.",
        chance.sentence(*names),
    )


def _accuracy(results: Results) -> str:
    low, high = map(percent, results.accuracy_interval)
    return f"{percent(results.metrics.accuracy)} (95 % sure: {low} to {high})"


def _better(chance: Comparison) -> str | None:
    """Which one is; None where that may be chance."""
    if not chance.is_certain:
        return None
    return "second" if chance.mended > chance.broken else "first"
