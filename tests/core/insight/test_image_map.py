"""The map of test images."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test

from zen_digits.core.data.arrangement import AS_STORED
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.load import finish
from zen_digits.core.insight import image_map
from zen_digits.core.insight.image_map import ImageMap, map_of, map_test_images
from zen_digits.core.insight.kept import Kept, find_kept, keep
from zen_digits.core.insight.packed_sets import PackedSet, load_test_set
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor

NUMBER = 300


@pytest.fixture(scope="module")
def test_set() -> PackedSet:
    part = ImageSet(mnist_test().images[:NUMBER], mnist_test().labels[:NUMBER])
    return finish(load_test_set("/some", dataset=Dataset(part, part)))


@pytest.fixture(scope="module")
def kept() -> list[Kept]:
    """What was to be kept of the map that is made."""
    return []


@pytest.fixture(scope="module")
def made(predictor: Predictor, test_set: PackedSet, kept: list[Kept]) -> ImageMap:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(image_map, "keep", lambda *question: kept.append(question[-1]))
        patch.setattr(image_map, "find_kept", lambda *_: None)
        return finish(map_of(predictor.model, test_set))


def test_each_image_lies_where_its_like_would(made: ImageMap) -> None:
    for index in (0, 17, NUMBER - 1):
        image = mnist_test().images[index, 0]
        np.testing.assert_array_equal(made.images.image(index), image)
        assert made.place(image) == pytest.approx(made.places[index].tolist(), abs=1e-4)


def test_images_lie_with_their_class(made: ImageMap) -> None:
    centres = np.array([made.centres[each] for each in range(10)])
    distances = np.linalg.norm(made.places[:, None] - centres[None], axis=2)
    assert (distances.argmin(axis=1) == made.labels).mean() > 0.9


def test_readings_and_labels_are_told(made: ImageMap, predictor: Predictor) -> None:
    readings = predictor.read_all(mnist_test().images[:NUMBER, 0])
    assert [made.reading(index) for index in range(NUMBER)] == [each.text for each in readings]
    assert made.label(0) == str(mnist_test().labels[0])
    wrong = [reading.text != made.label(index) for index, reading in enumerate(readings)]
    assert made.misread.tolist() == wrong


def test_the_image_at_a_place(made: ImageMap) -> None:
    x, y = made.places[5].tolist()
    assert made.nearest((x + 1e-4, y), 0.01) == 5
    assert made.nearest((5.0, 5.0), 0.5) is None


def test_walking_in_a_direction_comes_to_each_side(made: ImageMap) -> None:
    start = made.nearest((0.0, 0.0), 1.0)
    assert start is not None
    for direction in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        place, steps, axes = made.places[start], 0, (direction, direction[::-1])
        while (index := made.next(tuple(place.tolist()), direction)) is not None:
            ahead, aside = ((made.places[index] - place) @ np.array(d) for d in axes)
            assert ahead > 0
            assert abs(aside) <= ahead
            place, steps = made.places[index], steps + 1
        assert steps > 3
        assert place @ np.array(direction) > 0.5


def test_it_is_laid_out_once(predictor: Predictor, test_set: PackedSet, made: ImageMap) -> None:
    steps: list[Progress] = []
    first = finish(map_of(predictor.model, test_set, threads=2), steps.append)
    assert steps[-1] == Progress(NUMBER, NUMBER, "reading")
    np.testing.assert_allclose(first.places, made.places, atol=1e-4)
    again = finish(map_of(predictor.model, test_set), steps.append)
    assert len(steps) == NUMBER // 25
    np.testing.assert_array_equal(again.places, first.places)
    np.testing.assert_array_equal(again.read_as, first.read_as)
    image = mnist_test().images[9, 0]
    assert again.place(image) == pytest.approx(first.place(image), abs=1e-4)


@pytest.mark.parametrize(
    "change",
    [
        {"read_as": np.full(NUMBER, 10, np.int32)},
        {"places": np.zeros((2, 2), np.float32)},
        {"matrix": np.zeros((2, 2), np.float32)},
        {"offset": np.zeros(3, np.float32)},
    ],
)
def test_a_kept_map_that_does_not_fit_is_made_anew(
    predictor: Predictor, test_set: PackedSet, made: ImageMap, kept: list[Kept], change: dict
) -> None:
    changed = Kept(kept[0].arrays | change, None)
    keep("map", predictor.model, test_set.fingerprint, changed)
    assert find_kept("map", predictor.model, test_set.fingerprint) is not None
    steps: list[Progress] = []
    anew = finish(map_of(predictor.model, test_set), steps.append)
    assert steps
    np.testing.assert_allclose(anew.places, made.places, atol=1e-4)


def test_labels_that_the_network_does_not_know_are_misread(test_set: PackedSet) -> None:
    letters = replace(test_set, label_names=tuple("abcdefghij"), fingerprint="letters")
    made = finish(map_of(untrained_model(), letters))
    assert made.misread.all()
    assert made.label(0) == "h"


def test_loading_is_part_of_it(predictor: Predictor) -> None:
    part = ImageSet(mnist_test().images[:40], mnist_test().labels[:40])
    steps: list[tuple[Progress, None]] = []
    question = predictor.model, "/some", AS_STORED, Dataset(part, part)
    made = finish(map_test_images(*question), steps.append)
    assert len(made.places) == 40
    assert [progress.done for progress, _ in steps] == [25, 40]
