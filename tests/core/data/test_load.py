"""What a set can be, and what is said where there is none."""

from dataclasses import replace
from pathlib import Path

import pytest
from helpers.dataset_files import load, write_folders, write_ink_set
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.data.load import finish, load_dataset, load_test
from zen_digits.core.errors import InputError
from zen_digits.core.training.events import Checkpointed, RunEnded
from zen_digits.core.training.loop import train


def test_mnist_is_one_of_them() -> None:
    assert finish(load_dataset("mnist")).checksum() == finish(load_dataset("mnist")).checksum()
    assert len(finish(load_test("mnist"))[0].labels) == 10_000


def test_a_set_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"The images in .*gone cannot be found; put them back"):
        load(tmp_path / "gone")


def test_what_is_no_set_is_named(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_text("Dear")
    for path in (tmp_path, tmp_path / "letter.docx"):
        with pytest.raises(InputError, match=r"There are no images to learn from in .*choose IDX"):
            load(path)


def test_what_is_tested_with_is_not_learned_from(tmp_path: Path) -> None:
    dataset = load(write_folders(tmp_path, {"a": 30, "b": 30}))
    test, _ = finish(load_test(str(tmp_path)))
    assert (test.images == dataset.test.images[:, 0].numpy()).all()
    assert test.labels == [dataset.label_names[label] for label in dataset.test.labels]


@pytest.mark.parametrize("architecture", ["dense", "cnn", "quick", "best", "resnet"])
def test_the_smallest_set_can_be_learned(tmp_path: Path, architecture: str) -> None:
    dataset = load(write_folders(tmp_path, {"a": 2, "b": 2}))
    config = replace(SMALL, architecture=architecture, dataset=str(tmp_path), epochs=1)
    *_, end = train(config, dataset)
    assert isinstance(end, RunEnded)
    assert end.model is not None
    assert end.model.card.label_names == ("a", "b")
    assert end.model.card.training["dataset"] == tmp_path.name  # nobody's folders are given away


def test_a_run_does_not_go_on_with_other_images(tmp_path: Path) -> None:
    path = write_ink_set(tmp_path / "ink.jsonl", copies=3)
    config = replace(SMALL, dataset=str(path))
    events = train(config, load(path))
    state = next(event.state for event in events if isinstance(event, Checkpointed))
    events.close()
    *_, end = train(config, load(path), state)
    assert end.reason == "completed"  # type: ignore[union-attr]
    with pytest.raises(InputError, match=r"The images in .*ink\.jsonl have changed since"):
        list(train(config, small_mnist(), state))
