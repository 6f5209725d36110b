"""Prints how well one digit in a cell of a printed form is read, by the colour of the pen.

    python tests/cell_figures.py INK [--cells N] [--seed N] [--wall DIR]

INK is a file of labelled ink, of which each digit is written into a cell: cut out a little too
large, so that pieces of its printed frame are seen, or with rules that cross it. The same cells are
written with each pen. Columns: read rightly; accepted without a doubt; of these wrong.
``--wall`` saves the cells that are misread.

Right of 200 cells of seed 1, before and after what is printed was told from a pen by its colour:

| pen | before | after | blank, frame, rules, grid |
|---|---|---|---|
| black | 80.0 % | 80.0 % | 100, 98, 78, 44 % |
| blue | 76.8 % | 98.0 % | 100, 98, 98, 96 % |
| red | 79.5 % | 97.5 % | 100, 98, 94, 98 % |
| green | 79.2 % | 97.5 % | 100, 98, 98, 94 % |

Accepted though wrong: one of 748. Without a limit for colour beside darkness as many were right,
but 1.5 % fewer accepted.

Black ink on squares and rules, of 100 cells of seed 3 (those on squares read rightly, on rules):

| what was changed | squares | rules |
|---|---|---|
| as it was | 59 % | 63 % |
| a line's thickness is its contrasts, added: blur does not change that | 85 | 95 |
| no more than the lines beside it is a line's own; what is more is ink | 85 | 96 |
| ink on lines by how thick they are, where paper is smooth; pieces at crossings go | 93 | 96 |
| dark rules from side to side where all else is free of the edges (as it is) | 93 | 97 |

Of 200 cells of seed 9, not looked at before: black 97.0 % (blank, frame, rules, grid 100, 100, 98,
90), blue 99.5, red 99.0, green 99.0; none of 758 accepted was wrong. Where paper is rough, a line's
thickness tells nothing: there strokes are bridged across it as before, or cheque amounts suffer.

Still misread: a stroke that goes along a line as dark and as thick as itself, and is lost with it.
In other cells that were tried: edges of sharp shadows (83 %), digits that touch the frame (76 %),
pictures of less than 48 pixels that are taken for icons; ticks and circles beside or around a digit
are read as digits, mostly in doubt (six of 200 were not).
"""

import argparse
import random
from collections import defaultdict
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import each_drawing
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.percent import percent
from zen_digits.core.pictures.ink_extraction import ink_of_rgba
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor, open_predictor

Colour = tuple[int, int, int]

PENS: dict[str, tuple[Colour, ...]] = {
    "black": ((34, 32, 38), (58, 56, 66)),
    "blue": ((40, 56, 150), (70, 84, 170)),
    "red": ((170, 40, 52), (196, 72, 84), (140, 60, 70)),
    "green": ((30, 110, 70), (70, 140, 90)),
}
KINDS = ("blank", "frame", "rules", "grid")
_PAPERS = ((228, 224, 214), (176, 178, 204), (206, 208, 212), (240, 240, 238), (170, 164, 156))
_PRINT = ((30, 30, 34), (84, 84, 92), (120, 124, 140))
_FINE = 3  # times as large as the cell, where it is drawn


def cell(strokes: Strokes, pen: Colour, kind: str, rng: random.Random) -> Image.Image:
    """A photo of a cell; two that differ in the pen alone have the same ``rng``."""
    paper = rng.choice(_PAPERS)
    side = rng.randint(64, 120)
    size = round(side * rng.uniform(0.9, 1.35)), side
    image = Image.new("RGB", (size[0] * _FINE, size[1] * _FINE), paper)
    draw = ImageDraw.Draw(image)
    _print(draw, image.size, kind, rng)
    _write(draw, strokes, image.size, pen, rng)
    if rng.random() < 0.25:  # a dash behind the mark
        x, y = image.width * rng.uniform(0.78, 0.84), image.height * rng.uniform(0.45, 0.6)
        draw.line([(x, y), (x + image.width * 0.14, y - 3 * _FINE)], pen, 2 * _FINE)
    small = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.5, 1.1) * _FINE))
    return _photographed(small.resize(size, Image.Resampling.BOX), rng)


def _write(
    draw: ImageDraw.ImageDraw,
    strokes: Strokes,
    size: tuple[int, int],
    pen: Colour,
    rng: random.Random,
) -> None:
    points = np.concatenate([np.array(stroke)[:, :2] for stroke in strokes])
    low, spans = points.min(axis=0), np.maximum(np.ptp(points, axis=0), 1)
    scale = size[1] * rng.uniform(0.45, 0.7) / max(spans[1], 0.6 * spans[0])
    room = np.array(size) - scale * spans
    corner = room * (rng.uniform(0.25, 0.6), rng.uniform(0.25, 0.75))
    width = round(size[1] * rng.uniform(0.025, 0.05))
    for stroke in strokes:
        placed = (np.array(stroke)[:, :2] - low) * scale + corner
        places = [tuple(point) for point in placed.tolist()]
        draw.line(places if len(places) > 1 else places * 2, pen, width, joint="curve")


def _print(draw: ImageDraw.ImageDraw, size: tuple[int, int], kind: str, rng: random.Random) -> None:
    """What is printed in the cell, or around it, as far as it was cut out with it."""
    wide, high = size
    colour, width = rng.choice(_PRINT), rng.choice((1, 2, 3)) * _FINE
    slant = rng.uniform(-0.03, 0.03)
    if kind == "frame":
        for side in rng.sample(range(4), rng.randint(1, 3)):
            inside = rng.uniform(-0.01, 0.06) * high
            _line(draw, size, side, inside, slant, colour, width)
    elif kind in ("rules", "grid"):
        step = high * rng.uniform(0.25, 0.4)
        for place in np.arange(rng.uniform(0, step), high, step):
            draw.line([(0, place), (wide, place + slant * wide)], colour, width)
        if kind == "grid":
            for place in np.arange(rng.uniform(0, step), wide, step):
                draw.line([(place, 0), (place - slant * high, high)], colour, width)


def _line(
    draw: ImageDraw.ImageDraw,
    size: tuple[int, int],
    side: int,
    inside: float,
    slant: float,
    colour: Colour,
    width: int,
) -> None:
    """A line along a side: 0 top, 1 bottom, 2 left, 3 right."""
    length = size[0] if side < 2 else size[1]
    across = size[1] if side < 2 else size[0]
    place = inside if side % 2 == 0 else across - inside
    ends = [(0.0, place), (float(length), place + slant * length)]
    draw.line(ends if side < 2 else [(y, x) for x, y in ends], colour, width)


def _photographed(image: Image.Image, rng: random.Random) -> Image.Image:
    noise = np.random.default_rng(rng.randrange(2**31))
    values = np.asarray(image, np.float32)
    high, wide = values.shape[:2]
    down, across = rng.uniform(-0.2, 0.2), rng.uniform(-0.2, 0.2)
    light = 1 + np.add.outer(np.linspace(-down, down, high), np.linspace(-across, across, wide)) / 2
    values = 0.9 * values * light[..., None] + noise.normal(0, rng.uniform(1, 4), values.shape)
    return Image.fromarray(values.clip(0, 255).astype(np.uint8))


def as_jpeg(image: Image.Image, rng: random.Random) -> Image.Image:
    from io import BytesIO

    file = BytesIO()
    image.save(file, "JPEG", quality=rng.randint(55, 92))
    return Image.open(file)


def read(predictor: Predictor, image: Image.Image) -> tuple[str, bool]:
    try:
        number = read_number(predictor, ink_of_rgba(np.asarray(image.convert("RGBA"))))
    except InputError:
        return "nothing", False
    return number.text, number.is_digit


def print_figures(options: argparse.Namespace) -> None:
    drawings = [d for d in each_drawing(options.ink) if d.label]
    predictor = open_predictor(options.model)
    found: dict[tuple[str, str], list[tuple[bool, bool]]] = defaultdict(list)
    for number in range(options.cells):
        rng = random.Random(options.seed * 100_003 + number)
        drawing, kind = rng.choice(drawings), KINDS[number % len(KINDS)]
        for pen, colours in PENS.items():
            own = random.Random(number)
            image = as_jpeg(cell(drawing.strokes, own.choice(colours), kind, own), own)
            text, accepted = read(predictor, image)
            found[kind, pen].append((text == drawing.label, accepted))
            if text != drawing.label and options.wall:
                options.wall.mkdir(parents=True, exist_ok=True)
                name = f"{kind} {number:04d} {pen} {drawing.label} as {text}{'!' * accepted}.png"
                image.save(options.wall / name)
    print(f"{'cell':<8} {'pen':<8} {'cells':>6} {'right':>9} {'accepted':>9} {'wrong':>9}")
    for kind, pen in sorted(found, key=lambda each: (KINDS.index(each[0]), each[1])):
        print_row(kind, pen, found[kind, pen])
    for pen in PENS:
        print_row("all", pen, [each for kind in KINDS for each in found[kind, pen]])


def print_row(kind: str, pen: str, read: list[tuple[bool, bool]]) -> None:
    right = sum(right for right, _ in read)
    accepted = sum(accepted for _, accepted in read)
    wrong = sum(accepted and not right for right, accepted in read)
    shares = (right / len(read), accepted / len(read), wrong / max(accepted, 1))
    cells = " ".join(f"{percent(share, 1):>9}" for share in shares)
    print(f"{kind:<8} {pen:<8} {len(read):>6} {cells}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ink", type=Path)
    parser.add_argument("--cells", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--wall", type=Path)
    parser.add_argument("--model", type=Path, help="a model file instead of the shipped one")
    print_figures(parser.parse_args())


if __name__ == "__main__":
    main()
