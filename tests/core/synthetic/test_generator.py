from collections import Counter

import numpy as np
import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.reading.predictor import open_predictor
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS
from zen_digits.core.synthetic.generator import (
    digit_images,
    draw_allograph,
    negative_images,
    random_allograph,
)
from zen_digits.core.synthetic.non_digits import NON_DIGITS
from zen_digits.core.synthetic.template import parse_template
from zen_digits.core.synthetic.writer import NEAT


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def neat_images() -> list[np.ndarray]:
    return [digit_image(draw_allograph(a.name, NEAT, rng())) for a in ALLOGRAPHS]


def test_every_digit_has_several_allographs_with_unique_names() -> None:
    assert min(Counter(allograph.label for allograph in ALLOGRAPHS).values()) >= 5
    assert len({allograph.name for allograph in ALLOGRAPHS}) == len(ALLOGRAPHS)
    assert {allograph.label for allograph in ALLOGRAPHS} == set("0123456789")
    assert all(allograph.label in allograph.name for allograph in ALLOGRAPHS)


def test_every_template_can_be_drawn() -> None:
    assert all(parse_template(text).points for text in NON_DIGITS)
    assert all(image.max() == 255 for image in neat_images())


def test_an_unknown_name_is_an_input_error() -> None:
    with pytest.raises(InputError, match="There is no style 'purple 3'"):
        draw_allograph("purple 3", NEAT, rng())


def test_frequent_allographs_come_more_often() -> None:
    generator = rng()
    names = Counter(random_allograph("7", generator).name for _ in range(500))
    assert names["plain 7"] > names["tailed, barred 7"] > 0


def test_digits_come_in_turn_and_depend_on_the_seed() -> None:
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


def test_the_shipped_network_reads_every_neat_allograph() -> None:
    readings = open_predictor().read_all(np.stack(neat_images()))
    wrong = [a.name for a, r in zip(ALLOGRAPHS, readings, strict=True) if r.text != a.label]
    assert wrong == []
