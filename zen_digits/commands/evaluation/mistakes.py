"""How ``zen-digits evaluate --mistakes`` lists the readings that are most wrong."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from zen_digits.commands.output import print_lines
from zen_digits.core.percent import percent_or_bound

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results


def number_of_mistakes(text: str) -> int:
    """The value of the option; argparse refuses what is no whole number from 1 on."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is less than 1")
    return number


def mistakes_record(results: Results, most: int) -> dict[str, Any]:
    """The worst by name, as JSON can hold them: the most wrong first."""
    return {"mistakes": _worst(results, most)}


def print_mistakes(results: Results, most: int) -> None:
    """Print a line for each of the worst."""
    worst = _worst(results, most)
    print_lines("", "Most wrong first, the images counted from 0:" if worst else "No mistakes.")
    if not worst:
        return
    width = max(5, *map(len, results.label_names))
    print_lines(f"{'index':>9}  {'label':>{width}}  {'read':>{width}}  confidence    loss")
    for row in worst:
        names = f"{row['label']:>{width}}  {row['read']:>{width}}"
        confidence = percent_or_bound(row["confidence"])
        print_lines(f"{row['index']:>9,}  {names}  {confidence:>10}  {row['loss']:>6.2f}")


def _worst(results: Results, most: int) -> list[dict[str, Any]]:
    from zen_digits.core.evaluation.tables import predictions

    header, *rows = predictions(results, results.mistakes()[:most])
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]
