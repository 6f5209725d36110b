"""Draws digits in their allographs, and non-digits, as strokes and as images."""

from collections.abc import Iterator
from difflib import get_close_matches

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import draw_strokes, mnist_image
from zen_digits.core.ink.strokes import Points
from zen_digits.core.labels import DIGITS
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS, Allograph
from zen_digits.core.synthetic.negatives import random_negative
from zen_digits.core.synthetic.template import parse_template
from zen_digits.core.synthetic.writer import WriterStyle, random_writer_style, write

_BY_NAME = {allograph.name: allograph for allograph in ALLOGRAPHS}
_TEMPLATES = {allograph.name: parse_template(allograph.template) for allograph in ALLOGRAPHS}
_BY_LABEL = {label: [a for a in ALLOGRAPHS if a.label == label] for label in DIGITS}


def find_allograph(name: str) -> Allograph:
    """The allograph of that name; raises InputError, with similar names, if there is none."""
    if name not in _BY_NAME:
        similar = get_close_matches(name, _BY_NAME, 4, 0) or list(_BY_NAME)
        raise InputError(f"There is no style {name!r}; there are {', '.join(similar)} and others.")
    return _BY_NAME[name]


def draw_allograph(name: str, style: WriterStyle, rng: Generator) -> list[Points]:
    """The strokes of an allograph in a writer's style; raises InputError for an unknown name."""
    return write(_TEMPLATES[find_allograph(name).name], style, rng)


def random_allograph(label: str, rng: Generator) -> Allograph:
    """One of the allographs of a digit, frequent ones more often."""
    allographs = _BY_LABEL[label]
    frequencies = np.array([allograph.frequency for allograph in allographs])
    return allographs[rng.choice(len(allographs), p=frequencies / frequencies.sum())]


def digit_images(count: int, rng: Generator) -> Iterator[tuple[NDArray[np.uint8], int]]:
    """Images (uint8 28 × 28) of digits in all allographs, with their labels: 0 to 9 in turn."""
    for number in range(count):
        label = DIGITS[number % len(DIGITS)]
        style = random_writer_style(rng)
        strokes = draw_allograph(random_allograph(label, rng).name, style, rng)
        yield mnist_image(draw_strokes(strokes, style.pen)), int(label)


def negative_images(count: int, rng: Generator) -> Iterator[NDArray[np.uint8]]:
    """Images (uint8 28 × 28) of non-digits."""
    for _ in range(count):
        yield mnist_image(draw_strokes(random_negative(rng), random_writer_style(rng).pen))
