"""Prints how signs are read: on pages of dates, times, decimals, amounts and negative numbers.

    python tests/sign_figures.py FOLDER [--half odd|even] [--pages N] [--failures] [--wall DIR]

FOLDER holds ``make_pages.py``, whose writers, light and camera the pages have; half of the pages
are written by imaginary writers instead. Each number is also read alone, as ``zen-digits predict``
does. Signs are drawn here, in other ways than those that the sequence network learns from.

*right*: digits and signs are as written (a point for a comma counts, as does a comma for a point).
*accepted*: without a doubt. *silent*: accepted, though a sign was lost, found where none is, or
taken for a digit. A picture's number has no signs in its text: there, *right* means its digits, and
*silent* that it was accepted in spite of a sign between its digits, or a minus before them.
"""

import argparse
import importlib.util
import random
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from page_figures import aligned
from PIL import Image, ImageDraw

from zen_digits.core.errors import InputError
from zen_digits.core.labels import DIGITS
from zen_digits.core.pages.annotation import save_annotated
from zen_digits.core.pages.reader import read_page
from zen_digits.core.percent import percent
from zen_digits.core.pictures.ink_extraction import ink_of_rgba
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor, open_predictor
from zen_digits.core.synthetic.generator import draw_allograph, random_allograph
from zen_digits.core.synthetic.writer import random_writer_style

Hand = dict[str, list[Any]]
KINDS = {
    "date/": lambda r: f"{r.randint(1, 31)}/{r.randint(1, 12):02d}/{r.randint(1990, 2030)}",
    "date.": lambda r: f"{r.randint(1, 31):02d}.{r.randint(1, 12):02d}.{r.randint(10, 99)}",
    "date-": lambda r: f"{r.randint(1990, 2030)}-{r.randint(1, 12):02d}-{r.randint(1, 31):02d}",
    "time:": lambda r: f"{r.randint(0, 23)}:{r.randint(0, 59):02d}",
    "decimal.": lambda r: f"{r.randint(0, 999)}.{r.randint(0, 99):02d}",
    "decimal,": lambda r: f"{r.randint(0, 999)},{r.randint(0, 9)}",
    "negative": lambda r: f"-{r.randint(1, 999)}",
    "amount": lambda r: f"{r.randint(1, 99)}.{r.randint(0, 999):03d},{r.randint(0, 99):02d}",
    "fraction": lambda r: f"{r.randint(1, 19)}/{r.randint(2, 20)}",
    "plain": lambda r: str(r.randint(10, 99999)),
}  # fmt: skip


@dataclass
class Figures:
    numbers: int = 0
    right: int = 0
    accepted: int = 0
    wrong: int = 0
    silent: int = 0

    def row(self, name: str) -> str:
        parts = (self.right, self.accepted, self.wrong, self.silent)
        shares = " ".join(f"{percent(part / max(self.numbers, 1), 1):>9}" for part in parts)
        return f"{name:<20} {self.numbers:>7} {shares}"


def composer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_pages", folder / "make_pages.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def imaginary_hand(seed: int) -> Hand:
    rng = np.random.default_rng(seed)
    style = random_writer_style(rng)
    names = {digit: random_allograph(digit, rng).name for digit in DIGITS}
    return {
        digit: [[stroke.tolist() for stroke in draw_allograph(names[digit], style, rng)]
                for _ in range(4)]
        for digit in DIGITS
    }  # fmt: skip


def sign_strokes(sign: str, rng: random.Random, lean: float) -> tuple[list[Any], float]:
    """Strokes in digit heights from the line on which digits stand, y down, and their width."""
    u = rng.uniform
    dot = lambda x, y: [(x, y), (x + u(-0.02, 0.04), y + u(-0.03, 0.04))]  # noqa: E731
    if sign == ".":
        return [dot(0, u(-0.08, 0.03))], 0.0
    if sign == ",":
        begin, middle = (0.04, u(-0.12, 0)), (u(-0.02, 0.06), 0.08)
        return [[begin, middle, (u(-0.14, -0.02), u(0.14, 0.28))]], 0.0
    if sign == ":":
        return [dot(0, u(-0.2, -0.02)), dot(lean * 0.4, u(-0.72, -0.5))], 0.0
    if sign == "-":
        y, long = u(-0.6, -0.38), u(0.22, 0.6)
        return [[(0, y), (long, y + u(-0.06, 0.06))]], long
    tall, foot = u(0.95, 1.4), u(0.0, 0.2)
    across = tall * (lean + u(0.12, 0.45))
    middle = (across / 2 + u(-0.03, 0.03), foot - tall / 2)
    return [[(across, foot - tall), middle, (0, foot)]], across


@dataclass
class Pen:
    make: ModuleType
    hand: Hand
    size: int
    thick: int
    colour: tuple[int, ...]
    gap: float
    lean: float

    def write(
        self, draw: ImageDraw.ImageDraw, text: str, x: float, y: float, rng: random.Random
    ) -> float:
        """Write a number from a corner on; gives where it ends."""
        for c in text:
            if c in DIGITS:
                top = y + rng.uniform(-0.06, 0.06) * self.size
                glyph = rng.choice(self.hand[c])
                x += self.make.put(
                    draw, glyph, x, top, self.size, self.thick, self.colour, rng
                ) + self.gap * self.size * rng.uniform(0.7, 1.3)
            else:
                x = self._sign(draw, c, x + rng.uniform(0.0, 0.12) * self.size, y, rng)
        return x

    def _sign(
        self, draw: ImageDraw.ImageDraw, sign: str, x: float, y: float, rng: random.Random
    ) -> float:
        strokes, wide = sign_strokes(sign, rng, self.lean)
        thick = round(self.thick * rng.uniform(1.0, 1.7)) if sign in ".:" else self.thick
        for stroke in strokes:
            points = [(x + a * self.size, y + self.size + b * self.size) for a, b in stroke]
            draw.line(points, fill=self.colour, width=thick, joint="curve")
            for px, py in (points[0], points[-1]):
                box = [px - thick / 2, py - thick / 2, px + thick / 2, py + thick / 2]
                draw.ellipse(box, fill=self.colour)
        return x + (wide + self.gap + rng.uniform(0.02, 0.15)) * self.size


def random_pen(make: ModuleType, hand: Hand, rng: random.Random) -> Pen:
    size = rng.randint(40, 78)
    thick = max(3, round(size * rng.uniform(0.06, 0.12)))
    colour = rng.choice([(30, 30, 36), (30, 40, 120), (20, 20, 20), (150, 30, 40)])
    return Pen(make, hand, size, thick, colour, rng.uniform(0.12, 0.35), rng.uniform(0.0, 0.25))


Alone = list[tuple[str, Image.Image]]


def compose(
    make: ModuleType, by: dict[str, Hand], index: int
) -> tuple[Image.Image, list[list[str]], Alone]:
    """A page, its numbers line by line, and pictures of each number alone."""
    rng = random.Random(7000 + index)
    hand = imaginary_hand(index) if index % 4 >= 2 else by[rng.choice(sorted(by))]
    size = rng.choice([(1200, 1600), (1600, 1200), (900, 1300)])
    paper = tuple(rng.randint(205, 252) - d for d in rng.choice([(0, 0, 0), (0, 4, 30)]))
    pen = random_pen(make, hand, rng)
    image = Image.new("RGB", size, paper)
    step = round(pen.size * rng.uniform(1.9, 2.6))
    lines, alone = [], []
    for row in range(min(rng.randint(4, 10), (size[1] - 240) // step)):
        text = KINDS[rng.choice(sorted(KINDS))](rng)
        left, top = rng.randint(100, 160), 110 + row * step
        state = rng.getstate()
        right = pen.write(ImageDraw.Draw(image), text, left, top, rng)
        lines.append([text])
        rng.setstate(state)
        crop = Image.new("RGB", (round(right - left) + 2 * pen.size, 2 * pen.size), paper)
        pen.write(ImageDraw.Draw(crop), text, pen.size, pen.size // 2, rng)
        alone.append((text, crop))
    return make.photographed(image, rng), lines, alone


FORMS = {
    "date/": r"\d+/\d+/\d+", "date.": r"\d\d\.\d\d\.\d\d", "date-": r"\d+-\d+-\d+",
    "time:": r".*:.*", "decimal.": r"\d+\.\d\d", "decimal,": r"\d+,\d", "negative": r"-.*",
    "amount": r".*\..*,.*", "fraction": r"\d+/\d+",
}  # fmt: skip


def kind_of(text: str) -> str:
    return next((kind for kind, form in FORMS.items() if re.fullmatch(form, text)), "plain")


def plain(text: str) -> str:
    return text.replace(",", ".")


def signs_of(text: str) -> list[str]:
    """The signs in a text, and before which digit each stands."""
    return [
        f"{sum(c.isdecimal() for c in text[:k])}{c}"
        for k, c in enumerate(plain(text))
        if not c.isdecimal()
    ]


Totals = dict[str, Figures]


def measure_page(
    predictor: Predictor, options: argparse.Namespace, index: int, pixels: np.ndarray,
    lines: list[list[str]], totals: Totals,
) -> None:  # fmt: skip
    try:
        page = read_page(predictor, pixels)
    except InputError as error:
        print(error)
        page = None
    rows = [line.numbers for line in page.lines if line.numbers] if page else []
    pairs = dict(aligned(lines, [[number.text for number in row] for row in rows]))
    for place, (text,) in enumerate(lines):
        numbers = rows[pairs[place]] if place in pairs else ()
        read = " ".join(number.text for number in numbers)
        accepted = bool(numbers) and all(number.is_digit for number in numbers)
        right = plain(read) == plain(text)
        note(totals, "page", text, right, accepted, accepted and signs_of(read) != signs_of(text))
        if options.failures and not right:
            print(f"  page {index:03d}: {text} read {read}{'!' * accepted}")
    if options.wall and page:
        options.wall.mkdir(parents=True, exist_ok=True)
        save_annotated(options.wall / f"{index:03d}.png", pixels, page)


def measure_picture(
    predictor: Predictor, options: argparse.Namespace, name: str, text: str, crop: Image.Image,
    totals: Totals,
) -> None:  # fmt: skip
    try:
        number = read_number(predictor, ink_of_rgba(np.asarray(crop.convert("RGBA")), name))
    except InputError:
        note(totals, "picture", text, False, False, False)
        return
    right = number.text == re.sub(r"\D", "", text)
    silent = number.is_digit and bool(signs_of(text))
    note(totals, "picture", text, right, number.is_digit, silent)
    if options.failures and (not right or silent):
        mark = "!" * number.is_digit
        print(f"  picture {name}: {text} read {number.text}{mark} ({len(number.signs)} signs)")


def note(totals: Totals, way: str, text: str, right: bool, accepted: bool, silent: bool) -> None:
    for name in (f"{way} {kind_of(text)}", f"{way} all"):
        figures = totals[name]
        figures.numbers += 1
        figures.right += right
        figures.accepted += accepted
        figures.wrong += accepted and not right
        figures.silent += silent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=["odd", "even"])
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--failures", action="store_true", help="name what is misread")
    parser.add_argument("--wall", type=Path, help="save the pages, with what was read, there")
    options = parser.parse_args()
    make = composer(options.folder)
    by, predictor = make.writers(), open_predictor()
    totals: Totals = defaultdict(Figures)
    for index in range(options.pages):
        if options.half and index % 2 != (options.half == "odd"):
            continue
        image, lines, alone = compose(make, by, index)
        measure_page(predictor, options, index, np.asarray(image.convert("RGBA")), lines, totals)
        for place, (text, crop) in enumerate(alone):
            measure_picture(predictor, options, f"{index:03d}:{place}", text, crop, totals)
    print(f"{'':<20} {'numbers':>7} {'right':>9} {'accepted':>9} {'wrong':>9} {'silent':>9}")
    for name in sorted(totals, key=lambda name: (name.split()[0], "all" in name, name)):
        print(totals[name].row(name))


if __name__ == "__main__":
    main()
