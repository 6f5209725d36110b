"""Writes the files that the user guide tries things with: drawn by its own digits and writers.

python tests/probes/example_files.py docs/guide/examples
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np
from helpers.drawings import DIGITS, side_by_side
from helpers.pages import compose, on_desk
from helpers.reading_window import photo

from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.synthetic.generator import draw_allograph
from zen_digits.core.synthetic.writer import random_writer_style

PAGE = [["2026", "314", "92"], ["75", "8069", "540"], ["5", "32", "47"], ["6800", "19", "7"]]
_NUMBERS = ("42", "2026", "375")
_HAND = {
    "0": "plain 0", "1": "upstroke 1", "2": "plain 2", "3": "round 3", "4": "open 4",
    "5": "one-stroke 5", "6": "plain 6", "7": "plain 7", "8": "one-stroke 8", "9": "curled 9",
}  # fmt: skip


def write_examples(folder: Path) -> None:
    """A drawing, numbers, the digits of a hand, a photo, and a page."""
    folder.mkdir(parents=True, exist_ok=True)
    write_ink(folder / "seven.jsonl", [Drawing(_rounded(DIGITS["7"]), "7")])
    numbers = [side_by_side(25, *(DIGITS[digit] for digit in text)) for text in _NUMBERS]
    labelled = zip(numbers, _NUMBERS, strict=True)
    write_ink(folder / "numbers.jsonl", [Drawing(_rounded(n), text) for n, text in labelled])
    write_ink(folder / "hand.jsonl", [*_hand()])
    photo(folder / "photo.png")
    page = on_desk(compose(PAGE)[0], 4)
    page.convert("L").save(folder / "page.jpg", quality=70)


def _hand() -> list[Drawing]:
    """Three drawings of each digit, by one writer."""
    rng = np.random.default_rng(7)
    writer = random_writer_style(rng)
    return [
        Drawing(_rounded(stroke[::2] for stroke in draw_allograph(style, writer, rng)), digit)
        for _ in range(3)
        for digit, style in _HAND.items()
    ]


def _rounded(strokes: Iterable[Iterable[Sequence[float]]]) -> list[list[tuple[float, float]]]:
    """In whole units."""
    return [[(float(round(x)), float(round(y))) for x, y in stroke] for stroke in strokes]


if __name__ == "__main__":
    write_examples(Path(sys.argv[1]))
