"""The style of a writer: what makes two drawings of one template differ."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from zen_digits.core.ink.mnist_format import PEN_THICKNESS
from zen_digits.core.ink.strokes import Points
from zen_digits.core.synthetic.template import Template, piecewise_spline


@dataclass(frozen=True, slots=True)
class WriterStyle:
    """How a writer writes at one moment; lengths are hundredths of the character's height."""

    slant: float = 0.0
    """How far the top leans to the right, as a share of the height."""
    width: float = 1.0
    """Factor of the character's width."""
    rotation: float = 0.0
    """Radians, clockwise."""
    looseness: float = 0.0
    """How far points stray from the template, as a share of their spread."""
    warp: float = 0.0
    """How far the character is bent as a whole, so that its strokes stay together."""
    tremor: float = 0.0
    """How far the pen shakes."""
    haste: float = 0.0
    """The length of stroke over which corners are rounded."""
    overshoot: float = 0.0
    """How much too long or too short strokes are at each end, at most."""
    spacing: float = 1.0
    """The distance between the points of a stroke; a quick mouse leaves few points."""
    pen: float = PEN_THICKNESS
    """Thickness of the pen, as a share of the character's longer side; not part of the strokes."""
    joins_strokes: bool = False
    """Whether the pen is dragged from one stroke to the next instead of lifted."""
    dash: float = 0.0
    """The length of the dashes of a dotted line, as of its gaps; 0 for a whole line."""


NEAT = WriterStyle()
"""Exactly the template."""

_PENS = (0.06, 0.2)  # from a fine pencil in a photo to a thick marker
_DOTTED = 0.015  # share of the characters in dotted lines
_WAVES = 3  # that bend a character
_WAVELENGTH = 130  # of these waves, typically
_TREMOR_LENGTH = 6  # points over which the pen's shaking is smooth
_HEADING = 8  # points that tell where the end of a stroke is heading


def random_writer_style(rng: Generator) -> WriterStyle:
    """The style of a random writer."""
    return WriterStyle(
        slant=float(np.clip(rng.normal(0.12, 0.2), -0.35, 0.7)),
        width=float(np.clip(0.88 * np.exp(rng.normal(0, 0.24)), 0.45, 1.5)),
        rotation=float(rng.normal(0, 0.06)),
        looseness=float(rng.uniform(0.3, 1.4)),
        warp=float(rng.uniform(0, 6)),
        tremor=float(rng.exponential(0.5)),
        haste=float(rng.choice([0.0, rng.uniform(0, 22)])),
        overshoot=float(rng.uniform(0, 7)),
        spacing=float(rng.choice([1.0, rng.uniform(4, 18)], p=(0.7, 0.3))),
        pen=float(rng.choice([PEN_THICKNESS, rng.uniform(*_PENS)], p=(0.4, 0.6))),
        joins_strokes=bool(rng.random() < 0.08),
        dash=float(rng.uniform(3, 10)) if rng.random() < _DOTTED else 0.0,
    )


def write(template: Template, style: WriterStyle, rng: Generator) -> list[Points]:
    """The strokes of a template in this style: n × 2 each, y down, about 100 high."""
    strokes = [
        piecewise_spline(points + _jitter(spreads, style, rng), corners)
        for points, spreads, corners in zip(
            template.points, template.spreads, template.corners, strict=True
        )
    ]
    if style.joins_strokes:
        strokes = [np.concatenate(strokes)]
    strokes = [_vary_ends(_round_corners(stroke, style.haste), style, rng) for stroke in strokes]
    shape, warp = _shape_matrix(style), _Warp(style, rng)
    strokes = [_shake(warp(stroke) @ shape, style, rng) for stroke in strokes]
    if style.dash:
        strokes = [dash for stroke in strokes for dash in _dashes(stroke, style.dash)]
    return [_downsample(stroke, style.spacing) for stroke in strokes]


def _dashes(points: Points, length: float) -> list[Points]:
    """Every other piece of a stroke, cut to pieces of that length."""
    fine = _resample(points, 1.0)
    count = max(int(length), 2)
    return [fine[start : start + count] for start in range(0, len(fine), 2 * count)]


def _jitter(spreads: Points, style: WriterStyle, rng: Generator) -> Points:
    return rng.uniform(-1, 1, (len(spreads), 2)) * spreads[:, None] * style.looseness


def _shape_matrix(style: WriterStyle) -> Points:
    """The matrix that stretches, slants and rotates row vectors (x, y)."""
    stretch = np.array([[style.width, 0.0], [-style.slant, 1.0]])
    cosine, sine = np.cos(style.rotation), np.sin(style.rotation)
    return np.asarray(stretch @ np.array([[cosine, sine], [-sine, cosine]]))


class _Warp:
    """A smooth displacement of the whole character: the sum of a few long waves."""

    def __init__(self, style: WriterStyle, rng: Generator) -> None:
        self._waves = rng.normal(0, 2 * np.pi / _WAVELENGTH, (_WAVES, 2))
        self._phases = rng.uniform(0, 2 * np.pi, (_WAVES, 2))
        self._amplitudes = style.warp * rng.normal(0, 1, (_WAVES, 2)) / _WAVES**0.5

    def __call__(self, points: Points) -> Points:
        angles = (points @ self._waves.T)[:, :, None] + self._phases
        return np.asarray(points + (np.sin(angles) * self._amplitudes).sum(axis=1))


def _round_corners(points: Points, haste: float) -> Points:
    """The moving average of a stroke, over ``haste`` along it: hasty writers cut corners."""
    fine = _resample(points, 1.0)
    reach = min(int(haste / 2), len(fine) // 6)
    if reach < 1:
        return points
    padded = np.concatenate([[fine[0]] * reach, fine, [fine[-1]] * reach])
    total = np.cumsum(np.concatenate([np.zeros((1, 2)), padded]), axis=0)
    span = 2 * reach + 1
    return np.asarray((total[span:] - total[:-span]) / span)


def _resample(points: Points, step: float) -> Points:
    """The same polyline with a point about every ``step``."""
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    places = np.linspace(0, along[-1], max(int(along[-1] / step), 2))
    return np.stack([np.interp(places, along, points[:, axis]) for axis in (0, 1)], axis=1)


def _vary_ends(points: Points, style: WriterStyle, rng: Generator) -> Points:
    """Lengthen or shorten both ends."""
    fine = _resample(points, 1.0)
    for _ in range(2):
        amount = rng.uniform(-1, 1) * style.overshoot
        fine = fine[::-1]
        if amount < 0:
            fine = fine[: max(len(fine) + int(amount), 2)]
        else:
            tail = fine[-1] - fine[max(len(fine) - _HEADING, 0)]
            heading = tail / max(float(np.linalg.norm(tail)), 1e-6)
            fine = np.concatenate([fine, [fine[-1] + heading * amount]])
    return fine


def _shake(points: Points, style: WriterStyle, rng: Generator) -> Points:
    noise = rng.normal(0, 1, (len(points) + _TREMOR_LENGTH, 2))
    total = np.cumsum(noise, axis=0)
    smooth = total[_TREMOR_LENGTH:] - total[:-_TREMOR_LENGTH]
    return np.asarray(points + style.tremor * smooth / _TREMOR_LENGTH**0.5)


def _downsample(points: Points, spacing: float) -> Points:
    """Points about ``spacing`` apart; both ends stay."""
    kept = np.arange(0, len(points), max(int(spacing), 1))
    return points[np.unique(np.append(kept, len(points) - 1))]
