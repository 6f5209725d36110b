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


def measure(results: Results, first: Predictor, second: Predictor | None) -> list[Robustness]:
    """Read at most 1,000 of the images that were measured, deformed in each way.

    With a second network these are images whose label both know, the same for both.
    """
    from zen_digits.core.evaluation.robustness import measure_robustness
    from zen_digits.core.evaluation.two_networks import sample_for_both

    networks = [first, second] if second else [first]
    chosen, *labels = sample_for_both(results, networks[-1].card.label_names)
    texts = ("Reading deformed images", "Reading them with the second network")
    measured = []
    for predictor, own, text in zip(networks, labels, texts, strict=False):
        steps = measure_robustness(predictor, results.images[chosen], own)
        measured.append(load_with_bar(_progress(steps), text=text))
    return measured


def _progress(
    steps: Generator[Robustness, None, Robustness],
) -> Generator[Progress, None, Robustness]:
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            return end.value
        yield step.progress


def robustness_record(measured: list[Robustness]) -> dict[str, Any]:
    """Everything by name, as JSON can hold it."""
    from zen_digits.core.evaluation.deformations import DEFORMATIONS

    curves = {
        name: {
            "unit": deformation.unit.strip(),
            "strengths": deformation.strengths,
            **{
                key: [known.accuracy(name, each) for each in deformation.strengths]
                for key, known in zip(("accuracies", "accuracies_second"), measured, strict=False)
            },
        }
        for name, deformation in DEFORMATIONS.items()
    }
    return {"robustness": {"n": measured[0].images, "curves": curves}}


def print_robustness(
    measured: list[Robustness], names: tuple[str, str], one: str, more: str
) -> None:
    """Print for each way the strengths, and below each the accuracy of each network; ``names`` are
    theirs."""
    from zen_digits.core.data.builder import counted
    from zen_digits.core.evaluation.deformations import DEFORMATIONS

    print_lines("", f"Read correctly of {counted(measured[0].images, one, more)}, deformed:")
    for name, deformation in DEFORMATIONS.items():
        print_lines(f"{name.capitalize()}, in {deformation.unit.strip()}")
        print_lines("".join(f"{strength:>9g}" for strength in deformation.strengths))
        for known, network in zip(measured, names, strict=False):
            shares = (known.accuracy(name, strength) for strength in deformation.strengths)
            cells = "".join(f"{percent(share, 1):>9}" for share in shares)
            print_lines(f"{cells}  by {network}" if len(measured) > 1 else cells)
