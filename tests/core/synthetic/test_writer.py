from dataclasses import replace

import numpy as np
import pytest

from zen_digits.core.synthetic.template import parse
from zen_digits.core.synthetic.writer import NEAT, Hand, random_hand, write

BAR_AND_STEM = parse("20,0 80,0 | 50,0 50,100")


def drawn(hand: Hand, seed: int = 0) -> list[np.ndarray]:
    return write(BAR_AND_STEM, hand, np.random.default_rng(seed))


def extent(strokes: list[np.ndarray]) -> np.ndarray:
    return np.ptp(np.concatenate(strokes), axis=0)


def test_a_neat_hand_follows_the_path() -> None:
    bar, stem = drawn(NEAT)
    assert np.allclose(bar[[0, -1]], [[20, 0], [80, 0]])
    assert np.allclose(stem[[0, -1]], [[50, 0], [50, 100]])


def test_slant_moves_the_top_to_the_right() -> None:
    _, stem = drawn(replace(NEAT, slant=0.5))
    assert stem[0, 0] - stem[-1, 0] == pytest.approx(50, abs=0.1)


def test_width_and_turn_change_the_shape_as_a_whole() -> None:
    assert extent(drawn(replace(NEAT, width=0.5)))[0] == pytest.approx(30, abs=0.1)
    assert extent(drawn(replace(NEAT, turn=np.pi / 2)))[0] == pytest.approx(100, abs=0.1)


def test_a_pen_that_is_not_lifted_makes_one_stroke() -> None:
    assert len(drawn(replace(NEAT, joins=True))) == 1


def test_overshoot_changes_the_length_by_its_limit_at_most() -> None:
    lengths = [np.ptp(drawn(replace(NEAT, overshoot=8), seed)[1][:, 1]) for seed in range(50)]
    assert 84 <= min(lengths) < 97
    assert 103 < max(lengths) <= 116.1


def test_haste_cuts_corners() -> None:
    corner = parse("0,0 100,0 / 100,100")
    rng = np.random.default_rng(0)
    (hasty,) = write(corner, replace(NEAT, haste=20), rng)
    assert np.linalg.norm(hasty - [100, 0], axis=1).min() > 1


@pytest.mark.parametrize("change", [{"looseness": 1.0}, {"bend": 5.0}, {"tremor": 2.0}])
def test_no_two_drawings_of_a_live_hand_are_the_same(change: dict[str, float]) -> None:
    hand = replace(NEAT, **change)
    assert not np.allclose(drawn(hand, 1)[1][0], drawn(hand, 2)[1][0])
    assert np.array_equal(drawn(hand, 1)[0], drawn(hand, 1)[0])


def test_random_hands_lean_both_ways_but_mostly_to_the_right() -> None:
    rng = np.random.default_rng(0)
    slants = np.array([random_hand(rng).slant for _ in range(300)])
    assert slants.min() < 0 < np.median(slants) < 0.3
