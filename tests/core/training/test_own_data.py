"""Training on the user's own datasets."""

from dataclasses import replace
from pathlib import Path

import pytest
from helpers.dataset_files import load, write_folders, write_ink_set
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.errors import InputError
from zen_digits.core.training.events import Checkpointed, RunEnded
from zen_digits.core.training.loop import train


@pytest.mark.parametrize("architecture", ["dense", "cnn", "quick", "best", "resnet"])
def test_train_on_the_smallest_dataset(tmp_path: Path, architecture: str) -> None:
    dataset = load(write_folders(tmp_path, {"a": 2, "b": 2}))
    config = replace(SMALL, architecture=architecture, dataset=str(tmp_path), epochs=1)
    *_, end = train(config, dataset)
    assert isinstance(end, RunEnded)
    assert end.model is not None
    assert end.model.card.label_names == ("a", "b")
    assert end.model.card.training["dataset"] == tmp_path.name  # not where it was


def test_resume_refuses_changed_images(tmp_path: Path) -> None:
    path = write_ink_set(tmp_path / "ink.jsonl", copies=3)
    config = replace(SMALL, dataset=str(path))
    events = train(config, load(path))
    state = next(event.state for event in events if isinstance(event, Checkpointed))
    events.close()
    *_, end = train(config, load(path), state)
    assert end.reason == "completed"  # type: ignore[union-attr]
    with pytest.raises(InputError, match=r"The images in .*ink\.jsonl have changed since"):
        list(train(config, small_mnist(), state))
