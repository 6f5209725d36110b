"""Reads digits from synthetic photos of MNIST's training digits, and prints the accuracy.

    python tests/probes/photos.py [DIGITS] [FOLDER]

Prints the accuracy under each condition next to that on the digits themselves; the last line is one
JSON object. With a folder, misread pictures are saved there, one contact sheet per condition.
"""

import io
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from zen_digits.core.data.mnist import load_mnist
from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba
from zen_digits.core.reading.predictor import open_predictor

Array = np.ndarray
Random = np.random.Generator
WHITE, BLACK = (1.0, 1.0, 1.0), (0.05, 0.05, 0.08)


def enlarged(digit: Array, random: Random, low: int = 100, high: int = 400) -> Array:
    """A 28×28 digit as ink from 0 to 1, smoothly enlarged, with edges as sharp as a pen's."""
    side = int(random.integers(low, high))
    large = Image.fromarray(digit).resize((side, side), Image.Resampling.BICUBIC)
    ink = np.asarray(large.filter(ImageFilter.GaussianBlur(side / 100)), np.float32) / 255
    return np.clip((ink - 0.5) * 2.5 + 0.5, 0, 1)


def placed(ink: Array, random: Random) -> Array:
    """The ink at a random place on a page up to twice as large."""
    side = ink.shape[0]
    before, after = random.integers(side // 8, side // 2 + 1, (2, 2))
    return np.pad(ink, tuple(zip(before, after, strict=True)))


def page(ink: Array, pen: tuple[float, ...] = BLACK, paper: tuple[float, ...] = WHITE) -> Array:
    """Ink of one colour on paper of another: height × width × 3, from 0 to 1."""
    share = ink[..., None]
    return share * np.array(pen) + (1 - share) * np.array(paper)


def gradient(shape: tuple[int, ...], random: Random) -> Array:
    """Light from 40 % to 100 % across the page, in any direction."""
    down, across = (np.linspace(-1, 1, side) for side in shape[:2])
    turn = random.uniform(0, 2 * np.pi)
    slope = down[:, None] * np.sin(turn) + across * np.cos(turn)
    return (0.4 + 0.6 * (slope - slope.min()) / np.ptp(slope))[..., None]


def vignette(shape: tuple[int, ...]) -> Array:
    down, across = (np.linspace(-1, 1, side) for side in shape[:2])
    return (1 - 0.25 * (down[:, None] ** 2 + across**2))[..., None]


def noisy(picture: Array, random: Random, sd: float = 0.04) -> Array:
    return picture + random.normal(0, sd, picture.shape)


def ruled(ink: Array, random: Random, ways: str, pen: float = 1.0) -> Array:
    """Paper with slightly tilted pale blue ruling lines; "m" is a red margin line."""
    height, width = ink.shape
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    tilt = random.uniform(-0.05, 0.05)
    pitch, thick = max(ink.shape) * random.uniform(0.1, 0.25), random.uniform(1.0, 2.5)
    picture = page(np.zeros_like(ink))
    for way in ways:
        along, across = (rows, columns) if way == "h" else (columns, -rows)
        start = along + tilt * across + random.uniform(0, pitch)
        place = np.abs(start % pitch - pitch / 2)
        if way == "m":
            place = np.abs(columns - tilt * rows - width * random.uniform(0.1, 0.3))
        line = np.clip(thick / 2 + 0.5 - place, 0, 1)[..., None]
        colour = np.array((0.85, 0.35, 0.4) if way == "m" else (0.6, 0.72, 0.88))
        picture = picture * (1 - line * (1 - colour))
    share = ink[..., None] * pen
    return share * np.array((0.1, 0.15, 0.4)) + (1 - share) * picture


def faint(ink: Array, random: Random) -> Array:
    """A pencil that barely darkens grainy paper."""
    grain = Image.fromarray(random.normal(0, 1, ink.shape).astype(np.float32))
    texture = np.asarray(grain.resize(ink.shape[::-1])) * 0.25
    return page(np.clip(ink * (1 + texture), 0, 1), (0.78, 0.78, 0.79), (0.95, 0.94, 0.92))


def thin(digit: Array, random: Random) -> Array:
    """The digit with thinner strokes."""
    side = int(random.integers(150, 400))
    large = Image.fromarray(digit).resize((side, side), Image.Resampling.BICUBIC)
    worn = large.point(lambda value: 255 * (value > 110))
    narrow = worn.filter(ImageFilter.MinFilter(2 * (side // 85) + 1))
    kept = np.asarray(narrow.filter(ImageFilter.GaussianBlur(0.7)), np.float32) / 255
    return placed(kept, random)


def shadow(shape: tuple[int, ...], random: Random) -> Array:
    """The shadow of a hand: an edge across the page with half the light beyond it."""
    slope = gradient(shape, random)
    share = (slope - slope.min()) / np.ptp(slope) - random.uniform(0.3, 0.7)
    return 0.5 + 0.5 / (1 + np.exp(-share * 60))


def transparent(ink: Array, random: Random) -> Array:
    """Pen strokes of a random colour on a transparent background."""
    colour = random.choice([(0, 0, 0), (255, 255, 255), (200, 20, 30), (30, 60, 200)])
    return np.dstack([np.broadcast_to(colour, (*ink.shape, 3)) / 255, ink])


Maker = Callable[[Array, Random], Array]


def on_page(change: Maker) -> Maker:
    return lambda digit, random: change(placed(enlarged(digit, random), random), random)


def lit(ink: Array, random: Random) -> Array:
    return page(ink) * gradient(ink.shape, random)


def dark_lit(ink: Array, random: Random) -> Array:
    return page(ink, (0.95, 0.95, 0.9), (0.12, 0.16, 0.13)) * gradient(ink.shape, random)


CONDITIONS: dict[str, Maker] = {
    "clean": on_page(lambda ink, random: page(ink)),
    "tight": lambda digit, random: page(enlarged(digit[4:24, 4:24], random)),
    "gradient": on_page(lit),
    "vignette, noise": on_page(lambda ink, random: noisy(page(ink) * vignette(ink.shape), random)),
    "hand's shadow": on_page(
        lambda ink, random: noisy(page(ink) * shadow(ink.shape, random), random, 0.02)
    ),
    "jpeg 25": on_page(lambda ink, random: page(ink, (0.2, 0.2, 0.3))),
    "ruled": on_page(lambda ink, random: ruled(ink, random, "h")),
    "squared": on_page(lambda ink, random: ruled(ink, random, "hv")),
    "ruled, margin": on_page(lambda ink, random: ruled(ink, random, "hm")),
    "ruled, lit, noise": on_page(
        lambda ink, random: noisy(
            ruled(ink, random, "hm", 0.8) * gradient(ink.shape, random), random, 0.02
        )
    ),
    "squared, thin": lambda digit, random: ruled(thin(digit, random), random, "hv", 0.8),
    "blue on yellow": on_page(lambda ink, random: page(ink, (0.15, 0.3, 0.8), (0.95, 0.88, 0.3))),
    "red on blue": on_page(lambda ink, random: page(ink, (0.75, 0.25, 0.3), (0.3, 0.4, 0.75))),
    "red on white": on_page(lambda ink, random: page(ink, (0.85, 0.1, 0.15))),
    "light on dark, lit": on_page(dark_lit),
    "transparent": on_page(transparent),
    "faint pencil": lambda digit, random: noisy(faint(thin(digit, random), random), random, 0.01),
    "thin pen": lambda digit, random: page(thin(digit, random)),
    "turned": on_page(lit),
    "12 megapixels": on_page(lit),
}


def saved(picture: Array, name: str, folder: Path) -> Path:
    """The picture as a file, JPEG for photos and PNG otherwise, depending on ``name``."""
    pixels = np.round(np.clip(picture, 0, 1) * 255).astype(np.uint8)
    path = folder / ("a.jpg" if name in ("turned", "jpeg 25", "vignette, noise") else "a.png")
    exif = Image.Exif()
    if name == "turned":
        exif[0x0112], pixels = 6, np.rot90(pixels)
    image = Image.fromarray(np.ascontiguousarray(pixels))
    if name == "12 megapixels":
        path, image = folder / "a.jpg", image.resize(*_twelve_megapixels(image))
    data = io.BytesIO()
    quality = 25 if name == "jpeg 25" else 85
    image.save(data, "JPEG" if path.suffix == ".jpg" else "PNG", exif=exif, quality=quality)
    path.write_bytes(data.getvalue())
    return path


def _twelve_megapixels(image: Image.Image) -> tuple[tuple[int, int], Image.Resampling]:
    scale = (12e6 / (image.width * image.height)) ** 0.5
    size = round(image.width * scale), round(image.height * scale)
    return size, Image.Resampling.BILINEAR


def read_back(picture: Array, name: str, folder: Path) -> Array:
    try:
        return mnist_image(ink_of_rgba(read_picture(saved(picture, name, folder)).pixels))
    except InputError:
        return np.zeros((28, 28), np.uint8)


def contact_sheet(rows: list[tuple[Array, Array, Array]], path: Path) -> None:
    """A contact sheet: each picture, the network's input and the original digit."""
    tiles = Image.new("RGB", (3 * 164, 164 * max(len(rows), 1)), "grey")
    for row, parts in enumerate(rows):
        for column, part in enumerate(parts):
            pixels = part if part.dtype == np.uint8 else np.uint8(np.clip(part, 0, 1) * 255)
            tile = Image.fromarray(pixels).convert("RGB").resize((160, 160))
            tiles.paste(tile, (164 * column, 164 * row))
    tiles.save(path)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    sheets = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    only = sys.argv[3:]
    train = load_mnist().train
    chosen = np.random.default_rng(0).choice(len(train), count, replace=False)
    digits, labels = train.images[chosen, 0], train.labels[chosen]
    predictor = open_predictor()

    def accuracy(images: Array) -> tuple[float, Array]:
        right = np.array([r.index for r in predictor.read_all(images)]) == labels
        return float(right.mean()), right

    results = {"original": accuracy(digits)[0]}
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, make) in enumerate(CONDITIONS.items()):
            if only and name not in only:
                continue
            some = slice(None, max(count // 10, 1) if name == "12 megapixels" else None)
            random = np.random.default_rng(number)
            pictures = [make(digit, random) for digit in digits[some]]
            read = np.stack([read_back(picture, name, Path(folder)) for picture in pictures])
            right = np.array([r.index for r in predictor.read_all(read)]) == labels[some]
            results[name] = float(right.mean())
            shift = np.abs(read.astype(int) - digits[some]).mean()
            print(
                f"{name:20} {results[name]:7.2%}   grey levels differ by {shift:5.1f}",
                flush=True,
            )
            if sheets:
                wrong = np.flatnonzero(~right)[:10]
                contact_sheet(
                    [(pictures[i], read[i], digits[i]) for i in wrong], sheets / f"{name}.png"
                )
    print(json.dumps(results))


if __name__ == "__main__":
    main()
