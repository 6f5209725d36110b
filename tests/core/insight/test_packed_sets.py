"""The images that neighbours are looked for among."""

from pathlib import Path

import numpy as np
from helpers.dataset_files import load, write_folders
from helpers.small_runs import mnist_test

from zen_digits.core.data.arrangement import Arrangement
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.load import finish
from zen_digits.core.insight.packed_sets import MNIST_TRAINING, load_training_set


def test_mnist_s_are_known_by_name() -> None:
    training = finish(load_training_set("mnist"))
    assert (len(training.images), training.fingerprint) == (60_000, MNIST_TRAINING)
    assert training.label_names == tuple("0123456789")
    assert training.labels[:5].tolist() == [5, 0, 4, 1, 9]
    assert training.images.image(0).sum() == 27525


def test_of_one_s_own_those_to_train_on_are_taken(tmp_path: Path) -> None:
    folder = write_folders(tmp_path / "letters", {"a": 6, "b": 12})
    training, dataset = finish(load_training_set(str(folder))), load(folder)
    assert training.label_names == ("a", "b")
    assert training.labels.tolist() == dataset.train.labels.tolist()
    np.testing.assert_array_equal(training.images.image(3), dataset.train.images[3, 0])
    assert training.fingerprint == finish(load_training_set(str(folder))).fingerprint


def test_another_label_pixel_or_arrangement_is_other_data() -> None:
    def fingerprint(dataset: Dataset, arrangement: Arrangement | None = None) -> str:
        steps = load_training_set("/some", arrangement or Arrangement(), dataset)
        return finish(steps).fingerprint

    images, labels = mnist_test().images[:20], mnist_test().labels[:20]
    part = ImageSet(images, labels)
    other_labels, other_images = labels.copy(), images.copy()
    other_labels[3] += 1
    other_images[2, 0, 5, 5] += 1
    found = {
        fingerprint(Dataset(part, part)),
        fingerprint(Dataset(part, part), Arrangement("mirrored")),
        fingerprint(Dataset(part, part, tuple("abcdefghij"))),
        fingerprint(Dataset(ImageSet(images, other_labels), part)),
        fingerprint(Dataset(ImageSet(other_images, labels), part)),
    }
    assert len(found) == 5
    mirrored = finish(load_training_set("/s", Arrangement("mirrored"), Dataset(part, part)))
    np.testing.assert_array_equal(mirrored.images.image(4), images[4, 0, :, ::-1])
