from collections import Counter

import numpy as np
import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.reading.predictor import open_predictor
from zen_digits.core.synthetic.digit_allographs import STYLES
from zen_digits.core.synthetic.generator import (
    digit_images,
    draw_style,
    negative_images,
    random_style,
)
from zen_digits.core.synthetic.non_digits import LETTERS
from zen_digits.core.synthetic.template import parse
from zen_digits.core.synthetic.writer import NEAT


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def test_every_digit_has_several_styles_with_names_of_their_own() -> None:
    assert min(Counter(style.label for style in STYLES).values()) >= 5
    assert len({style.name for style in STYLES}) == len(STYLES)
    assert {style.label for style in STYLES} == set("0123456789")
    assert all(style.label in style.name for style in STYLES)


def test_every_path_can_be_drawn() -> None:
    for path in LETTERS:
        assert parse(path).points
    for style in STYLES:
        assert digit_image(draw_style(style.name, NEAT, rng())).max() == 255


def test_an_unknown_style_is_said_in_words() -> None:
    with pytest.raises(InputError, match="There is no style 'purple 3'"):
        draw_style("purple 3", NEAT, rng())


def test_usual_styles_come_more_often() -> None:
    generator = rng()
    names = Counter(random_style("7", generator).name for _ in range(500))
    assert names["plain 7"] > names["tailed, barred 7"] > 0


def test_digits_come_in_turn_and_the_seed_decides() -> None:
    drawn = list(digit_images(20, rng(1)))
    again = list(digit_images(20, rng(1)))
    other = list(digit_images(20, rng(2)))
    assert [label for _, label in drawn] == [*range(10), *range(10)]
    assert all(np.array_equal(a, b) for (a, _), (b, _) in zip(drawn, again, strict=True))
    assert not any(np.array_equal(a, b) for (a, _), (b, _) in zip(drawn, other, strict=True))


def test_negatives_have_ink_and_differ() -> None:
    images = list(negative_images(60, rng()))
    assert all(image.max() == 255 for image in images)
    assert len({image.tobytes() for image in images}) == 60


def test_the_shipped_network_reads_every_neat_style() -> None:
    images = np.stack([digit_image(draw_style(style.name, NEAT, rng())) for style in STYLES])
    readings = open_predictor().read_all(images)
    wrong = [s.name for s, r in zip(STYLES, readings, strict=True) if r.text != s.label]
    assert wrong == []
