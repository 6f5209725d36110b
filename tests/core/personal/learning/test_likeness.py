"""Which images are like those of a hand."""

import numpy as np
import pytest

from zen_digits.core.personal.learning.likeness import gate_for, space_of

RNG = np.random.default_rng(0)


def around(centre: np.ndarray, number: int) -> np.ndarray:
    points = centre + RNG.normal(0, 0.3, (number, len(centre)))
    return np.append(points, np.ones((number, 1)), axis=1).astype(np.float32)


FAR, NEAR = np.zeros(12), np.zeros(12)
FAR[0] = NEAR[1] = 3
KNOWN = np.concatenate([around(FAR, 300), around(-FAR, 300), around(-NEAR, 300)])


def test_it_opens_to_what_is_like_the_examples_and_not_to_most_of_what_is_known() -> None:
    gate = gate_for(space_of(KNOWN, 12), around(NEAR, 50), KNOWN)
    assert gate.openness(around(NEAR, 50)[:, :-1]).min() > 0.9
    assert (gate.openness(KNOWN[:, :-1]) > 0.5).mean() == pytest.approx(0.4, abs=0.02)


def test_directions_vary_alike_however_large_the_features_are() -> None:
    known = KNOWN * np.append(np.geomspace(1, 1000, 12), 1).astype(np.float32)
    space = space_of(known, 12)
    spread = ((known[:, :-1] - space.mean) @ space.directions).std(axis=0)
    assert spread.max() / spread[:3].min() < 4


def test_of_many_examples_some_stand_for_all() -> None:
    gate = gate_for(space_of(KNOWN, 12), around(NEAR, 3000), KNOWN)
    assert 400 < len(gate.examples) <= 640


def test_images_that_are_all_alike() -> None:
    alike = np.ones((20, 13), np.float32)
    gate = gate_for(space_of(alike, 12), alike, alike)
    assert np.isfinite(gate.openness(alike[:, :-1])).all()
