"""Folders with a sub-folder of images for each class."""

import os
from pathlib import Path

import numpy as np
import pytest
from helpers.dataset_files import load, mnist_images, write_folders
from PIL import Image

from zen_digits.core.data.load import finish, load_dataset
from zen_digits.core.errors import InputError


def test_classes_are_sorted_and_each_has_test_images(tmp_path: Path) -> None:
    dataset = load(write_folders(tmp_path, {"10": 12, "b": 6, "9": 2, "A": 20}))
    assert dataset.label_names == ("9", "10", "A", "b")
    assert np.bincount(dataset.train.labels).tolist() == [1, 10, 17, 5]
    assert np.bincount(dataset.test.labels).tolist() == [1, 2, 3, 1]


def test_images_in_mnist_format_stay_unchanged(tmp_path: Path) -> None:
    dataset = load(write_folders(tmp_path, {"0": 8, "1": 8}))
    images, labels = mnist_images(1000)
    known = {image.tobytes() for image in images[labels < 2]}
    assert {image.tobytes() for image in dataset.train.images} <= known


@pytest.mark.parametrize("share", [0.2, 0.5, 1.0])
def test_dark_images_on_white_are_inverted_one_by_one(tmp_path: Path, share: float) -> None:
    folder = write_folders(tmp_path, {"0": 20, "1": 20})
    rng = np.random.default_rng(5)
    for path in folder.rglob("*.png"):
        if rng.random() < share:
            Image.fromarray(255 - np.asarray(Image.open(path))).save(path)
    dataset = load(folder)
    images, labels = mnist_images(1000)
    known = {image.tobytes() for image in images[labels < 2]}
    read = {i.tobytes() for part in (dataset.train, dataset.test) for i in part.images}
    assert read <= known


def test_an_image_without_paper_is_inverted_with_the_others(tmp_path: Path) -> None:
    folder = write_folders(tmp_path, {"0": 8, "1": 8})
    for path in folder.rglob("*.png"):
        Image.fromarray(255 - np.asarray(Image.open(path))).save(path)
    Image.new("L", (28, 28), 3).save(folder / "0" / "a bag.png")  # it fills its frame
    dataset = load(folder)
    images = np.concatenate([dataset.train.images, dataset.test.images])
    assert int((images == 252).all(axis=(1, 2, 3)).sum()) == 1


def test_images_of_another_size_are_preprocessed(tmp_path: Path) -> None:
    dataset = load(write_folders(tmp_path, {"0": 8, "1": 8}, side=200))
    images, labels = mnist_images(1000)
    for digit in (0, 1):
        mean = images[labels == digit][:8].mean(axis=0)
        read = dataset.train.images[dataset.train.labels == digit, 0].mean(axis=0)
        assert np.abs(read - mean).mean() < 20


def test_unreadable_files_are_skipped_and_listed(tmp_path: Path) -> None:
    folder = write_folders(tmp_path, {"a": 20, "b": 20})
    (folder / "a" / "notes.txt").write_text("not an image")
    (folder / "a" / "cut.png").write_bytes((folder / "a" / "0.png").read_bytes()[:60])
    Image.new("L", (50, 50), 9).save(folder / "b" / "blank.png")
    (folder / "b" / "more").mkdir()
    (folder / "b" / ".DS_Store").write_bytes(b"hidden")
    (folder / ".git").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "b" / "pipe.png")  # would be waited for
    dataset = load(folder)
    assert len(dataset.train) + len(dataset.test) == 40
    for name in ("notes.txt", "cut.png", "blank.png", "more"):
        (message,) = [sentence for sentence in dataset.skipped if f"{name} " in sentence]
        assert message.endswith(".")
    assert len(dataset.skipped) == 4 + hasattr(os, "mkfifo")


def test_folders_named_train_and_test_are_not_classes(tmp_path: Path) -> None:
    write_folders(tmp_path / "training", {"x": 9, "y": 9})
    write_folders(tmp_path / "Testing", {"x": 2, "y": 3, "z": 1})
    dataset = load(tmp_path)
    assert (len(dataset.train), len(dataset.test)) == (18, 5)
    assert dataset.label_names == ("x", "y")
    assert len(dataset.skipped) == 1


def test_a_part_for_validation_is_used_as_such_and_said(tmp_path: Path) -> None:
    write_folders(tmp_path / "train_set", {"x": 9, "y": 9})
    write_folders(tmp_path / "val", {"x": 4, "y": 3})
    write_folders(tmp_path / "extra", {"x": 2})
    dataset = load(tmp_path)
    assert dataset.validation is not None
    assert len(dataset.validation) == 7
    assert len(dataset.train) + len(dataset.test) == 18  # the test images are held out of train
    assert dataset.notes == (f"The images in {tmp_path / 'val'} are used for validation.",)
    assert dataset.skipped == (
        f"{tmp_path / 'extra'} is no part of a dataset; its files are not used.",
    )


def test_parts_without_one_to_train_on_are_reported(tmp_path: Path) -> None:
    write_folders(tmp_path / "test", {"x": 2, "y": 2})
    write_folders(tmp_path / "val", {"x": 2, "y": 2})
    with pytest.raises(InputError, match="none called train; put the classes to train on into one"):
        load(tmp_path)


def test_images_of_a_class_may_be_one_level_deeper(tmp_path: Path) -> None:
    folder = write_folders(tmp_path, {"a/writer 1": 5, "b": 6})
    write_folders(folder, {"a/writer 2": 3})
    dataset = load(folder)
    assert len(dataset.train) + len(dataset.test) == 14
    assert dataset.notes == ("The images of 'a' are in sub-folders.",)
    assert dataset.skipped == ()
    many = write_folders(tmp_path / "many", {f"{name}/writer": 2 for name in "abcde"})
    assert load(many).notes == ("The images of 'a', 'b', 'c' and 2 more are in sub-folders.",)


def test_a_closed_folder_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_folders(tmp_path, {"a": 6, "b": 6})
    scandir = os.scandir

    def closed(path: Path) -> object:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)  # root may enter every folder
    with pytest.raises(InputError, match=r"b cannot be read \(Permission denied\)"):
        load(folder)


def test_a_class_whose_name_cannot_be_shown_is_reported(tmp_path: Path) -> None:
    write_folders(tmp_path, {"a": 6, "b" * 65: 6})
    with pytest.raises(InputError, match="is longer than 64 characters; give the class another"):
        load(tmp_path)


@pytest.mark.parametrize(("count", "counted"), [(0, "no images of 'b'"), (1, "1 image of 'b'")])
def test_a_class_with_too_few_images_is_reported(tmp_path: Path, count: int, counted: str) -> None:
    with pytest.raises(InputError, match=f"has {counted}, but each class needs at least two"):
        load(write_folders(tmp_path, {"a": 5, "b": count}))


def test_files_that_were_skipped_explain_a_class_without_images(tmp_path: Path) -> None:
    folder = write_folders(tmp_path, {"a": 5, "b": 0})
    for number in range(3):
        (folder / "b" / f"{number}.heic").write_bytes(b"not known")
    with pytest.raises(
        InputError, match=r"remove the class \(3 files were skipped; the first: .*0\.h"
    ):
        load(folder)


@pytest.mark.parametrize("count", [1, 101])
def test_too_few_and_too_many_classes_are_reported(tmp_path: Path, count: int) -> None:
    words = "1 class" if count == 1 else "101 classes"
    with pytest.raises(InputError, match=f"has {words}; give it 2 to 100"):
        load(write_folders(tmp_path, {f"c{number}": 2 for number in range(count)}))


def test_loading_reports_progress_and_can_be_stopped(tmp_path: Path) -> None:
    steps = load_dataset(str(write_folders(tmp_path, {"a": 20, "b": 20})))
    assert next(steps).total == 40
    with pytest.raises(KeyError):
        steps.throw(KeyError)

    def stop(_: object) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        finish(load_dataset(str(tmp_path)), stop)
