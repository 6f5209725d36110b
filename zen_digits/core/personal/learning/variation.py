"""Variations of a drawing: as the same hand would draw it at other times."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import PEN_THICKNESS, draw_strokes, mnist_image
from zen_digits.core.ink.strokes import Points, Strokes, interpolate_strokes
from zen_digits.core.synthetic.template import Template
from zen_digits.core.synthetic.writer import WriterStyle, write

_SIZE = 100.0  # of a template’s longer side
_SAME = 1e-6  # of it: points closer together are one
_DOT = 0.5  # the length of a stroke that is a point
_PENS = (0.06, 0.2)  # as those of random writers
_MOST_POINTS = 200  # of a stroke: more are thinned out, or shaking would take long


def varied_images(strokes: Strokes, number: int, rng: Generator) -> NDArray[np.uint8]:
    """Images of variations of a drawing with ink, uint8 number × 28 × 28."""
    template = _template(strokes)
    images = np.zeros((number, 28, 28), np.uint8)
    for image in images:
        style = _style(rng)
        image[:] = mnist_image(draw_strokes(write(template, style, rng), style.pen))
    return images


def _style(rng: Generator) -> WriterStyle:
    """How a hand differs from itself: by less than a writer from another."""
    return WriterStyle(
        slant=float(rng.normal(0, 0.1)),
        width=float(np.exp(rng.normal(0, 0.12))),
        rotation=float(rng.normal(0, 0.07)),
        warp=float(rng.uniform(0, 5)),
        tremor=float(rng.exponential(0.3)),
        haste=float(rng.choice([0.0, rng.uniform(0, 15)])),
        overshoot=float(rng.uniform(0, 5)),
        pen=float(rng.choice([PEN_THICKNESS, rng.uniform(*_PENS)], p=(0.6, 0.4))),
    )


def _template(strokes: Strokes) -> Template:
    """A drawing as a template, none of whose points stray."""
    drawn = interpolate_strokes(strokes)
    together = np.concatenate(drawn)
    low, extent = together.min(axis=0), float(np.ptp(together, axis=0).max())
    scale = _SIZE / extent if extent > 1e-200 else 0.0
    points = tuple(_stroke((stroke - low) * scale) for stroke in drawn)
    return Template(points, tuple(np.zeros(len(each)) for each in points), ((),) * len(points))


def _stroke(points: Points) -> Points:
    """At least two points of a stroke, no two neighbours equal."""
    points = points[:: -(-len(points) // _MOST_POINTS)]
    differ = np.abs(np.diff(points, axis=0)).sum(axis=1) > _SAME * _SIZE
    points = points[np.append(True, differ)]
    return points if len(points) > 1 else np.concatenate([points, points + _DOT])
