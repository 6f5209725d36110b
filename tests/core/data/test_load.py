"""Loading a dataset by its reference."""

from pathlib import Path

import pytest
from helpers.dataset_files import load, write_folders

from zen_digits.core.data.load import finish, load_dataset, load_test
from zen_digits.core.errors import InputError


def test_mnist_is_loaded_by_its_name() -> None:
    assert finish(load_dataset("mnist")).checksum() == finish(load_dataset("mnist")).checksum()
    assert len(finish(load_test("mnist"))[0].labels) == 10_000


def test_a_missing_dataset_is_reported(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"The images in .*gone cannot be found; put them back"):
        load(tmp_path / "gone")


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
    assert (test.images == dataset.test.images[:, 0].numpy()).all()
    assert test.labels == [dataset.label_names[label] for label in dataset.test.labels]
