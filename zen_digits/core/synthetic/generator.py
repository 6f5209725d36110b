"""Draws digits in their styles, and what is no digit, as strokes and as images."""

from collections.abc import Iterator
from difflib import get_close_matches

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import draw_strokes, mnist_image
from zen_digits.core.synthetic.digit_allographs import STYLES, Style
from zen_digits.core.synthetic.negatives import random_negative
from zen_digits.core.synthetic.template import Points, parse
from zen_digits.core.synthetic.writer import Hand, random_hand, write

LABELS = tuple(sorted({style.label for style in STYLES}))
_BY_NAME = {style.name: style for style in STYLES}
_PATHS = {style.name: parse(style.path) for style in STYLES}
_BY_LABEL = {label: [style for style in STYLES if style.label == label] for label in LABELS}


def style_named(name: str) -> Style:
    """The style of that name; raises InputError, with names that are like it, for an unknown."""
    if name not in _BY_NAME:
        like = get_close_matches(name, _BY_NAME, 4, 0) or list(_BY_NAME)
        raise InputError(f"There is no style {name!r}; there are {', '.join(like)} and others.")
    return _BY_NAME[name]


def draw_style(name: str, hand: Hand, rng: Generator) -> list[Points]:
    """The strokes of one style, as a hand writes it; raises InputError for an unknown name."""
    return write(_PATHS[style_named(name).name], hand, rng)


def random_style(label: str, rng: Generator) -> Style:
    """One of the styles of a digit, the usual ones more often."""
    styles = _BY_LABEL[label]
    shares = np.array([style.share for style in styles])
    return styles[rng.choice(len(styles), p=shares / shares.sum())]


def digit_images(count: int, rng: Generator) -> Iterator[tuple[NDArray[np.uint8], int]]:
    """Images (uint8 28 × 28) of digits in all styles, and which digit each is, in turn."""
    for number in range(count):
        label = LABELS[number % len(LABELS)]
        hand = random_hand(rng)
        strokes = draw_style(random_style(label, rng).name, hand, rng)
        yield mnist_image(draw_strokes(strokes, hand.pen)), int(label)


def negative_images(count: int, rng: Generator) -> Iterator[NDArray[np.uint8]]:
    """Images (uint8 28 × 28) of what is no digit."""
    for _ in range(count):
        yield mnist_image(draw_strokes(random_negative(rng), random_hand(rng).pen))
