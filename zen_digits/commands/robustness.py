"""How ``zen-digits evaluate --robustness`` tells how far images may be deformed."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from zen_digits.commands.output import print_lines
from zen_digits.commands.progress_bar import load_with_bar
from zen_digits.core.percent import percent
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.evaluation.robustness import Robustness
    from zen_digits.core.reading.predictor import Predictor


def measure(predictor: Predictor, results: Results) -> Robustness:
    """Read at most 1,000 of the images that were measured, deformed in each way."""
    from zen_digits.core.evaluation.robustness import evenly_chosen, measure_robustness

    chosen = evenly_chosen(len(results.labels))
    steps = measure_robustness(predictor, results.images[chosen], results.labels[chosen])
    return load_with_bar(_progress(steps), text="Reading deformed images")


def _progress(
    steps: Generator[Robustness, None, Robustness],
) -> Generator[Progress, None, Robustness]:
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            return end.value
        yield step.progress


def robustness_record(measured: Robustness) -> dict[str, Any]:
    """Everything by name, as JSON can hold it."""
    from zen_digits.core.evaluation.deformations import DEFORMATIONS

    curves = {
        name: {
            "unit": deformation.unit.strip(),
            "strengths": deformation.strengths,
            "accuracies": [measured.accuracy(name, each) for each in deformation.strengths],
        }
        for name, deformation in DEFORMATIONS.items()
    }
    return {"robustness": {"n": measured.images, "curves": curves}}


def print_robustness(measured: Robustness, one: str, more: str) -> None:
    """Print two lines for each way: the strengths, and below each the accuracy."""
    from zen_digits.core.data.builder import counted
    from zen_digits.core.evaluation.deformations import DEFORMATIONS

    print_lines("", f"Read correctly of {counted(measured.images, one, more)}, deformed:")
    for name, deformation in DEFORMATIONS.items():
        print_lines(f"{name.capitalize()}, in {deformation.unit.strip()}")
        print_lines("".join(f"{strength:>9g}" for strength in deformation.strengths))
        shares = (measured.accuracy(name, strength) for strength in deformation.strengths)
        print_lines("".join(f"{percent(share, 1):>9}" for share in shares))
