"""Prints how faithful and how fast the explanations of readings are, on MNIST's test images.

    python tests/insight_figures.py [NUMBER] [MODEL.zendigits]

For each method that the network offers, and for a random order of the ink:

- the mean drop of the reading's probability when the tenth of the ink that speaks most for it is
  deleted, and how many times that of a random tenth this is;
- the means of the deletion curve (less is better) and of the insertion curve (more is better):
  Petsiuk et al., "RISE", 2018;
- the rank correlation with the map of a network of the same kind with random weights, which must
  be low: Adebayo et al., "Sanity Checks for Saliency Maps", 2018;
- the median time for one digit, on one thread.

And how often a smallest change is found, how much of the ink it takes, and its time; and how many
of 1,000 images are still read rightly when they are deformed, with the time that this takes.

``NUMBER`` images are used, 1,000 if it is not given; and the shipped network.
Then come neighbours and map: the time to look at MNIST, the memory, and the time for one digit. At
last come the figures of the page Results, in a window of its own: without a screen, put
``xvfb-run -a`` in front.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from helpers.correlation import rank_correlation
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.data.load import finish
from zen_digits.core.data.mnist import load_mnist_test
from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.evaluation.robustness import evenly_chosen, measure_robustness
from zen_digits.core.insight.changes.smallest_change import smallest_change
from zen_digits.core.insight.faithfulness import curves, order_of
from zen_digits.core.insight.methods import Method, find_evidence, import_gradients, methods_for
from zen_digits.core.insight.strokes import stroke_worths
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor, open_predictor
from zen_digits.core.reading.result import DigitReading
from zen_digits.core.training.free_cores import thread_count

_COMPARED = 100  # images whose maps are compared with those of random weights
_CHANGED = 50  # images whose smallest change is searched
_HEADER = "method                  tenth   × random   deletion   insertion   random weights     ms"


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    predictor = open_predictor(Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    images = np.asarray(load_mnist_test().images).reshape(-1, 28, 28)[:number]
    import_gradients()
    print(_HEADER)
    chance = _faithfulness(predictor, images, partial(_random_order, np.random.default_rng(0)))
    print(f"{'at random':<21} {_columns(chance, chance)}")
    for method in methods_for(predictor.card.architecture):
        _print_method(predictor, images, method, chance)
    digits = [read_number(predictor, strokes).digits[0] for strokes in DIGITS.values()]
    seconds = _median_seconds(lambda digit: stroke_worths(predictor, digit.strokes, 0), digits)
    print(f"strokes: {1000 * seconds:.0f} ms")
    _print_changes(predictor, "strokes", digits)
    enlarged = np.kron(images[:_CHANGED], np.ones((4, 4), np.uint8)).astype(np.float32)
    pictures = [read_number(predictor, image).digits for image in enlarged]
    _print_changes(predictor, "pictures", [digits[0] for digits in pictures if digits])
    _print_robustness(predictor)
    sys.stdout.flush()
    probes = Path(__file__).with_name("probes")
    subprocess.run([sys.executable, probes / "neighbours.py", *sys.argv[2:]], check=True)
    subprocess.run([sys.executable, probes / "results_page.py"], check=True)
    subprocess.run([sys.executable, probes / "live_overhead.py"], check=True)


def _print_robustness(predictor: Predictor) -> None:
    """How far images may be deformed, and how long it takes to measure that."""
    test, began = load_mnist_test(), time.perf_counter()
    chosen = evenly_chosen(len(test.labels))
    images, labels = np.asarray(test.images)[chosen].reshape(-1, 28, 28), test.labels[chosen]
    measured = finish(measure_robustness(predictor, images, labels, thread_count()))
    print(f"robustness, {thread_count()} threads: {time.perf_counter() - began:.0f} s")
    for name, deformation in DEFORMATIONS.items():
        shares = ((s, measured.accuracy(name, s) or 0.0) for s in deformation.strengths)
        print(f"{name:>10}", *(f"{s:g}: {100 * share:.1f} % " for s, share in shares))


def _print_method(
    predictor: Predictor, images: np.ndarray, method: Method, chance: np.ndarray
) -> None:
    def find(image: np.ndarray, network: Predictor = predictor) -> np.ndarray:
        return find_evidence(network, image, predictor.read(image).index, None, method)

    found = _faithfulness(predictor, images, lambda image: order_of(image, find(image)))
    random = Predictor(untrained_model(predictor.card.architecture))
    correlation = statistics.mean(
        rank_correlation(find(image)[image > 64], find(image, random)[image > 64])
        for image in images[:_COMPARED]
    )
    seconds = _median_seconds(
        lambda image: find_evidence(predictor, image, 0, None, method), images[:100]
    )
    print(f"{method:<21} {_columns(found, chance)} {correlation:>16.2f} {1000 * seconds:>6.0f}")


def _print_changes(predictor: Predictor, name: str, digits: list[DigitReading]) -> None:
    shares, seconds = [], []
    for digit in digits:
        began = time.perf_counter()
        found, _ = smallest_change(predictor, digit)
        seconds.append(time.perf_counter() - began)
        shares += [found.share] if found else []
    median, most = 1000 * statistics.median(seconds), 1000 * max(seconds)
    print(
        f"smallest change, {name}: found for {len(shares)} of {len(digits)}, "
        f"{statistics.median(shares):.3f} of the ink, {median:.0f} ms, at most {most:.0f}"
    )


def _columns(found: np.ndarray, chance: np.ndarray) -> str:
    drop, deletion, insertion = found
    return f"{drop:>7.3f} {drop / chance[0]:>10.1f} {deletion:>10.3f} {insertion:>11.3f}"


def _random_order(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    return rng.permutation(np.argwhere(image))


def _faithfulness(
    predictor: Predictor, images: np.ndarray, order: Callable[[np.ndarray], np.ndarray]
) -> np.ndarray:
    """The drop without a tenth, and the means of both curves, of all images."""
    found = []
    for image in images:
        label = predictor.read(image).index
        deletion, insertion = curves(predictor, image, order(image), label)
        found.append((deletion[0] - deletion[1], np.mean(deletion), np.mean(insertion)))
    return np.mean(found, axis=0)


def _median_seconds(work: Callable[[Any], object], items: Iterable[Any]) -> float:
    seconds = []
    for item in items:
        began = time.perf_counter()
        work(item)
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds)


if __name__ == "__main__":
    main()
