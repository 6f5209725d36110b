"""What a dataset looks like before it is used."""

from pathlib import Path

import numpy as np
from helpers.dataset_files import load, write_folders

from zen_digits.core.data.arrangement import Arrangement
from zen_digits.core.data.preview import SAMPLES, arranged_classes, preview_classes


def test_each_class_has_its_counts_and_samples_of_its_own(tmp_path: Path) -> None:
    dataset = load(write_folders(tmp_path, {"0": 30, "1": 4}))
    zero, one = preview_classes(dataset)
    assert (zero.name, zero.training_images, zero.test_images) == ("0", 25, 5)
    assert (one.name, one.training_images, one.test_images) == ("1", 3, 1)
    assert zero.validation_images == 0
    assert zero.samples.shape == (SAMPLES, 28, 28)
    ones = dataset.train.images[dataset.train.labels == 1, 0]
    assert np.array_equal(one.samples, ones)  # all three


def test_validation_images_of_a_dataset_are_counted(tmp_path: Path) -> None:
    write_folders(tmp_path / "train", {"0": 6, "1": 6})
    write_folders(tmp_path / "valid", {"0": 3, "1": 4})
    assert [one.validation_images for one in preview_classes(load(tmp_path))] == [3, 4]


def test_samples_are_arranged_as_the_dataset_would_be(tmp_path: Path) -> None:
    dataset = load(write_folders(tmp_path, {"0": 30, "1": 4}))
    arrangement = Arrangement("swapped", "inverted")
    arranged = arranged_classes(preview_classes(dataset), arrangement)
    expected = preview_classes(dataset.arranged(arrangement))
    for one, other in zip(arranged, expected, strict=True):
        assert np.array_equal(one.samples, other.samples)
        assert one.training_images == other.training_images
    assert arranged_classes((), arrangement) == ()
