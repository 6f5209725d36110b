"""Folders of IDX files, as MNIST, Fashion-MNIST, KMNIST and EMNIST come."""

import os
import struct
from pathlib import Path

import numpy as np
import pytest
from helpers.dataset_files import idx_bytes, load, mnist_images, write_part
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
    difference = np.abs(dataset.train.images[:, 0].astype(int) - IMAGES[:40])
    assert difference.mean() < 12  # out of 255
    assert not dataset.test.images.any()


def test_images_in_black_and_white_have_full_ink(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES > 127, LABELS)
    assert np.unique(load(tmp_path).train.images).tolist() == [0, 255]


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


@pytest.mark.parametrize(
    "names",
    [
        "train-images.idx3-ubyte train-labels.idx1-ubyte",
        "k-train-images k-train-labels",
        "train_images.idx train_labels.idx",
        "Training-Images-idx3-ubyte.GZ Training-Labels-idx1-ubyte.gz",
        "digits-train-imgs.bin digits-train-lbls.bin",
    ],
)
def test_files_may_be_called_otherwise(tmp_path: Path, names: str) -> None:
    images, labels = (tmp_path / name for name in names.split())
    images.write_bytes(idx_bytes(IMAGES))
    labels.write_bytes(idx_bytes(LABELS))
    (tmp_path / "train-images.png").write_bytes(b"")
    (tmp_path / "train-images-idx3-ubyte").mkdir(exist_ok=True)  # as an archive of Kaggle has it
    for path in (tmp_path, labels):
        dataset = load(path)
        assert len(dataset.train) + len(dataset.test) == 300


def test_names_that_say_nothing_are_reported(tmp_path: Path) -> None:
    (tmp_path / "digits.idx").write_bytes(idx_bytes(IMAGES))
    with pytest.raises(
        InputError, match=r"is an IDX file, but its name does not say of what; call"
    ):
        load(tmp_path / "digits.idx")


def test_a_part_for_validation_is_used_as_such(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES[:200], LABELS[:200])
    write_part(tmp_path, "valid", IMAGES[200:240], LABELS[200:240])
    dataset = load(tmp_path)
    assert dataset.validation is not None
    assert np.array_equal(dataset.validation.images[:, 0], IMAGES[200:240])
    assert "valid-images-idx3-ubyte are used for validation" in dataset.notes[0]


def test_labels_of_another_type_are_reported(tmp_path: Path) -> None:
    write_part(tmp_path, "qmnist-train", IMAGES, LABELS)
    (tmp_path / "qmnist-train-labels-idx1-ubyte").unlink()
    labels = tmp_path / "qmnist-train-labels-idx2-int"
    labels.write_bytes(struct.pack(">3I", 0x0C02, 300, 8) + bytes(9600))
    with pytest.raises(InputError, match="labels: it holds 32-bit integers, not bytes; choose"):
        load(tmp_path)
    labels.write_bytes(idx_bytes(IMAGES))
    with pytest.raises(InputError, match="labels: it has 3 dimensions; choose"):
        load(tmp_path)


def test_a_closed_folder_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS)

    def closed(path: Path) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", closed)  # root may enter every folder
    for path in (tmp_path, tmp_path / "train-images-idx3-ubyte"):
        with pytest.raises(InputError, match=r"cannot be read \(Permission denied\)"):
            load(path)


def test_pipes_are_not_opened(tmp_path: Path) -> None:
    write_part(tmp_path, "train", IMAGES, LABELS)
    labels = tmp_path / "train-labels-idx1-ubyte"
    labels.unlink()
    os.mkfifo(labels)
    with pytest.raises(InputError, match="ubyte is a folder or a device; give the name of a file"):
        load(tmp_path)
    labels.unlink()
    labels.symlink_to("/dev/zero")
    with pytest.raises(InputError, match="ubyte is a folder or a device"):
        load(tmp_path)
