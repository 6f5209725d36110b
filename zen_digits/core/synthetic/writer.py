"""A hand: what makes two drawings of one style differ."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from zen_digits.core.ink.mnist_format import PEN_THICKNESS
from zen_digits.core.synthetic.template import Path, Points, curve


@dataclass(frozen=True, slots=True)
class Hand:
    """How somebody writes at one moment; lengths are hundredths of the character's height."""

    slant: float = 0.0
    """How far the top leans to the right, against the height."""
    width: float = 1.0
    """What the character's width is multiplied by."""
    turn: float = 0.0
    """Radians, clockwise."""
    looseness: float = 0.0
    """How far points stray from the path, against their spread."""
    bend: float = 0.0
    """How far the sheet is bent as a whole: strokes stay together."""
    tremor: float = 0.0
    """How far the pen shakes."""
    haste: float = 0.0
    """Over what length of the path corners are rounded off."""
    overshoot: float = 0.0
    """How much too far or too short strokes end, at most."""
    spacing: float = 1.0
    """How far apart the points are that are left of a stroke: a hasty mouse leaves few."""
    pen: float = PEN_THICKNESS
    """Thickness of the pen against the character's longer side; strokes know nothing of it."""
    joins: bool = False
    """Whether the pen is dragged from one stroke to the next instead of lifted."""


NEAT = Hand()
_PENS = (0.06, 0.2)  # from a fine pencil in a photo to a thick marker


def random_hand(rng: Generator) -> Hand:
    """A hand such as any writer may have."""
    return Hand(
        slant=float(np.clip(rng.normal(0.12, 0.2), -0.35, 0.7)),
        width=float(np.clip(0.88 * np.exp(rng.normal(0, 0.24)), 0.45, 1.5)),
        turn=float(rng.normal(0, 0.06)),
        looseness=float(rng.uniform(0.3, 1.4)),
        bend=float(rng.uniform(0, 6)),
        tremor=float(rng.exponential(0.5)),
        haste=float(rng.choice([0.0, rng.uniform(0, 22)])),
        overshoot=float(rng.uniform(0, 7)),
        spacing=float(rng.choice([1.0, rng.uniform(4, 18)], p=(0.7, 0.3))),
        pen=float(rng.choice([PEN_THICKNESS, rng.uniform(*_PENS)], p=(0.4, 0.6))),
        joins=bool(rng.random() < 0.08),
    )


def write(path: Path, hand: Hand, rng: Generator) -> list[Points]:
    """The strokes of a path as this hand writes them: n × 2 each, y down, about 100 high."""
    runs = [
        curve(points + _stray(spreads, hand, rng), corners)
        for points, spreads, corners in zip(path.points, path.spreads, path.corners, strict=True)
    ]
    if hand.joins:
        runs = [np.concatenate(runs)]
    runs = [_end_inexactly(_round_corners(run, hand.haste), hand, rng) for run in runs]
    shape, bend = _shape(hand), _Bend(hand, rng)
    return [_thinned(_shake(bend(run) @ shape, hand, rng), hand.spacing) for run in runs]


def _stray(spreads: Points, hand: Hand, rng: Generator) -> Points:
    return rng.uniform(-1, 1, (len(spreads), 2)) * spreads[:, None] * hand.looseness


def _shape(hand: Hand) -> Points:
    """The matrix by which row vectors (x, y) are made narrower, slanted and turned."""
    stretch = np.array([[hand.width, 0.0], [-hand.slant, 1.0]])
    cosine, sine = np.cos(hand.turn), np.sin(hand.turn)
    return np.asarray(stretch @ np.array([[cosine, sine], [-sine, cosine]]))


class _Bend:
    """A smooth displacement of the whole sheet, made of a few long waves."""

    def __init__(self, hand: Hand, rng: Generator) -> None:
        self._waves = rng.normal(0, 2 * np.pi / 130, (3, 2))
        self._phases = rng.uniform(0, 2 * np.pi, (3, 2))
        self._reach = hand.bend * rng.normal(0, 1, (3, 2)) / 3**0.5

    def __call__(self, points: Points) -> Points:
        angles = (points @ self._waves.T)[:, :, None] + self._phases
        return np.asarray(points + (np.sin(angles) * self._reach).sum(axis=1))


def _round_corners(points: Points, haste: float) -> Points:
    """The mean over a stretch of the path around each point: who hurries cuts corners."""
    fine = _evenly(points, 1.0)
    reach = min(int(haste / 2), len(fine) // 6)
    if reach < 1:
        return points
    padded = np.concatenate([[fine[0]] * reach, fine, [fine[-1]] * reach])
    total = np.cumsum(np.concatenate([np.zeros((1, 2)), padded]), axis=0)
    span = 2 * reach + 1
    return np.asarray((total[span:] - total[:-span]) / span)


def _evenly(points: Points, step: float) -> Points:
    """A polyline with a point about every ``step``."""
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    places = np.linspace(0, along[-1], max(int(along[-1] / step), 2))
    return np.stack([np.interp(places, along, points[:, axis]) for axis in (0, 1)], axis=1)


def _end_inexactly(points: Points, hand: Hand, rng: Generator) -> Points:
    """Let both ends go on too far, or stop too early."""
    fine = _evenly(points, 1.0)
    for _ in range(2):
        amount = rng.uniform(-1, 1) * hand.overshoot
        fine = fine[::-1]
        if amount < 0:
            fine = fine[: max(len(fine) + int(amount), 2)]
        else:
            tail = fine[-1] - fine[max(len(fine) - 8, 0)]
            heading = tail / max(float(np.linalg.norm(tail)), 1e-6)
            fine = np.concatenate([fine, [fine[-1] + heading * amount]])
    return fine


def _shake(points: Points, hand: Hand, rng: Generator) -> Points:
    noise = rng.normal(0, 1, (len(points) + 6, 2))
    total = np.cumsum(noise, axis=0)
    return np.asarray(points + hand.tremor * (total[6:] - total[:-6]) / 6**0.5)


def _thinned(points: Points, spacing: float) -> Points:
    """Points about so far apart; both ends stay."""
    kept = np.arange(0, len(points), max(int(spacing), 1))
    return points[np.unique(np.append(kept, len(points) - 1))]
