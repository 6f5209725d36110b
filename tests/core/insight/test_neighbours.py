"""The labelled images that lie nearest to a digit."""

from pathlib import Path

import numpy as np
import pytest
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test

from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.load import finish
from zen_digits.core.insight import neighbours
from zen_digits.core.insight.features import Features
from zen_digits.core.insight.kept import Kept, keep
from zen_digits.core.insight.neighbours import NeighbourIndex, index_of, kept_index
from zen_digits.core.insight.packed_sets import PackedSet, load_training_set
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor

NUMBER = 300
WRONGLY_LABELLED = 7
"""A 9 that is labelled as a 3."""


@pytest.fixture(scope="module")
def training() -> PackedSet:
    images, labels = mnist_test().images[:NUMBER], mnist_test().labels[:NUMBER].copy()
    assert labels[WRONGLY_LABELLED] == 9
    labels[WRONGLY_LABELLED] = 3
    part = ImageSet(images, labels)
    return finish(load_training_set("/some", dataset=Dataset(part, part)))


@pytest.fixture(scope="module")
def index(predictor: Predictor, training: PackedSet) -> NeighbourIndex:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, "keep", lambda *_: None)
        patch.setattr(neighbours, "find_kept", lambda *_: None)
        return finish(index_of(predictor.model, training))


def test_an_image_is_its_own_neighbour_and_others_follow(
    index: NeighbourIndex, training: PackedSet
) -> None:
    for number in (0, 42):
        found = index.nearest(training.images.image(number), 5)
        assert found[0].index == number
        assert found[0].distance == pytest.approx(0, abs=1e-5)
        distances = [each.distance for each in found]
        assert distances == sorted(distances)
        assert {each.label for each in found} == {str(mnist_test().labels[number])}


def test_a_wrong_label_is_among_others(index: NeighbourIndex, training: PackedSet) -> None:
    labels = [each.label for each in index.nearest(training.images.image(WRONGLY_LABELLED), 6)]
    assert labels == ["3", *"99999"]


def test_nearest_are_those_of_the_smallest_angle(
    predictor: Predictor, index: NeighbourIndex, training: PackedSet
) -> None:
    """Against all distances between whole layers: most of the ten are the same."""
    from zen_digits.core.insight.activations import Activations
    from zen_digits.core.models.families import FEATURES

    layer = Activations(predictor.model, (FEATURES,))
    values = layer.of(mnist_test().images[:NUMBER, 0])[FEATURES]
    values /= np.linalg.norm(values, axis=1, keepdims=True)
    same = []
    for number in range(0, NUMBER, 20):
        whole = set(np.argsort(-(values @ values[number]))[:10].tolist())
        same.append(len(whole & {each.index for each in index.nearest(_image(number), 10)}))
    assert np.mean(same) > 7


def test_points_are_kept_in_little_memory_and_nearly_exact(
    predictor: Predictor, index: NeighbourIndex, training: PackedSet
) -> None:
    points = index.to_keep().arrays["points"]
    assert points.nbytes <= 2 * 64 * NUMBER
    features = Features.fitted(predictor.model, training.images)
    likeness = features.answers(mnist_test().images[:NUMBER, 0])[0] @ features.point(_image(5))
    for each in index.nearest(_image(5), NUMBER):
        assert each.distance == pytest.approx(1 - likeness[each.index], abs=5e-5)


def _image(number: int) -> np.ndarray:
    return mnist_test().images[number, 0]


def test_those_seen_so_far_can_be_asked_for(predictor: Predictor, training: PackedSet) -> None:
    steps = index_of(predictor.model, training)
    progress, index = next(steps)
    assert progress == Progress(25, NUMBER, "reading")
    assert (index.known, len(index)) == (25, NUMBER)
    seen = set(training.images.order[:25].tolist())
    assert {each.index for each in index.nearest(_image(0), 100)} == seen
    steps.close()
    assert kept_index(predictor.model, training.fingerprint) is None


def test_it_is_looked_at_once(
    predictor: Predictor, training: PackedSet, index: NeighbourIndex, own_data_folder: Path
) -> None:
    steps: list[object] = []
    first = finish(index_of(predictor.model, training, threads=2), steps.append)
    assert len(steps) == NUMBER // 25
    assert first.nearest(_image(3), 8) == index.nearest(_image(3), 8)
    again = finish(index_of(predictor.model, training), steps.append)
    assert len(steps) == NUMBER // 25
    found = again.nearest(_image(3), 8)
    assert found == first.nearest(_image(3), 8)
    assert len(str(found[0].to_dict())) < 60


@pytest.mark.parametrize(
    "change",
    [
        {"labels": np.array([10] * NUMBER, np.int32)},
        {"labels": np.zeros(3, np.int32)},
        {"points": np.zeros((2, 2), np.int16)},
        {"points": np.zeros((NUMBER, 64), np.float16)},
        {"directions": np.zeros((2, 2), np.float32)},
    ],
)
def test_what_was_kept_and_does_not_fit_is_looked_at_again(
    predictor: Predictor, index: NeighbourIndex, own_data_folder: Path, change: dict
) -> None:
    kept = index.to_keep()
    keep("neighbours", predictor.model, "some", kept)
    assert kept_index(predictor.model, "some") is not None
    keep("neighbours", predictor.model, "some", Kept(kept.arrays | change, kept.value))
    assert kept_index(predictor.model, "some") is None


@pytest.mark.parametrize("architecture", ["dense", "quick", "lstm", "transformer"])
def test_each_network_has_neighbours(architecture: str, training: PackedSet) -> None:
    model: TrainedModel = untrained_model(architecture)
    index = finish(index_of(model, training))
    assert index.nearest(_image(5), 1)[0].index == 5
