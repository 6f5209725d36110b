"""Where in a folder its dataset is."""

from pathlib import Path

import pytest
from helpers.dataset_files import load, mnist_images, write_folders, write_part
from PIL import Image

from zen_digits.core.data.load import finish, load_test
from zen_digits.core.errors import InputError


def test_a_lone_folder_of_folders_is_looked_through_and_said(tmp_path: Path) -> None:
    deep = tmp_path / "archive" / "mnist_png"
    write_folders(deep / "training", {"a": 6, "b": 6})
    write_folders(deep / "testing", {"a": 3, "b": 3})
    (tmp_path / "README.md").write_text("Digits.")
    (tmp_path / "__MACOSX").mkdir()
    dataset = load(tmp_path)
    assert (len(dataset.train), len(dataset.test)) == (12, 6)
    assert dataset.label_names == ("a", "b")
    assert dataset.notes == (f"The images are in {deep}.",)


def test_idx_files_may_lie_deeper(tmp_path: Path) -> None:
    raw = tmp_path / "data" / "FashionMNIST" / "raw"
    raw.parent.mkdir(parents=True)
    write_part(raw, "train", *mnist_images(100))
    write_part(raw, "t10k", *mnist_images(20))
    assert load(tmp_path / "data").label_names[7] == "Sneaker"
    assert len(finish(load_test(str(tmp_path)))[0].labels) == 20


def test_a_folder_for_training_is_not_looked_through(tmp_path: Path) -> None:
    write_folders(tmp_path / "train", {"a": 6, "b": 6})
    assert load(tmp_path).notes == ()


def test_pictures_without_classes_are_reported(tmp_path: Path) -> None:
    Image.new("L", (28, 28)).save(tmp_path / "7.PNG")
    with pytest.raises(InputError, match="have no labels; sort them into a sub-folder for each"):
        load(tmp_path)


def test_links_that_lead_in_circles_are_left_alone(tmp_path: Path) -> None:
    folder = write_folders(tmp_path / "digits", {"a": 6, "b": 6})
    (folder / "a" / "again").symlink_to(folder, target_is_directory=True)
    (folder / "round").symlink_to(folder / "round")
    (folder / "b" / "round.png").symlink_to(folder / "b" / "round.png")
    dataset = load(folder)
    assert dataset.label_names == ("a", "b")
    assert len(dataset.skipped) == 2
