"""Loading a dataset by its reference."""

import os
from pathlib import Path

import pytest
from helpers.dataset_files import load, mnist_images, write_folders, write_part

from zen_digits.core.data.load import finish, load_dataset, load_test
from zen_digits.core.errors import InputError


def test_mnist_is_loaded_by_its_name() -> None:
    assert finish(load_dataset("mnist")).checksum() == finish(load_dataset("mnist")).checksum()
    assert len(finish(load_test("mnist"))[0].labels) == 10_000


def test_a_missing_dataset_is_reported(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"The images in .*gone cannot be found; put them back"):
        load(tmp_path / "gone")


def test_a_dataset_in_a_closed_folder_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(path: str) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "stat", closed)  # root may enter every folder
    with pytest.raises(InputError, match=r"cannot be reached \(Permission denied\); open its fol"):
        load(tmp_path)


@pytest.mark.parametrize("name", ["x.csv", "x.jsonl", "train-images-idx3-ubyte", "x"])
def test_pipes_and_devices_are_not_opened(tmp_path: Path, name: str) -> None:
    for path in (tmp_path / name, tmp_path / "device" / name):
        path.parent.mkdir(exist_ok=True)
        if path.parent == tmp_path:
            os.mkfifo(path)
        else:
            path.symlink_to("/dev/zero")
        with pytest.raises(InputError, match="is a folder or a device; give the name of a file"):
            load(path)


def test_what_is_not_a_dataset_is_reported(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_text("Dear")
    for path in (tmp_path, tmp_path / "letter.docx"):
        with pytest.raises(
            InputError, match=r"There are no images to train on in .*choose a folder of IDX"
        ):
            load(path)


def test_load_test_gives_the_held_out_images(tmp_path: Path) -> None:
    dataset = load(write_folders(tmp_path, {"a": 30, "b": 30}))
    test, _ = finish(load_test(str(tmp_path)))
    assert (test.images == dataset.test.images[:, 0]).all()
    assert test.labels == [dataset.label_names[label] for label in dataset.test.labels]


def test_a_part_that_lies_otherwise_than_the_training_images_is_noted(tmp_path: Path) -> None:
    images, labels = mnist_images(200)
    write_part(tmp_path, "train", images, labels)
    write_part(tmp_path, "t10k", images.transpose(0, 2, 1), labels)
    (note,) = load(tmp_path).notes
    assert note.startswith("The test images look turned or mirrored against the training images")
