"""Prints how well real handwriting is read, each figure next to its goal.

    python tests/reading_figures.py FOLDER [--model FILE] [--mnist] [--seeds FILE FILE FILE]

FOLDER holds labelled ink files: ``pendigits_train.jsonl.gz`` (digits from a tablet) and
``uji.jsonl.gz`` (digits and letters). They are read as by ``zen-digits predict``. ``--mnist`` adds
the figures on the MNIST test set, which is not for choosing a model. ``--seeds`` are model files of
the `best` preset with different seeds, for their mean. The last figures need a display, xvfb-run or
QT_QPA_PLATFORM=offscreen.
"""

import argparse
import random
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent))

from probes.whole_numbers import GAPS, compose

from zen_digits.core.data.mnist import load_mnist, load_mnist_test
from zen_digits.core.ink.ink_file import Drawing, each_drawing
from zen_digits.core.percent import percent
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.predictor import Predictor, open_predictor
from zen_digits.core.reading.result import NumberReading
from zen_digits.core.training.metrics import Metrics

LOOK_ALIKES = set("OoIlSsZzBgqb")
WINDOW_DRAWINGS = 300
BINS = 15


def row(figure: str, measured: str, goal: str) -> None:
    print(f"{figure:<62} {measured:>18}   {goal}", flush=True)


def accuracy(readings: Sequence[NumberReading], drawings: Sequence[Drawing]) -> float:
    return statistics.mean(r.text == d.label for r, d in zip(readings, drawings, strict=True))


def auroc(positive: np.ndarray, negative: np.ndarray) -> float:
    """The fraction of pairs in which the positive has the higher score; ties count half."""
    ordered = np.sort(negative)
    below = np.searchsorted(ordered, positive, "left")
    upto = np.searchsorted(ordered, positive, "right")
    return float((below + upto).mean() / 2 / len(negative))


def calibration_error(readings: Sequence[NumberReading], drawings: Sequence[Drawing]) -> float:
    """As ``evaluate`` computes it; a digit that was split counts as an error."""
    confidence = np.array([reading.confidence for reading in readings])
    right = np.array([r.text == d.label for r, d in zip(readings, drawings, strict=True)])
    bins = np.ceil(confidence * BINS).clip(1, BINS).astype(int) - 1
    return float(np.abs(np.bincount(bins, weights=confidence - right)).sum() / len(readings))


def ink_figures(predictor: Predictor, pen: list[Drawing], uji: list[Drawing]) -> None:
    digits = [drawing for drawing in uji if (drawing.label or "").isdecimal()]
    letters = [
        drawing
        for drawing in uji
        if (drawing.label or "").isalpha() and drawing.label not in LOOK_ALIKES
    ]
    read = [read_all(predictor, [d.strokes for d in s]) for s in (pen, digits, letters)]
    row("pendigits_train, through predict", percent(accuracy(read[0], pen)), ">= 98.5 % (99.0)")
    row("digits of uji, through predict", percent(accuracy(read[1], digits)), ">= 99.5 %")
    scores = [np.array([reading.digit_score for reading in readings]) for readings in read]
    area = auroc(np.concatenate(scores[:2]), scores[2])
    row("AUROC of digit_score: digits against letters", f"{area:.4f}", ">= 0.985 (0.99)")
    accepted = statistics.mean(r.is_digit for r in [*read[0], *read[1]])
    rejected = statistics.mean(not reading.is_digit for reading in read[2])
    row("digits accepted at the shipped threshold", percent(accepted), ">= 98 %")
    row("letters rejected at the shipped threshold", percent(rejected), ">= 90 %")
    error = calibration_error([*read[0], *read[1]], [*pen, *digits])
    row("calibration error, pen ink", percent(error), "<= 1.5 %")


def metrics_of(predictor: Predictor, images: np.ndarray, labels: np.ndarray) -> Metrics:
    return Metrics(predictor.logits(images), labels)


def mnist_figures(predictor: Predictor, seeds: Sequence[Path]) -> None:
    test = load_mnist_test()
    images = test.images[:, 0]
    metrics = metrics_of(predictor, images, test.labels)
    row("MNIST test, the shipped model", percent(metrics.accuracy), "")
    row("calibration error, MNIST test", percent(metrics.calibration_error), "<= 0.3 %")
    if seeds:
        each = [metrics_of(open_predictor(p), images, test.labels).accuracy for p in seeds]
        shown = ", ".join(percent(share) for share in each)
        row(f"MNIST test, mean of {len(each)} seeds ({shown})", percent(statistics.mean(each)),
            ">= 99.70 % (99.80)")  # fmt: skip


def number_figures(predictor: Predictor, pen: list[Drawing]) -> None:
    numbers = compose(pen, 1000, GAPS["10 to 40"], seed=0)
    readings = read_all(predictor, [strokes for strokes, _, _ in numbers])
    right = statistics.mean(
        reading.text == label for reading, (_, _, label) in zip(readings, numbers, strict=True)
    )
    row("four-digit numbers, gaps 10 to 40 %: whole number correct", percent(right), ">= 95 %")


def density_figures(predictor: Predictor, pen: list[Drawing]) -> None:
    """Fewer points, as of a fast mouse: every second one, then every fourth."""
    before = read_all(predictor, [drawing.strokes for drawing in pen])
    for step in (2, 4):
        sparse = [[[*s[:-1:step], s[-1]] for s in drawing.strokes] for drawing in pen]
        after = read_all(predictor, sparse)
        same = statistics.mean(a.text == b.text for a, b in zip(before, after, strict=True))
        row(f"same reading with one point in {step}", percent(same), "")


def speed_figures(predictor: Predictor) -> None:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    images = load_mnist().train.images[:, 0][:300]
    seconds = []
    for image in images:
        began = time.perf_counter()
        predictor.read(image)
        seconds.append(time.perf_counter() - began)
    torch.set_num_threads(threads)
    row("one digit on one CPU thread, median", f"{1e3 * statistics.median(seconds):.2f} ms", "<= 3")


def window_figures(predictor: Predictor, pen: list[Drawing]) -> None:
    """The same drawings in the window, at 3 sizes, places and brushes, and read by ``predict``."""
    from probes.driver import shown_window

    _, window = shown_window()
    canvas, panel = window.canvas_panel.canvas, window.canvas_panel
    drawings = random.Random(0).sample(pen, WINDOW_DRAWINGS)
    same = agree = total = 0
    for drawing in drawings:
        texts = []
        for size, place, brush in variants():
            panel.brush_slider.setValue(brush)
            strokes = placed(drawing, size, place, canvas.width(), canvas.height())
            canvas.set_strokes(strokes)
            window.reader.read_now()
            texts.append(window.reading_panel.reading_text)
            agree += texts[-1] == read_all(predictor, [strokes])[0].text
        same += sum(text == texts[0] for text in texts[1:])
        total += len(texts) - 1
    row(f"same reading, {total:,} variants in the window", percent(same / total), ">= 99.5 %")
    read = total + len(drawings)
    row(f"window and predict agree, {read:,} drawings", percent(agree / read), "always")
    window.close()


def variants() -> list[tuple[float, float, int]]:
    """Size and place as fractions of the canvas, brush in pixels."""
    return [(s, p, b) for s in (0.35, 0.55, 0.8) for p in (0.0, 0.5, 1.0) for b in (8, 18, 32)]


def placed(
    drawing: Drawing, size: float, place: float, width: int, height: int
) -> list[list[tuple[float, float]]]:
    """The drawing on the canvas, on whole pixels as a mouse draws it."""
    points = np.concatenate([np.asarray(stroke, float)[:, :2] for stroke in drawing.strokes])
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    scale = size * min(width, height) / max(extent.max(), 1e-9)
    room = np.array([width, height]) - extent * scale
    return [
        [tuple(np.rint((np.asarray(p[:2]) - low) * scale + place * room).tolist()) for p in stroke]
        for stroke in drawing.strokes
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, help="a model file instead of the shipped one")
    parser.add_argument("--mnist", action="store_true", help="also measure on the MNIST test set")
    parser.add_argument("--seeds", type=Path, nargs="+", default=[])
    options = parser.parse_args()
    predictor = open_predictor(options.model)
    pen = list(each_drawing(options.folder / "pendigits_train.jsonl.gz"))
    uji = list(each_drawing(options.folder / "uji.jsonl.gz"))
    speed_figures(predictor)
    ink_figures(predictor, pen, uji)
    if options.mnist:
        mnist_figures(predictor, options.seeds)
    number_figures(predictor, pen)
    density_figures(predictor, pen)
    if options.model is None:
        window_figures(predictor, pen)


if __name__ == "__main__":
    main()
