from dataclasses import asdict, replace

import numpy as np
import pytest

from zen_digits.core.synthetic.template import parse_template
from zen_digits.core.synthetic.writer import NEAT, WriterStyle, random_writer_style, write

BAR_AND_STEM = parse_template("20,0 80,0 | 50,0 50,100")


def drawn(style: WriterStyle, seed: int = 0) -> list[np.ndarray]:
    return write(BAR_AND_STEM, style, np.random.default_rng(seed))


def extent(strokes: list[np.ndarray]) -> np.ndarray:
    return np.ptp(np.concatenate(strokes), axis=0)


def test_neat_strokes_follow_the_template() -> None:
    bar, stem = drawn(NEAT)
    assert np.allclose(bar[[0, -1]], [[20, 0], [80, 0]])
    assert np.allclose(stem[[0, -1]], [[50, 0], [50, 100]])


def test_slant_moves_the_top_to_the_right() -> None:
    _, stem = drawn(replace(NEAT, slant=0.5))
    assert stem[0, 0] - stem[-1, 0] == pytest.approx(50, abs=0.1)


def test_width_and_rotation_change_the_whole_shape() -> None:
    assert extent(drawn(replace(NEAT, width=0.5)))[0] == pytest.approx(30, abs=0.1)
    assert extent(drawn(replace(NEAT, rotation=np.pi / 2)))[0] == pytest.approx(100, abs=0.1)


def test_joined_strokes_are_one() -> None:
    assert len(drawn(replace(NEAT, joins_strokes=True))) == 1


def test_a_dotted_line_is_half_gaps() -> None:
    dashes = drawn(replace(NEAT, dash=5))
    assert len(dashes) == 6 + 10
    assert max(np.ptp(dash, axis=0).max() for dash in dashes) < 5


def test_overshoot_limits_the_change_of_length() -> None:
    lengths = [np.ptp(drawn(replace(NEAT, overshoot=8), seed)[1][:, 1]) for seed in range(50)]
    assert 84 <= min(lengths) < 97
    assert 103 < max(lengths) <= 116.1


def test_haste_rounds_corners() -> None:
    corner = parse_template("0,0 100,0 / 100,100")
    rng = np.random.default_rng(0)
    (hasty,) = write(corner, replace(NEAT, haste=20), rng)
    assert np.linalg.norm(hasty - [100, 0], axis=1).min() > 1


@pytest.mark.parametrize("change", [{"looseness": 1.0}, {"warp": 5.0}, {"tremor": 2.0}])
def test_drawings_vary_with_the_seed_alone(change: dict[str, float]) -> None:
    style = replace(NEAT, **change)
    assert not np.allclose(drawn(style, 1)[1][0], drawn(style, 2)[1][0])
    assert np.array_equal(drawn(style, 1)[0], drawn(style, 1)[0])


def test_the_pen_shakes_as_far_as_the_style_says() -> None:
    neat, shaken = (drawn(replace(NEAT, tremor=tremor))[1] for tremor in (0.0, 3.0))
    assert (shaken - neat).std() == pytest.approx(3, rel=0.4)


def test_every_trait_is_that_of_some_random_writer() -> None:
    rng = np.random.default_rng(0)
    styles = [asdict(random_writer_style(rng)) for _ in range(300)]
    assert {trait for trait in styles[0] if len({style[trait] for style in styles}) < 2} == set()


def test_random_writers_lean_both_ways_but_mostly_to_the_right() -> None:
    rng = np.random.default_rng(0)
    slants = np.array([random_writer_style(rng).slant for _ in range(300)])
    assert slants.min() < 0 < np.median(slants) < 0.3
