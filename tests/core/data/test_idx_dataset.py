"""Folders of IDX files, as MNIST, Fashion-MNIST, KMNIST and EMNIST come."""

from pathlib import Path

import numpy as np
import pytest
from helpers.dataset_files import load, mnist_images, write_part
from PIL import Image

from zen_digits.core.data.load import finish, load_test
from zen_digits.core.errors import InputError
from zen_digits.core.labels import DIGITS

IMAGES, LABELS = mnist_images(300)


@pytest.mark.parametrize("ending", ["", ".gz"])
def test_a_copy_of_mnist_is_read(tmp_path: Path, ending: str) -> None:
    write_part(tmp_path, "train", IMAGES[:200], LABELS[:200], ending)
    write_part(tmp_path, "t10k", IMAGES[200:], LABELS[200:], ending)
    dataset = load(tmp_path)
    assert dataset.label_names == DIGITS
    assert np.array_equal(dataset.train.images[:, 0], IMAGES[:200])
    assert dataset.test.labels.tolist() == LABELS[200:].tolist()
    assert dataset.skipped == ()


def test_without_a_test_part_some_images_are_held_out(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS)
    dataset = load(tmp_path)
    assert len(dataset.train) + len(dataset.test) == 300
    assert len(dataset.test) == pytest.approx(50, abs=5)


def test_emnist_letters_are_upright_and_named(tmp_path: Path) -> None:
    letters = LABELS % 3 + 1  # its labels begin at 1
    transposed = IMAGES.transpose(0, 2, 1)
    write_part(tmp_path, "emnist-letters-train", transposed[:200], letters[:200], ".gz")
    write_part(tmp_path, "emnist-letters-test", transposed[200:], letters[200:], ".gz")
    dataset = load(tmp_path)
    assert dataset.label_names == ("A", "B", "C")
    assert dataset.train.labels[:200].tolist() == (LABELS[:200] % 3).tolist()
    assert np.array_equal(dataset.train.images[:, 0], IMAGES[:200])
    (tmp_path / "emnist-letters-mapping.txt").write_text("1 88 120\n2 89 121\n3 90 122\n")
    assert load(tmp_path).label_names == ("X", "Y", "Z")
    (tmp_path / "emnist-letters-mapping.txt").write_text("1 x\n")
    with pytest.raises(InputError, match=r"emnist-letters-mapping\.txt is not a list"):
        load(tmp_path)


def test_a_file_chooses_one_of_several_datasets_in_a_folder(tmp_path: Path) -> None:
    for split in ("digits", "letters"):
        write_part(tmp_path, f"emnist-{split}-train", IMAGES, LABELS % 2 + 1)
    with pytest.raises(InputError, match="has the files of 2 datasets; choose the training images"):
        load(tmp_path)
    assert load(tmp_path / "emnist-letters-train-images-idx3-ubyte").label_names == ("A", "B")
    assert load(tmp_path / "emnist-digits-train-labels-idx1-ubyte").label_names == ("1", "2")


def test_known_datasets_have_their_names(tmp_path: Path) -> None:
    folder = tmp_path / "FashionMNIST" / "raw"
    folder.parent.mkdir()
    write_part(folder, "train", IMAGES, LABELS)
    assert load(folder).label_names[7] == "Sneaker"
    (folder / "labels.txt").write_text("\n".join(f"kind {n}" for n in range(9)))
    assert load(folder).label_names[7:] == ("kind 7", "kind 8", "9")


def test_images_of_another_size_are_preprocessed(tmp_path: Path) -> None:
    large = np.stack([np.asarray(Image.fromarray(255 - i).resize((56, 56))) for i in IMAGES[:40]])
    write_part(tmp_path, "train", large, LABELS[:40] % 2)
    write_part(tmp_path, "t10k", np.full((4, 9, 9), 7), np.arange(4) % 2)  # no ink
    dataset = load(tmp_path)
    difference = np.abs(dataset.train.images[:, 0].numpy().astype(int) - IMAGES[:40])
    assert difference.mean() < 12  # out of 255
    assert not dataset.test.images.any()


def test_images_and_labels_that_do_not_match_are_reported(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS[:299])
    with pytest.raises(InputError, match=r"has 300 images, but train-labels.* has 299 labels"):
        load(tmp_path)
    (tmp_path / "train-labels-idx1-ubyte").unlink()
    with pytest.raises(InputError, match="has no training images and labels; add both"):
        load(tmp_path)


def test_test_images_alone_can_be_loaded(tmp_path: Path) -> None:
    write_part(tmp_path, "t10k", IMAGES, LABELS)
    test, skipped = finish(load_test(str(tmp_path)))
    assert test.labels == [str(label) for label in LABELS]
    assert skipped == ()
    with pytest.raises(InputError, match="no training images"):
        load(tmp_path)


def test_test_images_of_an_unknown_class_are_skipped(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS % 2)
    write_part(tmp_path, "t10k", IMAGES[:3], np.array([0, 1, 5]))
    dataset = load(tmp_path)
    assert len(dataset.test) == 2
    assert "1 test image has a label that no training image has" in dataset.skipped[0]
