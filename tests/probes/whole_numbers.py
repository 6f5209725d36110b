"""Composes numbers from the single digits of an ink file and measures how well they are read.

The last line is JSON: rates between 0 and 1, for each gap between the digits' boxes.
"""

import argparse
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

sys.path.insert(0, str(Path(__file__).parents[2]))

from zen_digits.core.ink.ink_file import each_drawing
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.reading.number_reader import read_all, read_number
from zen_digits.core.reading.predictor import open_predictor

Stroke = list[tuple[float, float]]
GAPS = {"10 to 40": (0.10, 0.40), "3 to 10": (0.03, 0.10), "-10 to 0": (-0.10, 0.0)}
HEIGHT = 100.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, metavar="INK_FILE")
    parser.add_argument("--numbers", type=int, default=1000)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    predictor = open_predictor(options.model)
    drawings = list(each_drawing(options.file))
    digits = [drawing for drawing in drawings if (drawing.label or "") in "0123456789"]
    letters = [drawing for drawing in drawings if (drawing.label or "").isalpha()]
    figures = single(predictor, digits)
    for name, gaps in GAPS.items():
        numbers = compose(digits, options.numbers, gaps, options.seed)
        figures[name] = stroke_rates(predictor, numbers)
        figures[f"pixels {name}"] = picture_rates(predictor, numbers)
        print(name, figures[name], figures[f"pixels {name}"], file=sys.stderr)
    if letters:
        readings = read_all(predictor, [letter.strokes for letter in letters])
        figures["letters_kept_whole"] = mean(len(reading.digits) == 1 for reading in readings)
    print(json.dumps(figures))


def mean(values) -> float:
    return round(float(np.mean(list(values))), 5)


def single(predictor, digits) -> dict:
    """The rates of single digits read correctly, and of single digits split."""
    images = np.stack([digit_image(digit.strokes) for digit in digits])
    labels = [digit.label for digit in digits]
    alone = mean(a.text == b for a, b in zip(predictor.read_all(images), labels, strict=True))
    readings = read_all(predictor, [digit.strokes for digit in digits])
    split = mean(len(reading.digits) != 1 for reading in readings)
    pictures = [rasterise(place(digit.strokes, HEIGHT, 0, 0)[0])[0] for digit in digits[::5]]
    cut = mean(len(read_number(predictor, picture).digits) != 1 for picture in pictures)
    return {
        "digit_accuracy": alone,
        "expected": round(alone**4, 5),
        "single_split": split,
        "single_picture_split": cut,
    }


def compose(digits, count: int, gaps: tuple[float, float], seed: int):
    """Numbers of four digits side by side: strokes, owner of each stroke, label."""
    rng = random.Random(seed)
    return [compose_one([rng.choice(digits) for _ in range(4)], gaps, rng) for _ in range(count)]


def compose_one(digits, gaps: tuple[float, float], rng: random.Random):
    strokes: list[Stroke] = []
    owners: list[int] = []
    right = 0.0
    for owner, digit in enumerate(digits):
        height = HEIGHT * rng.uniform(0.85, 1.15)
        down = HEIGHT * rng.uniform(-0.08, 0.08) - height / 2
        left = right + (HEIGHT * rng.uniform(*gaps) if owner else 0.0)
        placed, width = place(digit.strokes, height, left, down)
        right = left + width
        strokes += placed
        owners += [owner] * len(placed)
    return strokes, owners, "".join(digit.label for digit in digits)


def place(strokes, height: float, left: float, top: float) -> tuple[list[Stroke], float]:
    """The strokes at that height and place, and their width."""
    points = np.array([point[:2] for stroke in strokes for point in stroke])
    low, size = points.min(axis=0), np.ptp(points, axis=0)
    scale = min(height / max(size[1], 1), 2 * HEIGHT / max(size[0], 1))
    placed = [
        [(left + (x - low[0]) * scale, top + (y - low[1]) * scale) for x, y, *_ in stroke]
        for stroke in strokes
    ]
    return placed, float(size[0] * scale)


def stroke_rates(predictor, numbers) -> dict:
    """The rates of numbers read correctly, and of numbers split correctly, from strokes."""
    readings = read_all(predictor, [strokes for strokes, _, _ in numbers])
    pairs = list(zip(readings, numbers, strict=True))
    return {
        "accuracy": mean(reading.text == label for reading, (_, _, label) in pairs),
        "segmentation": mean(
            is_split_correctly(reading, strokes, owners) for reading, (strokes, owners, _) in pairs
        ),
    }


def is_split_correctly(reading, strokes: Sequence[Stroke], owners: Sequence[int]) -> bool:
    """Whether each box is that of one digit, except for dots."""
    if len(reading.digits) != 4:
        return False
    boxes = [box_of([s for s, o in zip(strokes, owners, strict=True) if o == k]) for k in range(4)]
    return all(
        max(abs(a - b) for a, b in zip(box, digit.box, strict=True)) < 0.1 * HEIGHT
        for box, digit in zip(boxes, reading.digits, strict=True)
    )


def box_of(strokes: Sequence[Stroke]) -> tuple[float, float, float, float]:
    points = np.array([point for stroke in strokes for point in stroke])
    return (*points.min(axis=0), *points.max(axis=0))


def picture_rates(predictor, numbers) -> dict:
    """The same from pictures: four boxes, each on its digit."""
    right, split = [], []
    for strokes, owners, label in numbers:
        ink, offset = rasterise(strokes)
        reading = read_number(predictor, ink)
        right.append(reading.text == label)
        split.append(len(reading.digits) == 4 and in_place(reading, strokes, owners, offset))
    return {"accuracy": mean(right), "segmentation": mean(split)}


def in_place(reading, strokes, owners, offset) -> bool:
    for k, digit in enumerate(reading.digits):
        box = box_of([s for s, o in zip(strokes, owners, strict=True) if o == k])
        sides = (abs(box[0] - offset[0] - digit.box[0]), abs(box[2] - offset[0] - digit.box[2]))
        if max(sides) > 0.2 * HEIGHT:
            return False
    return True


def rasterise(strokes: Sequence[Stroke]) -> tuple[np.ndarray, np.ndarray]:
    """A picture with a pen of 8 % of the height, and the place of its corner in the drawing."""
    points = np.array([point for stroke in strokes for point in stroke])
    pen, offset = 0.08 * HEIGHT, points.min(axis=0) - 20
    size = np.ceil(np.ptp(points, axis=0) + 40).astype(int)
    image = Image.new("L", tuple(size.tolist()))
    draw = ImageDraw.Draw(image)
    for stroke in strokes:
        path = [(x - offset[0], y - offset[1]) for x, y in stroke]
        draw.line(path, fill=255, width=round(pen), joint="curve")
        for x, y in (path[0], path[-1]):
            draw.ellipse((x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2), fill=255)
    return np.asarray(image, np.float32) / 255, offset


if __name__ == "__main__":
    main()
